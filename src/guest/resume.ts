import {open, truncate} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage} from '../errors.ts'
import {trace} from '../trace.ts'
import {BOARDS} from './boards.ts'
import {type Boot, caseFiles, planFile, type RunningBoot, startBoot} from './boot.ts'
import {type ConsoleReader, createConsoleReader, MAX_CONSOLE_LINE} from './console.ts'
import {type InitramfsFile, writeInitramfs} from './initramfs.ts'
import type {Machine} from './machine.ts'
import {renderPlan} from './plan.ts'
import {lineSplitter} from './protocol.ts'
import {SHARED_MEMORY, type SharedMemory, STATE_FD} from './qemu.ts'
import {type ControlPort, resumeMachine, saveMachine} from './qmp.ts'
import type {GuestRequest} from './request.ts'
import {snapshotKey} from './snapshot-key.ts'
import type {Snapshot, SnapshotDraft, SnapshotFacts, Snapshots} from './snapshots.ts'
import type {BootEnd} from './watch.ts'

const MIB = 1024 ** 2

/** A guest of more is the exception: to look through its memory takes as long as a boot. */
const MOST_KEPT_MIB = 1024

/**
 * Resumes a guest that was kept before its first case, and takes the cases through it; one that was not kept yet is booted
 * and kept first. So a kernel is booted once, and not in every run.
 *
 * @returns undefined where the guest is to be booted as a whole: it cannot be kept, or does not go on
 */
export async function resumeGuest(boot: Boot): Promise<BootEnd | undefined> {
  const {request, way, share} = boot
  const {snapshots} = request
  if (snapshots === undefined || !isKeepable(boot, snapshots)) return undefined
  const key = await snapshotKey(request, way, share.memoryMib)
  if (key === undefined || snapshots.unfit(key) !== undefined) return undefined
  const found = await snapshots.find(key)
  const start = found === undefined ? await bootAndKeep(boot, snapshots, key) : heardAgain(boot, found)
  if (start === undefined || 'death' in start) return start
  if (boot.outcome.boots === 1) boot.outcome.snapshot = found === undefined ? 'made' : 'used'
  const end = await resume(boot, start)
  if (end.progressed || end.killed || end.death === null || request.signal.aborted) return end
  await snapshots.giveUp(key, end.death)
  boot.outcome.snapshot = null
  boot.outcome.notes.push(`booted once more: the guest that was kept could not be resumed: ${end.death}`)
  return undefined
}

/** Kernels that are locked down do not hand out the memory of devices (kernel_lockdown(7)). */
function isKeepable(boot: Boot, {eager}: Snapshots): boolean {
  const {request, way, share, outcome} = boot
  return (
    share.memoryMib <= MOST_KEPT_MIB &&
    (eager || outcome.boots > 1) &&
    !/(?:^|\s)lockdown=/.test(request.cmdline) &&
    BOARDS[way.image.shape].keepable === true
  )
}

/** A guest that can be resumed. */
interface Start {
  snapshot: Snapshot
  /** Has read the console until then. */
  reader: ConsoleReader
  /** The snapshot is a new one, which others may use when this guest has shown that it goes on. */
  draft?: SnapshotDraft
}

/** What the console said when the guest was booted stands in the log of each run, and what was wrong is told in each. */
function heardAgain({consoleLog}: Boot, snapshot: Snapshot): Start {
  const reader = createConsoleReader()
  const said = Buffer.from(snapshot.console, 'base64')
  lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {})(said)
  void consoleLog.write(said)
  return {snapshot, reader}
}

/** @returns how the boot ended, where the kernel did not come to its pause; undefined where the guest cannot be kept */
async function bootAndKeep(boot: Boot, snapshots: Snapshots, key: string): Promise<Start | BootEnd | undefined> {
  const draft = await snapshots.draft(key, boot.share.memoryMib)
  if (draft === undefined) return undefined
  const reader = createConsoleReader()
  const pause = await bootUntilPaused(boot, draft, reader)
  if ('facts' in pause) return {snapshot: {...pause.facts, ...draft}, reader, draft}
  await draft.discard()
  if ('end' in pause) return pause.end
  await snapshots.giveUp(key, pause.unfit)
  return undefined
}

