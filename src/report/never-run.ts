import type {Results} from '../model/results.ts'
import {type NeverRun, neverRun, runsNowhere} from '../results/never-run.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {linkedCode} from './links.ts'
import {code, details, table} from './markdown.ts'
import {kernelWords, sourceWords} from './matrix.ts'

/** Most rows in the summary; results.json has all. */
const MOST_ROWS = 40

/** Renders the lines that kernels removed from programs, collapsed; those that no kernel runs come first. */
export function neverRunLines(results: Results): string {
  const rows = neverRun(results)
  if (rows.length === 0) return ''
  const nowhere = rows.filter(runsNowhere)
  const meaning =
    'On the listed kernels, the verifier found no path to these lines and removed them: for example behind a check for a ' +
    'field that the kernel does not have, or a variable that is off. Lines that remain may still not have run.' +
    (nowhere.length === 0
      ? ''
      : ' **Lines that no kernel runs are untested**: add another kernel, or a variant with other variables.')
  const shown = rows.slice(0, MOST_ROWS)
  const more = rows.length === shown.length ? '' : `\n\n${rows.length - shown.length} more in results.json.`
  const body = table(
    ['lines', '', 'program', 'never run on'],
    shown.map(row => rowCells(row, results)),
  )
  const title =
    nowhere.length === 0
      ? 'Lines that never run'
      : `Lines that never run (${plural(nowhere.length, 'place')} on any kernel)`
  return details(title, `${meaning}\n\n${body}${more}`)
}

function rowCells(row: NeverRun, results: Results): string[] {
  const {source, program, object, kernels} = row
  const words = rangeWords(row)
  return [
    linkedCode(words, source, results),
    source.text.trim() === '' ? '' : code(oneLine(source.text, 80)),
    `${code(program)}<br><sub>${code(object)}</sub>`,
    runsNowhere(row) && kernels.length > 1 ? '**any kernel**' : kernelWords({kernels}, results),
  ]
}

/** `probe.bpf.c:45-52`. */
export function rangeWords({source, last}: Pick<NeverRun, 'source' | 'last'>): string {
  const first = sourceWords({file: source.file, line: source.line, column: 0})
  return last === source.line ? first : `${first}-${last}`
}
