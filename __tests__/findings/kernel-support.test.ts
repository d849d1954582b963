import {describe, expect, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad, aFixup, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aMap, aRefusal, aTrial} from '../model/map.ts'
import {aFailedProgramLoad, anAttach, aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {findings, findingsBeside, NEW, OLD, only} from './cases.ts'

describe('a remedy names kernels of the run', () => {
  const ringbuf = aMap({type: 'ringbuf', keySize: 0, valueSize: 0, maxEntries: 4096})
  const unknown = aRefusal({type: 'ringbuf', trials: [aTrial({errno: {number: 22, name: 'EINVAL'}})]})
  const kernel = aKernel({id: 'old', release: '5.4.0'})
  const failing = {load: aFailedLoad({map: 'events'}), maps: [{...ringbuf, refusal: unknown}], programs: []}

  test('from any artifact of the run with such maps, instead of the table of versions', () => {
    const run = aResults({
      kernels: [kernel, NEW],
      artifacts: [anArtifact(), anArtifact({name: 'other'})],
      cases: [
        aCase({kernel: kernel.id, lanes: [aFailedLane('no')], ...failing}),
        aCase({kernel: NEW.id, artifact: 'other', maps: [ringbuf]}),
      ],
    })
    const {remedy} = only(findingsOf(run))
    expect(remedy).toContain(`Maps of type ringbuf can be created on ${NEW.id}.`)
    expect(remedy).not.toContain('came with')
  })

  test('and uses the table only if there is none', () => {
    expect(only(findings(failing, {kernels: [kernel]})).remedy).toContain('ringbuf came with Linux 5.8.')
  })

  test('not from maps that were switched off there', () => {
    const off = {by: 'manifest', reason: 'autocreate: false'} as const
    const run = aResults({
      kernels: [kernel, NEW],
      cases: [
        aCase({kernel: kernel.id, lanes: [aFailedLane('no')], ...failing}),
        aCase({kernel: NEW.id, maps: [{...ringbuf, off}]}),
      ],
    })
    expect(only(findingsOf(run)).remedy).not.toContain('can be created')
  })

  test('not the failing kernel itself, if another artifact has such maps', () => {
    const artifacts = [anArtifact(), anArtifact({name: 'other'})]
    const cases = [
      aCase({kernel: kernel.id, lanes: [aFailedLane('no')], ...failing}),
      aCase({kernel: kernel.id, artifact: 'other', maps: [ringbuf]}),
    ]
    expect(only(findingsOf(aResults({kernels: [kernel], artifacts, cases}))).remedy).not.toContain('can be created')
  })

  test('for a rejected program that another kernel loads', () => {
    const load = aFailedProgramLoad({verifierTail: 'R1 !read_ok'})
    const finding = only(
      findingsBeside({load: aFailedLoad({program: 'handle_exec'}), programs: [aProgram({load, attach: null})]}, {}),
    )
    expect(finding.remedy).toMatch(new RegExp(`^It loads on ${NEW.id}\\. `))
  })
})

describe('lsm programs', () => {
  const guard = aProgram({
    name: 'guard',
    type: 'lsm',
    section: 'lsm/file_open',
    attach: anAttach({target: 'lsm file_open'}),
  })
  const on = (lsm: string | null, program = guard) =>
    findings({lanes: [aLane()], programs: [program]}, {kernels: [aKernel({id: 'debian-12-6.1+x', lsm})]})

  test('that are attached while bpf is not active never run: a warning with the YAML', () => {
    expect(only(on('capability,apparmor'))).toMatchObject({
      class: 'LSM_NOT_ACTIVE',
      level: 'warning',
      program: 'guard',
      remedyYaml: 'kernels:\n  - id: debian-12-6.1\n    variant: bpf-lsm\n    lsm: append-bpf',
    })
  })

  test.each([
    ['it is active', 'capability,bpf', guard],
    ['the kernel does not report it', null, guard],
    ['they belong to a cgroup', 'capability', {...guard, section: 'lsm_cgroup/socket_bind'}],
    ['they were not attached', 'capability', {...guard, attach: null}],
  ])('have no finding if %s', (_, lsm, program) => {
    expect(on(lsm, program)).toEqual([])
  })
})

describe('a module that is not loaded', () => {
  const attached = (message: string, errno: string, section = 'tc') =>
    only(
      findings({
        programs: [
          aProgram({
            section,
            type: 'sched_cls',
            attach: anAttach({verdict: 'fail', target: '', errno: {number: 2, name: errno}, message}),
          }),
        ],
      }),
    )

  test.each([
    ['Kernel error message: Specified qdisc kind is unknown', 'ENOENT', 'sch_ingress'],
    ['TC classifier not found', 'ENOENT', 'cls_bpf'],
    ['cannot create veth0: Operation not supported: the kernel needs the module veth', 'EOPNOTSUPP', 'veth'],
  ])('%s', (message, errno, module) => {
    expect(attached(message, errno)).toMatchObject({
      class: 'MODULE_NEEDED',
      remedyYaml: `modules:\n  - ${module}`,
    })
  })
})

describe('objects that libbpf does not open', () => {
  test.each([
    ["failed to find BTF for extern 'other_func' [12] section: -2", 'UNLINKED_OBJECT', 'other_func'],
    ["elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+", 'LEGACY_MAPS', 'old "maps"'],
    ["prog 'p' is static and not supported", 'FOREIGN_LOADER', 'cilium/ebpf'],
  ])('%s', (message, expected, title) => {
    expect(only(findings({load: aFailedLoad({message}), programs: [], maps: []}))).toMatchObject({
      class: expected,
      title: expect.stringContaining(title),
    })
  })

  test('a section that only the loader knows has the YAML to declare its type', () => {
    const message = "prog 'p': missing BPF prog type, check ELF section name 'classifier/x'"
    expect(only(findings({load: aFailedLoad({message}), programs: [], maps: []})).remedyYaml).toContain(
      '- {program: classifier/x, type: sched_cls}',
    )
  })
})

describe('maps whose sizes the loader sets', () => {
  const unset = (map: Parameters<typeof aMap>[0]) =>
    findings({load: aFailedLoad({map: 'events'}), maps: [aMap(map)], programs: []})[0]

  test.each(['array', 'stack_trace', 'hash_of_maps', 'ringbuf', 'bloom_filter', 'prog_array', 'devmap'])(
    '%s needs max_entries',
    type => {
      const finding = unset({type, maxEntries: 0, hasInner: true})
      expect(finding?.class).toBe('MAP_SIZE_UNSET')
      expect(finding?.remedyYaml).toContain('max_entries: 1024')
    },
  )

  test.each(['perf_event_array', 'task_storage', 'sk_storage'])('%s does not', type => {
    expect(unset({type, maxEntries: 0})?.class).not.toBe('MAP_SIZE_UNSET')
  })

  test('a stack-trace map without a depth gets one to start from', () => {
    const finding = unset({type: 'stack_trace', valueSize: 0, maxEntries: 0})
    expect(finding?.title).toBe('map events (stack_trace) has max_entries 0 and value_size 0')
    expect(finding?.remedyYaml).toContain('value_size: 1016')
  })
})

describe('mistakes in the manifest', () => {
  test('a test that names a map that the object does not have, with its line and a suggestion', () => {
    const place = {file: 'bpfcompat.yaml', line: 30, column: 9}
    const unknownNames = [
      {what: 'map', name: 'sys_event', program: null, usedBy: 'test', meant: 'sys_events', place},
    ] as const
    const finding = only(
      findings({
        lanes: [aLane({mode: 'behavior', verdict: 'error', reason: 'no such map'})],
        maps: [aMap({name: 'sys_events'})],
        unknownNames: [...unknownNames],
      }),
    )
    expect(finding).toMatchObject({class: 'FIXUP_MISMATCH', level: 'failure', place})
    expect(finding.remedy).toContain('Did you mean sys_events?')
  })

  test('a missing global variable', () => {
    const fixup = aFixup({
      subject: 'verbos',
      what: 'verbos=1',
      status: 'not_found',
      message: 'no such variable',
      note: 'global fixup refused, no such global: verbos verbos=1',
    })
    const lanes = [aLane({verdict: 'error', reason: 'x'})]
    expect(only(findings({lanes, fixups: [fixup]})).title).toBe(
      'the manifest sets verbos=1 on global variable verbos, which the object does not have',
    )
  })
})

describe('a kernel warning', () => {
  test('shows its excerpt and stays a warning beside a failure', () => {
    const kernelWarnings = [
      {message: 'WARNING: at x', during: 'probe/handle_exec load', excerpt: 'WARNING: at x\nCall Trace:'},
    ]
    const list = findings({
      load: aFailedLoad({program: 'handle_exec'}),
      programs: [aProgram({load: aFailedProgramLoad({verifierTail: 'R1 !read_ok'}), attach: null})],
      kernelWarnings,
    })
    expect(list.map(finding => [finding.class, finding.level])).toEqual([
      ['VERIFIER_REJECTION', 'failure'],
      ['KERNEL_WARNING', 'warning'],
    ])
    expect(list[1]?.excerpt).toContain('Call Trace')
  })

  test('does not hide a lane that failed for an unknown reason', () => {
    const kernelWarnings = [{message: 'WARNING: at x', during: null, excerpt: ''}]
    expect(findings({kernelWarnings}).map(finding => finding.class)).toEqual(['UNKNOWN', 'KERNEL_WARNING'])
  })
})

test('a message about lockdown counts only with the errno of a refusal', () => {
  const said = (name: string) =>
    only(
      findings(
        {
          load: aFailedLoad({
            errno: {number: 1, name},
            message: 'Lockdown: bpf: use of bpf to read kernel RAM is restricted; see man kernel_lockdown.7',
          }),
          programs: [],
          maps: [aMap()],
        },
        {kernels: [OLD]},
      ),
    ).class
  expect(said('EPERM')).toBe('POLICY_DENIED')
  expect(said('EINVAL')).toBe('UNKNOWN')
})
