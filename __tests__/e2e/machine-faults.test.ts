import {execFileSync, spawnSync} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {apiServer} from '../github/api-server.ts'
import {bpfcompat} from './bpfcompat.ts'
import {type Kind, lendCache} from './lent-cache.ts'
import {jobOfPush, runStep, type Step, type StepSettings} from './step.ts'

/** An unused user id without an entry in passwd(5). */
const UID = 64_321
const api = await apiServer()
const mounts: string[] = []
// Only root can access the directory of the tests.
chmodSync(tmpdir(), 0o755)
afterAll(() => {
  for (const directory of mounts) spawnSync('umount', ['-l', directory])
})
beforeEach(() => {
  api.runs.length = 0
  api.requests.length = 0
  api.answer = () => null
})

/** Mounts a separate file system; returns undefined if that is not possible. */
function mounted(options: string, size = '1m'): string | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-mount-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', directory]).status !== 0) return undefined
  mounts.push(directory)
  if (options === 'full') spawnSync('dd', ['if=/dev/zero', `of=${directory}/filler`, 'bs=64k'])
  else if (spawnSync('mount', ['-o', `remount,${options}`, directory]).status !== 0) return undefined
  return directory
}

const full = mounted('full')
const readOnly = mounted('ro')
const testMounted = full === undefined || readOnly === undefined ? test.skip : test

/** Creates a workspace with one invalid object: a step does everything except boot a guest. */
function workspaceOf(object = 'not-an-object'): string {
  const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-repo-'))
  copyFileSync(join(packageRoot, `examples/build/${object}.bpf.o`), join(workspace, 'probe.bpf.o'))
  writeFileSync(
    join(workspace, 'bpfcompat.yaml'),
    'kernels: [debian-12-6.1]\nartifacts: [{path: probe.bpf.o, mode: load_only}]\n',
  )
  return workspace
}

const JOB = jobOfPush(api.url)

/** Runs a step that posts check runs. */
async function step(
  workspace: string,
  inputs: Record<string, string>,
  {env, ...settings}: StepSettings = {},
): Promise<Step> {
  return runStep(workspace, {'github-token': 'ghs_x', ...inputs}, {...settings, env: {...JOB, ...env}})
}

/** Expects that no check run is left in progress, and nothing is reported as a defect of bpfcompat. */
function expectAllTold(done: Step): void {
  expect(api.runs.map(({name, status}) => [name, status])).toEqual([['bpfcompat', 'completed']])
  expect(`${done.stdout}${done.stderr}`).not.toMatch(/defect of bpfcompat: please/)
}

describe('a user without an entry in passwd(5), a home and a temporary directory', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'bpfcompat-runner-'))
  /** Copies the cache of this machine into a directory of the user. */
  function lendCache(): void {
    const cache = process.env.BPFCOMPAT_CACHE || join(homedir(), '.cache/bpfcompat')
    if (existsSync(cache)) execFileSync('cp', ['-al', cache, join(temporary, 'bpfcompat')])
    execFileSync('find', [temporary, '-type', 'd', '-exec', 'chown', `${UID}`, '{}', '+'])
  }
  const mayRead = spawnSync('test', ['-r', join(packageRoot, 'dist/index.js')], {uid: UID, gid: UID}).status === 0
  const testUser = process.getuid?.() === 0 && mayRead ? test : test.skip

  testUser(
    'gets a verdict, from a runner that accepts neither outputs nor a summary',
    async () => {
      lendCache()
      const workspace = workspaceOf('simple-pass')
      execFileSync('chown', ['-R', `${UID}`, workspace])
      const done = await step(
        workspace,
        {},
        {
          uid: UID,
          env: {
            HOME: undefined,
            TMPDIR: '/nowhere/tmp',
            RUNNER_TEMP: temporary,
            GITHUB_OUTPUT: '/nowhere/output',
            GITHUB_STEP_SUMMARY: '/nowhere/summary',
          },
        },
      )
      expect(done.exitCode).toBe(0)
      expectAllTold(done)
      expect(api.runs[0]?.conclusion).toBe('success')
      expect(done.stdout).toContain(
        `temporary files go to ${temporary}: /nowhere/tmp cannot be used (it does not exist)`,
      )
      expect(done.stdout).toMatch(/^::warning::the outputs of this step could not be set .*GITHUB_OUTPUT/m)
      expect(done.stdout).toMatch(
        /^::warning::the job summary could not be written .*; summary\.md has the same text$/m,
      )
      expect(existsSync(join(workspace, 'bpfcompat-report/results.json'))).toBe(true)
    },
    300_000,
  )
})

