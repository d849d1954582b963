/**
 * Measures how a run scales: `npm run bench-curves [-- NAME…]`. Each curve repeats a run with more of one thing. The cost of one
 * more must not grow, nor the memory of this process.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'
import {packageRoot} from '../src/base/package-root.ts'
import type {Results} from '../src/model/results.ts'
import {median} from './figures.ts'
import {compile, makeObjects} from './many-objects.ts'
import {costOf} from './product.ts'

const KERNEL = 'debian-12-6.1'
/** Kernels in the order of their use; the larger builds are spread over both halves. */
const KERNELS = [
  ...['debian-12-6.1', 'debian-11-5.10-generic', 'debian-11-5.10', 'debian-13-6.12', 'debian-13-6.12-generic'],
  ...['debian-13-backports', 'debian-12-6.1-rt', 'debian-14', 'debian-12-6.12', 'debian-12-6.1-generic'],
  ...['debian-13-backports-6.16', 'debian-13-backports-6.18', 'debian-14-generic', 'debian-13-backports-7.0'],
  ...['debian-13-6.12-rt', 'debian-13-backports-7.2'],
]
const PASSED = 0
const FAILED = 2
/** Largest ratio between the cost of one more at the end of a curve and in the middle. */
const GROWTH = 1.2
const SHARDS = 4
const ROUNDS = 3

/** One run of a curve. */
interface Point {
  /** Number of what the curve varies. */
  count: number
  args: readonly string[]
  exitCode: number
}

interface Curve {
  name: string
  /** What is counted. */
  unit: string
  points(): Promise<Point[]>
}

const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-curves-'))
const reports = join(directory, 'report')

const CURVES: readonly Curve[] = [
  {
    name: 'artifacts',
    unit: 'artifact',
    async points() {
      await makeObjects(directory, 500)
      const entries = '{type: hash, key_size: 4, value_size: 8, max_entries: 64}'
      return [1, 10, 50, 100, 250, 500].map(count => {
        const artifacts = Array.from({length: count}, (_, index) => ({path: `object-${index}.bpf.o`}))
        const lines = artifacts.map(
          ({path}) => `  - {path: ${path}, mode: load_attach, maps: [{name: watched, inner_map: ${entries}}]}`,
        )
        return run(count, `kernels: [${KERNEL}]\nartifacts:\n${lines.join('\n')}\n`, PASSED)
      })
    },
  },
  {
    name: 'kernels',
    unit: 'kernel',
    async points() {
      const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
      const points = [1, 2, 4, 8, 16].map(count =>
        run(count, `kernels: [${KERNELS.slice(0, count).join(', ')}]\nartifacts: [{path: ${object}}]\n`, PASSED),
      )
      // Fetches, unpacks and builds everything before the measurement.
      await costOf(points.at(-1)?.args ?? [], PASSED)
      return points
    },
  },
  {
    name: 'programs',
    unit: 'program',
    async points() {
      return Promise.all(
        [1, 10, 100, 250, 500].map(async count => {
          const programs = Array.from(
            {length: count},
            (_, index) =>
              `SEC("tracepoint/sched/sched_switch") int program_${index}(void *ctx) { seen += ${index}; return 0; }`,
          )
          const object = await objectOf(`programs-${count}`, `long seen;\n${programs.join('\n')}`)
          return run(count, `kernels: [${KERNEL}]\nartifacts: [{path: ${object}, mode: load_attach}]\n`, PASSED)
        }),
      )
    },
  },
  {
    name: 'log',
    unit: 'loop iteration in the verifier log',
    async points() {
      return Promise.all(
        [10, 100, 1000, 10_000, 60_000].map(async count => {
          // Each iteration is another state; the verifier rejects the access after the loop.
          const object = await objectOf(
            `log-${count}`,
            `SEC("tracepoint/sched/sched_switch") int turns(void *ctx) {
              long sum = 0;
              for (int turn = 0; turn < ${count}; turn++) asm volatile("%0 += 3" : "+r"(sum));
              return *(int *)sum;
            }`,
          )
          return run(count, `kernels: [${KERNEL}]\nartifacts: [{path: ${object}, mode: load_only}]\n`, FAILED)
        }),
      )
    },
  },
  {
    name: 'report',
    unit: 'case',
    async points() {
      await makeObjects(directory, 500)
      const lines = Array.from({length: 500}, (_, index) => `  - {path: object-${index}.bpf.o, mode: load_attach}`)
      const one = run(500, `kernels: [${KERNEL}]\nartifacts:\n${lines.join('\n')}\n`, FAILED)
      await costOf(one.args, FAILED)
      const results = JSON.parse(readFileSync(join(reports, 'results.json'), 'utf8')) as Results
      return [1, 2, 5, 10, 20].map(kernels => {
        const file = join(directory, `results-${kernels}.json`)
        writeFileSync(file, JSON.stringify(withKernels(results, kernels)))
        return {count: kernels * 500, args: ['report', file, '--report-directory', reports], exitCode: FAILED}
      })
    },
  },
]

