import {chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {node24} from '../e2e/step.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

/** root can open every device, so the code runs as another user, who owns the fake device and the directories of root. */
const NOBODY = 65534
const isRoot = process.getuid?.() === 0

const root = temporaryDirectory()
chmodSync(root, 0o755)

interface Outcome {
  lines: string[]
  calls: string[]
  rule: string | null
  /** Permissions of the device. */
  mode: number
}

interface Machine {
  device?: 'closed' | 'open' | 'none'
  /** Behavior of `sudo -n`: runs the command, or requires a password. */
  sudo?: 'runs' | 'refuses' | 'none'
  /** Whether udev applies the rule. */
  udev?: 'applies' | 'ignores' | 'none'
  chmod?: 'works' | 'fails'
}

/** Runs openKvm on such a machine, whose programs record their arguments. */
async function openKvmOn({
  device = 'closed',
  sudo = 'runs',
  udev = 'applies',
  chmod = 'works',
}: Machine): Promise<Outcome> {
  const directory = mkdtempSync(join(root, 'machine-'))
  const [bin, calls, kvm, rules] = ['bin', 'calls', 'kvm', 'rules.d'].map(name => join(directory, name)) as [
    string,
    string,
    string,
    string,
  ]
  mkdirSync(bin)
  writeFileSync(calls, '')
  if (device !== 'none') writeFileSync(kvm, '')
  if (device === 'closed') chmodSync(kvm, 0)
  const program = (name: string, script: string) =>
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> ${calls}\n${script}\n`, {mode: 0o755})
  if (sudo !== 'none')
    program('sudo', sudo === 'runs' ? 'shift; exec "$@"' : 'echo "sudo: a password is required" >&2; exit 1')
  if (udev !== 'none')
    program('udevadm', udev === 'applies' ? `[ "$1" = trigger ] && /bin/chmod 0666 ${kvm}; exit 0` : 'exit 1')
  program('chmod', chmod === 'works' ? 'exec /bin/chmod "$@"' : 'echo "chmod: Operation not permitted" >&2; exit 1')
  for (const name of ['mkdir', 'tee', 'true']) program(name, `exec /usr/bin/${name} "$@"`)
  const script = join(directory, 'run.mjs')
  const options = JSON.stringify({rules, device: kvm})
  writeFileSync(
    script,
    `import {openKvm} from ${JSON.stringify(join(packageRoot, 'src/host/kvm.ts'))}
const logger = {info: line => console.log(line), warning: line => console.log(line)}
await openKvm({...${options}, logger, signal: new AbortController().signal})\n`,
  )
  if (isRoot)
    for (const path of [directory, calls, ...(device === 'none' ? [] : [kvm])]) chownSync(path, NOBODY, NOBODY)
  const {stdout} = await execa(node24, [script], {
    env: {PATH: bin},
    extendEnv: false,
    ...(isRoot ? {uid: NOBODY, gid: NOBODY} : {}),
  })
  const file = join(rules, '99-bpfcompat-kvm.rules')
  return {
    lines: stdout
      .split('\n')
      .filter(line => line !== '')
      .map(line => line.replaceAll(directory, '')),
    calls: readFileSync(calls, 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('sudo'))
      .map(line => line.replaceAll(directory, '')),
    rule: existsSync(file) ? readFileSync(file, 'utf8') : null,
    mode: device === 'none' ? 0 : statSync(kvm).mode & 0o777,
  }
}

test.each<[string, Machine]>([
  ['without KVM', {device: 'none'}],
  ['whose KVM can be opened', {device: 'open'}],
])('does nothing on a machine %s', async (_, machine) => {
  expect(await openKvmOn(machine)).toMatchObject({lines: [], calls: [], rule: null})
})

test.each<[string, Machine, string]>([
  ['requires a password', {sudo: 'refuses'}, 'sudo: a password is required'],
  ['is missing', {sudo: 'none'}, 'sudo is not installed'],
])('reports that nothing was changed if sudo %s', async (_, machine, obstacle) => {
  const {lines, rule, mode} = await openKvmOn(machine)
  expect(lines).toEqual([`this user may not open /kvm, and changing its mode needs root (${obstacle})`])
  expect([rule, mode]).toEqual([null, 0])
})

test('adds a udev rule, which still applies if the module is loaded later', async () => {
  expect(await openKvmOn({})).toEqual({
    lines: ['this user could not open /kvm: added a udev rule (/rules.d/99-bpfcompat-kvm.rules) that allows it'],
    calls: [
      'true ',
      'mkdir -p /rules.d',
      'tee /rules.d/99-bpfcompat-kvm.rules',
      'udevadm control --reload-rules',
      'udevadm trigger --name-match=kvm',
      'udevadm settle --timeout=5',
    ],
    rule: 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n',
    mode: 0o666,
  })
})

test.each<[string, Machine]>([
  ['in a container without udev', {udev: 'none'}],
  ['if udev does nothing', {udev: 'ignores'}],
])('%s, changes the mode', async (_, machine) => {
  const {lines, mode} = await openKvmOn(machine)
  expect(lines).toEqual(['this user could not open /kvm: set its mode to 0666'])
  expect(mode).toBe(0o666)
})

test('reports the reason if nothing works', async () => {
  expect((await openKvmOn({udev: 'none', chmod: 'fails'})).lines).toEqual([
    'this user may not open /kvm: chmod ended with 1 chmod: Operation not permitted',
  ])
})
