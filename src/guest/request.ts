import type {BootImage} from '../kernels/model/kernel-files.ts'
import type {AcceleratorResult} from '../model/accelerator.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {CgroupLayout} from '../request/kernel.ts'
import type {LogCollector} from './logs.ts'
import type {GuestMemory} from './memory.ts'
import type {GuestCase} from './plan.ts'
import type {RecordOf} from './record-shapes.ts'
import type {Snapshots} from './snapshots.ts'

/** A case with its files and its deadline on the host. All times are those of a KVM guest. */
export type TimedCase = GuestCase & {
  /** The object and the packed files. Cases may share a file: it is packed once. */
  files: readonly InitramfsFile[]
  /** Maximum memory of its maps. */
  mapBytes?: number
  /** `Infinity` means no limit. */
  timeoutSeconds: number
  /** Set for a case that is connected to the host's input and output. */
  session?: CaseSession
}

/** The host's side of a program that runs in a guest. */
export interface CaseSession {
  /**
   * Called when the guest started the program.
   *
   * @param send sends a line to the guest; the line includes its line break
   */
  start(send: (line: string) => void): void
  /** Takes a record. If it returns a promise, no more records may follow until it settles. */
  take(record: RecordOf<'output'> | RecordOf<'taken'>): Promise<void> | undefined
  /** Called when the program ended, for any reason. */
  stop(): void
}

/** Everything that the guest of one kernel needs. */
export interface GuestRequest {
  qemu: string
  /** QEMU is older than 6.0. */
  oldQemu?: boolean
  accelerator: AcceleratorResult['used']
  /** KVM is used but not required: a guest that dies in it before its first record is booted without it. */
  mayEmulate: boolean
  /**
   * Probes KVM again, for a guest that died in it before its first record: since the run began, permission for the device may have
   * been removed, or the module unloaded.
   *
   * @returns why KVM cannot be used; undefined if it can
   */
  kvmDefect?(): Promise<string | undefined>
  /** Ways to boot the kernel, best first. */
  images: readonly [BootImage, ...BootImage[]]
  cmdline: string
  /** Files of every boot: the validator, the kernel's config, modules. The plan and the objects are added. */
  files: readonly InitramfsFile[]
  modules: readonly {name: string; path: string}[]
  /** Functions whose kernel symbols the host already knows; default: none. */
  known?: readonly string[]
  cases: readonly TimedCase[]
  /** Settings of `/proc/sys`, written before the first case; default: none. */
  sysctl?: readonly {name: string; value: string}[]
  /** Layout of /sys/fs/cgroup; default: version 2. */
  cgroup?: CgroupLayout
  /** Memory in MiB in addition to that for files and cases: huge pages. */
  reservedMib?: number
  /** TCP port on the loopback interface for a debugger; default: none. */
  gdb?: number
  /** Number of CPUs; default: one. */
  cpus?: number
  /** Minimum memory in MiB; default: the usual amount. */
  memoryMib?: number
  /** Private directory for the initramfs. */
  workDirectory: string
  /** File for the kernel console of all boots, one after the other. */
  consoleLog: string
  logs: LogCollector
  signal: AbortSignal
  /** The memory that all guests share; default: this guest may use all of it. */
  memory?: GuestMemory
  /** Snapshots of guests before their first case, which replace boots; default: none. */
  snapshots?: Snapshots | undefined
  /** Park the guest after its cases, if its ports allow that. */
  parks?: boolean
  onProgress(progress: GuestProgress): void
}

export type GuestProgress =
  | {step: 'booting' | 'resuming'; boot: number}
  | {step: 'case'; id: number; position: number; count: number}
  | {step: 'test'; id: number; test: number}
