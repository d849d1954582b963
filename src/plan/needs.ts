import type {Artifact} from '../artifact/artifact.ts'
import {isTakeable} from '../artifact/artifact.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {AttachTarget} from '../request/program.ts'

/** Returns whether an artifact runs shell commands. */
export function runsCommands({lanes, tests, command}: ArtifactRequest): boolean {
  return lanes.some(
    ({mode}) =>
      (mode === 'command' && command !== null) || (mode === 'behavior' && tests.some(test => test.command !== null)),
  )
}

/** Returns whether an artifact needs its files: for a command, or for a probe in one of them. */
export function needsFiles(request: ArtifactRequest): boolean {
  return runsCommands(request) || (request.files.length > 0 && request.programs.some(({attach}) => isBrought(attach)))
}

/** Returns whether a probe's binary is a packed file. Its path is relative: only the guest knows the directory. */
export function isBrought(attach: AttachTarget | null): boolean {
  return attach?.binary != null && !attach.binary.startsWith('/')
}

/** Returns whether a guest needs a shell for an artifact. */
export function needsShell(artifact: Artifact): boolean {
  return isTakeable(artifact) && runsCommands(artifact.request)
}
