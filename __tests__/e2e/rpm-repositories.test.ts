import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {KernelFiles} from '../../src/kernels/model/kernel-files.ts'
import {status, TestMirror} from '../kernels/helpers/mirror.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'
import {kernelToRepackage, ownCache} from './deb-repository.ts'
import {
  buildRpm,
  indexRepository,
  makeSigner,
  publishDirectory,
  type RpmPackage,
  type RpmSigner,
  removeSigner,
} from './rpm-repository.ts'

const directory = temporaryDirectory()
let debian: KernelFiles
let signer: RpmSigner
let mirror: TestMirror

/** A Debian kernel in the package layout of other distributions. */
beforeAll(async () => {
  debian = await kernelToRepackage()
  signer = makeSigner(join(directory, 'gpg'))
  mirror = await new TestMirror().start()
  mirror.files.set('/key.asc', signer.publicKey)
}, 120_000)
afterAll(async () => {
  removeSigner(signer)
  await mirror.stop()
})

/** The release is read from the content of the package: rpm does not accept `Provides` with two dashes in a version. */
function packageOf(name: string, files: Record<string, Buffer>, payload: string): RpmPackage {
  return {name, version: '6.1.192', release: '56.el9', source: 'kernel', files, payload}
}

function image(at: string): Record<string, Buffer> {
  return {
    [`${at}/vmlinuz`]: readFileSync(debian.images.at(-1)?.path ?? ''),
    [`${at}/config`]: readFileSync(debian.config ?? ''),
    [`${at}/modules.builtin`]: Buffer.from('kernel/lib/crc32c.ko\n'),
  }
}

function modules(at: string, ...names: string[]): Record<string, Buffer> {
  const wanted = debian.modules.filter(({name}) => names.includes(name))
  return Object.fromEntries(wanted.map(({name, path}) => [`${at}/kernel/${name}.ko`, readFileSync(path)]))
}

const others = () => debian.modules.map(({name}) => name).filter(name => name !== 'veth')

function kernel(id: string, repository: string, rpm: {package: string; modules: string[]}) {
  const keys = [{url: `${mirror.url}/key.asc`, fingerprint: signer.fingerprint}]
  return {id, distribution: 'Ours', series: '6.1', rpm: {...rpm, repositories: [`${mirror.url}${repository}`], keys}}
}

/** Three packages with a signed index and zstd everywhere, on a server that is busy at first. */
function publishEnterpriseLinux10(): void {
  const repository = join(directory, 'el10')
  mkdirSync(repository)
  const at = `lib/modules/${debian.kernel.release}`
  buildRpm(repository, packageOf('kernel-core', image(at), 'w3.zstdio'))
  buildRpm(repository, packageOf('kernel-modules-core', modules(at, ...others()), 'w3.zstdio'))
  buildRpm(repository, packageOf('kernel-modules', modules(at, 'veth'), 'w3.zstdio'))
  indexRepository(repository, {packing: 'zst', signer})
  publishDirectory(repository, '/10', mirror.files)
  mirror.on('/10/repodata/repomd.xml', status(429, {'retry-after': '0'}), 1)
}

/** One signed package with xz and files in /boot, from a list of mirrors; the index is not signed, and packages are elsewhere. */
function publishAmazonLinux2(): void {
  const repository = join(directory, 'amazon/guids/1/x86_64')
  mkdirSync(repository, {recursive: true})
  const {release} = debian.kernel
  const at = `lib/modules/${release}`
  const {[`${at}/vmlinuz`]: vmlinuz = Buffer.alloc(0), [`${at}/config`]: config = Buffer.alloc(0), ...rest} = image(at)
  const files = {
    [`boot/vmlinuz-${release}`]: vmlinuz,
    [`boot/config-${release}`]: config,
    ...rest,
    ...modules(at, 'veth', ...others()),
  }
  buildRpm(repository, packageOf('kernel', files, 'w0.xzdio'), signer)
  indexRepository(repository, {location: '../../../blobstore/'})
  publishDirectory(repository, '/amazon/guids/1/x86_64', mirror.files)
  publishDirectory(repository, '/amazon/blobstore', mirror.files)
  mirror.files.delete('/amazon/guids/1/x86_64/kernel-6.1.192-56.el9.x86_64.rpm')
  mirror.files.set('/amazon/latest/x86_64/mirror.list', Buffer.from(`${mirror.url}/amazon/guids/1/$basearch\n`))
}

test('kernels in the package layout of Enterprise Linux 10 and Amazon Linux 2 run from a manifest', async () => {
  publishEnterpriseLinux10()
  publishAmazonLinux2()
  const kernels = [
    kernel('el10', '/10/', {package: 'kernel-core', modules: ['kernel-modules-core', 'kernel-modules']}),
    kernel('amazon', '/amazon/latest/$arch/mirror.list', {package: 'kernel', modules: []}),
  ]
  const wanted = ['nf_conntrack', 'veth']
  const manifest = join(directory, 'bpfcompat.yaml')
  const artifacts = [{path: join(packageRoot, 'examples/build/simple-pass.bpf.o')}]
  writeFileSync(manifest, JSON.stringify({kernels, modules: wanted, artifacts}))
  const results = resultsOf(await bpfcompat(['run', manifest, '--cache-directory', ownCache(directory)]))
  const {release} = debian.kernel
  const signature = expect.stringMatching(/^good: .*Test Kernels/)
  expect(results.kernels).toMatchObject([
    {id: 'el10', error: null, release, signature, notes: []},
    {id: 'amazon', error: null, release, signature, notes: []},
  ])
  for (const {modules} of results.kernels) expect(modules).toEqual(expect.arrayContaining(wanted))
  expect(results.gate.status).toBe('passed')
  expect(mirror.requests('/amazon/blobstore/kernel-6.1.192-56.el9.x86_64.rpm')).toHaveLength(1)
}, 180_000)
