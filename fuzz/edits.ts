import fc from 'fast-check'

/** One change of an input. The numbers may have any size: each kind of edit takes what it needs from them. */
export interface Edit {
  kind: (typeof KINDS)[number]
  at: number
  length: number
  value: number
}

const KINDS = [
  'flip-bit',
  'set-byte',
  'set-number',
  'set-decimal',
  'put-word',
  'insert-word',
  'insert-bytes',
  'delete',
  'repeat',
  'nest',
  'truncate',
  'splice',
  'fill',
  'delete-line',
  'move-line',
] as const

/** Values at which sizes, offsets and counts often go wrong. */
const NUMBERS = [
  0n,
  1n,
  0x7fn,
  0x80n,
  0xffn,
  0x7fffn,
  0x8000n,
  0xffffn,
  0x100_0000n,
  0x7fff_ffffn,
  0x8000_0000n,
  0xffff_ffffn,
  0x1f_ffff_ffff_ffffn,
  0x20_0000_0000_0000n,
  0x7fff_ffff_ffff_ffffn,
  0xffff_ffff_ffff_ffffn,
] as const

/** Text that is hostile wherever it is shown: workflow commands, escape sequences, halves of characters. */
const HOSTILE = [
  '\n::error::injected\n',
  '##[error]injected',
  '\x1b[2J\x1b]0;title\x07',
  '\x1b]8;;http://x/\x1b\\link',
  '\u202e\u2066',
  '\\ud800',
  '\0',
  '\r',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
] as const
/** Invalid UTF-8: a byte that starts no character, a truncated sequence, half of a surrogate pair. */
const NO_TEXT = [[0xff], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xf4, 0x90, 0x80, 0x80]] as const

/** Most bytes of an edited input: readers of larger ones have their own tests. */
const MAX_BYTES = 1 << 20
const MAX_REPEATED_BYTES = 128 << 10

/** A seed and its edits. fast-check shrinks both. */
export interface Case {
  seed: number
  edits: readonly Edit[]
  /** Where the input is split for readers of streams, as fractions of its length. */
  borders: readonly number[]
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(),
  length: fc.oneof({weight: 4, arbitrary: fc.nat(16)}, fc.nat(4096)),
  value: fc.nat(),
})

/** Generates cases for a number of seeds. */
export function cases(seeds: number): fc.Arbitrary<Case> {
  return fc.record({
    seed: fc.nat(seeds - 1),
    edits: fc.array(edit, {maxLength: 6, size: 'max'}),
    borders: fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 8, size: 'max'}),
  })
}

/** Returns a function that creates the input of a case. */
export function inputMaker(seeds: readonly Buffer[], words: readonly (string | readonly number[])[] = []) {
  const dictionary = [...words, ...HOSTILE, ...NO_TEXT].map(word => Buffer.from(word as string))
  return ({seed, edits}: Case): Buffer => {
    let bytes = seeds[seed % seeds.length] ?? Buffer.alloc(0)
    for (const change of edits) bytes = applied(change, bytes, seeds, dictionary)
    return bytes
  }
}

/** Splits an input at the borders of the case. */
export function piecesOf(input: Buffer, {borders}: Pick<Case, 'borders'>): Buffer[] {
  const cuts = [...borders.map(border => Math.floor(border * input.length)), input.length].sort((a, b) => a - b)
  return cuts.map((cut, index) => input.subarray(cuts[index - 1] ?? 0, cut))
}

