/** What differs from one guest to another. Everything else is the same for all. */
export interface GuestShape {
  accelerator: 'kvm' | 'tcg'
  kernel: string
  initrd: string
  /** Appended by the user. */
  cmdline: string
  memoryMib: number
  cpus: number
}

/** The files that QEMU finds open when it starts: sockets to us, one a serial port. */
export const CONSOLE_FD = 3
export const RECORDS_FD = 4

/** Every distribution kernel seen boots, loads and attaches with this much. */
export const GUEST_MEMORY_MIB = 512

/**
 * Kernel parameters of every guest (Documentation/admin-guide/kernel-parameters.txt):
 * a panic or an oops ends the guest at once (what follows on a damaged kernel says nothing), markers written to /dev/kmsg are not rate-limited, and a timer check that fails
 * at random on a busy host without KVM is left out.
 */
const KERNEL_PARAMETERS = [
  'console=ttyS0',
  'panic=-1',
  'oops=panic',
  'rdinit=/init',
  'printk.devkmsg=on',
  'no_timer_check',
]

/** The command line of QEMU: direct kernel boot, two serial ports, no disk, no network, nothing of the host. */
export function qemuArguments(shape: GuestShape): string[] {
  return [
    ...BARE_MACHINE,
    ...['-machine', `pc,accel=${shape.accelerator}`],
    // The kernel must not see a CPU that the accelerator cannot give: `host` is what KVM has, `max` what TCG has.
    ...['-cpu', shape.accelerator === 'kvm' ? 'host' : 'max'],
    ...['-smp', String(shape.cpus)],
    ...['-m', String(shape.memoryMib)],
    ...['-kernel', shape.kernel],
    ...['-initrd', shape.initrd],
    ...['-append', [...KERNEL_PARAMETERS, shape.cmdline].join(' ').trim()],
    ...serialPort('console', CONSOLE_FD),
    ...serialPort('records', RECORDS_FD),
  ]
}

/** The command line that runs the probe image in KVM: see native/kvm-probe.S. */
export function kvmProbeArguments(image: string): string[] {
  return [
    ...BARE_MACHINE,
    ...['-machine', 'pc,accel=kvm', '-cpu', 'host', '-m', '16'],
    ...['-bios', image],
    ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=4'],
  ]
}

const BARE_MACHINE = ['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot', '-nic', 'none']

function serialPort(id: string, fd: number): string[] {
  return ['-chardev', `socket,id=${id},fd=${fd}`, '-serial', `chardev:${id}`]
}
