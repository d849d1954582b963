// Measures how kernels boot in each shape and writes kernels/boot.yaml:
// `npm run measure-boot -- [--rounds N] [--accelerator kvm|tcg] [--output FILE] [ID...]`.
//
// Kernels and shapes alternate, so that a machine that slows down affects all of them. It measures the wall time and the CPU time
// from the start of QEMU to PID 1; the CPU time decides, because a busy machine changes it less. It also measures the length of
// a second of the guest's clock: a test that waits must wait for the time that it specifies.
// A shape is chosen if it never failed, its clock is right, and it is faster by more than a tenth. With KVM the CPU time of
// unpacking counts too: runners with KVM are mostly new for every run, and shared caches do not contain unpacked kernels. On a
// machine without KVM, bench/measure-nested.ts measures in an emulated machine: the ratios of its figures are valid, the
// absolute values are not; the number of exits from the guest to KVM is the same everywhere.
// Earlier measurements of other kernels, or with another accelerator, are kept.
import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs, promisify} from 'node:util'
import {dump, load} from 'js-yaml'
import {packageRoot} from '../src/base/package-root.ts'
import {NO_SHARED_CACHE} from '../src/cache/shared-cache.ts'
import {chooseAccelerator} from '../src/guest/accelerator.ts'
import {writeInitramfs} from '../src/guest/initramfs.ts'
import {startMachine} from '../src/guest/machine.ts'
import {GUEST_MEMORY_MIB} from '../src/guest/memory.ts'
import {qemuArguments} from '../src/guest/qemu.ts'
import {ARCHITECTURES} from '../src/host/architectures.ts'
import {which} from '../src/host/which.ts'
import {findKernel, loadCatalog} from '../src/kernels/catalog/catalog.ts'
import {unpackVmlinux} from '../src/kernels/images/vmlinux.ts'
import type {BootImage} from '../src/kernels/model/kernel-files.ts'
import {createKernelProvider} from '../src/kernels/provider/provider.ts'
import type {AcceleratorChoice} from '../src/model/accelerator.ts'
import {endingOf} from '../src/model/release-name.ts'
import {readInputs} from '../src/plan/inputs.ts'
import {buildValidator} from '../src/validator/build.ts'

const KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12', 'debian-14', 'debian-13-backports'].flatMap(
  id => [id, `${id}-generic`],
)
// The only architecture with more than one shape.
const ARCH = 'x86_64'
const PLAIN = 'bzimage-pc'
const SHAPES = [PLAIN, 'vmlinux-pc', 'vmlinux-microvm'] as const
type Shape = (typeof SHAPES)[number]
const DEADLINE_MS = 180_000
/** Largest error of a clock, and least gain of a shape. */
const TOLERANCE = 0.1
const DATA = join(packageRoot, 'kernels/boot.yaml')
const HEAD = `# The best boot shape of each kernel line (\`series\`) and build (\`ending\`) with an accelerator, measured by
# \`npm run measure-boot\`. Other kernels boot as packaged (${PLAIN}).
# \`cpu\` and \`wall\`: seconds from the start of QEMU to PID 1, medians. \`second\`: length of a second of the guest's clock,
# the minimum, because a busy machine makes it longer. \`failed\`: boots that did not finish. \`unpack\`: CPU seconds of the
# host, included for KVM. \`exits\`: number of exits from the guest to KVM until then, a median. \`nested\`: KVM ran on an
# emulated AMD-V, where only the ratios of the figures are valid.
`

/** The figures of one boot, in seconds. */
interface Measured {
  cpu: number
  wall: number
  second: number
  /** Exits to KVM; missing if KVM does not count them. */
  exits?: number
}

/** The figures of all boots in one shape; no numbers if none finished. */
type Summary = Partial<Measured> & {failed: number}

interface Kernel {
  release: string
  vmlinuz: string
  vmlinux: string
  unpack: number
  /** Null for a boot that did not finish. */
  results: Record<Shape, (Measured | null)[]>
}

