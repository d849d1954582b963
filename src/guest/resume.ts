import {truncate} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {trace} from '../base/trace.ts'
import {type InitramfsFile, sizeOf} from '../packing/initramfs-file.ts'
import {BOARDS} from './boards.ts'
import {type Boot, caseFiles, type RunningBoot, startBoot} from './boot.ts'
import type {BootEnd} from './boot-end.ts'
import {type ConsoleReader, createConsoleReader, MAX_CONSOLE_LINE} from './console.ts'
import {writeInitramfs} from './initramfs.ts'
import {bootForSnapshot} from './keep.ts'
import {lineSplitter} from './protocol.ts'
import {SHARED_MEMORY, type SharedMemory, STATE_FD} from './qemu.ts'
import {type ControlPort, QemuEnded, resumeMachine} from './qmp.ts'
import type {GuestRequest} from './request.ts'
import {snapshotKey} from './snapshot-key.ts'
import type {Snapshot, SnapshotDraft, Snapshots} from './snapshots.ts'

const MIB = 1024 ** 2

/** Maximum memory of a guest with a snapshot. Larger guests are rare, and checking their memory takes as long as a boot. */
const MOST_MEMORY_MIB = 1024
/** More files are faster in an initramfs: in KVM a guest may read device memory uncached. */
const MOST_FILES_MIB = 64

/**
 * Resumes a snapshot and runs the cases in it. If there is none yet, boots the kernel to make one first.
 *
 * @returns undefined if the guest must be booted: there is no snapshot, or it cannot be resumed
 */
export async function resumeGuest(boot: Boot): Promise<BootEnd | undefined> {
  const {request, way, share} = boot
  const {snapshots} = request
  if (snapshots === undefined || !isResumable(boot, snapshots)) return undefined
  const key = await snapshotKey(request, way, share.memoryMib)
  if (key === undefined || snapshots.unfit(key) !== undefined) return undefined
  const found = await snapshots.find(key)
  if (found !== undefined) return takeThrough(boot, snapshots, key, heardAgain(boot, found))
  const draft = await snapshots.draft(key, share.memoryMib)
  if (draft === undefined) return undefined
  try {
    return await bootAndResume(boot, snapshots, key, draft)
  } finally {
    await draft.discard()
  }
}

function isResumable(boot: Boot, {eager}: Snapshots): boolean {
  const {request, way, share, outcome} = boot
  // A failed boot is repeated in other ways, not for a snapshot.
  const mayBe = eager ? outcome.boots === 1 || outcome.cases.size > 0 : outcome.cases.size > 0
  return (
    mayBe &&
    BOARDS[way.image.shape].resumable === true &&
    share.memoryMib <= MOST_MEMORY_MIB &&
    !/(?:^|\s)lockdown=/.test(request.cmdline) &&
    caseFiles(boot, []).reduce((sum, {content}) => sum + sizeOf(content), 0) <= MOST_FILES_MIB * MIB
  )
}

/** A guest that can be resumed. */
interface Start {
  snapshot: Snapshot
  /** Has read the console up to the snapshot. */
  reader: ConsoleReader
  /** Set for a new snapshot. It is kept for other runs once this guest has shown that it works. */
  draft?: SnapshotDraft
}

/** Replays the console of the original boot: each run has it in its log and reports its warnings. */
function heardAgain({consoleLog}: Boot, snapshot: Snapshot): Start {
  const reader = createConsoleReader()
  const consoleOutput = Buffer.from(snapshot.console, 'base64')
  lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {})(consoleOutput)
  void consoleLog.write(consoleOutput)
  return {snapshot, reader}
}

async function bootAndResume(
  boot: Boot,
  snapshots: Snapshots,
  key: string,
  draft: SnapshotDraft,
): Promise<BootEnd | undefined> {
  const reader = createConsoleReader()
  const kept = await bootForSnapshot(boot, draft, reader)
  if ('end' in kept) return kept.end
  if ('unfit' in kept) {
    trace('snapshots', () => `none of this guest: ${kept.unfit}`)
    if (kept.lasting) await snapshots.giveUp(key, kept.unfit)
    return undefined
  }
  const snapshot = await draft.read(kept.facts)
  return snapshot === undefined ? undefined : takeThrough(boot, snapshots, key, {snapshot, reader, draft})
}

/**
 * Runs the cases in a resumed guest.
 *
 * @returns undefined if the guest does not resume; then no case has started
 */
async function takeThrough(boot: Boot, snapshots: Snapshots, key: string, start: Start): Promise<BootEnd | undefined> {
  const {request, outcome} = boot
  const isFirst = outcome.boots === 1
  if (isFirst) outcome.snapshot = start.draft === undefined ? 'used' : 'made'
  const end = await resume(boot, start)
  if (end.progressed || end.killed || end.death === null || request.signal.aborted) return end
  await snapshots.giveUp(key, end.death)
  if (isFirst) outcome.snapshot = null
  outcome.notes.push(`the kernel was booted, because its snapshot could not be resumed: ${end.death}`)
  return undefined
}

async function resume(boot: Boot, {snapshot, reader, draft}: Start): Promise<BootEnd> {
  const {request, outcome} = boot
  outcome.hello ??= snapshot.hello
  if (outcome.modules.length === 0) outcome.modules.push(...snapshot.modules)
  const shared = await sharedMemory(request, caseFiles(boot, []))
  const resumed = startBoot(boot, {
    part: 'resumed',
    initrd: null,
    reader,
    snapshot: {does: 'resume', memory: snapshot.memory, shared},
    state: snapshot.state,
  })
  if (resumed.machine.control !== undefined) goOn(resumed, resumed.machine.control)
  const end = await resumed.ended()
  if (end.progressed) await draft?.keep(snapshot)
  return end
}

/** Starts the resumed machine. If QEMU cannot, the boot ends at once. */
function goOn({machine, watch}: RunningBoot, control: ControlPort): void {
  resumeMachine(control, STATE_FD, DEVICE).then(
    () => machine.send(`resume ${Math.floor(Date.now() / 1000)}\n`),
    (thrown: unknown) => {
      if (!(thrown instanceof QemuEnded)) watch.fail(`could not continue: ${errorMessage(thrown)}`)
    },
  )
}

/** QEMU's inter-VM shared memory. It needs no driver in the guest: sysfs exposes it (native/base/shared_memory.c). */
const DEVICE = {driver: 'ivshmem-plain', id: 'files', memdev: SHARED_MEMORY}

async function sharedMemory({workDirectory}: GuestRequest, files: readonly InitramfsFile[]): Promise<SharedMemory> {
  const file = join(workDirectory, 'shared')
  const mib = 2 ** Math.max(0, Math.ceil(Math.log2((await writeInitramfs(file, files)) / MIB)))
  await truncate(file, mib * MIB)
  return {file, mib}
}
