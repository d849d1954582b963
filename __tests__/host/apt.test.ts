import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer, type Server, type Socket} from 'node:net'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {createApt} from '../../src/host/apt.ts'
import type {AptFailure} from '../../src/host/apt-output.ts'
import {createInstallLog} from '../../src/host/install-log.ts'
import {PROXY_VARIABLES} from '../../src/net/proxies.ts'
import {status, TestMirror} from '../kernels/helpers/mirror.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {AptMachine, publishPackages, type TestPackage} from './apt-machine.ts'

// Each test runs the real apt-get a few times.
jest.setTimeout(120_000)

const root = temporaryDirectory()
const saved = {...process.env}
// Only root can run apt-get without sudo.
const withApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? test : test.skip
let directory: string
let mirror: TestMirror
let machine: AptMachine
let infos: string[]
let holder: ChildProcess | undefined
let silent: Server | undefined

beforeEach(async () => {
  for (const name of PROXY_VARIABLES) delete process.env[name]
  directory = mkdtempSync(join(root, 'job-'))
  mirror = await new TestMirror().start()
  machine = new AptMachine(directory, mirror)
  process.env.PATH = `${machine.bin}:${saved.PATH}`
  infos = []
  publish([{name: 'emulator', version: '2'}])
})
afterEach(async () => {
  process.env = {...saved}
  holder?.kill()
  silent?.close()
  ;[holder, silent] = [undefined, undefined]
  await mirror.stop()
})

function publish(packages: readonly TestPackage[]): void {
  publishPackages(mirror, directory, packages)
}

function sources(...lines: string[]): void {
  writeFileSync(join(machine.root, 'etc/apt/sources.list'), lines.map(line => `deb [trusted=yes] ${line}\n`).join(''))
}

/** Marks a package as installed. */
function hasInstalled(name: string, version: string, fields = ''): void {
  writeFileSync(
    join(machine.root, 'var/lib/dpkg/status'),
    `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\nArchitecture: all\nMaintainer: x <x@example.org>\nDescription: x\n${fields}`,
  )
}

async function install(
  lockMs?: number,
  {signal} = new AbortController(),
  silenceSeconds = 1,
): Promise<AptFailure | undefined> {
  const logger = {info: (line: string) => infos.push(line), warning: () => {}, debug: () => {}}
  const log = createInstallLog(join(directory, 'install.log'), logger)
  const aptDirectory = join(machine.root, 'etc/apt')
  const options = {root: {prefix: []}, log, logger, signal, aptDirectory, silenceSeconds}
  return createApt({...options, ...(lockMs === undefined ? {} : {lockMs})}).install(['emulator'])
}

/** Starts a process that locks a file like a package manager (fcntl(2)), for a number of seconds. */
async function lock(file: string, seconds: number): Promise<void> {
  const script = `import fcntl,time\nf=open(${JSON.stringify(join(machine.root, file))},"w")\nfcntl.lockf(f,fcntl.LOCK_EX)\nprint("held",flush=True)\ntime.sleep(${seconds})`
  holder = spawn('python3', ['-c', script], {stdio: ['ignore', 'pipe', 'inherit']})
  if (holder.stdout !== null) await once(holder.stdout, 'data')
}

