import type {Results} from '../../../model/results.ts'
import {results} from './data.ts'
import {all, found} from './dom.ts'
import {keepReachable} from './grid-keys.ts'
import {narrowSurface, type SurfaceFilter} from './surface-filter.ts'

interface Filter extends SurfaceFilter {
  /** Number of the kernel; empty: all. */
  kernel: string
  /** Empty: all. */
  verdicts: ReadonlySet<string>
}

/** Filters matrix, findings, changes, hooks and fields, charts and kernels by the form. */
export function filters(): void {
  const form = found<HTMLFormElement>('#filters')
  const field = found<HTMLInputElement>('input[name=text]', form)
  const output = found<HTMLOutputElement>('output', form)
  let words: Words | undefined
  let turn = 0

  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('input', () => void narrow())
  // Fields of the form elsewhere in the page.
  for (const outside of form.elements)
    if (!form.contains(outside)) outside.addEventListener('input', () => void narrow())
  // The fields are empty only after the event has been handled.
  form.addEventListener('reset', () => setTimeout(() => void narrow()))
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
    const log = document.querySelector<HTMLInputElement>('dialog.logs[open] input[type=search]')
    if (log === null && document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    const target = log ?? field
    target.focus()
    target.select()
  })
  field.addEventListener('keydown', event => {
    if (event.key === 'Escape') form.reset()
  })

  async function narrow(): Promise<void> {
    turn += 1
    const mine = turn
    const filter = filterOf(form)
    if (filter.text !== '') words ??= wordsOf(await results())
    // Input in the meantime has its own turn.
    if (mine === turn) output.value = apply(filter, words)
  }
}

function filterOf(form: HTMLFormElement): Filter {
  const data = new FormData(form)
  return {
    text: String(data.get('text') ?? '')
      .trim()
      .toLowerCase(),
    artifact: String(data.get('artifact') ?? ''),
    kernel: String(data.get('kernel') ?? ''),
    verdicts: new Set(data.getAll('verdict').map(String)),
    onlyRead: data.has('only-read'),
  }
}

/** Searchable text of each case, by `artifact kernel` in numbers. */
type Words = ReadonlyMap<string, string>

function wordsOf({artifacts, kernels, cases}: Results): Words {
  const rows = new Map(artifacts.map(({name}, index) => [name, index]))
  const columns = new Map(kernels.map(({id}, index) => [id, index]))
  return new Map(
    cases.map(({artifact, kernel, programs, maps, tests, lanes}) => {
      const release = kernels[columns.get(kernel) ?? -1]?.release ?? ''
      const words = [
        artifact,
        kernel,
        release,
        ...programs.flatMap(({name, section, load, attach}) => [
          name,
          section,
          load?.message ?? '',
          attach?.target ?? '',
        ]),
        ...maps.map(({name}) => name),
        ...tests.map(({name}) => name),
        ...lanes.map(({reason}) => reason ?? ''),
      ]
      return [`${rows.get(artifact)} ${columns.get(kernel)}`, words.join('\n').toLowerCase()]
    }),
  )
}

/**
 * Applies a filter to the page.
 *
 * @returns the number of matches, in words
 */
function apply(filter: Filter, words: Words | undefined): string {
  const isActive = filter.text !== '' || filter.artifact !== '' || filter.kernel !== '' || filter.verdicts.size > 0
  const allowed = new Set<string>()
  const shown = new Set<string>()
  const grids = all<HTMLTableElement>('table[data-grid]').map(grid => narrowGrid(grid, filter, words, allowed, shown))
  const cells = grids.reduce((sum, grid) => sum + grid.cells, 0)
  const hits = grids.reduce((sum, grid) => sum + grid.hits, 0)
  const findings = all<HTMLElement>('article.finding')
  for (const item of [...findings, ...all<HTMLElement>('table.changes tr[data-kernels]')])
    item.hidden = isActive && !itemMatches(item, filter, allowed)
  for (const row of all<HTMLElement>('table.charts tbody tr'))
    row.hidden = isActive && !chartMatches(row, filter, allowed)
  for (const row of all<HTMLElement>('[data-kernel-row]'))
    row.hidden = isActive && !some(shown, '', row.dataset.kernelRow ?? '')
  const names = narrowSurface(filter, isActive ? allowed : null)
  const left = findings.filter(({hidden}) => !hidden).length
  return [
    ...(isActive ? [`${hits} of ${cells} cells`, `${left} of ${findings.length} findings`] : []),
    ...(names !== null && (isActive || filter.onlyRead) ? [`${names.left} of ${names.count} hooks and fields`] : []),
  ].join(', ')
}

