/**
 * Whether a guest that says nothing is slow or dead. A machine that is busy, or is a guest itself, makes every boot slow:
 * time on the wall alone tells nothing, and CPU time of QEMU alone nothing of a guest that halts.
 */

/** What is known of a silence. All times in seconds. */
export interface Silence {
  /** Time on the wall since the last sign of life. */
  wall: number
  /** CPU time that QEMU has had since then; null where the machine does not tell. */
  cpu: number | null
  /** Time on the wall since the start. */
  total: number
}

/** How long silence is borne. All times in seconds. */
export interface Patience {
  /** Time on the wall after which a guest that does nothing is taken for one that waits for what never comes. */
  idle: number
  /** CPU time after which a guest that works is taken for one that goes round in circles. */
  work: number
  /** Time on the wall after which silence is the end, whatever CPU time there was. */
  longest: number
  /** Time on the wall after which all is over, whatever the guest says. */
  limit: number
}

/** `idle`: it waits for what never comes. `stuck`: it works, and nothing comes of it. `late`: it had all the time there is. */
export type Death = 'idle' | 'stuck' | 'late'

/**
 * Less than this share of a CPU is no work: a halted guest takes below 1 % (its timer), and what gets less on a busy machine
 * shares a CPU with more than fifty others.
 */
const IDLE_SHARE = 0.02

/**
 * Decides whether a guest is dead.
 *
 * @returns why it is; null while it may only be slow
 */
export function deathBySilence({wall, cpu, total}: Silence, {idle, work, longest, limit}: Patience): Death | null {
  if (total >= limit) return 'late'
  if (wall >= longest) return 'stuck'
  // Nobody knows what it does: as if all that time had been its own.
  if (cpu === null) return wall >= work ? 'stuck' : null
  if (wall >= idle && cpu < wall * IDLE_SHARE) return 'idle'
  return cpu >= work ? 'stuck' : null
}
