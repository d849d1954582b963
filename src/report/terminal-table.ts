import type {Results} from '../model/results.ts'
import {clip, oneLine} from '../text/clean.ts'
import type {Cell, Matrix} from './matrix.ts'
import {idLines, testMatrixOf} from './matrix.ts'
import type {Page} from './terminal-page.ts'
import {pad, wrap} from './terminal-page.ts'

/** A longer name is cut if the table has no room for it. */
const LONGEST_LABEL = 32

/** Columns of a sign, its mark and a space. */
const SIGN_COLUMNS = 3

/** Renders a matrix: words under full ids if they fit, else under ids of two lines, else signs under numbers, in blocks. */
export function table(matrix: Matrix, page: Page): string[] {
  if (matrix.rows.length === 0 || matrix.kernels.length === 0) return []
  const longest = Math.max(...matrix.rows.map(row => row.label.length))
  const least = Math.min(longest, LONGEST_LABEL)
  const ids = matrix.kernels.map(kernel => oneLine(kernel.id, 60))
  for (const heads of [ids.map(id => [id]), ids.map(idLines)]) {
    const widths = heads.map((lines, index) =>
      Math.max(
        'error*'.length,
        ...lines.map(line => line.length),
        ...matrix.rows.map(row => cellWord(row.cells[index] ?? null).length),
      ),
    )
    const room = page.width - widths.reduce((sum, columns) => sum + columns + 2, 0)
    if (least <= room) return wideTable(matrix, heads, widths, Math.min(longest, room), page)
  }
  // Every label has room if all kernels fit into one block.
  const room = page.width - 1 - SIGN_COLUMNS * ids.length
  return narrowTable(matrix, ids, Math.max(least, Math.min(longest, room)), page)
}

/** Renders the tests × kernels if one did not pass. Otherwise the job summary has the table. */
export function testTable(results: Results, page: Page): string[] {
  const matrix = testMatrixOf(results)
  const verdicts = results.cases.flatMap(({tests, reported}) => [...tests, ...reported].map(({verdict}) => verdict))
  if (verdicts.length === 0) return []
  const passed = verdicts.filter(verdict => verdict === 'pass').length
  if (passed === verdicts.length) return [`tests: all ${passed} pass`]
  return [`tests: ${passed} of ${verdicts.length} pass`, ...table(matrix, page)]
}

function wideTable(
  {rows}: Matrix,
  heads: readonly (readonly string[])[],
  widths: readonly number[],
  labelWidth: number,
  page: Page,
): string[] {
  const columns = (label: string, texts: readonly string[]) =>
    [pad(clip(label, labelWidth), labelWidth), ...texts].join('  ').trimEnd()
  const head = (heads[0] ?? []).map((_, line) =>
    columns(
      '',
      heads.map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0)),
    ),
  )
  const body = rows.map(({label, cells}) =>
    columns(
      label,
      cells.map((cell, index) => paintCell(cell, cellWord(cell), widths[index] ?? 0, page)),
    ),
  )
  return [
    ...head.map(line => page.paint(line, 'bold')),
    ...body,
    ...legend(
      rows.flatMap(row => row.cells),
      false,
      page,
    ),
  ]
}

function narrowTable({rows}: Matrix, ids: readonly string[], labelWidth: number, page: Page): string[] {
  const perBlock = Math.max(1, Math.floor((page.width - labelWidth - 1) / SIGN_COLUMNS))
  const starts = Array.from({length: Math.ceil(ids.length / perBlock)}, (_, block) => block * perBlock)
  const blocks = starts.flatMap(start => {
    const numbers = ids.slice(start, start + perBlock).map((_, index) => pad(String(start + index + 1), SIGN_COLUMNS))
    return [
      ...(start === 0 ? [] : ['']),
      page.paint(`${' '.repeat(labelWidth)} ${numbers.join('')}`.trimEnd(), 'bold'),
      ...rows.map(({label, cells}) =>
        `${pad(clip(label, labelWidth), labelWidth)} ${cells
          .slice(start, start + perBlock)
          .map(cell => paintCell(cell, cellSign(cell), SIGN_COLUMNS, page))
          .join('')}`.trimEnd(),
      ),
    ]
  })
  const kernels = wrap(ids.map((id, index) => `${index + 1}\u00a0${id}`).join('  '), page.width, '')
  return [
    ...blocks,
    ...kernels,
    ...legend(
      rows.flatMap(row => row.cells),
      true,
      page,
    ),
  ]
}

function cellWord(cell: Cell | null): string {
  if (cell === null) return ''
  const note = cell.note === null ? '' : ` ${cell.note}`
  return cell.known ? `known${note}` : `${cell.verdict}${cell.nonBlocking ? '*' : ''}${note}`
}

const SIGNS = {pass: '✓', fail: '✗', skip: '-', error: '!'} as const

const KNOWN_SIGN = '~'

function cellSign(cell: Cell | null): string {
  if (cell === null) return ''
  return cell.known ? KNOWN_SIGN : `${SIGNS[cell.verdict]}${cell.nonBlocking ? '*' : ''}`
}

function paintCell(cell: Cell | null, text: string, width: number, {paint}: Page): string {
  const styles = {pass: 'green', fail: 'red', skip: 'dim', error: 'yellow'} as const
  const padding = ' '.repeat(Math.max(0, width - text.length))
  if (cell === null) return padding
  return `${paint(text, cell.nonBlocking ? 'dim' : styles[cell.verdict])}${padding}`
}

/** Explains the symbols that the table shows, and no others. */
function legend(cells: readonly (Cell | null)[], signs: boolean, {paint, width}: Page): string[] {
  const verdicts = new Set(cells.filter(cell => cell?.known !== true).map(cell => cell?.verdict))
  const parts = [
    ...(signs
      ? (['pass', 'fail', 'skip', 'error'] as const)
          .filter(verdict => verdicts.has(verdict))
          .map(verdict => `${SIGNS[verdict]} ${verdict}`)
      : []),
    ...(cells.some(cell => cell?.known) ? [`${signs ? `${KNOWN_SIGN} ` : ''}known: listed in known_failures`] : []),
    ...(cells.some(cell => cell?.nonBlocking && !cell.known) ? ['* non-blocking'] : []),
    ...(cells.some(cell => cell?.note != null) && !signs ? ['n/m: programs attached'] : []),
    ...(cells.includes(null) ? ['blank: not run on this kernel'] : []),
  ]
  return parts.length === 0
    ? []
    : wrap(parts.map(part => part.replaceAll(' ', '\u00a0')).join('   '), width, '').map(line => paint(line, 'dim'))
}
