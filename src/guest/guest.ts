import {join} from 'node:path'
import {setting} from '../setting.ts'
import {createConsoleReader, MAX_CONSOLE_LINE} from './console.ts'
import {type ConsoleLog, createConsoleLog} from './console-log.ts'
import {type BootWay, createFallback} from './fallback.ts'
import {type InitramfsFile, sizeOf, writeInitramfs} from './initramfs.ts'
import {startMachine} from './machine.ts'
import {createGuestMemory, GUEST_MEMORY_MIB, guestMemoryMib, LARGEST_GUEST_MIB, memoryForGuests} from './memory.ts'
import type {GuestOutcome} from './outcome.ts'
import {parkGuest} from './parked.ts'
import {renderPlan} from './plan.ts'
import {lineSplitter, MAX_RECORD_BYTES} from './protocol.ts'
import {qemuArguments} from './qemu.ts'
import type {GuestRequest, TimedCase} from './request.ts'
import {STRETCH, stretchCase} from './stretch.ts'
import {type BootEnd, type BootShare, createBootWatch} from './watch.ts'

/** Boots that the machine may kill: the next one would be killed as well. */
const MOST_KILLS = 1

/**
 * Takes all cases of one kernel through one guest. When the kernel dies in a case, that case is charged and the kernel
 * is booted again for the cases after it. How a boot that came to nothing is repeated: fallback.ts.
 */
export async function runGuest(request: GuestRequest): Promise<GuestOutcome> {
  const outcome = emptyOutcome(request)
  const consoleLog = createConsoleLog(request.consoleLog)
  const fallback = createFallback(request)
  let kills = 0
  const memory = request.memory ?? createGuestMemory(memoryForGuests())
  for (let left = request.cases; left.length > 0 && outcome.error === null; left = casesLeft(request, outcome)) {
    const {way} = fallback
    outcome.shape = way.image.shape
    outcome.accelerator = way.accelerator
    outcome.boots++
    const limitMib = Math.min(memory.limitMib, LARGEST_GUEST_MIB)
    const share = shareOf(request, left, limitMib)
    noteMemory(outcome, share, left, limitMib)
    const parks = request.parks === true && share.cases.length === request.cases.length
    // After a kill it has the memory of all guests.
    const reservation = await memory.reserve(kills > 0 ? Math.max(share.memoryMib, memory.limitMib) : share.memoryMib)
    const end = bootOnce({...request, parks}, way, share, outcome, consoleLog)
    const {death, progressed, answered, killed} = await end.finally(() =>
      outcome.parked === null ? reservation.giveBack() : reservation.keep(outcome.parked),
    )
    if (request.signal.aborted) break
    if (death === null) continue
    if (killed) {
      if (++kills <= MOST_KILLS)
        outcome.notes.push(`boot ${outcome.boots} ended early: ${death}`, 'booted once more, alone')
      else outcome.error = death
      continue
    }
    const lost = !answered && way.accelerator === 'kvm' ? await request.kvmDefect?.() : undefined
    const again = fallback.after(answered, progressed, lost)
    if (again === null) outcome.error = lost === undefined ? death : kvmLost(lost)
    else outcome.notes.push(`boot ${outcome.boots} ended early: ${death}`, ...again)
  }
  const defect = await consoleLog.close()
  if (defect !== null) outcome.notes.push(`the console log is not whole: ${defect}`)
  return outcome
}

/** KVM was insisted on: the words of QEMU say less than those of a new probe. */
function kvmLost(defect: string): string {
  return `KVM stopped working after the probe: ${defect}; use ${setting('accelerator')} \`auto\` or \`tcg\`, which need no KVM`
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
    killed: new Set(),
    warnings: [],
    notes: [],
    parked: null,
  }
}

function casesLeft({cases}: GuestRequest, outcome: GuestOutcome): GuestRequest['cases'] {
  return cases.filter(({id}) => !outcome.cases.has(id))
}

/** What one boot takes: as many cases as fit, one at least. */
interface Share extends BootShare {
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
      `${first.artifact} may need ${share.neededMib} MiB of memory in its guest; ${
        share.memoryMib === LARGEST_GUEST_MIB
          ? `a guest has ${LARGEST_GUEST_MIB} MiB at most, so that its maps may fail for want of memory`
          : `this machine can give ${share.memoryMib} MiB, so that its maps may fail for want of memory. Free memory, or run it on a larger machine`
      }`,
    )
  if (share.cases.length < left.length)
    outcome.notes.push(
      `boot ${outcome.boots} takes ${share.cases.length} of ${left.length} cases that are left: together they need more than the ${limitMib} MiB that ${limitMib === LARGEST_GUEST_MIB ? 'a guest has at most' : 'this machine can give to guests'}`,
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
  share: Share,
  outcome: GuestOutcome,
  consoleLog: ConsoleLog,
): Promise<BootEnd> {
  const {cases, memoryMib} = share
  const initrd = join(request.workFolder, 'initramfs')
  await writeInitramfs(initrd, initramfsOf(request, way, cases))
  const reader = createConsoleReader()
  const watch = createBootWatch(request, way, share, outcome, reader)
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
      oldQemu: request.oldQemu === true,
      quiet: way.quiet,
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
  request.onProgress({step: 'booting', boot: outcome.boots})
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
