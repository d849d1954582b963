/** A kernel, and how long a guest of it takes. */
export interface KernelCost {
  name: string
  seconds: number
}

/** What a job takes before its first guest boots: a runner, the checkout, QEMU, the caches. Measured on GitHub's runners. */
export const SHARD_SETUP_SECONDS = 40

/** Jobs that a matrix may have (GitHub: "Running variations of jobs in a workflow"). */
const MAX_SHARDS = 256

/**
 * Deals kernels out so that all shards take about the same time: the longest first, each to the shard that has least so
 * far (Graham 1969: never more than 4/3 of the best). The same costs are dealt out in the same way on every machine.
 *
 * @param count how many shards there are: those beyond the number of kernels stay empty
 * @returns the names of each shard's kernels, in the order of the run
 */
export function deal(kernels: readonly KernelCost[], count: number): string[][] {
  const shards = Array.from({length: count}, () => ({seconds: 0, names: new Set<string>()}))
  for (const {name, seconds} of kernels.toSorted((a, b) => b.seconds - a.seconds)) {
    const least = shards.reduce((best, shard) => (isLess(shard, best) ? shard : best))
    least.seconds += seconds
    least.names.add(name)
  }
  return shards.map(({names}) => kernels.map(({name}) => name).filter(name => names.has(name)))
}

/** Kernels that cost nothing are dealt out by number. */
function isLess(a: {seconds: number; names: Set<string>}, b: typeof a): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.names.size < b.names.size)
}

/**
 * How many shards are worth their while: as many as have at least as much work each as a job takes to be set up.
 *
 * @param guests that run at a time in one job
 */
export function worthwhileShards(kernels: readonly KernelCost[], guests: number): number {
  const seconds = kernels.reduce((sum, kernel) => sum + kernel.seconds, 0) / guests
  return Math.max(1, Math.min(Math.floor(seconds / SHARD_SETUP_SECONDS), kernels.length, MAX_SHARDS))
}

/** How long a job with these kernels takes, in whole seconds. */
export function shardSeconds(kernels: readonly KernelCost[], guests: number): number {
  if (kernels.length === 0) return SHARD_SETUP_SECONDS
  const sum = kernels.reduce((total, {seconds}) => total + seconds, 0)
  const longest = Math.max(...kernels.map(({seconds}) => seconds))
  return Math.round(SHARD_SETUP_SECONDS + Math.max(longest, sum / guests))
}

/** The number of shards that a text asks for; undefined when it is none. */
export function parseShardCount(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_SHARDS ? Number(text) : undefined
}

export const SHARD_COUNT_EXPECTED = `must be a whole number from 1 to ${MAX_SHARDS}: jobs of a matrix`
