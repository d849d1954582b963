import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {UserError} from '../../../src/base/errors.ts'
import {lockedKernels} from '../../../src/kernels/lockfile/fits.ts'
import {renderLock} from '../../../src/kernels/lockfile/lock-file.ts'
import type {PackageFile} from '../../../src/kernels/model/package-file.ts'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import type {DebSpec, SourceSpec} from '../../../src/kernels/model/source-spec.ts'
import type {RawInputs} from '../../../src/plan/input-reader.ts'
import {readInputs} from '../../../src/plan/inputs.ts'
import {planKernels, planRun} from '../../../src/plan/plan.ts'
import {bpfObject} from '../../artifact/bpf-object.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {aPackage, aRecord, aSpec} from './records.ts'

const root = realpathSync(temporaryDirectory())
const home = process.cwd()
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(root, 'plan-'))
  process.chdir(directory)
  mkdirSync('sub')
  writeFileSync('sub/probe.o', bpfObject())
  writeManifest('debian-12-6.1')
})
afterEach(() => process.chdir(home))

function writeManifest(...kernels: string[]) {
  const text = `kernels: [${kernels.map(id => JSON.stringify(id)).join(', ')}]\nartifacts:\n  - path: probe.o\n`
  writeFileSync('sub/bpfcompat.yaml', text)
}

const writeLock = (file: string, ...records: Partial<ResolvedKernel>[]) =>
  writeFileSync(file, renderLock(records.map(aRecord)))
const requestOf = (inputs: RawInputs) => readInputs({manifest: 'sub/bpfcompat.yaml', ...inputs}, String)
const plan = (inputs: RawInputs = {}) => planRun(requestOf(inputs))

async function problemsOf(inputs: RawInputs = {}): Promise<string[]> {
  try {
    await plan(inputs)
    return []
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.message.split('\n')
  }
}

