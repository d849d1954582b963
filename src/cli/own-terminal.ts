import type {ReadStream, WriteStream} from 'node:tty'
import {UserError} from '../base/errors.ts'
import type {Session} from '../exec/session.ts'
import type {TerminalSize} from '../guest/plan.ts'

/** The terminal of this process, which a program in a guest uses. */
interface OwnTerminal {
  readonly size: TerminalSize
  /** Returns the session with this terminal: every key and each new size go to its program once that starts. */
  give(session: Session): Session
  /** Returns the terminal to this process. */
  restore(): void
}

const SMALLEST = {rows: 24, columns: 80}

/**
 * Returns the terminal for a program. Until the program runs, Ctrl-C interrupts this process; then every key, including
 * Ctrl-C, goes to the program.
 *
 * @throws UserError without a terminal
 */
export function ownTerminal(input: ReadStream, output: WriteStream): OwnTerminal {
  if (!input.isTTY || !output.isTTY)
    throw new UserError(
      'this command needs a terminal on standard input and output; without one, use `bpfcompat exec` without --tty',
    )
  const size = (): TerminalSize => ({
    rows: output.rows || SMALLEST.rows,
    columns: output.columns || SMALLEST.columns,
  })
  let resize: (() => void) | undefined
  return {
    size: size(),
    give: session => ({
      ...session,
      start(send) {
        stopResizing()
        input.setRawMode(true)
        resize = () => session.resize(size())
        output.on('resize', resize)
        session.start(send)
      },
    }),
    restore() {
      stopResizing()
      if (!input.destroyed) input.setRawMode(false)
    },
  }

  function stopResizing(): void {
    if (resize !== undefined) output.off('resize', resize)
    resize = undefined
  }
}
