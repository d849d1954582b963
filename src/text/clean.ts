/**
 * Names, words and logs come from objects and guests that nobody trusts. Everything that is shown goes through one of
 * these functions first.
 */

/** A line longer than this is cut: it is a log line, and the whole log is kept as a file. */
const LINE_LENGTH = 400

/** What is looked at of a text before it is cut into lines. */
const TEXT_LENGTH = 64 * 1024

/** Any text for a terminal or a log: no control characters or escape sequences, and nothing the runner would execute. */
export function sanitise(text: string): string {
  return withoutCommands(clean(text))
}

/**
 * The runner executes `::` at the start of a line, after any white space, and `##[` anywhere (ActionCommand.cs). A name or
 * a log line must not get there, wherever it was wrapped to.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[')
}

/** One line: no control characters, escape sequences or direction marks, white space folded, at most 400 characters. */
export function oneLine(text: string, length: number = LINE_LENGTH): string {
  return clip(clean(text.slice(0, TEXT_LENGTH)).replaceAll(/\s+/g, ' ').trim(), length)
}

/** Several lines, of which the last ones are kept. */
export function lastLines(text: string, count: number): string[] {
  return clean(text.slice(-TEXT_LENGTH))
    .split('\n')
    .slice(-count)
    .map(line => clip(line.replaceAll('\t', '    ').trimEnd(), LINE_LENGTH))
}

/** Cuts at a length and says so with an ellipsis. Characters outside the BMP stay whole. */
export function clip(text: string, length: number): string {
  const characters = [...text.slice(0, 2 * length + 2)]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

/** Bytes of a text in UTF-8: what GitHub counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** All of a text but control characters, escape sequences, direction marks and halves of characters. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(ESCAPES, '')
    .replaceAll(INVISIBLE, '')
    .replaceAll(SURROGATES, '\uFFFD')
}

/** What most texts are made of: a page has some hundred thousand of them. */
const PLAIN = /^[\t\n\x20-\x7e]*$/

/** CSI (colours, cursor), OSC (titles, links) and the other sequences that begin with ESC. */
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g

/** Control characters but tab and line feed, zero-width characters, and marks that turn the direction of text around. */
const INVISIBLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Halves of characters: not valid in UTF-8. */
const SURROGATES = /\p{Surrogate}/gu
