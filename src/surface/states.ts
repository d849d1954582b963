import type {KernelResult} from '../model/kernel.ts'
import type {
  ConfigState,
  FieldState,
  FunctionState,
  KfuncState,
  NameSurface,
  Prototype,
  RawTracepointState,
  RecordField,
  SymbolState,
  TracepointState,
} from '../model/name-states.ts'
import type {On} from '../model/on-kernels.ts'
import {calledCopies} from './copies.ts'
import {type Part, partWords} from './uses.ts'
import {parameterWords, recordFieldWords} from './words.ts'

/** One way in which kernels have a name, ready to be shown. */
export interface SurfaceState {
  /** `unknown`: the kernel has no BTF to tell. */
  kind: 'known' | 'absent' | 'unknown'
  pieces: Piece[]
  /** What a reader of the words has to know: `3 functions`, `also .isra.0`. */
  notes: string[]
  /** A tracepoint's whole record, a field each; empty of everything else. */
  record: string[]
  /** Programs can be attached to it, or read it; also where that is not known. */
  usable: boolean
  kernels: string[]
}

/** A piece of the words of a state. */
export interface Piece {
  words: string
  /** Programs read it on one of the kernels. */
  read: boolean
}

/** Puts the words of a state together. */
export function stateWords({pieces, notes}: Pick<SurfaceState, 'pieces' | 'notes'>): string {
  return [pieces.map(({words}) => words).join(''), ...notes].join('; ')
}

/** How the kernels of a run have a name. */
export interface States {
  /** In the order of their first kernels. */
  states: SurfaceState[]
  /** The states differ in something that two kernels tell of. */
  differs: boolean
}

export type StatesKernel = Pick<KernelResult, 'id' | 'btf'>

/**
 * Describes how kernels have a name. Kernels that have it alike share a state. The offset of a field and the size of a type
 * make no difference: CO-RE finds them on each kernel.
 *
 * @param kernels in the order in which they are shown
 * @param parts what programs read of it
 */
export function statesOf(name: NameSurface, kernels: readonly StatesKernel[], parts: readonly Part[]): States {
  const readOn = ({id}: StatesKernel): ReadonlySet<string> =>
    new Set(parts.flatMap(({of, kernels: on}) => (on.has(id) ? [partWords(of)] : [])))
  switch (name.kind) {
    case 'function':
      return group(name.states, kernels, (state, kernel) => functionState(state, name.name, kernel, readOn(kernel)))
    case 'raw_tracepoint':
      return group(name.states, kernels, (state, kernel) => rawTracepointState(state, readOn(kernel)))
    case 'tracepoint': {
      const shown = new Set([...parts.map(({of}) => partWords(of)), ...unequalFields(name.states)])
      return group(name.states, kernels, (state, kernel) => tracepointState(state, name.name, readOn(kernel), shown))
    }
    case 'field':
      return group(name.states, kernels, ({field}, {btf}) => fieldState(field, btf))
    case 'enumerator':
      return group(name.states, kernels, ({value}, {btf}) => foundState(value, value, null, btf))
    case 'type':
      return group(name.states, kernels, ({size}, {btf}) =>
        foundState(size, null, {before: 'size ', value: String(size), many: 'sizes', after: ''}, btf),
      )
    case 'kfunc':
      return group(name.states, kernels, (state, {id, btf}) => kfuncState(state, btf, isLeftOut(parts, id)))
    case 'symbol':
      return group(name.states, kernels, state => symbolState(state))
    case 'config':
      return group(name.states, kernels, state => configState(state, name.name))
  }
}

/** A state of the model in words. */
interface Described extends Omit<SurfaceState, 'kernels'> {
  /** What states differ in, in a fixed order; null: the kernel does not tell. */
  facets: (string | null)[]
  /** What is not the same on all kernels, and makes no difference. */
  aside: Aside | null
  /** What states are put together by, in place of their words; null: the words. */
  identity: string | null
}

/** ` @ 24, size 4`, or ` @ 24 or 32, size 4` where kernels are put together. */
interface Aside {
  before: string
  value: string
  /** What several of them are called. */
  many: string
  after: string
}

function described(overrides: Partial<Described>): Described {
  return {
    kind: 'known',
    pieces: [],
    notes: [],
    record: [],
    facets: [],
    aside: null,
    identity: null,
    usable: true,
    ...overrides,
  }
}

const ABSENT = described({kind: 'absent', pieces: [piece('absent')], facets: ['absent'], usable: false})
const UNKNOWN = described({kind: 'unknown', pieces: [piece('no BTF')]})

