import type {ToolResult} from '../host/tool.ts'
import type {BootImage} from '../kernels/model/kernel-files.ts'
import type {Arch} from '../model/arch.ts'
import {BOARDS} from './boards.ts'

/** What differs from one guest to another. Everything else is the same for all. */
export interface GuestShape {
  accelerator: 'kvm' | 'tcg'
  image: BootImage
  /** Null: a machine that is resumed has it in its memory. */
  initrd: string | null
  /** Appended by the user. */
  cmdline: string
  memoryMib: number
  cpus: number
  /** TCP port of the loopback at which a debugger may come. */
  gdb?: number
  /** QEMU is older than 6.0. */
  oldQemu?: boolean
  /** Until PID 1 runs, the console has warnings and errors only, unless `cmdline` says what it has. */
  quiet?: boolean
  /** It is saved for a snapshot, or resumed from one. */
  snapshot?: SnapshotShape
}

/** A machine that is to be saved, with the file of its memory; or one that waits for its state. */
export type SnapshotShape = {does: 'save'; memory: string} | {does: 'resume'; memory: string; shared: SharedMemory}

/** A file that the guest finds as memory of a device. */
export interface SharedMemory {
  file: string
  /** A power of two, as that of every PCI device. */
  mib: number
}

/** The files that QEMU finds open when it starts: sockets to us, one a serial port. */
export const CONSOLE_FD = 3
export const RECORDS_FD = 4
/** Of a machine that is saved or resumed: a socket to QMP. */
export const CONTROL_FD = 5
/** Of one that is resumed: a socket from which its state comes. */
export const STATE_FD = 6
/** What a resumed machine's shared memory is called. */
export const SHARED_MEMORY = 'shared'

/**
 * Kernel parameters of every guest (Documentation/admin-guide/kernel-parameters.txt): a panic or an oops ends the guest at
 * once (what follows on a damaged kernel says nothing), markers written to /dev/kmsg are not rate-limited, and ciphers are
 * not tried out with test vectors (crypto/testmgr.c), which takes a quarter of an emulated boot and changes none of them.
 */
const KERNEL_PARAMETERS = ['panic=-1', 'oops=panic', 'rdinit=/init', 'printk.devkmsg=on', 'cryptomgr.notests']

/** Of the levels of include/linux/kern_levels.h, KERN_WARNING and worse. PID 1 takes it back: native/guest/guest.c. */
const QUIET_PARAMETERS = ['loglevel=5', 'BPFCOMPAT_QUIET=1']

/** Parameters with which a user says what the console has. */
const SAYS_LEVEL = /(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/

/** The command line of QEMU: direct kernel boot, two serial ports, no disk, no network, nothing of the host. */
export function qemuArguments(shape: GuestShape): string[] {
  const {accelerator, image, initrd, cmdline, memoryMib, cpus, oldQemu} = shape
  const board = BOARDS[image.shape]
  const cpu = board.cpu[accelerator]
  const quiet = shape.quiet && !SAYS_LEVEL.test(cmdline) ? QUIET_PARAMETERS : []
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
 * The memory is that of the file: shared with it where the machine is saved, so that the state need not hold it. Where one is
 * resumed each page that is written to becomes a copy of its own: no guest writes to a file of the host.
 */
function snapshotArguments(snapshot: SnapshotShape, memoryMib: number): string[] {
  const control = [...socket('control', CONTROL_FD), '-mon', 'chardev=control,mode=control']
  const ram = memoryFile('ram', memoryMib, snapshot.memory, snapshot.does === 'save')
  if (snapshot.does === 'save') return [...control, ...ram]
  const {file, mib} = snapshot.shared
  return [...control, ...ram, ...memoryFile(SHARED_MEMORY, mib, file, false), '-incoming', 'defer']
}

/** Commas stand twice in values of QEMU's options. */
function memoryFile(id: string, mib: number, path: string, shared: boolean): string[] {
  const file = path.replaceAll(',', ',,')
  return ['-object', `memory-backend-file,id=${id},size=${mib}M,mem-path=${file},share=${shared ? 'on' : 'off'}`]
}

/** How an architecture proves KVM: the command line that runs its probe image, and what the proof is. */
export interface KvmProbe {
  arguments(image: string): string[]
  proves(result: Pick<ToolResult, 'exitCode' | 'stdout'>): boolean
}

export const KVM_PROBES: Partial<Record<Arch, KvmProbe>> = {
  // (0x2a << 1) | 1 is what isa-debug-exit makes of the byte that native/kvm-probe.S writes (QEMU, hw/misc/debugexit.c).
  x86_64: {
    arguments: image => [
      ...BARE_MACHINE,
      ...['-machine', 'pc,accel=kvm', '-cpu', 'host', '-m', '16'],
      ...['-bios', image],
      ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=4'],
    ],
    proves: ({exitCode}) => exitCode === 85,
  },
  // The words of native/kvm-probe-arm64.S: powered off, QEMU ends with 0 whatever ran before.
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
