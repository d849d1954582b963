import type {KernelResult} from '../model/kernel.ts'
import type {NameKind, RecordField} from '../model/name-states.ts'
import type {SourceLine} from '../model/place.ts'
import type {
  ContextRead,
  Extern,
  ExternKind,
  ProgramSurface,
  Relocation,
  RelocationKind,
} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import {fieldName} from '../results/surface.ts'
import {contextSlot, RETURNS_BEHIND} from './context-slot.ts'
import {type Hook, hooksOf} from './hooks.ts'
import {KernelNames} from './kernel-names.ts'

/** The programs that use a name, and what they read of it. */
interface Use {
  programs: Reader[]
  /** Arguments first, in their order. */
  parts: Part[]
}

/** A program, and the first line that reads something. */
export interface Reader {
  artifact: string
  program: string
  source: SourceLine | null
}

/** A part of a name, and the programs that read it. */
export interface Part {
  of: PartOf
  readers: Reader[]
  /** The kernels on which it is read: on others, the branch may be dead, or the offset may belong to another field. */
  kernels: Set<string>
}

/** A part of a name that programs read. Arguments count from 0. */
export type PartOf =
  | {kind: 'argument'; index: number}
  | {kind: 'return'}
  /** A field of a tracepoint's record. */
  | {kind: 'record'; field: string}
  /** An offset in a record that has no field there, or that is not known. */
  | {kind: 'byte'; offset: number}
  /** A property of a field, type or enumerator that CO-RE finds. */
  | {kind: 'found'; by: RelocationKind}
  /** A kfunc, symbol or configuration option. Weak: the program loads without it. Resolved: libbpf found it. */
  | {kind: 'extern'; of: ExternKind; weak: boolean; resolved: boolean}

const FOUND_WORDS: Readonly<Record<RelocationKind, string>> = {
  field_offset: 'accessed',
  field_size: 'its size',
  field_exists: 'whether it exists',
  field_signed: 'its sign',
  field_lshift_u64: 'accessed as a bit field',
  field_rshift_u64: 'accessed as a bit field',
  type_id_target: 'its BTF id',
  type_exists: 'whether it exists',
  type_size: 'its size',
  type_matches: 'whether it matches',
  enumerator_exists: 'whether it exists',
  enumerator_value: 'its value',
}

const EXTERN_WORDS: Readonly<Record<ExternKind, string>> = {
  kfunc: 'called',
  symbol: 'its address or value',
  config: 'its value',
}

/** libbpf also leaves out what the kernel has with other types (bpf_core_types_are_compat()). */
const UNRESOLVED = 'left out by libbpf: missing, or declared with other types'

/** Returns the display name of a part: `argument 2`, `return value`, `prev_pid`, `byte 44`, `whether it exists`. */
export function partWords(part: PartOf): string {
  switch (part.kind) {
    case 'argument':
      return `argument ${part.index + 1}`
    case 'return':
      return 'return value'
    case 'record':
      return part.field
    case 'byte':
      return `byte ${part.offset}`
    case 'found':
      return FOUND_WORDS[part.by]
    case 'extern':
      return part.resolved ? `${EXTERN_WORDS[part.of]}${part.weak ? ', if it exists' : ''}` : UNRESOLVED
  }
}

/** The uses of all names of a surface, by kind and name. */
export class Uses {
  readonly #uses = new Map<string, Use>()

