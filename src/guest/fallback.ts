import type {BootImage} from '../kernels/model/kernel-files.ts'
import type {AcceleratorResult} from '../model/accelerator.ts'
import {SHAPE_WORDS} from '../model/boot-shape.ts'
import type {GuestRequest} from './request.ts'

/** How a guest is booted. */
export interface BootWay {
  image: BootImage
  /** Nothing is left to fall back to but the same again. */
  plain: boolean
  accelerator: AcceleratorResult['used']
  /** Until PID 1 runs, the console has warnings and errors only. */
  quiet: boolean
}

/**
 * How a boot that died is followed by another. One that died before its first record says nothing about the kernel: it is
 * repeated in the plain shape; then without KVM, where it may be, or else as it was; and then no more. So there are three boots
 * at most that come to nothing. A KVM that does not even run the probe any more is left at once. After the first record it was
 * the kernel, or the validator: nothing is tried again.
 *
 * In KVM the first boot is quiet: each byte of the console is two exits to QEMU, which are nine in ten of all exits of a boot.
 * What is booted again tells everything.
 */
export interface Fallback {
  readonly way: BootWay
  /**
   * @param answered the boot that died had sent a record
   * @param progressed it had started a case: the ones after it get boots of their own
   * @param defect why KVM, in which it was booted, cannot be used any more; undefined: it can, or was not used
   * @returns what to tell of the next boot; null when there is none
   */
  after(answered: boolean, progressed: boolean, defect?: string): string[] | null
}

export function createFallback({
  images,
  accelerator,
  mayEmulate,
}: Pick<GuestRequest, 'images' | 'accelerator' | 'mayEmulate'>): Fallback {
  const plain = images[images.length - 1] ?? images[0]
  let way: BootWay = {image: images[0], plain: images.length === 1, accelerator, quiet: accelerator === 'kvm'}
  let repeated = false

  return {
    get way() {
      return way
    },
    after(answered, progressed, defect) {
      if (progressed) {
        repeated = false
        return []
      }
      if (answered) return null
      way = {...way, quiet: false}
      if (defect !== undefined) {
        if (!mayEmulate) return null
        // What is said of the shape says nothing: it was never tried.
        way = {...way, accelerator: 'tcg'}
        return [`booted again without KVM, which stopped working after the probe: ${defect}`]
      }
      if (!way.plain) {
        const before = SHAPE_WORDS[way.image.shape]
        way = {...way, image: plain, plain: true}
        return [`booted again as ${SHAPE_WORDS[plain.shape]}: as ${before} it did not come to its first record`]
      }
      if (repeated) return null
      repeated = true
      if (way.accelerator === 'kvm' && mayEmulate) {
        way = {...way, accelerator: 'tcg'}
        return ['booted again without KVM, which had run the probe and not this kernel']
      }
      return ['booted once more: an emulator that fails before the first record is no verdict on the kernel']
    },
  }
}
