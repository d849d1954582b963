import {oneLine} from '../report/text.ts'
import type {Comparison, InsnsChange} from '../results/model.ts'

/** Digits of a commit that are enough to tell it by. */
const SHORT_REVISION = 7

/** `29 %`, `1.2 %`. */
export function growthWords({before, after}: InsnsChange): string {
  return percent(Math.abs(after - before) / Math.max(before, 1))
}

/** `1400 → 1804 (+29 %)`. */
export function figuresOf(change: InsnsChange): string {
  const {before, after} = change
  return `${before} → ${after} (${after > before ? '+' : '-'}${growthWords(change)})`
}

/** `at abc1234`: which run was compared with. */
export function baselineWords({baseline: {revision}}: Pick<Comparison, 'baseline'>): string {
  return revision === null ? 'in the baseline' : `at ${shortRevision(revision)}`
}

/** A commit in a few digits; anything else that a caller named stays as it is. */
export function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, SHORT_REVISION) : oneLine(revision, 40)
}

function percent(share: number): string {
  const value = share * 100
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`
}
