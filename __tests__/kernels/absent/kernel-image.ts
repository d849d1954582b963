/** A symbol and its address. */
export type Placed = readonly [type: string, name: string, address: bigint]

/** Format of the tables of scripts/kallsyms.c, which has several versions. */
export interface TableStyle {
  /** 8 before 4.20. */
  markerBytes: 4 | 8
  /**
   * `percpu`: before the names, with CONFIG_KALLSYMS_ABSOLUTE_PERCPU. `base`: since 6.4 after the tokens, relative to a base.
   * `itself`: since 7.0, relative to itself.
   */
  addresses: 'percpu' | 'base' | 'itself'
}

/** Address of the first byte of the image. */
export const START = 0xffff_ffff_8100_0000n

/** Tokens in addition to all characters: kernels have them for frequent parts of names. */
const WORDS = ['event_', 'class_', 'sched_', 'switch', '__']

/** The tokens of control characters are unused, so they represent the words, as far as needed. */
function tokens(): string[] {
  return Array.from({length: 256}, (_, code) => WORDS[code - 1] ?? String.fromCharCode(code === 0 ? 0x7f : code))
}

/** An image of a kernel: a number of other bytes, the tables, and the data after them. */
export function kernelImage(
  symbols: readonly Placed[],
  style: TableStyle,
  before = 1000,
  behind: Buffer = Buffer.alloc(4096),
): Buffer {
  const words = tokens()
  const names = symbols.map(([type, name]) => encode(`${type}${name}`, words))
  const entries = names.map(tokensOf => {
    const length = tokensOf.length
    return Buffer.from([...(length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7]), ...tokensOf])
  })
  const starts: number[] = []
  let at = 0
  for (const [index, entry] of entries.entries()) {
    if (index % 256 === 0) starts.push(at)
    at += entry.length
  }
  const parts: Buffer[] = [Buffer.alloc(before, 0xcc)]
  const size = () => parts.reduce((sum, part) => sum + part.length, 0)
  const add = (part: Buffer) => {
    parts.push(part)
    parts.push(Buffer.alloc((8 - (size() % 8)) % 8))
  }
  add(Buffer.alloc(0))
  const base = START
  if (style.addresses === 'percpu') {
    add(numbers(symbols.map(([, , address]) => Number(base - 1n - address))))
    add(wide(base))
  }
  add(numbers([symbols.length]))
  add(Buffer.concat(entries))
  add(style.markerBytes === 4 ? numbers(starts) : Buffer.concat(starts.map(start => wide(BigInt(start)))))
  add(Buffer.from(words.map(word => `${word}\0`).join(''), 'latin1'))
  const offsets: number[] = []
  let offset = 0
  for (const word of words) {
    offsets.push(offset)
    offset += word.length + 1
  }
  add(Buffer.from(new Uint16Array(offsets).buffer))
  if (style.addresses === 'base') {
    add(numbers(symbols.map(([, , address]) => Number(address - base))))
    add(wide(base))
  }
  if (style.addresses === 'itself') {
    const place = START + BigInt(size())
    add(numbers(symbols.map(([, , address], index) => Number(address - place - BigInt(4 * index)))))
  }
  return Buffer.concat([...parts, behind])
}

/** Longest words first. */
function encode(text: string, words: readonly string[]): number[] {
  const codes: number[] = []
  for (let at = 0; at < text.length; ) {
    const word = WORDS.find(candidate => text.startsWith(candidate, at)) ?? text.charAt(at)
    codes.push(words.indexOf(word))
    at += word.length
  }
  return codes
}

function numbers(values: readonly number[]): Buffer {
  return Buffer.from(new Int32Array(values).buffer)
}

function wide(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes
}

/** An ELF file with one segment, which is loaded at START. */
export function inElf(image: Buffer): Buffer {
  const head = Buffer.alloc(64 + 56)
  head.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  head.writeBigUInt64LE(64n, 32)
  head.writeUInt16LE(1, 56)
  head.writeUInt32LE(1, 64)
  head.writeBigUInt64LE(BigInt(head.length), 64 + 8)
  head.writeBigUInt64LE(START, 64 + 16)
  head.writeBigUInt64LE(BigInt(image.length), 64 + 32)
  return Buffer.concat([head, image])
}

/** A kernel with its banner and the tracepoints `sched_switch`, with its own class, and `sched_wakeup`, with another class. */
export function kernelWithEvents(style: TableStyle, filler = 10_000): Buffer {
  const data = (start: bigint): Buffer => {
    const block = Buffer.alloc(512)
    block.write('Linux version 6.1.0 (somebody) #1\0', 0, 'latin1')
    block.writeBigUInt64LE(start + 256n, 64)
    block.writeBigUInt64LE(start + 256n, 80)
    block.writeBigUInt64LE(start + 64n, 128 + 16)
    block.writeBigUInt64LE(start + 80n, 160 + 16)
    block.write('sched\0', 256, 'latin1')
    return block
  }
  const symbolsAt = (start: bigint): Placed[] => [
    ['D', 'linux_banner', start],
    ['d', 'event_class_sched_switch', start + 64n],
    ['d', 'event_class_sched_wakeup_template', start + 80n],
    ['d', 'event_sched_switch', start + 128n],
    ['t', 'event_sched_wakeup', start + 160n],
    ['d', 'event_enter__openat', start + 160n],
    ['d', 'event_of_no_tracepoint', start + 192n],
    ['t', '__traceiter_sched_switch', start],
    ['t', '__traceiter_sched_wakeup', start],
    ['t', 'trace_event_raw_event_sched_switch', start],
    ...Array.from({length: filler}, (_, index): Placed => ['t', `function_${index}`, start]),
  ]
  const length = kernelImage(symbolsAt(START), style, 1000, Buffer.alloc(0)).length
  const start = START + BigInt(length)
  return kernelImage(symbolsAt(start), style, 1000, data(start))
}
