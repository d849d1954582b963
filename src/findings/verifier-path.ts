import {isOlder} from './model/kernel-features.ts'

/** A kind that the path distinguishes from others with the same message, and the values for its texts. */
export interface RefinedKind {
  kind: string
  groups: Readonly<Record<string, string>>
}

/**
 * Returns the meaning of a message with several causes in this log; null for the meaning that its rule gives.
 *
 * @param kind of the rule that knows the message
 * @param words the message
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
      // check_map_func_compatibility() and record_func_map(), up to 6.12: the map is not a prog array, or there is no map.
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

/** Returns `bpf_ringbuf_submit` for `9: (85) call bpf_ringbuf_submit#132`, "" for a call without a name; null for no call. */
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

/** How the verifier prints a number: `inv`, `inv0`, `invP7` up to 5.17, `scalar(…)`, `0`, `0xff` and `-1` since. */
const NUMBER = /^(?:inv|imm|scalar|P?-?\d)/

/** Searches backwards from the access to where the register was a pointer, or was last set. */
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

/** Returns the state of a register in a line, without its parentheses: `pkt` of `R6_w=pkt(off=0,r=14)`. */
function stateOf(line: string, register: string): string | null {
  if (/^;/.test(line)) return null
  const states = STEP.test(line) ? line.slice(line.indexOf(';') + 1 || line.length) : line
  return new RegExp(`(?:^|\\s)R${register}(?:_\\w+)?=([^\\s(]+)`).exec(states)?.[1] ?? null
}

/** Helpers and kfuncs that change the packet or release a reference, by parts of their names. */
const INVALIDATING =
  /adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/

/** @param calls after the point where it was a pointer, the last one first */
function invalidated(state: string, calls: readonly string[]): RefinedKind {
  const named = calls.filter(call => call !== '')
  const one = calls.length === 1 ? calls[0] : named.find(call => INVALIDATING.test(call))
  const call = one === undefined || one === '' ? 'a function call' : `${one}()`
  return {kind: state.startsWith('pkt') ? 'invalidated packet pointer' : 'invalidated pointer', groups: {call}}
}

/** Ring buffers, bloom filters, queues and stacks have keys of 0 bytes: functions that take a key do not accept them. */
function withoutKeys(path: readonly string[]): RefinedKind | null {
  const call = lastCall(path)
  return call !== null && /^bpf_map_\w+_elem$/.test(call)
    ? {kind: 'map without keys', groups: {call: `${call}()`}}
    : null
}

/** Up to 7.2, the message about a number in place of a pointer says that the structure has members that are not numbers. */
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

/** Finds a pointer on the stack: a register that was stored as 8 bytes, and that a helper cannot read as a number. */
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
