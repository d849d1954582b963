import type {Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'

/** A longer reason, such as an assertion of QEMU, is only where {@link choiceWords} are shown. */
const REASON_LENGTH = 80
/** Most kernels that one line names. */
const NAMED = 5

/**
 * Describes what ran the guests: `KVM`; `emulation (TCG): this machine has no /dev/kvm`; `KVM, but emulation (TCG) for a, b`.
 * It may differ from the accelerator of the run: kernels of another architecture are emulated, and so is one that KVM did not
 * boot.
 *
 * @returns null if nothing was booted
 */
export function acceleratorWords({host, kernels}: Results): string | null {
  const booted = kernels.filter(({accelerator}) => accelerator !== null)
  const emulated = booted.filter(({accelerator}) => accelerator === 'tcg')
  if (booted.length === 0) return null
  if (emulated.length === 0) return 'KVM'
  if (emulated.length < booted.length) return `KVM, but emulation (TCG) for ${named(emulated.map(({id}) => id))}`
  if (host.accelerator?.used === 'kvm') return 'emulation (TCG): KVM booted none of the kernels, see the notes'
  const reason = oneLine(host.accelerator?.reason ?? '')
  if (reason.length > REASON_LENGTH) return 'emulation (TCG): KVM does not work, see the accelerator below'
  return `emulation (TCG)${reason === '' ? '' : `: ${reason}`}`
}

/**
 * Describes the choice for the run and its reason: `kvm (KVM ran a 64-bit probe)`.
 *
 * @returns null if {@link acceleratorWords} has the reason, or if nothing was chosen
 */
export function choiceWords(results: Results): string | null {
  const {accelerator} = results.host
  if (accelerator === null) return null
  const reason = oneLine(accelerator.reason)
  return acceleratorWords(results)?.endsWith(reason) ? null : `${accelerator.used} (${reason})`
}

function named(ids: readonly string[]): string {
  const first = ids.slice(0, NAMED).map(id => oneLine(id, 60))
  return [...first, ...(ids.length > NAMED ? [`${ids.length - NAMED} more`] : [])].join(', ')
}
