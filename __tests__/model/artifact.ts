import type {ArtifactResult} from '../../src/model/artifact.ts'

export function anArtifact(overrides: Partial<ArtifactResult> = {}): ArtifactResult {
  return {
    name: 'probe',
    path: 'build/probe.bpf.o',
    sha256: 'b'.repeat(64),
    size: 48_120,
    place: {file: 'bpfcompat.yaml', line: 7, column: 5},
    error: null,
    builtBy: null,
    knownFailures: [],
    ...overrides,
  }
}
