import type {KernelResult} from '../model/kernel.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {code, details, escapeMarkdown, table} from './markdown.ts'
import {type Cell, idLines, type Matrix, type MatrixRow} from './matrix.ts'

/** If there are more rows, or kernels, those that pass everywhere are collapsed. */
const MANY = 8
/** Most numbered kernels in one table. */
const NUMBERED = 20

/**
 * Renders a matrix as a table for GitHub. A large one shows the rows and kernels with problems, and names the rest.
 *
 * @param noun the noun for a row, in the singular: `artifact`
 */
export function matrixTable(matrix: Matrix, noun: string): string {
  if (matrix.rows.length === 0 || matrix.kernels.length === 0) return ''
  const isShown = (row: MatrixRow) => matrix.rows.length <= MANY || !isGreen(row.cells)
  const rows = matrix.rows.filter(isShown)
  const isShownKernel = matrix.kernels.map(
    (_, column) => matrix.kernels.length <= MANY || !isGreen(rows.map(row => row.cells[column] ?? null)),
  )
  const shown = {
    rows: rows.map(row => ({...row, cells: row.cells.filter((_, column) => isShownKernel[column])})),
    kernels: matrix.kernels.filter((_, column) => isShownKernel[column]),
  }
  if (rows.length === 0 || shown.kernels.length === 0) return allPass(matrix, noun)
  const otherRows = matrix.rows.filter(row => !isShown(row))
  const otherKernels = matrix.kernels.filter((_, column) => !isShownKernel[column])
  return [
    ...drawn(shown),
    ...(otherRows.length === 0
      ? []
      : [
          details(
            `✅ ${passes(otherRows.length, `more ${noun}`)} ${everywhere(otherRows, matrix)}`,
            list(otherRows.map(({label}) => label)),
          ),
        ]),
    ...(otherKernels.length === 0
      ? []
      : [
          details(
            `✅ Everything passes on ${plural(otherKernels.length, 'more kernel')}`,
            list(otherKernels.map(({id}) => id)),
          ),
        ]),
  ].join('\n\n')
}

function isGreen(cells: readonly (Cell | null)[]): boolean {
  const isFine = (cell: Cell | null) => cell === null || (cell.verdict === 'pass' && cell.note === null)
  return cells.some(cell => cell !== null) && cells.every(isFine)
}

function allPass(matrix: Matrix, noun: string): string {
  const {rows, kernels} = matrix
  const names = [list(rows.map(({label}) => label)), `On ${list(kernels.map(({id}) => id))}`]
  return details(`✅ ${passes(rows.length, noun)} ${everywhere(rows, matrix)}`, names.join('\n\n'))
}

function everywhere(rows: readonly MatrixRow[], {kernels}: Matrix): string {
  if (rows.some(row => row.cells.includes(null))) return rows.length === 1 ? 'wherever it runs' : 'wherever they run'
  return kernels.length === 1 ? 'on the kernel' : `on all ${kernels.length} kernels`
}

/** `1 artifact passes`, `17 artifacts pass`. */
function passes(count: number, noun: string): string {
  return `${plural(count, noun)} ${count === 1 ? 'passes' : 'pass'}`
}

function list(names: readonly string[]): string {
  return names.map(name => code(name)).join(' · ')
}

/** A heading of a row or a column, and its width in pixels. */
interface Head {
  text: string
  width: number
}

interface Grid {
  corner: string
  labels: Head[]
  heads: Head[]
  /** The cells of each label's row. */
  cells: Head[][]
  signs: boolean
  /** Explains the heads. */
  key: string | null
}

/** Width in pixels of a job summary on a usual screen. */
const PAGE_WIDTH = 1012
/** Padding and border of a cell in GitHub's style sheet, in pixels. */
const CELL_FRAME = 27
const CHARACTER = 7.7
const SMALL_CHARACTER = 7
const CODE_CHARACTER = 8.2
const CODE_FRAME = 11
const SIGN = 21

/** Returns the first layout that needs no horizontal scrolling: with words, transposed, with signs, with numbers. */
function drawn(matrix: Matrix): string[] {
  const {rows, kernels} = matrix
  const turned = kernels.length > rows.length ? [(signs: boolean) => turnedGrid(matrix, signs)] : []
  const arrangements = [
    () => grid(matrix, fullHeads(kernels), false),
    ...turned.map(arrange => () => arrange(false)),
    () => grid(matrix, shortHeads(kernels), true),
    ...turned.map(arrange => () => arrange(true)),
  ]
  for (const arrange of arrangements) {
    const candidate = arrange()
    if (widthOf(candidate) <= PAGE_WIDTH) return tableOf(candidate, rows)
  }
  return numbered(matrix)
}

/** Splits the matrix into as many tables as needed, with numbers as heads. */
function numbered({rows, kernels}: Matrix): string[] {
  const blocks = Math.ceil(kernels.length / NUMBERED)
  const size = Math.ceil(kernels.length / blocks)
  return Array.from({length: blocks}, (_, block) => block * size).flatMap((start, block) => {
    const own = {
      rows: rows.map(row => ({...row, cells: row.cells.slice(start, start + size)})),
      kernels: kernels.slice(start, start + size),
    }
    const heads = own.kernels.map((_, index) => ({text: String(start + index + 1), width: 2 * CHARACTER}))
    const key = own.kernels.map(
      (kernel, index) => `${start + index + 1}&nbsp;${code(kernel.id)}${blockingMark(kernel)}`,
    )
    const drawn = tableOf({...grid(own, heads, true), key: key.join(' · ')}, block === blocks - 1 ? rows : [])
    return drawn
  })
}

