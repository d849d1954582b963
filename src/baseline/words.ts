import type {ChangeSubject, Comparison, RunTimeChange} from '../model/comparison.ts'
import {oneLine} from '../text/clean.ts'
import {grouped} from '../text/figures.ts'

/** Digits that identify a commit. */
const SHORT_REVISION = 7

/** Returns `load of handle_exec`, `test "an execve is seen"` or `mode load_attach`. */
export function subjectWords(subject: ChangeSubject): string {
  switch (subject.kind) {
    case 'lane':
      return `mode ${subject.mode}`
    case 'program':
      return `${subject.step} of ${oneLine(subject.name, 100)}`
    case 'test':
      return `test "${oneLine(subject.name, 100)}"`
  }
}

/** Returns what other than the code may have caused a change; null if only the object changed. */
export function causeOf({kernelChanged, objectChanged}: Pick<RunTimeChange, 'kernelChanged' | 'objectChanged'>) {
  if (kernelChanged) return objectChanged ? 'the kernel changed too' : 'the kernel changed, but not the object'
  return objectChanged ? null : 'neither the object nor the kernel changed'
}

type Figures = Pick<RunTimeChange, 'before' | 'after'>

/** Returns `+29 %` or `-3.1 %`. */
export function growth({before, after}: Figures): string {
  return before === 0 ? 'new' : `${after > before ? '+' : '-'}${growthWords({before, after})}`
}

/** Returns `29 %` or `1.2 %`. */
export function growthWords({before, after}: Figures): string {
  return percent(Math.abs(after - before) / Math.max(before, 1))
}

/** Returns `1,400 → 1,804 (+29 %)`. */
export function figuresOf({before, after}: Figures): string {
  return `${grouped(before)} → ${grouped(after)} (${growth({before, after})})`
}

/** Returns `at abc1234`, or `in the baseline` without a commit: the run that was compared with. */
export function baselineWords({baseline: {revision}}: Pick<Comparison, 'baseline'>): string {
  return revision === null ? 'in the baseline' : `at ${shortRevision(revision)}`
}

/** Returns `abc1234 (2026-11-21)`, or `the run of 2026-11-21` without a commit. */
export function runWords({baseline: {revision, startedAt}}: Pick<Comparison, 'baseline'>): string {
  const date = oneLine(startedAt).slice(0, 'YYYY-MM-DD'.length)
  return revision === null ? `the run of ${date}` : `${shortRevision(revision)} (${date})`
}

/** Shortens a commit hash. Anything else that a caller named is unchanged. */
export function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, SHORT_REVISION) : oneLine(revision, 40)
}

function percent(share: number): string {
  const value = share * 100
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`
}
