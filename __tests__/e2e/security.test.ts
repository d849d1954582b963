import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {which} from '../../src/host/which.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat} from './bpfcompat.ts'
import {action, runStep, type Step} from './step.ts'

const directory = temporaryDirectory()

/** Text that a shell would run in any kind of quoting. */
const SHELL_TRAPS = [
  '$(touch trapped)',
  '`touch trapped`',
  '; touch trapped;',
  '"; touch trapped; "',
  "'; touch trapped; '",
  'x\ntouch trapped\n',
  '| touch trapped',
  '&& touch trapped',
]

const HOSTILE = '::error::from-a-guest\n##[error]from-a-guest\r::add-mask::from-a-guest\x1b[31m|<img src=x>`'
const SECRET = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

/** Creates a workspace with malicious names and contents of objects and files. */
function hostileWorkspace(): string {
  const workspace = mkdtempSync(join(directory, 'workspace-'))
  const put = (name: string, from: string) => copyFileSync(join(packageRoot, from), join(workspace, name))
  mkdirSync(join(workspace, 'build'))
  put('build/hostile.bpf.o', '__tests__/e2e/build/hostile.bpf.o')
  put('build/$(touch trapped); "\'`touch trapped`.bpf.o', 'examples/build/simple-pass.bpf.o')
  writeFileSync(join(workspace, 'named $(touch trapped).conf'), 'named')
  writeFileSync(join(workspace, 'secret.txt'), `password ${SECRET}`)
  writeFileSync(join(workspace, 'hostile.txt'), HOSTILE)
  writeFileSync(
    join(workspace, 'bpfcompat.yaml'),
    `kernels: [debian-12-6.1]
artifacts:
  - {name: hostile, path: build/hostile.bpf.o}
  - name: traps
    path: build/*touch*.bpf.o
    mode: behavior
    files: [named*.conf, hostile.txt]
    functional_tests:
      - {name: files, command: 'find / -xdev -type f; find / -type f -path "*.txt"; cat named*.conf', expect_stdout_contains: named}
      - {name: environment, command: 'cat /proc/*/environ /proc/cmdline | tr "\\0" "\\n"; ls -d /sys/class/net/*'}
      - {name: "words ::error::of-a-test", command: 'cat hostile.txt; cat hostile.txt >&2; exit 7'}
`,
  )
  return workspace
}

/** Creates a directory with a QEMU wrapper that records its environment and arguments. */
function watchedQemu(): {path: string; environment: string; memory: string} {
  const path = mkdtempSync(join(directory, 'bin-'))
  const environment = join(path, 'environment')
  const memory = join(path, 'initramfs')
  const file = join(path, 'qemu-system-x86_64')
  const copy = `for word; do case $last in -initrd) cp "$word" ${memory};; esac; last=$word; done`
  writeFileSync(file, `#!/bin/sh\nenv >> ${environment}\n${copy}\nexec ${which('qemu-system-x86_64')} "$@"\n`)
  chmodSync(file, 0o755)
  return {path: `${path}:${process.env.PATH}`, environment, memory}
}

/** Returns lines of a step's log that the runner would execute (its ActionCommand.cs), without those between stop markers. */
function commandsOf(stdout: string): string[] {
  const commands: string[] = []
  let stopped: string | undefined
  for (const line of stdout.split(/\r\n|\n|\r/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined
      continue
    }
    if (/^\s*::/.test(line) || line.includes('##[')) commands.push(line)
    stopped = /^\s*::stop-commands::(.+)$/.exec(line)?.[1]
  }
  return commands
}

