/** A kernel and the duration of its guest. */
export interface KernelCost {
  name: string
  seconds: number
}

/**
 * Duration of a job before its first guest boots: runner, checkout, QEMU, caches. Measured on GitHub-hosted runners.
 */
export const SHARD_SETUP_SECONDS = 40

/** Limit of jobs in a matrix (GitHub: "Running variations of jobs in a workflow"). */
const MAX_SHARDS = 256

/**
 * Distributes kernels so that all shards take about the same time: the longest first, each to the shard with the least
 * work so far (Graham 1969: never more than 4/3 of the optimum). The distribution of the same costs is the same on
 * every machine.
 *
 * @param count number of shards; those beyond the number of kernels stay empty
 * @returns the names of each shard's kernels, in the order of the run
 */
export function distribute(kernels: readonly KernelCost[], count: number): string[][] {
  const shards = Array.from({length: count}, () => ({seconds: 0, names: new Set<string>()}))
  for (const {name, seconds} of kernels.toSorted((a, b) => b.seconds - a.seconds)) {
    const least = shards.reduce((best, shard) => (isLess(shard, best) ? shard : best))
    least.seconds += seconds
    least.names.add(name)
  }
  return shards.map(({names}) => kernels.map(({name}) => name).filter(name => names.has(name)))
}

/** Compares shards by work, then by the number of kernels, which distributes kernels without cost. */
function isLess(a: {seconds: number; names: Set<string>}, b: typeof a): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.names.size < b.names.size)
}

/**
 * Returns the useful number of shards: each has at least as much work as the setup of a job takes.
 *
 * @param guests number of guests that run at a time in one job
 */
export function worthwhileShards(kernels: readonly KernelCost[], guests: number): number {
  const seconds = kernels.reduce((sum, kernel) => sum + kernel.seconds, 0) / guests
  return Math.max(1, Math.min(Math.floor(seconds / SHARD_SETUP_SECONDS), kernels.length, MAX_SHARDS))
}

/** Returns the duration of a job with these kernels, in whole seconds. */
export function shardSeconds(kernels: readonly KernelCost[], guests: number): number {
  if (kernels.length === 0) return SHARD_SETUP_SECONDS
  const sum = kernels.reduce((total, {seconds}) => total + seconds, 0)
  const longest = Math.max(...kernels.map(({seconds}) => seconds))
  return Math.round(SHARD_SETUP_SECONDS + Math.max(longest, sum / guests))
}

/** Parses a number of shards; undefined if it is invalid. */
export function parseShardCount(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_SHARDS ? Number(text) : undefined
}

export const SHARD_COUNT_EXPECTED = `must be a whole number from 1 to ${MAX_SHARDS}, the number of jobs of a matrix`
