/** Closing brackets of the brackets in which a comma is not a separator. */
const CLOSING: Record<string, string> = {'{': '}', '[': ']', '(': ')'}

/**
 * Splits an input that holds a list: entries on separate lines or separated by commas. A comma in quotes, braces,
 * brackets or the parentheses of an extglob belongs to its entry. Lists in the notation of YAML or JSON are accepted:
 * dashes before the entries, quotes around them, `["a", "b"]`. A line that begins with `#` is a comment.
 */
export function parseList(text: string): string[] {
  const trimmed = text.trim()
  const lines = (isWrittenList(trimmed) ? trimmed.slice(1, -1) : trimmed).split(/\r\n?|\n/)
  return lines.flatMap(entriesOf).filter(entry => entry !== '')
}

/**
 * Returns whether the whole text is a list such as `["a", "b"]` or `[a, b]`; `[ab].bpf.o` and `[x]` are globs or names.
 */
function isWrittenList(text: string): boolean {
  return text.startsWith('[') && endsOf(text).get(0) === text.length && /["',]|^\[\s*\]$/.test(text)
}

function entriesOf(line: string): string[] {
  const text = line.trim().replace(/^-(?:\s+|$)/, '')
  return text.startsWith('#') ? [] : splitAtCommas(text).map(unquoted)
}

function splitAtCommas(text: string): string[] {
  const ends = endsOf(text)
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at = ends.get(at) ?? at + 1) {
    if (text[at] !== ',') continue
    parts.push(text.slice(start, at))
    start = at + 1
  }
  return [...parts, text.slice(start)]
}

/**
 * Returns the ends of quoted strings and pairs of brackets, by their beginnings. An unclosed bracket is an ordinary
 * character.
 */
function endsOf(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: {at: number; closing: string}[] = []
  for (let at = 0; at < text.length; at = ends.get(at) ?? at + 1) {
    const sign = text[at] ?? ''
    const closing = CLOSING[sign]
    const quoteEnd = isQuote(text, at) ? text.indexOf(sign, at + 1) : -1
    if (quoteEnd > 0) ends.set(at, quoteEnd + 1)
    else if (closing !== undefined && (sign !== '(' || isExtglob(text, at))) open.push({at, closing})
    else {
      const pair = open.findLastIndex(bracket => bracket.closing === sign)
      const [first] = open.splice(pair < 0 ? open.length : pair)
      if (first !== undefined) ends.set(first.at, at + 1)
    }
  }
  return ends
}

function isExtglob(text: string, at: number): boolean {
  return /[!?*+@]/.test(text[at - 1] ?? '')
}

/** Returns whether a character begins a quoted string; an apostrophe within a name does not. */
function isQuote(text: string, at: number): boolean {
  return /["']/.test(text[at] ?? '') && /(?:^|[,[!])\s*$/.test(text.slice(0, at))
}

function unquoted(entry: string): string {
  const text = entry.trim()
  const [, not = '', , inner] = /^(!?)(["'])(.*)\2$/.exec(text) ?? []
  return inner === undefined ? text : `${not}${inner.trim()}`
}
