import type {AcceleratorResult} from '../model/accelerator.ts'
import type {BootShape} from '../model/boot-shape.ts'
import type {Interruption} from '../model/case.ts'
import type {KernelResult, KernelWarning} from '../model/kernel.ts'
import type {ParkedGuest} from './parked.ts'
import type {GuestRecord, RecordOf} from './record-shapes.ts'

/** The results of one guest, over all its boots. */
export interface GuestOutcome {
  boots: number
  /** Snapshot of the first boot. */
  snapshot: KernelResult['snapshot']
  /** Shape of the last boot. */
  shape: BootShape
  /** Accelerator of the last boot. */
  accelerator: AcceleratorResult['used']
  bootMs: number | null
  guestMs: number
  hello: RecordOf<'hello'> | null
  modules: RecordOf<'module'>[]
  /** The settings that were written, and their results. */
  settings: RecordOf<'sysctl'>[]
  /** The cgroup v1 controllers of the kernel; null if they were not requested. */
  controllers: string | null
  /** Why the guest failed; cases that it started keep their records. */
  error: string | null
  cases: Map<number, CaseOutcome>
  /** Cases during which the machine killed the guest: each is repeated once. */
  killed: Set<number>
  /** Warnings on the console while no case was running. */
  warnings: KernelWarning[]
  notes: string[]
  /** The parked guest; null if it was not to be kept or could not be. */
  parked: ParkedGuest | null
}

/** The records of one case, and how it ended. */
export interface CaseOutcome {
  records: GuestRecord[]
  interruption: Interruption | null
  warnings: KernelWarning[]
}

/** Adds a note, unless the guest has it already. */
export function noteOnce({notes}: GuestOutcome, text: string): void {
  if (!notes.includes(text)) notes.push(text)
}
