import type {KernelResult} from '../model/kernel.ts'
import type {Surface} from '../model/surface.ts'
import {fieldName} from '../results/surface.ts'
import type {KernelNames} from './kernel-names.ts'

/** So many fields must agree before they tell a kernel: those of a struct that somebody wrote by hand agree by chance. */
const FIELDS_MIN = 4
/** A `vmlinux.h` is of one build; another build of the same release may differ in some structs. */
const SHARE_MIN = 0.8

/**
 * Returns the kernel whose structs are those that the object was compiled with: each CO-RE relocation has the offset that its
 * field had there.
 *
 * @param kernels that are candidates, those that are preferred first
 * @returns null where the types tell no kernel
 */
export function writtenFor(
  artifact: string,
  surface: Surface,
  names: KernelNames,
  kernels: readonly Pick<KernelResult, 'id'>[],
): string | null {
  const fields = fieldsOf(artifact, surface)
  const scored = kernels.map(({id}) => {
    const known = fields.flatMap(({name, offset, size}) => {
      const field = names.field(name, id)
      return field === null ? [] : [field.offset === offset && field.size === size]
    })
    const agreeing = known.filter(Boolean).length
    return {id, agreeing, share: known.length < FIELDS_MIN ? 0 : agreeing / known.length}
  })
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (winner, candidate) => (winner === undefined || candidate.share > winner.share ? candidate : winner),
    undefined,
  )
  return best !== undefined && best.share >= SHARE_MIN && best.agreeing >= FIELDS_MIN ? best.id : null
}

/** Each field that a relocation names once, with the place that it has in the object's own BTF. The first field of a struct tells nothing. */
function fieldsOf(artifact: string, {programs}: Surface): {name: string; offset: number; size: number}[] {
  const fields = new Map<string, {name: string; offset: number; size: number}>()
  for (const program of programs) {
    if (program.artifact !== artifact) continue
    for (const relocation of program.relocations) {
      const {kind, flavor, local} = relocation
      if (kind !== 'field_offset' || flavor || local === null || local.offset === 0) continue
      const name = fieldName(relocation)
      fields.set(name, {name, offset: local.offset, size: local.size})
    }
  }
  return [...fields.values()]
}
