import type {KernelResult} from '../model/kernel.ts'
import {groups} from '../text/groups.ts'

/** Returns each note once, with the kernels that have it: a broken KVM gives all kernels the same note. */
export function kernelNotes(kernels: readonly KernelResult[]): {ids: string[]; note: string}[] {
  const all = kernels.flatMap(({id, notes}) => notes.map(note => ({id, note})))
  return [...groups(all, ({note}) => note)].map(([note, own]) => ({ids: own.map(({id}) => id), note}))
}