/** What came of a boot that was to be kept. */
type Pause = {facts: SnapshotFacts} | {end: BootEnd} | {unfit: string}

async function bootUntilPaused(boot: Boot, draft: SnapshotDraft, reader: ConsoleReader): Promise<Pause> {
  const {request, share} = boot
  const initrd = join(request.workFolder, 'initramfs')
  const plan = renderPlan({modules: request.modules, pauses: true, cases: []})
  await writeInitramfs(initrd, [...request.files, planFile(plan)])
  const console: Buffer[] = []
  const booted = startBoot(
    {...boot, share: {...share, cases: []}},
    {
      part: 'until-paused',
      initrd,
      reader,
      snapshot: {does: 'save', memory: draft.memory},
      onConsole: chunk => console.push(chunk),
    },
  )
  const exit = await Promise.race([booted.machine.exited, booted.watch.paused])
  if (exit !== 'paused') {
    const end = booted.watch.finish(exit)
    // Without a word of the kernel it may be the machine that is at fault: the same kernel is booted without being kept.
    return end.answered || end.killed || request.signal.aborted ? {end} : {unfit: end.death ?? 'it ended'}
  }
  return save(boot, booted, draft, console)
}

async function save(
  {request, outcome: {hello, modules}}: Boot,
  {machine, watch}: RunningBoot,
  draft: SnapshotDraft,
  console: readonly Buffer[],
): Promise<Pause> {
  const {control} = machine
  try {
    if (control === undefined || hello === null) throw new Error('QEMU cannot be asked')
    const gone = machine.exited.then(() => Promise.reject(new Error('QEMU ended')))
    await Promise.race([saveMachine(control, draft.state), gone])
    watch.stop()
    return {facts: {hello, modules: [...modules], console: Buffer.concat(console).toString('base64')}}
  } catch (thrown) {
    if (request.signal.aborted) return {end: watch.finish(null)}
    watch.stop()
    return {unfit: errorMessage(thrown)}
  } finally {
    machine.kill()
    await machine.exited
  }
}

async function resume(boot: Boot, {snapshot, reader, draft}: Start): Promise<BootEnd> {
  const {request, outcome} = boot
  outcome.hello ??= snapshot.hello
  if (outcome.modules.length === 0) outcome.modules.push(...snapshot.modules)
  const shared = await sharedMemory(request, caseFiles(boot, []))
  const state = await open(snapshot.state)
  let keeping: Promise<void> | undefined
  try {
    const {machine, ended} = startBoot(boot, {
      part: 'resumed',
      initrd: null,
      reader,
      snapshot: {does: 'resume', memory: snapshot.memory, shared},
      state: state.fd,
      onLine() {
        keeping ??= draft?.keep(snapshot)
      },
    })
    if (machine.control !== undefined) goOn(machine, machine.control)
    return await ended()
  } finally {
    await state.close()
    await (keeping ?? draft?.discard())
  }
}

/** What QEMU cannot go on with is nothing to wait for. */
function goOn(machine: Machine, control: ControlPort): void {
  resumeMachine(control, STATE_FD, DEVICE).then(
    () => machine.send(`resume ${Math.floor(Date.now() / 1000)}\n`),
    (thrown: unknown) => {
      trace('snapshots', () => `a guest that was kept does not go on: ${errorMessage(thrown)}`)
      machine.kill()
    },
  )
}

/** QEMU's inter-VM shared memory, which needs no driver in the guest: sysfs hands it out (native/shared_memory.c). */
const DEVICE = {driver: 'ivshmem-plain', id: 'files', memdev: SHARED_MEMORY}

async function sharedMemory({workFolder}: GuestRequest, files: readonly InitramfsFile[]): Promise<SharedMemory> {
  const file = join(workFolder, 'shared')
  const mib = 2 ** Math.max(0, Math.ceil(Math.log2((await writeInitramfs(file, files)) / MIB)))
  await truncate(file, mib * MIB)
  return {file, mib}
}
