import type {ReadStream, WriteStream} from 'node:tty'
import {UserError} from '../base/errors.ts'
import type {Session} from '../exec/session.ts'
import type {TerminalSize} from '../guest/plan.ts'

/** The terminal of this process while a program in a guest has it. */
export interface OwnTerminal {
  readonly size: TerminalSize
  /** Every key is a program's from here on, and it hears of each new size. */
  take(session: Session): void
  /** What is typed is ours again. */
  restore(): void
}

const SMALLEST = {rows: 24, columns: 80}

/**
 * The terminal, to be handed over: every key is the program's then, Ctrl-C as well. Until it runs Ctrl-C is ours.
 *
 * @throws UserError where there is none
 */
export function ownTerminal(input: ReadStream, output: WriteStream): OwnTerminal {
  if (!input.isTTY || !output.isTTY)
    throw new UserError('it needs a terminal on standard input and output; `bpfcompat exec` without --tty does without')
  const size = (): TerminalSize => ({
    rows: output.rows || SMALLEST.rows,
    columns: output.columns || SMALLEST.columns,
  })
  let resize: (() => void) | undefined
  return {
    size: size(),
    take(session) {
      input.setRawMode(true)
      resize = () => session.resize(size())
      output.on('resize', resize)
    },
    restore() {
      if (resize !== undefined) output.off('resize', resize)
      resize = undefined
      if (!input.destroyed) input.setRawMode(false)
    },
  }
}
