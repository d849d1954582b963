import {UserError} from '../base/errors.ts'
import type {RawInputs} from '../plan/inputs.ts'
import {parseMemory} from '../text/memory-size.ts'
import type {OutputOptions} from './output-options.ts'

/** What the guest's network is: loopback alone, or another machine at the other end of `veth0`. */
export type Network = 'isolated' | 'veth'

/** `bpfcompat exec`, understood but not yet checked. */
export interface ExecCommand {
  name: 'exec'
  program: string
  /** The program's own arguments. */
  words: readonly string[]
  env: string[]
  out: string[]
  modules: string[]
  tty: boolean
  memoryMib: number | null
  cpus: number | null
  network: Network
  inputs: RawInputs
  output: OutputOptions
}

/** Everything from the program on is the program's: `bpfcompat exec -k ID [--] PROGRAM --its-own-option`. */
export interface Split {
  own: string[]
  program: string[]
}

/**
 * @param argv behind the word `exec`
 * @param takesValue whether an option, as it is written, has its value in the next word
 */
export function splitExec(argv: readonly string[], takesValue: (option: string) => boolean): Split {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] as string
    if (word === '--') return {own: argv.slice(0, index), program: argv.slice(index + 1)}
    if (!word.startsWith('-') || word === '-') return {own: argv.slice(0, index), program: argv.slice(index)}
    if (takesValue(word)) index++
  }
  return {own: [...argv], program: []}
}

/** @throws UserError for what is no port */
export function portOf(text: string): number | null {
  const port = Number(text)
  if (text !== '' && (!Number.isInteger(port) || port < 1 || port > 65_535))
    throw new UserError(`--gdb: \`${text}\` must be a TCP port, such as 1234`)
  return text === '' ? null : port
}

/** What QEMU gives a guest at most, and more than that is no test of a program. */
const MOST_CPUS = 64

/** @throws UserError for a number that is none */
export function execNumbers(memory: string, cpus: string): Pick<ExecCommand, 'memoryMib' | 'cpus'> {
  const memoryMib = memory === '' ? null : parseMemory(memory)
  if (memoryMib === undefined)
    throw new UserError(`--memory: \`${memory}\` must be a size such as \`2G\` or \`768M\`, from 128M to 1T`)
  const count = cpus === '' ? null : Number(cpus)
  if (count !== null && (!Number.isInteger(count) || count < 1 || count > MOST_CPUS))
    throw new UserError(`--cpus: \`${cpus}\` must be a number from 1 to ${MOST_CPUS}`)
  return {memoryMib, cpus: count}
}

/** @throws UserError for a word that means none */
export function networkOf(text: string): Network {
  if (text === '' || text === 'isolated') return 'isolated'
  if (text === 'veth') return text
  throw new UserError(`--network: \`${text}\` must be isolated or veth`)
}
