import type {GuestRecord, RecordOf} from '../guest/record-shapes.ts'
import {errnoOf} from '../model/errno.ts'
import type {SourceLine} from '../model/place.ts'
import {
  type AttachResult,
  type KernelLack,
  type LackKind,
  type ProgramLines,
  type ProgramLoadResult,
  type ProgramOff,
  type ProgramResult,
  type RunTime,
  VERIFIER_INSN_LIMIT,
  type VerifierStats,
} from '../model/program.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {CaseInput} from './case-input.ts'
import {variantResults} from './case-variants.ts'
import {all, first, known} from './records.ts'

type ProgramInput = Pick<CaseInput, 'request' | 'hostFixups' | 'release' | 'log'>

/** Returns the programs of the object: whether they are switched on, and how they were loaded and attached. */
export function programResults(records: readonly GuestRecord[], input: ProgramInput): ProgramResult[] {
  const attaches = all(records, 'attach')
  return all(records, 'program').map(program => {
    const attach = attaches.find(record => record.program === program.name)
    const off = programOff(records, program, input)
    const own = input.request.programs.find(({name}) => name === program.name)
    return {
      name: program.name,
      section: program.section,
      type: program.prog_type,
      autoload: off === null,
      off,
      requirement: own?.load ?? 'required',
      insns: program.insns,
      load: programLoad(records, program.name, input),
      attach: attach === undefined ? null : attachResult(attach, input.request),
      runTime: runTime(records, program.name),
      runBudget: own?.maxRunInsns ?? null,
      known: null,
    }
  })
}

/** Returns why a program is off. The manifest takes precedence over missing kernel features, and these over the section name. */
function programOff(
  records: readonly GuestRecord[],
  {name, autoload}: RecordOf<'program'>,
  {request, hostFixups, release}: ProgramInput,
): ProgramOff | null {
  if (hostFixups.some(({subject}) => subject === name)) {
    const minimum = request.programs.find(program => program.name === name)?.minKernel?.join('.')
    return {
      by: 'kernel',
      reason: `${release ?? 'the kernel'} is below its min_kernel ${minimum ?? ''}`.trimEnd(),
      map: null,
    }
  }
  const fixup = request.fixups.findLast(({kind, subject}) => kind === 'autoload' && subject === name)
  if (fixup?.kind === 'autoload' && !fixup.value) return {by: 'manifest', reason: 'autoload: false', map: null}
  if (all(records, 'unused').some(({program}) => program === name))
    return {by: 'manifest', reason: 'no longer in a struct_ops map', map: null}
  // A chosen variant may still be dropped.
  const dropped = all(records, 'dropped').find(({program}) => program === name)
  if (dropped !== undefined) {
    const reason = dropped.message || (errnoOf(dropped.errno)?.name ?? 'it does not load')
    return {by: 'dropped', reason, map: dropped.map}
  }
  const variant = variantOff(records, name)
  if (variant !== undefined) return variant
  const isSet = request.fixups.some(one => one.kind === 'struct_ops' && one.program === name)
  if (autoload || fixup !== undefined || isSet) return null
  return {by: 'object', reason: 'off by default (SEC("?…"))', map: null}
}

/** Returns why a variant is off; null for the chosen one, undefined for a program without a group. */
function variantOff(records: readonly GuestRecord[], name: string): ProgramOff | null | undefined {
  const variant = variantResults(records).find(({candidates}) => candidates.some(({program}) => program === name))
  if (variant === undefined) return undefined
  if (variant.chosen === name) return null
  const own = variant.candidates.find(({program}) => program === name)
  const instead = variant.chosen === null ? '' : `${variant.chosen} was chosen`
  const reason = [own?.status === 'unsupported' ? own.reason : null, instead].filter(Boolean).join('; ')
  return {
    by: 'variant',
    reason: reason === '' ? `the kernel supports no program of group ${variant.group}` : reason,
    map: null,
  }
}

/** Returns the load of a program. A separate load, made because the whole object failed, takes precedence over the object's load. */
function programLoad(records: readonly GuestRecord[], name: string, input: ProgramInput): ProgramLoadResult | null {
  const own = all(records, 'program_load').filter(({program}) => program === name)
  const record = own.find(({pass}) => pass === 'alone') ?? own[0]
  if (record === undefined) return null
  const pass = record.pass === 'alone' ? 'alone' : 'whole'
  const log =
    input.log({kind: 'verifier', pass, subject: name}) ?? input.log({kind: 'verifier', pass: 'whole', subject: name})
  const {errno, map, line} = record
  return {
    verdict: errno === 0 ? 'pass' : 'fail',
    pass,
    errno: errnoOf(errno),
    message: errno === 0 ? null : (lastWord(log?.tail ?? '') ?? record.message),
    refusedBy: errno === 0 ? null : record.reached_kernel || map !== null ? 'kernel' : 'libbpf',
    map,
    source: sourceOf(line),
    lacks: errno === 0 ? [] : lacksOf(records, name),
    verifierLog: log?.path ?? null,
    verifierTail: log?.tail ?? '',
    stats: errno === 0 || record.insns_processed >= 0 ? statsOf(record, name, input) : null,
    lines: errno === 0 ? linesOf(records, name) : null,
  }
}

