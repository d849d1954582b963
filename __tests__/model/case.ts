import type {CaseResult, FixupResult, LaneResult, LoadResult, VariantResult} from '../../src/model/case.ts'
import {aProgram} from './program.ts'

export function aCase(overrides: Partial<CaseResult> = {}): CaseResult {
  return {
    artifact: 'probe',
    kernel: 'debian-12-6.1',
    lanes: [aLane()],
    unsuited: null,
    libbpf: '1.7',
    load: aLoad(),
    programs: [aProgram()],
    maps: [],
    ignored: [],
    fixups: [],
    variants: [],
    tests: [],
    reported: [],
    command: null,
    leftovers: [],
    unknownNames: [],
    durationMs: 120,
    maxRssKib: 4200,
    interruption: null,
    libbpfLog: 'debian-12-6.1/probe/libbpf.log',
    libbpfTail: '',
    targets: [],
    kernelWarnings: [],
    ...overrides,
  }
}

export function aLane(overrides: Partial<LaneResult> = {}): LaneResult {
  return {mode: 'load_attach', required: true, verdict: 'pass', reason: null, known: null, ...overrides}
}

export function aFailedLane(reason: string, overrides: Partial<LaneResult> = {}): LaneResult {
  return aLane({verdict: 'fail', reason, ...overrides})
}

export function aLoad(overrides: Partial<LoadResult> = {}): LoadResult {
  return {verdict: 'pass', errno: null, message: null, map: null, program: null, btfRefused: null, ...overrides}
}

export function aFailedLoad(overrides: Partial<LoadResult> = {}): LoadResult {
  return aLoad({verdict: 'fail', errno: {number: 22, name: 'EINVAL'}, ...overrides})
}

export function aFixup(overrides: Partial<FixupResult> = {}): FixupResult {
  return {
    subject: 'kubearmor_visibility',
    what: 'inner_map=hash/4/4/64',
    status: 'applied',
    errno: null,
    message: null,
    note: 'map fixup applied: kubearmor_visibility inner_map=hash/4/4/64',
    place: {file: 'bpfcompat.yaml', line: 12, column: 9},
    ...overrides,
  }
}

export function aVariant(overrides: Partial<VariantResult> = {}): VariantResult {
  return {
    group: 'recvmmsg',
    chosen: 'recvmmsg_x',
    candidates: [
      {program: 'recvmmsg_x', status: 'chosen', reason: null},
      {program: 'recvmmsg_old_x', status: 'passed_over', reason: null},
    ],
    ...overrides,
  }
}
