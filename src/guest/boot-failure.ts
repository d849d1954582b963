import {type Cause, type Culprit, lastWords} from './boot-end.ts'
import type {ConsoleReader} from './console.ts'

/** The failure of a boot. */
export interface BootFailure {
  /** What ended the boot; undefined if nothing has. */
  readonly cause: Cause | undefined
  /** Ends the boot. @param reason follows "the guest" */
  giveUp(culprit: Culprit, reason: string): void
  /** Ends the boot because of a record. @param what follows "it" */
  breach(what: string): void
  /** Returns what ended the boot: the first cause, otherwise the given one. */
  settle(found: () => Cause): Cause
}

/**
 * Creates the failure of a boot. The first cause counts: its consequences do not replace it.
 *
 * @param kill ends the guest
 */
export function createBootFailure(reader: ConsoleReader, kill: () => void): BootFailure {
  let cause: Cause | undefined
  return {
    get cause() {
      return cause
    },
    giveUp,
    breach: what => giveUp('guest', `broke the protocol: it ${what}`),
    settle: found => (cause ??= found()),
  }

  function giveUp(culprit: Culprit, reason: string): void {
    cause ??= {culprit, words: `the guest ${reason}${lastWords(reader)}`}
    kill()
  }
}
