import {SHAPE_WORDS} from '../model/boot-shape.ts'
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
import type {Page} from './terminal-page.ts'
import {pad, terminalPage, wrap} from './terminal-page.ts'
import {table, testTable} from './terminal-table.ts'

export interface TerminalOptions {
  color: boolean
  /** Columns of the terminal. Text is wrapped to it; log lines, YAML and commands are not, so that they can be copied. */
  width: number
  /** The directory with the logs, as the user gave it. */
  reportDirectory: string
}

/** Renders the whole run as text: the answer, one table, each finding once, and where to read more. */
export function renderTerminal(results: Results, {color, width, reportDirectory}: TerminalOptions): string {
  const page = terminalPage(color, width, reportDirectory)
  const sections = [
    answer(results, page),
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

function answer(results: Results, {paint, width}: Page): string[] {
  const {gate, durationMs, shard, kernels} = results
  const accelerator = acceleratorWords(results)
  const style = {passed: 'green', failed: 'red', error: 'yellow'} as const
  return [
    `${paint(oneLine(gate.sentence), ['bold', style[gate.status]])} ${paint(`(${duration(durationMs)})`, 'dim')}`,
    ...(shard === null
      ? []
      : [`shard ${shard.index} of ${shard.count}: ${kernels.length} of ${plural(shard.kernels.length, 'kernel')}`]),
    ...(accelerator === null
      ? []
      : wrap(`guests ran under ${accelerator}`, width, '  ').map(line => paint(line, 'dim'))),
  ]
}

function foot(results: Results, {paint, width, reportDirectory}: Page): string[] {
  const {kernels} = results
  const choice = choiceWords(results)
  const idWidth = Math.max(0, ...kernels.map(({id}) => Math.min(oneLine(id, 60).length, 40)))
  const releases = kernels.map(({release}) => oneLine(release ?? 'no release', 60))
  const releaseWidth = Math.max(0, ...releases.map(release => Math.min(release.length, 40)))
  const rows = kernels.map((kernel, index) => {
    const times =
      kernel.bootMs === null
        ? 'not booted'
        : `${kernel.snapshot === 'used' ? 'resume' : 'boot'} ${duration(kernel.bootMs)}, guest ${duration(kernel.guestMs)}`
    const shape = kernel.shape === null ? '' : `, ${SHAPE_WORDS[kernel.shape]}`
    const accelerator = kernel.accelerator === null ? '' : `, ${kernel.accelerator}`
    const again = kernel.boots > 1 ? `, ${kernel.boots} boots` : ''
    const mark = kernel.required ? '' : '  (non-blocking)'
    return `${pad(oneLine(kernel.id, 60), idWidth)}  ${pad(releases[index] ?? '', releaseWidth)}  ${paint(`${times}${shape}${accelerator}${again}${mark}`, 'dim')}`
  })
  const notes = kernelNotes(kernels).map(
    ({ids, note}) => `note: ${ids.map(id => oneLine(id, 60)).join(', ')}: ${oneLine(note)}`,
  )
  const fixups = appliedFixups(results)
  const libbpf = libbpfWords(results)
  return [
    ...rows,
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
  const shown = lines.length > MOST_REMARKS ? lines.slice(0, MOST_REMARKS - 1) : lines
  const left = lines.length - shown.length
  return [...shown, ...(left === 0 ? [] : [`${left} more, listed in summary.md`])].map(line => `${kind}: ${line}`)
}

const MOST_REMARKS = 8
