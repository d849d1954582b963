import type {AcceleratorResult} from './accelerator.ts'
import type {Arch} from './arch.ts'
import type {BootShape} from './boot-shape.ts'

export interface KernelResult {
  id: string
  /** Whose kernel it is: `Debian`. */
  distribution: string
  arch: Arch
  /** What was booted, on which machine; null when nothing was. */
  shape: BootShape | null
  /** What ran its guest in the end, which need not be what was chosen for the run; null when nothing was booted. */
  accelerator: AcceleratorResult['used'] | null
  required: boolean
  /** `uname -r`, null when the kernel could not be found. */
  release: string | null
  /** The distribution's package version. */
  packageVersion: string | null
  vmlinuzSha256: string | null
  /** `good: <key>` or `unchecked: <why>`; `locked: … (on <day>)` where that is how it was locked; null when nothing was looked up. */
  signature: string | null
  /** How many guests it had, booted or resumed: more than one after a crash. */
  boots: number
  /** Of the first guest: `made`: it was booted for a snapshot, and resumed; `used`: it was resumed; null: it was booted. */
  snapshot: 'made' | 'used' | null
  fetchMs: number
  /** From the start of QEMU to the guest's first record, of the first boot; null when there was none. */
  bootMs: number | null
  /** All boots, from the start of QEMU to its end. */
  guestMs: number
  /** Why this kernel says nothing: it could not be fetched, booted …; null when all went well. */
  error: string | null
  /** Path of the console log, relative to the report directory. */
  consoleLog: string | null
  /** The kernel has BTF of its own; null when no guest told. */
  btf: boolean | null
  /** The active LSMs as the kernel lists them, separated by commas; null when it does not tell. */
  lsm: string | null
  /** The level it is locked down to: `none`, `integrity`, `confidentiality`; null when it does not tell. */
  lockdown: string | null
  /** Modules that were loaded: those of the manifest, those that attaching needs, and what they depend on. In load order. */
  modules: string[]
  /** Remarks worth knowing: an index that could not be checked, an older version taken … */
  notes: string[]
}

export interface KernelWarning {
  /** The first line: `WARNING: CPU: 0 PID: 12 at kernel/bpf/…`. */
  message: string
  /** `<artifact>/<program> <step>` that was running. */
  during: string | null
  /** The console from the first line on, as far as it tells what happened. */
  excerpt: string
}
