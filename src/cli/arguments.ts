import {type ParseArgsConfig, parseArgs} from 'node:util'
import {type Problem, UserError} from '../base/errors.ts'
import type {InputName, RawInputs} from '../plan/inputs.ts'
import {nearest} from '../text/did-you-mean.ts'
import {type ExecCommand, execNumbers, type Network, networkOf, portOf, splitExec} from './exec-arguments.ts'
import type {OutputOptions} from './output-options.ts'

/** What the user typed, understood but not yet checked. */
export type Command =
  | {name: 'run'; inputs: RawInputs; output: OutputOptions}
  | {name: 'surface'; against: string[]; inputs: RawInputs; output: OutputOptions}
  | ExecCommand
  | ShellCommand
  | {name: 'init'; force: boolean; inputs: RawInputs; output: OutputOptions}
  | {name: 'kernels'; fetch: boolean; ids: readonly string[]; inputs: RawInputs; output: OutputOptions}
  | KernelsLockCommand
  | {name: 'kernels outdated'; ids: string[]; exitCode: boolean; inputs: RawInputs; output: OutputOptions}
  | {name: 'kernels probe'; ids: string[]; write: string; markdown: boolean; inputs: RawInputs; output: OutputOptions}
  | {name: 'compare'; before: string; after: string; insns: string; output: OutputOptions}
  | {name: 'table'; results: string[]; write: string; output: OutputOptions}
  | {name: 'plan'; shards: string; inputs: RawInputs}
  | {name: 'report'; results: string[]; inputs: RawInputs; output: OutputOptions}
  | {name: 'doctor'; inputs: RawInputs; output: OutputOptions}
  | {name: 'setup'; inputs: RawInputs; output: OutputOptions}
  | {name: 'help'}
  | {name: 'version'}

export interface ShellCommand {
  name: 'shell'
  env: string[]
  modules: string[]
  memoryMib: number | null
  cpus: number | null
  network: Network
  /** TCP port; null: no debugger. */
  gdb: number | null
  inputs: RawInputs
  output: OutputOptions
}

export interface KernelsLockCommand {
  name: 'kernels lock'
  /** Only these, which need not be in the manifest; empty for the manifest's kernels. */
  ids: string[]
  /** Of the manifest's kernels, those that are looked up although they are locked; empty for all. */
  update: string[]
  requireSignatures: boolean
  markdown: boolean
  inputs: RawInputs
  output: OutputOptions
}

/** Options that are inputs of the run under another name. */
const INPUT_OPTIONS = {
  kernel: 'kernels',
  artifact: 'only',
  command: 'command',
  'command-binary': 'command-binary',
  'command-expect-exit': 'command-expect-exit',
  files: 'files',
  matrix: 'matrix',
  suite: 'suite',
  mode: 'mode',
  timeout: 'timeout',
  libbpf: 'libbpf',
  concurrency: 'concurrency',
  accelerator: 'accelerator',
  snapshots: 'snapshots',
  'report-directory': 'report-directory',
  'cache-directory': 'cache-directory',
  mirror: 'mirror',
  'lock-file': 'lock-file',
  'fail-on': 'fail-on',
  shard: 'shard',
  plan: 'plan',
  baseline: 'baseline',
  commit: 'commit',
  insns: 'insns',
  trials: 'trials',
} as const satisfies Record<string, InputName>

/** Options with a value that belong to one command and are no inputs of a run. */
const OWN_OPTIONS = [
  'shards',
  'write',
  'update',
  'against',
  'env',
  'out',
  'module',
  'memory',
  'cpus',
  'network',
  'gdb',
] as const

const FLAGS = [
  'no-install',
  'build-tests',
  'no-lock',
  'require-signatures',
  'markdown',
  'exit-code',
  'force',
  'tty',
  'json',
  'quiet',
  'verbose',
  'help',
  'version',
] as const

const OPTIONS = {
  ...Object.fromEntries(Object.keys(INPUT_OPTIONS).map(name => [name, {type: 'string', multiple: true} as const])),
  ...Object.fromEntries(OWN_OPTIONS.map(name => [name, {type: 'string', multiple: true} as const])),
  ...Object.fromEntries(FLAGS.map(name => [name, {type: 'boolean'} as const])),
  help: {type: 'boolean', short: 'h'},
  quiet: {type: 'boolean', short: 'q'},
  kernel: {type: 'string', multiple: true, short: 'k'},
  tty: {type: 'boolean', short: 't'},
} satisfies ParseArgsConfig['options']

