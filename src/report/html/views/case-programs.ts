import {
  type LineRange,
  type ProgramLoadResult,
  type ProgramOff,
  type ProgramResult,
  type RunTime,
  VERIFIER_INSN_LIMIT,
  type VerifierStats,
} from '../../../model/program.ts'
import {bytes, duration, grouped, nanoseconds, plural} from '../../../text/figures.ts'
import {rangeWords} from '../../never-run.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {block, code, logLink, sourceLine, table, verdictMark} from './parts.ts'

const HEADS = [
  'program',
  'load',
  'attach',
  'processed',
  'of the limit',
  'stack',
  'machine code',
  'load time',
  'run time',
]

/** Renders the programs of a case as a table, and below it the errors and logs of each. */
export function programTable(programs: readonly ProgramResult[]): Markup[] {
  const words = programs.map(programWords).filter(part => part !== null)
  return [table('Programs', HEADS, programs.map(programRow), 'programs'), ...words]
}

function programRow(program: ProgramResult): Markup {
  const {name, section, type, insns, load, runTime, requirement} = program
  const stats = load?.stats ?? null
  return element(
    'tr',
    {},
    element(
      'th',
      {scope: 'row'},
      code(name),
      element(
        'span',
        {class: 'sub'},
        `${section} · ${type} · ${grouped(insns)} insns${requirement === 'required' ? '' : ` · ${requirement}`}`,
      ),
    ),
    ...outcome(program),
    element('td', {class: 'number'}, ...verified(stats)),
    element(
      'td',
      {},
      stats?.insnsProcessed == null || stats.headroom === null ? null : headroomBar(stats.insnsProcessed),
    ),
    element('td', {class: 'number'}, stats?.stackDepth == null ? '' : bytes(stats.stackDepth)),
    element('td', {class: 'number'}, stats?.jitedBytes == null ? '' : bytes(stats.jitedBytes)),
    element('td', {class: 'number'}, stats === null ? '' : duration(stats.loadUsec / 1000)),
    element('td', {class: 'number'}, ...runCell(runTime)),
  )
}

function runCell(time: RunTime | null): Child[] {
  if (time === null) return []
  const {runs, nsecPerRun, insnsPerRun} = time
  const more = [
    ...(insnsPerRun === null ? [] : [`${grouped(insnsPerRun)} simple insns`]),
    `${grouped(runs)} ${runs === 1 ? 'run' : 'runs'}`,
  ]
  return [nanoseconds(nsecPerRun), element('span', {class: 'sub'}, more.join(' · '))]
}

const OFF_WORDS: Readonly<Record<ProgramOff['by'], string>> = {
  object: 'by default',
  manifest: 'by the manifest',
  kernel: 'the kernel is too old',
  variant: 'not the chosen variant of its group',
  dropped: 'does not load',
}

/** Renders load and attach, or why a program is disabled. */
function outcome(program: ProgramResult): Markup[] {
  const {load, off, requirement, known} = program
  if (off !== null) {
    const more = off.reason === '' || off.reason === OFF_WORDS[off.by] ? '' : ` (${off.reason})`
    return [element('td', {class: 'sub', colspan: 2}, `disabled: ${OFF_WORDS[off.by]}${more}`)]
  }
  const isKnown = load?.verdict === 'fail' && known !== null
  const mark =
    load === null ? null : verdictMark(load.verdict, load.verdict !== 'pass' && requirement !== 'required', isKnown)
  return [element('td', {}, mark), element('td', {}, ...attachCell(program))]
}

function attachCell({attach, known}: ProgramResult): Child[] {
  if (attach === null) return []
  const {verdict, required, declined, target} = attach
  return [
    declined
      ? element('span', {class: 'sub'}, 'declined by the manifest')
      : verdictMark(verdict, !required && verdict !== 'pass', verdict === 'fail' && known !== null),
    target === '' ? null : element('span', {class: 'sub'}, target),
  ]
}

function verified(stats: VerifierStats | null): Child[] {
  if (stats?.insnsProcessed == null) return []
  const {insnsProcessed, budget} = stats
  if (budget === null) return [grouped(insnsProcessed)]
  const over = insnsProcessed > budget
  return [grouped(insnsProcessed), element('span', {class: over ? 'sub fail' : 'sub'}, `budget ${grouped(budget)}`)]
}

const BAR_WIDTH = 96

/** Renders the used share of the verifier's limit. */
function headroomBar(insns: number): Markup {
  const share = Math.min(1, insns / VERIFIER_INSN_LIMIT)
  const percent = share * 100
  const words = percent < 0.1 ? '< 0.1 %' : `${percent.toFixed(percent < 10 ? 1 : 0)} %`
  const level = share > 0.8 ? 'high' : share > 0.5 ? 'middle' : 'low'
  return element(
    'span',
    {class: `headroom ${level}`, title: `${grouped(VERIFIER_INSN_LIMIT - insns)} instructions left`},
    element(
      'svg',
      {viewBox: `0 0 ${BAR_WIDTH} 8`, width: BAR_WIDTH, height: 8, 'aria-hidden': 'true'},
      element('rect', {class: 'track', width: BAR_WIDTH, height: 8, rx: 4}),
      element('rect', {class: 'used', width: Math.max(2, Math.round(share * BAR_WIDTH)), height: 8, rx: 4}),
    ),
    ` ${words}`,
  )
}

/** Renders the errors, the source line and the logs of a program; null if there are none. */
function programWords({name, load, attach}: ProgramResult): Markup | null {
  const failed = load !== null && load.verdict !== 'pass'
  const removed = load?.lines?.removed ?? []
  const attachFailed =
    attach !== null && attach.verdict !== 'pass' && (attach.message !== null || attach.errno !== null)
  if (!failed && !attachFailed && load?.verifierLog == null && removed.length === 0) return null
  return element(
    'details',
    {open: failed},
    element('summary', {}, code(name), removed.length === 0 ? null : ` · ${removedWords(load)}`),
    ...(load === null ? [] : loadWords(load)),
    ...removed.map(removedRange),
    attachFailed
      ? element('p', {}, 'Attach: ', attach.errno === null ? null : `${attach.errno.name} `, attach.message)
      : null,
  )
}

/** `8 of 120 lines never run here`. */
function removedWords(load: ProgramLoadResult | null): string {
  const {total = 0, removed = []} = load?.lines ?? {}
  const count = removed.reduce((sum, range) => sum + range.count, 0)
  return `${grouped(count)} of ${plural(total, 'line')} never ${count === 1 ? 'runs' : 'run'} here`
}

function removedRange({source, last}: LineRange): Markup {
  return element(
    'p',
    {class: 'removed'},
    code(rangeWords({source, last})),
    source.text.trim() === '' ? null : ' ',
    source.text.trim() === '' ? null : code(source.text.trim()),
  )
}

function loadWords({
  errno,
  message,
  map,
  source,
  verifierTail,
  verifierLog,
  pass,
  verdict,
}: ProgramLoadResult): Child[] {
  return [
    verdict === 'pass'
      ? null
      : element(
          'p',
          {},
          `Load ${pass === 'alone' ? 'of this program alone' : 'with the whole object'}: `,
          errno === null ? null : `${errno.name} (${errno.number}) `,
          map === null ? null : `map ${map}`,
        ),
    message === null ? null : element('blockquote', {}, code(message)),
    source === null ? null : sourceLine(source),
    verifierTail === '' ? null : block(verifierTail, 'End of the verifier log'),
    verifierLog === null ? null : element('p', {}, logLink(verifierLog, 'Full verifier log')),
  ]
}
