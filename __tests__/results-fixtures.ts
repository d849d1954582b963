import type {ArtifactResult} from '../src/model/artifact.ts'
import type {CaseResult, FixupResult, LaneResult, LoadResult, VariantResult} from '../src/model/case.ts'
import type {Comparison, InsnsChange, RunTimeChange, VerdictChange} from '../src/model/comparison.ts'
import type {Finding} from '../src/model/finding.ts'
import type {Gate} from '../src/model/gate.ts'
import type {KernelResult} from '../src/model/kernel.ts'
import type {KernelTarget} from '../src/model/kernel-target.ts'
import type {KnownFailure} from '../src/model/known-failure.ts'
import type {MapRefusal, MapResult, MapTrial} from '../src/model/map.ts'
import type {
  AttachResult,
  LineRange,
  ProgramLoadResult,
  ProgramOff,
  ProgramResult,
  VerifierStats,
} from '../src/model/program.ts'
import type {Results} from '../src/model/results.ts'
import type {CommandResult, ExpectationResult, ReportedTestResult, TestResult} from '../src/model/test.ts'

/** Builders of results: everything passed, unless the overrides change it. */

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

export function aKernel(overrides: Partial<KernelResult> = {}): KernelResult {
  return {
    id: 'debian-12-6.1',
    distribution: 'Debian',
    arch: 'x86_64',
    shape: 'bzimage-pc',
    accelerator: 'kvm',
    required: true,
    release: '6.1.0-56-cloud-amd64',
    packageVersion: '6.1.192-2',
    vmlinuzSha256: 'a'.repeat(64),
    signature: 'good: Debian Security Archive Automatic Signing Key (12/bookworm)',
    boots: 1,
    snapshot: null,
    fetchMs: 2100,
    bootMs: 940,
    guestMs: 3300,
    error: null,
    consoleLog: 'debian-12-6.1/console.log',
    btf: true,
    lsm: 'lockdown,capability,landlock,yama,apparmor,bpf',
    lockdown: 'none',
    modules: [],
    notes: [],
    ...overrides,
  }
}

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

export function aMap(overrides: Partial<MapResult> = {}): MapResult {
  return {
    name: 'events',
    type: 'hash',
    keySize: 4,
    valueSize: 8,
    maxEntries: 1024,
    flags: 0,
    hasInner: false,
    off: null,
    refusal: null,
    ...overrides,
  }
}

/** Returns the refusal of a map; only the trials show what is wrong. */
export function aRefusal(overrides: Partial<MapRefusal> = {}): MapRefusal {
  return {
    inner: false,
    errno: {number: 22, name: 'EINVAL'},
    message: "map 'events': failed to create: Invalid argument(-22)",
    type: 'hash',
    keySize: 4,
    valueSize: 8,
    maxEntries: 1024,
    flags: 0,
    extra: 0,
    btf: 'none',
    trials: [aTrial()],
    ...overrides,
  }
}

/** Returns the trial of the smallest map of a type, which the kernel accepts. */
export function aTrial(overrides: Partial<MapTrial> = {}): MapTrial {
  return {base: 'smallest', property: 'type', value: 1, errno: null, limit: null, ...overrides}
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

/** Returns a test that a command reported. */
export function aReportedTest(overrides: Partial<ReportedTestResult> = {}): ReportedTestResult {
  return {
    suite: 'example.com/probe',
    name: 'TestLoads',
    required: true,
    verdict: 'pass',
    reason: null,
    durationMs: 12,
    output: '',
    source: null,
    known: null,
    ...overrides,
  }
}

export function aTest(overrides: Partial<TestResult> = {}): TestResult {
  return {
    name: 'an execve is seen',
    required: true,
    verdict: 'pass',
    reason: null,
    command: aCommand(),
    expectations: [anExpectation()],
    place: {file: 'bpfcompat.yaml', line: 21, column: 9},
    known: null,
    ...overrides,
  }
}

export function aCommand(overrides: Partial<CommandResult> = {}): CommandResult {
  return {
    command: '/bin/true',
    verdict: 'pass',
    reason: null,
    exitCode: 0,
    signal: null,
    timedOut: false,
    durationMs: 12,
    stdout: {bytes: 0, log: null, tail: ''},
    stderr: {bytes: 0, log: null, tail: ''},
    ...overrides,
  }
}

export function anExpectation(overrides: Partial<ExpectationResult> = {}): ExpectationResult {
  return {
    kind: 'events',
    subject: 'sys_events',
    verdict: 'pass',
    wanted: 'at least 1 event with "true"',
    seen: '1 of 3 events',
    place: {file: 'bpfcompat.yaml', line: 24, column: 11},
    ...overrides,
  }
}

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    class: 'VERIFIER_REJECTION',
    level: 'failure',
    artifact: 'probe',
    program: 'handle_exec',
    map: null,
    kernels: ['debian-12-6.1'],
    title: 'program handle_exec dereferences a value that the verifier does not accept as a pointer',
    words: "R1 invalid mem access 'scalar'",
    source: {
      file: 'src/probe.bpf.c',
      path: 'src/probe.bpf.c',
      line: 41,
      column: 9,
      text: 'ev->uid = task->cred->uid.val;',
    },
    excerpt: "12: (61) r1 = *(u32 *)(r1 +8)\nR1 invalid mem access 'scalar'",
    log: 'debian-12-6.1/probe/handle_exec.verifier.log',
    remedy: 'Read kernel memory with BPF_CORE_READ().',
    remedyYaml: null,
    otherPrograms: [],
    place: {file: 'bpfcompat.yaml', line: 7, column: 5},
    reproduce:
      'npx github:bpfcompat/bpfcompat run bpfcompat.yaml --artifact probe --kernel debian-12-6.1 --mode load_attach',
    shell: 'npx github:bpfcompat/bpfcompat shell bpfcompat.yaml --artifact probe --kernel debian-12-6.1',
    known: null,
    ...overrides,
  }
}

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

/** Returns what a kernel reports about a function that exists and can be traced, unless the overrides change it. */
export function aTarget(overrides: Partial<KernelTarget> = {}): KernelTarget {
  return {
    program: 'handle_exec',
    kind: 'function',
    name: 'do_thing',
    symbols: 1,
    module: null,
    traceable: 1,
    blacklisted: false,
    errorInjection: false,
    overrides: false,
    btf: 'vmlinux',
    moduleBtf: false,
    siblings: [],
    category: null,
    btfTrace: false,
    config: {CONFIG_KPROBES: 'y', CONFIG_BPF_LSM: 'y', CONFIG_FTRACE_SYSCALLS: 'y', CONFIG_DEBUG_INFO_BTF_MODULES: 'n'},
    packagedIn: null,
    ...overrides,
  }
}
