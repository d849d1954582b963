import {styleText} from 'node:util'
import {isNewlyFailing, isNewlyPassing, reportedOnce} from '../baseline/compare.ts'
import {figuresOf, shortRevision, subjectWords} from '../baseline/words.ts'
import type {BaselineResult, Comparison, InsnsChange, VerdictChange} from '../model/comparison.ts'
import {oneLine, withoutCommands} from '../text/clean.ts'
import {casesWords} from './changes.ts'
import {columnLines} from './columns.ts'
import {wrap} from './terminal-page.ts'

/** Renders what `bpfcompat compare` prints: the answer, the runs, and each change once, grouped over kernels. */
export function renderComparison(
  comparison: Comparison,
  after: BaselineResult,
  {color, width}: {color: boolean; width?: number | undefined},
): string {
  const room = width === undefined ? undefined : width - SECTION_INDENT.length
  const paint: Paint = color ? (text, style) => styleText(style, text, {validateStream: false}) : text => text
  const {kernels} = comparison
  const sentence = comparisonSentence(comparison)
  const answer = width === undefined ? [sentence] : wrap(sentence, width, SECTION_INDENT)
  const verdicts = reportedOnce(comparison.verdicts)
  const other = verdicts.filter(change => !isNewlyFailing(change) && !isNewlyPassing(change))
  const sections = [
    answer.map(line => paint(line, ['bold', isWorse(comparison) ? 'red' : 'green'])),
    runLines(comparison.baseline, after, paint),
    section('newly failing', verdictLines(verdicts.filter(isNewlyFailing), room), paint),
    section('newly passing', verdictLines(verdicts.filter(isNewlyPassing), room), paint),
    section('other changes', verdictLines(other, room), paint),
    section('verifier instructions', insnsLines(comparison, room), paint),
    section('run time of programs, in simple instructions per run', runTimeLines(comparison, room), paint),
    section('hooks and fields that programs read', surfaceLines(comparison, room), paint),
    section(
      'kernels with another build: changes there may not come from the code',
      kernels.map(({kernel, before, after}) => `${oneLine(kernel, 100)}  ${oneLine(before)} → ${oneLine(after)}`),
      paint,
    ),
    section('not compared', asideLines(comparison), paint),
  ]
  const text = sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
  return `${withoutCommands(text)}\n`
}

type Paint = (text: string, style: Parameters<typeof styleText>[0]) => string

/** Reports whether `compare` exits with code 2. */
export function isWorse({verdicts, insns}: Comparison): boolean {
  return verdicts.some(isNewlyFailing) || insns.some(({beyond}) => beyond)
}

/** Returns the answer in one sentence: `Worse: 2 newly fail; 1 newly passes (12 cases compared)`. */
export function comparisonSentence(comparison: Comparison): string {
  const {insns, insnsThreshold, cases} = comparison
  const verdicts = reportedOnce(comparison.verdicts)
  const failing = verdictLines(verdicts.filter(isNewlyFailing)).length
  const passing = verdictLines(verdicts.filter(isNewlyPassing)).length
  const beyond = programsOf(insns.filter(change => change.beyond))
  const lost = verdictLines(verdicts.filter(({after}) => after === 'error' || after === 'skip')).length
  const aside = [
    ...(lost === 0 ? [] : [`${lost} without a verdict`]),
    ...(passing === 0 ? [] : [`${passing} newly ${passing === 1 ? 'passes' : 'pass'}`]),
  ]
  const over = `${casesWords(cases.compared)} compared`
  if (failing + beyond === 0) {
    const changes =
      verdicts.length + insns.length + comparison.runTimes.length + comparison.surface.length === 0
        ? 'Nothing changed'
        : 'No new failures'
    return `${[changes, ...aside].join('; ')} (${over})`
  }
  const worse = [
    `Worse: ${[
      ...(failing === 0 ? [] : [`${failing} newly ${failing === 1 ? 'fails' : 'fail'}`]),
      ...(beyond === 0 ? [] : [`${beyond} grew by more than ${insnsThreshold?.replace('+', '')}`]),
    ].join(', ')}`,
    ...aside,
  ]
  return `${worse.join('; ')} (${over})`
}