/** Returns missing kernel features, each once: a program that was loaded twice reports them twice. */
function lacksOf(records: readonly GuestRecord[], name: string): KernelLack[] {
  const lacks = all(records, 'lack').filter(({program}) => program === name)
  return LACKS.flatMap(what => {
    const lack = lacks.find(record => record.what === what)
    return lack === undefined ? [] : [{what, errno: errnoOf(lack.errno), source: sourceOf(lack.line)}]
  })
}

/** All kinds, in the order of the guest's checks: those that concern the whole program come first. */
const LACKS: readonly LackKind[] = [
  'program_type',
  'attach_type',
  'expected_attach_type',
  'sleepable',
  'bpf_to_bpf_calls',
  'map_values',
  'function_addresses',
  'bounded_loops',
  'jmp32',
  'atomics',
  'cpu_v4',
  'load_acquire',
  'may_goto',
]

function sourceOf(line: RecordOf<'program_load'>['line']): SourceLine | null {
  return line && {file: line.file, path: null, line: line.line, column: line.column, text: line.text}
}

/** Returns the lines after the last load: an object may be loaded more than once. */
function linesOf(records: readonly GuestRecord[], name: string): ProgramLines | null {
  const at = records.findLastIndex(record => record.type === 'program_lines' && record.program === name)
  const [record] = all(records.slice(at, at + 1), 'program_lines')
  if (record === undefined) return null
  const removed = all(records.slice(at), 'removed_lines').filter(({program}) => program === name)
  return {
    total: record.lines,
    removed: removed.map(({file, first, last, lines, text}) => ({
      source: {file: file ?? '', path: null, line: first, column: 0, text: text ?? ''},
      last,
      count: lines,
    })),
  }
}

/** Statistics after the verifier's verdict (kernel/bpf/verifier.c, `print_verification_stats`). */
const STATISTICS = /^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/

/** Returns the line with the verifier's reason; null if there is no log. */
function lastWord(tail: string): string | null {
  const lines = tail.trimEnd().split('\n')
  const summary = lines.find(line => line.startsWith('Verification failed: '))
  return summary ?? lines.filter(line => !STATISTICS.test(line.trim())).at(-1) ?? null
}

function statsOf(record: RecordOf<'program_load'>, name: string, {request}: ProgramInput): VerifierStats {
  const insnsProcessed = known(record.insns_processed)
  const limited = insnsProcessed !== null && record.insns_limit === VERIFIER_INSN_LIMIT
  return {
    insnsProcessed,
    statesTotal: known(record.states_total),
    statesPeak: known(record.states_peak),
    stackDepth: known(record.stack_depth),
    xlatedBytes: known(record.xlated_bytes),
    jitedBytes: known(record.jited_bytes),
    headroom: limited ? Math.max(0, VERIFIER_INSN_LIMIT - insnsProcessed) : null,
    budget: request.programs.find(program => program.name === name)?.maxInsns ?? request.maxInsns,
    loadUsec: record.usec,
  }
}

function runTime(records: readonly GuestRecord[], name: string): RunTime | null {
  const own = all(records, 'program_runs').find(({program}) => program === name)
  if (own === undefined || own.count <= 0) return null
  const nsecPerRun = (own.nsec - lostNsec(records, name)) / own.count
  return {runs: own.count, nsecPerRun: Math.round(nsecPerRun), insnsPerRun: insnsPerRun(records, nsecPerRun)}
}

/** Returns the nanoseconds that host interruptions added to repeated test runs of a program. */
function lostNsec(records: readonly GuestRecord[], name: string): number {
  return all(records, 'test_run')
    .filter(record => record.program === name)
    .reduce((total, record) => total + record.lost_nsec, 0)
}

/** Converts a run time to simple instructions, without the overhead of an empty program; a faster program counts as zero. */
function insnsPerRun(records: readonly GuestRecord[], nsecPerRun: number): number | null {
  const unit = first(records, 'run_time_unit')
  if (unit === undefined || unit.insns <= 0 || unit.nsec <= unit.empty_nsec) return null
  const empty = unit.empty_nsec / 1000
  const nsecPerInsn = (unit.nsec / 1000 - empty) / unit.insns
  return Math.max(0, Math.round((nsecPerRun - empty) / nsecPerInsn))
}

function attachResult(record: RecordOf<'attach'>, request: ArtifactRequest): AttachResult {
  const {program, status, errno, message, target} = record
  const required = request.programs.find(({name}) => name === program)?.attachRequired ?? request.attachRequired
  const declined = status === 'declined'
  const verdict = status === 'attached' ? 'pass' : declined || status === 'unsupported' ? 'skip' : 'fail'
  return {verdict, required, declined, target, errno: errnoOf(errno), message}
}
