import type {
  ConfigState,
  FieldState,
  FunctionState,
  KfuncState,
  RawTracepointState,
  SymbolState,
} from '../model/name-states.ts'
import {calledCopies} from './copies.ts'
import type {Aside, Described, StatesKernel} from './state-words.ts'
import {ABSENT, described, piece, prototypePieces, UNKNOWN, wordsOf} from './state-words.ts'
import type {Part} from './uses.ts'

/** Describes a function: present, only as copies of the compiler, inlined (BTF without a symbol), or absent. */
export function functionState(
  {symbols: listed, module, siblings, prototype}: FunctionState,
  name: string,
  {btf}: StatesKernel,
  read: ReadonlySet<string>,
): Described {
  // Without a list of symbols, its types show that it exists.
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

/** Describes a raw tracepoint: its arguments, if the kernel has BTF. */
export function rawTracepointState({found, prototype}: RawTracepointState, read: ReadonlySet<string>): Described {
  if (!found) return ABSENT
  const pieces = prototype === null ? [piece('present')] : prototypePieces(prototype, read, false)
  return described({
    pieces,
    notes: prototype === null ? ['no BTF'] : [],
    facets: ['present', prototype && wordsOf(pieces)],
  })
}

/** Returns whether the object declares a kfunc with other types than the kernel: libbpf treats it as missing. */
export function isLeftOut(parts: readonly Part[], kernel: string): boolean {
  return parts.some(({of, kernels}) => of.kind === 'extern' && !of.resolved && kernels.has(kernel))
}

/** Describes a kfunc. Its flags are requirements of the verifier, so they count as a difference although nothing reads them. */
export function kfuncState(
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
      ...(registered === false ? ['not a kfunc: programs may not call it'] : []),
      ...(isLeftOut ? ['declared with other types by the object'] : []),
    ],
    usable: registered !== false && !isLeftOut,
    facets: [wordsOf(pieces), flags && words.join(), registered === null ? null : String(registered)],
  })
}

/** Describes a kernel symbol: its type, how many there are, and the module that has it. */
export function symbolState({symbols, module, type}: SymbolState): Described {
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

/** Describes an option. The kernel version does not count as a difference, because each kernel has its own. */
export function configState({value, known}: ConfigState, name: string): Described {
  if (!known) return described({kind: 'unknown', pieces: [piece('no configuration to read')]})
  if (value === null) return described({kind: 'absent', pieces: [piece('not set')], facets: ['not set'], usable: false})
  if (name === 'LINUX_KERNEL_VERSION')
    return described({facets: ['set'], aside: {before: '', value, many: 'versions', after: ''}})
  return described({pieces: [piece(value)], facets: [value]})
}

/** Describes a field: `unsigned int @ 24, size 4`, in bytes; `unsigned int : 1 @ 1092 bit 3`. */
export function fieldState(field: FieldState | null, btf: boolean | null): Described {
  if (field === null) return foundState(null, null, null, btf)
  const {words, bitfield, size, offset} = field
  const aside = {before: ' @ ', value: String(Math.floor(offset / 8)), many: 'offsets'}
  return bitfield
    ? foundState(field, `${words} : ${size}`, {...aside, value: `${aside.value} bit ${offset % 8}`, after: ''}, btf)
    : foundState(field, words, {...aside, after: `, size ${size / 8}`}, btf)
}

/** Describes something that only BTF shows: on a kernel without BTF, it is unknown and not absent. */
export function foundState(
  found: FieldState | string | number | null,
  words: string | null,
  aside: Aside | null,
  btf: boolean | null,
): Described {
  if (found === null) return btf === false ? UNKNOWN : ABSENT
  const pieces = words === null ? [] : [piece(words)]
  return described({pieces, facets: ['present', words, aside?.after ?? ''], aside})
}
