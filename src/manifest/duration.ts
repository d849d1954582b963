const UNITS = {h: 3600, m: 60, s: 1} as const

/** A day. Timers of Node end at 24 days, and with TCG a deadline is stretched. */
export const MAX_TIMEOUT_SECONDS = 86_400

/**
 * Seconds of a duration as Go writes it (`90s`, `5m`, `1h30m`) or of a plain number of seconds.
 *
 * @returns undefined when it is none, zero, or more than a day
 */
export function parseDuration(value: string | number): number | undefined {
  const seconds = typeof value === 'number' || /^\d+$/.test(value) ? Number(value) : secondsOf(value)
  return seconds !== undefined && seconds > 0 && seconds <= MAX_TIMEOUT_SECONDS ? seconds : undefined
}

function secondsOf(value: string): number | undefined {
  if (!/^(?:\d+h)?(?:\d+m)?(?:\d+s)?$/.test(value)) return undefined
  let seconds = 0
  for (const [, digits, unit] of value.matchAll(/(\d+)([hms])/g))
    seconds += Number(digits) * UNITS[unit as keyof typeof UNITS]
  return seconds
}
