import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {beforeAll, expect, test} from '@jest/globals'
import pLimit from 'p-limit'
import {packageRoot} from '../../src/base/package-root.ts'
import {NO_SHARED_CACHE} from '../../src/cache/shared-cache.ts'
import {runGuest} from '../../src/guest/guest.ts'
import {writeInitramfs} from '../../src/guest/initramfs.ts'
import {createLogCollector} from '../../src/guest/logs.ts'
import {startMachine} from '../../src/guest/machine.ts'
import {qemuArguments} from '../../src/guest/qemu.ts'
import type {GuestRequest} from '../../src/guest/request.ts'
import {findKernel, loadCatalog} from '../../src/kernels/catalog/catalog.ts'
import {bootImages} from '../../src/kernels/images/boot-images.ts'
import type {BootImage, KernelFiles} from '../../src/kernels/model/kernel-files.ts'
import {createKernelProvider} from '../../src/kernels/provider/provider.ts'
import type {BootShape} from '../../src/model/boot-shape.ts'
import {readInputs} from '../../src/plan/inputs.ts'
import {buildValidator} from '../../src/validator/build.ts'
import {zboot} from '../kernels/images/fixtures.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {SIMPLE_PASS} from './boot-kernel.ts'

const directory = temporaryDirectory()
const {cacheDirectory} = readInputs({}, String)
const guests = pLimit(2)
/** The oldest kernel in each x86 shape; the newest as packaged and as booted. `npm run measure-boot` measures the others. */
const SHAPES = {
  'debian-11-5.10': ['bzimage-pc', 'vmlinux-pc', 'vmlinux-microvm'],
  'debian-13-backports': ['bzimage-pc', 'vmlinux-pc'],
} as const
const KERNELS = ['debian-11-5.10', 'debian-13-backports'] as const

let validator: Buffer
let kernels: KernelFiles[]

beforeAll(async () => {
  const {signal} = new AbortController()
  const built = await buildValidator({
    arch: 'x86_64',
    cacheDirectory,
    signal,
    cache: NO_SHARED_CACHE,
    install: async () => {},
  })
  validator = readFileSync(built.program)
  kernels = await Promise.all(KERNELS.map(fetchKernel))
}, 300_000)

async function fetchKernel(id: string): Promise<KernelFiles> {
  const provider = createKernelProvider({cacheDirectory})
  return provider.fetch(findKernel(id, await loadCatalog()), {modules: []})
}

/** Boots the kernel in one x86 shape, even if another one is faster. */
async function imageOf(files: KernelFiles, shape: BootShape): Promise<GuestRequest['images'][0]> {
  const rules = async () =>
    KERNELS.map((_, index) => kernels[index]?.kernel.release ?? '').map(release => ({
      series: release.split('.').slice(0, 2).join('.'),
      ending: '-cloud-amd64',
      accelerator: 'tcg' as const,
      shape,
    }))
  const [image] = await bootImages(files, {accelerator: 'tcg', cacheDirectory, onNote: fail, rules})
  return image
}

function fail(note: string): never {
  throw new Error(note)
}

async function boot(images: GuestRequest['images']) {
  const workDirectory = mkdtempSync(join(directory, 'guest-'))
  mkdirSync(join(workDirectory, 'logs'))
  return runGuest({
    qemu: 'qemu-system-x86_64',
    accelerator: 'tcg',
    mayEmulate: false,
    images,
    cmdline: '',
    files: [{path: '/init', content: validator, executable: true}],
    modules: [],
    cases: [SIMPLE_PASS],
    workDirectory,
    consoleLog: join(workDirectory, 'console.log'),
    logs: createLogCollector(workDirectory, 'logs', () => 'log'),
    signal: new AbortController().signal,
    onProgress: () => {},
  })
}

/** Returns records without times and counters, which differ between boots. */
function comparable(records: readonly object[]): unknown {
  const varying = /usec|uptime|maxrss|_id$|^id$|tag|tsc|data/
  return JSON.parse(JSON.stringify(records, (key, value) => (varying.test(key) ? undefined : value)))
}

test('every shape boots an old and a new kernel, with the same records', async () => {
  const boots = await Promise.all(
    kernels.flatMap((files, index) =>
      SHAPES[KERNELS[index] ?? KERNELS[0]].map(shape =>
        guests(async () => ({files, shape, outcome: await boot([await imageOf(files, shape)])})),
      ),
    ),
  )
  for (const {files, shape, outcome} of boots) {
    const {release} = files.kernel
    expect({release, ...outcome}).toMatchObject({boots: 1, error: null, shape, notes: [], warnings: []})
    const plain = boots.find(other => other.files === files && other.shape === 'bzimage-pc')?.outcome
    expect(outcome.hello?.release).toBe(release)
    expect(comparable([{...outcome.hello}])).toEqual(comparable([{...plain?.hello}]))
    expect(comparable(outcome.cases.get(0)?.records ?? [])).toEqual(comparable(plain?.cases.get(0)?.records ?? []))
    expect(outcome.cases.get(0)?.interruption).toBeNull()
  }
}, 600_000)

