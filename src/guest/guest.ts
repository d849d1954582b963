import {join} from 'node:path'
import {setting} from '../base/setting.ts'
import {sizeOf} from '../packing/initramfs-file.ts'
import {type Boot, caseFiles, type Share, startBoot} from './boot.ts'
import type {BootEnd} from './boot-end.ts'
import {createConsoleReader} from './console.ts'
import {createConsoleLog} from './console-log.ts'
import {createFallback} from './fallback.ts'
import {writeInitramfs} from './initramfs.ts'
import {createGuestMemory, GUEST_MEMORY_MIB, guestMemoryMib, LARGEST_GUEST_MIB, memoryForGuests} from './memory.ts'
import type {GuestOutcome} from './outcome.ts'
import type {GuestRequest, TimedCase} from './request.ts'
import {resumeGuest} from './resume.ts'

/** Number of boots that the machine may kill before the guest is given up. */
const MOST_KILLS = 1

/**
 * Runs all cases of one kernel in one guest. When the kernel dies in a case, it is charged to that case, and the kernel is booted
 * again for the cases after it. For how a failed boot is repeated, see fallback.ts.
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
    // After a kill the guest runs alone: it reserves the memory of all guests.
    const reservation = await memory.reserve(kills > 0 ? Math.max(share.memoryMib, memory.limitMib) : share.memoryMib)
    const end = bootOnce({request: {...request, parks}, way, share, outcome, consoleLog})
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
  if (defect !== null) outcome.notes.push(`the console log is incomplete: ${defect}`)
  return outcome
}

/** Returns the error for a required KVM that was lost: a new probe explains it better than QEMU's message. */
function kvmLost(defect: string): string {
  return `KVM stopped working after the probe: ${defect}; use ${setting('accelerator')} \`auto\` or \`tcg\`, which need no KVM`
}

function emptyOutcome({images: [{shape}], accelerator}: GuestRequest): GuestOutcome {
  return {
    boots: 0,
    snapshot: null,
    shape,
    accelerator,
    bootMs: null,
    guestMs: 0,
    hello: null,
    modules: [],
    settings: [],
    controllers: null,
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

function shareOf(request: GuestRequest, left: GuestRequest['cases'], limitMib: number): Share {
  const common = new Map(request.files.map(({path, content}) => [path, sizeOf(content)]))
  const load = {initramfs: sum(common.values()), largestObject: 0, largestMaps: 0}
  const cases: TimedCase[] = []
  let [memoryMib, neededMib] = [0, 0]
  for (const candidate of left) {
    const own = candidate.files.filter(({path}) => !common.has(path))
    for (const {path, content} of own) common.set(path, sizeOf(content))
    load.initramfs += sum(own.map(({content}) => sizeOf(content)))
    const object = candidate.files.find(({path}) => 'object' in candidate && path === candidate.object)
    load.largestObject = Math.max(load.largestObject, sizeOf(object?.content ?? null))
    load.largestMaps = Math.max(load.largestMaps, candidate.mapBytes ?? 0)
    const needed = Math.max(guestMemoryMib(load), request.memoryMib ?? 0) + (request.reservedMib ?? 0)
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
          ? `a guest has at most ${LARGEST_GUEST_MIB} MiB, so its maps may run out of memory`
          : `this machine can give ${share.memoryMib} MiB, so its maps may run out of memory. Free memory, or use a larger machine`
      }`,
    )
  if (share.cases.length < left.length)
    outcome.notes.push(
      `boot ${outcome.boots} runs ${share.cases.length} of the ${left.length} remaining cases: together they need more than the ${limitMib} MiB that ${limitMib === LARGEST_GUEST_MIB ? 'a guest can have' : 'this machine can give to guests'}`,
    )
}

function sum(sizes: Iterable<number>): number {
  let total = 0
  for (const size of sizes) total += size
  return total
}

/** Resumes a snapshot if there is one or one can be made, else boots the kernel. */
async function bootOnce(boot: Boot): Promise<BootEnd> {
  return (await resumeGuest(boot)) ?? bootWhole(boot)
}

async function bootWhole(boot: Boot): Promise<BootEnd> {
  const {files, modules, workDirectory} = boot.request
  const initrd = join(workDirectory, 'initramfs')
  const all = [...files, ...caseFiles(boot, modules)]
  await writeInitramfs(initrd, [...new Map(all.map(file => [file.path, file])).values()])
  return startBoot(boot, {part: 'whole', initrd, reader: createConsoleReader()}).ended()
}
