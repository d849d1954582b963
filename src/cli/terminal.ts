import type {SettingName} from '../base/setting.ts'
import type {Signals} from '../base/signals.ts'
import type {InputName} from '../plan/input-reader.ts'

/** The process's own terminal, or what stands for it. */
export interface Terminal {
  stderr: NodeJS.WriteStream
  /** Writes a text and a line break to standard output. */
  out(text: string): void
  /** The same to standard error. */
  err(text: string): void
  color: boolean
  /** Columns. */
  width: number
  /** Aborted by SIGINT or SIGTERM. */
  signal: AbortSignal
  /** Signals go to a program that runs for the user. @param take says whether it has taken it; undefined: they end this process */
  passSignals(take: ((name: NodeJS.Signals) => boolean) | undefined): void
}

/** Columns where nobody says how many there are: a log file, a CI page. */
const DEFAULT_WIDTH = 120

/** The terminal of this process. Colour only where somebody sees it and did not ask for none (https://no-color.org). */
export function processTerminal({signal, passTo}: Pick<Signals, 'signal' | 'passTo'>): Terminal {
  const {stdout, stderr} = process
  // A reader that has seen enough (`| head`) goes away: what is left to say, nobody hears.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  return {
    stderr,
    out: text => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    err: text => void stderr.write(`${text}\n`),
    color: stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: stdout.columns ?? DEFAULT_WIDTH,
    signal,
    passSignals: passTo,
  }
}

/** How a message tells to set something: what is no option stands behind the command. */
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

/** How an input is written on the command line. */
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
