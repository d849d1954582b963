import type {SourceLine} from '../model/place.ts'

/** Bits of the types that programs declare most often. Other types are unknown. */
const INTEGERS: Readonly<Record<string, number>> = {
  bool: 8,
  _Bool: 8,
  char: 8,
  u8: 8,
  __u8: 8,
  short: 16,
  u16: 16,
  __u16: 16,
  umode_t: 16,
  int: 32,
  unsigned: 32,
  'unsigned char': 8,
  'unsigned short': 16,
  'unsigned int': 32,
  u32: 32,
  __u32: 32,
  s32: 32,
  __s32: 32,
  gfp_t: 32,
  pid_t: 32,
  long: 64,
  'unsigned long': 64,
  'long long': 64,
  'unsigned long long': 64,
  u64: 64,
  __u64: 64,
  s64: 64,
  __s64: 64,
  size_t: 64,
  loff_t: 64,
  sector_t: 64,
}

/** A parameter as the program's source declares it, and its shape (native/elf/btf_words.h), `?` if it is not known. */
export interface Declared {
  words: string
  /** Its last word; "" for a declaration without a name. */
  name: string
  shape: string
}

/**
 * Returns the parameter that a program declares with a macro of libbpf's bpf_tracing.h: the compiler assigns the line of
 * `BPF_KPROBE(name, struct sock *sk, int flags)` to the loads of the arguments.
 *
 * @param index of the parameter, from 0; a return value comes after the parameters, or alone
 * @returns null if the line has no such macro, or not this parameter
 */
export function declaredParameter(source: SourceLine | null, index: number): Declared | null {
  const [, list] = /\bBPF_(?:KPROBE|KRETPROBE|PROG2?)\s*\(\s*\w+\s*,(.*)$/.exec(source?.text ?? '') ?? []
  const words = list === undefined ? undefined : parameters(list)[index]
  return words === undefined ? null : {words, name: /\b\w+$/.exec(words)?.[0] ?? '', shape: shapeOf(words)}
}

/** Splits the parameters up to the closing parenthesis. A parameter that the end of the line cuts off is left out. */
function parameters(list: string): string[] {
  const found: string[] = []
  let [depth, start] = [0, 0]
  for (let at = 0; at < list.length; at++) {
    const character = list[at]
    if (character === '(') depth++
    else if (character === ')' && depth > 0) depth--
    else if ((character === ',' || character === ')') && depth === 0) {
      found.push(list.slice(start, at).trim().replaceAll(/\s+/g, ' '))
      start = at + 1
      if (character === ')') break
    }
  }
  return found
}

function shapeOf(declaration: string): string {
  const bare = declaration
    .replaceAll(/\b(?:const|volatile)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [, type = '', stars = ''] = /^(.*?) ?(\**) ?\w*$/.exec(bare) ?? []
  if (stars === '') return integer(bare.replace(/ \w+$/, '')) ?? integer(bare) ?? '?'
  const struct = /^(?:struct|union) (\w+)$/.exec(type)?.[1]
  if (struct !== undefined) return `${stars}${struct}`
  const pointed = integer(type)
  return type === 'void' ? stars : pointed === undefined ? '?' : `${stars}(${pointed})`
}

function integer(type: string): string | undefined {
  const bits = INTEGERS[type]
  return bits === undefined ? undefined : `u${bits}`
}
