import {execFileSync} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:https'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import type {KernelSpec} from '../../../../src/kernels/model/kernel-spec.ts'
import type {KernelProgress} from '../../../../src/kernels/model/progress.ts'
import type {RpmSpec} from '../../../../src/kernels/model/source-spec.ts'
import {createKernelProvider} from '../../../../src/kernels/provider/provider.ts'
import {
  buildRpm,
  indexRepository,
  makeSigner,
  publishDirectory,
  type RepositoryOptions,
  type RpmPackage,
  type RpmSigner,
  removeSigner,
  signRpm,
} from '../../../e2e/rpm-repository.ts'
import {listen} from '../../../loopback.ts'
import {temporaryDirectory} from '../../../temporary-directory.ts'
import {keep, kept} from '../../helpers/kept.ts'
import {cutInTheMiddle, stall, status, TestMirror} from '../../helpers/mirror.ts'
import {buildModule, compress, sha256} from '../../helpers/packages.ts'

// Real packages from rpmbuild and createrepo_c: slow on a busy machine.
jest.setTimeout(60_000)

const root = temporaryDirectory()
const NEW = '5.14.0-570.12.1.el9.x86_64'
const OLD = '5.14.0-570.9.1.el9.x86_64'
const BASE = '/9/BaseOS/x86_64/os'
/** More than a connection buffers, so that a lost connection loses data. */
const FILLER = randomBytes(1 << 20)

let signer: RpmSigner
let stranger: RpmSigner
/** Directories of packages by their content. */
const built = {signed: join(root, 'signed'), unsigned: join(root, 'unsigned'), suse: join(root, 'suse')}
let mirror: TestMirror
let cacheDirectory: string
let notes: string[]

beforeAll(() => {
  signer = makeSigner(join(root, 'gpg'))
  stranger = makeSigner(join(root, 'stranger'), 'Somebody Else <else@test.example>')
  for (const rpm of [...kernel('570.12.1.el9'), ...kernel('570.9.1.el9')]) buildRpm(built.unsigned, rpm)
  mkdirSync(built.signed)
  for (const name of readdirSync(built.unsigned)) copyFileSync(join(built.unsigned, name), join(built.signed, name))
  for (const name of readdirSync(built.signed)) signRpm(join(built.signed, name), signer)
  buildRpm(built.suse, {
    name: 'kernel-default',
    version: '6.4.0',
    release: '150600.23.50.1',
    files: {
      'usr/lib/modules/6.4.0-150600.23.50-default/vmlinuz': 'bzImage of SUSE',
      'usr/lib/modules/6.4.0-150600.23.50-default/config': 'CONFIG_BPF=y\n',
    },
  })
})
afterAll(() => {
  for (const made of [signer, stranger]) removeSigner(made)
})
beforeEach(async () => {
  mirror = await new TestMirror().start()
  cacheDirectory = mkdtempSync(join(root, 'cache-'))
  notes = []
})
afterEach(() => mirror.stop())

/** Three packages, like the kernel of Enterprise Linux 9. */
function kernel(release: string): RpmPackage[] {
  const uname = `5.14.0-${release}.x86_64`
  const at = `lib/modules/${uname}`
  const module = (name: string, ...depends: string[]) => compress(buildModule(name, depends), '.xz')
  const one = (name: string, files: RpmPackage['files'], provides: string[] = []): RpmPackage => ({
    name,
    version: '5.14.0',
    release,
    source: 'kernel',
    files,
    provides,
  })
  return [
    one(
      'kernel-core',
      {
        [`${at}/config`]: `# ${uname}\nCONFIG_VETH=m\n`,
        [`${at}/modules.builtin`]: 'kernel/lib/crc32c.ko\n',
        [`${at}/vmlinuz`]: `bzImage of ${uname}`,
        'usr/share/filler': FILLER,
      },
      [`kernel-uname-r = ${uname}`],
    ),
    one('kernel-modules-core', {[`${at}/kernel/net/nf_conntrack.ko.xz`]: module('nf_conntrack', 'crc32c')}),
    one('kernel-modules', {[`${at}/kernel/net/veth.ko.xz`]: module('veth', 'nf_conntrack')}),
  ]
}

