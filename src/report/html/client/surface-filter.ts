import {all} from './dom.ts'

/** What of the page's filters concerns hooks and fields. */
export interface SurfaceFilter {
  /** In lower case. */
  text: string
  /** Number of the artifact; empty: all. */
  artifact: string
  /** Only names of which a program reads what differs. */
  onlyRead: boolean
}

/** What a row says in lower case: it is looked at with each letter that is typed. */
const texts = new WeakMap<HTMLElement, string>()

/**
 * Narrows hooks and fields × kernels down.
 *
 * @param cases that all filters but the text let through, `artifact kernel` in numbers; null: no such filter is set
 * @returns how many names are left, null for a page without any
 */
export function narrowSurface(
  filter: SurfaceFilter,
  cases: ReadonlySet<string> | null,
): {left: number; count: number} | null {
  const [table] = all<HTMLTableElement>('table[data-surface]')
  if (table === undefined) return null
  const artifacts = cases && new Set([...cases].map(key => key.split(' ')[0] ?? ''))
  const kernels = cases && new Set([...cases].map(key => key.split(' ')[1] ?? ''))
  const namesKernel = narrowHeads(table, filter.text, kernels)
  const rows = all<HTMLTableRowElement>('tbody tr', table)
  for (const row of rows) {
    row.hidden =
      (filter.onlyRead && row.dataset.read === undefined) ||
      !isOf(row, filter.artifact, artifacts) ||
      !(namesKernel || textOf(row).includes(filter.text))
    narrowCells(row, kernels)
  }
  return {left: rows.filter(({hidden}) => !hidden).length, count: rows.length}
}

/** @returns whether a kernel in sight has the text in its name or release */
function narrowHeads(table: HTMLTableElement, text: string, kernels: ReadonlySet<string> | null): boolean {
  let isNamed = false
  for (const head of all<HTMLElement>('thead [data-kernel]', table)) {
    head.hidden = kernels !== null && !kernels.has(head.dataset.kernel ?? '')
    isNamed ||= !head.hidden && text !== '' && head.title.toLowerCase().includes(text)
  }
  return isNamed
}

/** A name that no program of the run is said to use stays as long as all artifacts do. */
function isOf(row: HTMLElement, artifact: string, artifacts: ReadonlySet<string> | null): boolean {
  const own = (row.dataset.artifacts ?? '').split(' ').filter(part => part !== '')
  if (own.length === 0) return artifact === ''
  return artifacts === null || own.some(part => artifacts.has(part))
}

/** A cell of several kernels is as wide as those that are left. */
function narrowCells(row: HTMLTableRowElement, kernels: ReadonlySet<string> | null): void {
  for (const cell of all<HTMLTableCellElement>('td[data-kernels]', row)) {
    const own = (cell.dataset.kernels ?? '').split(' ')
    const left = kernels === null ? own.length : own.filter(kernel => kernels.has(kernel)).length
    cell.hidden = left === 0
    if (left > 0 && cell.colSpan !== left) cell.colSpan = left
  }
}

function textOf(row: HTMLElement): string {
  const text = texts.get(row) ?? (row.textContent ?? '').toLowerCase()
  texts.set(row, text)
  return text
}
