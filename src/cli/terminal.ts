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
}

/** Columns if the terminal does not report any: a log file, a CI page. */
const DEFAULT_WIDTH = 120

/**
 * Returns the terminal of this process. Colors are on only for a terminal, unless NO_COLOR is set
 * (https://no-color.org).
 */
export function processTerminal({signal, passTo}: Pick<Signals, 'signal' | 'passTo'>): Terminal {
  const {stdout, stderr} = process
  // A reader may close the pipe early (`| head`); ignore the write errors.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  return {
    stderr,
    out: text => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    err: text => void stderr.write(`${text}\n`),
    color: stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: stdout.columns ?? DEFAULT_WIDTH,
    isTerminal: stdout.isTTY === true,
    signal,
    passSignals: passTo,
  }
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
