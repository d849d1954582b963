import {mkdtempSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {AptMachine, publishPackages, type TestPackage} from '../host/apt-machine.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {TestProxy} from '../kernels/helpers/proxy.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {cli} from './bpfcompat.ts'
import {cacheDirectory} from './deb-repository.ts'
import {OtherMachine} from './other-machine.ts'
import {node24, runStep, type Step} from './step.ts'

/** Installing needs root and apt. */
const withApt = process.getuid?.() === 0 && process.platform === 'linux' ? describe : describe.skip
const directory = temporaryDirectory()
let mirror: TestMirror

beforeAll(async () => {
  mirror = await new TestMirror().start()
})
afterAll(() => mirror.stop())

/** Creates a package of QEMU whose program is the QEMU of this machine. */
const QEMU: TestPackage = {
  name: 'qemu-system-x86',
  version: '1:99',
  program: {name: 'qemu-system-x86_64', script: 'exec /usr/bin/qemu-system-x86_64 "$@"'},
}

withApt('a step on a runner without QEMU', () => {
  let machine: AptMachine
  let workspace: string

  beforeEach(() => {
    machine = new AptMachine(directory, mirror)
    workspace = mkdtempSync(join(directory, 'workspace-'))
    publishPackages(mirror, directory, [QEMU])
  })

  /** Links to all programs of this machine except QEMU, and programs that the step installs. */
  function path(): string {
    const programs = mkdtempSync(join(directory, 'programs-'))
    for (const place of ['/usr/bin', '/usr/sbin'])
      for (const name of readdirSync(place))
        if (!name.startsWith('qemu-system-')) {
          try {
            symlinkSync(join(place, name), join(programs, name))
          } catch {
            // Another directory has a program with the same name.
          }
        }
    return [machine.bin, join(machine.root, 'usr/bin'), programs].join(':')
  }

  const step = (inputs: Record<string, string> = {}): Promise<Step> =>
    runStep(
      workspace,
      {
        artifact: join(packageRoot, 'examples/build/simple-pass.bpf.o'),
        kernels: 'debian-12-6.1',
        cache: 'false',
        checks: 'false',
        ...inputs,
      },
      {env: {PATH: path()}},
    )

  test('installs and reports it, and runs a kernel in it', async () => {
    const {exitCode, stdout} = await step()
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      'installing qemu-system-x86 with apt-get: this machine is missing qemu-system-x86_64 (boots the kernels)\n',
    )
    expect(stdout).toMatch(/^installed qemu-system-x86 in \d+\.\d s$/m)
    expect(readFileSync(join(workspace, 'bpfcompat-report/logs/install.log'), 'utf8')).toContain(
      'Setting up qemu-system-x86 (1:99)',
    )
  }, 120_000)

  test('fails with the reason from apt, the log file, and the command', async () => {
    mirror.files.delete('/repo/qemu-system-x86.deb')
    const {exitCode, stdout} = await step()
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /^::error.*apt-get could not install qemu-system-x86: http:\S+ repo\/ qemu-system-x86 1:99: 404 Not Found; name another mirror in apt's sources .* \(full output: bpfcompat-report\/logs\/install.log; to install manually: apt-get install --no-install-recommends qemu-system-x86\)/m,
    )
    expect(readFileSync(join(workspace, 'bpfcompat-report/logs/install.log'), 'utf8')).toMatch(
      /^\$ timeout .* apt-get update [\s\S]*E: Failed to fetch .*404/m,
    )
  }, 60_000)

  test('that may not install prints the command', async () => {
    const {exitCode, stdout} = await step({'install-dependencies': 'false'})
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /^::error.*missing qemu-system-x86_64 \(boots the kernels\); install it with: apt-get install --no-install-recommends qemu-system-x86$/m,
    )
    expect(machine.calls).toEqual([])
  }, 60_000)
})

withApt('a user who is not root', () => {
  const USER = 54_321
  const LOGIN = "me:it's%20secret"
  let machine: OtherMachine
  let proxy: TestProxy

  beforeAll(async () => {
    proxy = await new TestProxy({tunnel: 403, login: "me:it's secret", hosts: {'packages.example': mirror.url}}).start()
    machine = await new OtherMachine().start()
    const keptIn = join(cacheDirectory, 'validator')
    await machine.must(`set -e
      cd /tmp
      apt-get download -q sudo || { apt-get update -q; apt-get download -q sudo; }
      dpkg-deb --fsys-tarfile sudo_*.deb | tar -x --keep-directory-symlink -C /
      useradd --uid ${USER} --user-group tester
      mkdir -p /home/tester/cache
      ln -s ${keptIn} /home/tester/cache/validator
      directory=${keptIn}; while [ "$directory" != / ]; do directory=$(dirname "$directory"); chmod a+x "$directory"; done
      chown -R -P ${USER}:${USER} /home/tester
      rm -f /usr/bin/qemu-system-* /etc/apt/sources.list.d/*
      dpkg -P --force-depends qemu-system-x86
      echo 'deb [trusted=yes] http://packages.example repo/' > /etc/apt/sources.list`)
    publishPackages(mirror, directory, [
      {...QEMU, script: "cat /proc/[0-9]*/cmdline | tr '\\0' ' ' > /home/tester/command-lines"},
    ])
  }, 120_000)
  afterAll(async () => {
    machine.stop()
    await proxy.stop()
  })

  const setup = () =>
    machine.run(`${node24} ${cli} setup --cache-directory /home/tester/cache`, {
      uid: USER,
      env: {HOME: '/home/tester', HTTP_PROXY: proxy.withLogin(LOGIN)},
    })

  test('whose sudo needs a password prints the command', async () => {
    const {exitCode, stderr} = await setup()
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'this machine is missing qemu-system-x86_64 (boots the kernels), and installing it needs root (sudo: a password is required); run: sudo apt-get install --no-install-recommends qemu-system-x86',
    )
  }, 30_000)

  test('installs with sudo through a proxy, whose password other users of the machine cannot see', async () => {
    await machine.must(`echo 'tester ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/tester`)
    const {exitCode, stdout, stderr} = await setup()
    expect(stderr).toMatch(/^installed qemu-system-x86 in/m)
    expect([exitCode, stdout]).toEqual([0, 'installed all that was missing'])
    expect(proxy.seen).toContain('GET http://packages.example/repo/qemu-system-x86.deb')
    const lines = await machine.must('cat /home/tester/command-lines /home/tester/cache/install.log')
    expect(lines).toMatch(/sudo -n .*apt-get install/)
    expect(lines + stderr).not.toContain('secret')
  }, 60_000)
})
