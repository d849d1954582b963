/** Formats a count with its noun: `1 finding`, `2 findings`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Formats a count with separators: `1,804`. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

/** Formats milliseconds: `940 ms`, `3.3 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

/** Formats nanoseconds: `940 ns`, `1.2 µs`, `3.4 ms`. */
export function nanoseconds(count: number): string {
  if (count < 1000) return `${Math.round(count)} ns`
  return count < 1_000_000 ? `${(count / 1000).toFixed(1)} µs` : `${(count / 1_000_000).toFixed(1)} ms`
}

/** Formats bytes: `940 B`, `1.1 KiB`, `3.2 MiB`. */
export function bytes(count: number): string {
  if (count < 1024) return `${count} B`
  return count < 1024 * 1024 ? `${(count / 1024).toFixed(1)} KiB` : `${(count / 1024 / 1024).toFixed(1)} MiB`
}
