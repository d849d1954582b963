import type {Gate} from '../../src/model/gate.ts'

export function aGate(overrides: Partial<Gate> = {}): Gate {
  return {
    status: 'passed',
    exitCode: 0,
    sentence: 'Compatible: 1 artifact passed on 1 kernel.',
    counts: {pass: 1, fail: 0, skip: 0, error: 0},
    nonBlocking: 0,
    known: 0,
    failedKernels: [],
    ...overrides,
  }
}
