import type {Results} from '../model/results.ts'
import {countPlaces, type NotFollowedProgram} from '../surface/not-followed.ts'
import {stateWords} from '../surface/state-words.ts'
import {type FoldedDifference, type SurfaceRow, type SurfaceTable, surfaceTable} from '../surface/table.ts'
import type {Reader} from '../surface/uses.ts'
import {KIND_WORDS, notFollowedWords} from '../surface/words.ts'
import {oneLine, withoutCommands} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {acceleratorWords, choiceWords} from './accelerator.ts'
import {sourceWords} from './matrix.ts'
import {expectedKernel, expectedWords, isCode, plainUses, surfaceSentence, whatWords} from './surface-words.ts'
import {type Page, pad, terminalPage, wrap} from './terminal-page.ts'

/** A longer name, or text of a state, is cut; results.json has it in full. */
const NAME_LENGTH = 100
const STATE_LENGTH = 2000
/** Most programs in one line; the others are counted. */
const READERS = 8
/** Most places that were not followed; the others are counted. */
const PLACES = 20

/** Renders hooks and fields × kernels as text: the answer, then each name, first those with a difference that programs read. */
export function renderSurface(results: Results, {color, width}: {color: boolean; width: number}): string {
  const page = terminalPage(color, width, '')
  const table = surfaceTable(results)
  const {rows, notFollowed} = table
  const differing = (row: SurfaceRow) => differingLines(row, table, page)
  const alike = rows.filter(({read, missing, differs}) => !read && missing.length === 0 && !differs)
  const parts = [
    [...bold(surfaceSentence(table), page), ...emulationLines(results, page)],
    ...titled('Not as programs expect', rows.filter(({read}) => read).map(differing), page),
    ...titled('Missing', rows.filter(({read, missing}) => !read && missing.length > 0).map(differing), page),
    ...titled(
      'Different, with no effect on what programs read',
      rows.filter(({read, missing, differs}) => differs && !read && missing.length === 0).map(differing),
      page,
    ),
    ...titled('No difference', alike.length === 0 ? [] : [alikeLines(alike, table, page)], page),
    placesOf(notFollowed, page),
    notesOf(results, page),
  ]
  const text = parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
  return `${withoutCommands(text)}\n`
}

/** Says why the boots took long. */
function emulationLines(results: Results, {paint, width}: Page): string[] {
  const words = acceleratorWords(results)
  if (words === null || words === 'KVM') return []
  const choice = choiceWords(results)
  return [`guests ran under ${words}`, ...(choice === null ? [] : [`accelerator: ${choice}`])].flatMap(text =>
    wrap(text, width, '  ').map(line => paint(line, 'dim')),
  )
}

function bold(text: string, {paint, width}: Page): string[] {
  return wrap(text, width, '').map(line => paint(line, 'bold'))
}

function titled(title: string, parts: readonly string[][], page: Page): string[][] {
  return parts.length === 0 ? [] : [bold(title, page), ...parts]
}

/** Aligns with the first word of a line that has a marker. */
const INDENT = ' '.repeat(4)

/** Renders the name, each state with its kernels, and what programs read. */
function differingLines(row: SurfaceRow, {kernels}: SurfaceTable, page: Page): string[] {
  const {paint, width} = page
  const {name, kind, states, notExamined, differences} = row
  const wrong = new Set(differences.flatMap(({others}) => others.flatMap(other => other.kernels)))
  const marked = (marker: string, text: string, style: 'yellow' | 'dim' | null) => {
    const [first = '', ...rest] = wrap(text, width, INDENT, INDENT.length)
    const lines = [`${pad('', 2)}${pad(marker, 2)}${first}`, ...rest]
    return style === null ? lines : lines.map(line => paint(line, style))
  }
  const on = (ids: readonly string[]) =>
    wrap(kernelWords(ids, kernels.length), width, `${INDENT}  `, INDENT.length + 2).map((line, index) =>
      paint(index === 0 ? `${INDENT}  ${line}` : line, 'dim'),
    )
  return [
    `${row.read ? '→' : ' '} ${paint(oneLine(name, NAME_LENGTH), 'bold')}  ${paint(KIND_WORDS[kind], 'dim')}`,
    ...states.flatMap(state => {
      const isWrong = state.kernels.some(id => wrong.has(id))
      const words = oneLine(stateWords(state), STATE_LENGTH)
      return [...marked(isWrong ? '≠' : '', words, isWrong ? 'yellow' : null), ...on(state.kernels)]
    }),
    ...(notExamined.length === 0 ? [] : [...marked('', 'not examined', null), ...on(notExamined)]),
    ...differences.flatMap(difference => marked('→', differenceWords(difference), null)),
    ...plainUses(row).flatMap(({what, readers}) =>
      marked('', `${oneLine(what, NAME_LENGTH)}: ${readerWords(readers)}`, 'dim'),
    ),
  ]
}

