/** An AbortError whose message is the name of the signal. */
class SignalError extends Error {
  override readonly name = 'AbortError'
}

/** A user's Ctrl-C, a runner's cancellation, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Signals {
  /** Aborted by the first signal that nobody else takes. */
  readonly signal: AbortSignal
  /** Signals go to a program that runs for the user. @param take says whether it has taken it */
  passTo(take: ((name: NodeJS.Signals) => boolean) | undefined): void
  release(): void
}

/**
 * Turns them into an abort, so that a run ends in order: guests die, what is known is reported. A second
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
    release() {
      for (const name of SIGNALS) process.off(name, handle)
      process.off('SIGXFSZ', failTheWrite)
    },
  }
}

/** A write beyond `ulimit -f` then returns EFBIG, which is reported. Without a handler the process dies without a word. */
function failTheWrite(): void {}
