import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer, type RequestListener, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {ARCHIVES} from '../../src/apt/archive.ts'
import {fileUrl, findMirrors} from '../../src/apt/mirrors.ts'
import {packageRoot} from '../../src/base/package-root.ts'
import type {KernelFiles} from '../../src/kernels/model/kernel-files.ts'
import {createRequest} from '../../src/net/http.ts'
import {kept} from '../kernels/helpers/kept.ts'
import {TestMirror} from '../kernels/helpers/mirror.ts'
import {sha256} from '../kernels/helpers/packages.ts'
import {listen} from '../loopback.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'
import {cacheDirectory, kernelToRepackage} from './deb-repository.ts'
import {pushDirectories, type Registry, startRegistry} from './registry.ts'
import {
  buildRpm,
  indexRepository,
  makeSigner,
  publishDirectory,
  type RpmSigner,
  removeSigner,
} from './rpm-repository.ts'

/** Kernels of Debian in one package and in several packages, and a kernel from each other source. */
const KERNELS = ['debian-12-6.1', 'debian-13-backports', 'ours-rpm', 'ours-oci', 'ours-url']
const directory = temporaryDirectory()
const manifest = join(directory, 'bpfcompat.yaml')
const lockCache = join(directory, 'lock-cache')
const lockFile = join(directory, 'bpfcompat.lock')
/** Requests to Debian's mirror and the registry. */
const seen: {path: string; range: string | undefined}[] = []
const mirror = new TestMirror()
let debian: KernelFiles
let signer: RpmSigner
let registry: Registry
let front: Server
let packagesOnly: Server

/** Reports whether a request is only for an index. */
const isIndex = (path: string) => /\/(?:dists|repodata|manifests|tags)\//.test(path)

/** A Debian mirror with packages but no index. */
const answerPackage: RequestListener = (incoming, response) => {
  void (async () => {
    const path = decodeURIComponent(incoming.url ?? '')
    seen.push({path, range: incoming.headers.range})
    const [, name, below = ''] = /^\/(debian|debian-security)\/(pool\/.+\.deb)$/.exec(path) ?? []
    const archive = ARCHIVES.find(known => known === name)
    if (archive === undefined) return response.writeHead(404).end()
    const [base = ''] = (await findMirrors({}, 'debian')).bases(archive, new Date())
    const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(incoming.headers.range ?? '') ?? []
    const range = start === undefined ? {} : {range: {start: Number(start), end: end ? Number(end) + 1 : undefined}}
    const request = await createRequest({connectMs: 10_000, stallMs: 30_000})
    const {status, headers, body} = await request(fileUrl(base, below), {method: 'GET', ...range})
    response.writeHead(status, {'content-range': headers.get('content-range') ?? ''})
    Readable.from(body ?? []).pipe(response)
  })().catch(() => response.destroy())
}

/** A proxy that records the requests to the registry. */
const answerRegistry: RequestListener = (incoming, response) => {
  void (async () => {
    const {url = '', method = 'GET', headers} = incoming
    seen.push({path: url, range: headers.range})
    const [accept, range] = [headers.accept ?? '*/*', headers.range]
    const answer = await fetch(`http://${registry.open}${url}`, {
      method,
      headers: {accept, ...(range === undefined ? {} : {range})},
    })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    if (answer.body === null) response.end()
    else Readable.from(answer.body).pipe(response)
  })().catch(() => response.destroy())
}

async function serve(answer: RequestListener): Promise<Server> {
  const server = createServer(answer)
  await listen(server)
  return server
}

/** Copies Debian's kernels from this machine, so that they are not fetched for the lockfile. */
function takeAlong(id: string): void {
  const record = join('resolved', `${id}.json`)
  if (!existsSync(join(cacheDirectory, record))) return
  const {image} = kept<{image: {sha256: string}}>(join(cacheDirectory, record))
  for (const path of [record, join('kernels', image.sha256)])
    if (existsSync(join(cacheDirectory, path)))
      cpSync(join(cacheDirectory, path), join(lockCache, path), {recursive: true})
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  debian = await kernelToRepackage()
  for (const id of KERNELS) takeAlong(id)
  signer = makeSigner(join(directory, 'gpg'))
  registry = await startRegistry(join(directory, 'registry'))
  await mirror.start()
  front = await serve(answerRegistry)
  packagesOnly = await serve(answerPackage)
  const {release} = debian.kernel
  const vmlinuz = readFileSync(debian.images.at(-1)?.path ?? '')
  const config = readFileSync(debian.config ?? '')

  // The package is signed, but not its index, as for Fedora, Oracle and Amazon.
  const rpms = join(directory, 'rpms')
  mkdirSync(rpms)
  const at = `lib/modules/${release}`
  const files = {[`${at}/vmlinuz`]: vmlinuz, [`${at}/config`]: config}
  buildRpm(rpms, {name: 'kernel-core', version: '6.1.192', release: '56.el9', files, payload: 'w1.gzdio'}, signer)
  indexRepository(rpms)
  publishDirectory(rpms, '/el9', mirror.files)
  mirror.files.set('/key.asc', signer.publicKey)

  const image = join(directory, 'image')
  mkdirSync(join(image, 'boot'), {recursive: true})
  writeFileSync(join(image, 'boot', `vmlinuz-${release}`), vmlinuz)
  writeFileSync(join(image, 'boot', `config-${release}`), config)
  pushDirectories([image], 'amd64', directory, `${registry.open}/ours/kernels:6.1`)
  mirror.files.set('/bzImage', vmlinuz)

  writeFileSync(
    manifest,
    JSON.stringify({
      kernels: [
        'debian-12-6.1',
        'debian-13-backports',
        {
          id: 'ours-rpm',
          rpm: {
            repositories: [`${mirror.url}/el9/`],
            package: 'kernel-core',
            keys: [{url: `${mirror.url}/key.asc`, fingerprint: signer.fingerprint}],
          },
        },
        {id: 'ours-oci', oci: `${addressOf(front)}/ours/kernels:6.1`},
        {id: 'ours-url', image: `${mirror.url}/bzImage`, sha256: sha256(vmlinuz)},
      ],
      artifacts: [{path: `${packageRoot}/examples/build/simple-pass.bpf.o`}],
    }),
  )
}, 120_000)
afterAll(async () => {
  for (const server of [front, packagesOnly]) {
    server.closeAllConnections()
    server.close()
  }
  await mirror.stop()
  await registry.stop()
  removeSigner(signer)
})

