import type {ParseArgsConfig} from 'node:util'
import type {InputName} from '../plan/input-reader.ts'

/** An option of a command, as the parser takes it and `--help` and docs/cli.md show it. */
export interface Option {
  short?: string
  /** The placeholder of its value; without one, the option is a flag. */
  value?: string
  /** The input of a run that it sets. */
  input?: InputName
  /** What holds without it; '': nothing. Flags are off. */
  default?: string
  meaning: string
}

/** All options. A command may replace the default and the meaning: see COMMANDS. */
export const OPTIONS = {
  kernel: {
    short: 'k',
    value: 'ID',
    input: 'kernels',
    default: "the manifest's kernels",
    meaning: 'A kernel id or a selector. Repeat it for more',
  },
  against: {
    value: 'ID',
    meaning: 'A kernel id or a selector to compare with without a boot, from its package. Repeat it for more',
  },
  artifact: {
    value: 'NAME',
    input: 'only',
    default: 'all artifacts',
    meaning: 'Only this artifact of the manifest. Repeat it for more',
  },
  mode: {
    value: 'MODE',
    input: 'mode',
    default: "the manifest's mode",
    meaning: 'load_only, load_attach, behavior or command. Without a manifest: load_attach',
  },
  command: {
    value: 'CMD',
    input: 'command',
    meaning:
      'A command for /bin/sh in the guest. It runs your loader, and its exit code is the verdict. Only without a manifest',
  },
  'command-binary': {
    value: 'FILE',
    input: 'command-binary',
    meaning: 'The loader, $BPFCOMPAT_BIN in the command. Its libraries are packed too',
  },
  'command-expect-exit': {
    value: 'N',
    input: 'command-expect-exit',
    default: '0',
    meaning: 'The exit code with which the command passes',
  },
  files: {
    value: 'PATH',
    input: 'files',
    meaning: 'Other files for the guest: a file, a directory or a quoted glob. Repeat it for more',
  },
  out: {value: 'PATH', meaning: 'A file or directory to copy back. Repeat it for more'},
  env: {
    value: 'NAME[=VALUE]',
    meaning: "A variable of the program's environment. Without =VALUE, the host's value. Repeat it for more",
  },
  module: {value: 'NAME', meaning: 'A kernel module to load. Repeat it for more'},
  memory: {
    value: 'SIZE',
    default: 'what the files need',
    meaning: 'Memory of the guest, from 128M to 1T: 2G, 768M',
  },
  cpus: {value: 'N', default: '1', meaning: 'CPUs of the guest, from 1 to 64'},
  network: {
    value: 'NAME',
    default: 'isolated',
    meaning: 'isolated: loopback only. veth: an interface veth0 whose peer, 10.0.0.2 and fd00::2, answers',
  },
  tty: {short: 't', meaning: 'Gives the program this terminal. One kernel only'},
  gdb: {
    value: 'PORT',
    meaning: 'Lets a debugger connect at this TCP port of 127.0.0.1, and turns off address randomization',
  },
  timeout: {
    value: 'TIME',
    input: 'timeout',
    default: "the manifest's, else 60s",
    meaning: 'Time limit for one artifact on one kernel: 90s, 5m',
  },
  libbpf: {
    value: 'VERSION',
    input: 'libbpf',
    default: "the manifest's, else 1.7",
    meaning: 'The libbpf that loads the objects: 1.7, 1.5 or 1.1',
  },
  matrix: {
    value: 'FILE',
    input: 'matrix',
    meaning: 'The kernels of a matrix of the original Go implementation: a file, or a name such as mvp',
  },
  suite: {
    value: 'FILE',
    input: 'suite',
    meaning: 'A suite file of the original Go implementation, instead of a manifest',
  },
  shard: {value: 'I/N', input: 'shard', meaning: 'Only this shard of the kernels, such as 2/4'},
  plan: {
    value: 'JSON',
    input: 'plan',
    meaning: 'The output of bpfcompat plan: the kernels of each shard. Needs --shard',
  },
  shards: {
    value: 'N',
    default: 'as many as are worthwhile',
    meaning: 'Number of shards, from 1 to 256. There are never more shards than kernels',
  },
  baseline: {value: 'FILE', input: 'baseline', meaning: 'results.json of an earlier run to compare with'},
  insns: {
    value: 'LIMIT',
    input: 'insns',
    default: "the manifest's limit",
    meaning: 'How many more verifier instructions than in the baseline a program may need: +10%, +5000',
  },
  'fail-on': {
    value: 'WHAT',
    input: 'fail-on',
    default: 'required',
    meaning: 'What makes the exit code 2: required, any or never',
  },
  trials: {
    value: 'TIME',
    input: 'trials',
    default: 'auto',
    meaning: 'How long to try sizes that a failing object leaves open: 30s, off',
  },
  update: {
    value: 'ID',
    default: 'all kernels',
    meaning: 'Looks up only this kernel, and those that are not locked yet. Repeat it for more',
  },
  'require-signatures': {meaning: 'A kernel whose signature cannot be checked is an error'},
  'exit-code': {meaning: 'Exits with 2 if a kernel is outdated or its files are gone'},
  force: {meaning: 'Overwrites an existing manifest and workflow'},
  accelerator: {
    value: 'NAME',
    input: 'accelerator',
    default: 'auto',
    meaning: 'auto, kvm, or tcg for emulation',
  },
  snapshots: {
    value: 'WHEN',
    input: 'snapshots',
    default: 'auto',
    meaning: 'on or off: resume guests instead of booting them. auto is on, and off if CI is set',
  },
  concurrency: {
    value: 'N',
    input: 'concurrency',
    default: 'number of CPUs',
    meaning: 'Guests that run at the same time, from 1 to 64',
  },
  'report-directory': {
    value: 'DIR',
    input: 'report-directory',
    default: 'bpfcompat-report',
    meaning: 'The directory for results.json, summary.md and the logs',
  },
  'cache-directory': {
    value: 'DIR',
    input: 'cache-directory',
    default: '~/.cache/bpfcompat',
    meaning: 'The directory for kernels and the validator',
  },
  mirror: {
    value: 'URL',
    input: 'mirror',
    meaning: 'A mirror of Debian or Ubuntu to try first. Repeat it for more',
  },
  'lock-file': {
    value: 'FILE',
    input: 'lock-file',
    default: 'bpfcompat.lock',
    meaning: 'The lockfile. The default is the one next to the manifest, else in the working directory',
  },
  'no-lock': {meaning: 'Ignores the lockfile and looks the kernels up'},
  'no-install': {meaning: 'Stops and prints the install command instead of installing what is missing'},
  'build-tests': {meaning: 'Builds the tests that go_test and cargo_test of the manifest name, on this machine'},
  commit: {
    value: 'HASH',
    input: 'commit',
    default: 'the checked-out commit',
    meaning: 'The commit that is tested, as a full hash',
  },
  write: {value: 'FILE', meaning: 'Writes the output between its markers in this Markdown file'},
  markdown: {meaning: 'Prints the result as Markdown'},
  json: {meaning: 'Prints the result as JSON'},
  quiet: {short: 'q', meaning: 'Prints only the result'},
  verbose: {meaning: 'Also prints command lines, HTTP requests and times'},
  help: {short: 'h', meaning: 'Prints this help'},
  version: {meaning: 'Prints the version'},
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof OPTIONS

/** An option that takes no value. */
export type Flag = {[Name in OptionName]: (typeof OPTIONS)[Name] extends {value: string} ? never : Name}[OptionName]

/** The options by name, without their literal types. */
export const OPTION_ENTRIES = Object.entries(OPTIONS) as [OptionName, Option][]

/** What `parseArgs` of Node takes. */
export const PARSED_OPTIONS: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  OPTION_ENTRIES.map(([name, {short, value}]) => [
    name,
    {
      type: value === undefined ? 'boolean' : 'string',
      multiple: value !== undefined,
      ...(short === undefined ? {} : {short}),
    },
  ]),
)

export interface OptionToken {
  name: string
  /** As typed: `-k`, `--kernel`. */
  rawName: string
  value?: string | undefined
  /** The value is in the same word: `--kernel=id`. */
  inlineValue?: boolean | undefined
}
