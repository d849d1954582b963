/** The display names of the boot shapes. */
export const SHAPE_WORDS: Record<BootShape, string> = {
  'bzimage-pc': 'bzImage on pc',
  'vmlinux-pc': 'vmlinux on pc',
  'vmlinux-microvm': 'vmlinux on microvm',
  'image-virt': 'Image on virt',
  'image-ccw': 'image on s390-ccw',
}

/**
 * Which image is booted, and on which machine.
 * `bzimage-pc`: the packaged image, on QEMU's `pc`, through its firmware. `vmlinux-pc`, `vmlinux-microvm`: unpacked on the
 * host, booted by its PVH note. `image-virt`: the unpacked arm64 Image, on `virt`. `image-ccw`: s390x.
 */
export const BOOT_SHAPES = ['bzimage-pc', 'vmlinux-pc', 'vmlinux-microvm', 'image-virt', 'image-ccw'] as const

export type BootShape = (typeof BOOT_SHAPES)[number]
