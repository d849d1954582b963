import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtemp, readdir, rm, utimes} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import {build} from 'esbuild'
import {publish, type TestKernel} from './helpers/archive.ts'
import {aDebianSpec} from './helpers/debian-spec.ts'
import {stall, TestMirror} from './helpers/mirror.ts'

const KERNEL: TestKernel = {release: '6.12.117+deb13-cloud-amd64', version: '6.12.117-1', layout: 'A'}
const SPEC = aDebianSpec(['trixie-security'], {id: 'debian-13-6.12', series: '6.12'})
let directory: string
let mirror: TestMirror
let cacheDirectory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'processes-'))
  await build({
    stdin: {
      contents: `import {createKernelProvider} from './provider.ts'
        const provider = createKernelProvider({cacheDirectory: process.argv[2], mirrors: [process.argv[3]], keyrings: []})
        const {modules} = await provider.fetch(${JSON.stringify(SPEC)}, {modules: ['veth']})
        console.log(modules[0].name)`,
      resolveDir: join(fileURLToPath(import.meta.url), '../../../src/kernels/provider'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(directory, 'fetch.mjs'),
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
  })
})
beforeEach(async () => {
  mirror = await new TestMirror().start()
  cacheDirectory = await mkdtemp(join(directory, 'cache-'))
})
afterAll(() => rm(directory, {recursive: true}))

const start = () =>
  spawn(process.execPath, [join(directory, 'fetch.mjs'), cacheDirectory, mirror.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function outcome(child: ChildProcess): Promise<string> {
  let output = ''
  child.stdout?.on('data', data => {
    output += data
  })
  const code = await new Promise(resolve => child.on('close', (exit, signal) => resolve(exit ?? signal)))
  return `${output.trim()} ${code}`
}

async function visible(): Promise<string[]> {
  const all = await Promise.all(
    ['kernels', 'packages', 'modules'].map(name => readdir(join(cacheDirectory, name)).catch(() => [])),
  )
  return all.flat()
}

async function untilTrue(condition: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await condition()); waited += 10) {
    if (waited > 15_000) throw new Error('timed out while waiting')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

test('two processes download a package only once', async () => {
  try {
    const {deb} = await publish(mirror, [KERNEL])
    expect(await Promise.all([outcome(start()), outcome(start())])).toEqual(['veth 0', 'veth 0'])
    expect(mirror.requests(deb(`linux-image-${KERNEL.release}`))).toHaveLength(1)
  } finally {
    await mirror.stop()
  }
})

test('a killed process leaves no invalid files, and another process takes over its lock', async () => {
  try {
    const path = (await publish(mirror, [KERNEL])).deb(`linux-image-${KERNEL.release}`)
    mirror.on(path, stall, 1)
    const child = start()
    await untilTrue(async () => mirror.requests(path).length > 0 && (await visible()).length > 0)
    child.kill('SIGKILL')
    expect(await outcome(child)).toBe(' SIGKILL')
    expect((await visible()).filter(name => !name.endsWith('.tmp'))).toEqual([])
    // Make the lock old enough to be stale.
    for (const lock of await readdir(join(cacheDirectory, 'locks')))
      await utimes(join(cacheDirectory, 'locks', lock), 1, 1)
    expect(await outcome(start())).toBe('veth 0')
    expect((await visible()).filter(name => name.endsWith('.tmp'))).toEqual([])
  } finally {
    await mirror.stop()
  }
})
