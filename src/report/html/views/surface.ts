import type {KernelResult} from '../../../model/kernel.ts'
import type {Results} from '../../../model/results.ts'
import type {Difference} from '../../../surface/difference.ts'
import type {SurfaceState} from '../../../surface/state-words.ts'
import {type FoldedDifference, type SurfaceRow, surfaceTable} from '../../../surface/table.ts'
import type {Reader} from '../../../surface/uses.ts'
import {KIND_WORDS} from '../../../surface/words.ts'
import {grouped} from '../../../text/figures.ts'
import {findingOf} from '../../surface-findings.ts'
import {expectedKernel, expectedWords, isCode, plainUses, surfaceSentence, whatWords} from '../../surface-words.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {caseId, type Numbers} from '../names.ts'
import {kernelHead, NARROW_FROM} from './matrix.ts'
import {code, place, section, short} from './parts.ts'
import {stateCells, stateList} from './surface-states.ts'
import {notFollowed} from './surface-unknown.ts'

/** Most names in the page. Names without a difference are left out first; results.json has all. */
export const SURFACE_ROWS = 1000

/** Renders hooks and fields × kernels; null if no program depends on any. */
export function surface(results: Results, numbers: Numbers): Markup | null {
  const table = surfaceTable(results)
  const {kernels, rows} = table
  const shown = rows.slice(0, SURFACE_ROWS)
  const unknown = notFollowed(table.notFollowed, numbers)
  if (shown.length === 0 && unknown === null) return null
  const page = {results, numbers, kernels, narrow: kernels.length >= NARROW_FROM}
  return section(
    'surface',
    'Surface',
    element('p', {}, element('strong', {}, surfaceSentence(table)), '.'),
    shown.some(({read}) => read) ? filter() : null,
    shown.length === 0 ? null : grid(shown, page),
    shown.length === 0 ? null : legend(shown, rows.length - shown.length, page.narrow),
    unknown,
  )
}

/** What the views of the rows share. */
interface Page {
  results: Results
  numbers: Numbers
  kernels: readonly KernelResult[]
  /** True if there are too many kernels for words in their columns. */
  narrow: boolean
}

/** Renders a filter that belongs to the form with the other filters. */
function filter(): Markup {
  return element(
    'p',
    {class: 'js'},
    element(
      'label',
      {class: 'choice'},
      element('input', {type: 'checkbox', name: 'only-read', form: 'filters'}),
      'only differences that a program reads',
    ),
  )
}

function grid(rows: readonly SurfaceRow[], page: Page): Markup {
  const {kernels, numbers, narrow} = page
  return element(
    'div',
    {class: 'scroll matrix', role: 'region', 'aria-label': 'Hooks and fields × kernels', tabindex: 0},
    element(
      'table',
      {class: `surface ${narrow ? 'narrow' : 'wide'}`, 'data-surface': true},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', {scope: 'col', class: 'corner'}, element('span', {class: 'unseen'}, 'hook or field')),
          ...kernels.map(kernel => kernelHead(kernel, numbers.kernel.get(kernel.id) ?? 0)),
        ),
      ),
      element('tbody', {}, ...rows.map(row => rowMarkup(row, page))),
    ),
  )
}

function rowMarkup(row: SurfaceRow, page: Page): Markup {
  const {kernels, numbers, narrow} = page
  const artifacts = new Set(row.programs.flatMap(({artifact}) => numbers.artifact.get(artifact) ?? []))
  const wrong = new Set(row.differences.flatMap(({others}) => others.flatMap(other => other.kernels)))
  return element(
    'tr',
    {'data-artifacts': [...artifacts].join(' '), 'data-read': row.read},
    element(
      'th',
      {scope: 'row'},
      element(
        'div',
        {class: 'label'},
        code(short(row.name, NAME_LENGTH)),
        element('span', {class: row.read ? 'sub warn' : 'sub'}, `${KIND_WORDS[row.kind]}${stateWord(row)}`),
        ...uses(row, page),
        narrow ? stateList(row.states) : null,
      ),
    ),
    ...stateCells(row, wrong, kernels, numbers, narrow),
  )
}

/** A longer name is cut; the longest name of a function has 511 characters. */
const NAME_LENGTH = 200

function stateWord({read, missing, differs}: SurfaceRow): string {
  if (read) return ' · ≠ not as a program expects'
  if (missing.length > 0) return ' · missing'
  return differs ? ' · differs' : ''
}

