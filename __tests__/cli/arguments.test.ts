import {describe, expect, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import {parseArguments} from '../../src/cli/arguments.ts'
import {HELP} from '../../src/cli/help.ts'
import {INPUT_NAMES} from '../../src/plan/input-reader.ts'

function problemsOf(...argv: string[]): string[] {
  try {
    parseArguments(argv)
    return []
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems.map(({message}) => message)
  }
}

describe('run', () => {
  test('a YAML file is the manifest, everything else an object', () => {
    expect(parseArguments(['run', 'a.o', 'm.yml', 'b.o'])).toMatchObject({
      inputs: {manifest: 'm.yml', artifact: ['a.o', 'b.o']},
    })
    expect(problemsOf('run', 'm.yml', 'n.yaml')).toEqual(['one manifest at a time, got m.yml, n.yaml'])
  })

  test('takes a loader with its binary and files, each of them as it is written', () => {
    const argv = ['run', 'a.o', '--command', '$BPFCOMPAT_BIN --rate 1,2', '--command-binary', 'loader']
    expect(parseArguments([...argv, '--files', 'conf/*,x', '--files=b'])).toMatchObject({
      name: 'run',
      inputs: {
        artifact: ['a.o'],
        command: ['$BPFCOMPAT_BIN --rate 1,2'],
        'command-binary': ['loader'],
        files: ['conf/*,x', 'b'],
      },
    })
  })

  test('a command that begins with a dash needs the other way to write it', () => {
    expect(problemsOf('run', '--command', '-x')).toEqual([
      expect.stringMatching(/^--command: needs a value;.*--command='-x'/),
    ])
    expect(problemsOf('run', '--command', ' ')).toEqual([
      expect.stringMatching(/^--command: needs a value; single quotes/),
    ])
    expect(parseArguments(['run', '--command=-x'])).toMatchObject({inputs: {command: ['-x']}})
  })
})

describe('exec', () => {
  test("everything from the program on is the program's", () => {
    expect(parseArguments(['exec', '-k', 'a', '--env', 'X=1', 'prog', '-k', '--json', '--', '-h'])).toMatchObject({
      program: 'prog',
      words: ['-k', '--json', '--', '-h'],
      env: ['X=1'],
      inputs: {kernels: ['a']},
    })
    expect(parseArguments(['exec', '--kernel=a', '-t', '--', '-prog', ''])).toMatchObject({
      program: '-prog',
      words: [''],
      tty: true,
    })
  })

  test('takes what a guest has', () => {
    const argv = ['exec', '--memory', '2G', '--cpus=4', '--module', 'vxlan', '--out', 'cov', 'prog']
    expect(parseArguments(argv)).toMatchObject({memoryMib: 2048, cpus: 4, modules: ['vxlan'], out: ['cov']})
    expect(parseArguments(['exec', 'prog'])).toMatchObject({
      memoryMib: null,
      cpus: null,
      network: 'isolated',
      tty: false,
      inputs: {},
    })
    expect(parseArguments(['exec', '--network', 'veth', 'prog'])).toMatchObject({network: 'veth'})
  })

  test.each([
    [['exec'], 'exec: name a program, for example `bpfcompat exec -k debian-12-6.1 -- ./probe.test -test.v`'],
    [
      ['exec', '-k', 'a', '--'],
      'exec: name a program, for example `bpfcompat exec -k debian-12-6.1 -- ./probe.test -test.v`',
    ],
    [['exec', '--kernal', 'a', 'prog'], '--kernal: no such option; did you mean --kernel?'],
    [['exec', '--json', 'prog'], expect.stringMatching(/^--json: means nothing to `bpfcompat exec`/)],
    [['exec', '--memory', '2', 'prog'], expect.stringMatching(/^--memory: `2` must be a size such as `2G`/)],
    [['exec', '--network', 'tap', 'prog'], '--network: `tap` must be isolated or veth'],
    [['exec', '--cpus', '0', 'prog'], '--cpus: `0` must be a number from 1 to 64'],
    [['exec', '--env'], '--env: needs a value'],
  ])('%j is refused', (argv, message) => {
    expect(problemsOf(...argv)).toEqual([message])
  })
})

describe('shell', () => {
  test('takes a manifest or objects, and what a guest has', () => {
    const argv = ['shell', '-k', 'a', 'm.yaml', '--artifact', 'probe', '--cpus', '2', '--gdb', '1234', '--env', 'X']
    expect(parseArguments(argv)).toMatchObject({
      name: 'shell',
      cpus: 2,
      gdb: 1234,
      env: ['X'],
      inputs: {kernels: ['a'], manifest: 'm.yaml', only: ['probe']},
    })
    expect(parseArguments(['shell'])).toMatchObject({gdb: null, memoryMib: null, cpus: null})
  })

  test.each([
    [['shell', '--gdb', 'x'], '--gdb: `x` must be a TCP port, such as 1234'],
    [['shell', '--gdb', '70000'], '--gdb: `70000` must be a TCP port, such as 1234'],
    [['shell', '--out', 'x'], '--out: means nothing to `bpfcompat shell`; it belongs to `exec`'],
  ])('%j is refused', (argv, message) => {
    expect(problemsOf(...argv)).toEqual([message])
  })
})

describe('init', () => {
  test('takes objects, the name of the manifest and --force', () => {
    expect(parseArguments(['init', 'a.o', 'b.o'])).toMatchObject({
      name: 'init',
      force: false,
      inputs: {manifest: '', artifact: ['a.o', 'b.o']},
    })
    expect(parseArguments(['init', 'mine.yaml', 'a.o', '--force', '-k', 'debian-12-6.1', '-q'])).toMatchObject({
      name: 'init',
      force: true,
      inputs: {manifest: 'mine.yaml', artifact: ['a.o'], kernels: ['debian-12-6.1']},
      output: {quiet: true},
    })
  })

  test('refuses what it would not heed, and says what it is for', () => {
    expect(problemsOf('init', 'a.o', '--mode', 'load_only', '--command=x')).toEqual([
      '--mode: means nothing to `bpfcompat init`; it belongs to `run`, `plan`',
      '--command: means nothing to `bpfcompat init`; it belongs to `run`, `plan`',
    ])
    expect(problemsOf('init', 'a.o', '--json')).toEqual([
      '--json: means nothing to `bpfcompat init`; it belongs to `run`, `surface`, `compare`, `table`, `report`, `kernels`, `doctor`, `kernels lock`, `kernels outdated`, `kernels probe`',
    ])
    expect(problemsOf('init', 'a.o', '--forse')).toEqual(['--forse: no such option; did you mean --force?'])
    expect(problemsOf('init', 'a.o', '--force=yes')).toEqual(['--force: takes no value, got `yes`'])
  })

  test('--force is for nothing else', () => {
    expect(problemsOf('run', '--force')).toEqual(['--force: means nothing to `bpfcompat run`; it belongs to `init`'])
  })
})

describe('kernels lock and outdated', () => {
  test('a YAML file is the manifest, everything else a kernel', () => {
    expect(
      parseArguments([
        ...['kernels', 'lock', 'mine.yaml', 'debian-12-6.1', '--update', 'a', '--update=b'],
        ...['--require-signatures', '--markdown', '--lock-file', 'x.lock'],
      ]),
    ).toEqual({
      name: 'kernels lock',
      ids: ['debian-12-6.1'],
      update: ['a', 'b'],
      requireSignatures: true,
      markdown: true,
      inputs: {manifest: 'mine.yaml', 'lock-file': ['x.lock']},
      output: {json: false, quiet: false, verbose: false},
    })
    expect(parseArguments(['kernels', 'outdated', '--exit-code', '--json'])).toMatchObject({
      name: 'kernels outdated',
      ids: [],
      exitCode: true,
      output: {json: true},
    })
  })

  test('their options are theirs alone', () => {
    expect(problemsOf('kernels', '--update', 'a')).toEqual([
      '--update: means nothing to `bpfcompat kernels`; it belongs to `kernels lock`',
    ])
    expect(problemsOf('kernels', 'outdated', '--markdown')).toEqual([
      '--markdown: means nothing to `bpfcompat kernels outdated`; it belongs to `kernels lock`, `kernels probe`',
    ])
  })
})

test('--no-lock is the word of the input for none, and leaves no room for a file', () => {
  expect(parseArguments(['run', '--no-lock'])).toMatchObject({inputs: {'lock-file': 'none'}})
  expect(problemsOf('run', '--no-lock', '--lock-file', 'x')).toEqual([
    '--no-lock does not go with --lock-file; leave out one',
  ])
})

test('what a command does not heed it refuses, with --help it helps', () => {
  expect(problemsOf('doctor', '-k', 'debian-12-6.1')).toEqual([
    '-k: means nothing to `bpfcompat doctor`; it belongs to `run`, `surface`, `exec`, `shell`, `init`, `plan`',
  ])
  expect(parseArguments(['init', '--help'])).toEqual({name: 'help'})
  expect(parseArguments(['doctor', '--mode', 'x', '--version'])).toEqual({name: 'version'})
})

test('the help names every option that is an input', () => {
  const typed = {kernels: 'kernel', only: 'artifact', 'install-dependencies': 'no-install'} as Record<string, string>
  const options = INPUT_NAMES.filter(name => name !== 'manifest' && name !== 'artifact').map(
    name => typed[name] ?? name,
  )
  for (const option of [...options, 'force', 'json', 'quiet']) expect(HELP).toContain(`--${option} `)
})

describe('kernels probe', () => {
  test('takes kernels, and where to write', () => {
    expect(
      parseArguments(['kernels', 'probe', 'debian-12-6.1', 'debian-14', '--write', 'a.md', '--markdown']),
    ).toMatchObject({
      name: 'kernels probe',
      ids: ['debian-12-6.1', 'debian-14'],
      write: 'a.md',
      markdown: true,
    })
  })

  test('its options mean nothing to the other commands of kernels', () => {
    expect(problemsOf('kernels', 'fetch', '--markdown')).toEqual([
      '--markdown: means nothing to `bpfcompat kernels`; it belongs to `kernels lock`, `kernels probe`',
    ])
  })
})

/** What `--help` says of each command: `Options of kernels probe: --json, …`, up to the next line that is not indented. */
const TOLD = [...HELP.matchAll(/^Options of ([\w ]+):((?:.*\n)(?: .*\n)*)/gm)].flatMap(([, command = '', text = '']) =>
  [...text.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => [command, option] as const),
)

test.each(TOLD)('`bpfcompat %s` takes --%s, as the help says', (command, option) => {
  const refusalOf = (args: readonly string[]) => {
    try {
      parseArguments(args)
      return ''
    } catch (thrown) {
      return String(thrown)
    }
  }
  const words = command.split(' ')
  // It has a value or has none: what is asked is whether it belongs to the command.
  const refusals = [refusalOf([...words, `--${option}`]), refusalOf([...words, `--${option}`, '1'])]
  expect(refusals.filter(text => /means nothing to|is not known/.test(text))).toEqual([])
})
