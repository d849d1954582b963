import type {CaseInput} from '../../src/cases/case-input.ts'
import {caseResult} from '../../src/cases/case-result.ts'
import type {CaseOutcome} from '../../src/guest/outcome.ts'
import type {GuestRecord, RecordOf, RecordType} from '../../src/guest/record-shapes.ts'
import type {CaseResult, Interruption} from '../../src/model/case.ts'
import type {ArtifactRequest} from '../../src/request/artifact.ts'
import type {ProgramRequest} from '../../src/request/program.ts'
import {anArtifactRequest, aProgramRequest as anyProgramRequest} from '../requests.ts'

export const place = {file: 'bpfcompat.yaml', line: 7, column: 5}

/** Defaults for record fields that are not relevant to a test. */
const DEFAULTS = {
  program: {section: 'kprobe/x', prog_type: 'kprobe', autoload: true, insns: 20},
  map: {map_type: 'hash', type_id: 1, key_size: 4, value_size: 8, max_entries: 1, flags: 0, inner: false},
  fixup: {status: 'applied', errno: 0, number: 0, message: ''},
  load: {errno: 0, message: '', map: null, program: null, usec: 10, btf_errno: 0, btf_message: ''},
  program_load: {
    pass: 'whole',
    errno: 0,
    message: '',
    usec: 2000,
    insns_processed: 1000,
    states_total: 9,
    states_peak: 5,
    stack_depth: 64,
    insns_limit: 1_000_000,
    xlated_bytes: 800,
    jited_bytes: 500,
    reached_kernel: true,
    map: null,
    line: null,
  },
  lack: {what: 'program_type', errno: 22, line: null},
  attach: {status: 'attached', errno: 0, message: '', target: 'kprobe x'},
  command: {test: 0, code: 0, signal: 0, timed_out: false, usec: 400_000, stdout_bytes: 0, stderr_bytes: 0, cut: false},
  events: {test: 0, index: 0, count: 3, matched: 1, lost: 0, errno: 0, message: '', sample: null},
  runs: {test: 0, index: 0, count: 1, errno: 0, message: ''},
  dropped: {map: null},
  map_refused: {
    inner: false,
    errno: 22,
    message: '',
    map_type: 'hash',
    key_size: 4,
    value_size: 8,
    max_entries: 1,
    flags: 0,
    extra: 0,
    btf: 'given',
  },
  map_trial: {base: 'smallest', errno: 0, limit: -1},
  map_value: {test: 0, index: 0, met: true, errno: 0, message: '', value: '2a000000'},
  test_run: {
    test: 0,
    index: 0,
    program: 'prog',
    errno: 0,
    message: '',
    retval: 2,
    nsec: 90,
    lost_nsec: 0,
    data_out_bytes: 0,
    data_out: null,
  },
} as const

export function record<T extends RecordType>(type: T, fields: Partial<RecordOf<T>>): GuestRecord {
  const defaults: object = type in DEFAULTS ? DEFAULTS[type as keyof typeof DEFAULTS] : {}
  return {type, case: 0, ...defaults, ...fields} as unknown as GuestRecord
}

export const LOADED = [
  record('program', {name: 'p'}),
  record('load', {}),
  record('program_load', {program: 'p'}),
  record('attach', {program: 'p'}),
]

export function aRequest(overrides: Partial<ArtifactRequest> = {}): ArtifactRequest {
  return anArtifactRequest({name: 'a', place, ...overrides})
}

export function aProgramRequest(overrides: Partial<ProgramRequest> = {}): ProgramRequest {
  return anyProgramRequest({name: 'p', place, ...overrides})
}

export function outcome(records: readonly GuestRecord[], interruption: Interruption | null = null): CaseOutcome {
  return {records: [...records], interruption, warnings: []}
}

export function resultOf(records: readonly GuestRecord[], input: Partial<CaseInput> = {}): CaseResult {
  return caseResult({
    artifact: 'a',
    kernel: 'k',
    kernelRequired: true,
    request: aRequest(),
    release: '6.1.0-56-cloud-amd64',
    hostFixups: [],
    pidOneLibbpf: 'v1.7',
    outcome: outcome(records),
    commandOutcome: undefined,
    obstacle: null,
    commandRoot: '/bpfcompat/files/0',
    log: () => null,
    output: () => null,
    ...input,
  })
}
