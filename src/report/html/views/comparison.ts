import type {ChangeSubject, Comparison, InsnsChange, VerdictChange} from '../../../results/model.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {code, figure, section, table, verdictMark} from './parts.ts'

/** What changed since the base branch; nothing when there was nothing to compare with. */
export function comparison(compared: Comparison | null): Markup | null {
  if (compared === null) return null
  const {verdicts, insns, kernels} = compared
  return section(
    'comparison',
    'Since the base branch',
    element('p', {}, ...since(compared)),
    verdicts.length === 0
      ? element('p', {}, 'Every verdict is what it was.')
      : table(
          'Verdicts that changed',
          ['artifact', 'what', 'kernel', 'before', 'now', 'note'],
          verdicts.map(verdictRow),
        ),
    insns.length === 0
      ? null
      : element(
          'details',
          {open: insns.some(({beyond}) => beyond)},
          element('summary', {}, `Instructions that the verifier processed (${insns.length})`),
          table(
            'Instructions that changed',
            ['artifact', 'program', 'kernel', 'before', 'now', 'change', 'note'],
            insns.map(insnsRow),
          ),
        ),
    kernels.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, `Kernels that are another build than then (${kernels.length})`),
          table(
            'Kernels that changed',
            ['kernel', 'before', 'now'],
            kernels.map(({kernel, before, after}) => row(code(kernel), before, after)),
          ),
        ),
  )
}

function since({baseline: {revision, startedAt, source}, insnsThreshold}: Comparison): Child[] {
  return [
    'Compared with ',
    ...(revision === null ? [] : ['commit ', code(revision.slice(0, 12)), ', ']),
    `the run of ${startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')}, from `,
    code(source),
    insnsThreshold === null ? '.' : `; instructions may grow by ${insnsThreshold}.`,
  ]
}

function verdictRow(change: VerdictChange): Markup {
  return row(
    code(change.artifact),
    subject(change.subject),
    code(change.kernel),
    verdictMark(change.before),
    verdictMark(change.after),
    note(change),
  )
}

function insnsRow(change: InsnsChange): Markup {
  const {artifact, program, kernel, before, after, beyond} = change
  const share =
    before === 0 ? '' : ` (${after > before ? '+' : '−'}${Math.abs(((after - before) / before) * 100).toFixed(1)} %)`
  const growth = `${after > before ? '+' : '−'}${figure(Math.abs(after - before))}${share}`
  return row(
    code(artifact),
    code(program),
    code(kernel),
    figure(before),
    figure(after),
    element('span', {class: beyond ? 'verdict fail' : null}, growth),
    [...(beyond ? ['beyond the threshold'] : []), note(change)].filter(part => part !== '').join('; '),
  )
}

function subject(what: ChangeSubject): Child {
  if (what.kind === 'lane') return what.mode
  return element('span', {}, code(what.name), what.kind === 'program' ? ` ${what.step}` : ' test')
}

/** A kernel of another build is no word about the code. */
function note({kernelChanged, objectChanged}: Pick<VerdictChange, 'kernelChanged' | 'objectChanged'>): string {
  return [
    ...(kernelChanged ? ['the kernel is another build'] : []),
    ...(objectChanged ? [] : ['the object has the same bytes']),
  ].join('; ')
}

function row(...cells: readonly Child[]): Markup {
  return element('tr', {}, ...cells.map(cell => element('td', {}, cell)))
}
