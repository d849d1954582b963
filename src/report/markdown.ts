import {oneLine} from '../text/clean.ts'

/**
 * Most bytes of our part of a job summary. GitHub drops a whole summary of more than 1 MiB (FileCommandManager.cs,
 * _attachmentSizeLimit); the rest is for text that the caller adds.
 */
export const SUMMARY_BYTES = 1_000_000

/**
 * Escapes untrusted text for Markdown, in tables, headings and HTML: entities work in all of them, backslashes do not. The
 * result has no markup, mention, link, issue reference, emoji or formula.
 */
export function escapeMarkdown(text: string, length?: number): string {
  return oneLine(text, length).replaceAll(SPECIAL, characters => [...characters].map(entity).join(''))
}

/** A zero-width space. Escaped text does not contain this entity: its `&` is escaped. */
const MENTION_BREAK = '&#8203;'

const SPECIAL = new RegExp(
  [
    '[&<>"\'`*[\\]|~\\\\{}$!^#@]',
    '(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])', // emphasis; `a_b` is not
    ':(?=//|[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):', // links and emoji
    '(?<=\\bwww)\\.',
    '^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))', // lists and headings
  ].join('|'),
  'gi',
)

/** Renders untrusted text in a monospaced font. GitHub looks for no mentions there, so that the text can be copied unchanged. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text).replaceAll(MENTION_BREAK, '')}</code>`
}

/** Renders sentences, which may be longer than a name, with text between backticks monospaced. */
export function prose(text: string): string {
  const backtick = entity('`')
  return escapeMarkdown(text, PROSE_LENGTH).replaceAll(
    new RegExp(`${backtick}(.+?)${backtick}`, 'g'),
    '<code>$1</code>',
  )
}

const PROSE_LENGTH = 2000

/** Renders a code block. Its fence is longer than any run of backticks inside, so that nothing inside ends it. */
export function fenced(lines: readonly string[], language = ''): string {
  const longest = Math.max(0, ...lines.flatMap(line => (line.match(/`+/g) ?? []).map(run => run.length)))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

/** Renders a table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** Renders a collapsible block, collapsed unless `open`; the body is Markdown. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function entity(character: string): string {
  const reference = `&#${character.codePointAt(0)};`
  // GitHub looks for mentions after it has resolved entities: a zero-width space separates the name from the sign.
  return character === '@' ? `${reference}${MENTION_BREAK}` : reference
}
