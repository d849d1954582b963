import {existsSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {execa} from 'execa'
import {createSharedCache} from '../../src/github/shared-cache.ts'
import {installMissing} from '../../src/host/install.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {AptMachine, publishPackages} from './apt-machine.ts'

// Each test runs the real apt-get a few times.
jest.setTimeout(120_000)

const root = temporaryDirectory()
const path = process.env.PATH
const missing = [{what: 'an emulator', why: 'boots', packages: ['emulator']}]
// Only root can run apt-get without sudo.
const withApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? test : test.skip
let directory: string
let mirror: TestMirror
let log: string[]

beforeEach(async () => {
  directory = mkdtempSync(join(root, 'job-'))
  mirror = await new TestMirror().start()
  log = []
  publishPackages(mirror, directory, [
    {name: 'emulator', version: '1:2.0-1', depends: 'firmware'},
    {name: 'firmware', version: '7'},
  ])
})
afterEach(async () => {
  process.env.PATH = path
  await mirror.stop()
})

/** Runs a job that needs the emulator on a separate machine. */
async function aJob(machine: AptMachine): Promise<void> {
  mirror.seen.length = 0
  log.length = 0
  process.env.PATH = `${machine.bin}:${path}`
  const logger = {
    info: (message: string) => log.push(message),
    warning: (message: string) => log.push(message),
    debug: () => {},
  }
  const {signal} = new AbortController()
  const environment = {
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TOOL_CACHE: join(directory, 'tools'),
    RUNNER_TEMP: directory,
  }
  Object.assign(process.env, environment)
  const cache = createSharedCache({cache: true}, {logger, trusted: true, signal, environment})
  const keep = {cache, cacheDirectory: join(machine.root, 'cache')}
  await installMissing(missing, {allowed: true, logger, signal, log: join(machine.root, 'install.log'), keep})
  // Ignore the note at every start that there is no service.
  log.splice(0, log.length, ...log.filter(line => !line.startsWith('the cache of GitHub Actions is not available')))
}

withApt(
  'a second machine installs the packages that the first has downloaded, without lists and requests',
  async () => {
    const first = new AptMachine(directory, mirror)
    await aJob(first)
    expect(first.has('emulator') && first.has('firmware')).toBe(true)
    expect(first.calls).toEqual(['download', 'update', 'download', 'install'])
    const second = new AptMachine(directory, mirror)
    await aJob(second)
    expect(second.has('emulator') && second.has('firmware')).toBe(true)
    expect(second.calls).toEqual(['install of files'])
    expect(mirror.seen).toEqual([])
    expect(log).toEqual([
      'installing emulator with apt-get: this machine is missing an emulator (boots)',
      "packages of emulator: restored from the runner's tool cache",
      expect.stringMatching(/^installed emulator in \d+\.\d s$/),
    ])
  },
)

withApt('leaves no packages in the cache directory after the installation', async () => {
  const machine = new AptMachine(directory, mirror)
  await aJob(machine)
  expect(readdirSync(join(machine.root, 'cache/host-packages'))).toEqual([])
})

withApt(
  'downloads and caches the packages again, with a note, if the cached ones are of a machine that had more',
  async () => {
    const rich = new AptMachine(directory, mirror)
    writeFileSync(
      join(rich.root, 'var/lib/dpkg/status'),
      'Package: firmware\nStatus: install ok installed\nVersion: 7\nArchitecture: all\nMaintainer: x <x@example.org>\nDescription: x\n',
    )
    await aJob(rich)
    const poor = new AptMachine(directory, mirror)
    await execa(join(poor.bin, 'apt-get'), ['update'])
    await aJob(poor)
    expect(poor.calls).toEqual(['update', 'install of files', 'download', 'install'])
    expect(poor.has('emulator') && poor.has('firmware')).toBe(true)
    expect(log.slice(1)).toEqual([
      "packages of emulator: restored from the runner's tool cache",
      expect.stringMatching(
        /^the cached packages cannot be installed on this image \(.*firmware.*\): downloading them$/,
      ),
      'apt-get has downloaded the packages and now installs them',
      "packages of emulator: saved to the runner's tool cache",
      expect.stringMatching(/^installed emulator in/),
    ])
    const next = new AptMachine(directory, mirror)
    await aJob(next)
    expect(next.calls).toEqual(['install of files'])
  },
)

withApt('never installs a package that is damaged in the cache', async () => {
  await aJob(new AptMachine(directory, mirror))
  const [kept = ''] = readdirSync(join(directory, 'tools'), {recursive: true, encoding: 'utf8'}).filter(name =>
    name.includes('emulator_'),
  )
  writeFileSync(join(directory, 'tools', kept), 'rot')
  const machine = new AptMachine(directory, mirror)
  await aJob(machine)
  expect(machine.has('emulator')).toBe(true)
  expect(machine.calls).toEqual(['download', 'update', 'download', 'install'])
  expect(log[1]).toMatch(/^packages of emulator: the entry in the runner's tool cache is damaged/)
})

withApt('a failed installation fails as without a cache', async () => {
  mirror.files.delete('/repo/emulator.deb')
  await expect(aJob(new AptMachine(directory, mirror))).rejects.toThrow(
    /^apt-get could not install emulator: http:\S+ .*emulator.*: 404 Not Found; name another mirror .* \(full output: \S+install.log; /,
  )
})
