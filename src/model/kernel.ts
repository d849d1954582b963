import type {AcceleratorResult} from './accelerator.ts'
import type {Arch} from './arch.ts'
import type {BootShape} from './boot-shape.ts'

export interface KernelResult {
  id: string
  /** The distribution: `Debian`. */
  distribution: string
  arch: Arch
  /** Which image was booted, and on which machine; null if none was. */
  shape: BootShape | null
  /** What actually ran the guest, which may differ from the selection for the run; null if nothing was booted. */
  accelerator: AcceleratorResult['used'] | null
  required: boolean
  /** `uname -r`; null if the kernel was not found. */
  release: string | null
  /** The distribution's package version. */
  packageVersion: string | null
  vmlinuzSha256: string | null
  /** `good: <key>` or `unchecked: <why>`; `locked: … (on <day>)` for the result when it was locked; null if nothing was looked up. */
  signature: string | null
  /** The number of guests, booted or resumed. More than one after a crash. */
  boots: number
  /** The first guest was booted for a snapshot and resumed (`made`), resumed (`used`), or booted (null). */
  snapshot: 'made' | 'used' | null
  fetchMs: number
  /** From the start of QEMU to the first record of the guest, in the first boot; null if there was none. */
  bootMs: number | null
  /** All boots, from the start of QEMU to its end. */
  guestMs: number
  /** Why this kernel has no results: it could not be fetched, booted …; null if there was no error. */
  error: string | null
  /** Path of the console log, relative to the report directory. */
  consoleLog: string | null
  /** The kernel has its own BTF; null if no guest reported it. */
  btf: boolean | null
  /** The active LSMs as the kernel lists them, separated by commas; null if it does not report them. */
  lsm: string | null
  /** The lockdown level: `none`, `integrity`, `confidentiality`; null if the kernel does not report it. */
  lockdown: string | null
  /** The loaded modules, in load order: those of the manifest, those that attaching needs, and their dependencies. */
  modules: string[]
  /** Notes: an index that could not be checked, an older version that was used … */
  notes: string[]
}

export interface KernelWarning {
  /** The first line: `WARNING: CPU: 0 PID: 12 at kernel/bpf/…`. */
  message: string
  /** `<artifact>/<program> <step>` that was running; null if it is not known. */
  during: string | null
  /** The lines of the console that describe it, from the first line on. */
  excerpt: string
}
