import {join} from 'node:path'
import type {BootImage, BootShape} from '../kernels/types.ts'
import type {AcceleratorResult, Interruption, KernelWarning} from '../results/model.ts'
import {createConsoleReader, MAX_CONSOLE_LINE} from './console.ts'
import {type ConsoleLog, createConsoleLog} from './console-log.ts'
import {type BootWay, createFallback} from './fallback.ts'
import {type InitramfsFile, sizeOf, writeInitramfs} from './initramfs.ts'
import type {LogCollector} from './logs.ts'
import {startMachine} from './machine.ts'
import {createGuestMemory, GUEST_MEMORY_MIB, type GuestMemory, guestMemoryMib, memoryForGuests} from './memory.ts'
import {type ParkedGuest, parkGuest} from './parked.ts'
import {type GuestCase, renderPlan} from './plan.ts'
import {type GuestRecord, lineSplitter, MAX_RECORD_BYTES, type RecordOf} from './protocol.ts'
import {qemuArguments} from './qemu.ts'
import {STRETCH, stretchCase} from './stretch.ts'
import {type BootEnd, createBootWatch} from './watch.ts'

/** A case with its files and its deadline on the host. All its times are those of a guest with KVM. */
export type TimedCase = GuestCase & {
  /** The object and what is brought along. Cases may name the same file: it is packed once. */
  files: readonly InitramfsFile[]
  /** What its maps take at most. */
  mapBytes?: number
  timeoutSeconds: number
}

/** Everything one kernel's guest needs. */
export interface GuestRequest {
  qemu: string
  accelerator: AcceleratorResult['used']
  /** KVM was chosen and not insisted on: a guest that dies in it without a word is booted without it. */
  mayEmulate: boolean
  /** Ways to boot the kernel, best first. */
  images: readonly [BootImage, ...BootImage[]]
  cmdline: string
  /** The validator, the kernel's config, modules: the same in every boot. The plan and the objects are added. */
  files: readonly InitramfsFile[]
  modules: readonly {name: string; path: string}[]
  cases: readonly TimedCase[]
  /** A folder of our own for the initramfs. */
  workFolder: string
  /** The kernel's console goes here, of all boots one after the other. */
  consoleLog: string
  logs: LogCollector
  signal: AbortSignal
  /** What guests may take of this machine's memory; left out: this one alone may take all of it. */
  memory?: GuestMemory
  /** Keep the guest when it has done its cases, where its ports allow that. */
  parks?: boolean
  onProgress(progress: GuestProgress): void
}

export type GuestProgress =
  | {step: 'booting'; boot: number}
  | {step: 'case'; id: number; position: number; count: number}
  | {step: 'test'; id: number; test: number}

export interface GuestOutcome {
  boots: number
  /** How it was booted in the end. */
  shape: BootShape
  /** What it ran on in the end. */
  accelerator: AcceleratorResult['used']
  bootMs: number | null
  guestMs: number
  hello: RecordOf<'hello'> | null
  modules: RecordOf<'module'>[]
  /** Why the guest could not do its work; cases that were reached keep what they have. */
  error: string | null
  cases: Map<number, CaseOutcome>
  /** What went wrong on the console while no case was running. */
  warnings: KernelWarning[]
  notes: string[]
  /** The guest itself, when it was to be kept and could be. */
  parked: ParkedGuest | null
}

/** What one case sent, and how it ended. */
export interface CaseOutcome {
  records: GuestRecord[]
  interruption: Interruption | null
  warnings: KernelWarning[]
}

/**
 * Takes all cases of one kernel through one guest. When the kernel dies in a case, that case is charged and the kernel
 * is booted again for the cases after it. How a boot that came to nothing is repeated: fallback.ts.
 */
export async function runGuest(request: GuestRequest): Promise<GuestOutcome> {
  const outcome = emptyOutcome(request)
  const consoleLog = createConsoleLog(request.consoleLog)
  const fallback = createFallback(request)
  const memory = request.memory ?? createGuestMemory(memoryForGuests())
  for (let left = request.cases; left.length > 0 && outcome.error === null; left = casesLeft(request, outcome)) {
    const {way} = fallback
    outcome.shape = way.image.shape
    outcome.accelerator = way.accelerator
    request.onProgress({step: 'booting', boot: ++outcome.boots})
    const share = shareOf(request, left, memory.limitMib)
    noteMemory(outcome, share, left, memory.limitMib)
    const parks = request.parks === true && share.cases.length === request.cases.length
    const giveBack = await memory.reserve(share.memoryMib)
    const end = bootOnce({...request, parks}, way, share, outcome, consoleLog)
    const {death, progressed, answered} = await end.finally(giveBack)
    if (request.signal.aborted) break
    if (death === null) continue
    const again = fallback.after(answered, progressed)
    if (again === null) outcome.error = death
    else outcome.notes.push(`boot ${outcome.boots} ended early: ${death}`, ...again)
  }
  const defect = await consoleLog.close()
  if (defect !== null) outcome.notes.push(`the console log is not whole: ${defect}`)
  return outcome
}

