import type {ChangeSubject, Comparison, RunTimeChange} from '../model/comparison.ts'
import {oneLine} from '../text/clean.ts'
import {grouped} from '../text/figures.ts'

/** Digits of a commit that are enough to tell it by. */
const SHORT_REVISION = 7

/** `load of handle_exec`, `test "an execve is seen"`, `mode load_attach`. */
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

/** What besides the code may have made a change; null: nothing that is known. */
export function causeOf({kernelChanged, objectChanged}: Pick<RunTimeChange, 'kernelChanged' | 'objectChanged'>) {
  if (kernelChanged) return objectChanged ? 'the kernel changed, too' : 'the kernel changed, the object did not'
  return objectChanged ? null : 'neither the object nor the kernel changed'
}

type Figures = Pick<RunTimeChange, 'before' | 'after'>

/** `+29 %`, `-3.1 %`. */
export function growth({before, after}: Figures): string {
  return before === 0 ? 'new' : `${after > before ? '+' : '-'}${growthWords({before, after})}`
}

/** `29 %`, `1.2 %`. */
export function growthWords({before, after}: Figures): string {
  return percent(Math.abs(after - before) / Math.max(before, 1))
}

/** `1,400 → 1,804 (+29 %)`. */
export function figuresOf({before, after}: Figures): string {
  return `${grouped(before)} → ${grouped(after)} (${growth({before, after})})`
}

/** `at abc1234`: which run was compared with. */
export function baselineWords({baseline: {revision}}: Pick<Comparison, 'baseline'>): string {
  return revision === null ? 'in the baseline' : `at ${shortRevision(revision)}`
}

/** `abc1234 (2026-11-21)`, `the run of 2026-11-21`. */
export function runWords({baseline: {revision, startedAt}}: Pick<Comparison, 'baseline'>): string {
  const date = oneLine(startedAt).slice(0, 'YYYY-MM-DD'.length)
  return revision === null ? `the run of ${date}` : `${shortRevision(revision)} (${date})`
}

/** A commit in a few digits; anything else that a caller named stays as it is. */
export function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, SHORT_REVISION) : oneLine(revision, 40)
}

function percent(share: number): string {
  const value = share * 100
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`
}