function grid({rows}: Matrix, heads: Head[], signs: boolean): Grid {
  return {
    corner: '',
    labels: rows.map(rowHead),
    heads,
    cells: rows.map(row => row.cells.map(cell => cellHead(cell, signs))),
    signs,
    key: null,
  }
}

function turnedGrid({rows, kernels}: Matrix, signs: boolean): Grid {
  return {
    corner: 'kernel',
    labels: kernels.map(kernel => ({
      text: `${code(kernel.id)}${blockingMark(kernel)} ${small(kernel.release ?? '')}`.trim(),
      width: codeWidth(kernel.id) + SMALL_CHARACTER * ((kernel.release?.length ?? 0) + blockingMark(kernel).length),
    })),
    heads: rows.map(rowHead),
    cells: kernels.map((_, column) => rows.map(row => cellHead(row.cells[column] ?? null, signs))),
    signs,
    key: null,
  }
}

function widthOf({labels, heads, cells}: Grid): number {
  const columns = heads.map(({width}, column) => Math.max(width, ...cells.map(row => row[column]?.width ?? 0)))
  return [Math.max(...labels.map(({width}) => width)), ...columns].reduce((sum, width) => sum + width + CELL_FRAME, 0)
}

function tableOf({corner, labels, heads, cells, signs, key}: Grid, rows: readonly MatrixRow[]): string[] {
  const text = table(
    [corner, ...heads.map(head => head.text)],
    labels.map((label, index) => [label.text, ...(cells[index] ?? []).map(cell => cell.text)]),
  )
  const explained = legend(
    rows.flatMap(row => row.cells),
    signs,
  )
  return [text, ...(key === null ? [] : [`<sub>${key}</sub>`]), ...(explained === '' ? [] : [explained])]
}

function fullHeads(kernels: readonly KernelResult[]): Head[] {
  return kernels.map(kernel => ({
    text: `${code(kernel.id)}${blockingMark(kernel)}${kernel.release === null ? '' : `<br>${small(kernel.release)}`}`,
    width: Math.max(
      codeWidth(kernel.id) + CHARACTER * blockingMark(kernel).length,
      SMALL_CHARACTER * (kernel.release?.length ?? 0),
    ),
  }))
}

/** `debian-12` over `6.1`. */
function shortHeads(kernels: readonly KernelResult[]): Head[] {
  return kernels.map(kernel => {
    const lines = [...idLines(oneLine(kernel.id, 100)).filter(line => line !== ''), blockingMark(kernel).trim()].filter(
      line => line !== '',
    )
    return {
      text: lines.map(small).join('<br>'),
      width: SMALL_CHARACTER * Math.max(...lines.map(line => line.length)),
    }
  })
}

function rowHead({label, nonBlocking}: MatrixRow): Head {
  const mark = nonBlocking ? ' (non-blocking)' : ''
  return {text: `${code(label)}${mark}`, width: codeWidth(label) + CHARACTER * mark.length}
}

function blockingMark({required}: KernelResult): string {
  return required ? '' : ' (non-blocking)'
}

function small(text: string): string {
  return text === '' ? '' : `<sub>${escapeMarkdown(text)}</sub>`
}

function codeWidth(text: string): number {
  return CODE_FRAME + CODE_CHARACTER * text.length
}

const ICONS = {pass: '✅', fail: '❌', skip: '➖', error: '⚠️'} as const
/** Non-blocking is neither green nor red. */
const NEUTRAL_ICON = '⚪'
/** Marks a known failure. */
export const KNOWN_ICON = '📌'

function cellHead(cell: Cell | null, signs: boolean): Head {
  if (cell === null) return {text: '', width: 0}
  const icon = cell.known ? KNOWN_ICON : cell.nonBlocking ? NEUTRAL_ICON : ICONS[cell.verdict]
  const words = signs ? '' : ` ${cell.known ? 'known' : cell.verdict}`
  const note = cell.note === null ? '' : ` ${cell.note}`
  return {text: `${icon}${words}${note}`, width: SIGN + CHARACTER * (words.length + note.length)}
}

/** Explains the symbols that the table shows, and no others. */
function legend(cells: readonly (Cell | null)[], signs: boolean): string {
  const has = (verdict: Cell['verdict']) => cells.some(cell => cell?.verdict === verdict && !cell.nonBlocking)
  return [
    ...(signs && has('pass') ? [`${ICONS.pass} passes`] : []),
    ...(has('fail') ? [`${ICONS.fail} fails`] : []),
    ...(cells.some(cell => cell?.known) ? [`${KNOWN_ICON} known failure, non-blocking`] : []),
    ...(cells.some(cell => cell?.nonBlocking && !cell.known) ? [`${NEUTRAL_ICON} does not pass, non-blocking`] : []),
    ...(has('skip') ? [`${ICONS.skip} skipped, no verdict`] : []),
    ...(has('error') ? [`${ICONS.error} no verdict: problem of the setup or the machine`] : []),
    ...(cells.some(cell => cell?.note != null) ? ['n/m: programs attached of those tried'] : []),
    ...(cells.includes(null) ? ['blank: not run on this kernel'] : []),
  ].join(' · ')
}
