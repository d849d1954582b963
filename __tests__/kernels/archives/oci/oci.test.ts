import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {KernelSpec} from '../../../../src/kernels/model/kernel-spec.ts'
import type {KernelProgress} from '../../../../src/kernels/model/progress.ts'
import {createKernelProvider} from '../../../../src/kernels/provider/provider.ts'
import {failureOf} from '../../helpers/failure.ts'
import {arm64Image, bzImage, type Entries, pushImage, pushIndex, pushManifest, tarOf} from '../../helpers/images.ts'
import {keep, kept} from '../../helpers/kept.ts'
import {cutInTheMiddle, stall, status, TestMirror} from '../../helpers/mirror.ts'
import {buildModule, compress, sha256} from '../../helpers/packages.ts'

const RELEASE = '6.12.81'
const REPOSITORY = 'cilium/ci-kernels'
const VMLINUZ = bzImage(RELEASE)
const CI: Entries = {
  'boot/vmlinuz': VMLINUZ,
  [`usr/lib/modules/${RELEASE}/bpf_testmod.ko`]: buildModule('bpf_testmod'),
}
let cacheDirectory: string
let mirror: TestMirror
let notes: string[]
const environment = {DOCKER_CONFIG: process.env.DOCKER_CONFIG, REGISTRY_AUTH_FILE: process.env.REGISTRY_AUTH_FILE}

beforeEach(async () => {
  cacheDirectory = await mkdtemp(join(tmpdir(), 'kernels-'))
  process.env.DOCKER_CONFIG = cacheDirectory
  delete process.env.REGISTRY_AUTH_FILE
  mirror = await new TestMirror().start()
  notes = []
})
afterEach(async () => {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await mirror.stop()
  await rm(cacheDirectory, {recursive: true, force: true})
})

function spec(reference = '6.12', {registry = mirror.url, ...more}: Partial<KernelSpec> & {registry?: string} = {}) {
  const source = {kind: 'oci', registry, repository: REPOSITORY, reference} as const
  return {id: 'own', distribution: 'ours', arch: 'x86_64', ...more, source} as const
}

const onProgress = (progress: KernelProgress) => {
  if (progress.step === 'note') notes.push(progress.message)
}
const provider = (hours = 0) =>
  createKernelProvider({
    cacheDirectory,
    keyrings: [],
    now: () => new Date(Date.now() + hours * 3_600_000),
    download: {connectMs: 2000, stallMs: 500, pauseMs: 5},
  })
const fetchKernel = (kernel: KernelSpec = spec(), modules: string[] = []) =>
  provider().fetch(kernel, {modules}, onProgress)
const failure = (kernel: KernelSpec = spec()) => failureOf(fetchKernel(kernel))
const host = () => new URL(mirror.url).host

