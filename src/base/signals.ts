import {constants} from 'node:os'

/** An AbortError whose message is the name of the signal. */
class SignalError extends Error {
  override readonly name = 'AbortError'
  readonly signal: NodeJS.Signals

  constructor(signal: NodeJS.Signals) {
    super(signal)
    this.signal = signal
  }
}

/** Signals of Ctrl-C, of a cancelled job, and of a closed terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Signals of this process, as an AbortSignal. */
export interface Signals {
  /** Aborted by the first signal that no program receives. */
  readonly signal: AbortSignal
  /** Passes signals to the user's program. @param take returns whether it received the signal */
  passTo(take: ((name: NodeJS.Signals) => boolean) | undefined): void
  /** Aborts as a signal does that the system did not send: SIGPIPE, which Node ignores. */
  raise(name: NodeJS.Signals): void
  /** Removes the handlers. */
  release(): void
}

/**
 * Converts signals to an abort, so that a run ends in order: it stops the guests and reports what is known. A second
 * signal ends the process at once. (Actions: SIGINT, SIGTERM after 7.5 s, then the end; runner, ProcessInvoker.cs.)
 */
export function abortOnSignals(): Signals {
  const controller = new AbortController()
  let taker: ((name: NodeJS.Signals) => boolean) | undefined
  const handle = (name: NodeJS.Signals) => {
    if (taker?.(name)) return
    if (controller.signal.aborted) process.exit(1)
    controller.abort(new SignalError(name))
  }
  for (const name of SIGNALS) process.on(name, handle)
  process.on('SIGXFSZ', failTheWrite)
  return {
    signal: controller.signal,
    passTo(take) {
      taker = take
    },
    raise: name => controller.abort(new SignalError(name)),
    release() {
      for (const name of SIGNALS) process.off(name, handle)
      process.off('SIGXFSZ', failTheWrite)
    },
  }
}

/** Returns the name of the signal that aborted; null if none did. */
export function abortingSignal({reason}: AbortSignal): NodeJS.Signals | null {
  return reason instanceof SignalError ? reason.signal : null
}

/** Returns the exit code of a program that a signal ended, as shells report it. */
export function signalCode(name: NodeJS.Signals): number {
  return 128 + constants.signals[name]
}

/**
 * Handles SIGXFSZ, so that a write beyond `ulimit -f` returns EFBIG, which is reported. Without a handler, the process
 * dies silently.
 */
function failTheWrite(): void {}
