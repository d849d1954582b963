import type {Artifact} from '../artifact/artifact.ts'
import {isTakeable} from '../artifact/artifact.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {AttachTarget} from '../request/program.ts'

/** Whether something of an artifact is run by a shell. */
export function runsCommands({lanes, tests, command}: ArtifactRequest): boolean {
  return lanes.some(
    ({mode}) =>
      (mode === 'command' && command !== null) || (mode === 'behavior' && tests.some(test => test.command !== null)),
  )
}

/** Whether something of an artifact needs its files: a command, or a probe in one of them. */
export function needsFiles(request: ArtifactRequest): boolean {
  return runsCommands(request) || (request.files.length > 0 && request.programs.some(({attach}) => isBrought(attach)))
}

/** The guest knows where the files stand, the manifest does not. */
export function isBrought(attach: AttachTarget | null): boolean {
  return attach?.binary != null && !attach.binary.startsWith('/')
}

/** Whether a guest needs a shell for an artifact. */
export function needsShell(artifact: Artifact): boolean {
  return isTakeable(artifact) && runsCommands(artifact.request)
}
