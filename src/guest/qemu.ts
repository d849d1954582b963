import type {ToolResult} from '../host/tool.ts'
import type {BootImage} from '../kernels/model/kernel-files.ts'
import type {Arch} from '../model/arch.ts'
import {BOARDS} from './boards.ts'

/** The parameters of a guest. Everything else is the same for all guests. */
interface GuestShape {
  accelerator: 'kvm' | 'tcg'
  image: BootImage
  /** Path of the initramfs; null for a resumed machine, whose memory has it. */
  initrd: string | null
  /** Kernel parameters of the user, appended to ours. */
  cmdline: string
  memoryMib: number
  cpus: number
  /** TCP port on the loopback interface for a debugger. */
  gdb?: number
  /** QEMU is older than 6.0. */
  oldQemu?: boolean
  /** Until PID 1 runs, the console shows warnings and errors only, unless `cmdline` sets a log level. */
  quiet?: boolean
  /** The guest is saved to a snapshot, or resumed from one. */
  snapshot?: SnapshotShape
}

/** A machine that will be saved, with the file for its memory; or one that waits for its state. */
export type SnapshotShape = {does: 'save'; memory: string} | {does: 'resume'; memory: string; shared: SharedMemory}

/** A file that the guest sees as device memory. */
export interface SharedMemory {
  file: string
  /** Size in MiB. A power of two, as for every PCI device. */
  mib: number
}

/** File descriptors that QEMU inherits: sockets to this process, one for each serial port. */
export const CONSOLE_FD = 3
export const RECORDS_FD = 4
/** Socket for QMP, of a machine that is saved or resumed. */
export const CONTROL_FD = 5
/** Socket that delivers the state, of a machine that is resumed. */
export const STATE_FD = 6
/** QEMU's id of the shared memory of a resumed machine. */
export const SHARED_MEMORY = 'shared'

/**
 * Kernel parameters of every guest (Documentation/admin-guide/kernel-parameters.txt). A panic or an oops ends the guest at
 * once, because results on a damaged kernel mean nothing. Markers written to /dev/kmsg are not rate-limited. Crypto self-tests
 * (crypto/testmgr.c) are off: they take a quarter of an emulated boot and change nothing.
 */
const KERNEL_PARAMETERS = ['panic=-1', 'oops=panic', 'rdinit=/init', 'printk.devkmsg=on', 'cryptomgr.notests']

/** Prints KERN_WARNING and worse (include/linux/kern_levels.h). PID 1 restores the level: native/guest/guest.c. */
const QUIET_PARAMETERS = ['loglevel=5', 'BPFCOMPAT_QUIET=1']

/** Kernel parameters that set the log level of the console. */
const SETS_LEVEL = /(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/

/** Returns the arguments of QEMU: direct kernel boot, two serial ports, no disk, no network, no access to the host. */
export function qemuArguments(shape: GuestShape): string[] {
  const {accelerator, image, initrd, cmdline, memoryMib, cpus, oldQemu} = shape
  const board = BOARDS[image.shape]
  const cpu = board.cpu[accelerator]
  const quiet = shape.quiet && !SETS_LEVEL.test(cmdline) ? QUIET_PARAMETERS : []
  const own = [...KERNEL_PARAMETERS, ...quiet, `BPFCOMPAT_RECORDS=${board.recordsDevice}`]
  const parameters = [...board.kernelParameters, ...own]
  return [
    ...BARE_MACHINE,
    ...['-machine', `${board.machine[accelerator]},accel=${accelerator}${shape.snapshot ? ',memory-backend=ram' : ''}`],
    // The kernel must not see a CPU that the accelerator cannot give.
    ...['-cpu', oldQemu && accelerator === 'tcg' ? (board.oldCpu ?? cpu) : cpu],
    ...['-smp', String(cpus)],
    ...['-m', String(memoryMib)],
    ...['-kernel', image.path],
    ...(initrd === null ? [] : ['-initrd', initrd]),
    ...['-append', [...parameters, cmdline].join(' ').trim()],
    ...socket('console', CONSOLE_FD),
    ...socket('records', RECORDS_FD),
    ...board.serialPorts('console', 'records'),
    ...(shape.gdb === undefined ? [] : ['-gdb', `tcp:127.0.0.1:${shape.gdb}`]),
    ...(shape.snapshot ? snapshotArguments(shape.snapshot, memoryMib) : []),
  ]
}

/**
 * Returns the arguments for a snapshot. The guest's memory is a file. A machine that is saved shares it with the file, so the
 * state does not contain it. A resumed machine gets a private copy of each page that it writes to: no guest writes to a host file.
 */
function snapshotArguments(snapshot: SnapshotShape, memoryMib: number): string[] {
  const control = [...socket('control', CONTROL_FD), '-mon', 'chardev=control,mode=control']
  const ram = memoryFile('ram', memoryMib, snapshot.memory, snapshot.does === 'save')
  if (snapshot.does === 'save') return [...control, ...ram]
  const {file, mib} = snapshot.shared
  return [...control, ...ram, ...memoryFile(SHARED_MEMORY, mib, file, false), '-incoming', 'defer']
}

/** Returns the arguments for memory in a file. QEMU's option values escape a comma by doubling it. */
function memoryFile(id: string, mib: number, path: string, shared: boolean): string[] {
  const file = path.replaceAll(',', ',,')
  return ['-object', `memory-backend-file,id=${id},size=${mib}M,mem-path=${file},share=${shared ? 'on' : 'off'}`]
}

/** How an architecture proves KVM: the QEMU arguments that run its probe image, and the check of the result. */
export interface KvmProbe {
  arguments(image: string): string[]
  proves(result: Pick<ToolResult, 'exitCode' | 'stdout'>): boolean
}

export const KVM_PROBES: Partial<Record<Arch, KvmProbe>> = {
  // isa-debug-exit turns the byte that native/accelerator/kvm-probe.S writes into (0x2a << 1) | 1 (QEMU, hw/misc/debugexit.c).
  x86_64: {
    arguments: image => [
      ...BARE_MACHINE,
      ...['-machine', 'pc,accel=kvm', '-cpu', 'host', '-m', '16'],
      ...['-bios', image],
      ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=4'],
    ],
    proves: ({exitCode}) => exitCode === 85,
  },
  // native/accelerator/kvm-probe-arm64.S prints this text. The exit code is no proof: QEMU exits with 0 after any power-off.
  arm64: {
    arguments: image => [
      ...BARE_MACHINE,
      ...['-machine', 'virt,gic-version=host,accel=kvm', '-cpu', 'host', '-m', '16'],
      ...['-kernel', image],
      ...['-serial', 'stdio'],
    ],
    proves: ({exitCode, stdout}) => exitCode === 0 && stdout.includes('64-bit code ran here'),
  },
}

const BARE_MACHINE = ['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot', '-nic', 'none']

function socket(id: string, fd: number): string[] {
  return ['-chardev', `socket,id=${id},fd=${fd}`]
}