describe('a run does not start', () => {
  test('if kernels are missing in the lockfile: reports all of them, and the fixes', async () => {
    writeManifest('debian-12-6.1', 'debian-11-5.10', 'debian-13-6.12')
    writeLock('sub/bpfcompat.lock', {})
    expect(await problemsOf()).toEqual([
      'sub/bpfcompat.lock: has no kernel `debian-11-5.10`, `debian-13-6.12`; run `bpfcompat kernels lock` to add the kernels of the manifest, or ignore the lockfile (--lock-file `none`)',
    ])
  })

  test.each<[string, Partial<ResolvedKernel>, string]>([
    ['another series', {release: '6.12.1-cloud-amd64'}, 'the id means the 6.1 line'],
    ['another build', {release: '6.1.0-56-rt-amd64'}, 'the id means releases that end in -cloud-amd64'],
    ['another architecture', {arch: 'arm64'}, 'this release is for arm64, not x86_64'],
  ])('if a kernel is locked to %s', async (_, record, why) => {
    writeLock('sub/bpfcompat.lock', record)
    expect(await problemsOf()).toEqual([
      `sub/bpfcompat.lock:5:8: kernel \`debian-12-6.1\` is locked to ${record.release ?? aRecord().release}, and ${why}; run \`bpfcompat kernels lock --update debian-12-6.1\``,
    ])
  })

  test('if an exact release is locked to another', async () => {
    const id = 'debian-12-6.1@6.1.0-55-cloud-amd64'
    writeManifest(id)
    writeLock('sub/bpfcompat.lock', {id})
    expect(await problemsOf()).toEqual([
      expect.stringContaining('and the id names 6.1.0-55-cloud-amd64; run `bpfcompat'),
    ])
  })

  const url = (modules: string | null) => ({
    kind: 'url' as const,
    image: {urls: ['https://k.example/vmlinuz'], sha256: 'a'.repeat(64)},
    config: null,
    modules: modules === null ? null : {urls: ['https://k.example/modules.tar'], sha256: modules},
  })
  const oci = (reference: string) =>
    ({kind: 'oci', registry: 'ghcr.io', repository: 'cilium/ci-kernels', reference}) as const
  const bare = aPackage({place: null, format: 'file'})
  const layer = aPackage({
    name: 'ghcr.io/cilium/ci-kernels:6.1 layer',
    format: 'tar',
    place: {kind: 'registry', registry: 'ghcr.io', repository: 'cilium/ci-kernels'},
    urls: [],
  })
  test.each<[string, SourceSpec, SourceSpec, PackageFile]>([
    ['URL with another digest', url(null), {...url(null), image: {urls: [], sha256: 'f'.repeat(64)}}, bare],
    ['archive of modules', url(null), url('e'.repeat(64)), bare],
    ['tag', oci('6.1'), oci('6.12'), layer],
    ['kind of source', oci('6.1'), url(null), layer],
    ['archive', aSpec().source, {...aSpec().source, archive: {name: 'ubuntu'}} as DebSpec, aPackage()],
  ])('if the manifest names another %s since it was locked', (_, before, after, image) => {
    const file = 'bpfcompat.lock'
    const lock = {file, kernels: [{record: aRecord({image, modules: []}), place: {file, line: 5, column: 8}}]}
    expect(lockedKernels(lock, [aSpec({source: before})])).toHaveLength(1)
    expect(() => lockedKernels(lock, [aSpec({source: after})])).toThrow(
      'bpfcompat.lock:5:8: kernel `debian-12-6.1` is locked to 6.1.0-56-cloud-amd64, and the id now comes from another source; run `bpfcompat',
    )
  })

  test('if the named lockfile does not exist, or is not a lockfile', async () => {
    expect(await problemsOf({'lock-file': 'none.lock'})).toEqual([
      'none.lock: no such lockfile; write it with `bpfcompat kernels lock --lock-file`',
    ])
    expect(await problemsOf({'lock-file': 'sub'})).toEqual(['sub: is a directory; name the file in it'])
    expect(await problemsOf({'lock-file': 'sub/probe.o'})).toEqual([expect.stringMatching(/^sub\/probe.o:1/)])
  })

  test('and reports this together with other problems', async () => {
    writeLock('sub/bpfcompat.lock', {id: 'other'})
    rmSync('sub/probe.o')
    expect(await problemsOf()).toEqual([
      expect.stringContaining('probe.o'),
      expect.stringContaining('has no kernel `debian-12-6.1`'),
    ])
  })
})

describe('the lockfile', () => {
  test('beside the manifest takes precedence over that in the working directory', async () => {
    expect((await plan()).lock).toBeNull()
    writeLock('bpfcompat.lock', {version: 'here'})
    expect((await plan()).lock).toMatchObject({file: 'bpfcompat.lock', kernels: [{version: 'here'}]})
    writeLock('sub/bpfcompat.lock', {version: 'beside'})
    expect((await plan()).lock).toMatchObject({file: 'sub/bpfcompat.lock', kernels: [{version: 'beside'}]})
    writeLock('named.lock', {version: 'named'})
    expect((await plan({'lock-file': 'named.lock'})).lock?.kernels).toMatchObject([{version: 'named'}])
  })

  test('can be ignored', async () => {
    writeFileSync('sub/bpfcompat.lock', 'broken')
    expect((await plan({'lock-file': 'none'})).lock).toBeNull()
  })

  test('can have more kernels than a run uses, and needs none for local kernels', () => {
    const file = 'bpfcompat.lock'
    const kernels = [{record: aRecord({id: 'other'}), place: {file, line: 1, column: 1}}]
    const local = aSpec({id: 'mine', source: {kind: 'local', tree: '/src/linux'}})
    expect(lockedKernels({file, kernels}, [local])).toEqual([])
  })
})

test('locks kernels before any object is built', async () => {
  rmSync('sub/probe.o')
  writeManifest('debian-12-6.1', 'debian-13-6.12')
  const {specs} = await planKernels(requestOf({}))
  expect(specs.map(({id}) => id)).toEqual(['debian-12-6.1', 'debian-13-6.12'])
})
