import {isOlder} from './kernel-features.ts'

/** A kind that the path tells apart from others with the same sentence, and what its texts are filled with. */
export interface RefinedKind {
  kind: string
  groups: Readonly<Record<string, string>>
}

/**
 * Returns what a sentence with several causes means in this log; null: what its rule says.
 *
 * @param kind of the rule that knows the sentence
 * @param words the sentence
 * @param path instructions and states before it (verifier-log.ts)
 * @param release of the kernel
 */
export function refinedKind(
  kind: string,
  words: string,
  path: readonly string[],
  release: string | null,
): RefinedKind | null {
  switch (kind) {
    case 'number as pointer':
      return formerPointer(path, /^R(\d+)/.exec(words)?.[1] ?? '')
    case 'size of zero':
      return withoutKeys(path)
    case 'defect of the verifier':
      // check_map_func_compatibility() and record_func_map(), up to 6.12: the map is no prog array, or there is none.
      return words === 'kernel subsystem misconfigured verifier' && lastCall(path) === 'bpf_tail_call'
        ? {kind: 'type of the map', groups: {}}
        : null
    case 'uninitialised stack':
      return spilledPointer(path, words)
    case 'argument of a kfunc':
      return numberForStructure(path, words)
    case 'loop':
      return release !== null && !isOlder(release, '5.3') ? {kind: 'recursion without names', groups: {}} : null
    default:
      return null
  }
}

const STEP = /^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/

/** `bpf_ringbuf_submit` of `9: (85) call bpf_ringbuf_submit#132`. */
function callOf(line: string): string | null {
  const text = STEP.exec(line)?.groups?.text
  return text === undefined
    ? null
    : (/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(text)?.[1] ?? (text.startsWith('call ') ? '' : null))
}

function lastCall(path: readonly string[]): string | null {
  const line = path.findLast(candidate => STEP.test(candidate))
  return line === undefined ? null : callOf(line)
}

/** What the verifier calls a number: `inv`, `inv0`, `invP7` up to 5.17, `scalar(…)`, `0`, `0xff` and `-1` since. */
const NUMBER = /^(?:inv|imm|scalar|P?-?\d)/

/** Goes back from the access to where the register was a pointer, or was last set. */
function formerPointer(path: readonly string[], register: string): RefinedKind | null {
  let name = register
  let isFirst = true
  const calls: string[] = []
  for (const line of path.toReversed()) {
    const state = stateOf(line, name)
    if (state !== null && !NUMBER.test(state)) return calls.length === 0 ? null : invalidated(state, calls)
    if (state !== null && isFirst && /^(?:inv|imm)?P?0$/.test(state)) return {kind: 'null pointer', groups: {}}
    if (state !== null) isFirst = false
    if (/^from \d+ to /.test(line)) return null
    const text = STEP.exec(line)?.groups?.text
    if (text === undefined) continue
    const call = callOf(line)
    if (call !== null) {
      if (Number(name) < 6) return null
      calls.push(call)
    }
    const set = new RegExp(`^[rw]${name} (\\S+) (?:r(\\d+)$)?`).exec(text)
    if (set?.[1] === '=' && set[2] !== undefined) name = set[2]
    else if (set !== null) return null
  }
  return null
}

/** The state of a register in a line: `R6_w=pkt(off=0,r=14)`, without its parentheses. */
function stateOf(line: string, register: string): string | null {
  if (/^;/.test(line)) return null
  const states = STEP.test(line) ? line.slice(line.indexOf(';') + 1 || line.length) : line
  return new RegExp(`(?:^|\\s)R${register}(?:_\\w+)?=([^\\s(]+)`).exec(states)?.[1] ?? null
}

/** Helpers and kfuncs that change the packet or give a reference back, by parts of their names. */
const INVALIDATING =
  /adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/

/** @param calls behind the point where it was a pointer, the last one first */
function invalidated(state: string, calls: readonly string[]): RefinedKind {
  const named = calls.filter(call => call !== '')
  const one = calls.length === 1 ? calls[0] : named.find(call => INVALIDATING.test(call))
  const call = one === undefined || one === '' ? 'a function call' : `${one}()`
  return {kind: state.startsWith('pkt') ? 'invalidated packet pointer' : 'invalidated pointer', groups: {call}}
}

/** Ring buffers and bloom filters have keys of 0 bytes, queues and stacks too: the functions for keys do not take them. */
function withoutKeys(path: readonly string[]): RefinedKind | null {
  const call = lastCall(path)
  return call !== null && /^bpf_map_\w+_elem$/.test(call)
    ? {kind: 'map without keys', groups: {call: `${call}()`}}
    : null
}

/** Up to 7.2 a number in place of a pointer is said to be a pointer to a structure with members that are no numbers. */
function numberForStructure(path: readonly string[], words: string): RefinedKind | null {
  const [, argument, named] = /^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(words) ?? []
  const register = argument === undefined ? named : String(Number(argument) + 1)
  if (register === undefined) return null
  for (const line of path.toReversed()) {
    const state = stateOf(line, register)
    if (state !== null) return NUMBER.test(state) ? {kind: 'number as argument', groups: {}} : null
    if (new RegExp(`^[rw]${register} `).test(STEP.exec(line)?.groups?.text ?? '')) return null
  }
  return null
}

/** A register that was stored whole, and cannot be read by a helper as a number can, is a pointer. */
function spilledPointer(path: readonly string[], words: string): RefinedKind | null {
  const [, start, plus] = /^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(words) ?? []
  if (start === undefined || plus === undefined) return null
  const byte = Number(start) + Number(plus)
  for (const line of path.toReversed()) {
    if (/^from \d+ to /.test(line)) return null
    const text = STEP.exec(line)?.groups?.text
    const [, size, offset, stored] = /^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(text ?? '') ?? []
    if (size === undefined || offset === undefined || stored === undefined) continue
    const from = Number(offset)
    if (byte < from || byte >= from + Number(size) / 8) continue
    return size === '64' && /^r\d+$/.test(stored) ? {kind: 'pointer in helper memory', groups: {}} : null
  }
  return null
}