/** Repositories by their content: many tests begin with the same one. */
const repositories = new Map<string, string>()

function repositoryOf(from: string, options: RepositoryOptions): string {
  const key = JSON.stringify([from, {...options, signer: options.signer?.fingerprint}])
  const made = repositories.get(key)
  if (made !== undefined) return made
  const directory = mkdtempSync(join(root, 'repository-'))
  for (const name of readdirSync(from).filter(file => file.endsWith('.rpm')))
    copyFileSync(join(from, name), join(directory, name))
  indexRepository(directory, options)
  repositories.set(key, directory)
  return directory
}

/** Publishes a directory of packages with its own index. */
function publish(from: string, options: RepositoryOptions = {}, at = BASE): string {
  const directory = repositoryOf(from, options)
  publishDirectory(directory, at, mirror.files)
  mirror.files.set('/key.asc', signer.publicKey)
  return directory
}

function spec(source: Partial<RpmSpec> = {}, other: Partial<KernelSpec> = {}): KernelSpec {
  return {
    id: 'almalinux-9-5.14',
    distribution: 'AlmaLinux',
    arch: 'x86_64',
    series: '5.14',
    ...other,
    source: {
      kind: 'rpm',
      repositories: [`${mirror.url}${BASE}`],
      package: 'kernel-core',
      modulePackages: ['kernel-modules-core', 'kernel-modules'],
      keys: [{url: `${mirror.url}/key.asc`, fingerprint: signer.fingerprint}],
      archival: [],
      ...source,
    },
  }
}

function provider(now = () => new Date('2026-11-22T12:00:00Z')) {
  return createKernelProvider({cacheDirectory, now, download: {connectMs: 5000, stallMs: 500, pauseMs: 5}})
}

const onProgress = (progress: KernelProgress) => {
  if (progress.step === 'note') notes.push(progress.message)
}

const resolve = (wanted = spec()) => provider().resolve(wanted, onProgress)
const fetch = (wanted = spec(), modules: string[] = []) => provider().fetch(wanted, {modules}, onProgress)
const rpmPath = (name: string, release = '570.12.1.el9') => `${BASE}/${name}-5.14.0-${release}.x86_64.rpm`