/** `argument 2, expected int flags: net/accept_entry at src/net.bpf.c:45:5`, with the declaration in backticks. */
function differenceWords(difference: FoldedDifference): string {
  const words = oneLine(expectedWords(difference))
  const kernel = expectedKernel(difference)
  const quoted = isCode(words, difference) ? `\`${words}\`` : words
  const expected =
    words === '' ? '' : kernel === null ? `, expected ${quoted}` : `, ${quoted} on ${oneLine(kernel, NAME_LENGTH)}`
  return `${whatWords(difference)}${expected}: ${readerWords(difference.readers)}`
}

function readerWords(readers: readonly Reader[]): string {
  const shown = readers.slice(0, READERS).map(({artifact, program, source}) => {
    const name = `${oneLine(artifact, NAME_LENGTH)}/${oneLine(program, NAME_LENGTH)}`
    return source === null ? name : `${name} at ${sourceWords(source)}`
  })
  const left = readers.length - shown.length
  return [shown.join(', '), ...(left > 0 ? [`${left} more`] : [])].join(' and ')
}

function kernelWords(ids: readonly string[], count: number): string {
  if (ids.length === count && count > 2) return `all ${count} kernels`
  return ids.map(id => oneLine(id, NAME_LENGTH)).join(', ')
}

/** A longer name is cut if the table has no room for it. */
const LONGEST_LABEL = 40
/** With fewer columns next to the name, the words get their own line. */
const LEAST_WORDS = 30

/** Renders what is the same on all kernels: a table, or each name above its words if they do not fit on one line. */
function alikeLines(rows: readonly SurfaceRow[], {kernels}: SurfaceTable, {paint, width}: Page): string[] {
  const kindWidth = Math.max(...rows.map(({kind}) => KIND_WORDS[kind].length))
  const longest = Math.max(...rows.map(({name}) => oneLine(name, LONGEST_LABEL).length))
  const labelWidth = Math.min(longest, width - kindWidth - 4)
  const left = labelWidth + kindWidth + 6
  const isStacked = width - left < LEAST_WORDS
  const indent = ' '.repeat(isStacked ? INDENT.length : left)
  return rows.flatMap(row => {
    const head = `  ${pad(oneLine(row.name, labelWidth), labelWidth)}  ${paint(pad(KIND_WORDS[row.kind], kindWidth), 'dim')}`
    const [first = '', ...rest] = wrap(alikeWords(row, kernels.length), width, indent, indent.length)
    return isStacked ? [head.trimEnd(), `${indent}${first}`, ...rest] : [`${head}  ${first}`, ...rest]
  })
}

/** Describes a name without a difference. The words may differ: some kernels have it in a module, some have no BTF. */
function alikeWords({states, notExamined}: SurfaceRow, count: number): string {
  const words = states.map(state => {
    const on = states.length === 1 ? '' : ` on ${kernelWords(state.kernels, count)}`
    return `${oneLine(stateWords(state), STATE_LENGTH)}${on}`
  })
  const left = notExamined.length === 0 ? [] : [`not examined on ${kernelWords(notExamined, count)}`]
  return [...words, ...left].join('; ')
}

/** Lists why objects and kernels are not in the table, and the notes of kernels that were not booted. */
function notesOf({kernels, artifacts, cases}: Results, page: Page): string[] {
  const notes = new Map<string, string[]>()
  const add = (note: string, ...on: string[]) => notes.set(note, [...(notes.get(note) ?? []), ...on])
  for (const {error} of artifacts) if (error !== null) add(`not examined: ${error}`)
  for (const {id, error, boots, notes: own} of kernels)
    for (const note of error === null ? (boots === 0 ? own : []) : [`not examined: ${error}`]) add(note, id)
  for (const {artifact, kernel, unsuited} of cases)
    if (unsuited !== null) add(`not examined: ${artifact} ${unsuited}`, kernel)
  if (notes.size === 0) return []
  return [
    ...bold('Not examined, or not booted', page),
    ...[...notes].flatMap(([note, ids]) => {
      const [first = '', ...rest] = wrap(oneLine(note, STATE_LENGTH), page.width, INDENT, 2)
      const on =
        ids.length === 0 ? [] : wrap(kernelWords(ids, kernels.length), page.width, `${INDENT}  `, INDENT.length)
      return [
        `  ${first}`,
        ...rest,
        ...on.map((line, index) => page.paint(index === 0 ? `${INDENT}${line}` : line, 'dim')),
      ]
    }),
  ]
}

function placesOf(programs: readonly NotFollowedProgram[], page: Page): string[] {
  const count = countPlaces(programs)
  if (count === 0) return []
  const lines = programs.flatMap(({artifact, program, places}) =>
    places.map(({source, ...why}) => {
      const at = source === null ? '' : ` at ${sourceWords(source)}`
      return `${oneLine(artifact, NAME_LENGTH)}/${oneLine(program, NAME_LENGTH)} ${oneLine(notFollowedWords(why))}${at}`
    }),
  )
  const title = `Not followed: ${plural(count, 'place')} in ${plural(programs.length, 'program')}. What these places read is not known.`
  return [
    ...bold(title, page),
    ...lines.slice(0, PLACES).flatMap(line => {
      const [first = '', ...rest] = wrap(line, page.width, INDENT, 2)
      return [`  ${first}`, ...rest]
    }),
    ...(lines.length > PLACES ? [`  ${plural(lines.length - PLACES, 'more place')}`] : []),
  ]
}
