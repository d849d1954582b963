import type {BootShape} from '../../model/boot-shape.ts'
import type {ResolvedKernel} from './resolved-kernel.ts'

/** A verified kernel on this disk. */
export interface KernelFiles {
  kernel: ResolvedKernel
  /**
   * Images to boot it from, best first. The last one is the packaged image, which boots everywhere. Once the accelerator is
   * known, `bootImages` (images/boot-images.ts) puts images before it that must be unpacked.
   */
  images: readonly [BootImage, ...BootImage[]]
  /** SHA-256 of vmlinuz as packaged. */
  vmlinuzSha256: string
  /** Path of the configuration, which becomes /boot/config-<release> in the guest; null if the kernel has none. */
  config: string | null
  /** The requested modules and all their dependencies, uncompressed, in load order. */
  modules: readonly ModuleFile[]
}

/** A kernel image in one boot shape. */
export interface BootImage {
  shape: BootShape
  path: string
}

/** An uncompressed kernel module. */
export interface ModuleFile {
  /** Name in the kernel's spelling, with `_`: `sch_ingress`. */
  name: string
  path: string
}