describe('refuses what does not match its signature', () => {
  test('a changed index', async () => {
    publish(built.unsigned, {signer})
    const path = `${BASE}/repodata/repomd.xml`
    mirror.files.set(path, Buffer.concat([mirror.files.get(path) ?? Buffer.alloc(0), Buffer.from('<!-- -->')]))
    await expect(resolve()).rejects.toThrow(/repomd\.xml: BAD signature by/)
  })

  test('an index signed by somebody else, over plain HTTP', async () => {
    publish(built.unsigned, {signer: stranger})
    await expect(resolve()).rejects.toThrow(/repomd\.xml: .* has no valid key for/)
  })

  test('a package list that does not match the index', async () => {
    const directory = publish(built.unsigned, {signer})
    const list = readdirSync(join(directory, 'repodata')).find(name => name.endsWith('primary.xml.gz')) ?? ''
    const path = `${BASE}/repodata/${list}`
    const changed = Buffer.from(mirror.files.get(path) ?? '')
    changed[changed.length - 1] = 1
    mirror.files.set(path, changed)
    await expect(resolve()).rejects.toThrow(/has SHA-256 [0-9a-f]+, expected [0-9a-f]+/)
  })

  test('a package that does not match the index', async () => {
    publish(built.signed, {signer})
    const content = Buffer.from(mirror.files.get(rpmPath('kernel-core')) ?? '')
    mirror.files.set(rpmPath('kernel-core'), content.fill(1, content.length - 9))
    await expect(fetch()).rejects.toThrow(/expected [0-9a-f]{64}/)
  })

  test('without a signed index: a package without a signature', async () => {
    publish(built.unsigned)
    await expect(fetch()).rejects.toThrow(/kernel-core-.*\.rpm: is not signed, and neither is its repository/)
  })

  test('without a signed index: a package with a changed payload that the index matches', async () => {
    const directory = join(root, 'changed')
    mkdirSync(directory, {recursive: true})
    const content = readFileSync(join(built.signed, 'kernel-core-5.14.0-570.12.1.el9.x86_64.rpm'))
    content[content.length - 5] = (content[content.length - 5] ?? 0) ^ 1
    writeFileSync(join(directory, 'kernel-core-5.14.0-570.12.1.el9.x86_64.rpm'), content)
    publish(directory)
    await expect(fetch()).rejects.toThrow(/its content does not match the digest in its header/)
  })

  test('without a signed index: a package with a changed header', async () => {
    const directory = join(root, 'renamed')
    mkdirSync(directory, {recursive: true})
    const content = readFileSync(join(built.signed, 'kernel-core-5.14.0-570.12.1.el9.x86_64.rpm'))
    content.write('GPL-3', content.indexOf('GPL-2.0-only'))
    writeFileSync(join(directory, 'kernel-core-5.14.0-570.12.1.el9.x86_64.rpm'), content)
    publish(directory)
    await expect(fetch()).rejects.toThrow(/kernel-core-.*\.rpm: BAD signature by/)
  })

  test('an insecure checksum', async () => {
    publish(built.unsigned, {checksum: 'sha1'})
    await expect(resolve()).rejects.toThrow('has a checksum of type `sha`, which is not accepted')
  })

  test('an address on another host', async () => {
    publish(built.unsigned, {signer, location: 'http://169.254.169.254/'})
    await expect(resolve()).rejects.toThrow('which is not on the same host')
  })
})

