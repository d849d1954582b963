import type {GuestRecord, RecordLine, RecordOf} from '../guest/record-shapes.ts'
import type {FieldState, NameSurface, Parameter, Prototype, RecordField} from '../model/name-states.ts'
import type {On} from '../model/on-kernels.ts'
import type {SourceLine} from '../model/place.ts'
import {
  type ContextRead,
  EXTERN_KINDS,
  type Extern,
  HOOK_KINDS,
  HOOK_WAYS,
  NOT_FOLLOWED_REASONS,
  type NotFollowed,
  type ProgramSurface,
  READ_WAYS,
  RELOCATION_KINDS,
  type Relocation,
} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import {fieldName, joinStates} from '../results/surface.ts'
import {kfuncFlags} from '../surface/kfunc-flags.ts'
import {systemCallRecord} from '../surface/system-call-record.ts'
import {oneLine} from '../text/clean.ts'
import {groups} from '../text/groups.ts'
import {all, known} from './records.ts'

/** The longest name of a symbol: KSYM_NAME_LEN of include/linux/kallsyms.h, and a category before it. */
const MAX_NAME = 600
const MAX_TYPE = 130

/** In place of a number: the guest was not asked, for the host knows it (known-functions.ts). */
export const KNOWN = -1

/** What one case told of its object's surface on its kernel. A record that says nothing that is known here is left out. */
export function caseSurface(records: readonly GuestRecord[], artifact: string, kernel: string): Surface {
  const kernels = [kernel]
  const facts = new ProgramRecords(records)
  const latest = new Map(all(records, 'surface').map(record => [record.program, record]))
  return {
    programs: [...latest.values()].map(record => programSurface(record, facts, artifact, kernels)),
    names: names(records, kernels),
  }
}

/** Records by program: a program that was submitted twice tells the same twice. */
class ProgramRecords {
  readonly reads
  readonly unfollowed
  readonly relocations
  readonly externs
  readonly calls
  readonly runs
  constructor(records: readonly GuestRecord[]) {
    this.reads = byProgram(all(records, 'read'))
    this.unfollowed = byProgram(all(records, 'unfollowed'))
    this.relocations = byProgram(all(records, 'relocation'))
    this.externs = byProgram(all(records, 'extern'))
    this.calls = all(records, 'tail_call')
    this.runs = all(records, 'program_runs')
  }

  /** The programs that call a program through a prog array. */
  callersOf(program: string): string[] {
    const maps = new Set(this.calls.filter(call => call.program === program).map(({map}) => map))
    const callers = [...this.unfollowed].flatMap(([caller, records]) =>
      records.some(({why, map}) => why === 'tail_call' && map !== null && maps.has(map)) ? [caller] : [],
    )
    return callers.map(name => oneLine(name, MAX_NAME))
  }
}

function byProgram<Record extends {program: string}>(records: readonly Record[]): Map<string, Record[]> {
  return groups(records, ({program}) => program)
}

function programSurface(
  {program, how, kind, name, read, line}: RecordOf<'surface'>,
  facts: ProgramRecords,
  artifact: string,
  kernels: string[],
): ProgramSurface {
  const hookKind = HOOK_KINDS.find(candidate => candidate === kind)
  return {
    artifact,
    program: oneLine(program, MAX_NAME),
    way: HOOK_WAYS.find(candidate => candidate === how) ?? null,
    hook: hookKind === undefined || name === null ? null : {kind: hookKind, name: oneLine(name, MAX_NAME)},
    kernels: read ? kernels : [],
    calledBy: facts.callersOf(program),
    source: sourceOf(line),
    reads: joinStates((facts.reads.get(program) ?? []).flatMap(record => contextRead(record, kernels))),
    notFollowed: joinStates((facts.unfollowed.get(program) ?? []).flatMap(record => notFollowed(record, kernels))),
    relocations: joinStates((facts.relocations.get(program) ?? []).flatMap(record => relocation(record, kernels))),
    externs: joinStates((facts.externs.get(program) ?? []).flatMap(record => externOf(record, kernels))),
    runs: facts.runs.filter(record => record.program === program).map(({count}) => ({count, kernels})),
  }
}

function contextRead({via, offset, size, member, line}: RecordOf<'read'>, kernels: string[]): ContextRead[] {
  const way = READ_WAYS.find(candidate => candidate === via)
  return way === undefined
    ? []
    : [{via: way, offset, size, member: member && oneLine(member, MAX_NAME), source: sourceOf(line), kernels}]
}

function notFollowed({why, map, line}: RecordOf<'unfollowed'>, kernels: string[]): NotFollowed[] {
  const reason = NOT_FOLLOWED_REASONS.find(candidate => candidate === why)
  return reason === undefined
    ? []
    : [{why: reason, map: map && oneLine(map, MAX_NAME), source: sourceOf(line), kernels}]
}

function relocation(record: RecordOf<'relocation'>, kernels: string[]): Relocation[] {
  const kind = RELOCATION_KINDS.find(candidate => candidate === record.kind)
  if (kind === undefined) return []
  const {flavor, loads, reached, argument, line} = record
  return [
    {
      kind,
      root: oneLine(record.root, MAX_NAME),
      path: oneLine(record.path, MAX_NAME),
      flavor,
      loads,
      reached,
      argument: argument < 0 ? null : argument,
      local: kind.startsWith('field_') ? fieldState(record) : null,
      source: sourceOf(line),
      kernels,
    },
  ]
}

function externOf({kind, name, weak, reached, resolved, line}: RecordOf<'extern'>, kernels: string[]): Extern[] {
  const own = EXTERN_KINDS.find(candidate => candidate === kind)
  return own === undefined
    ? []
    : [{kind: own, name: oneLine(name, MAX_NAME), weak, reached, resolved, source: sourceOf(line), kernels}]
}

function sourceOf(line: RecordLine | null): SourceLine | null {
  return line && {file: line.file, path: null, line: line.line, column: line.column, text: line.text}
}

function fieldState({
  words,
  shape,
  offset,
  size,
  bitfield,
}: Pick<RecordOf<'kernel_field'>, 'words' | 'shape' | 'offset' | 'size' | 'bitfield'>): FieldState {
  return {words: oneLine(words, MAX_TYPE), shape: oneLine(shape, MAX_TYPE), offset, size, bitfield}
}

/** What the kernel has of names. */
function names(records: readonly GuestRecord[], kernels: string[]): NameSurface[] {
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

/** Null: the kernel's BTF does not have it, or it is too long to be sent: half of one would be another. */
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

/** A declaration as tracefs has it: `pid_t prev_pid`, `char comm[16]`, `__data_loc char[] filename`. */
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

/** A list as the guest sends it in one field: an item a line, its parts separated by tabs. */
function rows(text: string): string[][] {
  return text.split('\n').flatMap(line => (line === '' ? [] : [line.split('\t')]))
}
