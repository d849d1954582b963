import {figuresOf} from '../baseline/words.ts'
import type {Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'
import {
  changesOf,
  changesSentence,
  type FigureRow,
  kernelChangeWords,
  uncomparedWords,
  type VerdictRow,
} from './changes.ts'
import {type Page, wrap} from './terminal-page.ts'

/** Most rows of each kind; the job summary has the others. */
const MOST = 10
/** Indents continuation lines. */
const INDENT = ' '.repeat(4)

/** Renders what changed since the baseline; no lines without a baseline. */
export function changeLines(results: Results, page: Page): string[] {
  const changes = changesOf(results)
  if (changes === null) return []
  const nonBlocking = new Set(results.kernels.filter(({required}) => !required).map(({id}) => id))
  return [
    ...wrap(`since ${changes.baseline}: ${changesSentence(changes)}`, page.width, INDENT).map(line =>
      page.paint(line, 'bold'),
    ),
    ...some(changes.verdicts, row => verdictLines(row, nonBlocking, page)),
    ...some(changes.grown, row => figureLines('instructions', row, page)),
    ...some(changes.runTimes, row => figureLines('simple instructions per run', row, page)),
    ...some(changes.kernels, change => indented(`kernel changed: ${kernelChangeWords(change)}`, page)),
    ...[uncomparedWords(changes.cases)].filter(words => words !== '').flatMap(words => indented(words, page)),
  ]
}

function some<Row>(rows: readonly Row[], lines: (row: Row) => string[]): string[] {
  const left = rows.length - MOST
  return [...rows.slice(0, MOST).flatMap(lines), ...(left > 0 ? [`  ${left} more, listed in summary.md`] : [])]
}

function verdictLines(row: VerdictRow, nonBlocking: ReadonlySet<string>, {paint, width}: Page): string[] {
  const kernels = row.kernels.map(id => `${oneLine(id, 60)}${nonBlocking.has(id) ? '*' : ''}`)
  const verdicts = `${row.before} → ${row.after}`
  const style = row.after === 'pass' ? 'green' : row.blocks ? 'red' : 'dim'
  const what = `${oneLine(row.artifact, 100)}: ${row.subject} on ${kernels.join(', ')}${because(row.cause)}`
  const [first = '', ...rest] = wrap(what, width, INDENT, verdicts.length + 4)
  return [`  ${paint(verdicts, style)}  ${first}`, ...rest]
}

function figureLines(figure: string, row: FigureRow, page: Page): string[] {
  const others = row.others === 0 ? '' : ` and ${row.others} more`
  const what = `${oneLine(row.artifact, 100)}: ${oneLine(row.program, 100)} on ${oneLine(row.kernel, 60)}${others}`
  return indented(`${figure} ${figuresOf(row)}  ${what}${because(row.cause)}`, page)
}

function indented(text: string, {width}: Page): string[] {
  const [first = '', ...rest] = wrap(text, width, INDENT, 2)
  return [`  ${first}`, ...rest]
}

function because(cause: string | null): string {
  return cause === null ? '' : ` (${cause})`
}