describe('uses the newest kernel of all repositories', () => {
  test.each(['gz', 'xz', 'zst'] as const)('from a signed index whose list is compressed with %s', async packing => {
    publish(built.unsigned, {signer, packing})
    const record = await resolve()
    expect(record).toMatchObject({
      release: NEW,
      version: '5.14.0-570.12.1.el9',
      signature: {status: 'good', by: expect.stringContaining('Test Kernels')},
      image: {name: 'kernel-core', format: 'rpm', place: null, urls: [`${mirror.url}${rpmPath('kernel-core')}`]},
    })
    expect(record.modules.map(({name}) => name)).toEqual(['kernel-core', 'kernel-modules-core', 'kernel-modules'])
  })

  test('with modules from the packages that have them, and the list of built-in modules', async () => {
    publish(built.unsigned, {signer})
    const {modules, config, kernel: found} = await fetch(spec(), ['veth'])
    expect(modules.map(({name}) => name)).toEqual(['nf_conntrack', 'veth'])
    expect(readFileSync(config ?? '', 'utf8')).toContain(NEW)
    expect(found.signature.status).toBe('good')
  })

  test('or the pinned release; a missing one is an error that lists the available ones', async () => {
    publish(built.unsigned, {signer})
    expect((await resolve(spec({}, {id: `a@${OLD}`, release: OLD}))).release).toBe(OLD)
    await expect(resolve(spec({}, {id: 'a@6.1', release: '6.1.0-1.el9.x86_64'}))).rejects.toThrow(
      new RegExp(`no 6\\.1\\.0-1\\.el9\\.x86_64 in .*: there are ${NEW}, ${OLD}`),
    )
    await expect(resolve(spec({}, {id: 'b', series: '4.18'}))).rejects.toThrow(/no 4\.18 kernel in/)
  })

  test('of the repositories that answer, with a note about the others', async () => {
    publish(built.unsigned, {signer})
    const repositories = [`${mirror.url}/9.9/none/`, `${mirror.url}${BASE}/`]
    expect((await resolve(spec({repositories}))).release).toBe(NEW)
    expect(notes).toEqual([
      expect.stringMatching(/9\.9\/none\/ cannot be read \(404 Not Found\): continuing without it/),
    ])
    await expect(resolve(spec({repositories: repositories.slice(0, 1)}, {id: 'x'}))).rejects.toThrow(
      /404 Not Found; check the network, and the addresses of the repositories$/,
    )
  })

  test('that is still available, with a note about the others', async () => {
    publish(built.unsigned, {signer})
    mirror.files.delete(rpmPath('kernel-core'))
    expect((await resolve()).release).toBe(OLD)
    expect(notes).toEqual([`the index lists ${NEW}, but no server has it any more: using ${OLD}`])
    mirror.files.delete(rpmPath('kernel-core', '570.9.1.el9'))
    await expect(resolve(spec({}, {id: 'again'}))).rejects.toThrow(/but no server has it any more; use another kernel/)
  })

  test('from an archive if the repository has deleted it', async () => {
    publish(built.unsigned, {signer})
    const content = mirror.files.get(rpmPath('kernel-core')) ?? Buffer.alloc(0)
    mirror.files.delete(rpmPath('kernel-core'))
    mirror.files.set('/koji/kernel/5.14.0/570.12.1.el9/x86_64/kernel-core-5.14.0-570.12.1.el9.x86_64.rpm', content)
    const archival = [`${mirror.url}/koji/{source}/{version}/{release}/{arch}/{file}`]
    const {kernel: found} = await fetch(spec({archival}))
    expect(found.release).toBe(NEW)
    expect(found.image.urls).toHaveLength(2)
    await expect(resolve(spec({archival: ['https://host/{what}']}, {id: 'x'}))).rejects.toThrow(
      'archival address `https://host/{what}`: is not a valid URL; the placeholders are {name}, {version}',
    )
  })

  test('through a list of mirrors, and from packages above the repository', async () => {
    const directory = publish(built.unsigned, {signer, location: '../../../../blobstore/'}, '/core/guids/1/x86_64')
    publishDirectory(directory, '/blobstore', mirror.files)
    mirror.files.set('/core/latest/x86_64/mirror.list', Buffer.from(`${mirror.url}/core/guids/1/$basearch\n`))
    const record = await resolve(spec({repositories: [`${mirror.url}/core/latest/x86_64/mirror.list`]}))
    expect(record.image.urls).toEqual([`${mirror.url}/blobstore/kernel-core-5.14.0-570.12.1.el9.x86_64.rpm`])
    mirror.files.set('/core/latest/x86_64/mirror.list', Buffer.from('http://169.254.169.254/\n'))
    await expect(
      resolve(spec({repositories: [`${mirror.url}/core/latest/x86_64/mirror.list`]}, {id: 'x'})),
    ).rejects.toThrow('which is not on the same host')
  })

  test('of SUSE, whose lists have SHA-512 and no `uname -r`: these are read from the package', async () => {
    publish(built.suse, {signer, checksum: 'sha512', packing: 'zst'})
    const suse = spec({package: 'kernel-default', modulePackages: []}, {series: '6.4'})
    const {kernel: found, vmlinuzSha256} = await fetch(suse)
    expect(found.release).toBe('6.4.0-150600.23.50-default')
    expect(vmlinuzSha256).toBe(sha256('bzImage of SUSE'))
    const path = `${BASE}/kernel-default-6.4.0-150600.23.50.1.x86_64.rpm`
    expect(found.image.sha256).toBe(sha256(mirror.files.get(path) ?? ''))
    expect(mirror.requests(path)).toHaveLength(1)
    const exact = {...suse, id: 'exact', release: '6.4.0-150600.23.50-default'}
    expect((await resolve(exact)).image.sha256).toBe(found.image.sha256)
    await expect(resolve({...suse, id: 'other', release: '6.4.0-150600.23.50-rt'})).rejects.toThrow(/there are 6\.4\.0/)
  })
})

