import type {GuestRecord, RecordOf} from '../guest/record-shapes.ts'
import type {ContextRead, Extern, NotFollowed, ProgramSurface, Relocation} from '../model/program-surface.ts'
import {
  EXTERN_KINDS,
  HOOK_KINDS,
  HOOK_WAYS,
  NOT_FOLLOWED_REASONS,
  READ_WAYS,
  RELOCATION_KINDS,
} from '../model/program-surface.ts'
import type {Surface} from '../model/surface.ts'
import {joinStates} from '../results/surface.ts'
import {oneLine} from '../text/clean.ts'
import {groups} from '../text/groups.ts'
import {all} from './records.ts'
import {fieldState, MAX_NAME, names, sourceOf} from './surface-names.ts'

/** Returns the surface of one case's object on its kernel. Records with unknown kinds are skipped. */
export function caseSurface(records: readonly GuestRecord[], artifact: string, kernel: string): Surface {
  const kernels = [kernel]
  const facts = new ProgramRecords(records)
  const latest = new Map(all(records, 'surface').map(record => [record.program, record]))
  return {
    programs: [...latest.values()].map(record => programSurface(record, facts, artifact, kernels)),
    names: names(records, kernels),
  }
}

/** Records by program. A program that was submitted twice has each record twice. */
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

  /** Returns the programs that call a program through a prog array. */
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
