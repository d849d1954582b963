import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

/** Runs the body of a session on a machine without QEMU, in a process that an unhandled rejection ends. Returns its output. */
async function printed(body: string): Promise<string> {
  const program = `
    import {NO_SHARED_CACHE} from '${packageRoot}/src/cache/shared-cache.ts'
    import {readInputs} from '${packageRoot}/src/plan/inputs.ts'
    import {withRunSession} from '${packageRoot}/src/run/session.ts'
    const request = readInputs({'cache-directory': '${join(directory, 'cache')}', 'install-dependencies': 'false'}, String)
    const needs = {
      kernels: [],
      arches: ['x86_64'],
      commands: [],
      libbpf: new Set([null]),
      mirrors: [],
      installLog: '${join(directory, 'install.log')}',
    }
    const logger = {info() {}, warning() {}, debug() {}}
    const ports = {logger, cache: NO_SHARED_CACHE, signal: new AbortController().signal}
    await withRunSession(request, needs, ports, async session => { ${body} }).then(
      result => console.log(result),
      failure => console.log('failed:', failure.message),
    )`
  const env = {PATH: directory, TMPDIR: directory}
  const {stdout} = await execa(process.execPath, ['--input-type=module', '-e', program], {env, extendEnv: false})
  return stdout
}

test('a body that waits for the tools after its fetches gets their failure', async () => {
  const output = await printed('await new Promise(resolve => setTimeout(resolve, 300)); await session.tools')
  expect(output).toMatch(/^failed: .*qemu-system-x86_64/)
})

test('a body that needs no tools succeeds, and its work directory is removed', async () => {
  const workDirectory = await printed('return session.workDirectory')
  expect(workDirectory).toMatch(/\/bpfcompat-\d+-\w{6}$/)
  expect(existsSync(workDirectory)).toBe(false)
})