describe('a registry image', () => {
  test('that does not exist is reported in one line that says how to list the tags', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    expect(await failure(spec('6.13'))).toBe(
      `${host()}/cilium/ci-kernels:6.13 does not exist: the registry answers 404 Not Found; run \`skopeo list-tags docker://${host()}/cilium/ci-kernels\` to list its tags`,
    )
  })

  test.each([401, 403])('that is private (%s) is reported with how to log in', async code => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    mirror.on(`/v2/${REPOSITORY}/manifests/6.12`, status(code))
    expect(await failure()).toBe(
      `${host()}/cilium/ci-kernels:6.12: ${host()} answers ${code}: the repository is private or does not exist; correct its name, or log in with \`docker login ${host()}\``,
    )
  })

  test('of a busy registry is reported with the time that the registry asks to wait', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    mirror.on(`/v2/${REPOSITORY}/manifests/6.12`, status(429, {'retry-after': '600'}))
    expect(await failure()).toMatch(
      /cannot download the manifest of .*429 Too Many Requests, asks to wait 600 s; check the network/,
    )
  })

  test('is requested again after a short Retry-After', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    mirror.on(`/v2/${REPOSITORY}/manifests/6.12`, status(429, {'retry-after': '0'}), 1)
    expect((await fetchKernel()).kernel.release).toBe(RELEASE)
  })

  test('of a registry without TLS is only fetched over plain HTTP if the spec says so', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    expect(await failure(spec('6.12', {registry: host()}))).toMatch(
      new RegExp(`cannot download https://${host()}/v2/ for .*; check the network and the name of the registry$`),
    )
  })

  test('of an unreachable registry is reported with the registry, not with a mirror', async () => {
    await mirror.stop()
    expect(await failure()).toMatch(/connection refused; check the network and the name of the registry$/)
  })

  test.each([
    [{registry: 'ghcr.io/cilium'}, 'expected a registry'],
    [{registry: 'http://me:secret@host'}, 'expected a registry'],
    [{repository: '../x'}, 'expected a repository'],
    [{reference: 'a/../../b'}, 'expected a tag'],
    [{reference: 'sha256:12'}, 'expected a tag'],
  ])('%o is not a reference', async (part, message) => {
    const kernel = spec()
    const found = await failure({...kernel, source: {...kernel.source, ...part}})
    expect(found).toContain(message)
    expect(found).not.toContain('secret')
    expect(mirror.seen).toEqual([])
  })

  test('of the layout of ci-kernels comes with its modules, and without a configuration', async () => {
    const {digest} = await pushImage(mirror, REPOSITORY, '6.12', [CI])
    const {kernel, vmlinuzSha256, config, modules} = await fetchKernel(spec(), ['bpf_testmod'])
    expect(kernel).toMatchObject({release: RELEASE, version: `${RELEASE}@${digest}`, members: {config: null}})
    expect(vmlinuzSha256).toBe(sha256(VMLINUZ))
    expect(config).toBeNull()
    expect(modules.map(({name}) => name)).toEqual(['bpf_testmod'])
  })

  test('of the layout of little-vm-helper is used without the layers below it', async () => {
    const directory = 'data/kernels/6.12'
    const {layers} = await pushImage(mirror, REPOSITORY, '6.12', [
      {'bin/busybox': 'x'},
      {
        [`${directory}/boot/vmlinuz-${RELEASE}`]: VMLINUZ,
        [`${directory}/boot/vmlinux-${RELEASE}`]: 'large',
        [`${directory}/boot/config-${RELEASE}`]: 'CONFIG_BPF=y\n',
        [`${directory}/lib/modules/${RELEASE}/kernel/veth.ko`]: buildModule('veth'),
      },
    ])
    const {vmlinuzSha256, config, modules} = await fetchKernel(spec(), ['veth'])
    expect(vmlinuzSha256).toBe(sha256(VMLINUZ))
    expect(await readFile(config ?? '', 'utf8')).toBe('CONFIG_BPF=y\n')
    expect(modules).toHaveLength(1)
    expect(layers.map(path => mirror.requests(path).length)).toEqual([0, 1])
  })

  test.each([
    ['gzip', 'application/vnd.docker.image.rootfs.diff.tar.gzip', (data: Buffer) => gzipSync(data)],
    ['zstd', 'application/vnd.oci.image.layer.v1.tar+zstd', (data: Buffer) => compress(data, '.zst')],
    ['nothing', 'application/vnd.oci.image.layer.v1.tar', (data: Buffer) => data],
  ])('can have layers compressed with %s', async (_how, layer, pack) => {
    const manifest = layer.includes('docker') ? 'application/vnd.docker.distribution.manifest.v2+json' : undefined
    await pushImage(mirror, REPOSITORY, '6.12', [pack(await tarOf(CI))], {layer, ...(manifest && {manifest})})
    expect((await fetchKernel()).kernel.release).toBe(RELEASE)
  })

  test.each([
    [{layer: 'application/vnd.wasm.content.layer.v1+wasm'}, 'only tar archives are supported'],
    [{manifest: 'application/vnd.cncf.helm.chart'}, 'is of type `application/vnd.cncf.helm.chart`'],
  ])('of another type is refused: %o', async (types, message) => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI], types)
    expect(await failure()).toContain(message)
  })

  test('without a kernel, or with two, is refused', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [{'bin/busybox': 'x'}])
    expect(await failure()).toMatch(/cilium\/ci-kernels:6.12 has no kernel: none of boot\/vmlinuz/)
    await pushImage(mirror, REPOSITORY, 'two', [{'boot/vmlinuz-6.1.1': VMLINUZ, 'boot/vmlinuz-6.2.2': VMLINUZ}])
    expect(await failure(spec('two'))).toContain('has more than one kernel: 6.1.1, 6.2.2')
  })
})

