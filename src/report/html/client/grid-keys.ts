import {all} from './dom.ts'

/** Makes arrow keys move in a grid, as WAI-ARIA practices recommend: one cell is in the tab order. */
export function gridKeys(): void {
  for (const grid of all<HTMLTableElement>('table[data-grid]')) {
    const links = all<HTMLAnchorElement>('a.cell', grid)
    for (const link of links) link.tabIndex = -1
    if (links[0] !== undefined) links[0].tabIndex = 0
    grid.addEventListener('keydown', event => onKey(event, grid))
    grid.addEventListener('focusin', event => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cell') : null
      if (link !== null) makeCurrent(link, grid)
    })
  }
}

/** Moves the tab stop to a visible cell after the filter has changed. */
export function keepReachable(grid: HTMLTableElement): void {
  const current = grid.querySelector<HTMLAnchorElement>('a.cell[tabindex="0"]')
  if (current !== null && isShown(current)) return
  const first = all<HTMLAnchorElement>('a.cell', grid).find(isShown)
  if (first !== undefined) makeCurrent(first, grid)
}

function makeCurrent(link: HTMLAnchorElement, grid: HTMLTableElement): void {
  for (const other of all<HTMLAnchorElement>('a.cell[tabindex="0"]', grid)) other.tabIndex = -1
  link.tabIndex = 0
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
}

function onKey(event: KeyboardEvent, grid: HTMLTableElement): void {
  const step = STEPS[event.key]
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cell') : null
  if (step === undefined || link === null || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  const [rows, columns] = step
  const next = rows === 0 ? inRow(link, columns) : inColumn(link, rows, grid)
  next?.focus()
  next?.scrollIntoView({block: 'nearest', inline: 'nearest'})
}

function inRow(link: HTMLAnchorElement, step: number): HTMLAnchorElement | undefined {
  const row = link.closest('tr')
  if (row === null) return undefined
  const links = all<HTMLAnchorElement>('a.cell', row).filter(isShown)
  return links[Math.min(Math.max(links.indexOf(link) + step, 0), links.length - 1)]
}

/** Returns the next link in the column, past empty cells. */
function inColumn(link: HTMLAnchorElement, step: number, grid: HTMLTableElement): HTMLAnchorElement | undefined {
  const column = link.closest('td')?.dataset.kernel
  const links = all<HTMLAnchorElement>(`td[data-kernel="${column}"] a.cell`, grid).filter(isShown)
  return links[links.indexOf(link) + step]
}

function isShown(link: HTMLElement): boolean {
  return link.closest('td')?.hidden === false && link.closest('tr')?.hidden === false
}
