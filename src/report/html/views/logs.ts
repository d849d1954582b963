import {bytes, plural} from '../../../text/figures.ts'
import type {EmbeddedLog} from '../logs.ts'
import {element, type Markup} from '../markup.ts'
import {code, logLink, section, table} from './parts.ts'

/** Most logs that are listed. */
const NAMED = 200

/** Renders the number of embedded logs, and a list of those that are not complete; null if the results name no logs. */
export function logs(all: readonly EmbeddedLog[]): Markup | null {
  if (all.length === 0) return null
  const partial = all.filter(({extent}) => extent !== 'whole')
  const size = all.reduce((sum, log) => sum + log.bytes, 0)
  const whole = all.length - partial.length
  return section(
    'logs',
    'Logs',
    element(
      'p',
      {},
      `The run wrote ${plural(all.length, 'log')}, ${bytes(size)} in total. This page contains ${whole === all.length ? 'all of them' : `${whole} of them`} in full.`,
      element('noscript', {}, ' To read them here, enable JavaScript. The same files are next to this page.'),
    ),
    partial.length === 0
      ? null
      : table('Incomplete logs', ['log', 'size', 'in this page', 'reason'], partial.slice(0, NAMED).map(logRow)),
    partial.length <= NAMED
      ? null
      : element('p', {}, `${plural(partial.length - NAMED, 'more log')} not in full: see the files next to this page.`),
  )
}

function logRow({path, bytes: size, extent, reason}: EmbeddedLog): Markup {
  const cells = [
    code(path),
    size === 0 ? '' : bytes(size),
    extent === 'end' ? logLink(path, 'the last part') : logLink(path, 'the file'),
    reason ?? '',
  ]
  return element('tr', {}, ...cells.map(cell => element('td', {}, cell)))
}
