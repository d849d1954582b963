import type {
  AttachResult,
  LineRange,
  ProgramLoadResult,
  ProgramOff,
  ProgramResult,
  VerifierStats,
} from '../../src/model/program.ts'

export function aProgram(overrides: Partial<ProgramResult> = {}): ProgramResult {
  return {
    name: 'handle_exec',
    section: 'tracepoint/sched/sched_process_exec',
    type: 'tracepoint',
    autoload: true,
    off: null,
    requirement: 'required',
    insns: 212,
    load: aProgramLoad(),
    attach: anAttach(),
    runTime: null,
    runBudget: null,
    known: null,
    ...overrides,
  }
}

export function aProgramLoad(overrides: Partial<ProgramLoadResult> = {}): ProgramLoadResult {
  return {
    verdict: 'pass',
    pass: 'whole',
    errno: null,
    message: null,
    refusedBy: null,
    map: null,
    source: null,
    lacks: [],
    verifierLog: null,
    verifierTail: '',
    stats: aStats(),
    lines: null,
    ...overrides,
  }
}

/** Returns a range of lines that a kernel removed. */
export function aRemovedRange(first: number, last: number, file = 'a.bpf.c'): LineRange {
  return {source: {file, path: null, line: first, column: 0, text: `line ${first}`}, last, count: last - first + 1}
}

export function aFailedProgramLoad(overrides: Partial<ProgramLoadResult> = {}): ProgramLoadResult {
  return aProgramLoad({
    verdict: 'fail',
    pass: 'alone',
    errno: {number: 13, name: 'EACCES'},
    message: 'BPF program load failed: Permission denied',
    verifierLog: 'debian-12-6.1/probe/handle_exec.verifier.log',
    stats: null,
    ...overrides,
  })
}

export function aStats(overrides: Partial<VerifierStats> = {}): VerifierStats {
  return {
    insnsProcessed: 1804,
    statesTotal: 96,
    statesPeak: 41,
    stackDepth: 128,
    xlatedBytes: 1720,
    jitedBytes: 1104,
    headroom: 998_196,
    budget: null,
    loadUsec: 2310,
    ...overrides,
  }
}

/** Returns a disabled program. */
export function aProgramOff(by: ProgramOff['by'], overrides: Partial<ProgramResult> = {}): ProgramResult {
  const reason = {object: 'off by default', manifest: 'autoload: false', kernel: '', variant: '', dropped: 'EINVAL'}[by]
  return aProgram({autoload: false, off: {by, reason, map: null}, load: null, attach: null, ...overrides})
}

export function anAttach(overrides: Partial<AttachResult> = {}): AttachResult {
  return {
    verdict: 'pass',
    required: true,
    declined: false,
    target: 'tracepoint sched/sched_process_exec',
    errno: null,
    message: null,
    ...overrides,
  }
}
