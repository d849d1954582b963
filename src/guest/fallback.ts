import type {BootImage} from '../kernels/model/kernel-files.ts'
import type {AcceleratorResult} from '../model/accelerator.ts'
import {SHAPE_WORDS} from '../model/boot-shape.ts'
import type {GuestRequest} from './request.ts'

/** The way a guest is booted. */
export interface BootWay {
  image: BootImage
  /** There is no other image to fall back to. */
  plain: boolean
  accelerator: AcceleratorResult['used']
  /** Until PID 1 runs, the console shows warnings and errors only. */
  quiet: boolean
}

/**
 * Chooses the next boot after one that died. A boot that died before its first record says nothing about the kernel. It is
 * repeated in the plain shape, then without KVM if that is allowed, else unchanged; so at most three boots fail. If KVM no longer
 * runs the probe, the next boot is emulated at once. After the first record the kernel or the validator is at fault, and
 * nothing is repeated.
 *
 * In KVM the first boot is quiet: each byte of the console costs two exits to QEMU, nine in ten of all exits of a boot.
 * Repeated boots print everything.
 */
interface Fallback {
  readonly way: BootWay
  /**
   * Selects the next way to boot.
   *
   * @param answered the boot that died had sent a record
   * @param progressed the boot had started a case: the cases after it get new boots
   * @param defect why KVM, which ran the boot, no longer works; undefined if it works or was not used
   * @returns notes about the next boot; null if there is none
   */
  after(answered: boolean, progressed: boolean, defect?: string): string[] | null
}

/** Creates the fallback of a guest. Its first boot takes the first image and the requested accelerator. */
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
        // The shape is not at fault: it was never tried.
        way = {...way, accelerator: 'tcg'}
        return [`booted again without KVM, which stopped working after the probe: ${defect}`]
      }
      if (!way.plain) {
        const before = SHAPE_WORDS[way.image.shape]
        way = {...way, image: plain, plain: true}
        return [`booted again as ${SHAPE_WORDS[plain.shape]}: as ${before} it did not reach its first record`]
      }
      if (repeated) return null
      repeated = true
      if (way.accelerator === 'kvm' && mayEmulate) {
        way = {...way, accelerator: 'tcg'}
        return ['booted again without KVM, which ran the probe but not this kernel']
      }
      return ['booted once more: a guest that fails before its first record says nothing about the kernel']
    },
  }
}
