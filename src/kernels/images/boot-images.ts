import {join} from 'node:path'
import {errorMessage, UserError} from '../../base/errors.ts'
import type {BootImage, KernelFiles} from '../model/kernel-files.ts'
import {packedArm64Image, unpackArm64Image} from './arm64-image.ts'
import {measuredShape} from './boot-shapes.ts'
import {checkPvh, isVmlinux} from './pvh.ts'
import {shippedBootRules} from './shipped-boot-rules.ts'
import {unpackedImage} from './unpacked.ts'
import {unpackVmlinux} from './vmlinux.ts'

type Images = KernelFiles['images']

/** Options for choosing boot images. */
export interface BootImageOptions {
  accelerator: 'kvm' | 'tcg'
  cacheDirectory: string
  /** Called with the reason if a kernel cannot boot in its best shape. */
  onNote(note: string): void
  /** Replaced in tests. */
  rules?: typeof shippedBootRules
}

/**
 * Returns the images to boot a kernel from with an accelerator, best first; the packaged image is the last. Unpacked images
 * are stored in the cache.
 *
 * @throws UserError if the kernel must be unpacked on its architecture and cannot be
 */
export async function bootImages(files: KernelFiles, options: BootImageOptions): Promise<Images> {
  switch (files.kernel.arch) {
    case 'x86_64':
      return x86Images(files, options)
    case 'arm64':
      return [await arm64Image(files, options)]
    case 's390x':
      return files.images
  }
}

async function x86Images(
  files: KernelFiles,
  {rules = shippedBootRules, ...options}: BootImageOptions,
): Promise<Images> {
  const {kernel, images} = files
  const plain = images[images.length - 1] ?? images[0]
  const name = `vmlinuz of ${kernel.release}`
  // A kernel from a build tree, which is already unpacked.
  if (await isVmlinux(plain.path)) {
    await checkPvh(plain.path, name)
    return [{shape: 'vmlinux-pc', path: plain.path}]
  }
  const shape = measuredShape(await rules(), kernel.release, options.accelerator)
  if (shape === undefined || shape === plain.shape) return [plain]
  try {
    const path = await unpackedImage(directoryOf(files, options), to => unpackVmlinux(plain.path, to, name))
    return [{shape, path}, plain]
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    options.onNote(`booted in its packaged form: ${errorMessage(thrown)}`)
    return [plain]
  }
}

async function arm64Image(files: KernelFiles, options: BootImageOptions): Promise<BootImage> {
  const {kernel, images} = files
  const [plain] = images
  const name = `vmlinuz of ${kernel.release}`
  const packed = await packedArm64Image(plain.path, name)
  if (packed === null) return plain
  const path = await unpackedImage(directoryOf(files, options), to => unpackArm64Image(plain.path, packed, to, name))
  return {...plain, path}
}

function directoryOf({vmlinuzSha256}: KernelFiles, {cacheDirectory}: BootImageOptions): string {
  return join(cacheDirectory, 'images', vmlinuzSha256)
}