interface Rule {
  series: string
  ending: string
  accelerator: string
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '7'},
    accelerator: {type: 'string', default: 'auto'},
    output: {type: 'string', default: DATA},
    nested: {type: 'boolean', default: false},
  },
})
const run = promisify(execFile)
const directory = mkdtempSync(join(tmpdir(), 'bpfcompat-measure-'))
const qemu = which(ARCHITECTURES[ARCH].qemu) ?? 'no QEMU'
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds}: expected a number of at least 1`)
const {signal} = new AbortController()
const {cacheDirectory} = readInputs({}, String)

try {
  const building = buildValidator({arch: ARCH, signal, cacheDirectory, cache: NO_SHARED_CACHE, install: async () => {}})
  const image = async () => (await building).kvmProbe
  const {used: accelerator} = await chooseAccelerator(acceleratorOf(values.accelerator), {
    arch: ARCH,
    qemu,
    image,
    signal,
  })
  const version = /version (\S+)/.exec((await run(qemu, ['--version'])).stdout)?.[1]
  const initrd = await clockInitramfs()
  const kernels: Kernel[] = []
  for (const id of positionals.length > 0 ? positionals : KERNELS) kernels.push(await prepare(id))
  for (let round = 1; round <= rounds; round++) {
    for (const kernel of kernels) {
      for (const shape of SHAPES) {
        const result = await boot({shape, path: shape === PLAIN ? kernel.vmlinuz : kernel.vmlinux}, accelerator, initrd)
        kernel.results[shape].push(result)
        console.log(`${round} ${kernel.release} ${shape}: ${result === null ? 'FAILED' : JSON.stringify(result)}`)
      }
    }
  }
  write(kernels.map(kernel => ruleOf(kernel, accelerator, version)))
} finally {
  rmSync(directory, {recursive: true, force: true})
}

function acceleratorOf(text: string): AcceleratorChoice {
  if (text !== 'auto' && text !== 'kvm' && text !== 'tcg') throw new Error(`--accelerator ${text}: expected kvm or tcg`)
  return text
}

async function clockInitramfs(): Promise<string> {
  const program = join(directory, 'clock')
  await run('cc', ['-O2', '-static', '-o', program, join(packageRoot, 'bench/boot-clock.c')])
  const initrd = join(directory, 'initramfs')
  await writeInitramfs(initrd, [{path: '/init', content: readFileSync(program), executable: true}])
  return initrd
}

async function prepare(id: string): Promise<Kernel> {
  const provider = createKernelProvider({cacheDirectory})
  const {kernel, images} = await provider.fetch(findKernel(id, await loadCatalog()), {modules: []})
  const vmlinuz = images[0].path
  const vmlinux = join(directory, 'images', kernel.release)
  await mkdir(join(directory, 'images'), {recursive: true})
  const before = process.cpuUsage()
  await unpackVmlinux(vmlinuz, vmlinux, id)
  const {user, system} = process.cpuUsage(before)
  const unpack = seconds((user + system) / 1000)
  console.log(`${id}: ${kernel.release}, unpacked in ${unpack} s of CPU time`)
  return {
    release: kernel.release,
    vmlinuz,
    vmlinux,
    unpack,
    results: {'bzimage-pc': [], 'vmlinux-pc': [], 'vmlinux-microvm': []},
  }
}

/** Boots a kernel and returns its figures; null if it did not finish. */
async function boot(image: BootImage, accelerator: 'kvm' | 'tcg', initrd: string): Promise<Measured | null> {
  const startedAt = performance.now()
  const lines: number[] = []
  let cpu = 0
  let exits: number | undefined
  const machine = startMachine({
    qemu,
    arguments: qemuArguments({
      accelerator,
      image,
      initrd,
      cmdline: '',
      memoryMib: GUEST_MEMORY_MIB,
      cpus: 1,
      quiet: accelerator === 'kvm',
    }),
    onConsole: () => undefined,
    onRecords(chunk) {
      if (lines.length === 0) {
        cpu = machine.cpuSeconds() ?? 0
        exits = kvmExits()
      }
      for (const _ of chunk.toString().matchAll(/\n/g)) lines.push(performance.now())
      if (lines.length >= 2) machine.kill()
    },
  })
  const deadline = setTimeout(() => machine.kill(), DEADLINE_MS)
  await machine.exited
  clearTimeout(deadline)
  const [start, second] = lines
  return start === undefined || second === undefined
    ? null
    : {
        cpu,
        wall: seconds(start - startedAt),
        second: seconds(second - start),
        ...(exits === undefined ? {} : {exits}),
      }
}

/** Returns the exits of all running guests, which is one guest. Only root may read them (Documentation/virt/kvm, debugfs). */
function kvmExits(): number | undefined {
  try {
    return Number(readFileSync('/sys/kernel/debug/kvm/exits', 'utf8'))
  } catch {
    return undefined
  }
}

function ruleOf({release, unpack, results}: Kernel, accelerator: 'kvm' | 'tcg', qemuVersion: string | undefined) {
  const measured: Record<Shape, Summary> = {
    'bzimage-pc': summary(results['bzimage-pc']),
    'vmlinux-pc': summary(results['vmlinux-pc']),
    'vmlinux-microvm': summary(results['vmlinux-microvm']),
  }
  const limit = (measured[PLAIN].cpu ?? Number.POSITIVE_INFINITY) * (1 - TOLERANCE)
  const good = SHAPES.flatMap(name => {
    const {cpu, second, failed} = measured[name]
    if (name === PLAIN || failed > 0 || cpu === undefined || second === undefined) return []
    const cost = cpu + (accelerator === 'kvm' ? unpack : 0)
    return Math.abs(second - 1) <= TOLERANCE && cost < limit ? [{name, cost}] : []
  })
  const [{name: shape} = {name: PLAIN}] = good.sort((a, b) => a.cost - b.cost)
  const series = release.split('.', 2).join('.')
  return {
    series,
    ending: endingOf(release),
    accelerator,
    shape,
    qemu: qemuVersion,
    release,
    rounds,
    unpack,
    ...(values.nested ? {nested: true} : {}),
    measured,
  }
}

function summary(results: readonly (Measured | null)[]): Summary {
  const ended = results.filter(result => result !== null)
  if (ended.length === 0) return {failed: results.length}
  const median = (key: keyof Measured) => {
    const sorted = ended.map(result => result[key] ?? 0).sort((a, b) => a - b)
    const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
    return Math.round((middle.reduce((sum, value) => sum + value, 0) / middle.length) * 100) / 100
  }
  return {
    cpu: median('cpu'),
    wall: median('wall'),
    second: Math.min(...ended.map(({second}) => second)),
    failed: results.length - ended.length,
    ...(ended.every(({exits}) => exits !== undefined) ? {exits: median('exits')} : {}),
  }
}

function write(rules: readonly Rule[]): void {
  const same = (a: Rule, b: Rule) => a.series === b.series && a.ending === b.ending && a.accelerator === b.accelerator
  const text = existsSync(values.output) ? readFileSync(values.output, 'utf8') : '[]'
  const before = load(text) as Rule[]
  const kept = before.filter(rule => !rules.some(fresh => same(fresh, rule)))
  const order = new Intl.Collator('en', {numeric: true})
  const words = ({series, ending, accelerator}: Rule) => `${accelerator} ${series} ${ending}`
  const all = [...kept, ...rules].sort((a, b) => order.compare(words(a), words(b)))
  writeFileSync(values.output, HEAD + dump(all, {lineWidth: 120, flowLevel: 3}))
}

function seconds(ms: number): number {
  return Math.round(ms / 10) / 100
}
