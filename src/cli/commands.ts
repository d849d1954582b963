import {UserError} from '../base/errors.ts'
import type {Option, OptionName, OptionToken} from './options.ts'
import {OPTIONS} from './options.ts'

/** A command, as the parser takes it and `--help` shows it. docs/cli.md lists the same options. */
export interface CommandEntry {
  /** The forms of the command, without `bpfcompat`. */
  usage: readonly string[]
  /** One sentence without its period, short enough for a line of the overview. */
  purpose: string
  /** What a user has to know before the options. */
  more?: string
  options: readonly CommandOption[]
  examples: readonly string[]
  /** The exit codes and their meanings. */
  exit: readonly (readonly [code: string, meaning: string])[]
}

/** An option of a command, with what the command changes about it. */
type CommandOption = OptionName | readonly [name: OptionName, own: Pick<Partial<Option>, 'default' | 'meaning'>]

const KERNELS_OF_RUN = ['matrix', 'suite'] as const
const LOCK = ['lock-file', 'no-lock'] as const
const DOWNLOADS = ['cache-directory', 'mirror'] as const
const ACCELERATOR = ['accelerator', 'snapshots', 'concurrency'] as const
const LAST = ['help', 'version'] as const

const FIRST_LINE = ['quiet', {meaning: 'Prints only the first line of the report'}] as const
const NO_PROGRESS = ['quiet', {meaning: 'No progress'}] as const
const NO_EFFECT = ['quiet', {meaning: 'No effect'}] as const
const LOADED_FILES = [
  'files',
  {meaning: 'Other files that the command needs: a path or a quoted glob. Repeat it for more'},
] as const
/** `exec` and `shell` are interactive, so that they resume guests in CI too. */
const ALWAYS_RESUMED = [
  'snapshots',
  {meaning: 'off boots the kernel each time. on and auto resume a saved guest, in CI too'},
] as const
const GUEST_SHAPE = ['env', 'module', 'memory', 'cpus', 'network'] as const

const RUN_EXIT = [
  ['0', 'everything required passed'],
  ['2', 'something required failed'],
  ['1', 'inconclusive: a mistake in the input, a kernel that is not available, an interruption'],
] as const

