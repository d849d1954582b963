const UNITS = {h: 3_600_000, m: 60_000, s: 1000, ms: 1} as const

/** One day. Timers of Node are limited to 24 days, and TCG extends deadlines. */
const MAX_TIMEOUT_SECONDS = 86_400

/**
 * Returns the seconds of a duration in Go's notation (`90s`, `5m`, `1h30m`) or of a plain number of seconds.
 *
 * @returns undefined if it is not a duration, zero, not a whole number of seconds, or more than a day
 */
export function parseDuration(value: string | number): number | undefined {
  const milliseconds = parseMilliseconds(value)
  return milliseconds !== undefined && milliseconds % 1000 === 0 ? milliseconds / 1000 : undefined
}

/**
 * Returns the milliseconds of a duration in Go's notation (`500ms`, `1.5s`, `1m30s`) or of a plain number of seconds.
 *
 * @returns undefined if it is not a duration, zero, or more than a day
 */
export function parseMilliseconds(value: string | number): number | undefined {
  const isSeconds = typeof value === 'number' || /^\d+$/.test(value)
  const milliseconds = isSeconds ? Number(value) * 1000 : sumOfUnits(value)
  return milliseconds !== undefined && milliseconds > 0 && milliseconds <= MAX_TIMEOUT_SECONDS * 1000
    ? milliseconds
    : undefined
}

function sumOfUnits(value: string): number | undefined {
  const number = String.raw`\d+(?:\.\d+)?`
  if (!new RegExp(`^(?:${number}h)?(?:${number}m)?(?:${number}s)?(?:${number}ms)?$`).test(value)) return undefined
  let milliseconds = 0
  for (const [, digits, unit] of value.matchAll(/([\d.]+)(ms|[hms])/g))
    milliseconds += Number(digits) * UNITS[unit as keyof typeof UNITS]
  return Math.round(milliseconds)
}