/** A server that accepts and never answers. */
async function aSilentServer(): Promise<string> {
  silent = createServer(() => {}).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const log = () => readFileSync(join(directory, 'install.log'), 'utf8')

withApt(
  'a signal stops a download from a silent server, and apt-get with it',
  async () => {
    sources(`${await aSilentServer()} stable main`)
    const controller = new AbortController()
    const installing = install(undefined, controller, 60)
    installing.catch(() => {})
    const [connection] = (await once(silent as Server, 'connection')) as [Socket]
    // The reader notices its end.
    connection.resume()
    controller.abort(new Error('cancelled'))
    await expect(installing).rejects.toThrow('cancelled')
    if (!connection.closed) await once(connection, 'close')
  },
  20_000,
)

describe('waits for locks and servers', () => {
  withApt.each(['var/lib/dpkg/lock-frontend', 'var/lib/apt/lists/lock', 'var/cache/apt/archives/lock'])(
    '%s, reported once with its holder',
    async file => {
      await lock(file, 3)
      expect(await install()).toBeUndefined()
      expect(machine.has('emulator')).toBe(true)
      expect(infos.filter(line => line.startsWith('waiting'))).toEqual([
        `waiting for ${join(machine.root, file)}, held by process ${holder?.pid} (python3)`,
      ])
    },
  )

  withApt('and fails after a timeout', async () => {
    await lock('var/lib/dpkg/lock-frontend', 60)
    expect(await install(1500)).toEqual({
      why: `another process uses the package manager (${machine.root}/var/lib/dpkg/lock-frontend, held by process ${holder?.pid} (python3))`,
      fix: 'wait for it to end',
      curable: false,
    })
  })

  withApt('a silent server causes a timeout, and the next source has the package', async () => {
    sources(`${await aSilentServer()} repo/`, `${mirror.url.replace('127.0.0.1', 'localhost')} repo/`)
    expect(await install()).toBeUndefined()
    expect(machine.has('emulator')).toBe(true)
    expect(log()).toMatch(/Connection failed/)
  })
})

describe('the reason why apt failed', () => {
  const gone = 'http://127.0.0.1:9/repo'
  const cases: [string, () => void, object][] = [
    [
      'no server at the address',
      () => sources(`${gone} ./`),
      {
        why: `no apt source has emulator, and the package lists could not be fetched: ${gone} ./ InRelease: Could not connect to 127.0.0.1:9 (127.0.0.1). - connect (111: Connection refused)`,
        fix: "check the network, or name another mirror in apt's sources (/etc/apt)",
      },
    ],
    [
      'a missing release',
      () => writeFileSync(join(machine.root, 'etc/apt/sources.list'), `deb ${mirror.url} buster main\n`),
      {
        why: expect.stringMatching(
          /^no apt source has emulator, and the package lists could not be fetched: http:\S+ buster Release: 404 Not Found$/,
        ),
        fix: expect.stringMatching(
          /^use a newer release of the distribution, or name an archive that still has this one/,
        ),
      },
    ],
    [
      'a package that the archive does not have',
      () => publish([{name: 'other', version: '1'}]),
      {why: 'no apt source has emulator', fix: "check apt's sources (/etc/apt)"},
    ],
    [
      'a package that the server refuses',
      () => mirror.on('/repo/emulator.deb', status(403)),
      {why: expect.stringMatching(/^http:\S+ repo\/ emulator 2: 403 Forbidden$/)},
    ],
    [
      'nothing but a CD-ROM',
      () => sources('cdrom:[Debian GNU/Linux 12.0.0]/ bookworm main'),
      {
        why: expect.stringMatching(
          /^no apt source has emulator, .*: cdrom:\/\/\[Debian GNU\/Linux 12.0.0\] bookworm.*: Please use apt-cdrom/,
        ),
        fix: "add an archive on the network to apt's sources (/etc/apt)",
      },
    ],
    [
      'missing dependencies',
      () =>
        publish([
          {name: 'emulator', version: '2', depends: 'firmware (>= 8)'},
          {name: 'firmware', version: '7'},
        ]),
      {why: 'unmet dependencies: emulator : Depends: firmware (>= 8) but it is not going to be installed'},
    ],
    [
      'a package that would be removed',
      () => {
        publish([{name: 'emulator', version: '2', conflicts: 'gcc-multilib'}])
        hasInstalled('gcc-multilib', '1')
      },
      {why: 'it would remove gcc-multilib', curable: false},
    ],
    [
      'an interrupted dpkg',
      () => writeFileSync(join(machine.root, 'var/lib/dpkg/updates/0001'), ''),
      {why: expect.stringContaining('dpkg was interrupted'), fix: 'run "dpkg --configure -a" as root', curable: false},
    ],
    [
      'a failing script of a package',
      () => publish([{name: 'emulator', version: '2', script: 'exit 3'}]),
      {why: expect.stringMatching(/^dpkg: error processing .*emulator.*: .* error exit status 3$/)},
    ],
  ]

  withApt.each(cases)('%s', async (_, prepare, failure) => {
    prepare()
    expect(await install()).toMatchObject(failure)
    expect(log()).toMatch(/^\$ timeout .* apt-get install .*emulator\n[\s\S]*\(ended with \d+\)\n/)
  })

  withApt.each([
    ['full', 'size=16k', /No space left on device|enough free space/, 'free some space there'],
    ['read-only', 'size=1m,ro', /Read-only file system/, 'make that file system writable'],
  ])('a file system that is %s', async (_, options, why, fix) => {
    const archives = join(machine.root, 'var/cache/apt/archives')
    publish([{name: 'emulator', version: '2', ballast: 200_000}])
    execFileSync('mount', ['-t', 'tmpfs', '-o', options.replace(',ro', ''), 'tmpfs', archives])
    try {
      mkdirSync(join(archives, 'partial'))
      if (options.endsWith(',ro')) execFileSync('mount', ['-o', 'remount,ro', archives])
      expect(await install()).toMatchObject({why: expect.stringMatching(why), fix, curable: false})
    } finally {
      execFileSync('umount', [archives])
    }
  })

  withApt('expired lists', async () => {
    const release = `Date: Thu, 01 Jan 2015 00:00:00 UTC\nValid-Until: Fri, 02 Jan 2015 00:00:00 UTC\nArchitectures: all amd64\n`
    mirror.files.set('/debian/dists/bookworm/Release', Buffer.from(release))
    const text = readFileSync(join(machine.root, 'apt.conf'), 'utf8')
    writeFileSync(
      join(machine.root, 'apt.conf'),
      `${text}\nAcquire::Check-Valid-Until "true";\nAcquire::Check-Date "true";\n`,
    )
    sources(`${mirror.url}/debian bookworm main`)
    expect(await install()).toMatchObject({
      why: expect.stringMatching(
        /the package lists could not be fetched: http:\S+ dists\/bookworm\/\S*Release: is expired \(invalid since .*\)$/,
      ),
      fix: expect.stringMatching(/^correct this machine's clock, or name a mirror that is up to date/),
    })
  })
})

withApt('a broken third-party source does not prevent the installation', async () => {
  sources(`${mirror.url} broken/`, `${mirror.url} repo/`)
  expect(await install()).toBeUndefined()
  expect(machine.has('emulator')).toBe(true)
  expect(log()).toMatch(/broken\/Packages {2}404 {2}Not Found/)
})

describe('variables for apt and packages', () => {
  const SPY = {name: 'emulator', version: '2', script: 'env > "$DPKG_ROOT/environment"'}
  const environment = () =>
    Object.fromEntries(
      readFileSync(join(machine.root, 'environment'), 'utf8')
        .split('\n')
        .map(line => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]),
    ) as Record<string, string>

  withApt('prevent questions and restarts of services, and contain the proxies', async () => {
    publish([SPY])
    process.env.HTTPS_PROXY = 'http://me:secret@proxy.example:3128'
    process.env.INPUT_TOKEN = 'x'
    expect(await install()).toBeUndefined()
    expect(environment()).toMatchObject({
      DEBIAN_FRONTEND: 'noninteractive',
      NEEDRESTART_SUSPEND: '1',
      NEEDRESTART_MODE: 'l',
      https_proxy: 'http://me:secret@proxy.example:3128',
      HTTPS_PROXY: 'http://me:secret@proxy.example:3128',
    })
    expect(environment()).not.toHaveProperty('INPUT_TOKEN')
    expect(log()).not.toContain('secret')
  })

  withApt('keep the settings of the user for needrestart', async () => {
    publish([SPY])
    process.env.NEEDRESTART_MODE = 'a'
    expect(await install()).toBeUndefined()
    expect(environment()).toMatchObject({NEEDRESTART_MODE: 'a'})
    expect(environment()).not.toHaveProperty('NEEDRESTART_SUSPEND')
  })
})
