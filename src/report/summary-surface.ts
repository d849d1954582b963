import type {Results} from '../model/results.ts'
import {type FoldedDifference, type SurfaceRow, surfaceTable} from '../surface/table.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {code, escapeMarkdown, table} from './markdown.ts'
import {findingOf} from './surface-findings.ts'
import {expectedKernel, expectedWords, isCode, whatWords} from './surface-words.ts'

/** Rows of the table; report.html has all of them. */
const ROWS = 10
/** Kernels that are named; of more there is the number. */
const NAMED = 3

/** What programs read, and is something else on some kernels; empty when there is no such thing, or all of it is allowed. */
export function surfaceSection(results: Results): string {
  const all = surfaceTable(results).rows.flatMap(row => row.differences.map(difference => ({row, difference})))
  const shown = all.filter(({difference}) => !isAllowed(difference, results))
  if (shown.length === 0) return ''
  const left = shown.length - ROWS
  const rows = shown.slice(0, ROWS).map(({row, difference}) => cells(row, difference, results))
  return [
    '## Silent differences',
    'Programs load and attach on these kernels, and what they are attached to or read is not what they expect.',
    table(['name', 'what', 'as expected', 'on other kernels'], rows),
    ...(left > 0 ? [`${plural(left, 'more difference')} in report.html.`] : []),
  ].join('\n\n')
}

/** The manifest allows it for each of the programs: their findings say so. */
function isAllowed({differences}: FoldedDifference, {findings}: Results): boolean {
  return differences.every(difference => {
    const known = findings[findingOf(difference, findings)]?.known
    return known !== undefined && known !== null
  })
}

function cells({name}: SurfaceRow, difference: FoldedDifference, results: Results): string[] {
  const others = difference.others.map(
    ({words, kernels}) => `${quoted(words, difference)} on ${escapeMarkdown(kernelWords(kernels, results))}`,
  )
  const kernel = expectedKernel(difference)
  const expected = quoted(expectedWords(difference), difference)
  return [
    code(name),
    escapeMarkdown(whatWords(difference)),
    kernel === null ? expected : `${expected} on ${escapeMarkdown(kernelWords([kernel], results))}`,
    others.join('<br>'),
  ]
}

/** What is of the kernel's C is monospaced. */
function quoted(words: string, difference: FoldedDifference): string {
  return isCode(words, difference) ? code(words) : escapeMarkdown(words)
}

function kernelWords(ids: readonly string[], {kernels}: Results): string {
  if (ids.length === kernels.length && ids.length > 2) return `all ${ids.length} kernels`
  const optional = new Set(kernels.filter(({required}) => !required).map(({id}) => id))
  const named = ids.slice(0, NAMED).map(id => `${oneLine(id, 100)}${optional.has(id) ? ' (optional)' : ''}`)
  return [named.join(', '), ...(ids.length > NAMED ? [`${ids.length - NAMED} more`] : [])].join(' and ')
}
