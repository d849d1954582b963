/**
 * Measures the overhead of a run over the boots that it needs: `npm run bench`, with everything cached.
 *
 * The floor, which is only the boots (floor.ts), and the product, from the start of the process to its end, alternate, so that a
 * machine that becomes slower or faster affects both.
 * A run may boot its guests or resume those that an earlier run saved: both are measured.
 * The cost of failing runs and of many objects follows: many-objects.ts.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'
import {packageRoot} from '../src/base/package-root.ts'
import {GUEST_MEMORY_MIB} from '../src/guest/memory.ts'
import {readInputs} from '../src/plan/inputs.ts'
import {DEFAULT_KERNELS} from '../src/request/run.ts'
import {median, report, seconds} from './figures.ts'
import {type Floor, prepareFloor} from './floor.ts'
import {measureManyObjects} from './many-objects.ts'
import {type Cost, costOfRun} from './product.ts'
import {measureSurface} from './surface.ts'

const ROUNDS = 5
const PASSED = 0
const EIGHT_KERNELS = [
  ...DEFAULT_KERNELS,
  ...['debian-11-5.10-generic', 'debian-12-6.1-generic', 'debian-13-6.12-generic', 'debian-14'],
]
/** Artifacts of examples/bpfcompat.yaml that pass and that fail, without tests that wait. */
const TWENTY_ARTIFACTS = [
  ...['simple-pass', 'ringbuf', 'xdp-count', 'map-in-map-bare', 'map-in-map-hash', 'map-in-map-array'],
  ...['core-relocation-failure', 'verifier-rejection', 'partly-broken', 'missing-attach-target'],
  ...['map-in-map-unsized', 'map-in-map-lru-hash', 'map-in-map-percpu-hash', 'map-in-map-percpu-array'],
  ...['map-in-map-lru-percpu-hash', 'loader-fixups-bare', 'optional-program', 'prog-array-off'],
  ...['attach-overrides', 'attach-sockets'],
]

const accelerator = (
  await execa('node', ['dist/cli.js', 'doctor', '--json'], {cwd: packageRoot, reject: false})
).stdout.includes('proven: 64-bit')
  ? 'kvm'
  : 'tcg'
const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-bench-'))
const {cacheDirectory} = readInputs({}, String)
const concurrency = availableParallelism()

try {
  // Existing snapshots may leave no room for new ones.
  rmSync(join(cacheDirectory, 'snapshots'), {recursive: true, force: true})
  const floor = await prepareFloor(EIGHT_KERNELS, {accelerator, cacheDirectory, directory})
  console.log(`${accelerator}, ${concurrency} parallel guests, medians of ${ROUNDS} rounds\n`)
  const costs = [
    ...(await measure(floor, DEFAULT_KERNELS, TWENTY_ARTIFACTS.slice(0, 10), {ratio: 1.25})),
    ...(await measure(floor, EIGHT_KERNELS, TWENTY_ARTIFACTS, {ratio: 1.15})),
    ...(await measure(floor, DEFAULT_KERNELS.slice(1, 2), TWENTY_ARTIFACTS.slice(0, 1), {moreMs: 300})),
  ]
  const firstQemu = median(costs.slice(0, 2 * ROUNDS).map(cost => cost.firstQemu))
  report('process start to the first guest', firstQemu, 250, `${firstQemu.toFixed(0)} ms`)
  const nodeMib = Math.max(...costs.map(cost => cost.nodeMib))
  report("Node's memory, peak", nodeMib, 150, `${nodeMib.toFixed(0)} MiB`)
  const qemuMib = Math.max(...costs.map(cost => cost.qemuMib))
  const guest = `${GUEST_MEMORY_MIB} MiB (QEMU resident, peak: ${qemuMib.toFixed(0)} MiB)`
  report("a guest's memory", GUEST_MEMORY_MIB, 512, guest)
  await measureManyObjects(directory)
  await measureSurface(directory)
} finally {
  rmSync(directory, {recursive: true, force: true})
}

/** The limit of a run: a multiple of the floor, or milliseconds above it. */
type Limit = {ratio: number} | {moreMs: number}

async function measure(
  floor: Floor,
  kernels: readonly string[],
  artifacts: readonly string[],
  limit: Limit,
): Promise<Cost[]> {
  const what = `${kernels.length} × ${artifacts.length}`
  const args = [
    'examples/bpfcompat.yaml',
    ...['--accelerator', accelerator, '--report-directory', directory],
    ...kernels.flatMap(id => ['--kernel', id]),
    ...artifacts.flatMap(name => ['--artifact', name]),
  ]
  const run = (snapshots: 'on' | 'off') => costOfRun([...args, '--snapshots', snapshots], PASSED)
  // Unpacks, builds and saves everything before the measurement.
  await run('on')
  const rounds: {floorMs: number; booted: Cost; resumed: Cost}[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({
      floorMs: await floor.boot(kernels, concurrency),
      booted: await run('off'),
      resumed: await run('on'),
    })
  const floorMs = median(rounds.map(round => round.floorMs))
  for (const guests of ['booted', 'resumed'] as const) {
    const wall = median(rounds.map(round => round[guests].wall))
    const shown = `(${seconds(wall)}, floor ${seconds(floorMs)})`
    if ('ratio' in limit) {
      const ratio = wall / floorMs
      report(`${what} ${guests}: run ÷ floor`, ratio, limit.ratio, `${ratio.toFixed(2)} ${shown}`)
    } else
      report(
        `${what} ${guests}: ms over floor`,
        wall - floorMs,
        limit.moreMs,
        `${(wall - floorMs).toFixed(0)} ${shown}`,
      )
  }
  return rounds.flatMap(({booted, resumed}) => [booted, resumed])
}
