import {causeOf, figuresOf} from '../../../baseline/words.ts'
import type {InsnsChange, RunTimeChange} from '../../../model/comparison.ts'
import type {Results} from '../../../model/results.ts'
import {plural} from '../../../text/figures.ts'
import {type Changes, changesOf, changesSentence, uncomparedWords, type VerdictRow} from '../../changes.ts'
import {type Child, element, type Markup} from '../markup.ts'
import type {Numbers} from '../names.ts'
import {code, filteredBy, section, table, verdictMark} from './parts.ts'

/** Renders what changed since the baseline; null without a baseline. */
export function comparison(results: Results, numbers: Numbers): Markup | null {
  const changes = changesOf(results)
  if (results.comparison === null || changes === null) return null
  const {insns, runTimes, kernels} = results.comparison
  const {verdicts} = changes
  return section(
    'comparison',
    'What changed',
    element('p', {}, element('strong', {}, changesSentence(changes)), ` ${since(changes)}`),
    verdicts.length === 0
      ? null
      : table(
          'Verdicts that changed',
          ['artifact', 'what', 'on', 'before', 'now', 'note'],
          verdicts.map(row => verdictRow(row, numbers)),
          'changes',
        ),
    insns.length === 0
      ? null
      : element(
          'details',
          {open: insns.some(({beyond}) => beyond)},
          element('summary', {}, `Instructions processed by the verifier (${insns.length})`),
          table(
            'Instructions that changed',
            ['artifact', 'program', 'on', 'before → now', 'note'],
            insns.map(change => insnsRow(change, numbers)),
            'changes',
          ),
        ),
    runTimes.length === 0
      ? null
      : element(
          'details',
          {open: true},
          element('summary', {}, `Run time of programs, in simple instructions per run (${runTimes.length})`),
          table(
            'Run times that changed',
            ['artifact', 'program', 'on', 'before → now', 'note'],
            runTimes.map(change => runTimeRow(change, numbers)),
            'changes',
          ),
        ),
    kernels.length === 0
      ? null
      : element(
          'details',
          {},
          element(
            'summary',
            {},
            `${plural(kernels.length, 'kernel')} changed since the baseline: differences there may not come from your code`,
          ),
          table(
            'Kernels that changed',
            ['kernel', 'before', 'now'],
            kernels.map(({kernel, before, after}) => row({}, code(kernel), before, after)),
            'changes',
          ),
        ),
  )
}

function since({baseline, source, insnsThreshold, cases}: Changes): string {
  const aside = [
    ...(insnsThreshold === null ? [] : [`instructions may grow by ${insnsThreshold}`]),
    ...[uncomparedWords(cases)].filter(words => words !== ''),
  ]
  return [`compared with ${baseline}, from ${source}`, ...aside].join('; ')
}

function verdictRow(change: VerdictRow, numbers: Numbers): Markup {
  const {artifact, subject, kernels, before, after, blocks, cause} = change
  return row(
    filteredBy(artifact, kernels, numbers),
    code(artifact),
    subject,
    element('span', {}, ...kernels.flatMap((id, index) => [index === 0 ? '' : ', ', code(id)])),
    verdictMark(before),
    verdictMark(after, after !== 'pass' && !blocks),
    cause ?? '',
  )
}

function insnsRow(change: InsnsChange, numbers: Numbers): Markup {
  const {artifact, program, kernel, beyond} = change
  const cause = causeOf(change)
  return row(
    filteredBy(artifact, [kernel], numbers),
    code(artifact),
    code(program),
    code(kernel),
    element('span', {class: beyond ? 'verdict fail' : null}, figuresOf(change)),
    [...(beyond ? ['beyond the threshold'] : []), ...(cause === null ? [] : [cause])].join('; '),
  )
}

function runTimeRow(change: RunTimeChange, numbers: Numbers): Markup {
  const {artifact, program, kernel} = change
  return row(
    filteredBy(artifact, [kernel], numbers),
    code(artifact),
    code(program),
    code(kernel),
    figuresOf(change),
    causeOf(change) ?? '',
  )
}

function row(attributes: Markup['attributes'], ...cells: readonly Child[]): Markup {
  return element('tr', attributes, ...cells.map(cell => element('td', {}, cell)))
}
