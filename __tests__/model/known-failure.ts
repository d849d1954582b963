import type {KnownFailure} from '../../src/model/known-failure.ts'

/** Returns an entry of `known_failures` for the program of {@link aProgram} on the kernel of {@link aKernel}. */
export function aKnownFailure(overrides: Partial<KnownFailure> = {}): KnownFailure {
  return {
    subject: {kind: 'program', name: 'handle_exec'},
    classes: ['VERIFIER_REJECTION'],
    kernels: ['debian-12-6.1'],
    reason: 'the loop is too long there',
    until: null,
    place: {file: 'bpfcompat.yaml', line: 9, column: 9},
    ...overrides,
  }
}
