import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {cli} from './bpfcompat.ts'

/** A project with one program, in a directory that a file system of the guest would hide by default. */
const project = temporaryDirectory()
/** A directory without files, outside the project. */
const empty = temporaryDirectory()
const KERNEL = 'debian-12-6.1'
const inGuest = {cwd: project, reject: false} as const

beforeAll(async () => {
  const source = join(packageRoot, '__tests__/e2e/fixtures/exec/program.c')
  execFileSync('cc', ['-O1', '-o', join(project, 'program'), source])
  mkdirSync(join(project, 'data'))
  writeFileSync(join(project, 'data/input'), 'here\n')
  // Fetches a missing kernel here, because that prints a line to standard error.
  await exec([...onKernel, '--', './program', 'show'])
}, 120_000)

function start(
  words: readonly string[],
  options: {stdin?: 'ignore' | 'pipe' | number; input?: string | Uint8Array} = {},
) {
  const {input, stdin = input === undefined ? 'ignore' : 'pipe'} = options
  return execa(process.execPath, [cli, 'exec', ...words], {
    ...inGuest,
    ...(input === undefined ? {stdin: stdin as 'ignore'} : {input}),
  })
}

/** Returns the result of one call. */
async function exec(...[words, options]: Parameters<typeof start>) {
  const {exitCode, stdout, stderr} = await start(words, options)
  return {exitCode, stdout, stderr}
}

const onKernel = ['-k', KERNEL]

describe('a program of this machine on a kernel', () => {
  test('runs on kernels of the manifest as well, with their settings', async () => {
    writeFileSync(
      join(project, 'bpfcompat.yaml'),
      [
        'kernels:',
        `  - ${KERNEL}`,
        `  - {id: ${KERNEL}, variant: old, cgroup: hybrid, cpus: 2, hugepages: 8, mitigations: off}`,
        'artifacts: [{name: a, mode: command, command: "true"}]',
      ].join('\n'),
    )
    const script =
      'nproc; ls -d /sys/fs/cgroup/unified; cat /proc/sys/vm/nr_hugepages; grep -c mitigations=off /proc/cmdline'
    const {exitCode, stdout} = await exec(['-k', `${KERNEL}+old`, '--', 'sh', '-c', script])
    expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: '2\n/sys/fs/cgroup/unified\n8\n1'})
    // Runs in the directory of a package, as `go test -exec` does.
    const below = await execa(process.execPath, [cli, 'exec', '-k', `${KERNEL}+old`, '--', 'nproc'], {
      cwd: join(project, 'data'),
      stdin: 'ignore',
    })
    expect(below.stdout).toBe('2')
    // The id selects the kernel without settings.
    expect((await exec([...onKernel, '--', 'nproc'])).stdout).toBe('1')
    expect((await exec(['-k', `${KERNEL}+new`, '--', 'nproc'])).stderr).toMatch(/no kernel is called|unknown kernel/)
    rmSync(join(project, 'bpfcompat.yaml'))
  }, 120_000)

  test('may have a second machine at the other end of a link', async () => {
    const script =
      'ping -q -c 1 $BPFCOMPAT_PEER | grep -o "1 packets received"; echo it is echoed | nc -w 2 $BPFCOMPAT_PEER6 7'
    const {exitCode, stdout} = await exec([...onKernel, '--network', 'veth', '--', 'sh', '-c', script])
    expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: '1 packets received\nit is echoed'})
  }, 120_000)

  test('may have another program packed, with its libraries, and an empty directory', async () => {
    const script = `/bin/bash -c 'echo $((6 * 7)) $BASH'; cd ${empty} && pwd`
    const {exitCode, stdout} = await exec([
      ...onKernel,
      ...['--files', '/bin/bash', '--files', empty],
      ...['--', 'sh', '-c', script],
    ])
    expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: `42 /bin/bash\n${empty}`})
  }, 120_000)

  test('has its exact arguments, both of its outputs, and its exit code', async () => {
    expect(await exec([...onKernel, '--', './program', 'show', '--json', '', 'a b\n€'])).toEqual({
      exitCode: 7,
      stdout: expect.stringMatching(/^on 6\.1\.\S+\n\[--json\]\n\[\]\n\[a b\n€\]$/),
      stderr: 'an error',
    })
  }, 120_000)

  test('reads piped input of any length, and a file', async () => {
    const bytes = Buffer.from(Array.from({length: 60_000}, (_, index) => (index * 7919) >> 3))
    writeFileSync(join(project, 'bytes'), bytes)
    const [here] = execFileSync(join(project, 'program'), ['input'], {input: bytes, encoding: 'utf8'}).split('\n')
    const piped = await exec([...onKernel, './program', 'input'], {input: bytes})
    const file = await exec([...onKernel, './program', 'input'], {stdin: openSync(join(project, 'bytes'), 'r')})
    const none = await exec([...onKernel, './program', 'input'])
    expect([piped.stdout, file.stdout, none.stdout]).toEqual([here, here, '0 bytes, 00000000'])
  }, 120_000)

  test('has a copy of its directory; requested results are copied back, also after a failure', async () => {
    const {exitCode, stderr} = await exec([...onKernel, '--out', 'left', '--out', 'none', './program', 'leave'])
    const missing = `the guest has no file ${join(project, 'none')}; correct --out, or let the program write this file`
    expect([exitCode, stderr]).toEqual([1, `bpfcompat: ${KERNEL}: ${missing}`])
    // The code of a program that succeeded would hide a missing result.
    expect((await exec([...onKernel, '--out', 'none', '--', 'true'])).exitCode).toBe(125)
    expect(readdirSync(join(project, 'left')).sort()).toEqual(['empty', 'text'])
    expect(readFileSync(join(project, 'left/text'), 'utf8')).toBe('written in a guest\n')
    expect(readFileSync(join(project, 'data/input'), 'utf8')).toBe('here\n')
  }, 60_000)

  test('may be a script; its environment is ours plus requested variables', async () => {
    writeFileSync(join(project, 'script'), '#!/bin/sh\necho "$0 $HOME $SECRET $ASKED $(pwd)"; ls data; id -u\n')
    chmodSync(join(project, 'script'), 0o755)
    const {stdout} = await execa(process.execPath, [cli, 'exec', ...onKernel, '--env', 'ASKED', './script'], {
      ...inGuest,
      env: {SECRET: 'token', ASKED: 'yes'},
      stdin: 'ignore',
    })
    expect(stdout).toBe(`${join(project, 'script')} /root  yes ${project}\ninput\n0`)
  }, 60_000)

  test('runs on several kernels at a time, with the kernel before each line and a final table', async () => {
    const {exitCode, stdout, stderr} = await exec(['-k', 'debian-11-5.10,debian-13-6.12', './program', 'show'])
    expect(stdout.split('\n').sort()).toEqual([
      expect.stringMatching(/^debian-11-5\.10 \| on 5\.10/),
      expect.stringMatching(/^debian-13-6\.12 \| on 6\.12/),
    ])
    expect(stderr).toMatch(/^debian-11-5\.10 +exit 7 .*\ndebian-13-6\.12 +exit 7 /m)
    expect(exitCode).toBe(7)
  }, 120_000)
})