function group<State>(
  states: readonly On<State>[],
  kernels: readonly StatesKernel[],
  describe: (state: On<State>, kernel: StatesKernel) => Described,
): States {
  const groups = new Map<string, {own: Described; asides: Set<string>; kernels: string[]}>()
  const facets: Set<string>[] = []
  for (const kernel of kernels) {
    const state = states.find(candidate => candidate.kernels.includes(kernel.id))
    if (state === undefined) continue
    const own = describe(state, kernel)
    const words = own.identity === null ? [wordsOf(own.pieces), own.aside?.after, own.record] : own.identity
    const key = JSON.stringify([own.kind, words, own.notes])
    const alike = groups.get(key) ?? {own, asides: new Set(), kernels: []}
    groups.set(key, alike)
    alike.kernels.push(kernel.id)
    alike.own = {...alike.own, pieces: eitherRead(alike.own.pieces, own.pieces)}
    if (own.aside !== null) alike.asides.add(own.aside.value)
    for (const [index, facet] of own.facets.entries()) {
      facets[index] ??= new Set()
      if (facet !== null) facets[index].add(facet)
    }
  }
  return {
    states: [...groups.values()].map(({own: {kind, pieces, notes, record, aside, usable}, asides, kernels: on}) => ({
      kind,
      pieces: aside === null ? pieces : [...pieces, piece(asideWords(aside, [...asides]))],
      notes,
      record,
      usable,
      kernels: on,
    })),
    differs: facets.some(values => values.size > 1),
  }
}

/** More values than that are counted. */
const ASIDES = 3

function asideWords({before, many, after}: Aside, values: readonly string[]): string {
  return `${before}${values.length > ASIDES ? `${values.length} ${many}` : values.join(' or ')}${after}`
}

/** The same words, read by programs on the kernels of the one or of the other. */
function eitherRead(some: readonly Piece[], others: readonly Piece[]): Piece[] {
  return some.map(({words, read}, index) => piece(words, read || others[index]?.read === true))
}

function piece(words: string, read = false): Piece {
  return {words, read}
}

function functionState(
  {symbols: listed, module, siblings, prototype}: FunctionState,
  name: string,
  {btf}: StatesKernel,
  read: ReadonlySet<string>,
): Described {
  // Without a list of symbols its types say that it is there.
  const symbols = listed ?? (prototype === null ? 0 : 1)
  const copies = calledCopies(siblings).map(copy => (copy.startsWith(name) ? copy.slice(name.length) : copy))
  if (symbols === 0 && copies.length === 0 && prototype === null) return ABSENT
  const presence = symbols > 0 ? 'present' : copies.length > 0 ? 'copies' : 'inlined'
  const pieces =
    prototype === null ? [piece(presence === 'present' ? 'present' : 'absent')] : prototypePieces(prototype, read, true)
  return described({
    pieces,
    notes: [
      ...(symbols > 1 ? [`${symbols} functions`] : []),
      ...(copies.length === 0 ? [] : [`${symbols > 0 ? 'also' : 'only'} ${copies.join(', ')}`]),
      ...(presence === 'inlined' ? ['inlined: it has no symbol'] : []),
      ...(module === null ? [] : [`in module ${module}`]),
      ...(prototype === null ? [btf === true ? 'not in BTF' : 'no BTF'] : []),
    ],
    usable: presence === 'present',
    facets: [presence, symbols > 0 ? String(symbols) : null, copies.join(' '), prototype && wordsOf(pieces)],
  })
}

function rawTracepointState({found, prototype}: RawTracepointState, read: ReadonlySet<string>): Described {
  if (!found) return ABSENT
  const pieces = prototype === null ? [piece('present')] : prototypePieces(prototype, read, false)
  return described({
    pieces,
    notes: prototype === null ? ['no BTF'] : [],
    facets: ['present', prototype && wordsOf(pieces)],
  })
}

/** A kfunc that an object declares with other types than the kernel: libbpf takes it for one that is not there. */
function isLeftOut(parts: readonly Part[], kernel: string): boolean {
  return parts.some(({of, kernels}) => of.kind === 'extern' && !of.resolved && kernels.has(kernel))
}

/** Its flags are what the verifier asks of a caller: they differ, although no instruction reads them. */
function kfuncState(
  {prototype, module, registered, flags}: KfuncState,
  btf: boolean | null,
  isLeftOut: boolean,
): Described {
  if (prototype === null) return btf === false ? UNKNOWN : ABSENT
  const pieces = prototypePieces(prototype, new Set(), true)
  const words = flags === null || flags.length === 0 ? [] : [flags.join(' ')]
  return described({
    pieces,
    notes: [
      ...words,
      ...(module === null ? [] : [`in module ${module}`]),
      ...(registered === false ? ['no kfunc: programs may not call it'] : []),
      ...(isLeftOut ? ['declared with other types by the object'] : []),
    ],
    usable: registered !== false && !isLeftOut,
    facets: [wordsOf(pieces), flags && words.join(), registered === null ? null : String(registered)],
  })
}

function symbolState({symbols, module, type}: SymbolState): Described {
  if (symbols === 0 && type === null) return ABSENT
  const pieces = [piece(type === null ? 'present' : type.words)]
  return described({
    pieces,
    notes: [
      ...(symbols !== null && symbols > 1 ? [`${symbols} symbols`] : []),
      ...(module === null ? [] : [`in module ${module}`]),
    ],
    facets: ['present', type?.words ?? null, symbols === null ? null : String(Math.max(symbols, 1))],
  })
}