describe('an index', () => {
  test('selects the image of the architecture', async () => {
    const amd64 = await pushImage(mirror, REPOSITORY, 'amd64', [CI])
    const arm64 = await pushImage(mirror, REPOSITORY, 'arm64', [{'boot/vmlinuz': arm64Image('6.12.99')}])
    const index = pushIndex(mirror, REPOSITORY, '6.12', [
      {...arm64, architecture: 'arm64'},
      {...amd64, architecture: 'amd64'},
    ])
    const {kernel} = await fetchKernel()
    expect(kernel.version).toBe(`${RELEASE}@${index}`)
    expect((await fetchKernel(spec('6.12', {id: 'arm', arch: 'arm64'}))).kernel.release).toBe('6.12.99')
    expect(await failure(spec('6.12', {id: 's390', arch: 's390x'}))).toContain(
      'has no image for linux/s390x, only for linux/arm64, linux/amd64; use another tag',
    )
    expect(await failure(spec('arm64', {id: 'wrong'}))).toContain('the image of')
  })

  test('with a manifest of another digest is refused', async () => {
    const image = await pushImage(mirror, REPOSITORY, 'amd64', [CI])
    pushIndex(mirror, REPOSITORY, '6.12', [{...image, architecture: 'amd64'}])
    const path = `/v2/${REPOSITORY}/manifests/${image.digest}`
    const other = Buffer.from(
      (mirror.files.get(path) ?? '').toString().replace('"schemaVersion":2', '"schemaVersion":3'),
    )
    mirror.files.set(path, other)
    expect(await failure()).toMatch(/the manifest sha256:.* has SHA-256 .*, expected/)
  })

  test('of indexes is refused, and one without platforms matches any architecture', async () => {
    const image = await pushImage(mirror, REPOSITORY, 'amd64', [CI])
    const digest = pushIndex(mirror, REPOSITORY, 'plain', [image])
    expect((await fetchKernel(spec('plain'))).kernel.release).toBe(RELEASE)
    pushIndex(mirror, REPOSITORY, 'nested', [{digest}])
    expect(await failure(spec('nested', {id: 'other'}))).toContain('is an index of indexes')
  })
})

describe('a digest', () => {
  test('always means the same image: its layers are read once, and a moved tag is another image', async () => {
    const {digest, layers} = await pushImage(mirror, REPOSITORY, '6.12', [CI])
    await fetchKernel(spec(digest))
    const later = await provider(48).fetch(spec(digest), {modules: []}, onProgress)
    expect(later.kernel.version).toBe(`${RELEASE}@${digest}`)
    expect(mirror.requests(layers[0] ?? '')).toHaveLength(1)
    await rm(join(cacheDirectory, 'packages'), {recursive: true})
    await provider(96).fetch(spec(digest), {modules: []}, onProgress)
    expect(mirror.requests(layers[0] ?? '')).toHaveLength(1)

    await pushImage(mirror, REPOSITORY, '6.12', [{'boot/vmlinuz': bzImage('6.12.82')}])
    expect((await fetchKernel(spec(digest))).kernel.release).toBe(RELEASE)
    expect((await provider(48).fetch(spec('6.12'), {modules: []})).kernel.release).toBe('6.12.82')
  })

  test('that the manifest does not match is an error', async () => {
    const {digest} = await pushImage(mirror, REPOSITORY, '6.12', [CI])
    mirror.files.set(`/v2/${REPOSITORY}/manifests/${digest}`, Buffer.from('{"schemaVersion":2,"layers":[]}'))
    expect(await failure(spec(digest))).toMatch(
      /the registry returned a manifest with another digest, sha256:.*; use another registry/,
    )
  })
})

