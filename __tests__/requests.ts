import type {ObjectCase} from '../src/guest/plan.ts'
import {plainKernel} from '../src/manifest/plain-kernel.ts'
import type {ArtifactRequest} from '../src/request/artifact.ts'
import type {KernelRequest} from '../src/request/kernel.ts'
import type {AttachTarget, ProgramRequest} from '../src/request/program.ts'
import type {TestRequest} from '../src/request/test.ts'

/** Builders of requests as from a manifest without special settings, unless the overrides change it. */

export const place = {file: 'bpfcompat.yaml', line: 3, column: 5}

export function anArtifactRequest(overrides: Partial<ArtifactRequest> = {}): ArtifactRequest {
  return {
    name: 'probe',
    paths: ['probe.bpf.o'],
    base: '.',
    lanes: [{mode: 'load_attach', required: true}],
    timeoutSeconds: 60,
    kernels: null,
    fixups: [],
    attachRequired: true,
    maxInsns: null,
    programs: [],
    variants: [],
    probeCompanions: [],
    projectTests: null,
    builtBy: null,
    network: 'isolated',
    tests: [],
    command: null,
    files: [],
    libbpf: null,
    knownFailures: [],
    cpus: null,
    memoryMib: null,
    btf: [],
    place,
    ...overrides,
  }
}

export function aProgramRequest(overrides: Partial<ProgramRequest> = {}): ProgramRequest {
  return {
    name: 'handle_exec',
    section: null,
    load: 'required',
    autoload: null,
    minKernel: null,
    attachRequired: true,
    attach: null,
    maxInsns: null,
    maxRunInsns: null,
    place,
    ...overrides,
  }
}

export function anAttachTarget(overrides: Partial<AttachTarget> = {}): AttachTarget {
  return {
    kind: null,
    symbol: null,
    category: null,
    name: null,
    interface: null,
    cgroup: null,
    binary: null,
    of: null,
    ...overrides,
  }
}

export function aTestRequest(overrides: Partial<TestRequest> = {}): TestRequest {
  return {
    name: 'an exec is seen',
    required: true,
    timeoutSeconds: 10,
    command: 'true',
    expect: {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null},
    expectations: [],
    place,
    ...overrides,
  }
}

export function aKernelRequest(overrides: Partial<KernelRequest> = {}): KernelRequest {
  return {...plainKernel('debian-12-6.1'), ...overrides}
}

/** Returns an artifact's object in the plan of a guest, without work besides its mode. */
export function anObjectCase(overrides: Partial<ObjectCase> = {}): ObjectCase {
  return {
    kind: 'object',
    id: 0,
    mode: 'load_attach',
    object: '/bpfcompat/objects/0',
    artifact: 'probe',
    validator: null,
    root: null,
    peer: false,
    btf: null,
    fixups: [],
    optional: [],
    variants: [],
    companions: [],
    attach: [],
    targets: [],
    surface: false,
    asks: [],
    tests: [],
    ...overrides,
  }
}