const COMMANDS = [
  'run',
  'surface',
  'exec',
  'shell',
  'init',
  'compare',
  'table',
  'plan',
  'report',
  'kernels',
  'doctor',
  'setup',
  'help',
  'version',
] as const

/** Commands of two words: their options are not those of the first word alone. */
const SUBCOMMANDS = ['kernels lock', 'kernels outdated', 'kernels probe'] as const

const MACHINE_OPTIONS = ['cache-directory', 'mirror', 'help', 'version'] as const
const GUEST_OPTIONS = [
  ...MACHINE_OPTIONS,
  'kernel',
  'concurrency',
  'accelerator',
  'snapshots',
  'report-directory',
  'no-install',
  'quiet',
  'verbose',
] as const
/** What a guest of `exec` and `shell` is like. */
const GUEST_SHAPE_OPTIONS = ['env', 'module', 'memory', 'cpus', 'network'] as const
const LOCK_OPTIONS = ['lock-file', 'no-lock'] as const
const RUN_OPTIONS = [
  ...GUEST_OPTIONS,
  'build-tests',
  ...LOCK_OPTIONS,
  'artifact',
  'command',
  'command-binary',
  'command-expect-exit',
  'files',
  'matrix',
  'suite',
  'mode',
  'timeout',
  'libbpf',
  'fail-on',
  'shard',
  'plan',
  'baseline',
  'commit',
  'insns',
  'trials',
  'json',
] as const

const ALL_COMMANDS = [...COMMANDS, ...SUBCOMMANDS]
const EVERY_OPTION = Object.keys(OPTIONS)

/** The options that mean something to each command: any other would be ignored. */
const OPTIONS_OF: Record<(typeof COMMANDS)[number] | (typeof SUBCOMMANDS)[number], readonly string[]> = {
  run: RUN_OPTIONS,
  surface: [...GUEST_OPTIONS, ...LOCK_OPTIONS, 'artifact', 'matrix', 'suite', 'timeout', 'libbpf', 'against', 'json'],
  exec: [
    ...MACHINE_OPTIONS,
    'kernel',
    'files',
    ...GUEST_SHAPE_OPTIONS,
    'out',
    'timeout',
    'tty',
    'concurrency',
    'accelerator',
    'snapshots',
    'no-install',
    'quiet',
    'verbose',
  ],
  shell: [
    ...MACHINE_OPTIONS,
    ...LOCK_OPTIONS,
    'kernel',
    'artifact',
    'files',
    'libbpf',
    ...GUEST_SHAPE_OPTIONS,
    'gdb',
    'accelerator',
    'snapshots',
    'no-install',
    'quiet',
    'verbose',
  ],
  init: [...GUEST_OPTIONS, 'trials', 'force'],
  compare: ['insns', 'json', 'quiet', 'help', 'version'],
  table: ['write', 'json', 'help', 'version'],
  plan: [
    ...LOCK_OPTIONS,
    'shards',
    'baseline',
    'kernel',
    'artifact',
    'command',
    'matrix',
    'suite',
    'mode',
    'help',
    'version',
  ],
  report: ['report-directory', 'baseline', 'commit', 'insns', 'fail-on', 'json', 'quiet', 'help', 'version'],
  kernels: [...MACHINE_OPTIONS, 'json', 'quiet', 'verbose'],
  'kernels lock': [
    ...MACHINE_OPTIONS,
    'lock-file',
    'matrix',
    'suite',
    'update',
    'require-signatures',
    'markdown',
    'json',
    'quiet',
    'verbose',
  ],
  'kernels outdated': [...MACHINE_OPTIONS, 'lock-file', 'matrix', 'suite', 'exit-code', 'json', 'quiet', 'verbose'],
  'kernels probe': [
    ...MACHINE_OPTIONS,
    'write',
    'markdown',
    'concurrency',
    'accelerator',
    'snapshots',
    'no-install',
    'json',
    'quiet',
    'verbose',
  ],
  doctor: [...MACHINE_OPTIONS, 'json', 'quiet'],
  setup: [...MACHINE_OPTIONS, 'no-install', 'verbose'],
  help: EVERY_OPTION,
  version: EVERY_OPTION,
}