describe('a layer', () => {
  test('that was changed is refused, and nothing of it is stored', async () => {
    const {layers} = await pushImage(mirror, REPOSITORY, '6.12', [CI])
    const [path = ''] = layers
    const content = Buffer.from(mirror.files.get(path) ?? '')
    content.writeUInt8(content.readUInt8(200) ^ 1, 200)
    mirror.files.set(path, content)
    expect(await failure()).toMatch(/cannot download .* layer sha256:.*has SHA-256 [0-9a-f]{64}, expected/)
    expect(await readdir(join(cacheDirectory, 'packages'))).toEqual([])
  })

  test('that is gone is reported', async () => {
    const {layers} = await pushImage(mirror, REPOSITORY, '6.12', [CI])
    mirror.files.delete(layers[0] ?? '')
    expect(await failure()).toMatch(
      /layer sha256:.*404 Not Found; .*if the registry has lost the layer, push the image again$/,
    )
  })

  test('is resumed after a lost connection and after a timeout', async () => {
    const noise = Buffer.from(Array.from({length: 1 << 20}, (_, index) => (index * 2654435761) >>> 24))
    const [path = ''] = (await pushImage(mirror, REPOSITORY, '6.12', [{...CI, noise}])).layers
    mirror.on(path, cutInTheMiddle, 1)
    expect((await fetchKernel()).kernel.release).toBe(RELEASE)
    expect(mirror.requests(path)[1]?.range).toMatch(/^bytes=[1-9]\d*-$/)
    await rm(cacheDirectory, {recursive: true})
    mirror.on(path, stall, 1)
    expect((await fetchKernel()).kernel.release).toBe(RELEASE)
  })

  test('hides and removes files of lower ones', async () => {
    const veth = (name: string) => ({[`lib/modules/${RELEASE}/${name}.ko`]: buildModule(name)})
    await pushImage(mirror, REPOSITORY, '6.12', [
      {'boot/vmlinuz': bzImage('6.12.1'), 'boot/config': 'old', ...veth('veth'), ...veth('gone')},
      {[`lib/modules/${RELEASE}/.wh.gone.ko`]: '', 'boot/.wh.config': ''},
      {'boot/vmlinuz': VMLINUZ},
    ])
    const {kernel, config, modules} = await fetchKernel(spec(), ['veth'])
    expect(kernel.release).toBe(RELEASE)
    expect(config).toBeNull()
    expect(modules).toHaveLength(1)
    await expect(fetchKernel(spec(), ['gone'])).rejects.toThrow('has no module `gone`')
  })

  test('can link to the kernel, also in another layer and through directories, but not out of the image', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [
      {'usr/boot/kernel-blob': VMLINUZ, 'usr/boot/same': '=>usr/boot/kernel-blob'},
      {other: '->usr/boot', 'boot/vmlinuz': '->../../../other/same'},
    ])
    expect((await fetchKernel()).vmlinuzSha256).toBe(sha256(VMLINUZ))
    await pushImage(mirror, REPOSITORY, 'out', [{'boot/vmlinuz': '->/etc/passwd', 'boot/Image': '->Image'}])
    expect(await failure(spec('out'))).toContain('has no kernel')
  })

  test('with an endless header is refused', async () => {
    const header = (await tarOf({name: 'x'})).subarray(0, 512)
    header.write('x', 156)
    header.write('77777777777', 124)
    header.fill(' ', 148, 156)
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    )
    await pushImage(mirror, REPOSITORY, '6.12', [gzipSync(Buffer.concat([header, Buffer.alloc(40 << 20)]))])
    expect(await failure()).toContain('Header exceeds max size')
  })
})

