import type {BootShape} from '../model/boot-shape.ts'

/** What differs with the accelerator. */
interface Accelerated {
  kvm: string
  tcg: string
}

/** The machine of one boot shape, as QEMU and the kernel call its parts. */
export interface Board {
  machine: Accelerated
  cpu: Accelerated
  /** The emulated CPU of a QEMU before 6.0, which does not know all properties of the one above. */
  oldCpu?: string
  /** Parameters that this machine needs: its console, and what its emulation is bad at. */
  kernelParameters: readonly string[]
  /** What the records' serial port is called in the guest. */
  recordsDevice: string
  /** Devices can be added while it runs: a resumed guest gets its files in the memory of one. */
  resumable?: true
  /** The kernel writes to that port as well, its first words and its last: what is no record there says nothing. */
  recordsShared?: true
  /** Arguments that put the two character devices on serial ports. */
  serialPorts(console: string, records: string): string[]
}

/** What the accelerator has: `host` is all of KVM's, `max` is all of TCG's. */
const WHOLE_CPU = {kvm: 'host', tcg: 'max'} as const

const PC: Board = {
  machine: {kvm: 'pc', tcg: 'pc'},
  cpu: WHOLE_CPU,
  // A timer check that fails at random on a busy host without KVM is left out.
  kernelParameters: ['console=ttyS0', 'no_timer_check'],
  recordsDevice: '/dev/ttyS1',
  resumable: true,
  serialPorts: (console, records) => ['-serial', `chardev:${console}`, '-serial', `chardev:${records}`],
}

export const BOARDS: Record<BootShape, Board> = {
  'bzimage-pc': PC,
  'vmlinux-pc': PC,
  // A second ISA port is the guest's ttyS1; without a frequency given the kernel hangs at times where there is no KVM.
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
  // It has one port of its own, whose driver calls it ttyAMA0; the 8250 on PCI is in every distribution's kernel.
  'image-virt': {
    // KVM has the interrupt controller of the host and no other.
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
  // The line-mode console of the service element for the kernel, its full-screen one for records. The kernel writes to
  // both until it reads `conmode`, and when it dies.
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
