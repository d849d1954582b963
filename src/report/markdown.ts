import {oneLine} from '../text/clean.ts'

/**
 * GitHub drops a job summary of more than 1 MiB whole (FileCommandManager.cs, _attachmentSizeLimit). What is left below it
 * is for what the caller may put around ours.
 */
export const SUMMARY_BYTES = 1_000_000

/**
 * Foreign text for Markdown, in a table, a heading or HTML alike: entities work in all of them, backslashes do not. No
 * markup, mention, link, issue reference, emoji or formula comes out of it.
 */
export function escapeMarkdown(text: string, length?: number): string {
  return oneLine(text, length).replaceAll(SPECIAL, characters => [...characters].map(entity).join(''))
}

/** A zero-width space. Foreign text holds none: its `&` is an entity. */
const MENTION_BREAK = '&#8203;'

const SPECIAL = new RegExp(
  [
    '[&<>"\'`*[\\]|~\\\\{}$!^#@]',
    '(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])', // emphasis; `a_b` is none
    ':(?=//|[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):', // links and emoji
    '(?<=\\bwww)\\.',
    '^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))', // lists and headings
  ].join('|'),
  'gi',
)

/** Foreign text in a monospaced font, where GitHub looks for no mentions: it can be copied as it is. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text).replaceAll(MENTION_BREAK, '')}</code>`
}

/** Sentences that may be longer than a name; what stands between backticks in them is monospaced. */
export function prose(text: string): string {
  const backtick = entity('`')
  return escapeMarkdown(text, PROSE_LENGTH).replaceAll(
    new RegExp(`${backtick}(.+?)${backtick}`, 'g'),
    '<code>$1</code>',
  )
}

const PROSE_LENGTH = 2000

/** A code block whose fence is longer than any run of backticks inside, so that nothing inside ends it. */
export function fenced(lines: readonly string[], language = ''): string {
  const longest = Math.max(0, ...lines.flatMap(line => (line.match(/`+/g) ?? []).map(run => run.length)))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** A block that is folded away, unless it is to be open; the body is Markdown. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function entity(character: string): string {
  const reference = `&#${character.codePointAt(0)};`
  // GitHub looks for mentions after it has resolved entities: a zero-width space keeps the name away from the sign.
  return character === '@' ? `${reference}${MENTION_BREAK}` : reference
}
