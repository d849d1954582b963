import {join} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {type Boot, planFile, type RunningBoot, startBoot} from './boot.ts'
import type {BootEnd} from './boot-end.ts'
import type {ConsoleReader} from './console.ts'
import {writeInitramfs} from './initramfs.ts'
import {QemuEnded, RefusedByQemu, saveMachine} from './qmp.ts'
import {renderPlan} from './render-plan.ts'
import type {SnapshotDraft, SnapshotFacts} from './snapshots.ts'

/** The result of a boot for a snapshot. */
export type Kept =
  | {facts: SnapshotFacts}
  /** There is nothing to continue with: the run was cancelled, or the machine killed the guest. */
  | {end: BootEnd}
  /** No snapshot is possible. `lasting`: the next attempt would fail as well. */
  | {unfit: string; lasting: boolean}

/** How long QEMU may take to quit after it wrote the state. */
const QUIT_MS = 10_000
/** A kernel that prints more before the first case floods the console. */
const MOST_CONSOLE_BYTES = 1024 ** 2

/** Boots a guest until its modules are loaded, and saves it into a draft. */
export async function bootForSnapshot(boot: Boot, draft: SnapshotDraft, reader: ConsoleReader): Promise<Kept> {
  const {request, share, way} = boot
  const initrd = join(request.workDirectory, 'initramfs')
  const plan = renderPlan({modules: request.modules, pauses: true, cases: []})
  await writeInitramfs(initrd, [...request.files, planFile(plan)])
  const consoleOutput: Buffer[] = []
  let bytes = 0
  const booted = startBoot(
    {...boot, share: {...share, cases: []}},
    {
      part: 'until-paused',
      initrd,
      reader,
      snapshot: {does: 'save', memory: draft.memory},
      onConsole(chunk) {
        bytes += chunk.length
        if (bytes <= MOST_CONSOLE_BYTES) consoleOutput.push(chunk)
      },
    },
  )
  const exit = await Promise.race([booted.machine.exited, booted.watch.paused])
  if (exit !== 'paused') {
    const end = booted.watch.finish(exit)
    if (end.killed || request.signal.aborted) return {end}
    // The cause may be the host, such as the disk for the guest's memory; if it is the kernel, a plain boot shows that. Without a
    // guest, QEMU's message is about its command line, or about a lost KVM, which may come back.
    return {unfit: end.death ?? 'it ended', lasting: !end.answered && exit.stderr !== '' && way.accelerator === 'tcg'}
  }
  if (bytes > MOST_CONSOLE_BYTES) return leave(booted, 'its kernel floods the console')
  return save(boot, booted, draft, consoleOutput)
}

/** A locked down kernel forbids access to device memory (kernel_lockdown(7)), where a resumed guest has its files. */
const LOCKED_DOWN = /\[(?:integrity|confidentiality)\]/

async function save(
  {request, outcome: {hello, modules}}: Boot,
  booted: RunningBoot,
  draft: SnapshotDraft,
  consoleOutput: readonly Buffer[],
): Promise<Kept> {
  const {machine, watch} = booted
  if (machine.control === undefined || hello === null) return leave(booted, 'QEMU has no control port')
  if (LOCKED_DOWN.test(hello.lockdown ?? '')) return leave(booted, 'its kernel is locked down')
  try {
    await saveMachine(machine.control, draft.state)
    const late = setTimeout(machine.kill, QUIT_MS)
    await machine.exited
    clearTimeout(late)
    watch.stop()
    return {facts: {hello, modules: [...modules], console: Buffer.concat(consoleOutput).toString('base64')}}
  } catch (thrown) {
    if (!(thrown instanceof QemuEnded)) watch.fail(`could not be saved: ${errorMessage(thrown)}`)
    const end = watch.finish(await machine.exited)
    if (end.killed || request.signal.aborted) return {end}
    return {unfit: errorMessage(thrown), lasting: thrown instanceof RefusedByQemu}
  }
}

async function leave({machine, watch}: RunningBoot, unfit: string): Promise<Kept> {
  machine.kill()
  await machine.exited
  watch.stop()
  return {unfit, lasting: true}
}