describe('packages with their own signatures', () => {
  test('are checked when they are fetched, and the result is stored', async () => {
    publish(built.signed)
    expect((await resolve()).signature).toEqual({
      status: 'unchecked',
      why: expect.stringMatching(/repomd\.xml is not signed; its packages are checked when they are fetched/),
    })
    const good = {status: 'good', by: expect.stringContaining('Test Kernels'), of: 'packages'}
    expect((await fetch(spec(), ['veth'])).kernel.signature).toEqual(good)
    const later = provider(() => new Date('2026-11-25T12:00:00Z'))
    expect((await later.resolve(spec(), onProgress)).signature).toEqual(good)
  })

  test('are refused over plain HTTP if the keys are no longer available', async () => {
    publish(built.signed)
    await resolve()
    rmSync(join(cacheDirectory, 'keys'), {recursive: true})
    mirror.files.delete('/key.asc')
    await expect(fetch()).rejects.toThrow(/kernel-core-.*\.rpm: .*404 Not Found.*; install or update the keyring/)
  })

  test('without known keys are reported as unchecked', async () => {
    publish(built.signed)
    expect((await fetch(spec({keys: []}))).kernel.signature).toEqual({
      status: 'unchecked',
      why: 'no keys are configured for this repository',
    })
  })

  test('are refused over plain HTTP if the key has another fingerprint', async () => {
    publish(built.signed)
    const keys = [{url: `${mirror.url}/key.asc`, fingerprint: stranger.fingerprint}]
    await expect(fetch(spec({keys}))).rejects.toThrow(/does not contain the key/)
  })
})

describe('network problems', () => {
  test('a lost connection is resumed, and a busy server is asked again', async () => {
    publish(built.unsigned, {signer})
    mirror.on(rpmPath('kernel-core'), cutInTheMiddle, 1)
    mirror.on(`${BASE}/repodata/repomd.xml`, status(429, {'retry-after': '0'}), 1)
    expect((await fetch()).kernel.release).toBe(NEW)
    expect(mirror.requests(rpmPath('kernel-core')).map(({range}) => range !== undefined)).toEqual([false, true])
  })

  test('a silent server causes a timeout that names the request', async () => {
    publish(built.unsigned, {signer})
    mirror.on(`${BASE}/repodata/repomd.xml`, stall)
    await expect(resolve()).rejects.toThrow(
      /cannot download the index of .* for kernel `almalinux-9-5\.14`.*no data for 0\.5 s/,
    )
  })

  test('a signature that cannot be fetched now does not count as missing', async () => {
    publish(built.signed, {signer})
    mirror.on(`${BASE}/repodata/repomd.xml.asc`, status(503))
    await expect(resolve()).rejects.toThrow(/the signature of .*: 503/)
  })

  test('an untrusted certificate is reported', async () => {
    const [key, cert] = [join(root, 'tls.key'), join(root, 'tls.crt')]
    const subject = ['-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', cert]
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], {stdio: 'pipe'})
    const server = createServer({key: readFileSync(key), cert: readFileSync(cert)}, (_, response) => response.end())
    const port = await listen(server)
    publish(built.unsigned)
    const repositories = [`https://127.0.0.1:${port}/`]
    await expect(resolve(spec({repositories}))).rejects.toThrow(/self[- ]signed certificate/)
    server.close()
  })

  test('the password of a repository is sent to its host, and stored in no record', async () => {
    publish(built.unsigned, {signer})
    const repositories = [`${mirror.url.replace('//', '//me:secret@')}${BASE}`]
    const {kernel: found} = await fetch(spec({repositories}))
    expect(JSON.stringify(found)).not.toContain('secret')
    const written = readdirSync(join(cacheDirectory, 'resolved')).map(name =>
      readFileSync(join(cacheDirectory, 'resolved', name), 'utf8'),
    )
    expect(written.join('')).not.toContain('secret')
  })

  test('a stored record with another host is not used', async () => {
    publish(built.unsigned, {signer})
    const record = await resolve()
    const path = join(cacheDirectory, 'resolved', 'almalinux-9-5.14.json')
    keep(path, JSON.parse(JSON.stringify(kept(path)).replaceAll(mirror.url, 'http://evil.example')))
    expect((await resolve()).image.urls).toEqual(record.image.urls)
  })
})
