import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'

const directory = temporaryDirectory()

/** The two package layouts: modules in the package of the kernel (up to 6.18), or in a separate package. */
const kernels = ['debian-12-6.1', 'debian-13-backports']

function manifest(modules: string[]): string {
  const file = join(directory, 'manifest.yaml')
  const artifact = `{path: ${packageRoot}/examples/build/simple-pass.bpf.o}`
  writeFileSync(file, `kernels: [${kernels.join(', ')}]\nmodules: [${modules.join(', ')}]\nartifacts: [${artifact}]\n`)
  return file
}

test('modules of the manifest are loaded after their dependencies', async () => {
  const results = resultsOf(await bpfcompat(['run', manifest(['nf_conntrack', 'sch_ingress'])]))
  for (const {id, modules, error, notes} of results.kernels) {
    expect({id, error, failed: notes.filter(note => note.includes('could not be loaded'))}).toEqual({
      id,
      error: null,
      failed: [],
    })
    expect(modules).toEqual(expect.arrayContaining(['nf_defrag_ipv4', 'nf_conntrack', 'sch_ingress']))
    expect(modules.indexOf('nf_defrag_ipv4')).toBeLessThan(modules.indexOf('nf_conntrack'))
  }
}, 600_000)

test('an unknown module is reported in one line', async () => {
  const run = await bpfcompat(['run', manifest(['sch_ingres'])])
  expect(run.stdout.split('\n')[0]).toMatch(/^Inconclusive: 2 required checks have no verdict/)
  for (const {error} of resultsOf(run).kernels) expect(error).toMatch(/sch_ingres.*sch_ingress/)
  expect(run.exitCode).toBe(1)
}, 600_000)
