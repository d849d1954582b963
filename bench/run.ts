/**
 * How much a run costs over the boots that it cannot do without: `npm run bench`, with everything cached.
 *
 * A, the floor: the same kernels in the same QEMU at the same parallelism, with an init that powers off at once.
 * B, the product: `bpfcompat run` with ten artifacts, from the start of the process to its end.
 * A and B take turns, so that a machine that gets slower or faster in between is the same for both.
 * What failing runs and many objects cost comes after that: many-objects.ts.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'
import pLimit from 'p-limit'
import {packInitramfs} from '../src/guest/initramfs.ts'
import {startMachine} from '../src/guest/machine.ts'
import {GUEST_MEMORY_MIB} from '../src/guest/memory.ts'
import {type GuestShape, qemuArguments} from '../src/guest/qemu.ts'
import {ARCHITECTURES} from '../src/host/architectures.ts'
import {which} from '../src/host/which.ts'
import {findKernel, loadCatalog} from '../src/kernels/catalog/catalog.ts'
import {createKernelProvider} from '../src/kernels/provider.ts'
import {packageRoot} from '../src/package-root.ts'
import {readInputs} from '../src/run/inputs.ts'
import {DEFAULT_KERNELS} from '../src/run/request.ts'
import {median, report, seconds} from './figures.ts'
import {measureManyObjects} from './many-objects.ts'
import {type Cost, costOfRun} from './product.ts'

const ROUNDS = 5
const ARTIFACTS = [
  'simple-pass',
  'ringbuf',
  'xdp-count',
  'map-in-map-bare',
  'map-in-map-hash',
  'map-in-map-array',
  'core-relocation-failure',
  'verifier-rejection',
  'partly-broken',
  'missing-attach-target',
]

const accelerator = (
  await execa('node', ['dist/cli.js', 'doctor', '--json'], {cwd: packageRoot, reject: false})
).stdout.includes('proven: 64-bit')
  ? 'kvm'
  : 'tcg'
const qemu = which(ARCHITECTURES.x86_64.qemu) ?? 'no QEMU'
const folder = mkdtempSync(join(tmpdir(), 'bpfcompat-bench-'))
const {cacheDirectory} = readInputs({}, String)
const concurrency = availableParallelism()

try {
  const kernels = await fetchKernels()
  const initrd = await poweroffInitramfs()
  await product()
  const rounds: {floor: number; product: number; firstQemu: number; nodeMib: number; qemuMib: number}[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const floorMs = await floor(kernels, initrd)
    const {wall, ...rest} = await product()
    rounds.push({floor: floorMs, product: wall, ...rest})
    console.log(
      `round ${round + 1}: floor ${seconds(floorMs)}, run ${seconds(wall)}, ratio ${(wall / floorMs).toFixed(2)}`,
    )
  }
  const ratio = median(rounds.map(round => round.product)) / median(rounds.map(round => round.floor))
  console.log(
    `\n${kernels.length} kernels × ${ARTIFACTS.length} artifacts, ${accelerator}, ${concurrency} guests at a time, medians of ${ROUNDS}`,
  )
  console.log(`floor                                 ${seconds(median(rounds.map(round => round.floor)))}`)
  console.log(`run                                   ${seconds(median(rounds.map(round => round.product)))}`)
  report('run ÷ floor', ratio, 1.5, ratio.toFixed(2))
  const firstQemu = median(rounds.map(round => round.firstQemu))
  report('process start to the first guest', firstQemu, 400, `${firstQemu.toFixed(0)} ms`)
  const nodeMib = Math.max(...rounds.map(round => round.nodeMib))
  report("Node's memory, peak", nodeMib, 150, `${nodeMib.toFixed(0)} MiB`)
  const qemuMib = Math.max(...rounds.map(round => round.qemuMib))
  report(
    "a guest's memory",
    GUEST_MEMORY_MIB,
    512,
    `${GUEST_MEMORY_MIB} MiB (QEMU resident, peak: ${qemuMib.toFixed(0)} MiB)`,
  )
  await measureManyObjects(folder)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

async function fetchKernels(): Promise<string[]> {
  const catalog = await loadCatalog()
  const provider = createKernelProvider({cacheDirectory})
  return Promise.all(
    DEFAULT_KERNELS.map(
      async id => (await provider.fetch(findKernel(id, catalog), {modules: []})).images.at(-1)?.path ?? '',
    ),
  )
}

async function poweroffInitramfs(): Promise<string> {
  const program = join(folder, 'poweroff')
  await execa('cc', ['-O2', '-static', '-o', program, join(packageRoot, 'bench/poweroff.c')])
  const initrd = join(folder, 'initramfs')
  writeFileSync(initrd, packInitramfs([{path: '/init', content: readFileSync(program), executable: true}]))
  return initrd
}

/** Wall time of all boots, in milliseconds. */
async function floor(kernels: readonly string[], initrd: string): Promise<number> {
  const limit = pLimit(concurrency)
  const startedAt = performance.now()
  await Promise.all(kernels.map(kernel => limit(() => bootOnce(kernel, initrd))))
  return performance.now() - startedAt
}

async function bootOnce(kernel: string, initrd: string): Promise<void> {
  const image = {shape: 'bzimage-pc', path: kernel} as const
  const shape: GuestShape = {accelerator, image, initrd, cmdline: '', memoryMib: GUEST_MEMORY_MIB, cpus: 1}
  await startMachine({qemu, arguments: qemuArguments(shape), onConsole: () => {}, onRecords: () => {}}).exited
}

function product(): Promise<Cost> {
  const artifacts = ARTIFACTS.flatMap(name => ['--artifact', name])
  const args = ['examples/bpfcompat.yaml', '--accelerator', accelerator, '--report-directory', folder, ...artifacts]
  return costOfRun(args, 0)
}