describe('a temporary directory that cannot be written', () => {
  const refused: [string, string | undefined, RegExp][] = [
    ['is full', full, /\(0 MiB free\)/],
    ['is read-only', readOnly, /\(the file system is read-only\)/],
    ['is a file', join(packageRoot, 'package.json'), /\(it is not a directory\)/],
  ]
  testMounted.each(refused)('because it %s is replaced by that of the job', async (_, directory, why) => {
    const done = await step(workspaceOf(), {}, {env: {TMPDIR: directory}})
    expect(done.exitCode).toBe(1)
    expectAllTold(done)
    const [line = ''] = done.stdout.split('\n').filter(text => text.startsWith('temporary files go to '))
    expect(line).toMatch(why)
  })

  testMounted('without an alternative: the error names the directories and the setting', async () => {
    const done = await step(
      workspaceOf(),
      {'cache-directory': full ?? ''},
      {env: {TMPDIR: full, RUNNER_TEMP: readOnly}},
    )
    expect(done.exitCode).toBe(1)
    expectAllTold(done)
    expect(done.stdout).toMatch(
      /^::error title=bpfcompat::no directory is usable for temporary files: .*0 MiB free.*read-only.*TMPDIR/m,
    )
  })
})

describe('a disk that becomes full during the run', () => {
  const small = mounted('rw', '80m')
  const testSmall = small === undefined ? test.skip : test

  testSmall(
    'only affects the kernel that does not fit: the report has the verdicts of the others',
    async () => {
      const workspace = workspaceOf('simple-pass')
      writeFileSync(join(workspace, 'large'), randomBytes(100 << 20))
      writeFileSync(
        join(workspace, 'bpfcompat.yaml'),
        `kernels: [debian-12-6.1, debian-11-5.10]
artifacts:
  - {name: small, path: probe.bpf.o, mode: load_only, kernels: [debian-11-5.10]}
  - {name: large, mode: command, command: "true", files: [large], kernels: [debian-12-6.1]}
`,
      )
      // One after the other, first the one that does not fit: while the disk is full, no other kernel fits.
      const done = await step(workspace, {concurrency: '1'}, {env: {TMPDIR: small}})
      expect(done.exitCode).toBe(1)
      expectAllTold(done)
      expect(done.outputs).toMatchObject({passed: '1', errors: '1', status: 'error'})
      const results = JSON.parse(readFileSync(done.outputs.report ?? '', 'utf8')) as Results
      expect(results.kernels.map(({id, error}) => [id, error])).toEqual([
        ['debian-12-6.1', expect.stringMatching(/initramfs could not be written to .*ENOSPC.*TMPDIR/)],
        ['debian-11-5.10', null],
      ])
    },
    300_000,
  )
})

