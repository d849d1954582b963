import type {Arch} from '../../model/arch.ts'
import type {BootShape} from '../../model/boot-shape.ts'
import type {BootImage} from '../model/kernel-files.ts'

/** Shape of a packaged kernel by architecture. */
const PLAIN: Record<Arch, BootShape> = {x86_64: 'bzimage-pc', arm64: 'image-virt', s390x: 'image-ccw'}

/** Returns the boot image of a kernel in its packaged form. */
export function packagedImage(arch: Arch, vmlinuz: string): BootImage {
  return {shape: PLAIN[arch], path: vmlinuz}
}
