import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {BootEnd} from './boot-end.ts'
import {type ConsoleReader, MAX_CONSOLE_LINE} from './console.ts'
import type {ConsoleLog} from './console-log.ts'
import type {BootWay} from './fallback.ts'
import {type Machine, startMachine} from './machine.ts'
import type {GuestOutcome} from './outcome.ts'
import {type ParkedGuest, parkGuest} from './parked.ts'
import {lineSplitter, MAX_RECORD_BYTES} from './protocol.ts'
import {qemuArguments, type SnapshotShape} from './qemu.ts'
import {renderPlan} from './render-plan.ts'
import type {GuestRequest} from './request.ts'
import type {BootPart} from './setup-watch.ts'
import {STRETCH, stretchCase} from './stretch.ts'
import {type BootShare, type BootWatch, createBootWatch} from './watch.ts'

/** The cases of one boot: as many as fit into memory, at least one. */
export interface Share extends BootShare {
  /** Memory that the first case alone needs. */
  neededMib: number
}

/** One boot of a guest. */
export interface Boot {
  request: GuestRequest
  way: BootWay
  share: Share
  /** Collects the results of all boots. */
  outcome: GuestOutcome
  consoleLog: ConsoleLog
}

export interface BootOptions {
  part: BootPart
  /** Null if the machine is resumed: its memory has the initramfs. */
  initrd: string | null
  reader: ConsoleReader
  snapshot?: SnapshotShape
  /** State of a machine that is resumed. */
  state?: Buffer
  /** Also receives the console output. */
  onConsole?(chunk: Buffer): void
}

/** A running machine and its watch. */
export interface RunningBoot {
  machine: Machine
  watch: BootWatch
  /** Waits until the guest ended, or finished its cases and is parked. */
  ended(): Promise<BootEnd>
}

/** Starts the machine and its watch. */
export function startBoot({request, way, share, outcome, consoleLog}: Boot, options: BootOptions): RunningBoot {
  const {part, initrd, reader, snapshot} = options
  const watch = createBootWatch(request, way, share, outcome, reader, part)
  const consoleLines = lineSplitter(MAX_CONSOLE_LINE, reader.line, () => {})
  const recordLines = lineSplitter(
    MAX_RECORD_BYTES,
    line => (parked ?? watch).line(line),
    () => parked?.guest.release() ?? watch.overlong(),
  )
  let parked: {guest: ParkedGuest; line(text: string): void} | undefined
  const machine = startMachine({
    qemu: request.qemu,
    arguments: qemuArguments({
      accelerator: way.accelerator,
      image: way.image,
      initrd,
      cmdline: request.cmdline,
      memoryMib: share.memoryMib,
      cpus: request.cpus ?? 1,
      // Nobody debugs a machine that is only booted, saved and ended.
      ...(request.gdb === undefined || part === 'until-paused' ? {} : {gdb: request.gdb}),
      oldQemu: request.oldQemu === true,
      quiet: way.quiet,
      ...(snapshot === undefined ? {} : {snapshot}),
    }),
    controlled: snapshot !== undefined,
    ...(options.state === undefined ? {} : {state: options.state}),
    onConsole(chunk) {
      if (parked !== undefined) return undefined
      watch.console()
      options.onConsole?.(chunk)
      consoleLines(chunk)
      return consoleLog.write(chunk)
    },
    onRecords(chunk) {
      recordLines(chunk)
      return watch.busy()
    },
  })
  request.onProgress({step: part === 'resumed' ? 'resuming' : 'booting', boot: outcome.boots})
  watch.start(machine)
  return {
    machine,
    watch,
    async ended() {
      const exit = await Promise.race([machine.exited, watch.parked])
      if (exit !== 'parked') return watch.finish(exit)
      parked = parkGuest(machine, request, request.signal)
      outcome.parked = parked.guest
      return watch.finish(null)
    },
  }
}

/** Returns the files of the cases, each once, and the plan. */
export function caseFiles(
  {way, request: {known = [], sysctl = [], cgroup = 'v2'}, share: {cases}}: Boot,
  modules: GuestRequest['modules'],
): InitramfsFile[] {
  const factor = STRETCH[way.accelerator]
  const files = new Map(cases.flatMap(guestCase => guestCase.files.map(file => [file.path, file])))
  const plan = renderPlan({
    modules,
    known,
    sysctl,
    cgroup,
    cases: cases.map(guestCase => stretchCase(guestCase, factor)),
  })
  return [...files.values(), planFile(plan)]
}

/** Returns the plan at the path where the guest reads it (native/cases/plan_file.h). */
export function planFile(plan: string): InitramfsFile {
  return {path: '/bpfcompat/plan', content: Buffer.from(plan, 'utf8')}
}
