import type {Arch} from '../model/arch.ts'
import type {FieldState, TypeWords} from '../model/name-states.ts'
import type {ProgramSurface, Relocation} from '../model/program-surface.ts'
import {fieldName} from '../results/surface.ts'
import {type Context, type Difference, referenceOf, statesOf} from './difference.ts'
import {differsInMemory} from './shape.ts'

/** Finds fields that a program copies with the size in the object, and that differ on some kernels. */
export function differencesOfFields(context: Context): Difference[] {
  const {program, names, kernels} = context
  const copies = program.relocations.filter(
    relocation =>
      relocation.kind === 'field_offset' && relocation.reached && !relocation.loads && !isOfRecord(relocation),
  )
  const fields = new Map<string, Relocation[]>()
  for (const copy of copies) fields.set(fieldName(copy), [...(fields.get(fieldName(copy)) ?? []), copy])
  return [...fields].flatMap(([name, relocations]) => {
    const on = kernels.flatMap(({id, arch}) => {
      const copy = relocations.find(relocation => relocation.kernels.includes(id))
      const field = names.field(name, id)
      return copy === undefined || field === null || isSizedByKernel(program, copy, id)
        ? []
        : [{kernel: id, arch, copy, field}]
    })
    // For a flavor that is live on some kernels only, the object has another declaration.
    const isAsDeclared = ({copy: {local}, field, arch}: (typeof on)[number]) =>
      local !== null && !isOtherCopy(local, field, arch)
    const isAsWritten = on.some(isAsDeclared)
    const agreed = referenceOf(
      context,
      on,
      (a, b) => isOtherCopy(a.field, b.field, a.arch) || isOtherCopy(b.field, a.field, a.arch),
    )
    if (agreed === undefined) return []
    const agrees = agreed.place.field
    const others = on.filter(place =>
      isAsWritten ? place.copy.local !== null && !isAsDeclared(place) : isOtherCopy(agrees, place.field, place.arch),
    )
    const [first] = others
    if (first === undefined) return []
    const words = copyWords(isAsWritten ? (first.copy.local ?? agrees) : agrees)
    const states = statesOf(
      on.map(({kernel, field}) => [kernel, copyWords(field)]),
      words,
    )
    return [
      {
        class: 'FIELD_TYPE_CHANGED' as const,
        artifact: program.artifact,
        program: program.program,
        way: program.way,
        name,
        what: {kind: 'field' as const},
        expected: isAsWritten
          ? {words, by: 'source' as const, kernel: null}
          : {words, by: agreed.by, kernel: agreed.place.kernel},
        kernels: others.map(({kernel}) => kernel),
        states,
        source: others[0]?.copy.source ?? null,
      },
    ]
  })
}

/** Returns whether the field belongs to a tracepoint's record, which is compared by its fields in tracefs. */
function isOfRecord({root}: Relocation): boolean {
  return root.startsWith('trace_event_raw_')
}

function isOtherCopy(read: FieldState, found: FieldState, arch: Arch): boolean {
  if (read.bitfield || found.bitfield) return read.bitfield !== found.bitfield || read.size !== found.size
  return differsInMemory(read, found, arch !== 's390x')
}

function copyWords({words, bitfield, size}: TypeWords & {bitfield: boolean; size: number}): string {
  return bitfield ? `${words} : ${size}` : words
}

/** Returns whether the program asks for the kernel's size, as BPF_CORE_READ_BITFIELD and bpf_core_field_size() do. */
function isSizedByKernel({relocations}: ProgramSurface, copy: Relocation, kernel: string): boolean {
  return relocations.some(
    ({kind, root, path, kernels}) =>
      (kind === 'field_size' || kind === 'field_lshift_u64') &&
      root === copy.root &&
      path === copy.path &&
      kernels.includes(kernel),
  )
}