function applied(
  {kind, at, length, value}: Edit,
  bytes: Buffer,
  seeds: readonly Buffer[],
  words: readonly Buffer[],
): Buffer {
  const start = at % (bytes.length + 1)
  const end = Math.min(bytes.length, start + length)
  const word = words[value % words.length] ?? Buffer.alloc(0)
  switch (kind) {
    case 'flip-bit':
      return withByte(bytes, start, (bytes[start] ?? 0) ^ (1 << (value & 7)))
    case 'set-byte':
      return withByte(bytes, start, value & 0xff)
    case 'set-number':
      return changed(bytes, copy => setNumber(copy, start, length, value))
    case 'set-decimal':
      return withDecimal(bytes, start, NUMBERS[value % NUMBERS.length] ?? 0n)
    case 'put-word':
      return changed(bytes, copy => void word.copy(copy, start))
    case 'insert-word':
      return limited([bytes.subarray(0, start), word, bytes.subarray(start)])
    case 'insert-bytes':
      return limited([bytes.subarray(0, start), Buffer.alloc(length, value & 0xff), bytes.subarray(start)])
    case 'delete':
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
    case 'repeat':
      return limited([bytes.subarray(0, end), repeated(bytes.subarray(start, end), value), bytes.subarray(end)])
    case 'nest':
      return limited([bytes.subarray(0, start), repeated(word, value), bytes.subarray(start)])
    case 'truncate':
      return bytes.subarray(0, start)
    case 'splice': {
      const other = seeds[value % seeds.length] ?? bytes
      return limited([bytes.subarray(0, start), other.subarray((value >>> 8) % (other.length + 1))])
    }
    case 'fill':
      return changed(bytes, copy => void copy.fill(value & 0xff, start, end))
    case 'delete-line':
      return withLines(bytes, lines => void lines.splice(at % lines.length, 1 + (length % 4)))
    case 'move-line':
      return withLines(bytes, lines => {
        const [line = Buffer.alloc(0)] = lines.splice(at % lines.length, 1)
        lines.splice(value % (lines.length + 1), 0, line)
      })
  }
}

function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}

function withByte(bytes: Buffer, at: number, byte: number): Buffer {
  return changed(bytes, copy => void copy.fill(byte, at, Math.min(at + 1, copy.length)))
}

function limited(parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts).subarray(0, MAX_BYTES)
}

/** Repeats short bytes many times and long ones a few times. */
function repeated(bytes: Buffer, value: number): Buffer {
  const most = Math.floor(MAX_REPEATED_BYTES / Math.max(1, bytes.length))
  const times = value % 8 === 0 ? most : value % 16
  return Buffer.alloc(bytes.length * Math.min(times, most), bytes)
}

function setNumber(copy: Buffer, start: number, length: number, value: number): void {
  const width = [1, 2, 4, 8][length & 3] ?? 1
  // Fields are at multiples of their size, counted from the start of the file or after a header of four bytes.
  const at = (value & 1) === 0 ? start - (start % width) : start
  if (at + width > copy.length) return
  const number = BigInt.asUintN(width * 8, NUMBERS[(value >>> 2) % NUMBERS.length] ?? 0n)
  const bytes = Buffer.alloc(8)
  if ((value & 2) === 0) {
    bytes.writeBigUInt64LE(number)
    bytes.copy(copy, at, 0, width)
  } else {
    bytes.writeBigUInt64BE(number)
    bytes.copy(copy, at, 8 - width, 8)
  }
}

/** Replaces the first decimal number after a place. */
function withDecimal(bytes: Buffer, start: number, number: bigint): Buffer {
  const isDigit = (index: number) => {
    const byte = bytes[index] ?? 0
    return byte >= 0x30 && byte <= 0x39
  }
  let from = start
  while (from < bytes.length && !isDigit(from)) from++
  if (from === bytes.length) return bytes
  let to = from
  while (isDigit(to)) to++
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(String(number)), bytes.subarray(to)])
}

const MAX_EDITED_LINES = 10_000

function withLines(bytes: Buffer, change: (lines: Buffer[]) => void): Buffer {
  const lines: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at)
    if (end < 0 || lines.length === MAX_EDITED_LINES) {
      lines.push(bytes.subarray(at))
      break
    }
    lines.push(bytes.subarray(at, end + 1))
    at = end + 1
  }
  if (lines.length === 0) return bytes
  change(lines)
  return Buffer.concat(lines)
}
