/**
 * Names, messages and logs come from untrusted objects and guests. Everything that is shown passes through one of these
 * functions first.
 */

/** Limit of a line's length. Longer lines are log lines, and the full log is kept in a file. */
const LINE_LENGTH = 400

/** Limit of a text before it is split into lines. */
const TEXT_LENGTH = 64 * 1024

/**
 * Cleans a text for a terminal or a log: removes control characters, escape sequences and commands that the runner
 * would execute.
 */
export function sanitise(text: string): string {
  return withoutCommands(clean(text))
}

/**
 * Breaks workflow commands. The runner executes `::` at the start of a line, after any white space, and `##[` anywhere
 * (ActionCommand.cs). Names and log lines must not trigger it, wherever they are wrapped.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[')
}

/**
 * Reduces a text to one line: without control characters, escape sequences and direction marks, with white space
 * folded, and shortened to 400 characters by default.
 */
export function oneLine(text: string, length: number = LINE_LENGTH): string {
  return clip(clean(text.slice(0, TEXT_LENGTH)).replaceAll(/\s+/g, ' ').trim(), length)
}

/** Returns the last lines of a text, cleaned. */
export function lastLines(text: string, count: number): string[] {
  return clean(text.slice(-TEXT_LENGTH))
    .split('\n')
    .slice(-count)
    .map(line => clip(line.replaceAll('\t', '    ').trimEnd(), LINE_LENGTH))
}

/** Shortens a text to a length, with an ellipsis. Does not split characters outside the BMP. */
export function clip(text: string, length: number): string {
  const characters = [...text.slice(0, 2 * length + 2)]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

/** Returns the length of a text in bytes of UTF-8, which GitHub's limits count. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** Removes control characters, escape sequences and direction marks, and replaces lone surrogates. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(ESCAPES, '')
    .replaceAll(INVISIBLE, '')
    .replaceAll(SURROGATES, '\uFFFD')
}

/** Matches most texts, which need no cleaning: a page has some hundred thousand of them. */
const PLAIN = /^[\t\n\x20-\x7e]*$/

/** CSI (colors, cursor), OSC (titles, links) and the other sequences that begin with ESC. */
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g

/** Control characters except tab and line feed, zero-width characters, and marks that change the direction of text. */
const INVISIBLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Lone surrogates, which are invalid in UTF-8. */
const SURROGATES = /\p{Surrogate}/gu
