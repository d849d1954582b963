import {describe, expect, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import type {CaseResult, Finding, KernelResult, Results} from '../../src/results/model.ts'
import {
  aCase,
  aFailedLane,
  aFailedLoad,
  aFailedProgramLoad,
  aFixup,
  aKernel,
  aLane,
  aLoad,
  aMap,
  anArtifact,
  anAttach,
  aProgram,
  aProgramLoad,
  aResults,
} from '../results-fixtures.ts'

const OLD = aKernel({id: 'debian-11-5.10', release: '5.10.0-46-cloud-amd64'})
const NEW = aKernel({id: 'debian-sid-7.3', release: '7.3.4+deb13-cloud-amd64'})

/** Findings of one failed case on one kernel. */
function findings(overrides: Partial<CaseResult>, run: Partial<Results> = {}): Finding[] {
  const kernel = run.kernels?.[0] ?? OLD
  return findingsOf(
    aResults({
      kernels: [kernel],
      cases: [aCase({kernel: kernel.id, lanes: [aFailedLane('it failed')], ...overrides})],
      ...run,
    }),
  )
}

function only(list: Finding[]): Finding {
  expect(list).toHaveLength(1)
  return list[0] as Finding
}

/** A program that fails alone with these last lines of the verifier. */
function rejected(verifierTail: string, overrides: Partial<Results> = {}): Finding {
  const load = aFailedProgramLoad({verifierTail})
  return only(
    findings({load: aFailedLoad({program: 'handle_exec'}), programs: [aProgram({load, attach: null})]}, overrides),
  )
}

describe('a run in which all is well', () => {
  test('has no findings', () => {
    expect(findingsOf(aResults())).toEqual([])
  })

  test('keeps silent on text that only looks like a failure', () => {
    const libbpfTail = 'libbpf: prog lsm_file_open: found lsm hook\nlibbpf: BTF is optional, ignoring.'
    expect(findingsOf(aResults({cases: [aCase({libbpfTail})]}))).toEqual([])
  })
})

describe('maps', () => {
  const words = "map 'kubearmor_visibility': failed to create: Invalid argument(-22)"
  const libbpfTail = [
    'libbpf: Error in bpf_create_map_xattr(kubearmor_visibility):Invalid argument(-22). Retrying without BTF.',
    `libbpf: ${words}`,
    "libbpf: failed to load object 'system_monitor.bpf.o'",
  ].join('\n')
  const visibility = aMap({name: 'kubearmor_visibility', type: 'hash_of_maps'})
  const unloaded = aProgram({
    load: aFailedProgramLoad({map: 'kubearmor_visibility', errno: {number: 22, name: 'EINVAL'}}),
    attach: null,
  })

  test('a map-in-map without a prototype is one finding, with the YAML to paste', () => {
    const finding = only(
      findings({
        load: aFailedLoad({map: 'kubearmor_visibility', message: words}),
        maps: [visibility],
        programs: [unloaded, {...unloaded, name: 'other'}],
        libbpfTail,
      }),
    )
    expect(finding).toMatchObject({class: 'MISSING_INNER_MAP', level: 'failure', map: 'kubearmor_visibility', words})
    expect(finding.remedyYaml).toBe(
      [
        'artifacts:',
        '  - name: probe',
        '    maps:',
        '      - name: kubearmor_visibility',
        '        inner_map: {type: hash, key_size: 4, value_size: 4, max_entries: 64}   # the sizes your loader uses',
      ].join('\n'),
    )
    // The words say it all: what libbpf adds to every failure is no excerpt.
    expect(finding.excerpt).toBeNull()
  })

  test('the YAML names every map that the loader must fill in, so that one run is enough', () => {
    const finding = only(
      findings({
        load: aFailedLoad({map: 'kubearmor_visibility', message: words}),
        maps: [
          visibility,
          aMap({name: 'auxiliary_maps', type: 'array', maxEntries: 0}),
          aMap({name: 'ringbuf_maps', type: 'array_of_maps', maxEntries: 0}),
        ],
        programs: [],
        libbpfTail,
      }),
    )
    expect(finding.remedy).toContain('auxiliary_maps, ringbuf_maps')
    expect(finding.remedyYaml).toContain('inner_ringbuf_bytes: 8388608')
    expect(finding.remedyYaml?.match(/max_entries: 1024 /g)).toHaveLength(2)
  })

  test('a prototype that was applied is not asked for again', () => {
    const finding = only(
      findings({
        load: aFailedLoad({map: 'kubearmor_visibility', message: words}),
        maps: [visibility],
        fixups: [aFixup()],
        programs: [],
      }),
    )
    expect(finding.class).toBe('MAP_CREATION_FAILURE')
  })

  test.each([
    ['max_entries 0', aMap({maxEntries: 0}), 'EINVAL', OLD, 'MAP_SIZE_UNSET'],
    [
      'max_entries 0 of a local storage',
      aMap({type: 'task_storage', maxEntries: 0}),
      'EINVAL',
      OLD,
      'UNSUPPORTED_MAP_TYPE',
    ],
    [
      'a type that is newer than the kernel',
      aMap({type: 'user_ringbuf', keySize: 0, valueSize: 0, maxEntries: 4096}),
      'EINVAL',
      OLD,
      'UNSUPPORTED_MAP_TYPE',
    ],
    ['a type with attributes of its own', aMap({type: 'arena', maxEntries: 10}), 'E2BIG', OLD, 'UNSUPPORTED_MAP_TYPE'],
    ['a type that the kernel has', aMap({type: 'ringbuf', maxEntries: 4096}), 'EINVAL', OLD, 'MAP_CREATION_FAILURE'],
    ['a type of every kernel', aMap(), 'EINVAL', OLD, 'MAP_CREATION_FAILURE'],
    ['memory', aMap({maxEntries: 1 << 24}), 'ENOMEM', NEW, 'MAP_CREATION_FAILURE'],
  ])('%s', (_, map, name, kernel, expected) => {
    const load = aFailedLoad({map: 'events', errno: {number: 22, name}})
    expect(only(findings({load, maps: [map], programs: []}, {kernels: [kernel]})).class).toBe(expected)
  })

  test('the map is taken from the words when the guest could not tell it', () => {
    expect(only(findings({load: aFailedLoad(), maps: [visibility], programs: [unloaded], libbpfTail})).class).toBe(
      'MISSING_INNER_MAP',
    )
  })
})

describe('the verifier', () => {
  test.each([
    [
      "12: (61) r1 = *(u32 *)(r1 +8)\nR1 invalid mem access 'inv'\nprocessed 12 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1",
      'VERIFIER_REJECTION',
      "R1 invalid mem access 'inv'",
    ],
    [
      'BPF program is too large. Processed 1000001 insn\nprocessed 1000001 insns (limit 1000000)',
      'VERIFIER_LIMIT',
      'BPF program is too large. Processed 1000001 insn',
    ],
    ['The sequence of 8193 jumps is too complex.', 'VERIFIER_LIMIT', 'The sequence of 8193 jumps is too complex.'],
    [
      'combined stack size of 2 calls is 544. Too large',
      'VERIFIER_LIMIT',
      'combined stack size of 2 calls is 544. Too large',
    ],
    ['7: (85) call bpf_loop#181\nunknown func bpf_loop#181', 'UNSUPPORTED_HELPER', 'unknown func bpf_loop#181'],
    ['7: (85) call unknown#181\ninvalid func unknown#181', 'UNSUPPORTED_HELPER', 'invalid func unknown#181'],
    [
      'program of this type cannot use helper bpf_loop#181',
      'UNSUPPORTED_HELPER',
      'program of this type cannot use helper bpf_loop#181',
    ],
    [
      '3: <invalid CO-RE relocation>\nfailed to resolve CO-RE relocation <byte_off> [12] struct task_struct.__state (0:1 @ offset 24)',
      'CORE_RELOCATION_FAILURE',
      'failed to resolve CO-RE relocation <byte_off> [12] struct task_struct.__state (0:1 @ offset 24)',
    ],
    [
      'call unknown#195896080\ninvalid func unknown#195896080',
      'CORE_RELOCATION_FAILURE',
      'invalid func unknown#195896080',
    ],
    [
      "9: <invalid kfunc call>\nkfunc 'bpf_cpumask_create' is referenced but wasn't resolved",
      'MISSING_KERNEL_SYMBOL',
      "kfunc 'bpf_cpumask_create' is referenced but wasn't resolved",
    ],
    ['back-edge from insn 9 to 4', 'VERIFIER_REJECTION', 'back-edge from insn 9 to 4'],
    ['unknown opcode 06', 'VERIFIER_REJECTION', 'unknown opcode 06'],
    ['attach_btf_id 91 is not a function', 'MISSING_ATTACH_TARGET', 'attach_btf_id 91 is not a function'],
    ['something nobody has ever read', 'VERIFIER_REJECTION', 'something nobody has ever read'],
  ])('%j', (tail, expected, words) => {
    expect(rejected(tail)).toMatchObject({class: expected, words})
  })

  test('names a helper that the kernel knows only by its number, with the release that brought it', () => {
    const {title, remedy} = rejected('invalid func unknown#181')
    expect(title).toBe('program handle_exec calls bpf_loop, which the kernel does not have')
    expect(remedy).toContain('Linux 5.17')
    expect(remedy).toContain('BPF_FUNC_loop')
  })

  test('names the type and field of a CO-RE relocation', () => {
    const tail = 'failed to resolve CO-RE relocation <byte_off> [12] struct task_struct.__state (0:1 @ offset 24)'
    expect(rejected(tail).title).toContain('struct task_struct.__state,')
  })

  const NEW_LOG = [
    '; ev->uid = task->cred->uid.val; @ probe.bpf.c:41',
    '12: (61) r1 = *(u32 *)(r1 +8)         ; R1=scalar()',
    "R1 invalid mem access 'scalar'",
    '',
    'Verification failed: Register Type Safety: Invalid dereference',
    '',
    'Reason:',
    '  R1 is an integer scalar here, not a pointer to memory.',
    '',
    'At:',
    '  handle_exec @ probe.bpf.c:41:9',
    '',
    'Suggestion:',
    '  Use a trusted pointer or copy the data with',
    '  bpf_probe_read_kernel().',
    '',
    'processed 12 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1',
  ].join('\n')

  test('of 7.3 explains at length; the one-line error stays what it was', () => {
    const finding = rejected(NEW_LOG, {kernels: [NEW]})
    expect(finding.words).toBe("R1 invalid mem access 'scalar'")
    expect(finding.excerpt).toContain('R1 is an integer scalar here')
    expect(finding.remedy).toContain(
      'The verifier of debian-sid-7.3 suggests: Use a trusted pointer or copy the data with bpf_probe_read_kernel().',
    )
  })

  test('the block of 7.3 alone still has words', () => {
    const block = NEW_LOG.slice(NEW_LOG.indexOf('Verification'))
    expect(rejected(block, {kernels: [NEW]}).words).toBe('Register Type Safety: Invalid dereference')
  })

  test('a failure folds over kernels that word it differently, with the line of the one that tells it', () => {
    const source = {file: 'probe.bpf.c', line: 41, column: 9, text: 'ev->uid = task->cred->uid.val;'}
    const on = (kernel: KernelResult, verifierTail: string, line: typeof source | null) =>
      aCase({
        kernel: kernel.id,
        lanes: [aFailedLane('handle_exec was rejected')],
        load: aFailedLoad({program: 'handle_exec'}),
        programs: [aProgram({load: aFailedProgramLoad({verifierTail, source: line}), attach: null})],
      })
    const finding = only(
      findingsOf(
        aResults({
          kernels: [OLD, NEW],
          cases: [on(NEW, NEW_LOG, source), on(OLD, "R1 invalid mem access 'inv'", null)],
        }),
      ),
    )
    expect(finding).toMatchObject({
      kernels: [OLD.id, NEW.id],
      source,
      words: "R1 invalid mem access 'inv'",
      excerpt: null,
    })
    expect(finding.remedy).toContain('suggests')
  })

  test('two lines are two findings', () => {
    const at = (kernel: KernelResult, line: number) =>
      aCase({
        kernel: kernel.id,
        lanes: [aFailedLane('no')],
        load: aFailedLoad({program: 'handle_exec'}),
        programs: [
          aProgram({
            load: aFailedProgramLoad({verifierTail: 'R1 !read_ok', source: {file: 'a.c', line, column: 1, text: ''}}),
          }),
        ],
      })
    expect(
      findingsOf(aResults({kernels: [OLD, NEW], cases: [at(OLD, 1), at(NEW, 2)]})).map(({kernels}) => kernels),
    ).toEqual([[OLD.id], [NEW.id]])
  })
})

describe('libbpf', () => {
  test.each([
    [
      'libbpf: failed to find valid kernel BTF\nlibbpf: Error loading vmlinux BTF: -3',
      'MISSING_BTF',
      'failed to find valid kernel BTF',
    ],
    ['libbpf: Error loading vmlinux BTF: -ESRCH', 'MISSING_BTF', 'Error loading vmlinux BTF: -ESRCH'],
    [
      'libbpf: BTF is required, but is missing or corrupted.',
      'MISSING_BTF',
      'BTF is required, but is missing or corrupted.',
    ],
    [
      "libbpf: prog 'a': relo #0: failed to relocate: -22\nlibbpf: failed to perform CO-RE relocations: -22",
      'CORE_RELOCATION_FAILURE',
      "prog 'a': relo #0: failed to relocate: -22",
    ],
    [
      "libbpf: extern (var ksym) 'bpf_prog_active': not found in kernel BTF",
      'MISSING_KERNEL_SYMBOL',
      "extern (var ksym) 'bpf_prog_active': not found in kernel BTF",
    ],
    [
      "libbpf: extern (func ksym) 'bpf_cpumask_create': not found in kernel or module BTFs",
      'MISSING_KERNEL_SYMBOL',
      "extern (func ksym) 'bpf_cpumask_create': not found in kernel or module BTFs",
    ],
    [
      "libbpf: extern 'CONFIG_HZ' (strong): not resolved",
      'MISSING_KERNEL_SYMBOL',
      "extern 'CONFIG_HZ' (strong): not resolved",
    ],
    [
      'libbpf: struct_ops init_kern: struct sched_ext_ops is not found in kernel BTF',
      'MISSING_KERNEL_SYMBOL',
      'struct_ops init_kern: struct sched_ext_ops is not found in kernel BTF',
    ],
    [
      "libbpf: prog 'handle_exec': failed to find kernel BTF type ID of 'do_unlinkat': -ESRCH",
      'MISSING_ATTACH_TARGET',
      "prog 'handle_exec': failed to find kernel BTF type ID of 'do_unlinkat': -ESRCH",
    ],
    [
      "libbpf: prog 'handle_exec': missing BPF prog type, check ELF section name 'classifier/x'",
      'UNSUPPORTED_PROGRAM_TYPE',
      "prog 'handle_exec': missing BPF prog type, check ELF section name 'classifier/x'",
    ],
    [
      "libbpf: elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+",
      'INVALID_OBJECT',
      "elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+",
    ],
    [
      "libbpf: permission error while running as root; try raising 'ulimit -l'? current value: 64.0 KiB",
      'POLICY_DENIED',
      "permission error while running as root; try raising 'ulimit -l'? current value: 64.0 KiB",
    ],
    ['libbpf: words of a future version', 'UNKNOWN', 'load failed'],
  ])('%s', (libbpfTail, expected, words) => {
    const load = aFailedLoad({message: 'load failed'})
    const alone = aFailedProgramLoad({errno: {number: 22, name: 'EINVAL'}, message: 'load failed'})
    const list = findings({load, programs: [aProgram({load: alone, attach: null})], libbpfTail})
    expect(only(list)).toMatchObject({class: expected, words})
  })

  test('the name "lsm" in a log is no policy', () => {
    const load = aFailedLoad({message: 'load failed'})
    expect(
      only(findings({load, programs: [], maps: [aMap()], libbpfTail: "libbpf: prog 'lsm_open': failed to load: -22"}))
        .class,
    ).toBe('UNKNOWN')
  })

  test('an object that could not be opened is invalid', () => {
    expect(only(findings({load: aFailedLoad({message: 'open failed'}), programs: [], maps: []})).class).toBe(
      'INVALID_OBJECT',
    )
  })
})

describe('loads alone', () => {
  const bad = aProgram({name: 'bad', load: aFailedProgramLoad({verifierTail: 'R1 !read_ok'}), attach: null})
  const good = aProgram({name: 'good', load: aProgramLoad({pass: 'alone'}), attach: null})

  test('only the programs that fail alone are blamed', () => {
    const list = findings({load: aFailedLoad({program: 'bad'}), programs: [good, bad]})
    expect(list.map(({program}) => program)).toEqual(['bad'])
  })

  test('an object that fails although each program loads alone says so', () => {
    const {title, class: kind} = only(
      findings({load: aFailedLoad({program: 'good', message: 'failed'}), programs: [good]}),
    )
    expect(kind).toBe('UNKNOWN')
    expect(title).toContain('each program loads alone')
  })

  test.each([
    ['EINVAL', 'lsm', OLD, 212, 'UNSUPPORTED_PROGRAM_TYPE'],
    ['EINVAL', 'syscall', OLD, 212, 'UNSUPPORTED_PROGRAM_TYPE'],
    ['EINVAL', 'syscall', NEW, 212, 'UNKNOWN'],
    ['EINVAL', 'kprobe', OLD, 212, 'UNKNOWN'],
    ['E2BIG', 'kprobe', aKernel({release: '4.19.0-27-amd64'}), 5000, 'VERIFIER_LIMIT'],
    ['EPERM', 'kprobe', OLD, 212, 'POLICY_DENIED'],
  ])('%s of a %s program without a verifier log', (name, type, kernel, insns, expected) => {
    const load = aFailedProgramLoad({errno: {number: 1, name}})
    const list = findings(
      {load: aFailedLoad({program: 'handle_exec'}), programs: [aProgram({type, insns, load, attach: null})]},
      {kernels: [kernel]},
    )
    expect(only(list).class).toBe(expected)
  })
})

describe('attach', () => {
  const attempt = (section: string, type: string, errno: string, libbpfTail: string, kernel = OLD) =>
    only(
      findings(
        {
          programs: [
            aProgram({
              section,
              type,
              attach: anAttach({verdict: 'fail', errno: {number: 2, name: errno}, message: 'failed to attach'}),
            }),
          ],
          libbpfTail,
        },
        {kernels: [kernel]},
      ),
    )

  test.each([
    [
      'kprobe/__x64_sys_foo',
      'kprobe',
      'ENOENT',
      "libbpf: prog 'handle_exec': failed to create kprobe '__x64_sys_foo+0x0' perf event: No such file or directory",
      '__x64_sys_foo',
    ],
    [
      'tracepoint/syscalls/sys_enter_foo',
      'tracepoint',
      'ENOENT',
      "libbpf: failed to determine tracepoint 'syscalls/sys_enter_foo' perf event ID: No such file or directory\nlibbpf: prog 'handle_exec': failed to create tracepoint 'syscalls/sys_enter_foo' perf event: No such file or directory",
      'syscalls/sys_enter_foo',
    ],
    [
      'raw_tp/foo',
      'raw_tracepoint',
      'ENOENT',
      "libbpf: prog 'handle_exec': failed to attach to raw tracepoint 'foo': -ENOENT",
      'foo',
    ],
    [
      'kprobe/foo',
      'kprobe',
      'EINVAL',
      "libbpf: failed to add legacy kprobe event for 'foo+0x0': Invalid argument\nlibbpf: prog 'handle_exec': failed to create kprobe 'foo+0x0' perf event: Invalid argument",
      'foo',
    ],
    ['kprobe.multi/foo*', 'kprobe', 'ESRCH', "libbpf: prog 'handle_exec': failed to attach: No such process", 'foo*'],
  ])('%s (%s, %s): nothing to attach to', (section, type, errno, tail, target) => {
    const finding = attempt(section, type, errno, tail)
    expect(finding.class).toBe('MISSING_ATTACH_TARGET')
    expect(finding.title).toContain(`the kernel has no ${target}`)
    expect(finding.remedyYaml).toContain('attach: {required: false}')
    expect(finding.reproduce).toContain('--mode load_attach')
  })

  test.each([
    ['kprobe.multi/foo', 'kprobe', 'EINVAL', 'UNSUPPORTED_ATTACH_TYPE'],
    ['fentry/foo', 'tracing', 'ENOTSUPP', 'UNSUPPORTED_ATTACH_TYPE'],
    ['xdp', 'xdp', 'EBUSY', 'ATTACH_FAILURE'],
    ['kprobe/foo', 'kprobe', 'EPERM', 'POLICY_DENIED'],
  ])('%s (%s, %s) is %s', (section, type, errno, expected) => {
    expect(attempt(section, type, errno, '').class).toBe(expected)
  })

  test('one that the manifest does not require is a warning', () => {
    const attach = anAttach({verdict: 'fail', required: false, errno: {number: 2, name: 'ENOENT'}, message: 'no'})
    const finding = only(findings({lanes: [aLane()], programs: [aProgram({attach})]}))
    expect(finding).toMatchObject({level: 'warning', remedyYaml: null})
  })

  test('programs that libbpf leaves to the loader are one notice a type', () => {
    const attach = anAttach({verdict: 'skip', message: 'libbpf does not attach it'})
    const programs = ['a', 'b'].map(name => aProgram({name, type: 'sched_cls', section: 'tc', attach}))
    const finding = only(findings({lanes: [aLane()], programs}))
    expect(finding).toMatchObject({class: 'NOT_ATTACHED', level: 'notice', program: null})
    expect(finding.title).toBe('sched_cls programs were loaded but not attached: a, b')
  })
})

describe('a case that did not come to its end', () => {
  test.each([
    [{kind: 'timeout', seconds: 60}, 'TIMEOUT'],
    [
      {kind: 'crash', message: 'BUG: kernel NULL pointer dereference', during: 'probe/handle_exec load'},
      'KERNEL_CRASH',
    ],
    [{kind: 'killed', signal: 9, exitCode: -1, during: null}, 'CASE_DIED'],
  ] as const)('%j', (interruption, expected) => {
    expect(only(findings({load: null, interruption})).class).toBe(expected)
  })

  test('a crash is charged to the program that was running', () => {
    const interruption = {kind: 'crash', message: 'Oops: 0000', during: 'probe/handle_exec load'} as const
    expect(only(findings({load: null, interruption}))).toMatchObject({
      program: 'handle_exec',
      words: 'Oops: 0000',
      log: OLD.consoleLog,
    })
  })

  test('a cancelled one has no finding', () => {
    expect(
      findings({
        load: null,
        interruption: {kind: 'cancelled'},
        lanes: [aLane({verdict: 'error', reason: 'cancelled'})],
      }),
    ).toEqual([])
  })

  test('a kernel warning is a finding even when all passed', () => {
    const kernelWarnings = [{message: 'WARNING: CPU: 0 PID: 12 at kernel/bpf/verifier.c:1', during: null}]
    expect(only(findings({lanes: [aLane()], kernelWarnings}))).toMatchObject({
      class: 'KERNEL_WARNING',
      level: 'warning',
    })
  })
})

describe('what never came to a kernel', () => {
  test('a kernel that could not be booted is one finding, not one an artifact', () => {
    const kernel = aKernel({error: 'no package linux-image-cloud-amd64 in bookworm', consoleLog: null})
    const lanes = [aLane({verdict: 'error', reason: 'the kernel could not be fetched'})]
    const cases = ['probe', 'other'].map(artifact => aCase({artifact, lanes, load: null, programs: []}))
    const artifacts = [anArtifact(), anArtifact({name: 'other'})]
    expect(only(findingsOf(aResults({kernels: [kernel], artifacts, cases})))).toMatchObject({
      class: 'KERNEL_UNAVAILABLE',
      artifact: null,
      level: 'failure',
      words: kernel.error,
      reproduce: 'npx bpfcompat run bpfcompat.yaml --kernel debian-12-6.1',
    })
  })

  test('an optional kernel that could not be booted is a warning', () => {
    const kernel = aKernel({error: 'no', required: false})
    expect(only(findingsOf(aResults({kernels: [kernel], cases: []}))).level).toBe('warning')
  })

  test('an artifact that is no object is one finding on its manifest line', () => {
    const artifact = anArtifact({error: 'build/probe.bpf.o is no ELF file'})
    expect(only(findingsOf(aResults({artifacts: [artifact], cases: []})))).toMatchObject({
      class: 'INVALID_OBJECT',
      place: artifact.place,
      kernels: [],
    })
  })

  test('an object whose programs are all off by default proves nothing', () => {
    const programs = [aProgram({autoload: false, load: null, attach: null})]
    expect(only(findings({load: aLoad(), programs})).class).toBe('NOTHING_LOADED')
  })

  test('a fixup for a map that is not there names the maps there are, on the manifest line of the fixup', () => {
    const fixup = aFixup({
      map: 'kubearmor_visibilty',
      status: 'map_not_found',
      note: 'map fixup: no map kubearmor_visibilty',
    })
    const finding = only(findings({maps: [aMap({name: 'kubearmor_visibility'})], fixups: [fixup]}))
    expect(finding).toMatchObject({class: 'FIXUP_MISMATCH', place: fixup.place})
    expect(finding.remedy).toContain('Did you mean kubearmor_visibility?')
  })

  test('a lane that failed for no known reason still has a finding', () => {
    expect(only(findings({}))).toMatchObject({class: 'UNKNOWN', words: 'it failed'})
  })
})

describe('level, order and command', () => {
  test('what does not block is a warning, and comes after what does', () => {
    const broken = {
      load: aFailedLoad({program: 'handle_exec'}),
      programs: [aProgram({load: aFailedProgramLoad({verifierTail: 'R1 !read_ok'})})],
    }
    const list = findingsOf(
      aResults({
        artifacts: [anArtifact({name: 'a'}), anArtifact({name: 'b'})],
        cases: [
          aCase({artifact: 'a', lanes: [aFailedLane('no', {required: false})], ...broken}),
          aCase({artifact: 'b', lanes: [aFailedLane('no')], ...broken}),
        ],
      }),
    )
    expect(list.map(({artifact, level}) => [artifact, level])).toEqual([
      ['b', 'failure'],
      ['a', 'warning'],
    ])
  })

  test('the command is quoted for a shell', () => {
    const artifact = anArtifact({path: "my build/it's.o", error: 'no'})
    expect(only(findingsOf(aResults({manifest: null, artifacts: [artifact], cases: []}))).reproduce).toBe(
      `npx bpfcompat run 'my build/it'\\''s.o' --kernel debian-12-6.1`,
    )
  })

  test('an excerpt is twelve lines at most, and no line of it is endless', () => {
    const finding = rejected(`${'x'.repeat(10_000_000)}\n${'7: (85) call\n'.repeat(500)}R1 !read_ok`)
    expect(finding.excerpt?.split('\n')).toHaveLength(12)
    expect(finding.words).toBe('R1 !read_ok')
    expect(rejected('y'.repeat(10_000_000)).excerpt?.length).toBeLessThan(500)
  })
})

describe('many programs with one mistake', () => {
  const words = 'BPF program is too large. Processed 1000001 insn'
  const failing = (name: string, verifierTail: string) =>
    aProgram({name, load: aFailedProgramLoad({verifierTail}), attach: null})

  test('are one finding that names the first and counts the others', () => {
    const programs = ['one', 'two', 'three'].map(name => failing(name, words))
    const finding = only(findings({load: aFailedLoad({program: 'one'}), programs}))
    expect(finding).toMatchObject({class: 'VERIFIER_LIMIT', program: 'one', otherPrograms: ['two', 'three']})
  })

  test('a mistake of another kind stays a finding of its own', () => {
    const programs = [failing('one', words), failing('two', "R0 invalid mem access 'scalar'"), failing('three', words)]
    const found = findings({load: aFailedLoad({program: 'one'}), programs})
    expect(found.map(({program, otherPrograms}) => [program, otherPrograms])).toEqual([
      ['one', ['three']],
      ['two', []],
    ])
  })
})

test('a callback on a kernel that does not know any is explained, whatever the verifier calls it', () => {
  for (const words of [
    "number of funcs in func_info doesn't match number of subprogs",
    'unrecognized bpf_ld_imm64 insn',
  ])
    expect(rejected(words)).toMatchObject({
      class: 'UNSUPPORTED_HELPER',
      title: expect.stringContaining('kernels before 5.13'),
    })
})

test('maps in sections of their own are told apart from a broken object', () => {
  const message = "prog 'kprobe__tcp_v4_connect': bad map relo against 'tcpsock' in section 'maps/tcpsock'"
  const finding = only(findings({load: aFailedLoad({message}), programs: [], libbpfTail: `libbpf: ${message}\n`}))
  expect(finding).toMatchObject({class: 'INVALID_OBJECT', remedy: expect.stringContaining('cilium/ebpf')})
})
