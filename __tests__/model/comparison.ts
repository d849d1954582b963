import type {Comparison, InsnsChange, RunTimeChange, VerdictChange} from '../../src/model/comparison.ts'

export function aComparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    baseline: {revision: 'c'.repeat(40), startedAt: '2026-11-21T10:00:00.000Z', source: 'base/results.json'},
    insnsThreshold: '+10%',
    cases: {compared: 1, added: 0, gone: 0},
    kernels: [],
    verdicts: [],
    insns: [],
    runTimes: [],
    surface: [],
    ...overrides,
  }
}

/** Returns a new failure on an unchanged kernel. */
export function aVerdictChange(overrides: Partial<VerdictChange> = {}): VerdictChange {
  return {
    artifact: 'probe',
    subject: {kind: 'program', name: 'handle_exec', step: 'load'},
    kernel: 'debian-12-6.1',
    arch: 'x86_64',
    before: 'pass',
    after: 'fail',
    kernelChanged: false,
    objectChanged: true,
    known: false,
    ...overrides,
  }
}

export function anInsnsChange(overrides: Partial<InsnsChange> = {}): InsnsChange {
  return {
    artifact: 'probe',
    program: 'handle_exec',
    kernel: 'debian-12-6.1',
    arch: 'x86_64',
    before: 1400,
    after: 1804,
    kernelChanged: false,
    objectChanged: true,
    beyond: true,
    ...overrides,
  }
}

/** Returns a program whose runs became slower. */
export function aRunTimeChange(overrides: Partial<RunTimeChange> = {}): RunTimeChange {
  const {beyond: _, ...change} = anInsnsChange({before: 400, after: 1000})
  return {...change, ...overrides}
}