/**
 * Hides rows and columns without a match, and dims the remaining cells that do not match.
 *
 * @param allowed receives the cells that pass all filters except the text
 * @param shown receives the cells that match
 */
function narrowGrid(
  grid: HTMLTableElement,
  filter: Filter,
  words: Words | undefined,
  allowed: Set<string>,
  shown: Set<string>,
): {cells: number; hits: number} {
  const columns = new Set<string>()
  let hits = 0
  for (const row of all<HTMLElement>('tbody tr', grid)) {
    const artifact = row.dataset.artifact ?? ''
    const label = (row.querySelector('th')?.textContent ?? '').toLowerCase()
    let rowHits = 0
    for (const cell of all<HTMLElement>('td', row)) {
      const kernel = cell.dataset.kernel ?? ''
      const key = `${artifact} ${kernel}`
      const isAllowed = isIn(filter, artifact, kernel, cell.dataset.verdict)
      const isMatch =
        isAllowed &&
        (filter.text === '' || label.includes(filter.text) || (words?.get(key) ?? '').includes(filter.text))
      cell.classList.toggle('dim', !isMatch)
      if (isAllowed) allowed.add(key)
      if (!isMatch) continue
      rowHits += 1
      shown.add(key)
      columns.add(kernel)
    }
    row.hidden = rowHits === 0
    hits += rowHits
  }
  for (const cell of all<HTMLElement>('[data-kernel]', grid)) cell.hidden = !columns.has(cell.dataset.kernel ?? '')
  keepReachable(grid)
  return {cells: all('td[data-verdict]', grid).length, hits}
}

/** Reports whether a cell passes the filters. A cell without a verdict is a case that was not run. */
function isIn(filter: Filter, artifact: string, kernel: string, verdict: string | undefined): boolean {
  return (
    verdict !== undefined &&
    (filter.artifact === '' || filter.artifact === artifact) &&
    (filter.kernel === '' || filter.kernel === kernel) &&
    (filter.verdicts.size === 0 || filter.verdicts.has(verdict))
  )
}

/** Reports whether a finding or a change matches: one of its cells is allowed, and it contains the text. */
function itemMatches(item: HTMLElement, {text}: Filter, allowed: ReadonlySet<string>): boolean {
  const artifact = item.dataset.artifact ?? ''
  const kernels = (item.dataset.kernels ?? '').split(' ').filter(kernel => kernel !== '')
  return (
    kernels.some(kernel => some(allowed, artifact, kernel)) &&
    (text === '' || (item.textContent ?? '').toLowerCase().includes(text))
  )
}

function chartMatches(row: HTMLElement, {text}: Filter, allowed: ReadonlySet<string>): boolean {
  return (
    some(allowed, row.dataset.artifact ?? '', '') &&
    (text === '' || (row.dataset.words ?? '').toLowerCase().includes(text))
  )
}

/** Reports whether a case is among those shown; an empty artifact or kernel matches any. */
function some(shown: ReadonlySet<string>, artifact: string, kernel: string): boolean {
  if (artifact !== '' && kernel !== '') return shown.has(`${artifact} ${kernel}`)
  return [...shown].some(key => (artifact === '' ? key.endsWith(` ${kernel}`) : key.startsWith(`${artifact} `)))
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
}