describe('a cache whose disk becomes full', () => {
  const PHASES: [string, readonly Kind[], number][] = [
    ['while a kernel is unpacked from its package', ['kernels', 'images'], 4],
    ['while the validator is built', ['validator'], 2],
  ]
  testMounted.each(PHASES)(
    '%s: the error names the directory and the input, and no partial file is left',
    async (_, without, freeMib) => {
      const cache = await nearlyFull(without, freeMib)
      const done = await step(workspaceOf('simple-pass'), {'cache-directory': cache})
      expect(done.exitCode).toBe(1)
      expectAllTold(done)
      expect(done.stdout).toMatch(new RegExp(`${cache}\\S*.*(?:no space|ENOSPC|No space).*cache-directory`))
      expect(unfinishedIn(cache)).toEqual([])
    },
    120_000,
  )

  testMounted(
    'while an image is unpacked: the kernel boots as packaged, with a note',
    async () => {
      const cache = await nearlyFull(['images'], 4)
      const done = await step(workspaceOf('simple-pass'), {'cache-directory': cache, accelerator: 'tcg'})
      expect(done.exitCode).toBe(0)
      expectAllTold(done)
      expect(done.stdout.replaceAll(/\n +/g, ' ')).toMatch(/booted in its packaged form: cannot write .*no space/i)
      expect(unfinishedIn(cache)).toEqual([])
    },
    120_000,
  )

  /** Copies the cache of this machine to a separate disk with this much free space. */
  async function nearlyFull(without: readonly Kind[], freeMib: number): Promise<string> {
    const cache = mounted('rw', '300m') ?? ''
    await lendCache(cache, {without: [...without, 'modules']})
    const {bavail, bsize} = statfsSync(cache)
    execFileSync('fallocate', ['-l', `${bavail * bsize - freeMib * 2 ** 20}`, join(cache, 'filler')])
    return cache
  }

  function unfinishedIn(cache: string): string[] {
    const names = readdirSync(cache, {recursive: true, encoding: 'utf8'})
    return names.filter(name => /\.tmp(?:\/|$)|^locks\//.test(name))
  }
})

describe('a directory that cannot be written', () => {
  testMounted('for the report, set by the user: the verdict is reported, with the input to change', async () => {
    const done = await step(workspaceOf(), {'report-directory': join(readOnly ?? '', 'reports')})
    expect(done.exitCode).toBe(1)
    expectAllTold(done)
    expect(done.stdout).toMatch(
      /^::error title=bpfcompat::`.*\/reports` cannot be written \(the file system is read-only\); set the input `report-directory` to another directory$/m,
    )
  })

  testMounted('for the report, by default: the report goes to the temporary directory of the job', async () => {
    const workspace = readOnly ?? ''
    const done = await step(workspace, {artifact: 'x.o'}, {})
    expect(done.exitCode).toBe(1)
    expect(done.stdout).toMatch(
      /^::warning::.*bpfcompat-report cannot be written \(the file system is read-only\): the report goes to .*bpfcompat-report$/m,
    )
    expect(done.stdout).toMatch(/^::error title=bpfcompat::`x\.o`/m)
  })

  testMounted('for the cache: the error names the directory and the input, on a terminal the option', async () => {
    const workspace = workspaceOf('simple-pass')
    const done = await step(workspace, {'cache-directory': join(readOnly ?? '', 'cache')})
    expect(done.exitCode).toBe(1)
    expectAllTold(done)
    const words = (name: string) =>
      `cannot be written \\(the file system is read-only\\); set ${name} to another directory$`
    expect(done.stdout).toMatch(
      new RegExp(`^::error title=bpfcompat::\`.*/cache\` ${words('the input `cache-directory`')}`, 'm'),
    )
    const {stderr} = await bpfcompat(['run', '--cache-directory', join(readOnly ?? '', 'cache')], {cwd: workspace})
    expect(stderr).toMatch(new RegExp(`/cache\` ${words('--cache-directory')}`, 'm'))
  })
})

describe('a check run is completed whatever fails later', () => {
  const broken: [string, (workspace: string) => {inputs?: Record<string, string>; env?: NodeJS.ProcessEnv}][] = [
    ['the outputs', () => ({env: {GITHUB_OUTPUT: '/nowhere/output'}})],
    ['the summary', () => ({env: {GITHUB_STEP_SUMMARY: '/nowhere/summary'}})],
    ['a copy of the results', () => ({inputs: {out: 'bpfcompat.yaml/out.json'}})],
    [
      'a file of the report',
      workspace => {
        mkdirSync(join(workspace, 'bpfcompat-report/results.sarif/x'), {recursive: true})
        return {}
      },
    ],
    ['the baseline', () => ({inputs: {baseline: 'nowhere.json'}})],
    [
      'the manifest',
      workspace => {
        rmSync(join(workspace, 'bpfcompat.yaml'))
        return {}
      },
    ],
    ['an input', () => ({inputs: {timeout: 'soon'}})],
    ['the payload of the event', () => ({env: {GITHUB_EVENT_PATH: '/nowhere/event.json'}})],
  ]
  test.each(broken)('%s', async (_, breakIt) => {
    const workspace = workspaceOf()
    const {inputs = {}, env = {}} = breakIt(workspace)
    const done = await step(workspace, inputs, {env})
    expect(done.exitCode).toBe(1)
    expectAllTold(done)
    expect(api.runs[0]?.conclusion).toBe('failure')
  })
})
