import type {BootImage} from '../kernels/model/kernel-files.ts'
import type {AcceleratorResult} from '../model/accelerator.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {CgroupLayout} from '../request/kernel.ts'
import type {LogCollector} from './logs.ts'
import type {GuestMemory} from './memory.ts'
import type {GuestCase} from './plan.ts'
import type {RecordOf} from './record-shapes.ts'
import type {Snapshots} from './snapshots.ts'

/** A case with its files and its deadline on the host. All its times are those of a guest with KVM. */
export type TimedCase = GuestCase & {
  /** The object and what is brought along. Cases may name the same file: it is packed once. */
  files: readonly InitramfsFile[]
  /** What its maps take at most. */
  mapBytes?: number
  /** `Infinity`: there is no limit. */
  timeoutSeconds: number
  /** Of a case whose input and output are the host's. */
  session?: CaseSession
}

/** The host's side of a program that runs in a guest. */
export interface CaseSession {
  /**
   * The guest has begun with it.
   *
   * @param send takes a line for the guest, with its end
   */
  start(send: (line: string) => void): void
  /** @returns a promise where more is to wait until it is settled */
  take(record: RecordOf<'output'> | RecordOf<'taken'>): Promise<void> | undefined
  /** It has ended, whatever for. */
  stop(): void
}

/** Everything one kernel's guest needs. */
export interface GuestRequest {
  qemu: string
  /** It is older than 6.0. */
  oldQemu?: boolean
  accelerator: AcceleratorResult['used']
  /** KVM was chosen and not insisted on: a guest that dies in it without a word is booted without it. */
  mayEmulate: boolean
  /**
   * Proves KVM once more, for a guest that died in it before it said anything: the device may have been closed, or the module
   * unloaded, since the run began.
   *
   * @returns why KVM cannot be used; undefined when it can
   */
  kvmDefect?(): Promise<string | undefined>
  /** Ways to boot the kernel, best first. */
  images: readonly [BootImage, ...BootImage[]]
  cmdline: string
  /** The validator, the kernel's config, modules: the same in every boot. The plan and the objects are added. */
  files: readonly InitramfsFile[]
  modules: readonly {name: string; path: string}[]
  /** Functions of which the host knows what the kernel's symbols say; left out: none. */
  known?: readonly string[]
  cases: readonly TimedCase[]
  /** Settings of `/proc/sys`, written before the first case; left out: none. */
  sysctl?: readonly {name: string; value: string}[]
  /** What /sys/fs/cgroup looks like; left out: version 2. */
  cgroup?: CgroupLayout
  /** In MiB, beside what is packed and what the cases take: huge pages. */
  reservedMib?: number
  /** TCP port of the loopback at which a debugger may come; left out: none. */
  gdb?: number
  /** Left out: one. */
  cpus?: number
  /** In MiB, what it has at least; left out: as much as is usual. */
  memoryMib?: number
  /** A folder of our own for the initramfs. */
  workFolder: string
  /** The kernel's console goes here, of all boots one after the other. */
  consoleLog: string
  logs: LogCollector
  signal: AbortSignal
  /** What guests may take of this machine's memory; left out: this one alone may take all of it. */
  memory?: GuestMemory
  /** Where guests are kept before their first case, so that they need not be booted again; left out: nowhere. */
  snapshots?: Snapshots | undefined
  /** Keep the guest when it has done its cases, where its ports allow that. */
  parks?: boolean
  onProgress(progress: GuestProgress): void
}

export type GuestProgress =
  | {step: 'booting' | 'resuming'; boot: number}
  | {step: 'case'; id: number; position: number; count: number}
  | {step: 'test'; id: number; test: number}
