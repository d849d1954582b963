/**
 * Decides whether a silent guest is slow or dead. On a busy machine, or in a nested guest, every boot is slow, so wall-clock time
 * alone is not enough; CPU time of QEMU alone does not detect a halted guest.
 */

/** A period without output. All times in seconds. */
export interface Silence {
  /** Wall-clock time since the last output. */
  wall: number
  /** CPU time of QEMU since then; null if the machine does not report it. */
  cpu: number | null
  /** Wall-clock time since the start. */
  total: number
}

/** Limits of a silence. All times in seconds. */
export interface Patience {
  /** Wall-clock time after which an idle guest is considered halted. */
  idle: number
  /** CPU time after which a busy guest is considered stuck in a loop. */
  work: number
  /** Wall-clock time after which a silent guest is given up, whatever its CPU time. */
  longest: number
  /** Wall-clock time since the start after which the guest is given up, whatever it prints. */
  limit: number
}

/** `idle`: the guest halted. `stuck`: it runs without progress. `late`: it reached the limit. */
export type Death = 'idle' | 'stuck' | 'late'

/**
 * Share of a CPU below which a guest is idle: a halted guest takes less than 1 % (its timer), and a working guest gets so little
 * only if it shares a CPU with more than fifty others.
 */
const IDLE_SHARE = 0.02

/**
 * Decides whether a guest is dead.
 *
 * @returns the reason; null while it may only be slow
 */
export function deathBySilence({wall, cpu, total}: Silence, {idle, work, longest, limit}: Patience): Death | null {
  if (total >= limit) return 'late'
  if (wall >= longest) return 'stuck'
  // The CPU time is unknown: count all wall-clock time as CPU time.
  if (cpu === null) return wall >= work ? 'stuck' : null
  if (wall >= idle && cpu < wall * IDLE_SHARE) return 'idle'
  return cpu >= work ? 'stuck' : null
}
