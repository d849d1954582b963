import type {NameSurface} from '../model/name-states.ts'
import type {On} from '../model/on-kernels.ts'
import {
  configState,
  fieldState,
  foundState,
  functionState,
  isLeftOut,
  kfuncState,
  rawTracepointState,
  symbolState,
} from './described.ts'
import type {Aside, Described, Piece, StatesKernel, SurfaceState} from './state-words.ts'
import {piece, wordsOf} from './state-words.ts'
import {tracepointState, unequalFields} from './tracepoint-state.ts'
import type {Part} from './uses.ts'
import {partWords} from './uses.ts'

/** The states of a name on the kernels of a run. */
interface States {
  /** In the order of their first kernels. */
  states: SurfaceState[]
  /** The states differ in a property that at least two kernels report. */
  differs: boolean
}

/**
 * Describes the states of a name. Kernels with the same form of it share a state. The offset of a field and the size of a
 * type are not differences: CO-RE finds them on each kernel.
 *
 * @param kernels in display order
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

/** Maximum values to list. If there are more, only their number is shown. */
const ASIDES = 3

function asideWords({before, many, after}: Aside, values: readonly string[]): string {
  return `${before}${values.length > ASIDES ? `${values.length} ${many}` : values.join(' or ')}${after}`
}

/** Merges equal pieces: a piece is read if programs read it on the kernels of either state. */
function eitherRead(some: readonly Piece[], others: readonly Piece[]): Piece[] {
  return some.map(({words, read}, index) => piece(words, read || others[index]?.read === true))
}
