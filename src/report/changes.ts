import type {
  ChangeSubject,
  Comparison,
  InsnsChange,
  KernelChange,
  Results,
  Verdict,
  VerdictChange,
} from '../results/model.ts'
import {oneLine} from './text.ts'

/** What changed since the base branch, folded over kernels and ready to be shown. */
export interface Changes {
  /** `1a2b3c4d5e6f, 2026-11-21`. */
  baseline: string
  worse: VerdictRow[]
  better: VerdictRow[]
  /** Grew by more than the threshold allows. */
  grown: InsnsRow[]
  /** The other programs that take the verifier more or fewer instructions. */
  moved: InsnsRow[]
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
  /** Blocks the gate on one of the kernels. */
  blocks: boolean
  /** On a kernel that is another build: no word about the code. */
  kernelChanged: boolean
  /** What besides the code may have made it so; null: nothing that is known. */
  cause: string | null
}

export interface InsnsRow {
  artifact: string
  program: string
  /** Where it grew most, or fell least. */
  kernel: string
  before: number
  after: number
  /** On so many kernels more. */
  others: number
  cause: string | null
}

/** @returns null when there was nothing to compare with */
export function changesOf(results: Results): Changes | null {
  const {comparison} = results
  if (comparison === null) return null
  const rows = verdictRows(comparison.verdicts, results)
  const isWorse = ({before, after}: VerdictRow) => RANKS[after] > RANKS[before]
  const [grown, others] = insnsRows(comparison)
  return {
    baseline: baselineWords(comparison),
    worse: rows.filter(isWorse),
    better: rows.filter(row => !isWorse(row)),
    grown,
    moved: others,
    kernels: comparison.kernels,
    insnsThreshold: comparison.insnsThreshold,
  }
}

/** `2 newly failing, 1 newly passing, 1 program grown beyond +10% instructions`. */
export function changesSentence({worse, better, grown, moved, insnsThreshold}: Changes): string {
  const beyond = insnsThreshold === null ? '' : ` beyond ${oneLine(insnsThreshold, 20)} instructions`
  const failing = worse.filter(({after}) => after === 'fail')
  const parts = [
    ...count(failing.filter(({kernelChanged}) => !kernelChanged).length, 'newly failing'),
    ...count(failing.filter(({kernelChanged}) => kernelChanged).length, 'failing since the kernel changed'),
    ...count(worse.filter(({after}) => after !== 'fail').length, 'no longer with a verdict'),
    ...count(better.filter(({after}) => after === 'pass').length, 'newly passing'),
    ...count(better.filter(({after}) => after !== 'pass').length, 'failing in another way'),
    ...count(grown.length, `${grown.length === 1 ? 'program' : 'programs'} grown${beyond}`),
  ]
  if (parts.length > 0) return parts.join(', ')
  return moved.length === 0 ? 'nothing changed' : 'every verdict is the same'
}

/** `+29 %`, `-3.1 %`. */
export function growth({before, after}: Pick<InsnsRow, 'before' | 'after'>): string {
  if (before === 0) return 'new'
  const percent = ((after - before) / before) * 100
  const digits = Math.abs(percent) < 10 ? percent.toFixed(1) : String(Math.round(percent))
  return `${percent > 0 ? '+' : ''}${digits} %`
}

/** `debian-12-6.1: 6.1.0-55-cloud-amd64 → 6.1.0-56-cloud-amd64`. */
export function kernelChangeWords({kernel, before, after}: KernelChange): string {
  return `${oneLine(kernel, 100)}: ${oneLine(before, 100)} → ${oneLine(after, 100)}`
}

const RANKS: Readonly<Record<Verdict, number>> = {pass: 0, skip: 1, error: 2, fail: 3}

function count(number: number, words: string): string[] {
  return number === 0 ? [] : [`${number} ${words}`]
}

function baselineWords({baseline}: Comparison): string {
  const date = oneLine(baseline.startedAt).slice(0, 'YYYY-MM-DD'.length)
  return [...(baseline.revision === null ? [] : [oneLine(baseline.revision).slice(0, 12)]), date].join(', ')
}

/** A lane is left out where a program or a test of it says the same more exactly. */
function verdictRows(changes: readonly VerdictChange[], results: Results): VerdictRow[] {
  const at = ({artifact, kernel, after}: VerdictChange) => JSON.stringify([artifact, kernel, after])
  const exact = new Set(changes.filter(({subject}) => subject.kind !== 'lane').map(at))
  const required = requiredCases(results)
  const rows = new Map<string, VerdictRow>()
  for (const change of changes.filter(one => one.subject.kind !== 'lane' || !exact.has(at(one)))) {
    const {artifact, before, after, kernel, kernelChanged} = change
    const subject = subjectWords(change.subject)
    const cause = causeOf(change)
    const key = JSON.stringify([artifact, subject, before, after, cause])
    const row = rows.get(key) ?? {artifact, subject, before, after, kernels: [], blocks: false, kernelChanged, cause}
    row.kernels.push(kernel)
    row.blocks ||= required.has(JSON.stringify([artifact, kernel]))
    rows.set(key, row)
  }
  const order = new Map(results.kernels.map(({id}, index) => [id, index]))
  for (const {kernels} of rows.values()) kernels.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return [...rows.values()]
}

/** The cases in which a required lane did not pass. */
function requiredCases({cases}: Results): Set<string> {
  return new Set(
    cases
      .filter(({lanes}) => lanes.some(({required, verdict}) => required && verdict !== 'pass'))
      .map(({artifact, kernel}) => JSON.stringify([artifact, kernel])),
  )
}

function subjectWords(subject: ChangeSubject): string {
  switch (subject.kind) {
    case 'lane':
      return `mode ${subject.mode}`
    case 'program':
      return `${subject.step} of ${oneLine(subject.name, 100)}`
    case 'test':
      return `test "${oneLine(subject.name, 100)}"`
  }
}

function causeOf({kernelChanged, objectChanged}: {kernelChanged: boolean; objectChanged: boolean}): string | null {
  if (kernelChanged) return objectChanged ? 'the kernel changed, too' : 'the kernel changed, the object did not'
  return objectChanged ? null : 'neither the object nor the kernel changed'
}

/** One row a program, with the kernel that comes first in the comparison: first those beyond the threshold, then the others. */
function insnsRows({insns}: Comparison): [InsnsRow[], InsnsRow[]] {
  const key = ({artifact, program}: {artifact: string; program: string}) => JSON.stringify([artifact, program])
  const rows = (changes: readonly InsnsChange[]) => {
    const programs = new Map<string, InsnsRow>()
    for (const change of changes) {
      const {artifact, program, kernel, before, after} = change
      const row = programs.get(key(change))
      if (row !== undefined) row.others++
      else programs.set(key(change), {artifact, program, kernel, before, after, others: 0, cause: causeOf(change)})
    }
    return [...programs.values()]
  }
  const grown = rows(insns.filter(({beyond}) => beyond))
  const known = new Set(grown.map(key))
  return [grown, rows(insns.filter(change => !known.has(key(change))))]
}
