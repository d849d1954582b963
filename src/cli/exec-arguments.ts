import {parseArgs} from 'node:util'
import {UserError} from '../base/errors.ts'
import {parseMemory} from '../text/memory-size.ts'
import type {Command, ExecCommand, Network} from './command.ts'
import {refuseForeignOptions} from './commands.ts'
import {inputsOf, optionProblem, takesNextWord} from './option-values.ts'
import type {Flag} from './options.ts'
import {PARSED_OPTIONS} from './options.ts'

/**
 * The words before the program, and the program with its own options: `bpfcompat exec -k ID [--] PROGRAM
 * --its-own-option`.
 */
export interface Split {
  own: string[]
  program: string[]
}

/**
 * Splits the words of `exec` at the program.
 *
 * @param argv words after `exec`
 * @param takesValue returns whether an option, as written, has its value in the next word
 */
function splitExec(argv: readonly string[], takesValue: (option: string) => boolean): Split {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] as string
    if (word === '--') return {own: argv.slice(0, index), program: argv.slice(index + 1)}
    if (!word.startsWith('-') || word === '-') return {own: argv.slice(0, index), program: argv.slice(index)}
    if (takesValue(word)) index++
  }
  return {own: [...argv], program: []}
}

/**
 * Parses a TCP port; null for an empty text.
 *
 * @throws UserError for an invalid port
 */
export function portOf(text: string): number | null {
  const port = Number(text)
  if (text !== '' && (!Number.isInteger(port) || port < 1 || port > 65_535))
    throw new UserError(`--gdb: \`${text}\` must be a TCP port, such as 1234`)
  return text === '' ? null : port
}

/** Limit of CPUs of a guest. */
const MOST_CPUS = 64

/**
 * Parses the memory and the CPUs of a guest; null for empty texts.
 *
 * @throws UserError for an invalid value
 */
export function execNumbers(memory: string, cpus: string): Pick<ExecCommand, 'memoryMib' | 'cpus'> {
  const memoryMib = memory === '' ? null : parseMemory(memory)
  if (memoryMib === undefined)
    throw new UserError(`--memory: \`${memory}\` must be a size such as \`2G\` or \`768M\`, from 128M to 1T`)
  const count = cpus === '' ? null : Number(cpus)
  if (count !== null && (!Number.isInteger(count) || count < 1 || count > MOST_CPUS))
    throw new UserError(`--cpus: \`${cpus}\` must be a number from 1 to ${MOST_CPUS}`)
  return {memoryMib, cpus: count}
}

/**
 * Parses the network of a guest; `isolated` by default.
 *
 * @throws UserError for an unknown name
 */
export function networkOf(text: string): Network {
  if (text === '' || text === 'isolated') return 'isolated'
  if (text === 'veth') return text
  throw new UserError(`--network: \`${text}\` must be isolated or veth`)
}

/**
 * Parses the words after `exec`.
 *
 * @throws UserError as {@link parseArguments} does, and without a program
 */
export function parseExec(argv: readonly string[]): Command {
  const {own, program: words} = splitExec(argv, takesNextWord)
  const {tokens} = parseArgs({args: own, options: PARSED_OPTIONS, allowPositionals: true, strict: false, tokens: true})
  const options = tokens.filter(token => token.kind === 'option')
  const problems = options.flatMap(optionProblem)
  if (problems.length > 0) throw new UserError(problems)
  const has = (flag: Flag) => options.some(({name}) => name === flag)
  if (has('version')) return {name: 'version'}
  if (has('help')) return {name: 'help', topic: 'exec'}
  refuseForeignOptions('exec', options)
  const [program, ...rest] = words
  if (program === undefined || program === '')
    throw new UserError('exec: name a program, for example `bpfcompat exec -k debian-12-6.1 -- ./probe.test -test.v`')
  const valuesOf = (option: string) => options.flatMap(({name, value}) => (name === option ? (value ?? []) : []))
  return {
    name: 'exec',
    program,
    words: rest,
    env: valuesOf('env'),
    out: valuesOf('out'),
    modules: valuesOf('module'),
    tty: has('tty'),
    ...execNumbers(valuesOf('memory').at(-1) ?? '', valuesOf('cpus').at(-1) ?? ''),
    network: networkOf(valuesOf('network').at(-1) ?? ''),
    inputs: inputsOf(options, has),
    output: {json: false, quiet: has('quiet'), verbose: has('verbose')},
  }
}