/** Most lines about what programs read that are not collapsed. */
const OPEN_LINES = 4

/** Renders what programs read, differences first. */
function uses(row: SurfaceRow, page: Page): Child[] {
  const lines = [
    ...row.differences.map(difference => differenceLine(difference, row, page)),
    ...plainUses(row).map(({what, readers}) =>
      element('li', {}, `${what}: `, ...readerList(readers.map(reader => readerMarkup(reader, row, page)))),
    ),
  ]
  const rest = lines.slice(OPEN_LINES)
  return [
    element('ul', {class: 'uses'}, ...lines.slice(0, OPEN_LINES)),
    rest.length === 0
      ? null
      : element('details', {}, element('summary', {}, `${rest.length} more`), element('ul', {class: 'uses'}, ...rest)),
  ]
}

/** Most programs in one line; the others are counted. */
const READERS = 6

function readerList(readers: readonly Markup[]): Child[] {
  const shown = readers.slice(0, READERS).flatMap((reader, index) => (index === 0 ? [reader] : [', ', reader]))
  return readers.length > READERS ? [...shown, ` and ${readers.length - READERS} more`] : shown
}

/** Renders a difference: each program with its finding. */
function differenceLine(difference: FoldedDifference, row: SurfaceRow, page: Page): Markup {
  const {readers} = difference
  return element(
    'li',
    {class: 'differs'},
    element('strong', {}, `≠ ${whatWords(difference)}`),
    ...expectation(difference),
    ': ',
    ...readerList(
      readers.map(reader =>
        element('span', {}, readerMarkup(reader, row, page), findingLink(differenceOf(difference, reader), page)),
      ),
    ),
  )
}

function expectation(difference: FoldedDifference): Child[] {
  const words = short(expectedWords(difference), NAME_LENGTH)
  const kernel = expectedKernel(difference)
  if (words === '') return []
  const quoted = isCode(words, difference) ? code(words) : words
  return kernel === null ? [', expected ', quoted] : [', ', quoted, ' on ', code(short(kernel))]
}

function differenceOf({differences}: FoldedDifference, {artifact, program}: Reader): Difference | undefined {
  return differences.find(own => own.artifact === artifact && own.program === program)
}

function findingLink(difference: Difference | undefined, {results: {findings}}: Page): Markup | null {
  const index = difference === undefined ? -1 : findingOf(difference, findings)
  const finding = findings[index]
  return finding === undefined
    ? null
    : element(
        'span',
        {},
        ' ',
        element(
          'a',
          {href: `#finding-${index + 1}`, title: finding.title},
          `finding ${index + 1}${finding.known === null ? '' : ' (known)'}`,
        ),
      )
}

/** Renders a program, linked to its case on a kernel that has the name, and the line. */
function readerMarkup({artifact, program, source}: Reader, {states}: SurfaceRow, page: Page): Markup {
  const kernel = states.flatMap(state => (state.kind === 'known' ? state.kernels : [])).at(-1)
  const id = kernel === undefined ? null : caseId(artifact, kernel, page.numbers)
  const name = page.results.artifacts.length > 1 ? `${short(artifact)}: ${short(program)}` : short(program)
  return element(
    'span',
    {},
    element('a', {href: id === null ? null : `#${id}`}, name),
    ...(source === null ? [] : [' ', place(source)]),
  )
}

function legend(rows: readonly SurfaceRow[], left: number, narrow: boolean): Markup {
  const has = (kind: SurfaceState['kind']) => rows.some(({states}) => states.some(state => state.kind === kind))
  const sentences = [
    'Kernels are sorted by release, oldest first. Those on which a name has the same form share a cell.',
    'Underlined: what programs read.',
    ...(rows.some(({read}) => read) ? ['≠: not as a program expects.'] : []),
    ...(narrow ? ['Letters: the forms of a name.'] : []),
    ...(narrow && has('absent') ? ['–: absent.'] : []),
    ...(narrow && has('unknown') ? ['?: unknown, the kernel has no BTF.'] : []),
    ...(narrow && rows.some(({notExamined}) => notExamined.length > 0) ? ['·: not examined.'] : []),
    'The offset of a field and the size of a type do not matter: CO-RE finds them.',
    ...(left === 0 ? [] : [`Left out: ${grouped(left)} more names. See results.json.`]),
  ]
  return element('p', {class: 'legend'}, sentences.join(' '))
}