/** All commands, in the order of the overview. */
export const COMMANDS = {
  run: {
    usage: ['run [manifest] [objects…] [options]', 'run [objects…] --command CMD [options]'],
    purpose: 'Loads, attaches and tests artifacts on kernels',
    more: 'A .yaml or .yml file is the manifest; every other file is an object. Without either, the manifest is bpfcompat.yaml.',
    options: [
      ...['kernel', 'artifact', 'mode', 'command', 'command-binary', 'command-expect-exit'],
      LOADED_FILES,
      ...['timeout', 'libbpf', ...KERNELS_OF_RUN, 'shard', 'plan', 'baseline', 'insns', 'fail-on', 'trials'],
      ...[...ACCELERATOR, 'report-directory', ...DOWNLOADS, ...LOCK, 'no-install', 'build-tests', 'commit'],
      ['json', {meaning: 'Prints results.json instead of the report'}],
      FIRST_LINE,
      ...['verbose', ...LAST],
    ],
    examples: ['run', "run build/*.bpf.o --kernel lts --kernel '!rhel'"],
    exit: RUN_EXIT,
  },
  surface: {
    usage: ['surface [manifest] [objects…] [options]'],
    purpose: 'Compares hooks and fields that programs read between kernels',
    more: 'It runs no tests. With --against and without --kernel, it boots no kernel.',
    options: [
      ...['kernel', 'against', 'artifact', ...KERNELS_OF_RUN, 'timeout', 'libbpf', ...ACCELERATOR],
      ['report-directory', {default: 'none', meaning: 'The directory for the report. Without it, nothing is kept'}],
      ...[...DOWNLOADS, ...LOCK, 'no-install'],
      ['json', {meaning: 'Prints the kernels, the artifacts, the surface and its findings as JSON'}],
      NO_PROGRESS,
      ...['verbose', ...LAST],
    ],
    examples: ['surface', 'surface build/probe.bpf.o --against lts'],
    exit: [
      ['0', 'no blocking difference'],
      ['2', 'the manifest sets `surface: required`, and something that a program reads differs'],
      ['1', 'a kernel or an artifact could not be examined'],
    ],
  },
  exec: {
    usage: ['exec [options] [--] PROGRAM [ARG…]'],
    purpose: 'Runs a program of this machine on a kernel',
    more: 'The program keeps its input, output and exit code. Everything after the program belongs to it.',
    options: [
      ['kernel', {default: 'debian-13-6.12'}],
      ...['files', 'out', ...GUEST_SHAPE],
      ['timeout', {default: 'none', meaning: 'Time limit for the program'}],
      ...['tty', 'accelerator'],
      ALWAYS_RESUMED,
      ...['concurrency', ...DOWNLOADS, 'no-install'],
      ['quiet', {meaning: "Prints only the program's output"}],
      ...['verbose', ...LAST],
    ],
    examples: ['exec -k debian-12-6.1 -- ./build/loader --once'],
    exit: [
      ['0 to 255', "the program's own. With several kernels, the first one that is not 0"],
      ['128 + signal', 'a signal ended the program'],
      ['124', 'the program exceeded --timeout'],
      ['125', 'the program did not run to its end: the kernel crashed, the guest failed, or the command line is wrong'],
      ['126, 127', 'the guest could not run the program, or has no such file'],
    ],
  },
  shell: {
    usage: ['shell [manifest] [objects…] [options]'],
    purpose: 'Opens a shell on a kernel, with the artifacts ready to load',
    options: [
      [
        'kernel',
        {
          default: "the manifest's first kernel, else debian-13-6.12",
          meaning: 'A kernel id or a selector. Of several kernels, the first one is used',
        },
      ],
      ...['artifact', 'files', 'libbpf', ...GUEST_SHAPE, 'gdb', ...LOCK, 'accelerator'],
      ALWAYS_RESUMED,
      ...[...DOWNLOADS, 'no-install'],
      ['quiet', {meaning: 'No messages'}],
      ...['verbose', ...LAST],
    ],
    examples: ['shell bpfcompat.yaml --artifact probe --kernel debian-11-5.10'],
    exit: [
      ['0 to 255', 'the exit code of the shell'],
      ['125', 'the shell could not be opened, or the guest failed'],
    ],
  },
  init: {
    usage: ['init [manifest] objects… [options]'],
    purpose: 'Tries objects, and writes a manifest and a workflow',
    options: [
      ['kernel', {default: 'the default set'}],
      [
        'trials',
        {
          default: '5m',
          meaning: 'How long to search for values that objects leave to their loader. off skips the search',
        },
      ],
      ...['force', ...ACCELERATOR, 'report-directory', ...DOWNLOADS, 'no-install'],
      ['quiet', {meaning: 'Prints only the names of the files that it writes'}],
      ...['verbose', ...LAST],
    ],
    examples: ['init build/*.bpf.o'],
    exit: [
      ['0', 'the written manifest passes'],
      ['2', 'it does not pass'],
      ['1', 'an object could not be tried, and nothing was written'],
    ],
  },
  compare: {
    usage: ['compare BEFORE AFTER [options]'],
    purpose: 'Compares the verdicts and instructions of two runs',
    options: [
      [
        'insns',
        {
          default: "the later run's limit",
          meaning: 'How many more verifier instructions a program may need: +10%, +5000',
        },
      ],
      ['json', {meaning: 'Prints the comparison as JSON'}],
      ['quiet', {meaning: 'Prints only the first line'}],
      ...LAST,
    ],
    examples: ['compare before/results.json after/results.json --insns +10%'],
    exit: [
      ['0', 'nothing got worse'],
      ['2', 'something newly fails, or grew by more than --insns'],
      ['1', 'a file could not be read, or the runs have no artifact on the same kernel'],
    ],
  },
  table: {
    usage: ['table [results.json…] [options]'],
    purpose: 'Prints the oldest kernel that each artifact passed on',
    more: 'Without a file, it reads bpfcompat-report/results.json. With several files, the newest verdict counts.',
    options: [
      [
        'write',
        {
          meaning:
            'Writes the table between the markers <!-- bpfcompat:table --> and <!-- /bpfcompat:table --> of this file',
        },
      ],
      ['json', {meaning: 'Prints the table as JSON'}],
      ...LAST,
    ],
    examples: ['table --write README.md', 'table shard-1/results.json shard-2/results.json'],
    exit: [
      ['0', 'the table was printed or written'],
      ['1', 'a file could not be read, or has no markers'],
    ],
  },
  plan: {
    usage: ['plan [manifest] [objects…] [options]'],
    purpose: 'Distributes kernels over the jobs of a matrix, as JSON',
    more: 'It boots, downloads and installs nothing.',
    options: [
      'shards',
      ['baseline', {meaning: 'results.json of an earlier run, for the time that each kernel takes'}],
      ...['kernel', 'artifact', 'mode'],
      ['command', {meaning: 'The command of a run without a manifest'}],
      ...[...KERNELS_OF_RUN, ...LOCK, ...LAST],
    ],
    examples: ['plan --shards 2 > plan.json'],
    exit: [
      ['0', 'the matrix was printed'],
      ['1', 'the input has mistakes, or selects no kernel'],
    ],
  },
  report: {
    usage: ['report results.json… [options]'],
    purpose: 'Merges the results of shards, or renders those of one run',
    options: [
      ...['report-directory', 'fail-on', 'baseline', 'insns', 'commit'],
      ['json', {meaning: 'Prints results.json instead of the report'}],
      FIRST_LINE,
      ...LAST,
    ],
    examples: ['report shard-1/results.json shard-2/results.json'],
    exit: RUN_EXIT,
  },
  kernels: {
    usage: ['kernels [selector…] [options]'],
    purpose: 'Lists all kernels, or those that selectors match',
    more: 'The list shows which kernels are in the cache.',
    options: [
      ...DOWNLOADS,
      ['json', {meaning: 'Prints the list as JSON, with what is known of each kernel'}],
      NO_EFFECT,
      ...['verbose', ...LAST],
    ],
    examples: ['kernels', "kernels 'ubuntu/>=5.15'"],
    exit: [
      ['0', 'the kernels were listed'],
      ['1', 'a selector matches no kernel'],
    ],
  },
  'kernels fetch': {
    usage: ['kernels fetch [selector…] [options]'],
    purpose: 'Downloads kernels into the cache',
    more: 'Without a selector, it downloads the default set.',
    options: [
      ...DOWNLOADS,
      ['json', {meaning: 'Prints the release and the files of each kernel as JSON'}],
      NO_PROGRESS,
      ...['verbose', ...LAST],
    ],
    examples: ['kernels fetch lts'],
    exit: [
      ['0', 'all kernels are in the cache'],
      ['1', 'a kernel could not be downloaded'],
    ],
  },
  'kernels lock': {
    usage: ['kernels lock [manifest] [id…] [options]'],
    purpose: 'Writes bpfcompat.lock: the kernel builds that later runs use',
    more: "With ids, it locks these kernels in addition to those in the lockfile. Without ids, it locks the manifest's kernels and removes the others.",
    options: [
      ...['update', 'require-signatures'],
      ['lock-file', {meaning: 'The lockfile to write'}],
      ...[...KERNELS_OF_RUN, ...DOWNLOADS],
      ['markdown', {meaning: 'Prints the changes as Markdown, for a pull request'}],
      ['json', {meaning: 'Prints the changes as JSON'}],
      ['quiet', {meaning: 'Prints only the summary'}],
      ...['verbose', ...LAST],
    ],
    examples: ['kernels lock', 'kernels lock --update debian-12-6.1'],
    exit: [
      ['0', 'the lockfile is up to date'],
      ['1', 'a kernel could not be locked, and nothing was written'],
    ],
  },
  'kernels outdated': {
    usage: ['kernels outdated [manifest] [id…] [options]'],
    purpose: 'Lists the locked kernels, and which of them are outdated',
    options: [
      'exit-code',
      ['lock-file', {meaning: 'The lockfile to read'}],
      ...[...KERNELS_OF_RUN, ...DOWNLOADS],
      ['json', {meaning: 'Prints the table as JSON'}],
      NO_PROGRESS,
      ...['verbose', ...LAST],
    ],
    examples: ['kernels outdated --exit-code'],
    exit: [
      ['0', 'the kernels were listed'],
      ['2', 'with --exit-code: a kernel is outdated, or its files are gone'],
      ['1', 'a kernel could not be looked up, or none is locked'],
    ],
  },
  'kernels probe': {
    usage: ['kernels probe id… [options]'],
    purpose: 'Boots kernels and finds out what they support',
    options: [
      'markdown',
      [
        'write',
        {
          meaning:
            'Writes the Markdown between the markers <!-- bpfcompat:probe --> and <!-- /bpfcompat:probe --> of this file',
        },
      ],
      ['json', {meaning: 'Prints the result as JSON, with every helper and kfunc'}],
      ...[...ACCELERATOR, ...DOWNLOADS, 'no-install'],
      NO_PROGRESS,
      ...['verbose', ...LAST],
    ],
    examples: ['kernels probe debian-12-6.1'],
    exit: [
      ['0', 'all kernels were probed'],
      ['1', 'a kernel could not be probed'],
    ],
  },
  doctor: {
    usage: ['doctor [options]'],
    purpose: 'Checks what this machine has, and what is missing',
    more: 'It prints the command that installs what is missing, and installs nothing.',
    options: [...DOWNLOADS, ['json', {meaning: 'Prints the checks as JSON'}], NO_EFFECT, ...LAST],
    examples: ['doctor'],
    exit: [
      ['0', 'this machine has what a run needs'],
      ['1', 'something is missing that a run needs'],
    ],
  },
  setup: {
    usage: ['setup [options]'],
    purpose: 'Installs what runs and the build of eBPF objects need',
    more: 'It also builds the validator, and makes /dev/kvm accessible if only its file mode prevents access.',
    options: ['no-install', ...DOWNLOADS, 'verbose', ...LAST],
    examples: ['setup'],
    exit: [
      ['0', 'everything is installed'],
      ['1', 'something could not be installed'],
    ],
  },
} as const satisfies Record<string, CommandEntry>