describe('an abnormal end is explained in one line', () => {
  test.each<[string, string[], number, RegExp | string]>([
    ['by a signal', ['signal'], 139, /^bpfcompat: debian-12-6\.1: killed by SIGSEGV$/],
    ['with a process that stays', ['daemon'], 3, ''],
    ['without memory', ['memory'], 137, /ran out of memory and killed a process; set --memory 2G$/],
    ['with its kernel', ['crash'], 125, /the kernel crashed: kernel panic: .*; its console: \S+console\.log$/],
  ])(
    '%s',
    async (_, words, code, message) => {
      const {exitCode, stderr} = await exec([...onKernel, './program', ...words])
      expect(exitCode).toBe(code)
      expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
      expect(stderr.split('\n')).toHaveLength(1)
    },
    60_000,
  )

  test('on a timeout', async () => {
    const {exitCode, stdout, stderr} = await exec([...onKernel, '--timeout', '1s', './program'])
    expect([exitCode, stdout, stderr]).toEqual([124, 'waiting', expect.stringMatching(/timed out; raise --timeout/)])
  }, 60_000)

  test.each([
    ['a program that does not exist', ['-k', KERNEL, './none'], /does not exist; build it first/],
    [
      'a program for another architecture',
      ['-k', `${KERNEL}-arm64`, './program'],
      /is built for x86_64, and debian-12-6\.1-arm64/,
    ],
    ['an unknown kernel', ['-k', 'debian-12-6.9', './program'], /debian-12-6\.9/],
    ['a file that does not exist', ['--files', 'none', './program'], /--files: `none` does not exist/],
    ['a missing terminal', ['--tty', './program'], /needs a terminal/],
  ])('%s', async (_, words, message) => {
    const {exitCode, stderr} = await exec(words)
    expect([exitCode, stderr]).toEqual([125, expect.stringMatching(message)])
    expect(stderr.split('\n')).toHaveLength(1)
  })
})

