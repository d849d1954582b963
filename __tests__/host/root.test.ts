import {mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {runAsRoot} from '../../src/host/root.ts'
import {node24} from '../e2e/step.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const isRoot = process.getuid?.() === 0
const NOBODY = 65534

/** Runs findRoot with a sudo as a user who is not root. */
async function findRootWith(sudo: string): Promise<unknown> {
  const bin = mkdtempSync(join(directory, 'bin-'))
  await execa('chmod', ['a+rx', directory, bin])
  writeFileSync(join(bin, 'sudo'), `#!/bin/sh\n${sudo}\n`, {mode: 0o755})
  const script = `import {findRoot} from ${JSON.stringify(join(packageRoot, 'src/host/root.ts'))}
console.log(JSON.stringify(await findRoot(500)))`
  const {stdout} = await execa(node24, ['--input-type=module', '--eval', script], {
    env: {PATH: `${bin}:/usr/bin:/bin`},
    extendEnv: false,
    timeout: 20_000,
    ...(isRoot ? {uid: NOBODY, gid: NOBODY} : {}),
  })
  return JSON.parse(stdout)
}

test('a sudo that hangs, with a child that outlives it, does not block', async () => {
  expect(await findRootWith('sleep 60')).toEqual({obstacle: 'sudo did not answer within 0.5 s'})
}, 30_000)

test.each([
  ['exit 0', {prefix: ['sudo', '-n']}],
  ['echo "sudo: a password is required" >&2; exit 1', {obstacle: 'sudo: a password is required'}],
  ['exit 3', {obstacle: 'sudo ended with 3'}],
])(
  'sudo: %s',
  async (sudo, found) => {
    expect(await findRootWith(sudo)).toEqual(found)
  },
  30_000,
)

test.each([true, false])(
  'a command that hangs is abandoned after the signal (through sudo: %s)',
  async throughSudo => {
    const sudo = join(mkdtempSync(join(directory, 'sudo-')), 'sudo')
    writeFileSync(sudo, '#!/bin/sh\ntrap "" INT TERM\nsleep 60\n', {mode: 0o755})
    const controller = new AbortController()
    const [root, command] = throughSudo ? [[sudo, '-n'], 'true'] : [[], sudo]
    const running = runAsRoot({prefix: root}, [command], {}, controller.signal)
    setTimeout(() => controller.abort(new Error('cancelled')), 200)
    await expect(running).rejects.toThrow('cancelled')
  },
  20_000,
)
