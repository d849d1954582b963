import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {KeptLog, LogKey} from '../guest/logs.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {CommandExpectations} from '../request/test.ts'
import type {ArtifactCases} from './artifact-cases.ts'
import type {OutputKey} from './case-input.ts'
import {reportKeys} from './reported-tests.ts'

/** One output of a command. */
interface KeptOutput {
  /** Path of the complete output, relative to the report directory. */
  path: string
  /** Its end. */
  tail: string
  /** The complete output if there are expectations for it, else its end. */
  text: string
}

/** Reports for each output whether a command has expectations for it. */
const WANTED_OF: Record<'stdout' | 'stderr', (expect: CommandExpectations) => boolean> = {
  stdout: ({stdoutContains, stdoutMatches}) => stdoutContains !== null || stdoutMatches !== null,
  stderr: ({stderrContains}) => stderrContains !== null,
}

/**
 * Reads the outputs that have expectations.
 *
 * @param logOf returns a log of the guest
 */
export async function readOutputs(
  {artifact, object, command, root}: ArtifactCases,
  reportDirectory: string,
  logOf: (key: LogKey) => KeptLog | null,
): Promise<(key: OutputKey) => KeptOutput | null> {
  const ids = {object, command}
  const find = (key: OutputKey) => {
    const id = ids[key.case]
    const pass = key.kind === 'result' ? 'whole' : ''
    return id === undefined ? null : logOf({case: id, kind: key.kind, pass, subject: key.subject})
  }
  const texts = new Map<string, string>()
  for (const key of expectedOutputs(artifact.request, root)) {
    const log = find(key)
    if (log !== null) texts.set(log.path, await readFile(join(reportDirectory, log.path), 'utf8'))
  }
  return key => {
    const log = find(key)
    return log === null ? null : {path: log.path, tail: log.tail, text: texts.get(log.path) ?? log.tail}
  }
}

function expectedOutputs({tests, command}: ArtifactRequest, root: string): OutputKey[] {
  const commands = [
    ...tests.map(({expect}, index) => ({case: 'object' as const, subject: `test ${index}`, expect})),
    ...(command === null ? [] : [{case: 'command' as const, subject: 'command', expect: command.expect}]),
  ]
  const kinds = ['stdout', 'stderr'] as const
  return [
    ...commands.flatMap(({expect, ...key}) =>
      kinds.filter(kind => WANTED_OF[kind](expect)).map(kind => ({...key, kind})),
    ),
    ...(command?.results == null ? [] : reportKeys(command.results, root)),
  ]
}
