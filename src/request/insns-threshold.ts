/** The allowed growth in instructions over the baseline. */
export interface InsnsThreshold {
  /** Normalised text: `+10%`, `+500`. */
  text: string
  unit: 'percent' | 'insns'
  value: number
}

/** Parses a threshold such as `+10%`, `10%` or `+500`; undefined if it is invalid. */
export function parseThreshold(text: string): InsnsThreshold | undefined {
  const [, digits, percent] = /^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(text.trim()) ?? []
  if (digits === undefined || (percent === '' && digits.includes('.'))) return undefined
  return {text: `+${digits}${percent}`, unit: percent === '%' ? 'percent' : 'insns', value: Number(digits)}
}

/** Returns whether growth from `before` to `after` instructions exceeds the threshold. */
export function isBeyond({unit, value}: InsnsThreshold, before: number, after: number): boolean {
  if (unit === 'insns') return after - before > value
  // In thousandths of a percent, as whole numbers: exactly 2.3 % of 3000 does not exceed +2.3%.
  return (after - before) * 100_000 > before * Math.round(value * 1000)
}