test.each([
  ['on one kernel', KERNEL, 'y'],
  ['on several kernels', `${KERNEL},debian-11-5.10`, expect.stringMatching(/^debian-\S+ \| y$/)],
])(
  'a program %s ends when the reader of its output ends, as in any pipeline',
  async (_, kernels, line) => {
    const call = `${process.execPath} ${cli} exec -k ${kernels} -- sh -c 'while :; do echo y; done'`
    const pipeline = `(echo $BASHPID >&2; exec ${call}) | head -1; echo \${PIPESTATUS[0]}`
    const {stdout, stderr} = await execa('bash', ['-c', pipeline], {...inGuest, stdin: 'ignore'})
    expect(stdout.split('\n')).toEqual([line, '141'])
    expect(stderr).toMatch(/^\d+$/)
    expect(guestsOf(Number(stderr))).toEqual([])
  },
  60_000,
)

describe('a program that waits', () => {
  /** Starts the program and waits for its first output. */
  async function waiting(words: readonly string[] = ['./program']) {
    const child = start([...onKernel, ...words])
    await new Promise(resolve => child.stdout.once('data', resolve))
    // In an object, because awaiting a process waits for its end.
    return {child}
  }

  test('gets SIGTERM, and is killed by it', async () => {
    const {child} = await waiting()
    child.kill('SIGTERM')
    expect(await child).toMatchObject({exitCode: 143, stderr: expect.stringMatching(/killed by SIGTERM/)})
  }, 60_000)

  test('for its guest to boot is ended by a signal, in one line', async () => {
    const child = start([...onKernel, '--snapshots', 'off', './program'])
    while (guestsOf(child.pid).length === 0) await new Promise(resolve => setTimeout(resolve, 50))
    child.kill('SIGTERM')
    expect(await child).toMatchObject({
      exitCode: 143,
      stdout: '',
      stderr: `bpfcompat: ${KERNEL}: interrupted by SIGTERM before the program started`,
    })
    expect(guestsOf(child.pid)).toEqual([])
  }, 60_000)

  test('that ignores the first signal is killed by the second, and no guest is left', async () => {
    writeFileSync(join(project, 'stubborn'), "#!/bin/sh\ntrap '' INT\necho waiting\nwhile :; do sleep 1; done\n")
    chmodSync(join(project, 'stubborn'), 0o755)
    const {child} = await waiting(['./stubborn'])
    child.kill('SIGINT')
    await new Promise(resolve => setTimeout(resolve, 500))
    child.kill('SIGINT')
    expect(await child).toMatchObject({exitCode: 130})
    expect(guestsOf(child.pid)).toEqual([])
  }, 60_000)
})

/** Returns processes with the directory of a run on their command line. */
function guestsOf(pid: number | undefined): string[] {
  return readdirSync('/proc').filter(entry => {
    const file = `/proc/${entry}/cmdline`
    return /^\d+$/.test(entry) && existsSync(file) && readFileSync(file, 'utf8').includes(`/bpfcompat-${pid}-`)
  })
}

test('with --tty the program has a terminal, and gets Ctrl-C', async () => {
  const command = `stty rows 33 cols 99; ${process.execPath} ${cli} exec -k ${KERNEL} --tty ./program terminal`
  const child = execa('script', ['-qfec', command, '/dev/null'], {...inGuest, stdin: 'pipe'})
  let said = ''
  child.stdout.on('data', chunk => {
    said += String(chunk)
    if (said.includes('terminal 1 1 1')) child.stdin.write('\x03')
  })
  const {exitCode} = await child
  expect(said).toContain('terminal 1 1 1, 33 x 99')
  expect(exitCode).toBe(130)
}, 60_000)

test('with --tty, Ctrl-C ends a guest that boots', async () => {
  const command = `echo $$; exec ${process.execPath} ${cli} exec -k ${KERNEL} --tty --snapshots off ./program terminal`
  const child = execa('script', ['-qfec', command, '/dev/null'], {...inGuest, stdin: 'pipe'})
  const pid = Number(await new Promise(resolve => child.stdout.once('data', resolve)))
  while (guestsOf(pid).length === 0) await new Promise(resolve => setTimeout(resolve, 50))
  child.stdin.write('\x03')
  expect(await child).toMatchObject({
    exitCode: 130,
    stdout: expect.stringContaining('interrupted by SIGINT before the program started'),
  })
}, 60_000)
