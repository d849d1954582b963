import type {Results} from '../../src/model/results.ts'
import {anArtifact} from './artifact.ts'
import {aCase} from './case.ts'
import {aGate} from './gate.ts'
import {aKernel} from './kernel.ts'

/** The builders of this directory build results in which everything passed, unless the overrides change it. */

export function aResults(overrides: Partial<Results> = {}): Results {
  return {
    version: 8,
    tool: {name: 'bpfcompat', version: '0.1.0'},
    startedAt: '2026-11-22T10:00:00.000Z',
    durationMs: 41_250,
    manifest: 'bpfcompat.yaml',
    manifestForm: 'manifest',
    loader: null,
    revision: null,
    checkedOut: null,
    repository: null,
    repositoryFiles: {'bpfcompat.yaml': 'bpfcompat.yaml', 'package.json': 'package.json'},
    workflowRun: null,
    shard: null,
    host: {
      arch: 'x86_64',
      cpus: 4,
      qemu: 'QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)',
      accelerator: {used: 'kvm', reason: 'a guest ran under KVM within 0.4 s'},
    },
    kernels: [aKernel()],
    artifacts: [anArtifact()],
    cases: [aCase()],
    surface: {programs: [], names: []},
    surfacePolicy: {level: 'report', allow: []},
    findings: [],
    growth: {threshold: null, required: false, place: null},
    comparison: null,
    gate: aGate(),
    ...overrides,
  }
}
