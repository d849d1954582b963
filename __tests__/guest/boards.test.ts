import {expect, test} from '@jest/globals'
import {qemuArguments} from '../../src/guest/qemu.ts'
import {isOldQemu} from '../../src/guest/qemu-version.ts'
import {BOOT_SHAPES, type BootShape} from '../../src/model/boot-shape.ts'

function commandLine(shape: BootShape, accelerator: 'kvm' | 'tcg' = 'tcg', oldQemu = false): string {
  const image = {shape, path: '/kernel'}
  return qemuArguments({
    accelerator,
    image,
    initrd: '/initrd',
    cmdline: 'own=1',
    memoryMib: 512,
    cpus: 1,
    oldQemu,
  }).join(' ')
}

test.each(BOOT_SHAPES)('%s: a panic ends the guest, and parameters of the user come last', shape => {
  expect(commandLine(shape)).toContain('-no-reboot')
  expect(commandLine(shape)).toMatch(/ panic=-1 oops=panic .* BPFCOMPAT_RECORDS=\/dev\/tty\w+ own=1 -chardev/)
})

test.each([
  ['', true],
  ['mem=1G debugpat', true],
  ['quiet', false],
  ['mem=1G loglevel=7', false],
  ['ignore_loglevel mem=1G', false],
])('a quiet boot has our log level, unless the user sets one: `%s`', (cmdline, ours) => {
  const image = {shape: 'bzimage-pc', path: '/kernel'} as const
  const guest = {accelerator: 'kvm', image, initrd: '/initrd', memoryMib: 512, cpus: 1} as const
  const parameters = (quiet: boolean) => qemuArguments({...guest, cmdline, quiet}).join(' ')
  expect(parameters(true).includes(' loglevel=5 BPFCOMPAT_QUIET=1 BPFCOMPAT_RECORDS=')).toBe(ours)
  expect(parameters(false)).not.toContain('BPFCOMPAT_QUIET')
})

test('arm64 has the interrupt controller of its accelerator, and records on a PCI serial port', () => {
  expect(commandLine('image-virt')).toContain('-machine virt,gic-version=3,accel=tcg -cpu max,pauth-impdef=on')
  expect(commandLine('image-virt', 'kvm')).toContain('-machine virt,gic-version=host,accel=kvm -cpu host')
  expect(commandLine('image-virt')).toContain('-serial chardev:console -device pci-serial,chardev=records')
  expect(commandLine('image-virt')).toContain('console=ttyAMA0 panic=-1')
})

test('an emulated arm64 CPU has no property that QEMU before 6.0 rejects', () => {
  expect(commandLine('image-virt', 'tcg', true)).toContain('-cpu max -smp')
  expect(commandLine('image-virt', 'kvm', true)).toContain('-cpu host')
  expect([
    isOldQemu('QEMU emulator version 5.2.0 (Debian 1:5.2+dfsg-11+deb11u3)'),
    isOldQemu('QEMU emulator version 10.0.2'),
  ]).toEqual([true, false])
  expect(isOldQemu('')).toBe(false)
})

test('s390x has two kinds of console: one for the kernel, one for records', () => {
  expect(commandLine('image-ccw')).toContain(
    '-device sclplmconsole,chardev=console -device sclpconsole,chardev=records',
  )
  expect(commandLine('image-ccw')).toContain('BPFCOMPAT_RECORDS=/dev/ttysclp0')
})

test.each([
  ['save', 'share=on', []],
  ['resume', 'share=off', ['size=4M,mem-path=/shared,share=off', '-incoming defer']],
] as const)('a machine to %s has its memory in a file: %s', (does, share, more) => {
  const snapshot = does === 'save' ? {does, memory: '/a,b'} : {does, memory: '/a,b', shared: {file: '/shared', mib: 4}}
  const image = {shape: 'bzimage-pc', path: '/kernel'} as const
  const shape = {accelerator: 'kvm', image, cmdline: '', memoryMib: 512, cpus: 1, snapshot} as const
  const line = qemuArguments({...shape, initrd: null}).join(' ')
  expect(line).toContain('-machine pc,accel=kvm,memory-backend=ram ')
  // QEMU's option values escape a comma by doubling it.
  expect(line).toContain(`-object memory-backend-file,id=ram,size=512M,mem-path=/a,,b,${share}`)
  for (const words of more) expect(line).toContain(words)
  expect(line).not.toContain('-initrd')
})
