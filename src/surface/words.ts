import type {NameKind, Parameter, RecordField} from '../model/name-states.ts'
import type {NotFollowed, NotFollowedReason} from '../model/program-surface.ts'

/** The display name of each kind. */
export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  function: 'function',
  raw_tracepoint: 'raw tracepoint',
  tracepoint: 'tracepoint',
  field: 'field',
  enumerator: 'enumerator',
  type: 'type',
  kfunc: 'kfunc',
  symbol: 'symbol',
  config: 'option',
}

/** For a function that has fewer parameters, or returns nothing. */
export const NOT_THERE = 'not present'
/** For a record without a field at an offset. */
export const NO_FIELD = 'no field'

/** Formats a parameter as a C declaration: `struct sock *sk`. */
export function parameterWords(parameter: Parameter | undefined): string {
  if (parameter === undefined) return NOT_THERE
  const {words, name} = parameter
  return name === '' ? words : `${words}${words.endsWith('*') ? '' : ' '}${name}`
}

/** Formats a field of a record with its type in tracefs: `pid_t prev_pid`. */
export function recordFieldWords(field: Pick<RecordField, 'type' | 'name'> | undefined): string {
  return field === undefined ? NO_FIELD : `${field.type} ${field.name}`
}

const NOT_FOLLOWED_WORDS: Readonly<Record<NotFollowedReason, string>> = {
  offset: 'reads the context at a computed offset',
  call: 'passes the context to a function that was not examined',
  escape: 'stores the context where it cannot be followed',
  tail_call: 'passes the context to other programs',
  jump: 'jumps to a computed address',
  limit: 'is too large to be examined completely',
  global: 'has reads that depend on a variable that the loader sets',
  copy: 'copies several arguments at once',
}

/** Returns why it is not known what a program reads at a place, as a predicate with the program as its subject. */
export function notFollowedWords({why, map}: Pick<NotFollowed, 'why' | 'map'>): string {
  return `${NOT_FOLLOWED_WORDS[why]}${map === null ? '' : ` through ${map}`}`
}
