import type {Place, SourceLine} from '../../../model/place.ts'
import type {Verdict} from '../../../model/verdict.ts'
import {clip} from '../../../text/clean.ts'
import {sourceWords} from '../../matrix.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {fileAddress, type Numbers} from '../names.ts'

const SIGNS: Readonly<Record<Verdict, string>> = {pass: '✓', fail: '✕', skip: '–', error: '!'}

/** Returns the CSS class of a verdict: a non-blocking one is neither green nor red. */
export function markClass(verdict: Verdict, nonBlocking: boolean): string {
  return nonBlocking ? 'neutral' : verdict
}

/** Renders the sign and the word of a verdict. */
export function verdictMark(verdict: Verdict, nonBlocking = false, known = false): Markup {
  return element(
    'span',
    {class: `verdict ${markClass(verdict, nonBlocking || known)}`},
    verdictSign(verdict, known),
    known ? ' known' : ` ${verdict}${nonBlocking ? ', non-blocking' : ''}`,
  )
}

/** Renders the sign of a verdict; a known failure has its own sign. */
export function verdictSign(verdict: Verdict, known = false): Markup {
  return element('span', {class: 'sign', 'aria-hidden': 'true'}, known ? '~' : SIGNS[verdict])
}

/** Renders a text monospaced. */
export function code(text: string): Markup {
  return element('code', {}, text)
}

/** Renders text between backticks monospaced. */
export function prose(text: string): Child[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? part : code(part)))
}

/** Renders a block of text with a label and a button that copies it. */
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

/** Renders a line of C below its place. */
export function sourceLine(line: SourceLine): Markup {
  return element(
    'figure',
    {class: 'source'},
    element('figcaption', {class: 'caption'}, place(line)),
    line.text.trim() === '' ? null : block(line.text.trim(), 'Source line'),
  )
}

/** Renders lines of a log. */
export function block(text: string, label: string): Markup {
  return element('pre', {tabindex: 0, role: 'region', 'aria-label': label}, text.replace(/^\n+|\s+$/g, ''))
}

/** Renders a link that opens a full log: in the page if it has the log, else the file. */
export function logLink(path: string, words: string): Markup {
  const outside = path.split('/').includes('..')
  return element('a', {class: 'log', href: outside ? null : fileAddress(path), 'data-log': path, title: path}, words)
}

/** Renders a place monospaced: `src/net.bpf.c:45:5`. */
export function place(where: SourceLine | Place): Markup {
  return code(sourceWords(where))
}

/** Returns the attributes by which the filters of the page select a finding or a change. */
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

/** Renders a section of the page with its heading. */
export function section(id: string, title: string, ...children: readonly (Child | Child[])[]): Markup {
  return element(
    'section',
    {id, 'aria-labelledby': `${id}-title`},
    element('h2', {id: `${id}-title`}, title),
    ...children,
  )
}

/** Renders a table that scrolls separately from the page. */
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

/** Cuts a name that is too long for its place. */
export function short(name: string, length = 100): string {
  return clip(name, length)
}