const named = process.argv.slice(2)
const unknown = named.filter(name => name !== 'shards' && !CURVES.some(curve => curve.name === name))
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: expected one of ${CURVES.map(({name}) => name).join(', ')}, shards`)
const wanted = (name: string) => named.length === 0 || named.includes(name)

try {
  for (const curve of CURVES.filter(({name}) => wanted(name))) await follow(curve)
  if (wanted('shards')) await measureShards()
} finally {
  rmSync(directory, {recursive: true, force: true})
}

function run(count: number, manifest: string, exitCode: number): Point {
  const file = join(directory, `${count}-${Math.random().toString(36).slice(2)}.yaml`)
  writeFileSync(file, manifest)
  // Without this, later runs of a curve would resume the guests that the first one booted.
  return {count, args: ['run', file, '--report-directory', reports, '--quiet', '--snapshots', 'off'], exitCode}
}

async function objectOf(name: string, code: string): Promise<string> {
  const source = join(directory, `${name}.bpf.c`)
  const object = join(directory, `${name}.bpf.o`)
  const head = '#include <linux/bpf.h>\n#include <bpf/bpf_helpers.h>\nchar LICENSE[] SEC("license") = "GPL";\n'
  writeFileSync(source, `${head}${code}\n`)
  await compile(source, object)
  return object
}

/** Returns the same results for more kernels. */
function withKernels(results: Results, count: number): Results {
  const ids = Array.from({length: count}, (_, index) => `${KERNEL}-${index}`)
  return {
    ...results,
    kernels: ids.flatMap(id => results.kernels.map(kernel => ({...kernel, id}))),
    cases: ids.flatMap(kernel => results.cases.map(result => ({...result, kernel}))),
    findings: results.findings.map(finding => ({...finding, kernels: ids})),
  }
}

async function follow({name, unit, points}: Curve): Promise<void> {
  const all = await points()
  const seen: {count: number; wall: number; nodeMib: number}[] = []
  console.log(`${name}`)
  for (const {count, args, exitCode} of all) {
    const {wall, nodeMib} = await costOf(args, exitCode)
    seen.push({count, wall, nodeMib})
    const log = name === 'log' ? `, log ${(largestLog() / 1024).toFixed(0)} KiB` : ''
    console.log(`${String(count).padStart(8)}  ${(wall / 1000).toFixed(2)} s  Node ${nodeMib.toFixed(0)} MiB${log}`)
  }
  const [first, middle, last] = [seen[0], seen[seen.length - 2], seen[seen.length - 1]]
  if (first === undefined || middle === undefined || last === undefined) return
  const before = (middle.wall - first.wall) / (middle.count - first.count)
  const after = (last.wall - middle.wall) / (last.count - middle.count)
  const verdict = after <= before * GROWTH ? 'yes' : 'NO'
  console.log(
    `  one more ${unit}: ${before.toFixed(2)} ms, at the end ${after.toFixed(2)} ms; linear or better: ${verdict}\n`,
  )
}

function largestLog(): number {
  const sizes = readdirSync(join(reports, 'logs'), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.verifier.log'))
    .map(name => statSync(join(reports, 'logs', name)).size)
  return Math.max(0, ...sizes)
}

/** Distributes kernels as `plan` does with an earlier run, runs each shard alone, and compares the times. */
async function measureShards(): Promise<void> {
  const object = join(packageRoot, 'examples/build/simple-pass.bpf.o')
  const {args} = run(16, `kernels: [${KERNELS.join(', ')}]\nartifacts: [{path: ${object}}]\n`, PASSED)
  const manifest = args[1] ?? ''
  await costOf(args, PASSED)
  await costOf(args, PASSED)
  const baseline = join(directory, 'baseline.json')
  writeFileSync(baseline, readFileSync(join(reports, 'results.json')))
  const plan = await execa(process.execPath, [
    ...[join(packageRoot, 'dist/cli.js'), 'plan', manifest, '--shards', String(SHARDS), '--baseline', baseline],
  ])
  const {include} = JSON.parse(plan.stdout) as {include: {kernels: string}[]}
  const walls: number[] = []
  for (const {kernels} of include) {
    const share = kernels.split(',').flatMap(id => ['--kernel', id])
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push((await costOf([...args, ...share], PASSED)).wall)
    walls.push(median(rounds))
  }
  const most = Math.max(...walls)
  const least = Math.min(...walls)
  const shown = walls.map(wall => `${(wall / 1000).toFixed(2)} s`).join(', ')
  const apart = (most - least) / most
  console.log(
    `${SHARDS} shards of ${KERNELS.length} kernels: ${shown}; ${(apart * 100).toFixed(0)} % apart, at most 10: ${apart <= 0.1 ? 'yes' : 'NO'}`,
  )
}