test('a broken unpacked kernel falls back to the packaged one, with a note', async () => {
  const files = kernels[0] as KernelFiles
  const whole = await imageOf(files, 'vmlinux-pc')
  const broken = join(directory, 'broken')
  copyFileSync(whole.path, broken)
  overwriteEntry(broken)
  const outcome = await boot([{...whole, path: broken}, files.images[0]])
  expect(outcome).toMatchObject({boots: 2, error: null, shape: 'bzimage-pc'})
  expect(outcome.notes).toEqual([
    expect.stringMatching(/^boot 1 ended early: the guest (?:ended before its first record|was silent for 20 s)/),
    'booted again as bzImage on pc: as vmlinux on pc it did not reach its first record',
  ])
}, 600_000)

/** Replaces the code at the PVH entry with `cli; ud2`, which resets the machine: there is no interrupt table yet. */
function overwriteEntry(vmlinux: string): void {
  const bytes = readFileSync(vmlinux)
  const note = bytes.indexOf(Buffer.from([4, 0, 0, 0, 8, 0, 0, 0, 18, 0, 0, 0, ...Buffer.from('Xen\0')]))
  const short = bytes.indexOf(Buffer.from([4, 0, 0, 0, 4, 0, 0, 0, 18, 0, 0, 0, ...Buffer.from('Xen\0')]))
  const entry = bytes.readUInt32LE((note === -1 ? short : note) + 16)
  const table = Number(bytes.readBigUInt64LE(0x20))
  for (let index = 0; index < bytes.readUInt16LE(0x38); index++) {
    const at = table + index * 56
    const [offset, physical, size] = [8, 24, 32].map(field => Number(bytes.readBigUInt64LE(at + field)))
    if (bytes.readUInt32LE(at) !== 1 || offset === undefined || physical === undefined || size === undefined) continue
    if (entry < physical || entry >= physical + size) continue
    writeSync(openSync(vmlinux, 'r+'), Buffer.from([0xfa, 0x0f, 0x0b]), 0, 3, offset + entry - physical)
    return
  }
  throw new Error('no segment contains the entry')
}

test('an arm64 Image boots from EFI zboot, and is identical for every compression', async () => {
  const files = await fetchKernel('debian-12-6.1-arm64')
  const raw = readFileSync(files.images[0].path)
  const [gzip, zstd] = await Promise.all([
    unpacked(files, 'gzip', gzipSync(raw, {level: 1})),
    unpacked(files, 'zstd', execFileSync('zstd', ['-1'], {input: raw, maxBuffer: 256 << 20})),
  ])
  expect(readFileSync(gzip.path).equals(raw)).toBe(true)
  expect(readFileSync(zstd.path).equals(raw)).toBe(true)
  expect(await firstLine(zstd)).toBe('start')
}, 600_000)

/** Returns the boot image of a kernel that is packed as EFI zboot. */
async function unpacked(files: KernelFiles, compression: string, packed: Buffer): Promise<BootImage> {
  const path = join(directory, `${compression}.efi`)
  writeFileSync(path, zboot(packed, compression))
  const images = [{...files.images[0], path}] as const
  const vmlinuzSha256 = `${compression}-${files.vmlinuzSha256}`
  const options = {accelerator: 'tcg', cacheDirectory: directory, onNote: fail} as const
  const [image] = await bootImages({...files, images, vmlinuzSha256}, options)
  expect(image.path).not.toBe(path)
  return image
}

/** Returns the output of a minimal PID 1 on the port for records. */
async function firstLine(image: GuestRequest['images'][0]): Promise<string> {
  const program = join(directory, 'init')
  const source = join(packageRoot, 'bench/boot-clock.c')
  execFileSync('aarch64-linux-gnu-gcc', ['-O2', '-static', '-o', program, source])
  const initrd = join(directory, 'initramfs')
  await writeInitramfs(initrd, [{path: '/init', content: readFileSync(program), executable: true}])
  let said = ''
  const machine = startMachine({
    qemu: 'qemu-system-aarch64',
    arguments: qemuArguments({accelerator: 'tcg', image, initrd, cmdline: '', memoryMib: 512, cpus: 1}),
    onConsole: () => undefined,
    onRecords(chunk) {
      said += chunk.toString()
      if (said.includes('\n')) machine.kill()
    },
  })
  const deadline = setTimeout(() => machine.kill(), 120_000)
  await machine.exited
  clearTimeout(deadline)
  return said.split(/\r?\n/)[0] ?? ''
}