/**
 * Reads the command line.
 *
 * @throws UserError with every option that does not exist, lacks its value, or means nothing to the command
 */
export function parseArguments(argv: readonly string[]): Command {
  if (argv[0] === 'exec') return parseExec(argv.slice(1))
  const {positionals, tokens} = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const options = tokens.filter(token => token.kind === 'option')
  const problems = options.flatMap(optionProblem)
  if (problems.length > 0) throw new UserError(problems)

  const has = (flag: (typeof FLAGS)[number]) => options.some(({name}) => name === flag)
  if (has('version')) return {name: 'version'}
  const textOf = (option: string) => options.findLast(({name}) => name === option)?.value ?? ''
  const valuesOf = (option: string) => options.flatMap(({name, value}) => (name === option ? (value ?? []) : []))
  const [name, ...rest] = positionals
  if (has('help') || name === undefined) return {name: 'help'}
  const both = SUBCOMMANDS.find(command => command === `${name} ${rest[0]}`)
  refuseForeignOptions(both ?? name, options)
  const output = {json: has('json'), quiet: has('quiet'), verbose: has('verbose')}
  const inputs = inputsOf(options, has)
  switch (both ?? name) {
    case 'kernels lock':
      return {
        name: 'kernels lock',
        ...kernelsAndManifest(rest.slice(1), inputs),
        update: valuesOf('update'),
        requireSignatures: has('require-signatures'),
        markdown: has('markdown'),
        output,
      }
    case 'kernels outdated':
      return {
        name: 'kernels outdated',
        ...kernelsAndManifest(rest.slice(1), inputs),
        exitCode: has('exit-code'),
        output,
      }
    case 'kernels probe':
      return {
        name: 'kernels probe',
        ids: rest.slice(1),
        write: textOf('write'),
        markdown: has('markdown'),
        inputs,
        output,
      }
  }
  switch (name) {
    case 'run':
      return {name, inputs: {...inputs, ...filesOf(rest)}, output}
    case 'surface':
      return {name, against: valuesOf('against'), inputs: {...inputs, ...filesOf(rest)}, output}
    case 'shell':
      return {
        name,
        env: valuesOf('env'),
        modules: valuesOf('module'),
        ...execNumbers(textOf('memory'), textOf('cpus')),
        network: networkOf(textOf('network')),
        gdb: portOf(textOf('gdb')),
        inputs: {...inputs, ...filesOf(rest)},
        output,
      }
    case 'init':
      return {name, force: has('force'), inputs: {...inputs, ...filesOf(rest)}, output}
    case 'compare':
      return compareCommand(rest, textOf('insns'), output)
    case 'table':
      return {name, results: rest, write: textOf('write'), output}
    case 'plan':
      return {name, shards: textOf('shards'), inputs: {...inputs, ...filesOf(rest)}}
    case 'report':
      return {name, results: rest, inputs, output}
    case 'kernels':
      return kernelsCommand(rest, inputs, output)
    case 'doctor':
      return {name, inputs, output}
    case 'setup':
      return {name, inputs, output}
    case 'help':
    case 'version':
      return {name}
    default:
      throw new UserError(unknownCommand(name))
  }
}