export type CommandName = keyof typeof COMMANDS

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[]

/** What a user can type first. */
export const FIRST_WORDS = [...COMMAND_NAMES.filter(name => !name.includes(' ')), 'help', 'version']

/** Returns the command that the first words name; undefined for `help`, `version` and words that are no command. */
export function commandOf(words: readonly string[]): CommandName | undefined {
  const [first = '', second = ''] = words
  return [`${first} ${second}`, first].find((name): name is CommandName => Object.hasOwn(COMMANDS, name))
}

/** Returns the options of a command, with its own defaults and meanings. */
export function optionsOf(command: CommandName): [OptionName, Option][] {
  const uses: readonly CommandOption[] = COMMANDS[command].options
  return uses.map(use => (typeof use === 'string' ? [use, OPTIONS[use]] : [use[0], {...OPTIONS[use[0]], ...use[1]}]))
}

/**
 * Rejects options that the command would ignore.
 *
 * @throws UserError with each, and the commands that it belongs to
 */
export function refuseForeignOptions(command: CommandName, options: readonly OptionToken[]): void {
  const own = new Set<string>(optionsOf(command).map(([name]) => name))
  const foreign = options.filter(({name}) => !own.has(name))
  if (foreign.length === 0) return
  throw new UserError(
    foreign.map(({name, rawName}) => ({
      message: `${rawName}: not an option of \`bpfcompat ${command}\`; it belongs to ${ownersOf(name)}`,
    })),
  )
}

function ownersOf(option: string): string {
  return COMMAND_NAMES.filter(command => optionsOf(command).some(([name]) => name === option))
    .map(command => `\`${command}\``)
    .join(', ')
}
