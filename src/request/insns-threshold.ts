/** How many more instructions than the baseline's are fine. */
export interface InsnsThreshold {
  /** As it was written: `+10%`, `+500`. */
  text: string
  unit: 'percent' | 'insns'
  value: number
}

/** The threshold of a text such as `+10%`, `10%` or `+500`; undefined when it is none. */
export function parseThreshold(text: string): InsnsThreshold | undefined {
  const [, digits, percent] = /^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(text.trim()) ?? []
  if (digits === undefined || (percent === '' && digits.includes('.'))) return undefined
  return {text: `+${digits}${percent}`, unit: percent === '%' ? 'percent' : 'insns', value: Number(digits)}
}

/** Whether a growth from `before` to `after` instructions is more than the threshold allows. */
export function isBeyond({unit, value}: InsnsThreshold, before: number, after: number): boolean {
  if (unit === 'insns') return after - before > value
  // In thousandths of a percent, all of it whole numbers: exactly 2.3 % of 3000 is not beyond +2.3%.
  return (after - before) * 100_000 > before * Math.round(value * 1000)
}