/** @throws UserError as {@link parseArguments} does, and where there is no program */
function parseExec(argv: readonly string[]): Command {
  const {own, program: words} = splitExec(argv, takesNextWord)
  const {tokens} = parseArgs({args: own, options: OPTIONS, allowPositionals: true, strict: false, tokens: true})
  const options = tokens.filter(token => token.kind === 'option')
  const problems = options.flatMap(optionProblem)
  if (problems.length > 0) throw new UserError(problems)
  const has = (flag: (typeof FLAGS)[number]) => options.some(({name}) => name === flag)
  if (has('version')) return {name: 'version'}
  if (has('help')) return {name: 'help'}
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

/** Whether the value of an option stands in the next word: `-k ID`, and not `--kernel=ID` or `-kID`. */
function takesNextWord(word: string): boolean {
  if (word.startsWith('--')) return !word.includes('=') && takesValueOf(word.slice(2))
  return word === '-k'
}

function takesValueOf(name: string): boolean {
  return Object.hasOwn(INPUT_OPTIONS, name) || OWN_OPTIONS.some(own => own === name)
}

interface OptionToken {
  name: string
  /** As it was typed: `-k`, `--kernel`. */
  rawName: string
  value?: string | undefined
  /** The value stood in the same word: `--kernel=id`. */
  inlineValue?: boolean | undefined
}

function optionProblem({name, rawName, value, inlineValue}: OptionToken): Problem[] {
  if (!Object.hasOwn(OPTIONS, name)) {
    const guess = nearest(name, Object.keys(OPTIONS))
    return [{message: `${rawName}: no such option${guess === undefined ? '' : `; did you mean --${guess}?`}`}]
  }
  const takesValue = takesValueOf(name)
  const swallowed = inlineValue === false && value?.startsWith('-')
  if (takesValue && (value === undefined || value.trim() === '' || swallowed))
    return [{message: `${rawName}: needs a value${name === 'command' ? COMMAND_QUOTES : ''}`}]
  if (!takesValue && value !== undefined) return [{message: `${rawName}: takes no value, got \`${value}\``}]
  return []
}

/** What is left of a command in double quotes after the user's own shell has read its variables. */
const COMMAND_QUOTES =
  "; single quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a dash is written --command='-x'"

function refuseForeignOptions(command: string, options: readonly OptionToken[]): void {
  const known = ALL_COMMANDS.find(candidate => candidate === command)
  if (known === undefined) return
  const foreign = options.filter(({name}) => !OPTIONS_OF[known].includes(name))
  if (foreign.length === 0) return
  throw new UserError(
    foreign.map(({name, rawName}) => ({
      message: `${rawName}: means nothing to \`bpfcompat ${command}\`; it belongs to ${ownersOf(name)}`,
    })),
  )
}

function ownersOf(option: string): string {
  return ALL_COMMANDS.filter(command => OPTIONS_OF[command] !== EVERY_OPTION && OPTIONS_OF[command].includes(option))
    .map(command => `\`${command}\``)
    .join(', ')
}

function inputsOf(
  options: readonly OptionToken[],
  has: (flag: 'no-install' | 'no-lock' | 'build-tests') => boolean,
): RawInputs {
  const inputs: RawInputs = {}
  for (const [option, input] of Object.entries(INPUT_OPTIONS)) {
    const values = options.filter(({name}) => name === option).flatMap(({value}) => value ?? [])
    if (values.length > 0) inputs[input] = values
  }
  if (has('no-install')) inputs['install-dependencies'] = 'false'
  if (has('build-tests')) inputs['build-tests'] = 'true'
  if (has('no-lock')) {
    if (inputs['lock-file'] !== undefined) throw new UserError('--no-lock does not go with --lock-file; leave out one')
    inputs['lock-file'] = 'none'
  }
  return inputs
}

/** A YAML file is the manifest, everything else is a kernel. */
function kernelsAndManifest(words: readonly string[], inputs: RawInputs): {ids: string[]; inputs: RawInputs} {
  const {manifest = '', artifact = []} = filesOf(words)
  return {ids: [...artifact], inputs: {...inputs, manifest}}
}

/** A YAML file is the manifest, everything else is an object. */
function filesOf(files: readonly string[]): RawInputs {
  const manifests = files.filter(file => /\.ya?ml$/.test(file))
  if (manifests.length > 1) throw new UserError(`one manifest at a time, got ${manifests.join(', ')}`)
  return {manifest: manifests[0] ?? '', artifact: files.filter(file => !manifests.includes(file))}
}

function compareCommand(rest: readonly string[], insns: string, output: OutputOptions): Command {
  const [before, after, ...more] = rest
  if (before === undefined || after === undefined || more.length > 0)
    throw new UserError(
      `compare: needs two results.json, the earlier one first, got ${rest.length === 0 ? 'none' : rest.join(' ')}`,
    )
  return {name: 'compare', before, after, insns, output}
}

function kernelsCommand(rest: readonly string[], inputs: RawInputs, output: OutputOptions): Command {
  const [action, ...ids] = rest
  return action === 'fetch'
    ? {name: 'kernels', fetch: true, ids, inputs, output}
    : {name: 'kernels', fetch: false, ids: rest, inputs, output}
}

function unknownCommand(name: string): string {
  if (/\.(?:o|ya?ml)$/.test(name)) return `\`${name}\` is no command; did you mean \`bpfcompat run ${name}\`?`
  const guess = nearest(name, COMMANDS)
  return `\`${name}\` is no command${guess === undefined ? `; there are ${COMMANDS.join(', ')}` : `; did you mean \`${guess}\`?`}`
}
