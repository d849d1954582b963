import type {KernelResult} from '../../../model/kernel.ts'
import type {SurfaceState} from '../../../surface/state-words.ts'
import {stateWords} from '../../../surface/state-words.ts'
import type {SurfaceRow} from '../../../surface/table.ts'
import {type Child, element, type Markup} from '../markup.ts'
import type {Numbers} from '../names.ts'
import {short} from './parts.ts'

/** The longest type that the guest sends has 127 characters, and a parameter has a name. */
const PIECE_LENGTH = 200
/** Most fields of a record; the others are counted. */
const RECORD_FIELDS = 100

/** Neighboring kernels on which a name has the same form. */
interface Span {
  /** Null: not examined. */
  state: SurfaceState | null
  wrong: boolean
  /** Numbers of the kernels. */
  columns: number[]
}

/**
 * Renders the cells of a row: one for neighboring kernels on which the name has the same form.
 *
 * @param wrong kernels on which it is not as a program expects
 * @param narrow true if a column only has room for a letter, see {@link stateList}
 */
export function stateCells(
  row: SurfaceRow,
  wrong: ReadonlySet<string>,
  kernels: readonly KernelResult[],
  numbers: Numbers,
  narrow: boolean,
): Markup[] {
  const signs = narrow && isListed(row.states) ? signsOf(row.states) : null
  return spansOf(row, wrong, kernels, numbers).map(span => cell(span, signs))
}

function spansOf(
  {states}: SurfaceRow,
  wrong: ReadonlySet<string>,
  kernels: readonly KernelResult[],
  numbers: Numbers,
): Span[] {
  const byKernel = new Map(states.flatMap(state => state.kernels.map(id => [id, state] as const)))
  const spans: Span[] = []
  for (const {id} of kernels) {
    const state = byKernel.get(id) ?? null
    const isWrong = wrong.has(id)
    const before = spans.at(-1)
    const column = numbers.kernel.get(id) ?? 0
    if (before !== undefined && before.state === state && before.wrong === isWrong) before.columns.push(column)
    else spans.push({state, wrong: isWrong, columns: [column]})
  }
  return spans
}

/** @param signs null: the cell shows words */
function cell({state, wrong, columns}: Span, signs: ReadonlyMap<SurfaceState, string> | null): Markup {
  const words = state === null ? 'not examined' : short(stateWords(state), PIECE_LENGTH)
  return element(
    'td',
    {
      class: `state ${state?.kind ?? 'none'}${wrong ? ' wrong' : ''}`,
      colspan: columns.length > 1 ? columns.length : null,
      'data-kernels': columns.join(' '),
      title: signs === null ? null : words,
    },
    element(
      'div',
      {},
      wrong ? element('span', {class: 'sign', 'aria-hidden': 'true'}, '≠ ') : null,
      wrong ? element('span', {class: 'unseen'}, 'not as expected: ') : null,
      ...(signs === null
        ? wordsMarkup(state)
        : [
            element('span', {'aria-hidden': 'true'}, state === null ? '·' : (signs.get(state) ?? '')),
            element('span', {class: 'unseen'}, words),
          ]),
    ),
  )
}

function wordsMarkup(state: SurfaceState | null): Child[] {
  if (state === null) return [element('span', {class: 'note'}, 'not examined')]
  const {pieces, notes, record} = state
  return [
    element(
      'code',
      {},
      ...pieces.map(({words, read}) =>
        read ? element('span', {class: 'read'}, short(words, PIECE_LENGTH)) : short(words, PIECE_LENGTH),
      ),
    ),
    ...notes.map(note => element('span', {class: 'sub'}, short(note, PIECE_LENGTH))),
    record.length === 0 ? null : recordMarkup(record),
  ]
}

/** Renders the record of a tracepoint, collapsed. */
function recordMarkup(record: readonly string[]): Markup {
  const shown = record.slice(0, RECORD_FIELDS)
  const left = record.length - shown.length
  return element(
    'details',
    {},
    element('summary', {}, 'whole record'),
    element(
      'ul',
      {class: 'record'},
      ...shown.map(field => element('li', {}, element('code', {}, short(field, PIECE_LENGTH)))),
      left === 0 ? null : element('li', {}, `${left} more`),
    ),
  )
}

/** Renders what the letters of a row stand for; null if it has none because its cell has room for the words. */
export function stateList(states: readonly SurfaceState[]): Markup | null {
  if (!isListed(states)) return null
  const signs = signsOf(states)
  return element(
    'ul',
    {class: 'states'},
    ...states
      .filter(({kind}) => kind === 'known')
      .map(state => element('li', {}, element('strong', {}, signs.get(state) ?? ''), ' ', ...wordsMarkup(state))),
  )
}

function isListed(states: readonly SurfaceState[]): boolean {
  return states.length > 1
}

/** Returns `A`, `B`; absent and unknown states have their own signs. */
function signsOf(states: readonly SurfaceState[]): ReadonlyMap<SurfaceState, string> {
  const known = states.filter(({kind}) => kind === 'known')
  return new Map(
    states.map(state => [state, {known: letter(known.indexOf(state)), absent: '–', unknown: '?'}[state.kind]]),
  )
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode('A'.charCodeAt(0) + index) : String(index + 1)
}
