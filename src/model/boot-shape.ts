/** What was booted and on which machine, for readers. */
export const SHAPE_WORDS: Record<BootShape, string> = {
  'bzimage-pc': 'bzImage on pc',
  'vmlinux-pc': 'vmlinux on pc',
  'vmlinux-microvm': 'vmlinux on microvm',
  'image-virt': 'Image on virt',
  'image-ccw': 'image on s390-ccw',
}

/**
 * What is booted, and the machine that it is booted on.
 * `bzimage-pc`: as packaged, on QEMU's `pc`, through its firmware. `vmlinux-pc`, `vmlinux-microvm`: unpacked on the host, by
 * its PVH note. `image-virt`: the arm64 Image, unpacked, on `virt`. `image-ccw`: s390x.
 */
export const BOOT_SHAPES = ['bzimage-pc', 'vmlinux-pc', 'vmlinux-microvm', 'image-virt', 'image-ccw'] as const

export type BootShape = (typeof BOOT_SHAPES)[number]
