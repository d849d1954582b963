import type {GuestRecord, RecordLine, RecordOf} from '../guest/record-shapes.ts'
import type {FieldState, NameSurface, Parameter, Prototype, RecordField} from '../model/name-states.ts'
import type {On} from '../model/on-kernels.ts'
import type {SourceLine} from '../model/place.ts'
import {fieldName} from '../results/surface.ts'
import {kfuncFlags} from '../surface/kfunc-flags.ts'
import {systemCallRecord} from '../surface/system-call-record.ts'
import {oneLine} from '../text/clean.ts'
import {all, known} from './records.ts'

/** Longest symbol name: KSYM_NAME_LEN of include/linux/kallsyms.h, plus a category before it. */
export const MAX_NAME = 600

const MAX_TYPE = 130

/** Replaces a number that the guest was not asked for because the host knows it (known-functions.ts). */
export const KNOWN = -1

/** Returns the line of a record as a source line. Its path in the repository is not known yet. */
export function sourceOf(line: RecordLine | null): SourceLine | null {
  return line && {file: line.file, path: null, line: line.line, column: line.column, text: line.text}
}

/** Returns what the kernel has for a field; offset and size are in bits. The words of the guest are cut to one safe line. */
export function fieldState({
  words,
  shape,
  offset,
  size,
  bitfield,
}: Pick<RecordOf<'kernel_field'>, 'words' | 'shape' | 'offset' | 'size' | 'bitfield'>): FieldState {
  return {words: oneLine(words, MAX_TYPE), shape: oneLine(shape, MAX_TYPE), offset, size, bitfield}
}

/** Returns what the kernel has for each name. */
export function names(records: readonly GuestRecord[], kernels: string[]): NameSurface[] {
  const on = <State>(state: State): On<State>[] => [{...state, kernels}]
  return [
    ...all(records, 'kernel_function').map((record): NameSurface => {
      const {symbols, module, siblings} = record
      const state = {
        symbols: record.known ? KNOWN : known(symbols),
        module: module && oneLine(module, MAX_NAME),
        siblings: siblings
          .split(' ')
          .filter(Boolean)
          .map(name => oneLine(name, MAX_NAME)),
        callers: null,
        prototype: prototype(record),
      }
      return {kind: 'function', name: oneLine(record.name, MAX_NAME), states: on(state)}
    }),
    ...all(records, 'kernel_raw_tracepoint').map((record): NameSurface => {
      const state = {found: record.found, prototype: prototype(record)}
      return {kind: 'raw_tracepoint', name: oneLine(record.name, MAX_NAME), states: on(state)}
    }),
    ...all(records, 'kernel_tracepoint').map((record): NameSurface => {
      const category = record.category && oneLine(record.category, MAX_NAME)
      const listed = record.cut ? [] : rows(record.fields).flatMap(recordField)
      const fields = category === null ? [] : (systemCallRecord(record.name) ?? listed)
      return {kind: 'tracepoint', name: oneLine(record.name, MAX_NAME), states: on({category, fields})}
    }),
    ...all(records, 'kernel_field').map(
      (record): NameSurface => ({
        kind: 'field',
        name: oneLine(fieldName(record), MAX_NAME),
        states: on({field: record.found ? fieldState(record) : null}),
      }),
    ),
    ...all(records, 'kernel_enumerator').map(
      (record): NameSurface => ({
        kind: 'enumerator',
        name: oneLine(fieldName(record), MAX_NAME),
        states: on({value: record.found ? oneLine(record.value, 24) : null}),
      }),
    ),
    ...all(records, 'kernel_type').map(
      ({root, found, size}): NameSurface => ({
        kind: 'type',
        name: oneLine(root, MAX_NAME),
        states: on({size: found ? size : null}),
      }),
    ),
    ...all(records, 'kernel_kfunc').map((record): NameSurface => {
      const {btf, registered} = record
      const state = {
        prototype: prototype(record),
        module: btf === null || btf === 'vmlinux' ? null : oneLine(btf, MAX_NAME),
        registered: registered < 0 ? null : registered > 0,
        flags: registered > 0 ? kfuncFlags(record.flags) : null,
      }
      return {kind: 'kfunc', name: oneLine(record.name, MAX_NAME), states: on(state)}
    }),
    ...all(records, 'kernel_symbol').map((record): NameSurface => {
      const {words, shape, symbols, module} = record
      const state = {
        symbols: record.known ? KNOWN : known(symbols),
        module: module && oneLine(module, MAX_NAME),
        type: words === '' ? null : {words: oneLine(words, MAX_TYPE), shape: oneLine(shape, MAX_TYPE)},
      }
      return {kind: 'symbol', name: oneLine(record.name, MAX_NAME), states: on(state)}
    }),
    ...all(records, 'kernel_config').map(({name, readable, value}): NameSurface => {
      const state = {value: value === '' ? null : oneLine(value, MAX_NAME), known: readable}
      return {kind: 'config', name: oneLine(name, MAX_NAME), states: on(state)}
    }),
  ]
}

/** Returns a prototype; null if the kernel's BTF does not have it, or it was too long to send: a part would be a different one. */
function prototype(record: RecordOf<'kernel_function' | 'kernel_raw_tracepoint' | 'kernel_kfunc'>): Prototype | null {
  if (record.btf === null || record.cut) return null
  return {
    parameters: rows(record.params).map(parameter),
    returns: {words: oneLine(record.returns, MAX_TYPE), shape: oneLine(record.returns_shape, MAX_TYPE)},
  }
}

function parameter([name = '', words = '', shape = '']: string[]): Parameter {
  return {name: oneLine(name, MAX_NAME), words: oneLine(words, MAX_TYPE), shape: oneLine(shape, MAX_TYPE)}
}

/** Parses a declaration in the format of tracefs: `pid_t prev_pid`, `char comm[16]`, `__data_loc char[] filename`. */
function recordField([declaration = '', offset = '', size = '', signed = '']: string[]): RecordField[] {
  const [, type, name, array = ''] = /^(.*?)([A-Za-z_][A-Za-z0-9_]*)((?:\[[^\]]*\])*)$/.exec(declaration.trim()) ?? []
  if (type === undefined || name === undefined || ![offset, size].every(number => /^\d+$/.test(number))) return []
  return [
    {
      name: oneLine(name, MAX_NAME),
      type: oneLine(`${type.trim()}${array}`, MAX_TYPE),
      offset: Number(offset),
      size: Number(size),
      signed: signed === '1',
    },
  ]
}

/** Parses a list in one field of a record: one item per line, with parts separated by tabs. */
function rows(text: string): string[][] {
  return text.split('\n').flatMap(line => (line === '' ? [] : [line.split('\t')]))
}
