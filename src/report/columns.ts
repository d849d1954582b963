import {pad, wrap} from './terminal-page.ts'

/** Indents the cells that do not fit beside the others. */
const INDENT = ' '.repeat(4)

/**
 * Aligns the cells of rows. Empty columns are left out.
 *
 * @param width columns of the terminal: the last cells of each row move below the others if a row does not fit; undefined: each
 * row is one line, for files and pipes
 */
export function columnLines(rows: readonly (readonly string[])[], width?: number): string[] {
  const all = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const used = all.flatMap((columns, column) => (columns === 0 ? [] : [column]))
  const line = (row: readonly string[], columns: readonly number[]) =>
    columns
      .map(column => pad(row[column] ?? '', all[column] ?? 0))
      .join('  ')
      .trimEnd()
  const fitting = fittingColumns(
    rows.map(row => used.map((_, count) => line(row, used.slice(0, count + 1)))),
    width,
  )
  return rows.flatMap(row => {
    const below = used.slice(fitting).flatMap(column => (row[column] ? [row[column]] : []))
    if (width === undefined || below.length === 0) return [line(row, used.slice(0, fitting))]
    const [first = '', ...rest] = wrap(below.join('  '), width, INDENT, INDENT.length)
    return [line(row, used.slice(0, fitting)), `${INDENT}${first}`, ...rest]
  })
}

/**
 * Returns how many columns of every row fit, at least one.
 *
 * @param lines of each row, with one column, with two columns, and so on
 */
function fittingColumns(lines: readonly (readonly string[])[], width: number | undefined): number {
  const count = lines[0]?.length ?? 0
  const counts = Array.from({length: count}, (_, index) => count - index)
  return counts.find(own => lines.every(row => (row[own - 1] ?? '').length <= (width ?? Number.POSITIVE_INFINITY))) ?? 1
}
