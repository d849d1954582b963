import type {ParseArgsConfig} from 'node:util'
import {UserError} from '../base/errors.ts'
import type {InputName} from '../plan/input-reader.ts'

/** Options that set an input of a run, by their names. */
export const INPUT_OPTIONS = {
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

/** Options with a value that belong to single commands and are not inputs of a run. */
export const OWN_OPTIONS = [
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

export const FLAGS = [
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

export const OPTIONS = {
  ...Object.fromEntries(Object.keys(INPUT_OPTIONS).map(name => [name, {type: 'string', multiple: true} as const])),
  ...Object.fromEntries(OWN_OPTIONS.map(name => [name, {type: 'string', multiple: true} as const])),
  ...Object.fromEntries(FLAGS.map(name => [name, {type: 'boolean'} as const])),
  help: {type: 'boolean', short: 'h'},
  quiet: {type: 'boolean', short: 'q'},
  kernel: {type: 'string', multiple: true, short: 'k'},
  tty: {type: 'boolean', short: 't'},
} satisfies ParseArgsConfig['options']

export const COMMANDS = [
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

/** Commands of two words, whose options differ from those of the first word. */
export const SUBCOMMANDS = ['kernels lock', 'kernels outdated', 'kernels probe'] as const

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

/** Options for the guest of `exec` and `shell`. */
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

/** The options of each command; others are rejected, since they would be ignored. */
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

export function refuseForeignOptions(command: string, options: readonly OptionToken[]): void {
  const known = ALL_COMMANDS.find(candidate => candidate === command)
  if (known === undefined) return
  const foreign = options.filter(({name}) => !OPTIONS_OF[known].includes(name))
  if (foreign.length === 0) return
  throw new UserError(
    foreign.map(({name, rawName}) => ({
      message: `${rawName}: not an option of \`bpfcompat ${command}\`; it belongs to ${ownersOf(name)}`,
    })),
  )
}

function ownersOf(option: string): string {
  return ALL_COMMANDS.filter(command => OPTIONS_OF[command] !== EVERY_OPTION && OPTIONS_OF[command].includes(option))
    .map(command => `\`${command}\``)
    .join(', ')
}

export interface OptionToken {
  name: string
  /** As typed: `-k`, `--kernel`. */
  rawName: string
  value?: string | undefined
  /** The value is in the same word: `--kernel=id`. */
  inlineValue?: boolean | undefined
}