/** Counts programs, however many kernels each changed on. */
function programsOf(changes: readonly InsnsChange[]): number {
  return new Set(changes.map(({artifact, program}) => JSON.stringify([artifact, program]))).size
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint(title, 'bold'), ...lines.map(line => `${SECTION_INDENT}${line}`)]
}

const SECTION_INDENT = '  '

function runLines(before: BaselineResult, after: BaselineResult, paint: Paint): string[] {
  const width = Math.max(...[before, after].map(({source}) => oneLine(source, 100).length))
  const line = (name: string, {source, revision, startedAt}: BaselineResult) => {
    const commit = revision === null ? '' : `${shortRevision(revision)}, `
    return `${name.padEnd(6)}  ${oneLine(source, 100).padEnd(width)}  ${paint(`${commit}${oneLine(startedAt.replace(/T(\d\d:\d\d).*/, ' $1 UTC'), 40)}`, 'dim')}`
  }
  return [line('before', before), line('after', after)]
}

function verdictLines(changes: readonly VerdictChange[], width?: number): string[] {
  const rows = fold(changes, ({artifact, subject, before, after, kernelChanged}) => [
    `${oneLine(artifact, 100)}: ${subjectWords(subject)}`,
    `${before} → ${after}${kernelChanged ? ' (the kernel changed)' : ''}`,
  ])
  return columnLines(rows, width)
}

/** Most rows of a kind. Rows beyond the threshold come first and are never left out. */
const MOST_FIGURES = 20

/** Lists the programs that read something that is different now. */
function surfaceLines({surface}: Comparison, width: number | undefined): string[] {
  return surface.flatMap(({artifact, program, name, states}) => {
    const ways = states.map(
      ({words, kernels}) => `${oneLine(words)} on ${kernels.map(id => oneLine(id, 100)).join(', ')}`,
    )
    const words = `${oneLine(artifact, 100)}: ${oneLine(program, 100)} reads ${oneLine(name, 200)}: ${ways.join('; ')}`
    return width === undefined ? [words] : wrap(words, width, '  ')
  })
}

function insnsLines(comparison: Comparison, width: number | undefined): string[] {
  const {insns} = comparison
  const rows = fold(
    [...insns.filter(({beyond}) => beyond), ...insns.filter(({beyond}) => !beyond)],
    (change: InsnsChange) => [
      `${oneLine(change.artifact, 100)}: ${oneLine(change.program, 100)}`,
      figuresOf(change),
      change.beyond ? `beyond ${comparison.insnsThreshold}` : change.kernelChanged ? 'the kernel changed' : '',
    ],
  )
  const most = Math.max(MOST_FIGURES, insns.filter(({beyond}) => beyond).length)
  const left = rows.length - most
  return [...columnLines(rows.slice(0, most), width), ...(left > 0 ? [`${left} more: see --json`] : [])]
}

function runTimeLines({runTimes}: Comparison, width: number | undefined): string[] {
  const rows = fold(runTimes, change => [
    `${oneLine(change.artifact, 100)}: ${oneLine(change.program, 100)}`,
    figuresOf(change),
    change.kernelChanged ? 'the kernel changed' : '',
  ])
  const left = rows.length - MOST_FIGURES
  return [...columnLines(rows.slice(0, MOST_FIGURES), width), ...(left > 0 ? [`${left} more: see --json`] : [])]
}

function asideLines({cases: {added, gone}}: Comparison): string[] {
  return [
    ...(added === 0 ? [] : [`${casesWords(added)} only in the later run`]),
    ...(gone === 0 ? [] : [`${casesWords(gone)} only in the earlier run`]),
  ]
}

/** Merges rows that differ only in the kernel into one, with all kernels at the end. */
function fold<T extends {kernel: string}>(changes: readonly T[], cellsOf: (change: T) => string[]): string[][] {
  const rows = new Map<string, {cells: string[]; kernels: string[]}>()
  for (const change of changes) {
    const cells = cellsOf(change)
    const key = JSON.stringify(cells)
    const row = rows.get(key) ?? {cells, kernels: []}
    rows.set(key, row)
    if (!row.kernels.includes(change.kernel)) row.kernels.push(change.kernel)
  }
  return [...rows.values()].map(({cells, kernels}) => [
    ...cells,
    kernels.map(kernel => oneLine(kernel, 100)).join(', '),
  ])
}