test('locked kernels from every source boot on a machine without access to an index, with minimal downloads', async () => {
  const locked = await bpfcompat(['kernels', 'lock', manifest, '--cache-directory', lockCache])
  expect(locked.stderr).not.toContain('error')
  expect(locked.stdout).toMatch(/bpfcompat\.lock: 5 kernels, 5 added\n.*debian-12-6\.1 .*\n.*debian-13-backports /)
  const text = readFileSync(lockFile, 'utf8')
  const {kernels} = JSON.parse(text) as {
    kernels: {id: string; release: string; pins: {imageBytes: number}; signature: object}[]
  }
  expect(kernels.find(({id}) => id === 'ours-rpm')?.signature).toEqual({
    status: 'good',
    by: expect.stringContaining('Test Kernels'),
    of: 'packages',
  })

  for (const path of mirror.files.keys()) if (isIndex(path)) mirror.files.delete(path)
  for (const list of [seen, mirror.seen]) list.length = 0
  const cache = mkdtempSync(join(directory, 'cache-'))
  const run = await bpfcompat(['run', manifest, '--mirror', addressOf(packagesOnly), '--cache-directory', cache])
  const results = resultsOf(run)
  expect(run.exitCode).toBe(0)
  const released = new Map(kernels.map(({id, release}) => [id, release]))
  expect(results.kernels).toMatchObject(
    KERNELS.map(id => ({
      id,
      release: released.get(id),
      error: null,
      signature: expect.stringMatching(/^locked: (good|unchecked): /),
    })),
  )
  expect(run.stderr).toContain('bpfcompat.lock defines the kernel builds; newer ones are not looked up')
  const asked = [...seen, ...mirror.seen].map(({path}) => path)
  expect(
    asked.filter(
      path => !/^\/(?:[^?]*\/pool\/|el9\/kernel-core-|v2\/ours\/kernels\/blobs\/|v2\/$|bzImage$)/.test(path),
    ),
  ).toEqual([])
  const image = seen.find(({path}) => path.includes('/linux-image-'))
  const of12 = kernels.find(({id}) => id === 'debian-12-6.1')
  expect(image?.range).toBe(`bytes=0-${(of12?.pins.imageBytes ?? 0) - 1}`)
}, 600_000)

test('a lockfile stays unchanged while nothing is newer, and does not provide unlocked kernels', async () => {
  const text = readFileSync(lockFile, 'utf8')
  indexRepository(join(directory, 'rpms'))
  publishDirectory(join(directory, 'rpms'), '/el9', mirror.files)
  const again = await bpfcompat(['kernels', 'lock', manifest, '--cache-directory', lockCache])
  expect(again.stdout).toContain('bpfcompat.lock: 5 kernels, nothing changed')
  expect(readFileSync(lockFile, 'utf8')).toBe(text)
  const outdated = await bpfcompat([
    'kernels',
    'outdated',
    manifest,
    '--json',
    '--exit-code',
    '--cache-directory',
    lockCache,
  ])
  expect(outdated.exitCode).toBe(0)
  expect(JSON.parse(outdated.stdout)).toMatchObject({
    kernels: KERNELS.map(id => ({id, state: 'current', files: 'primary'})),
  })

  const other = await bpfcompat(['run', manifest, '--kernel', 'debian-13-6.12'])
  expect(other.exitCode).toBe(1)
  expect(other.stderr).toContain(
    'bpfcompat.lock: has no kernel `debian-13-6.12`; run `bpfcompat kernels lock` to add the kernels of the manifest',
  )
}, 600_000)
