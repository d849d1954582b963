import type {Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'

/** As many kernels are named in one line. */
const NAMED = 5

/**
 * Says what ran the guests, which need not be what the run has chosen: kernels of another architecture are emulated, and so is
 * one that KVM did not boot. `KVM`; `emulation (TCG): this machine has no /dev/kvm`; `KVM, but emulation (TCG) for a, b`.
 *
 * @returns null when nothing was booted
 */
export function acceleratorWords({host, kernels}: Results): string | null {
  const booted = kernels.filter(({accelerator}) => accelerator !== null)
  const emulated = booted.filter(({accelerator}) => accelerator === 'tcg')
  if (booted.length === 0) return null
  if (emulated.length === 0) return 'KVM'
  if (emulated.length < booted.length) return `KVM, but emulation (TCG) for ${named(emulated.map(({id}) => id))}`
  if (host.accelerator?.used === 'kvm') return 'emulation (TCG): KVM ran none of the kernels, see the notes'
  return `emulation (TCG)${host.accelerator === null ? '' : `: ${oneLine(host.accelerator.reason)}`}`
}

function named(ids: readonly string[]): string {
  const first = ids.slice(0, NAMED).map(id => oneLine(id, 60))
  return [...first, ...(ids.length > NAMED ? [`${ids.length - NAMED} more`] : [])].join(', ')
}
