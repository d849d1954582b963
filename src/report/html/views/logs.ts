import {bytes, plural} from '../../../text/figures.ts'
import type {EmbeddedLog} from '../logs.ts'
import {element, type Markup} from '../markup.ts'
import {code, logLink, section, table} from './parts.ts'

/** So many logs are named one by one. */
const NAMED = 200

/** Which logs the page carries, and which not whole; nothing when the results name none. */
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
      `The run left ${plural(all.length, 'log')} of ${bytes(size)} together; ${whole === all.length ? 'all of them are' : `${whole} ${whole === 1 ? 'is' : 'are'}`} whole in this page.`,
      element('noscript', {}, ' To read them here takes JavaScript; the same files are beside this page.'),
    ),
    partial.length === 0
      ? null
      : table('Logs that are not whole', ['log', 'size', 'in this page', 'why'], partial.slice(0, NAMED).map(logRow)),
    partial.length <= NAMED ? null : element('p', {}, `So it is with ${plural(partial.length - NAMED, 'more log')}.`),
  )
}

function logRow({path, bytes: size, extent, reason}: EmbeddedLog): Markup {
  const cells = [
    code(path),
    size === 0 ? '' : bytes(size),
    extent === 'end' ? logLink(path, 'its last part') : logLink(path, 'the file'),
    reason ?? '',
  ]
  return element('tr', {}, ...cells.map(cell => element('td', {}, cell)))
}
