/** A symbol of the kernel, as /proc/kallsyms lists it. */
export interface KernelSymbol {
  /** Type letter of nm(1): `T`, `t`, `d`. */
  type: string
  name: string
}

/** The kernel's own symbol table, and its position in the image. */
export interface SymbolTable {
  symbols: KernelSymbol[]
  /**
   * Offset of the number of symbols, and end of the token table: the addresses are before the former or after the latter.
   */
  start: number
  end: number
}

const TOKENS = 256
/** Tokens of one character represent themselves, so every table has the digits in sequence. */
const DIGITS = Buffer.from([...'0123456789'].map(digit => `${digit}\0`).join(''), 'latin1')
const FIRST_DIGIT = 0x30

/** Bounds for the number of symbols in real kernels. */
const MIN_SYMBOLS = 10_000
const MAX_SYMBOLS = 2_000_000
/** Maximum distance from the names to the tokens. */
const MAX_NAMES_BYTES = 32 << 20
/** Number of symbols per marker. */
const MARKED = 256

/**
 * Reads the symbols of an unpacked little-endian kernel image: the tables that scripts/kallsyms.c writes for
 * kernel/kallsyms.c. The image does not contain their position. They are found by their own structure: the token index has
 * the offsets of the tokens, the names fill the space up to the markers, and the markers have the offsets of the names.
 *
 * @returns null if there is no such table: the kernel was built without CONFIG_KALLSYMS, or is damaged
 */
export function readKallsyms(image: Buffer): SymbolTable | null {
  const tokens = findTokens(image)
  if (tokens === null) return null
  const names = findNames(image, tokens.start)
  if (names === null) return null
  const symbols: KernelSymbol[] = []
  let at = names.first
  for (let index = 0; index < names.count; index++) {
    const {start, length} = entryAt(image, at)
    let text = ''
    for (let token = start; token < start + length; token++) text += tokens.words[image[token] ?? 0]
    symbols.push({type: text.slice(0, 1), name: text.slice(1)})
    at = start + length
  }
  return {symbols, start: names.start, end: tokens.end}
}

interface Tokens {
  words: string[]
  start: number
  /** End of the index. */
  end: number
}

function findTokens(image: Buffer): Tokens | null {
  for (let digits = image.indexOf(DIGITS); digits >= 0; digits = image.indexOf(DIGITS, digits + 1)) {
    const tokens = tokensAround(image, digits)
    if (tokens !== null) return tokens
  }
  return null
}

function tokensAround(image: Buffer, digits: number): Tokens | null {
  let start = digits
  for (let token = 0; token < FIRST_DIGIT; token++) {
    if (image[start - 1] !== 0) return null
    start = image.lastIndexOf(0, start - 2) + 1
    if (start <= 0) return null
  }
  const words: string[] = []
  const offsets: number[] = []
  let at = start
  for (let token = 0; token < TOKENS; token++) {
    const end = image.indexOf(0, at)
    if (end < 0) return null
    words.push(image.toString('latin1', at, end))
    offsets.push(at - start)
    at = end + 1
  }
  const index = alignments(at).find(place =>
    offsets.every(
      (offset, token) => place + 2 * TOKENS <= image.length && image.readUInt16LE(place + 2 * token) === offset,
    ),
  )
  return index === undefined ? null : {words, start, end: index + 2 * TOKENS}
}

/** Returns the possible aligned offsets: `.balign 8`, or `.balign 4` since 6.1. */
function alignments(at: number): number[] {
  return [4, 8].map(alignment => Math.ceil(at / alignment) * alignment)
}

interface Names {
  /** Offset of the count. */
  start: number
  count: number
  /** Offset of the first name. */
  first: number
}

/** Searches backwards from the tokens for the first count whose names end where matching markers begin. */
function findNames(image: Buffer, tokens: number): Names | null {
  const least = Math.max(0, tokens - MAX_NAMES_BYTES)
  for (let start = (tokens & ~3) - 4; start >= least; start -= 4) {
    const count = image.readUInt32LE(start)
    if (count < MIN_SYMBOLS || count > MAX_SYMBOLS) continue
    const first = alignments(start + 4).find(place => isNames(image, place, count, tokens))
    if (first !== undefined) return {start, count, first}
  }
  return null
}

function isNames(image: Buffer, first: number, count: number, tokens: number): boolean {
  const marked: number[] = []
  let at = first
  for (let index = 0; index < count; index++) {
    if (index % MARKED === 0) marked.push(at - first)
    const {start, length} = entryAt(image, at)
    at = start + length
    if (length === 0 || at > tokens) return false
  }
  return alignments(at).some(
    place => hasMarkers(image, place, marked, 4, tokens) || hasMarkers(image, place, marked, 8, tokens),
  )
}

/** Markers are `unsigned int` since 4.20, `unsigned long` before. */
function hasMarkers(image: Buffer, place: number, marked: readonly number[], bytes: 4 | 8, tokens: number): boolean {
  return (
    place + bytes * marked.length <= tokens &&
    marked.every((offset, index) => image.readUInt32LE(place + bytes * index) === offset)
  )
}

/** Reads the length of an entry: one byte, or two (ULEB128) if the high bit of the first one is set. */
function entryAt(image: Buffer, at: number): {start: number; length: number} {
  const byte = image[at] ?? 0
  return byte < 0x80
    ? {start: at + 1, length: byte}
    : {start: at + 2, length: (byte & 0x7f) | ((image[at + 1] ?? 0) << 7)}
}
