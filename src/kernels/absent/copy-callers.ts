import type {ElfMemory} from './elf-memory.ts'
import type {KernelSymbol, SymbolTable} from './kallsyms.ts'

/** A copy of a function made by the compiler, and the other functions that call it. */
interface CopyCallers {
  copy: string
  callers: string[]
}

/** `vfs_rmdir.part.0`. A `.cold` part is only reached by jumps from its own function. */
const COPY = /^([^.]+)\.(?:constprop|isra|part|llvm)\b/
const COLD = /\.cold(?:\.\d+)?$/

/** Opcodes with a 4-byte distance (Intel SDM, volume 2): CALL, JMP, and Jcc after 0F. */
const CALL = 0xe8
const JUMP = 0xe9
const TWO_BYTES = 0x0f
const CONDITIONS = 0x80
const DISTANCE_BYTES = 4

/** Symbols at the address of the first function. */
const BOUNDS: ReadonlySet<string> = new Set(['_text', '_stext'])

/**
 * Finds the callers of function copies from the direct calls and jumps in the text of an x86_64 kernel. If only the function
 * itself calls its copy, a program that is attached to the function misses no events.
 */
export function copyCallers(
  image: Buffer,
  {symbols}: SymbolTable,
  {memory, addressOf}: {memory: ElfMemory; addressOf(index: number): bigint},
): CopyCallers[] {
  const start = textBound(symbols, addressOf, '_stext')
  const end = textBound(symbols, addressOf, '_etext')
  const first = start === undefined ? undefined : memory.placeOf(start)
  if (start === undefined || end === undefined || first === undefined) return []
  const functions = symbols
    .flatMap(({type, name}, index) => {
      const address = addressOf(index)
      return 'tTwW'.includes(type) && !BOUNDS.has(name) && address >= start && address < end
        ? [{name, at: Number(address - start)}]
        : []
    })
    .sort((a, b) => a.at - b.at)
  const copies = new Map(
    functions.flatMap(({name, at}) =>
      COPY.test(name) && !COLD.test(name) ? [[at, {name, callers: new Set<string>()}]] : [],
    ),
  )
  const size = Number(end - start)
  const last = Math.min(size, image.length - first) - DISTANCE_BYTES
  for (let at = 0; at < last; at++) {
    const length = instructionBytes(image, first + at)
    if (length === 0 || at + length + DISTANCE_BYTES > size) continue
    const next = at + length + DISTANCE_BYTES
    const copy = copies.get(next + image.readInt32LE(first + at + length))
    if (copy !== undefined) copy.callers.add(functionAt(functions, at))
  }
  return [...copies.values()].map(({name, callers}) => ({
    copy: name,
    callers: [...callers].filter(caller => baseOf(caller) !== baseOf(name)).sort(),
  }))
}

/** Returns the number of bytes before the distance; 0 if it is another instruction. */
function instructionBytes(image: Buffer, place: number): number {
  const opcode = image[place]
  if (opcode === CALL || opcode === JUMP) return 1
  return opcode === TWO_BYTES && ((image[place + 1] ?? 0) & 0xf0) === CONDITIONS ? 2 : 0
}

function textBound(
  symbols: readonly KernelSymbol[],
  addressOf: (index: number) => bigint,
  name: string,
): bigint | undefined {
  const index = symbols.findIndex(symbol => symbol.name === name)
  return index < 0 ? undefined : addressOf(index)
}

function baseOf(name: string): string {
  return name.replace(/^__pfx_/, '').replace(/\..*$/, '')
}

/** Returns the last function that begins at a place or before it. */
function functionAt(functions: readonly {name: string; at: number}[], place: number): string {
  let [low, high] = [0, functions.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((functions[middle]?.at ?? 0) <= place) low = middle
    else high = middle
  }
  return functions[low]?.name ?? ''
}
