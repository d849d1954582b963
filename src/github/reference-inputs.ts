import {resolve} from 'node:path'
import {UserError} from '../base/errors.ts'
import {isBelow} from '../files/path.ts'
import {parseValidationMode} from '../manifest/validation-mode.ts'
import type {InputReader} from '../plan/input-reader.ts'
import type {ReportCopies} from '../run/report-files.ts'
import {oneLine} from '../text/clean.ts'
import {createWorkflowReader} from './workflow-inputs.ts'

/** Inputs that only the action of the original Go implementation has (Kernel-Guard/bpfcompat, action.yml). */
export const REFERENCE_INPUT_NAMES = [
  'validation-mode',
  'out',
  'markdown',
  'suite-out',
  'suite-markdown',
  'disk-resize',
  'workdir',
  'keep-vm-on-failure',
  'build',
  'prebuilt',
  'binary',
] as const
export type ReferenceInputName = (typeof REFERENCE_INPUT_NAMES)[number]

/** Inputs without a meaning here, and why they are not needed. */
const NOT_NEEDED = {
  'disk-resize': 'guests run from memory and have no disk',
  workdir: 'only `report-directory` is kept',
  'keep-vm-on-failure': 'the logs of every guest are in `report-directory`',
  build: 'there is nothing to build',
  prebuilt: 'only kernels are downloaded',
  binary: 'the action includes its own',
} as const satisfies Partial<Record<ReferenceInputName, string>>

/** The inputs of the original Go implementation, translated to ours. */
export interface ReferenceInputs {
  /** Value for our input `mode`; empty: not set. */
  mode: string
  /** The input that set `mode`, for messages. */
  modeInput: 'mode' | 'validation-mode'
  copies: ReportCopies
  /** A line for the log for each input that is not needed. */
  notes: string[]
}

/**
 * Translates the inputs of the original Go implementation's action that differ from ours. (`artifact`, `manifest`, `matrix`,
 * `suite`, `command`, `command-binary`, `command-expect-exit`, `timeout` and `concurrency` are the same.)
 *
 * @param getInput returns the text of an input, empty if it was left out
 * @param workspace absolute path of the directory to which outputs are relative and in which they must be
 * @throws UserError with every invalid input, its value and the fix
 */
export function translateReferenceInputs(
  getInput: (name: ReferenceInputName | 'mode') => string,
  workspace: string,
): ReferenceInputs {
  const reader = createWorkflowReader([...REFERENCE_INPUT_NAMES, 'mode'], getInput)
  const copies = {
    json: readTarget(reader, workspace, 'suite-out', 'out'),
    markdown: readTarget(reader, workspace, 'suite-markdown', 'markdown'),
  }
  if (copies.json !== null && copies.json === copies.markdown)
    refuse(reader, 'markdown', 'is also the file for the results; name another file')
  const written = {...readMode(reader), copies, notes: notesOn(reader)}
  if (reader.problems.length > 0) throw new UserError(reader.problems)
  return written
}

type ReferenceReader = InputReader<ReferenceInputName | 'mode'>

function readMode(reader: ReferenceReader): Pick<ReferenceInputs, 'mode' | 'modeInput'> {
  const mode = reader.text('mode')
  const reference = reader.text('validation-mode')
  if (reference === undefined) return {mode: mode ?? '', modeInput: 'mode'}
  if (mode !== undefined)
    refuse(reader, 'validation-mode', `conflicts with input \`mode\` (\`${oneLine(mode, 80)}\`); leave out one`)
  const parsed = parseValidationMode(reference)
  if (parsed === undefined) refuse(reader, 'validation-mode', 'must be one of load_only, load_attach, behavior')
  return {mode: parsed ?? '', modeInput: 'validation-mode'}
}

/** Returns the absolute path of the file that one of two inputs names; null: none. */
function readTarget(
  reader: ReferenceReader,
  workspace: string,
  suite: ReferenceInputName,
  single: ReferenceInputName,
): string | null {
  const {text} = reader
  const name = [suite, single].find(candidate => text(candidate) !== undefined)
  if (name === undefined) return null
  if (name === suite && text(single) !== undefined)
    refuse(reader, single, `is for the same file as input \`${suite}\`; leave out one`)
  const file = resolve(workspace, text(name) ?? '')
  if (!isBelow(file, workspace)) refuse(reader, name, 'must be the path of a file in the workspace')
  return file
}

function notesOn({text}: ReferenceReader): string[] {
  return Object.entries(NOT_NEEDED).flatMap(([name, reason]) =>
    text(name as ReferenceInputName) === undefined ? [] : [`input \`${name}\` is not needed: ${reason}`],
  )
}

function refuse({text, refuse}: ReferenceReader, name: ReferenceInputName, expected: string): void {
  refuse(name, expected, oneLine(text(name) ?? '', 200))
}
