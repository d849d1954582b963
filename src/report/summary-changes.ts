import {growth} from '../baseline/words.ts'
import type {Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'
import {grouped, plural} from '../text/figures.ts'
import {
  type Changes,
  changesOf,
  changesSentence,
  type FigureRow,
  kernelChangeWords,
  uncomparedWords,
  type VerdictRow,
} from './changes.ts'
import {code, details, escapeMarkdown, table} from './markdown.ts'

/** Most kernels that are named; the others are counted. */
const NAMED = 3

/**
 * Renders what changed since the baseline; empty without a baseline.
 *
 * @param most rows of each kind
 */
export function changesSection(results: Results, most: number): string {
  const changes = changesOf(results)
  if (changes === null) return ''
  return [
    '## What changed',
    `**${escapeMarkdown(changesSentence(changes))}** <sub>${escapeMarkdown(comparedWith(changes))}</sub>`,
    verdictTable(changes.verdicts, results, most),
    figuresTable('instructions processed', changes.grown, most),
    changedKernels(changes, most),
    moved(changes, most),
    runTimes(changes, most),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function comparedWith({baseline, source, cases}: Changes): string {
  return [`compared with ${baseline}, from ${source}`, uncomparedWords(cases)].filter(part => part !== '').join('; ')
}

const ICONS = {pass: '✅', fail: '❌', skip: '➖', error: '⚠️'} as const

function verdictTable(rows: readonly VerdictRow[], results: Results, most: number): string {
  if (rows.length === 0) return ''
  const cells = rows.slice(0, most).map(row => {
    const icon = row.after !== 'pass' && !row.blocks ? '⚪' : ICONS[row.after]
    return [
      `${icon}&nbsp;${row.before}&nbsp;→&nbsp;**${row.after}**`,
      code(row.artifact),
      escapeMarkdown(row.subject),
      escapeMarkdown(onKernels(row.kernels, results)),
      escapeMarkdown(row.cause ?? ''),
    ]
  })
  return withRest(withoutEmptyColumn(['verdict', 'artifact', 'what', 'on', 'note'], cells), rows.length, most)
}

function figuresTable(figure: string, rows: readonly FigureRow[], most: number): string {
  if (rows.length === 0) return ''
  const cells = rows
    .slice(0, most)
    .map(row => [
      code(row.program),
      code(row.artifact),
      `${grouped(row.before)}&nbsp;→&nbsp;**${grouped(row.after)}**`,
      growth(row),
      `${code(row.kernel)}${row.others === 0 ? '' : ` and ${row.others} more`}`,
      escapeMarkdown(row.cause ?? ''),
    ])
  const heads = ['program', 'artifact', figure, 'change', 'on', 'note']
  return withRest(withoutEmptyColumn(heads, cells), rows.length, most)
}

/** Renders a table without its last column if that is empty. */
function withoutEmptyColumn(heads: readonly string[], cells: readonly (readonly string[])[]): string {
  if (cells.some(row => row.at(-1) !== '')) return table(heads, cells)
  return table(
    heads.slice(0, -1),
    cells.map(row => row.slice(0, -1)),
  )
}

function withRest(text: string, count: number, most: number): string {
  return count <= most ? text : `${text}\n\n${count - most} more in results.json.`
}

function onKernels(ids: readonly string[], {kernels}: Results): string {
  if (ids.length === kernels.length && ids.length > 2) return `all ${ids.length} kernels`
  const nonBlocking = new Set(kernels.filter(({required}) => !required).map(({id}) => id))
  const named = ids.slice(0, NAMED).map(id => `${oneLine(id, 100)}${nonBlocking.has(id) ? ' (non-blocking)' : ''}`)
  return [named.join(', '), ...(ids.length > NAMED ? [`${ids.length - NAMED} more`] : [])].join(' and ')
}

function changedKernels({kernels}: Changes, most: number): string {
  if (kernels.length === 0) return ''
  const lines = kernels.slice(0, most).map(change => `- ${escapeMarkdown(kernelChangeWords(change))}`)
  const left = kernels.length > most ? [`- ${kernels.length - most} more`] : []
  return details(
    `${plural(kernels.length, 'kernel')} changed since the baseline: differences there may not come from your code`,
    [...lines, ...left].join('\n'),
  )
}

function moved({moved: rows}: Changes, most: number): string {
  return rows.length === 0
    ? ''
    : details(
        `Instructions changed in ${plural(rows.length, 'other program')}`,
        figuresTable('instructions processed', rows, most),
      )
}

function runTimes({runTimes: rows}: Changes, most: number): string {
  return rows.length === 0
    ? ''
    : details(
        `Run time at least doubled or halved in ${plural(rows.length, 'program')}`,
        figuresTable('simple instructions per run', rows, most),
      )
}
