import {describe, expect, test} from '@jest/globals'
import {load, problemsOf, single} from './load-yaml.ts'

const objects = ['x.o']

/** Every field in the manifest of the original Go implementation of bpfcompat. */
const EVERY_FIELD = `name: probe
programs:
  - name: on_exec
    section: tracepoint/syscalls/sys_enter_execve
    type: tracepoint
    attach: {kind: tracepoint, category: syscalls, name: sys_enter_execve, required: true}
  - {name: on_open, section: kprobe/do_sys_open, type: kprobe, attach: {kind: kprobe, symbol: do_sys_open}}
  - {name: bare}
maps:
  - {name: per_cpu, max_entries: cpus}
  - {name: sized, max_entries: 4096}
  - {name: rings, max_entries: cpus, inner_ringbuf_bytes: 8388608}
  - {name: nested, inner_map: {type: hash, key_size: 0, value_size: 4, max_entries: 64}}
program_types:
  - {program: on_open, type: kprobe}
  - {program: xdp/some-section.v2, type: xdp}
program_variants:
  - group: recv
    programs: [{name: recv_loop, requires_helper: bpf_loop}, {name: recv_number, requires_helper: 130}, {name: recv_old}]
  - group: dump
    programs: [{name: dump, probe: trial_load}]
probe_companions: [tail_one, tail_two]
required_profiles: [debian-12-6.1, ubuntu-22.04-5.15]
functional_tests:
  - name: all of it
    command: cat /etc/passwd
    required: false
    timeout: 1m30s
    expect_exit_code: 2
    expect_stdout_contains: root
    expect_stderr_contains: nothing
  - {name: least, command: "true"}
metadata: {owner: somebody, nested: {list: [1, 2]}}
`

describe('a manifest of the original bpfcompat', () => {
  test('is accepted with all its fields', async () => {
    expect(await problemsOf(EVERY_FIELD, {objects})).toEqual([])
    const manifest = await load(EVERY_FIELD, {objects})
    expect(manifest).toMatchObject({
      form: 'singleArtifact',
      requiredKernels: [{id: 'debian-12-6.1'}, {id: 'ubuntu-22.04-5.15'}],
      artifacts: [
        {
          name: 'probe',
          attachRequired: false,
          lanes: [{mode: 'behavior', required: true}],
          probeCompanions: ['tail_one', 'tail_two'],
          variants: [
            {group: 'recv', programs: [{helper: 181}, {helper: 130}, {helper: null}]},
            {group: 'dump', programs: [{name: 'dump', trialLoad: true}]},
          ],
          tests: [
            {
              name: 'all of it',
              required: false,
              timeoutSeconds: 90,
              expect: {exitCode: 2, stdoutContains: 'root', stderrContains: 'nothing'},
            },
            {name: 'least', required: true, timeoutSeconds: 10, expect: {exitCode: 0, stdoutContains: null}},
          ],
        },
      ],
    })
  })

  test('sets its maps and program types', async () => {
    const {fixups} = await single(EVERY_FIELD)
    expect(fixups).toMatchObject([
      {subject: 'per_cpu', kind: 'max_entries', value: 'cpus'},
      {subject: 'sized', kind: 'max_entries', value: 4096},
      {subject: 'rings', kind: 'max_entries', value: 'cpus'},
      {subject: 'rings', kind: 'inner_map', type: 'ringbuf', maxEntries: 8388608},
      {subject: 'nested', kind: 'inner_map', type: 'hash', keySize: 0, valueSize: 4, maxEntries: 64},
      {subject: 'on_open', kind: 'program_type', value: 'kprobe'},
      {subject: 'xdp/some-section.v2', kind: 'program_type', value: 'xdp'},
      {subject: 'on_exec', kind: 'program_type', value: 'tracepoint'},
    ])
  })

  test('blocks on a failed attach only for programs that require it', async () => {
    const {programs} = await single(EVERY_FIELD)
    expect(programs.map(({name, attachRequired}) => [name, attachRequired])).toEqual([
      ['on_exec', true],
      ['on_open', false],
      ['bare', false],
    ])
  })

  test.each([
    ...[
      'tracepoint',
      'raw_tracepoint',
      'kprobe',
      'kretprobe',
      'fentry',
      'fexit',
      'xdp',
      'tc',
      'cgroup',
      'lsm',
      'uprobe',
    ],
    '""',
  ])('accepts the kind of attach %s', async kind => {
    expect(await problemsOf(`programs: [{name: p, attach: {kind: ${kind}}}]\n`, {objects})).toEqual([])
  })

  test.each(['hash', 'array', 'lru_hash', 'percpu_hash', 'percpu_array', 'lru_percpu_hash'])(
    'accepts the inner map type %s',
    async type => {
      const map = `{name: m, inner_map: {type: ${type}, key_size: 4, value_size: 4, max_entries: 1}}`
      expect(await problemsOf(`maps: [${map}]\n`, {objects})).toEqual([])
    },
  )

  test.each([
    ...['socket_filter', 'kprobe', 'tracepoint', 'raw_tracepoint', 'xdp', 'perf_event', 'cgroup_skb', 'cgroup_sock'],
    ...['sched_cls', 'sched_act', 'sk_skb', 'sk_msg', 'tracing', 'lsm'],
  ])('accepts the program type %s', async type => {
    expect(await problemsOf(`program_types: [{program: p, type: ${type}}]\n`, {objects})).toEqual([])
  })

  test.each([
    ['bpf_probe_read_kernel', 113],
    ['bpf_ringbuf_output', 130],
    ['bpf_ringbuf_reserve', 131],
    ['bpf_get_current_task_btf', 158],
    ['bpf_loop', 181],
  ])('accepts the helper %s', async (name, helper) => {
    const {variants} = await single(`program_variants: [{group: g, programs: [{name: p, requires_helper: ${name}}]}]\n`)
    expect(variants).toMatchObject([{programs: [{helper}]}])
  })
})

test('a matrix of the original bpfcompat is accepted with all its fields', async () => {
  const matrix =
    'name: mine\nprofiles:\n  - {id: debian-12-6.1, required: false, timeout: 20m}\n  - id: debian-13-6.12\n'
  const {kernels} = await load(EVERY_FIELD, {objects, matrix})
  expect(kernels).toMatchObject([
    {id: 'debian-12-6.1', required: false, timeoutSeconds: 1200},
    {id: 'debian-13-6.12', required: true, timeoutSeconds: null},
  ])
})
