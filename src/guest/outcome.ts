import type {AcceleratorResult} from '../model/accelerator.ts'
import type {BootShape} from '../model/boot-shape.ts'
import type {Interruption} from '../model/case.ts'
import type {KernelResult, KernelWarning} from '../model/kernel.ts'
import type {ParkedGuest} from './parked.ts'
import type {GuestRecord, RecordOf} from './record-shapes.ts'

export interface GuestOutcome {
  boots: number
  /** Of the first of them. */
  snapshot: KernelResult['snapshot']
  /** How it was booted in the end. */
  shape: BootShape
  /** What it ran on in the end. */
  accelerator: AcceleratorResult['used']
  bootMs: number | null
  guestMs: number
  hello: RecordOf<'hello'> | null
  modules: RecordOf<'module'>[]
  /** The settings that were written, and what became of each. */
  settings: RecordOf<'sysctl'>[]
  /** The controllers of version 1 that the kernel has; null: they were not asked for. */
  controllers: string | null
  /** Why the guest could not do its work; cases that were reached keep what they have. */
  error: string | null
  cases: Map<number, CaseOutcome>
  /** Cases during which the machine killed the guest: they are taken once more, and not again. */
  killed: Set<number>
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