  /** @param kernels of the run; reads on other kernels are ignored */
  constructor(surface: Surface, kernels: readonly Pick<KernelResult, 'id' | 'arch'>[]) {
    const names = new KernelNames(surface)
    for (const program of surface.programs) {
      for (const hook of hooksOf(program, surface.programs)) this.#addHook(program, hook, names, kernels)
      for (const relocation of program.relocations) this.#addRelocation(program, relocation)
      for (const extern of program.externs) this.#addExtern(program, extern)
    }
    for (const {parts} of this.#uses.values()) parts.sort((a, b) => place(a.of) - place(b.of))
  }

  /** Returns the uses of a name; empty if no program uses it. */
  of(kind: NameKind, name: string): Use {
    return this.#uses.get(key(kind, name)) ?? {programs: [], parts: []}
  }

  #addHook(
    program: ProgramSurface,
    hook: Hook,
    names: KernelNames,
    kernels: readonly Pick<KernelResult, 'id' | 'arch'>[],
  ): void {
    const use = this.#use(hook.kind, hook.name)
    addReader(use.programs, readerOf(program, null))
    for (const read of program.reads)
      for (const kernel of kernels) {
        const part = read.kernels.includes(kernel.id) ? partRead(hook, read, kernel, names) : null
        if (part !== null) addPart(use, part, readerOf(program, read.source), [kernel.id])
      }
  }

  #addRelocation(program: ProgramSurface, relocation: Relocation): void {
    const {kind, reached, source, kernels} = relocation
    const use = this.#use(nameKind(kind), fieldName(relocation))
    addReader(use.programs, readerOf(program, null))
    if (reached) addPart(use, {kind: 'found', by: kind}, readerOf(program, source), kernels)
  }

  #addExtern(program: ProgramSurface, {kind, name, weak, reached, resolved, source, kernels}: Extern): void {
    const use = this.#use(kind, name)
    addReader(use.programs, readerOf(program, null))
    if (reached) addPart(use, {kind: 'extern', of: kind, weak, resolved}, readerOf(program, source), kernels)
  }

  #use(kind: NameKind, name: string): Use {
    const own = this.#uses.get(key(kind, name)) ?? {programs: [], parts: []}
    this.#uses.set(key(kind, name), own)
    return own
  }
}

function key(kind: NameKind, name: string): string {
  return `${kind} ${name}`
}

function nameKind(kind: RelocationKind): 'field' | 'type' | 'enumerator' {
  if (kind.startsWith('field_')) return 'field'
  return kind.startsWith('type_') ? 'type' : 'enumerator'
}

/** Returns the part of a hook that is read; null if it is another register. */
function partRead(
  {way, kind, name}: Hook,
  read: ContextRead,
  {id, arch}: Pick<KernelResult, 'id' | 'arch'>,
  names: KernelNames,
): PartOf | null {
  if (kind === 'tracepoint') return recordPart(names.tracepoint(name, id)?.fields ?? [], read)
  const slot = contextSlot(way, arch, read)
  if (slot?.kind !== 'argument' || !RETURNS_BEHIND.includes(way)) return slot
  const prototype = names.prototype(kind, name, id)
  return slot.index === prototype?.parameters.length ? {kind: 'return'} : slot
}

/** Returns the field of the record at an offset, or the program's own name for it if the record is not known. */
function recordPart(fields: readonly RecordField[], {member, offset}: ContextRead): PartOf {
  const found = fields.find(field => offset >= field.offset && offset < field.offset + field.size)
  const field = fields.length === 0 ? /^\w+/.exec(member ?? '')?.[0] : found?.name
  return field === undefined ? {kind: 'byte', offset} : {kind: 'record', field}
}

function readerOf({artifact, program}: ProgramSurface, source: SourceLine | null): Reader {
  return {artifact, program, source}
}

function addPart({parts}: Use, of: PartOf, reader: Reader, kernels: readonly string[]): void {
  const words = partWords(of)
  const own = parts.find(part => partWords(part.of) === words)
  if (own === undefined) parts.push({of, readers: [reader], kernels: new Set(kernels)})
  else {
    addReader(own.readers, reader)
    for (const kernel of kernels) own.kernels.add(kernel)
  }
}

function addReader(readers: Reader[], reader: Reader): void {
  const own = readers.find(({artifact, program}) => artifact === reader.artifact && program === reader.program)
  if (own === undefined) readers.push(reader)
  else own.source ??= reader.source
}

/** Orders arguments by index, then the return value, then the others in their order. */
function place(of: PartOf): number {
  if (of.kind === 'argument') return of.index
  return of.kind === 'return' ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER
}