function emptyOutcome({images: [{shape}], accelerator}: GuestRequest): GuestOutcome {
  return {
    boots: 0,
    shape,
    accelerator,
    bootMs: null,
    guestMs: 0,
    hello: null,
    modules: [],
    error: null,
    cases: new Map(),
    warnings: [],
    notes: [],
    parked: null,
  }
}

function casesLeft({cases}: GuestRequest, outcome: GuestOutcome): GuestRequest['cases'] {
  return cases.filter(({id}) => !outcome.cases.has(id))
}

/** What one boot takes: as many cases as fit, one at least. */
interface Share {
  cases: GuestRequest['cases']
  memoryMib: number
  /** What the first case alone would need. */
  neededMib: number
}

function shareOf(request: GuestRequest, left: GuestRequest['cases'], limitMib: number): Share {
  const common = new Map(request.files.map(({path, content}) => [path, sizeOf(content)]))
  const load = {initramfs: sum(common.values()), largestObject: 0, largestMaps: 0}
  const cases: TimedCase[] = []
  let [memoryMib, neededMib] = [0, 0]
  for (const candidate of left) {
    const own = candidate.files.filter(({path}) => !common.has(path))
    for (const {path, content} of own) common.set(path, sizeOf(content))
    load.initramfs += sum(own.map(({content}) => sizeOf(content)))
    const object = candidate.files.find(({path}) => candidate.kind !== 'probe' && path === candidate.object)
    load.largestObject = Math.max(load.largestObject, sizeOf(object?.content ?? null))
    load.largestMaps = Math.max(load.largestMaps, candidate.mapBytes ?? 0)
    const needed = guestMemoryMib(load)
    if (cases.length === 0) neededMib = needed
    else if (needed > limitMib) break
    memoryMib = needed
    cases.push(candidate)
  }
  return {cases, memoryMib: Math.min(memoryMib, Math.max(limitMib, GUEST_MEMORY_MIB)), neededMib}
}

function noteMemory(outcome: GuestOutcome, share: Share, left: GuestRequest['cases'], limitMib: number): void {
  const [first] = share.cases
  if (share.neededMib > share.memoryMib && first !== undefined)
    outcome.notes.push(
      `${first.artifact} may need ${share.neededMib} MiB of memory in its guest; this machine can give ${share.memoryMib} MiB, so that its maps may fail for want of memory. Free memory, or run it on a larger machine`,
    )
  if (share.cases.length < left.length)
    outcome.notes.push(
      `boot ${outcome.boots} takes ${share.cases.length} of ${left.length} cases that are left: together they need more than the ${limitMib} MiB that this machine can give to guests`,
    )
}

function sum(sizes: Iterable<number>): number {
  let total = 0
  for (const size of sizes) total += size
  return total
}

async function bootOnce(
  request: GuestRequest,
  way: BootWay,
  {cases, memoryMib}: Share,
  outcome: GuestOutcome,
  consoleLog: ConsoleLog,
): Promise<BootEnd> {
  const initrd = join(request.workFolder, 'initramfs')
  await writeInitramfs(initrd, initramfsOf(request, way, cases))
  const reader = createConsoleReader()
  const watch = createBootWatch(request, way, cases, outcome, reader)
  const consoleLines = lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {})
  let parked: ReturnType<typeof parkGuest> | undefined
  const machine = startMachine({
    qemu: request.qemu,
    arguments: qemuArguments({
      accelerator: way.accelerator,
      image: way.image,
      initrd,
      cmdline: request.cmdline,
      memoryMib,
      cpus: 1,
    }),
    onConsole(chunk) {
      if (parked !== undefined) return undefined
      watch.console()
      consoleLines(chunk)
      return consoleLog.write(chunk)
    },
    onRecords: lineSplitter(
      MAX_RECORD_BYTES,
      line => (parked ?? watch).line(line),
      () => parked?.guest.release() ?? watch.overlong(),
    ),
  })
  watch.start(machine)
  const exit = await Promise.race([machine.exited, watch.parked])
  if (exit !== 'parked') return watch.finish(exit)
  parked = parkGuest(machine, request.signal)
  outcome.parked = parked.guest
  return watch.finish(null)
}

function initramfsOf(request: GuestRequest, {accelerator}: BootWay, cases: GuestRequest['cases']): InitramfsFile[] {
  const factor = STRETCH[accelerator]
  const plan = renderPlan({modules: request.modules, cases: cases.map(guestCase => stretchCase(guestCase, factor))})
  const files = [...request.files, ...cases.flatMap(guestCase => guestCase.files)]
  return [
    ...new Map(files.map(file => [file.path, file])).values(),
    {path: '/bpfcompat/plan', content: Buffer.from(plan, 'utf8')},
  ]
}
