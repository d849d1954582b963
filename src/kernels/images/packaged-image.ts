import type {Arch} from '../../model/arch.ts'
import type {BootShape} from '../../model/boot-shape.ts'
import type {BootImage} from '../model/kernel-files.ts'

/** The shape that every kernel of an architecture boots in as it is packaged. */
const PLAIN: Record<Arch, BootShape> = {x86_64: 'bzimage-pc', arm64: 'image-virt', s390x: 'image-ccw'}

/** The kernel as it is packaged. */
export function packagedImage(arch: Arch, vmlinuz: string): BootImage {
  return {shape: PLAIN[arch], path: vmlinuz}
}
