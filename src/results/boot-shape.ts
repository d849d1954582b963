import type {BootShape} from '../kernels/types.ts'

/** What was booted and on which machine, for readers. */
export const SHAPE_WORDS: Record<BootShape, string> = {
  'bzimage-pc': 'bzImage on pc',
  'vmlinux-pc': 'vmlinux on pc',
  'vmlinux-microvm': 'vmlinux on microvm',
  'image-virt': 'Image on virt',
  'image-ccw': 'image on s390-ccw',
}
