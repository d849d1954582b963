import type {KernelResult} from '../model/kernel.ts'
import type {Surface} from '../model/surface.ts'
import {fieldName} from '../results/surface.ts'
import type {KernelNames} from './kernel-names.ts'

/** Minimum of fields that must match: the fields of a handwritten struct match by chance. */
const FIELDS_MIN = 4
/** Minimum share of matching fields: a `vmlinux.h` is of one build, and another build may differ in some structs. */
const SHARE_MIN = 0.8

/**
 * Returns the kernel whose structs the object was compiled with: each CO-RE relocation has the offset of its field in that
 * kernel.
 *
 * @param kernels the candidates, in order of preference
 * @returns null if the types match no kernel
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

/** Returns each field that relocations name, with its offset in the object's own BTF. Not fields at offset 0, which always match. */
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
