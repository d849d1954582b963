import type {Results} from '../model/results.ts'
import {oneLine, withoutCommands} from '../text/clean.ts'
import {duration, plural} from '../text/figures.ts'
import {acceleratorWords, choiceWords} from './accelerator.ts'
import {appliedFixups, leftoverLines, offLines, skipReasons, variantLines} from './facts.ts'
import {kernelNotes} from './kernel-notes.ts'
import {libbpfWords} from './libbpf.ts'
import {matrixOf} from './matrix.ts'
import {changeLines} from './terminal-changes.ts'
import {findingLines} from './terminal-findings.ts'
import {kernelLines} from './terminal-kernels.ts'
import type {Page} from './terminal-page.ts'
import {terminalPage, wrap} from './terminal-page.ts'
import {table, testTable} from './terminal-table.ts'

export interface TerminalOptions {
  color: boolean
  /** Columns of the terminal. Text is wrapped to it; log lines, YAML and commands are not, so that they can be copied. */
  width: number
  /** Wraps the answer too. Without it, the first line is the whole answer, for programs that read the output. */
  wrapsAnswer?: boolean
  /** The directory with the logs, as the user gave it. */
  reportDirectory: string
}

/** Renders the whole run as text: the answer, one table, each finding once, and where to read more. */
export function renderTerminal(
  results: Results,
  {color, width, reportDirectory, wrapsAnswer = false}: TerminalOptions,
): string {
  const page = terminalPage(color, width, reportDirectory)
  const sections = [
    answer(results, page, wrapsAnswer),
    table(matrixOf(results), page),
    testTable(results, page),
    changeLines(results, page),
    ...results.findings.map((finding, index) => findingLines(finding, index + 1, results, page)),
    foot(results, page),
  ]
  const text = sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
  return `${withoutCommands(text)}\n`
}

function answer(results: Results, {paint, width}: Page, wraps: boolean): string[] {
  const {gate, durationMs, shard, kernels} = results
  const accelerator = acceleratorWords(results)
  const style = {passed: 'green', failed: 'red', error: 'yellow'} as const
  const bold = (text: string) => paint(text, ['bold', style[gate.status]])
  const took = `(${duration(durationMs)})`
  const words = oneLine(gate.sentence)
  // The time stays on the last line of the sentence.
  const sentence = wraps ? wrap(words, width - took.length - 1, '  ') : [words]
  return [
    ...sentence.map((line, index) =>
      index < sentence.length - 1 ? bold(line) : `${bold(line)} ${paint(took, 'dim')}`,
    ),
    ...(shard === null
      ? []
      : [`shard ${shard.index} of ${shard.count}: ${kernels.length} of ${plural(shard.kernels.length, 'kernel')}`]),
    ...(accelerator === null
      ? []
      : wrap(`guests ran under ${accelerator}`, width, '  ').map(line => paint(line, 'dim'))),
  ]
}

function foot(results: Results, page: Page): string[] {
  const {width, reportDirectory} = page
  const {kernels} = results
  const choice = choiceWords(results)
  const notes = kernelNotes(kernels).map(
    ({ids, note}) => `note: ${ids.map(id => oneLine(id, 60)).join(', ')}: ${oneLine(note)}`,
  )
  const fixups = appliedFixups(results)
  const libbpf = libbpfWords(results)
  return [
    ...kernelLines(kernels, page),
    ...(choice === null ? [] : wrap(`accelerator: ${choice}`, width, '  ')),
    ...(libbpf === null ? [] : wrap(`libbpf: ${libbpf}`, width, '  ')),
    ...few('variant', variantLines(results)).flatMap(line => wrap(line, width, '  ')),
    ...few('disabled', offLines(results)).flatMap(line => wrap(line, width, '  ')),
    ...few('note', leftoverLines(results)).flatMap(line => wrap(line, width, '  ')),
    ...(fixups.length === 0 ? [] : [`fixups applied: ${fixups.length}, listed in summary.md`]),
    ...skipReasons(results).flatMap(reason => wrap(`skipped: ${reason}`, width, '  ')),
    ...notes.flatMap(note => wrap(note, width, '  ')),
    `logs and results.json: ${oneLine(reportDirectory)}`,
  ]
}

/** Returns the first lines of a kind, and where to find the others. */
function few(kind: string, lines: readonly string[]): string[] {
  const shown = lines.length > MOST_NOTES ? lines.slice(0, MOST_NOTES - 1) : lines
  const left = lines.length - shown.length
  return [...shown, ...(left === 0 ? [] : [`${left} more, listed in summary.md`])].map(line => `${kind}: ${line}`)
}

const MOST_NOTES = 8
