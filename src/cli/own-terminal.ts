import type {ReadStream, WriteStream} from 'node:tty'
import {UserError} from '../errors.ts'
import type {Session} from '../exec/session.ts'
import type {TerminalSize} from '../guest/plan.ts'

/** The terminal of this process while a program in a guest has it. */
export interface OwnTerminal {
  readonly size: TerminalSize
  /** Tells a program of each new size. */
  follow(session: Session): void
  /** What is typed is ours again. */
  restore(): void
}

const SMALLEST = {rows: 24, columns: 80}

/**
 * Hands the terminal over: every key is the program's, Ctrl-C as well.
 *
 * @throws UserError where there is none
 */
export function ownTerminal(input: ReadStream, output: WriteStream): OwnTerminal {
  if (!input.isTTY || !output.isTTY)
    throw new UserError('--tty needs a terminal on standard input and output; leave it out in scripts and in CI')
  const size = (): TerminalSize => ({
    rows: output.rows || SMALLEST.rows,
    columns: output.columns || SMALLEST.columns,
  })
  let resize: (() => void) | undefined
  input.setRawMode(true)
  return {
    size: size(),
    follow(session) {
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