describe('a login', () => {
  /** Requires a token for all pulls. The token is given for `scope`, and only with `login` if that is set. */
  function guard(login?: string): {asked: URLSearchParams[]; sent: (string | undefined)[]} {
    const seen = {asked: [] as URLSearchParams[], sent: [] as (string | undefined)[]}
    mirror.files.set('/token', Buffer.from('-'))
    for (const path of [...mirror.files.keys()].filter(name => name.startsWith('/v2/'))) {
      const content = mirror.files.get(path)
      mirror.on(path, (request, response) => {
        if (request.headers.authorization === 'Bearer t0ken') response.end(content)
        else
          response
            .writeHead(401, {'www-authenticate': `Bearer realm="${mirror.url}/token",service="ours",scope="a:b:c"`})
            .end()
      })
    }
    mirror.onToken = (request, response) => {
      seen.asked.push(new URL(request.url ?? '', mirror.url).searchParams)
      seen.sent.push(request.headers.authorization)
      if (login !== undefined && request.headers.authorization !== `Basic ${login}`) response.writeHead(401).end()
      else response.end(JSON.stringify({token: 't0ken', expires_in: 300}))
    }
    return seen
  }

  test('is not needed for a public image: one token, requested once, allows all pulls', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    const {asked, sent} = guard()
    expect((await fetchKernel(spec(), ['bpf_testmod'])).kernel.release).toBe(RELEASE)
    expect(asked.map(query => Object.fromEntries(query))).toEqual([
      {service: 'ours', scope: `repository:${REPOSITORY}:pull`},
    ])
    expect(sent).toEqual([undefined])
  })

  test('that is saved is sent only to the token server, and never shown', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    const auth = Buffer.from('me:hunter2').toString('base64')
    const {sent} = guard(auth)
    expect(await failure()).toContain(`answers 401: the repository is private or does not exist`)
    await writeFile(join(cacheDirectory, 'config.json'), JSON.stringify({auths: {[host()]: {auth}}}))
    expect((await fetchKernel()).kernel.release).toBe(RELEASE)
    expect(sent).toEqual([undefined, `Basic ${auth}`])
    for (const name of await readdir(cacheDirectory, {recursive: true})) {
      if (!name.endsWith('.json') || name === 'config.json') continue
      expect(await readFile(join(cacheDirectory, name), 'utf8')).not.toMatch(/hunter2|t0ken|Bearer/)
    }
  })

  test('is not sent to another host without TLS', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    mirror.on('/v2/', status(401, {'www-authenticate': 'Bearer realm="http://169.254.169.254/latest"'}))
    expect(await failure()).toContain(
      'the registry names the token server `http://169.254.169.254/latest`, which is not an https URL',
    )
  })

  test('is not sent after a redirect to another server', async () => {
    const {layers} = await pushImage(mirror, REPOSITORY, '6.12', [CI])
    guard()
    const storage = await new TestMirror().start()
    try {
      const content = mirror.files.get(layers[0] ?? '') ?? Buffer.alloc(0)
      const heard: (string | undefined)[] = []
      storage.files.set('/blob', content)
      storage.on('/blob', (request, response) => {
        heard.push(request.headers.authorization)
        response.end(content)
      })
      mirror.on(layers[0] ?? '', status(307, {location: `${storage.url}/blob`}))
      expect((await fetchKernel()).kernel.release).toBe(RELEASE)
      expect(heard).toEqual([undefined])
    } finally {
      await storage.stop()
    }
  })
})

describe('a record in the cache', () => {
  test('of another tag does not match', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    await pushImage(mirror, REPOSITORY, '6.13', [{'boot/vmlinuz': bzImage('6.13.1')}])
    await fetchKernel()
    expect((await fetchKernel(spec('6.13'))).kernel.release).toBe('6.13.1')
  })

  test('of another registry, or with additional addresses, does not match', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    await fetchKernel()
    const path = join(cacheDirectory, 'resolved', 'own.json')
    const record = kept<{image: {urls: string[]; place: {registry: string}}}>(path)
    record.image.urls = ['http://evil.example/layer']
    keep(path, record)
    expect(await provider().cached(spec())).toBeUndefined()
    record.image.urls = []
    record.image.place.registry = 'evil.example'
    keep(path, record)
    expect(await provider().cached(spec())).toBeUndefined()
    expect((await fetchKernel()).kernel.image.place).toMatchObject({registry: mirror.url})
  })

  test('is used within a day without a request to the registry', async () => {
    await pushImage(mirror, REPOSITORY, '6.12', [CI])
    await fetchKernel()
    const asked = mirror.seen.length
    await fetchKernel()
    expect(mirror.seen).toHaveLength(asked)
    pushManifest(mirror, REPOSITORY, '6.12', {schemaVersion: 1})
    await expect(provider(48).fetch(spec(), {modules: []})).rejects.toThrow('schema version 1')
  })
})
