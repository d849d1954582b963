import type {ElfMemory} from './elf-memory.ts'
import type {SymbolTable} from './kallsyms.ts'

/** A symbol whose text is known, to verify a candidate for the address table. */
const KNOWN = {name: 'linux_banner', text: /^Linux version \d/}

/**
 * Finds the addresses of the symbols: kallsyms_offsets of scripts/kallsyms.c. They are with kallsyms_relative_base before the
 * names, and since 6.4 after the tokens. Since 7.0 there is no base, and an offset is relative to its own position.
 *
 * Before 4.6, absolute addresses are before the names (kallsyms_addresses).
 *
 * @returns null if they are not found, as for a kernel whose addresses are set at boot (arm64)
 */
export function symbolAddresses(
  image: Buffer,
  {symbols, start, end}: SymbolTable,
  memory: ElfMemory,
): ((index: number) => bigint) | null {
  const known = symbols.findIndex(({name}) => name === KNOWN.name)
  if (known < 0) return null
  const bytes = 4 * symbols.length
  const behind = near(end, 64)
  const places = [
    ...behind.map(offsets => ({offsets, base: align(offsets + bytes)})),
    // The base is directly before the number of symbols.
    ...[start - 8, start - 16].flatMap(base => [
      {offsets: base - align(bytes), base},
      {offsets: base - bytes, base},
    ]),
  ].filter(({offsets, base}) => offsets >= 0 && base + 8 <= image.length)
  const fromItself = behind.filter(offsets => offsets + bytes <= image.length)
  const whole = [start, start - 4].map(end => end - 8 * symbols.length).filter(addresses => addresses >= 0)
  const readers = [
    ...whole.map(addresses => (index: number) => image.readBigUInt64LE(addresses + 8 * index)),
    ...places.flatMap(({offsets, base}) => {
      const relative = image.readBigUInt64LE(base)
      return [absolute, percpu].map(
        addressOf => (index: number) => addressOf(BigInt(image.readInt32LE(offsets + 4 * index)), relative),
      )
    }),
    ...fromItself.map(offsets => (index: number) => {
      const place = offsets + 4 * index
      return (memory.addressOf(place) ?? 0n) + BigInt(image.readInt32LE(place))
    }),
  ]
  return readers.find(addressOf => KNOWN.text.test(memory.textAt(addressOf(known)) ?? '')) ?? null
}

/** Returns all multiples of four within a number of bytes. */
function near(at: number, within: number): number[] {
  return Array.from({length: within / 4}, (_, index) => Math.ceil(at / 4) * 4 + 4 * index)
}

function align(at: number): number {
  return Math.ceil(at / 8) * 8
}

/** kernel/kallsyms.c, kallsyms_sym_address(): all offsets are relative to the base. */
function absolute(offset: bigint, base: bigint): bigint {
  return base + BigInt.asUintN(32, offset)
}

/**
 * CONFIG_KALLSYMS_ABSOLUTE_PERCPU, until 6.15: values of per-CPU variables are positive and absolute; all others are
 * negative offsets.
 */
function percpu(offset: bigint, base: bigint): bigint {
  return offset >= 0n ? offset : base - 1n - offset
}
