const UNITS = {m: 1, g: 1024, t: 1024 * 1024} as const
const LEAST_MIB = 128
const MOST_MIB = 1024 * 1024

/**
 * Returns the MiB of a memory size such as `2G`, `768M` or `1.5GiB`.
 *
 * @returns undefined if it is invalid, or outside 128 MiB to 1 TiB
 */
export function parseMemory(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([mgt])(?:i?b)?$/i.exec(text.trim()) ?? []
  const mib = Math.round(Number(digits) * (UNITS[unit.toLowerCase() as keyof typeof UNITS] ?? Number.NaN))
  return mib >= LEAST_MIB && mib <= MOST_MIB ? mib : undefined
}
