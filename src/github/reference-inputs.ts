import {resolve} from 'node:path'
import {type Problem, UserError} from '../base/errors.ts'
import {isBelow} from '../files/path.ts'
import {parseValidationMode} from '../manifest/validation-mode.ts'
import type {ReportCopies} from '../run/report-files.ts'
import {oneLine} from '../text/clean.ts'

/** Inputs that only the reference system's action has (Kernel-Guard/bpfcompat, action.yml). */
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

/** What has no meaning here, and why it is not missed. */
const NOT_NEEDED = {
  'disk-resize': 'guests run from memory and have no disk',
  workdir: 'nothing but `report-directory` is kept',
  'keep-vm-on-failure': 'the logs of every guest are in `report-directory`',
  build: 'there is nothing to build',
  prebuilt: 'there is nothing to download but kernels',
  binary: 'the action brings its own',
} as const satisfies Partial<Record<ReferenceInputName, string>>

/** The reference system's inputs, said in ours. */
export interface ReferenceInputs {
  /** For our input `mode`; empty: they do not say. */
  mode: string
  /** The input that `mode` was written as, for messages. */
  modeInput: 'mode' | 'validation-mode'
  copies: ReportCopies
  /** What is not needed, a line for the log. */
  remarks: string[]
}

/**
 * Translates the inputs of the reference system's action that are not ours as they are (`artifact`, `manifest`, `matrix`,
 * `suite`, `command`, `command-binary`, `command-expect-exit`, `timeout` and `concurrency` are).
 *
 * @param getInput the text of an input, empty when it was left out
 * @param workspace absolute path of the folder that outputs are relative to and must be in
 * @throws UserError with every invalid input, its value and the way out
 */
export function translateReferenceInputs(
  getInput: (name: ReferenceInputName | 'mode') => string,
  workspace: string,
): ReferenceInputs {
  const problems: Problem[] = []
  const copies = {json: target('suite-out', 'out'), markdown: target('suite-markdown', 'markdown')}
  if (copies.json !== null && copies.json === copies.markdown)
    invalid('markdown', 'is where the results go as well; name another file')
  const written = {...modeOf(), copies, remarks: remarks()}
  if (problems.length > 0) throw new UserError(problems)
  return written

  function modeOf(): Pick<ReferenceInputs, 'mode' | 'modeInput'> {
    const mode = getInput('mode').trim()
    const reference = getInput('validation-mode').trim()
    if (reference === '') return {mode, modeInput: 'mode'}
    if (mode !== '')
      invalid('validation-mode', `says what input \`mode\` says (\`${oneLine(mode, 80)}\`); leave out one`)
    const parsed = parseValidationMode(reference)
    if (parsed === undefined) invalid('validation-mode', 'must be one of load_only, load_attach, behavior')
    return {mode: parsed ?? '', modeInput: 'validation-mode'}
  }

  /** Absolute path of the file that one of two inputs names; null: none. */
  function target(suite: ReferenceInputName, single: ReferenceInputName): string | null {
    const name = [suite, single].find(candidate => getInput(candidate).trim() !== '')
    if (name === undefined) return null
    if (name === suite && getInput(single).trim() !== '')
      invalid(single, `is for the same file as input \`${suite}\`; leave out one`)
    const file = resolve(workspace, getInput(name).trim())
    if (!isBelow(file, workspace)) invalid(name, 'must be the path of a file in the workspace')
    return file
  }

  function remarks(): string[] {
    return Object.entries(NOT_NEEDED).flatMap(([name, reason]) =>
      getInput(name as ReferenceInputName).trim() === '' ? [] : [`input \`${name}\` is not needed: ${reason}`],
    )
  }

  function invalid(name: ReferenceInputName, expected: string): void {
    problems.push({message: `input \`${name}\`: \`${oneLine(getInput(name), 200)}\` ${expected}`})
  }
}