describe('a step in a malicious workspace', () => {
  const workspace = () => known.workspace
  const known = {workspace: '', environment: '', memory: Buffer.alloc(0)}
  let step: Step
  let results: Results
  beforeAll(async () => {
    const qemu = watchedQemu()
    known.workspace = hostileWorkspace()
    step = await runStep(
      known.workspace,
      {
        'report-directory': 'report $(touch trapped)',
        out: 'out `touch trapped`.json',
        markdown: "out '; touch trapped; '.md",
        'github-token': SECRET,
        checks: 'false',
      },
      {env: {PATH: qemu.path, GITHUB_TOKEN: SECRET, ACTIONS_RUNTIME_TOKEN: SECRET}},
    )
    known.environment = readFileSync(qemu.environment, 'utf8')
    known.memory = readFileSync(qemu.memory)
    results = JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')) as Results
  }, 600_000)

  test('reaches its verdicts', () => {
    expect(results.cases.map(({artifact, lanes}) => [artifact, lanes[0]?.verdict])).toEqual([
      ['hostile', 'fail'],
      ['traps', 'fail'],
    ])
  })

  test('runs no commands from names and inputs', () => {
    expect(existsSync(join(workspace(), 'trapped'))).toBe(false)
    expect(readdirSync(workspace()).sort()).toEqual(
      [
        'bpfcompat.yaml',
        'build',
        'hostile.txt',
        'named $(touch trapped).conf',
        'out `touch trapped`.json',
        "out '; touch trapped; '.md",
        'report $(touch trapped)',
        'secret.txt',
      ].sort(),
    )
  })

  test('prints only its own workflow commands', () => {
    const commands = commandsOf(step.stdout)
    const own = /^::(?:stop-commands::|add-mask::|debug::|(?:error|warning|notice) title=[^:]*::|group::|endgroup::)/
    expect(commands.filter(command => !own.test(command))).toEqual([])
    expect(commands.filter(command => /^\s*::[^:]*::from-a/.test(command))).toEqual([])
    expect(commands.filter(command => command.startsWith('::error '))).not.toEqual([])
  })

  test('prints no escape sequences, carriage returns or other control characters', () => {
    expect(step.stdout.replaceAll(/::add-mask::.*\n/g, '')).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f]/)
    expect(step.stdout).toContain('from-an-object')
    expect(step.stdout).toContain('from-a-guest')
  })

  test('has no foreign markup in the summary', () => {
    const prose = step.summary
      .replaceAll(/^(`{3,}).*?^\1$/gms, '')
      .replaceAll(/<pre>.*?<\/pre>/gs, '')
      .replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/gs, '')
    expect(step.summary).toContain('from-a-guest')
    expect(prose).not.toMatch(/<img/)
    expect(step.summary).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f]/)
  })

  test('passes only paths of the job to QEMU', () => {
    expect(known.environment).not.toContain(SECRET)
    const names = [...known.environment.matchAll(/^(\w+)=/gm)].map(([, name]) => name ?? '')
    expect(names.filter(name => /^(?:INPUT_|GITHUB_|ACTIONS_|RUNNER_|CI$)/.test(name))).toEqual([])
  })

  test('packs only files that the manifest names', () => {
    const names = [...known.memory.toString('latin1').matchAll(/07070[12][0-9a-f]{104}(.*?)\0/g)].map(
      ([, name]) => name ?? '',
    )
    expect(names.filter(name => /\.(?:txt|conf|yaml)$/.test(name)).map(name => name.replace(/.*\//, ''))).toEqual(
      expect.arrayContaining(['hostile.txt', 'named $(touch trapped).conf']),
    )
    expect(names.filter(name => /secret|bpfcompat\.yaml/.test(name))).toEqual([])
    expect(known.memory.includes(SECRET)).toBe(false)
  })

  test('hides files, variables and the network of the host from a guest', () => {
    const said = (test: string) => testOf(test).command?.stdout?.tail ?? ''
    expect(said('files')).toContain('hostile.txt')
    expect(said('files')).not.toContain('secret')
    expect(said('environment')).toContain('/sys/class/net/lo')
    expect(said('environment')).not.toContain(SECRET)
    expect(said('environment')).not.toMatch(/^(?:INPUT_|GITHUB_|ACTIONS_)/m)
    expect(said('environment').match(/\/sys\/class\/net\/\w+/g)).toEqual(['/sys/class/net/lo'])
  })

  function testOf(name: string) {
    const found = results.cases.flatMap(({tests}) => tests).find(test => test.name === name)
    if (found === undefined) throw new Error(`no test ${name}`)
    return found
  }
})

test('the terminal prints no escape sequences from an object', async () => {
  const workspace = hostileWorkspace()
  const {stdout, stderr} = await bpfcompat(['run', 'build/hostile.bpf.o', '-k', 'debian-12-6.1'], {cwd: workspace})
  expect(stdout).toContain('from-an-object')
  expect(stdout + stderr).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f]/)
}, 600_000)

/** Inputs with any text; the others are validated. */
const FREE = [
  'report-directory',
  'cache-directory',
  'out',
  'markdown',
  'check-name',
  'github-token',
  'workdir',
  'binary',
]

test.each(SHELL_TRAPS)(
  'no input reaches a shell: %j',
  async trap => {
    const workspace = mkdtempSync(join(directory, 'inputs-'))
    const every = Object.keys(action.inputs)
    for (const names of [every, FREE]) {
      const inputs = Object.fromEntries(names.map(name => [name, name === 'markdown' ? `${trap}.md` : trap]))
      const {stdout, exitCode} = await runStep(workspace, {artifact: 'no-such-object.o', checks: 'false', ...inputs})
      expect(exitCode).toBe(1)
      expect(commandsOf(stdout).filter(command => !/^::(?:error title=|add-mask::)/.test(command))).toEqual([])
    }
    expect(readdirSync(workspace)).toEqual([])
  },
  60_000,
)
