import {errorCode} from '../base/errors.ts'
import type {SettingName} from '../base/setting.ts'
import type {Signals} from '../base/signals.ts'
import type {InputName} from '../plan/input-reader.ts'

/** The terminal of the process, or a substitute in tests. */
export interface Terminal {
  stderr: NodeJS.WriteStream
  /** Writes a text and a line break to standard output. */
  out(text: string): void
  /** Writes a text and a line break to standard error. */
  err(text: string): void
  color: boolean
  /** Columns. */
  width: number
  /** Standard output is a terminal, not a file or a pipe. */
  isTerminal: boolean
  /** Aborted by SIGINT or SIGTERM. */
  signal: AbortSignal
  /**
   * Passes signals to the user's program. @param take returns whether it received the signal; undefined: signals end
   * this process
   */
  passSignals(take: ((name: NodeJS.Signals) => boolean) | undefined): void
  /** Aborts `signal` with SIGPIPE once the reader of standard output or standard error is gone, as in a shell pipeline. */
  endWithReader(): void
}

/** Columns of a file or a pipe: a log file, a CI page. */
const FILE_WIDTH = 120

/** Size of a terminal that does not report its own, as over a serial line. */
const USUAL = {columns: 80, rows: 24}

/**
 * Returns the terminal of this process. Colors are on only for a terminal, unless NO_COLOR is set
 * (https://no-color.org).
 */
export function processTerminal({signal, passTo, raise}: Pick<Signals, 'signal' | 'passTo' | 'raise'>): Terminal {
  const {stdout, stderr} = process
  let needsReader = false
  for (const stream of [stdout, stderr]) {
    // A reader may close the pipe early (`| head`). By default, the write errors are ignored: a run still writes its reports.
    stream.on('error', (thrown: unknown) => {
      if (needsReader && errorCode(thrown) === 'EPIPE') raise('SIGPIPE')
    })
    settleSize(stream)
  }
  return {
    stderr,
    out: text => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    err: text => void stderr.write(`${text}\n`),
    color: stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: stdout.columns ?? FILE_WIDTH,
    isTerminal: stdout.isTTY === true,
    signal,
    passSignals: passTo,
    endWithReader() {
      needsReader = true
    },
  }
}

/**
 * Sets the size of a terminal that reports none, or 0×0, for everything that draws on it: the columns of the variable
 * COLUMNS, else 80. A file or a pipe keeps no size.
 */
export function settleSize(
  stream: {isTTY?: boolean; columns?: number; rows?: number},
  {COLUMNS = ''}: NodeJS.ProcessEnv = process.env,
): void {
  if (stream.isTTY !== true) return
  const named = /^\d+$/.test(COLUMNS) ? Number(COLUMNS) : 0
  stream.columns ||= named || USUAL.columns
  stream.rows ||= USUAL.rows
}

/** Returns the columns of a terminal; undefined for a file or a pipe, where each row of a table stays one line. */
export function widthOf({width, isTerminal}: Terminal): number | undefined {
  return isTerminal ? width : undefined
}

/** Returns how a report is laid out on a terminal. */
export function pageOf({color, width, isTerminal}: Terminal): {color: boolean; width: number; wrapsAnswer: boolean} {
  return {color, width, wrapsAnswer: isTerminal}
}

/** Returns how a message names a setting: arguments that are not options follow the command. */
export function settingName(name: SettingName): string {
  switch (name) {
    case 'manifest':
      return '`bpfcompat run bpfcompat.yaml`'
    case 'artifact':
      return '`bpfcompat run build/*.bpf.o`'
    default:
      return optionLabel(name)
  }
}

/** Returns how an input is written on the command line. */
export function optionLabel(name: InputName): string {
  switch (name) {
    case 'manifest':
    case 'artifact':
      return name
    case 'only':
      return '--artifact'
    case 'kernels':
      return '--kernel'
    case 'install-dependencies':
      return '--no-install'
    default:
      return `--${name}`
  }
}
