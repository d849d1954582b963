import type {Results} from '../model/results.ts'
import {type FoldedDifference, type SurfaceRow, surfaceTable} from '../surface/table.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {code, escapeMarkdown, table} from './markdown.ts'
import {findingOf} from './surface-findings.ts'
import {expectedKernel, expectedWords, isCode, whatWords} from './surface-words.ts'

/** Most rows of the table; report.html has all of them. */
const ROWS = 10
/** Most kernels that are named; the others are counted. */
const NAMED = 3

/** Renders what programs read that differs on some kernels; empty if nothing does, or the manifest allows all of it. */
export function surfaceSection(results: Results): string {
  const all = surfaceTable(results).rows.flatMap(row => row.differences.map(difference => ({row, difference})))
  const shown = all.filter(({difference}) => !isAllowed(difference, results))
  if (shown.length === 0) return ''
  const left = shown.length - ROWS
  const rows = shown.slice(0, ROWS).map(({row, difference}) => cells(row, difference, results))
  return [
    '## Silent differences',
    'Programs load and attach on these kernels, but what they attach to or read is not what they expect.',
    table(['name', 'what', 'expected', 'on other kernels'], rows),
    ...(left > 0 ? [`${plural(left, 'more difference')} in report.html.`] : []),
  ].join('\n\n')
}

/** Reports whether the manifest allows the difference for each of the programs: their findings are known. */
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

/** Renders the kernel's C monospaced. */
function quoted(words: string, difference: FoldedDifference): string {
  return isCode(words, difference) ? code(words) : escapeMarkdown(words)
}

function kernelWords(ids: readonly string[], {kernels}: Results): string {
  if (ids.length === kernels.length && ids.length > 2) return `all ${ids.length} kernels`
  const nonBlocking = new Set(kernels.filter(({required}) => !required).map(({id}) => id))
  const named = ids.slice(0, NAMED).map(id => `${oneLine(id, 100)}${nonBlocking.has(id) ? ' (non-blocking)' : ''}`)
  return [named.join(', '), ...(ids.length > NAMED ? [`${ids.length - NAMED} more`] : [])].join(' and ')
}
