import {isNewlyFailing, isNewlyPassing, reportedOnce} from '../baseline/compare.ts'
import {causeOf, runWords, subjectWords} from '../baseline/words.ts'
import type {Comparison, KernelChange, RunTimeChange, VerdictChange} from '../model/comparison.ts'
import type {Results} from '../model/results.ts'
import type {Verdict} from '../model/verdict.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'

/** What changed since the baseline, grouped over kernels and ready to show. */
export interface Changes {
  /** `abc1234 (2026-11-21)`. */
  baseline: string
  source: string
  cases: Comparison['cases']
  /** Regressions first. */
  verdicts: VerdictRow[]
  /** Programs that grew by more than the threshold. */
  grown: FigureRow[]
  /** Other programs whose number of processed instructions changed. */
  moved: FigureRow[]
  /** Programs whose run time at least doubled or halved. */
  runTimes: FigureRow[]
  kernels: KernelChange[]
  insnsThreshold: string | null
}

export interface VerdictRow {
  artifact: string
  /** `load of handle_exec`, `test "an execve is seen"`, `mode load_attach`. */
  subject: string
  before: Verdict
  after: Verdict
  kernels: string[]
  /** True if it blocks the gate on one of the kernels. */
  blocks: boolean
  news: News
  /** What other than the code may have caused it; null: nothing known. */
  cause: string | null
}

export interface FigureRow {
  artifact: string
  program: string
  /** The kernel on which it grew most, or shrank least. */
  kernel: string
  before: number
  after: number
  /** Number of other kernels with a change. */
  others: number
  cause: string | null
}

/** Kinds of changed verdicts, as reports name them. */
const NEWS = [
  'newly failing',
  'known to fail',
  'failing since the kernel changed',
  'now without a verdict',
  'failing with no earlier verdict',
  'passing with no earlier verdict',
  'newly passing',
] as const
type News = (typeof NEWS)[number] | null

/** Returns what changed since the baseline; null without a baseline. */
export function changesOf(results: Results): Changes | null {
  const {comparison} = results
  if (comparison === null) return null
  const [grown, others] = insnsRows(comparison)
  return {
    baseline: runWords(comparison),
    source: oneLine(comparison.baseline.source, 200),
    cases: comparison.cases,
    verdicts: verdictRows(comparison.verdicts, results),
    grown,
    moved: others,
    runTimes: figureRows(comparison.runTimes),
    kernels: comparison.kernels,
    insnsThreshold: comparison.insnsThreshold,
  }
}

/** `2 newly failing, 1 newly passing, 1 program grown beyond +10% instructions`. */
export function changesSentence({cases, verdicts, grown, moved, runTimes, insnsThreshold}: Changes): string {
  if (cases.compared === 0) return 'nothing to compare: no artifact ran on the same kernel in the baseline'
  const beyond = insnsThreshold === null ? '' : ` beyond ${oneLine(insnsThreshold, 20)} instructions`
  const slower = runTimes.filter(({before, after}) => after > before)
  const parts = [
    ...NEWS.flatMap(news => count(verdicts.filter(row => row.news === news).length, news)),
    ...count(grown.length, `${grown.length === 1 ? 'program' : 'programs'} grown${beyond}`),
    ...count(slower.length, `${slower.length === 1 ? 'program takes' : 'programs take'} twice as long to run`),
  ]
  if (parts.length > 0) return parts.join(', ')
  return moved.length + runTimes.length + verdicts.length === 0 ? 'nothing changed' : 'no new failures'
}

/** Describes the cases that only one of the runs has, which are not compared; empty if there are none. */
export function uncomparedWords({added, gone}: Comparison['cases']): string {
  const parts = [
    ...(added === 0 ? [] : [`${casesWords(added)} only in this run`]),
    ...(gone === 0 ? [] : [`${casesWords(gone)} only in the baseline`]),
  ]
  return parts.length === 0 ? '' : `not compared: ${parts.join(', ')}`
}

/** `1 case`. */
export function casesWords(count: number): string {
  return plural(count, 'case')
}

/** `debian-12-6.1: 6.1.0-55-cloud-amd64 → 6.1.0-56-cloud-amd64`. */
export function kernelChangeWords({kernel, before, after}: KernelChange): string {
  return `${oneLine(kernel, 100)}: ${oneLine(before, 100)} → ${oneLine(after, 100)}`
}

function count(number: number, words: string): string[] {
  return number === 0 ? [] : [`${number} ${words}`]
}

function newsOf(change: VerdictChange): News {
  const {before, after} = change
  if (isNewlyFailing(change)) return 'newly failing'
  if (change.known) return 'known to fail'
  if (isNewlyPassing(change)) return 'newly passing'
  if (before === 'pass' && after === 'fail') return 'failing since the kernel changed'
  if (after === 'fail') return 'failing with no earlier verdict'
  if (after === 'pass') return 'passing with no earlier verdict'
  return before === 'pass' || before === 'fail' ? 'now without a verdict' : null
}

function verdictRows(changes: readonly VerdictChange[], results: Results): VerdictRow[] {
  const required = requiredCases(results)
  const rows = new Map<string, VerdictRow>()
  for (const change of reportedOnce(changes)) {
    const {artifact, before, after, kernel} = change
    const subject = subjectWords(change.subject)
    const cause = causeOf(change)
    const key = JSON.stringify([artifact, subject, before, after, cause])
    const news = newsOf(change)
    const row = rows.get(key) ?? {artifact, subject, before, after, kernels: [], blocks: false, news, cause}
    row.kernels.push(kernel)
    row.blocks ||= required.has(JSON.stringify([artifact, kernel]))
    rows.set(key, row)
  }
  const order = new Map(results.kernels.map(({id}, index) => [id, index]))
  for (const {kernels} of rows.values()) kernels.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return [...rows.values()]
}

/** Returns the cases in which a required lane did not pass. */
function requiredCases({cases}: Results): Set<string> {
  return new Set(
    cases
      .filter(({lanes}) => lanes.some(({required, verdict, known}) => required && known === null && verdict !== 'pass'))
      .map(({artifact, kernel}) => JSON.stringify([artifact, kernel])),
  )
}

/** Returns the rows beyond the threshold, then the others. */
function insnsRows({insns}: Comparison): [FigureRow[], FigureRow[]] {
  const grown = figureRows(insns.filter(({beyond}) => beyond))
  const known = new Set(grown.map(programKey))
  return [grown, figureRows(insns.filter(change => !known.has(programKey(change))))]
}

/** Returns one row per program, with the kernel that comes first in the comparison. */
function figureRows(changes: readonly RunTimeChange[]): FigureRow[] {
  const programs = new Map<string, FigureRow>()
  for (const change of changes) {
    const {artifact, program, kernel, before, after} = change
    const row = programs.get(programKey(change))
    if (row !== undefined) row.others++
    else programs.set(programKey(change), {artifact, program, kernel, before, after, others: 0, cause: causeOf(change)})
  }
  return [...programs.values()]
}

function programKey({artifact, program}: {artifact: string; program: string}): string {
  return JSON.stringify([artifact, program])
}
