import type {CaseOutcome} from '../guest/guest.ts'
import type {KeptLog, LogKey} from '../guest/logs.ts'
import type {GuestRecord, RecordOf, RecordType} from '../guest/protocol.ts'
import {type ArtifactRequest, describeFixup} from '../manifest/model.ts'
import {errnoOf} from '../results/errno.ts'
import {type CaseFacts, judgeLanes} from '../results/judge.ts'
import type {
  AttachResult,
  CaseResult,
  FixupResult,
  LoadResult,
  ProgramLoadResult,
  ProgramResult,
  VerifierStats,
} from '../results/model.ts'

/** Everything known about one artifact on one kernel. */
export interface CaseInput {
  artifact: string
  kernel: string
  kernelRequired: boolean
  request: ArtifactRequest
  /** Undefined when no guest came to it; `obstacle` says why. */
  outcome: CaseOutcome | undefined
  obstacle: string | null
  log(key: Omit<LogKey, 'case'>): KeptLog | null
}

/** The records of one case become its result. */
export function caseResult(input: CaseInput): CaseResult {
  const records = input.outcome?.records ?? []
  const exit = first(records, 'case_exit')
  const libbpf = input.log({kind: 'libbpf', pass: 'whole', program: null})
  const facts = {
    load: loadResult(records),
    programs: programResults(records, input),
    fixups: fixupResults(records, input.request),
    interruption: input.outcome?.interruption ?? null,
    obstacle: input.obstacle,
  } satisfies CaseFacts
  return {
    artifact: input.artifact,
    kernel: input.kernel,
    lanes: judgeLanes(facts, input.request, input.kernelRequired),
    load: facts.load,
    programs: facts.programs,
    maps: all(records, 'map').map(map => ({
      name: map.name,
      type: map.map_type,
      keySize: map.key_size,
      valueSize: map.value_size,
      maxEntries: map.max_entries,
      hasInner: map.inner,
    })),
    fixups: facts.fixups,
    durationMs: exit === undefined ? null : exit.usec / 1000,
    maxRssKib: exit?.maxrss_kb ?? null,
    interruption: facts.interruption,
    libbpfLog: libbpf?.path ?? null,
    libbpfTail: libbpf?.tail ?? '',
    kernelWarnings: input.outcome?.warnings ?? [],
  }
}

/** An object that libbpf does not even open has failed to load. */
function loadResult(records: readonly GuestRecord[]): LoadResult | null {
  const open = first(records, 'open')
  if (open !== undefined && open.errno !== 0)
    return {verdict: 'fail', errno: errnoOf(open.errno), message: open.message, map: null, program: null}
  const load = first(records, 'load')
  if (load === undefined) return null
  const {errno, message, map, program} = load
  return {verdict: errno === 0 ? 'pass' : 'fail', errno: errnoOf(errno), message, map, program}
}

function programResults(records: readonly GuestRecord[], input: CaseInput): ProgramResult[] {
  const loads = all(records, 'program_load')
  const attaches = all(records, 'attach')
  return all(records, 'program').map(program => {
    const attach = attaches.find(record => record.program === program.name)
    return {
      name: program.name,
      section: program.section,
      type: program.prog_type,
      autoload: program.autoload,
      insns: program.insns,
      load: programLoad(loads, program.name, input),
      attach: attach === undefined ? null : attachResult(attach, input.request),
    }
  })
}

/** A load of its own, made because the whole object failed, says more about a program than the object's load. */
function programLoad(
  loads: readonly RecordOf<'program_load'>[],
  name: string,
  input: CaseInput,
): ProgramLoadResult | null {
  const own = loads.filter(({program}) => program === name)
  const record = own.find(({pass}) => pass === 'alone') ?? own[0]
  if (record === undefined) return null
  const pass = record.pass === 'alone' ? 'alone' : 'whole'
  const log =
    input.log({kind: 'verifier', pass, program: name}) ?? input.log({kind: 'verifier', pass: 'whole', program: name})
  const {errno, map, line} = record
  return {
    verdict: errno === 0 ? 'pass' : 'fail',
    pass,
    errno: errnoOf(errno),
    message: errno === 0 ? null : lastWord(log?.tail ?? ''),
    map,
    source: line === null ? null : {file: line.file, line: line.line, column: line.column, text: line.text},
    verifierLog: log?.path ?? null,
    verifierTail: log?.tail ?? '',
    stats: errno === 0 ? statsOf(record) : null,
  }
}

/** Lines behind the verifier's verdict: statistics (kernel/bpf/verifier.c, `print_verification_stats`). */
const STATISTICS = /^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/

/** The line in which the verifier says why; null when there is no log. */
function lastWord(tail: string): string | null {
  const lines = tail.trimEnd().split('\n')
  const summary = lines.find(line => line.startsWith('Verification failed: '))
  return summary ?? lines.filter(line => !STATISTICS.test(line.trim())).at(-1) ?? null
}

function statsOf(record: RecordOf<'program_load'>): VerifierStats {
  return {
    insnsProcessed: known(record.insns_processed),
    statesTotal: known(record.states_total),
    statesPeak: known(record.states_peak),
    stackDepth: known(record.stack_depth),
    loadUsec: record.usec,
  }
}

function known(value: number): number | null {
  return value < 0 ? null : value
}

function attachResult({program, status, errno, message}: RecordOf<'attach'>, request: ArtifactRequest): AttachResult {
  const required = request.programs.find(({name}) => name === program)?.attachRequired ?? request.attachRequired
  const verdict = status === 'attached' ? 'pass' : status === 'unsupported' ? 'skip' : 'fail'
  return {verdict, required, errno: errnoOf(errno), message}
}

function fixupResults(records: readonly GuestRecord[], request: ArtifactRequest): FixupResult[] {
  return all(records, 'fixup').flatMap(record => {
    const fixup = request.fixups[record.index]
    if (fixup === undefined) return []
    const status = fixupStatus(record.status)
    const set =
      fixup.kind === 'max_entries' && fixup.value === 'cpus' && status === 'applied' ? ` (${record.max_entries})` : ''
    const what = describeFixup(fixup)
    const errno = errnoOf(record.errno)
    return [
      {
        map: fixup.map,
        what,
        status,
        errno,
        note: `${FIXUP_WORDS[status]}: ${fixup.map} ${what}${set}`,
        place: fixup.place,
      },
    ]
  })
}

const FIXUP_WORDS: Record<FixupResult['status'], string> = {
  applied: 'map fixup applied',
  map_not_found: 'map fixup refused, no such map',
  not_map_in_map: 'map fixup refused, not a map-in-map',
  error: 'map fixup failed',
}

function fixupStatus(status: string): FixupResult['status'] {
  return status in FIXUP_WORDS ? (status as FixupResult['status']) : 'error'
}

function all<T extends RecordType>(records: readonly GuestRecord[], type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> & GuestRecord => record.type === type)
}

function first<T extends RecordType>(records: readonly GuestRecord[], type: T): RecordOf<T> | undefined {
  return all(records, type)[0]
}
