/** Prints a figure with its limit, and whether it is within the limit. */
export function report(what: string, value: number, limit: number, shown: string): void {
  console.log(`${what.padEnd(37)} ${shown}, at most ${limit}: ${value <= limit ? 'yes' : 'NO'}`)
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
