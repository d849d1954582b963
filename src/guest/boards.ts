import type {BootShape} from '../model/boot-shape.ts'

/** A value that depends on the accelerator. */
interface Accelerated {
  kvm: string
  tcg: string
}

/** The machine of one boot shape, in the names of QEMU and the kernel. */
interface Board {
  machine: Accelerated
  cpu: Accelerated
  /** Emulated CPU for QEMU before 6.0, which does not support all properties of `cpu`. */
  oldCpu?: string
  /** Kernel parameters that this machine needs: its console, and workarounds for its emulation. */
  kernelParameters: readonly string[]
  /** Device file of the serial port for records in the guest. */
  recordsDevice: string
  /** Devices can be added at run time: a resumed guest gets its files in the memory of a device. */
  resumable?: true
  /** The kernel also prints its first and last messages to that port: lines there that are not records mean nothing. */
  recordsShared?: true
  /** Returns the QEMU arguments that connect the two character devices to serial ports. */
  serialPorts(console: string, records: string): string[]
}

/** The CPU with all features of the accelerator: `host` for KVM, `max` for TCG. */
const WHOLE_CPU = {kvm: 'host', tcg: 'max'} as const

const PC: Board = {
  machine: {kvm: 'pc', tcg: 'pc'},
  cpu: WHOLE_CPU,
  // Without KVM the timer check fails at random on a busy host.
  kernelParameters: ['console=ttyS0', 'no_timer_check'],
  recordsDevice: '/dev/ttyS1',
  resumable: true,
  serialPorts: (console, records) => ['-serial', `chardev:${console}`, '-serial', `chardev:${records}`],
}

export const BOARDS: Record<BootShape, Board> = {
  'bzimage-pc': PC,
  'vmlinux-pc': PC,
  // A second ISA port is the guest's ttyS1. Without an explicit TSC frequency the kernel sometimes hangs under emulation.
  'vmlinux-microvm': {
    machine: {kvm: 'microvm', tcg: 'microvm'},
    cpu: WHOLE_CPU,
    kernelParameters: [...PC.kernelParameters, 'tsc_early_khz=2500000'],
    recordsDevice: '/dev/ttyS1',
    serialPorts: (console, records) => [
      ...['-serial', `chardev:${console}`],
      ...['-device', `isa-serial,chardev=${records},index=1,iobase=0x2f8,irq=3`],
    ],
  },
  // The board has one serial port, ttyAMA0; every distribution kernel has the driver of the 8250 on PCI.
  'image-virt': {
    // KVM supports only the interrupt controller of the host.
    machine: {kvm: 'virt,gic-version=host', tcg: 'virt,gic-version=3'},
    cpu: {kvm: 'host', tcg: 'max,pauth-impdef=on'},
    oldCpu: 'max',
    kernelParameters: ['console=ttyAMA0'],
    recordsDevice: '/dev/ttyS0',
    serialPorts: (console, records) => [
      ...['-serial', `chardev:${console}`],
      ...['-device', `pci-serial,chardev=${records}`],
    ],
  },
  // The kernel uses the line-mode console of the service element, records use the full-screen console. The kernel prints to
  // both until it parses `conmode`, and when it dies.
  'image-ccw': {
    machine: {kvm: 's390-ccw-virtio', tcg: 's390-ccw-virtio'},
    cpu: WHOLE_CPU,
    kernelParameters: ['conmode=sclp'],
    recordsDevice: '/dev/ttysclp0',
    recordsShared: true,
    serialPorts: (console, records) => [
      ...['-device', `sclplmconsole,chardev=${console}`],
      ...['-device', `sclpconsole,chardev=${records}`],
    ],
  },
}
