import {all} from './dom.ts'

/** The filters of the page that apply to hooks and fields. */
export interface SurfaceFilter {
  /** In lower case. */
  text: string
  /** Number of the artifact; empty: all. */
  artifact: string
  /** Only names with a difference that a program reads. */
  onlyRead: boolean
}

/** Text of each row in lower case, cached because each typed letter needs it. */
const texts = new WeakMap<HTMLElement, string>()

/**
 * Filters hooks and fields × kernels.
 *
 * @param cases that pass all filters except the text, `artifact kernel` in numbers; null: no such filter is set
 * @returns how many names are left; null for a page without any
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

/** @returns whether a visible kernel has the text in its name or release */
function narrowHeads(table: HTMLTableElement, text: string, kernels: ReadonlySet<string> | null): boolean {
  let isNamed = false
  for (const head of all<HTMLElement>('thead [data-kernel]', table)) {
    head.hidden = kernels !== null && !kernels.has(head.dataset.kernel ?? '')
    isNamed ||= !head.hidden && text !== '' && head.title.toLowerCase().includes(text)
  }
  return isNamed
}

/** Reports whether a row belongs to the artifact. A name that no program uses is shown only without a filter by artifact. */
function isOf(row: HTMLElement, artifact: string, artifacts: ReadonlySet<string> | null): boolean {
  const own = (row.dataset.artifacts ?? '').split(' ').filter(part => part !== '')
  if (own.length === 0) return artifact === ''
  return artifacts === null || own.some(part => artifacts.has(part))
}

/** Sets the width of each cell to the number of its visible kernels. */
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