/** Each kernel has a version of its own: that makes no difference. */
function configState({value, known}: ConfigState, name: string): Described {
  if (!known) return described({kind: 'unknown', pieces: [piece('no configuration to read')]})
  if (value === null) return described({kind: 'absent', pieces: [piece('not set')], facets: ['not set'], usable: false})
  if (name === 'LINUX_KERNEL_VERSION')
    return described({facets: ['set'], aside: {before: '', value, many: 'versions', after: ''}})
  return described({pieces: [piece(value)], facets: [value]})
}

/** `(struct sock *sk, int flags) → struct sock *`. */
function prototypePieces({parameters, returns}: Prototype, read: ReadonlySet<string>, withReturn: boolean): Piece[] {
  const inside =
    parameters.length === 0
      ? [piece('void')]
      : parameters.flatMap((parameter, index) => [
          ...(index === 0 ? [] : [piece(', ')]),
          piece(parameterWords(parameter), read.has(partWords({kind: 'argument', index}))),
        ])
  const returned = withReturn
    ? [piece(') → '), piece(returns.words, read.has(partWords({kind: 'return'})))]
    : [piece(')')]
  return [piece('('), ...inside, ...returned]
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({words}) => words).join('')
}

/**
 * The fields that programs read and those that kernels have differently; of the others there is the number.
 *
 * @param shown names of these fields
 */
function tracepointState(
  {category, fields}: TracepointState,
  name: string,
  read: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): Described {
  if (category === null) return ABSENT
  const own = fields.filter(field => shown.has(field.name))
  const rest = fields.length - own.length
  const record = fields.map(placedField)
  const identity = JSON.stringify(fields.map(plainField))
  return described({
    pieces:
      fields.length === 0
        ? [piece('record not known')]
        : [
            ...own.flatMap((field, index) => [
              ...(index === 0 ? [] : [piece('; ')]),
              piece(placedField(field), read.has(field.name)),
            ]),
            ...(rest === 0 ? [] : [piece(restWords(rest, own.length > 0))]),
          ],
    notes: name.includes('/') && !name.startsWith(`${category}/`) ? [`in category ${category}`] : [],
    record,
    facets: [category, fields.length === 0 ? null : identity],
    identity,
  })
}

function restWords(count: number, isRest: boolean): string {
  const fields = count === 1 ? 'field' : 'fields'
  return isRest ? `; ${count} more ${fields}` : `${count} ${fields}`
}

/** `pid_t prev_pid @ 24, size 4`. */
function placedField(field: RecordField): string {
  return `${recordFieldWords(field)} @ ${field.offset}, size ${field.size}`
}

/** Without what the BTF of a record does not have and tracefs does: const, and what a dynamic array consists of. */
function plainField(field: RecordField): string {
  const type = field.type
    .replaceAll(/\bconst /g, '')
    .replaceAll(' ', '')
    .replace(/^__(data|rel)_loc.*\[\]$/, '__$1_loc[]')
  return placedField({...field, type})
}

/** Names of fields that are not the same in all records, or not in all of them. */
function unequalFields(states: readonly TracepointState[]): string[] {
  const records = states.filter(({fields}) => fields.length > 0)
  const seen = new Map<string, Map<string, number>>()
  for (const {fields} of records)
    for (const field of fields) {
      const forms = seen.get(field.name) ?? new Map<string, number>()
      seen.set(field.name, forms.set(plainField(field), (forms.get(plainField(field)) ?? 0) + 1))
    }
  return [...seen].flatMap(([name, forms]) =>
    forms.size > 1 || [...forms.values()].some(count => count < records.length) ? [name] : [],
  )
}

/** `unsigned int @ 24, size 4`, in bytes; `unsigned int : 1 @ 1092 bit 3`. */
function fieldState(field: FieldState | null, btf: boolean | null): Described {
  if (field === null) return foundState(null, null, null, btf)
  const {words, bitfield, size, offset} = field
  const aside = {before: ' @ ', value: String(Math.floor(offset / 8)), many: 'offsets'}
  return bitfield
    ? foundState(field, `${words} : ${size}`, {...aside, value: `${aside.value} bit ${offset % 8}`, after: ''}, btf)
    : foundState(field, words, {...aside, after: `, size ${size / 8}`}, btf)
}

/** Something that only BTF tells of: a kernel without BTF does not say that it is absent. */
function foundState(
  found: FieldState | string | number | null,
  words: string | null,
  aside: Aside | null,
  btf: boolean | null,
): Described {
  if (found === null) return btf === false ? UNKNOWN : ABSENT
  const pieces = words === null ? [] : [piece(words)]
  return described({pieces, facets: ['present', words, aside?.after ?? ''], aside})
}
