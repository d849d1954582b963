import {mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {which} from '../../src/host/which.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, cli} from './bpfcompat.ts'

const root = temporaryDirectory()
const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
const run = ['run', object, '--kernel', 'debian-12-6.1']

test('a limit on the size of files is reported, and does not end the process silently', async () => {
  const limited = await execa(
    'bash',
    ['-c', 'ulimit -f 2000; exec "$@"', '-', process.execPath, cli, ...run, '--snapshots', 'off'],
    {
      cwd: mkdtempSync(join(root, 'run-')),
      reject: false,
    },
  )
  expect([limited.exitCode, limited.signal]).toEqual([1, undefined])
  expect(limited.stderr).toMatch(/EFBIG|larger than this process may write/)
}, 120_000)

test('a setpriv without --pdeathsig, as in Alpine and RHEL 8, is not used', async () => {
  const directory = mkdtempSync(join(root, 'bin-'))
  const script = '#!/bin/sh\necho "setpriv: unrecognized option: pdeathsig" >&2\nexit 1\n'
  writeFileSync(join(directory, 'setpriv'), script, {mode: 0o755})
  const {exitCode, stdout} = await bpfcompat(run, {cwd: root, env: {PATH: `${directory}:${process.env.PATH}`}})
  expect(stdout).toMatch(/^Passed: /)
  expect(exitCode).toBe(0)
}, 120_000)

test('a QEMU that never prints its version does not delay the run', async () => {
  const directory = mkdtempSync(join(root, 'bin-'))
  const script = `#!/bin/sh\n[ "$1" = --version ] && exec sleep 1000\nexec ${which('qemu-system-x86_64')} "$@"\n`
  writeFileSync(join(directory, 'qemu-system-x86_64'), script, {mode: 0o755})
  const env = {PATH: `${directory}:${process.env.PATH}`}
  const {exitCode, timedOut} = await execa(process.execPath, [cli, ...run], {
    cwd: root,
    env,
    reject: false,
    timeout: 60_000,
  })
  expect({exitCode, timedOut}).toEqual({exitCode: 0, timedOut: false})
}, 90_000)
