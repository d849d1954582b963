import {copyFileSync, mkdirSync, mkdtempSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, expect, jest, test} from '@jest/globals'
import {lockKernels} from '../../../src/kernels/lockfile/lock.ts'
import type {KernelSpec} from '../../../src/kernels/model/kernel-spec.ts'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import type {RpmSpec} from '../../../src/kernels/model/source-spec.ts'
import {createKernelProvider} from '../../../src/kernels/provider/provider.ts'
import {
  buildRpm,
  indexRepository,
  makeSigner,
  publishDirectory,
  type RpmSigner,
  removeSigner,
} from '../../e2e/rpm-repository.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {TestMirror} from '../helpers/mirror.ts'
import {aSpec} from './records.ts'

// Real packages from rpmbuild and createrepo_c: slow on a busy machine.
jest.setTimeout(60_000)

const directory = temporaryDirectory()
const RELEASE = '5.14.0-570.el9.x86_64'
let signer: RpmSigner
let stranger: RpmSigner
let mirror: TestMirror

beforeAll(() => {
  signer = makeSigner(join(directory, 'gpg'))
  stranger = makeSigner(join(directory, 'stranger'), 'Somebody Else <else@test.example>')
  build('kernel-core', {vmlinuz: 'bzImage', config: 'CONFIG_BPF=y\n'}, signer)
  build('kernel-modules', {'kernel/veth.ko': 'a module'}, signer)
  build('kernel-modules', {'kernel/veth.ko': 'another'}, stranger, 'strange')
})
beforeEach(async () => {
  mirror = await new TestMirror().start()
  mirror.files.set('/key.asc', signer.publicKey)
})
afterEach(() => mirror.stop())
afterAll(() => {
  for (const made of [signer, stranger]) removeSigner(made)
})

function build(name: string, content: Record<string, string>, by: RpmSigner, to = name): void {
  const files = Object.fromEntries(
    Object.entries(content).map(([path, text]) => [`lib/modules/${RELEASE}/${path}`, text]),
  )
  mkdirSync(join(directory, to))
  const provides = name === 'kernel-core' ? [`kernel-uname-r = ${RELEASE}`] : []
  buildRpm(join(directory, to), {name, version: '5.14.0', release: '570.el9', files, provides, source: 'kernel'}, by)
}

/** The index is not signed, so an attacker can write any index. */
function publish(...directories: string[]): void {
  const repository = mkdtempSync(join(directory, 'repository-'))
  for (const from of directories)
    for (const name of readdirSync(join(directory, from)).filter(file => file.endsWith('.rpm')))
      copyFileSync(join(directory, from, name), join(repository, name))
  indexRepository(repository)
  publishDirectory(repository, '/os', mirror.files)
}

const keys = () => [{url: `${mirror.url}/key.asc`, fingerprint: signer.fingerprint}]

function spec(source: Partial<RpmSpec> = {}): KernelSpec {
  return aSpec({
    id: 'fedora',
    series: '5.14',
    source: {
      kind: 'rpm',
      repositories: [`${mirror.url}/os/`],
      package: 'kernel-core',
      modulePackages: ['kernel-modules'],
      keys: keys(),
      archival: [],
      ...source,
    },
  })
}

const provider = (cache: string, fresh = true) =>
  createKernelProvider({cacheDirectory: join(directory, cache), fresh, download: {pauseMs: 5}})

function lock(cache: string): Promise<ResolvedKernel[]> {
  return lockKernels([spec()], {
    provider: provider(cache),
    before: [],
    refresh: () => true,
    requireSignatures: true,
    onProgress: () => {},
    warn: () => {},
  })
}

const GOOD = {status: 'good', by: expect.stringContaining('Test Kernels'), of: 'packages'}

test('does not lock modules that somebody else signed, although the image is good and no modules are requested', async () => {
  publish('kernel-core', 'strange')
  await expect(lock('strange')).rejects.toThrow(/kernel-modules-5.*: .* has no valid key for /)
})

test('locks a kernel by the signatures of all its packages, even if it was fetched when they could not be checked', async () => {
  publish('kernel-core', 'kernel-modules')
  const early = await provider('early', false).fetch(spec({keys: []}), {modules: []})
  expect(early.kernel.signature.status).toBe('unchecked')
  expect(await lock('early')).toMatchObject([{release: RELEASE, signature: GOOD}])
})
