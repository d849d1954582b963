import type {LockChange} from '../kernels/lockfile/changes.ts'
import type {LockedState} from '../kernels/lockfile/outdated.ts'
import {sanitise} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {columnLines} from './columns.ts'
import {code, escapeMarkdown, prose, table} from './markdown.ts'

const SIGNS = {added: '+', changed: '~', removed: '-', kept: ' '} as const satisfies Record<LockChange['kind'], string>

/** Renders what `kernels lock` did for a terminal: a headline, and a line for each changed kernel. */
export function renderLockChanges(
  file: string,
  changes: readonly LockChange[],
  quiet: boolean,
  width?: number,
): string {
  const rows = changes
    .filter(({kind}) => kind !== 'kept')
    .map(change => [SIGNS[change.kind], change.id, fromTo(change, ' -> ')])
  return [
    headline(file, changes),
    ...(quiet ? [] : columnLines(rows, width === undefined ? undefined : width - 2).map(line => `  ${line}`)),
  ].join('\n')
}

/** Renders the same for the description of a pull request. */
export function renderLockMarkdown(file: string, changes: readonly LockChange[], warnings: readonly string[]): string {
  const rows = changes
    .filter(({kind}) => kind !== 'kept')
    .map(({id, kind, before, after}) => [code(id), kind, cell(before), cell(after)])
  return [
    `${prose(headline(file, changes))}.`,
    ...(rows.length === 0 ? [] : [table(['kernel', 'change', 'before', 'after'], rows)]),
    ...(warnings.length === 0 ? [] : [warnings.map(warning => `- ${prose(warning)}`).join('\n')]),
  ].join('\n\n')
}

/** Renders what `kernels outdated` found for a terminal. */
export function renderOutdated(
  file: string,
  states: readonly LockedState[],
  unlocked: readonly string[],
  width?: number,
): string {
  const outdated = states.filter(({state}) => state === 'outdated').length
  const rows = [
    ['KERNEL', 'LOCKED', 'NEWEST', 'AGE', 'FILES', 'SIGNATURE'],
    ...states.map(state => [
      state.id,
      sanitise(state.locked),
      state.state === 'current' ? 'same' : sanitise(state.newest ?? 'unknown'),
      plural(state.days, 'day'),
      FILES[state.files],
      state.signature.status,
    ]),
  ]
  const hints = [
    ...(outdated > 0
      ? ['Run `bpfcompat kernels lock` to update all kernels, or add `--update ID` to update one.']
      : []),
    ...(unlocked.length > 0 ? [`Not locked: ${unlocked.join(', ')}. Run \`bpfcompat kernels lock\` to add them.`] : []),
  ]
  return [
    `${file}: ${outdated} of ${plural(states.length, 'locked kernel')} outdated`,
    '',
    ...columnLines(rows, width),
    ...(hints.length === 0 ? [] : ['', ...hints]),
  ].join('\n')
}

const FILES = {
  primary: 'available',
  archival: 'archive only',
  gone: 'GONE',
  unknown: 'no answer',
} as const satisfies Record<LockedState['files'], string>

function headline(file: string, changes: readonly LockChange[]): string {
  const count = (kind: LockChange['kind']) => changes.filter(change => change.kind === kind).length
  const kinds = (['added', 'changed', 'removed'] as const).filter(kind => count(kind) > 0)
  const what = kinds.length === 0 ? 'nothing changed' : kinds.map(kind => `${count(kind)} ${kind}`).join(', ')
  return `${file}: ${plural(changes.length - count('removed'), 'kernel')}, ${what}`
}

function fromTo({before, after}: LockChange, arrow: string): string {
  return [before, after].flatMap(words => (words === null ? [] : [sanitise(words)])).join(arrow)
}

function cell(words: string | null): string {
  return words === null ? '' : escapeMarkdown(words)
}
