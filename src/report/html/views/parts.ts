import type {Place, SourceLine} from '../../../model/place.ts'
import type {Verdict} from '../../../model/verdict.ts'
import {clip} from '../../../text/clean.ts'
import {sourceWords} from '../../matrix.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {fileAddress, type Numbers} from '../names.ts'

const SIGNS: Readonly<Record<Verdict, string>> = {pass: '✓', fail: '✕', skip: '–', error: '!'}

/** How a verdict is marked: what does not block is neither green nor red. */
export function markClass(verdict: Verdict, nonBlocking: boolean): string {
  return nonBlocking ? 'neutral' : verdict
}

/** The sign of a verdict and its word. */
export function verdictMark(verdict: Verdict, nonBlocking = false, known = false): Markup {
  return element(
    'span',
    {class: `verdict ${markClass(verdict, nonBlocking || known)}`},
    verdictSign(verdict, known),
    known ? ' known' : ` ${verdict}${nonBlocking ? ', does not block' : ''}`,
  )
}

/** What fails as the manifest expects has a sign of its own. */
export function verdictSign(verdict: Verdict, known = false): Markup {
  return element('span', {class: 'sign', 'aria-hidden': 'true'}, known ? '~' : SIGNS[verdict])
}

export function code(text: string): Markup {
  return element('code', {}, text)
}

/** What stands between backticks is monospaced. */
export function prose(text: string): Child[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? part : code(part)))
}

/** A block of text under its label, that can be copied with one key. */
export function copyable(text: string, label: string): Markup {
  const button = element(
    'button',
    {type: 'button', class: 'copy js', 'data-copy': true, 'aria-label': `Copy: ${label}`},
    'Copy',
  )
  return element(
    'figure',
    {class: 'copyable'},
    element('figcaption', {class: 'caption'}, label, button),
    element('pre', {tabindex: 0, role: 'region', 'aria-label': label}, element('code', {}, text)),
  )
}

/** A line of C under its place. */
export function sourceLine(line: SourceLine): Markup {
  return element(
    'figure',
    {class: 'source'},
    element('figcaption', {class: 'caption'}, place(line)),
    line.text.trim() === '' ? null : block(line.text.trim(), 'Source line'),
  )
}

/** Lines of a log. */
export function block(text: string, label: string): Markup {
  return element('pre', {tabindex: 0, role: 'region', 'aria-label': label}, text.replace(/^\n+|\s+$/g, ''))
}

/** Opens a whole log: in the page where it has it, else the file. */
export function logLink(path: string, words: string): Markup {
  const outside = path.split('/').includes('..')
  return element('a', {class: 'log', href: outside ? null : fileAddress(path), 'data-log': path, title: path}, words)
}

export function place(where: SourceLine | Place): Markup {
  return code(sourceWords(where))
}

/** What the filters of the page know a finding or a change by. */
export function filteredBy(
  artifact: string | null,
  kernels: readonly string[],
  numbers: Numbers,
): Markup['attributes'] {
  return {
    'data-artifact': artifact === null ? null : (numbers.artifact.get(artifact) ?? null),
    'data-kernels': kernels.flatMap(kernel => numbers.kernel.get(kernel) ?? []).join(' '),
  }
}

/** A section of the page with its heading. */
export function section(id: string, title: string, ...children: readonly (Child | Child[])[]): Markup {
  return element(
    'section',
    {id, 'aria-labelledby': `${id}-title`},
    element('h2', {id: `${id}-title`}, title),
    ...children,
  )
}

/** A table that scrolls by itself, never the page. */
export function table(label: string, heads: readonly string[], rows: readonly Markup[], kind = ''): Markup {
  return element(
    'div',
    {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label},
    element(
      'table',
      {class: kind},
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', {scope: 'col'}, head)))),
      element('tbody', {}, ...rows),
    ),
  )
}

/** A name, cut where it is too long for its place. */
export function short(name: string, length = 100): string {
  return clip(name, length)
}
