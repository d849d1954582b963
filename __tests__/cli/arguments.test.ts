import {describe, expect, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import {parseArguments} from '../../src/cli/arguments.ts'

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
  test('takes a YAML file as the manifest, and everything else as objects', () => {
    expect(parseArguments(['run', 'a.o', 'm.yml', 'b.o'])).toMatchObject({
      inputs: {manifest: 'm.yml', artifact: ['a.o', 'b.o']},
    })
    expect(problemsOf('run', 'm.yml', 'n.yaml')).toEqual([
      'expected one manifest, got m.yml, n.yaml; run each manifest separately',
    ])
  })

  test('takes a loader with its binary and files, unchanged', () => {
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

  test('requires --command=… for a command that begins with a dash', () => {
    expect(problemsOf('run', '--command', '-x')).toEqual([
      expect.stringMatching(/^--command: needs a value;.*--command='-x'/),
    ])
    expect(problemsOf('run', '--command', ' ')).toEqual([
      expect.stringMatching(/^--command: needs a value; put it in single quotes/),
    ])
    expect(parseArguments(['run', '--command=-x'])).toMatchObject({inputs: {command: ['-x']}})
  })
})

describe('exec', () => {
  test('leaves all words after the program to the program', () => {
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

  test('takes the settings of the guest', () => {
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
    [['doctor', 'extra'], 'doctor: takes no arguments, got `extra`; remove them'],
    [['setup', 'now', 'please'], 'setup: takes no arguments, got `now please`; remove them'],
    [['run', 'a.o', '--insns', '+5'], '--insns: needs --baseline, which is not set; add `--baseline FILE`'],
    [
      ['run', 'a.o', '--frobnicate'],
      '--frobnicate: unknown option; `bpfcompat COMMAND --help` lists the options of a command',
    ],
    [
      ['run', '-k'],
      '-k: needs a value, a kernel id or a selector, such as `debian-12-6.1`; `bpfcompat kernels` lists them',
    ],
    [['exec', '--kernal', 'a', 'prog'], '--kernal: unknown option; did you mean --kernel?'],
    [['exec', '--json', 'prog'], expect.stringMatching(/^--json: not an option of `bpfcompat exec`/)],
    [['exec', '--memory', '2', 'prog'], expect.stringMatching(/^--memory: `2` must be a size such as `2G`/)],
    [['exec', '--network', 'tap', 'prog'], '--network: `tap` must be isolated or veth'],
    [['exec', '--cpus', '0', 'prog'], '--cpus: `0` must be a number from 1 to 64'],
    [['exec', '--env'], '--env: needs a value'],
  ])('rejects %j', (argv, message) => {
    expect(problemsOf(...argv)).toEqual([message])
  })
})

describe('shell', () => {
  test('takes a manifest or objects, and the settings of the guest', () => {
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
    [['shell', '--out', 'x'], '--out: not an option of `bpfcompat shell`; it belongs to `exec`'],
  ])('rejects %j', (argv, message) => {
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

  test('rejects options of other commands, and names those', () => {
    expect(problemsOf('init', 'a.o', '--mode', 'load_only', '--command=x')).toEqual([
      '--mode: not an option of `bpfcompat init`; it belongs to `run`, `plan`',
      '--command: not an option of `bpfcompat init`; it belongs to `run`, `plan`',
    ])
    expect(problemsOf('init', 'a.o', '--json')).toEqual([
      '--json: not an option of `bpfcompat init`; it belongs to `run`, `surface`, `compare`, `table`, `report`, `kernels`, `kernels fetch`, `kernels lock`, `kernels outdated`, `kernels probe`, `doctor`',
    ])
    expect(problemsOf('init', 'a.o', '--forse')).toEqual(['--forse: unknown option; did you mean --force?'])
    expect(problemsOf('init', 'a.o', '--force=yes')).toEqual(['--force: does not take a value, got `yes`'])
  })

  test('has --force, which no other command takes', () => {
    expect(problemsOf('run', '--force')).toEqual(['--force: not an option of `bpfcompat run`; it belongs to `init`'])
  })
})

describe('kernels lock and outdated', () => {
  test('take a YAML file as the manifest, and everything else as kernels', () => {
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

  test('have options that other commands reject', () => {
    expect(problemsOf('kernels', '--update', 'a')).toEqual([
      '--update: not an option of `bpfcompat kernels`; it belongs to `kernels lock`',
    ])
    expect(problemsOf('kernels', 'outdated', '--markdown')).toEqual([
      '--markdown: not an option of `bpfcompat kernels outdated`; it belongs to `kernels lock`, `kernels probe`',
    ])
  })
})

test('--no-lock sets the input to `none`, and cannot be combined with a file', () => {
  expect(parseArguments(['run', '--no-lock'])).toMatchObject({inputs: {'lock-file': 'none'}})
  expect(problemsOf('run', '--no-lock', '--lock-file', 'x')).toEqual([
    '--no-lock and --lock-file cannot be combined; remove one',
  ])
})

test('a command rejects foreign options, except with --help and --version', () => {
  expect(problemsOf('doctor', '-k', 'debian-12-6.1')).toEqual([
    '-k: not an option of `bpfcompat doctor`; it belongs to `run`, `surface`, `exec`, `shell`, `init`, `plan`',
  ])
  expect(parseArguments(['init', '--mode', 'x', '--help'])).toEqual({name: 'help', topic: 'init'})
  expect(parseArguments(['doctor', '--mode', 'x', '--version'])).toEqual({name: 'version'})
})

describe('kernels probe', () => {
  test('takes kernels, and the file to write', () => {
    expect(
      parseArguments(['kernels', 'probe', 'debian-12-6.1', 'debian-14', '--write', 'a.md', '--markdown']),
    ).toMatchObject({
      name: 'kernels probe',
      ids: ['debian-12-6.1', 'debian-14'],
      write: 'a.md',
      markdown: true,
    })
  })

  test('has options that other commands of kernels reject', () => {
    expect(problemsOf('kernels', 'fetch', '--markdown')).toEqual([
      '--markdown: not an option of `bpfcompat kernels fetch`; it belongs to `kernels lock`, `kernels probe`',
    ])
  })
})
