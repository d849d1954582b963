/** Seconds for an answer after a kill, and for the next record between two cases. */
export const ANSWER_SECONDS = 4

/** The time limit for what a guest must do next. */
export interface Deadline {
  /**
   * Replaces the time limit.
   *
   * @param seconds time of a KVM guest; `Infinity` means no limit
   */
  set(seconds: number, onExpired: () => void): void
  clear(): void
}

/**
 * Creates a time limit, which is not set yet.
 *
 * @param stretch factor for all times, for emulation
 */
export function createDeadline(stretch: number): Deadline {
  let timer: NodeJS.Timeout | undefined
  return {
    set(seconds, onExpired) {
      clearTimeout(timer)
      if (Number.isFinite(seconds)) timer = setTimeout(onExpired, seconds * stretch * 1000)
    },
    clear: () => clearTimeout(timer),
  }
}
