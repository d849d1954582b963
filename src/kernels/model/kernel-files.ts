import type {BootShape} from '../../model/boot-shape.ts'
import type {ResolvedKernel} from './resolved-kernel.ts'

/** A kernel on this disk, verified. */
export interface KernelFiles {
  kernel: ResolvedKernel
  /**
   * Ways to boot it as it is packaged, best first; the last one is the plain one, which works everywhere. When it is known
   * what boots it, `bootImages` (images/boot-images.ts) puts those before it that have to be unpacked.
   */
  images: readonly [BootImage, ...BootImage[]]
  /** Digest of vmlinuz as the package has it. */
  vmlinuzSha256: string
  /** Path of the configuration that goes into the guest as /boot/config-<release>; null when it came without. */
  config: string | null
  /** Paths of the modules that were asked for with all they depend on, uncompressed, in load order. */
  modules: readonly ModuleFile[]
}

export interface BootImage {
  shape: BootShape
  path: string
}

/** One uncompressed kernel module. */
export interface ModuleFile {
  /** Name as the kernel knows it, with `_`: `sch_ingress`. */
  name: string
  path: string
}
