import type {Mode} from '../model/mode.ts'
import type {Verdict} from '../model/verdict.ts'
import {code, escapeMarkdown, table} from '../report/markdown.ts'
import {isAlike, kernelGroups, type SupportKernel} from './kernels.ts'
import type {DistributionSupport, Support} from './range.ts'
import type {ArtifactSupport, ProgramSupport, SupportTable} from './support.ts'

export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  load_only: 'load',
  load_attach: 'attach',
  behavior: 'tests',
  command: 'own loader',
}

const ICONS: Readonly<Record<DistributionSupport['status'], string>> = {
  all: '✅',
  from: '☑️',
  gaps: '⚠️',
  none: '❌',
  unknown: '❔',
}

/** Most characters of a sentence, which may name every kernel of a long list. */
const WORDS_LENGTH = 2000
/** Most programs that are named in one row. */
const MOST_NAMES = 4

/** A row of the table: an artifact or programs of it, and where they pass. */
interface Row {
  subject: string
  steps: string[]
  support: Support
}

/**
 * Renders the support table for a README. It has versions but no builds or dates, so that it only changes if the support
 * changes.
 */
export function renderSupportMarkdown(support: SupportTable): string {
  const columns = kernelGroups(support.kernels)
  const rows = support.artifacts.flatMap(artifact => [...modeRows(artifact), ...programRows(artifact)])
  return [
    table(
      ['artifact', 'step', ...columns.map(({title}) => escapeMarkdown(title))],
      rows.map(({subject, steps, support: own}) => [
        subject,
        steps.join(', '),
        ...columns.map(column => cell(own.distributions.find(candidate => isAlike(candidate, column)))),
      ]),
    ),
    '',
    ...testedSentences(support),
    'Nothing is inferred: distributions backport features, so a result says nothing about other kernels of the same version.',
  ].join('\n')
}

/** Names the kernels on which something passed or failed, then the others with the reason. */
function testedSentences({kernels, artifacts}: SupportTable): string[] {
  const supports = artifacts.flatMap(({modes, programs}) => [
    ...modes.map(mode => mode.support),
    ...programs.flatMap(({load, attach}) => [load, ...(attach === null ? [] : [attach])]),
  ])
  const seen = supports.flatMap(support => support.seen)
  const verdictsOn = ({id}: SupportKernel) => seen.flatMap(({kernel, verdict}) => (kernel === id ? [verdict] : []))
  const sentence = (words: string, of: (verdicts: readonly Verdict[]) => boolean) => {
    const named = kernelGroups(kernels.filter(kernel => of(verdictsOn(kernel)))).map(({title, kernels: own}) =>
      escapeMarkdown(`${title} ${own.map(({label}) => label).join(', ')}`, WORDS_LENGTH),
    )
    return named.length === 0 ? [] : [`${words}: ${named.join('; ')}.`]
  }
  const judged = (verdicts: readonly Verdict[]) => verdicts.some(isVerdict)
  return [
    ...sentence('Tested on real kernels', judged),
    ...sentence('No verdict, because of an error', own => !judged(own) && own.includes('error')),
    ...sentence(
      'No verdict, because everything was skipped',
      own => !judged(own) && own.length > 0 && !own.includes('error'),
    ),
    ...sentence('Nothing ran on', own => own.length === 0),
  ]
}

function cell(support: DistributionSupport | undefined): string {
  return support === undefined
    ? 'not tested'
    : `${ICONS[support.status]} ${escapeMarkdown(support.words, WORDS_LENGTH)}`
}

/** Returns the rows of an artifact. Modes that pass on the same kernels share a row. */
function modeRows({name, modes}: ArtifactSupport): Row[] {
  return folded(modes.map(({mode, support}) => ({key: MODE_WORDS[mode], support}))).map(({keys, support}, index) => ({
    subject: index === 0 ? code(name) : '',
    steps: keys,
    support,
  }))
}

/** Returns the rows of programs that differ from their artifact; a program that passes where its artifact does has no row. */
function programRows({modes, programs}: ArtifactSupport): Row[] {
  const own = (mode: Mode) => modes.find(candidate => candidate.mode === mode)?.support
  const step = (mode: Mode, of: (program: ProgramSupport) => Support | null) =>
    folded(
      programs.flatMap(program => {
        const support = of(program)
        return support === null || isLike(support, own(mode)) ? [] : [{key: code(program.name), support}]
      }),
    ).map(({keys, support}) => ({subject: `↳ ${names(keys)}`, steps: [MODE_WORDS[mode]], support}))
  return [
    ...step('load_only', ({load}) => load),
    ...step('load_attach', ({load, attach}) => (attach === null || isLike(attach, load) ? null : attach)),
  ]
}

function names(programs: readonly string[]): string {
  if (programs.length <= MOST_NAMES) return programs.join(', ')
  return `${programs.slice(0, MOST_NAMES).join(', ')} and ${programs.length - MOST_NAMES} more`
}

/** Reports whether two have the same verdict on every kernel on which both have one. */
function isLike({seen}: Support, other: Support | undefined): boolean {
  return seen.every(({kernel, verdict}) => {
    const compared = other?.seen.find(candidate => candidate.kernel === kernel)?.verdict
    return verdict === compared || !isVerdict(verdict) || (compared !== undefined && !isVerdict(compared))
  })
}

function isVerdict(verdict: string): boolean {
  return verdict === 'pass' || verdict === 'fail'
}

/** Groups what has the same support. */
function folded(items: readonly {key: string; support: Support}[]): {keys: string[]; support: Support}[] {
  const groups = new Map<string, {keys: string[]; support: Support}>()
  for (const {key, support} of items) {
    const words = JSON.stringify(support.distributions)
    const group = groups.get(words) ?? {keys: [], support}
    group.keys.push(key)
    groups.set(words, group)
  }
  return [...groups.values()]
}
