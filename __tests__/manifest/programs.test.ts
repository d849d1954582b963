import {describe, expect, test} from '@jest/globals'
import {HELPER_NAMES} from '../../src/model/bpf-helpers.ts'
import {anAttachTarget} from '../requests.ts'
import {artifact, problemsOfArtifact, single} from './load-yaml.ts'

const NOWHERE = anAttachTarget()

async function program(fields: string, form = artifact) {
  const [first] = (await form(`programs: [{name: p${fields === '' ? '' : `, ${fields}`}}]`)).programs
  if (first === undefined) throw new Error('no program')
  return first
}

describe('gating of a program', () => {
  test.each([
    ['', 'required', true],
    ['required: false', 'tolerated', false],
    ['optional: true', 'optional', true],
    ['attach: best_effort', 'required', false],
    ['attach: required', 'required', true],
    ['attach: none', 'required', false],
    ['attach: {required: false}', 'required', false],
    ['attach: {kind: none}', 'required', false],
    ['optional: true, attach: {required: true}', 'optional', true],
  ])('%s: load %s, attach required %s', async (fields, loads, attachRequired) => {
    expect(await program(fields)).toMatchObject({load: loads, attachRequired})
  })

  test.each([
    ['', false],
    ['attach: {required: true}', true],
    ['attach: required', true],
    ['required: false', false],
  ])('in a single-artifact manifest, where attach is best effort: %s is %s', async (fields, attachRequired) => {
    expect((await program(fields, single)).attachRequired).toBe(attachRequired)
  })

  test('the artifact and the defaults apply to the other programs', async () => {
    const {attachRequired, maxInsns, programs} = await artifact(
      'attach: best_effort\nmax_insns: 5000\nprograms: [{name: p}, {name: q, attach: required, max_insns: 9}]',
    )
    expect({attachRequired, maxInsns}).toEqual({attachRequired: false, maxInsns: 5000})
    expect(programs.map(({name, attachRequired, maxInsns}) => [name, attachRequired, maxInsns])).toEqual([
      ['p', false, null],
      ['q', true, 9],
    ])
    expect((await single('attach: required\nprograms: [{name: p}]')).programs[0]?.attachRequired).toBe(true)
  })
})

test('a run budget needs tests that trigger the program', async () => {
  const {programs} = await artifact(
    'mode: behavior\nfunctional_tests: [{name: t, command: "true"}]\nprograms: [{name: p, max_run_insns: 8}, {name: q}]',
  )
  expect(programs.map(({maxRunInsns}) => maxRunInsns)).toEqual([8, null])
})

test('section, autoload and the oldest kernel are normalised', async () => {
  expect(await program('section: kprobe/x, autoload: false, min_kernel: "5.10", max_insns: 7')).toMatchObject({
    section: 'kprobe/x',
    autoload: false,
    minKernel: [5, 10],
    maxInsns: 7,
  })
  // The same without quotes: the YAML parser has no float tag.
  expect((await program('min_kernel: 5.10')).minKernel).toEqual([5, 10])
  expect(await program('')).toMatchObject({section: null, autoload: null, minKernel: null, attach: null})
})

describe('where a program is attached', () => {
  test.each([
    ['none', {kind: 'none'}],
    ['{kind: tracepoint, category: sched, name: sched_switch}', {}],
    ['{kind: tracepoint}', {}],
    ['{kind: raw_tracepoint, name: sched_switch}', {}],
    ['{kind: kprobe, symbol: do_unlinkat+0x4}', {}],
    ['{kind: kretprobe, symbol: do_unlinkat}', {}],
    ['{kind: uprobe, binary: /bin/sh, symbol: main}', {}],
    ['{kind: uretprobe, binary: /bin/sh}', {}],
    ['{kind: usdt, binary: /bin/x, name: provider:probe}', {}],
    ['{kind: fentry, symbol: do_unlinkat}', {}],
    ['{kind: fexit, symbol: do_unlinkat}', {}],
    ['{kind: lsm, symbol: file_open}', {}],
    ['{kind: xdp, interface: lo}', {}],
    ['{kind: tc, interface: veth0}', {}],
    ['{kind: tcx, interface: lo}', {}],
    ['{kind: cgroup, cgroup: a/b}', {}],
    ['{kind: iter, symbol: task}', {}],
    ['{kind: perf_event}', {}],
    ['{kind: socket}', {}],
    ['{kind: sockmap}', {}],
    ['{kind: netns}', {}],
    ['{symbol: do_unlinkat}', {kind: null, symbol: 'do_unlinkat'}],
    ['{kind: "", category: a, name: b}', {kind: null, category: 'a', name: 'b'}],
  ])('%s', async (attach, expected) => {
    const written = /\{(.*)\}/.exec(attach)?.[1] ?? ''
    const fields = Object.fromEntries(
      written
        .split(', ')
        .map(field => field.split(/: /))
        .filter(([key]) => key),
    )
    const {attach: target} = await program(`attach: ${attach}`)
    expect(target).toEqual({...NOWHERE, ...fields, ...expected})
  })

  test.each(['freplace', 'fentry', 'fexit'])('%s: a program of another artifact', async kind => {
    const {attach} = await program(`attach: {kind: ${kind}, artifact: dispatcher, program: dispatch, symbol: ask}`)
    const of = {artifact: 'dispatcher', program: 'dispatch', place: {line: 3}}
    expect(attach).toMatchObject({kind, symbol: 'ask', of})
  })

  test('`required` alone keeps the target of the section', async () => {
    expect((await program('attach: {required: true, kind: ""}')).attach).toBeNull()
  })

  test.each([
    ['{kind: xdp, symbol: x}', '3:46: `symbol` has no effect with `kind: xdp`, which takes `interface`'],
    ['{kind: perf_event, cgroup: x}', '3:53: `cgroup` has no effect with `kind: perf_event`, which takes nothing'],
    ['{kind: kprobe, name: x}', '3:49: `name` has no effect with `kind: kprobe`, which takes `symbol`'],
    [
      '{kind: tracepoint, name: x}',
      '3:26: `kind: tracepoint` needs both `category` and `name`; set both, or neither to use the section',
    ],
    ['{kind: usdt, binary: /x, name: y}', '3:59: a USDT probe is named `provider:name`, not `y`'],
    ['{symbol: x, interface: lo}', '3:26: no kind of attach takes `symbol` and `interface` together; set `kind`'],
    ['{kind: freplace, artifact: a}', '3:26: `kind: freplace` needs `program`: a section cannot name another program'],
    [
      '{kind: freplace}',
      '3:26: `kind: freplace` needs `artifact` and `program`: a section cannot name another program',
    ],
    [
      '{kind: fentry, program: x}',
      '3:26: `kind: fentry` needs both `artifact` and `program`; set both, or neither to use the section',
    ],
    [
      '{artifact: a, program: x}',
      '3:26: `kind` is missing; set `freplace` to replace a function of a program, `fentry` or `fexit` to trace one',
    ],
    ['{kind: kprobe, artifact: a}', '3:49: `artifact` has no effect with `kind: kprobe`, which takes `symbol`'],
    ['{kind: none, required: true}', '3:47: `kind: none` is not attached, so `required` has no effect; remove it'],
    ['{cgroup: a/../..}', '3:35: `cgroup` must be a path below /sys/fs/cgroup, without `..`, got "a/../.."'],
    [
      '{kind: kprobes}',
      expect.stringMatching(
        /^3:35: `kind` must be one of none, tracepoint, .*, got "kprobes"; did you mean `kprobe`\?$/,
      ),
    ],
    [
      'beste_effort',
      '3:26: `attach` must be one of required, best_effort, none, or a mapping such as `{kind: kprobe, symbol: do_unlinkat}`, got "beste_effort"; did you mean `best_effort`?',
    ],
    [
      '5',
      '3:26: `attach` must be one of required, best_effort, none, or a mapping such as `{kind: kprobe, symbol: do_unlinkat}`, got 5',
    ],
  ])('%s is a mistake', async (attach, problem) => {
    expect(await problemsOfArtifact(`programs: [{name: p, attach: ${attach}}]`)).toEqual([problem])
  })
})

test.each([
  ['optional: true, required: false', '`optional: true` and `required` set the same thing'],
  [
    'required: false, attach: required',
    '`required: false` also allows the attach to fail; remove `required: false` or the required attach',
  ],
  ['min_kernel: 5', '`min_kernel` must be a kernel version in quotes such as `"5.8"` (5.10 is not 5.1), got 5'],
  ['min_kernel: "5.8.1"', '`min_kernel` must be a kernel version'],
  ['type: kprob', 'did you mean `kprobe`?'],
  ['max_run_insns: 8', '`max_run_insns` is measured while `functional_tests` run, and there are none'],
  ['max_insns: 0', '`max_insns` must be a whole number from 1 to 4294967295, got 0'],
])('{name: p, %s} is a mistake', async (fields, problem) => {
  expect(await problemsOfArtifact(`programs: [{name: p, ${fields}}]`)).toEqual([expect.stringContaining(problem)])
})

test('a program is listed only once', async () => {
  expect(await problemsOfArtifact('programs: [{name: p}, {name: p}]')).toEqual([
    '3:28: program `p` is defined a second time; the first is on line 3',
  ])
})

describe('variants', () => {
  const yaml = `program_variants:
  - group: g
    programs:
      - {name: new, requires_helper: bpf_loop, requires_symbol: x, requires_attach_target: y, probe: trial_load}
      - {name: newer, requires_helper: 211}
      - {name: old}
probe_companions: [tail]`

  test.each([
    ['a bpfcompat manifest', artifact],
    ['a single-artifact manifest', single],
  ])('become groups in order of preference, in %s', async (_name, form) => {
    const {variants, probeCompanions} = await form(yaml)
    expect(variants).toMatchObject([
      {
        group: 'g',
        programs: [
          {name: 'new', helper: 181, symbol: 'x', attachTarget: 'y', trialLoad: true},
          {name: 'newer', helper: 211, symbol: null, attachTarget: null, trialLoad: false},
          {name: 'old', helper: null},
        ],
      },
    ])
    expect(probeCompanions).toEqual(['tail'])
  })

  test.each([
    [
      '[{group: g, programs: [{name: p, requires_helper: bpf_lop}]}]',
      '3:56: `bpf_lop` is not a BPF helper; did you mean `bpf_loop`?',
    ],
    [
      '[{group: g, programs: [{name: p, requires_helper: printf_everything_there_is}]}]',
      '3:56: `printf_everything_there_is` is not a BPF helper; write its name, such as `bpf_loop`, or its number',
    ],
    [
      '[{group: g, programs: [{name: p}]}, {group: h, programs: [{name: p}]}]',
      '3:82: program `p` is defined a second time; the first is on line 3; a program belongs to one group',
    ],
    [
      '[{group: g, programs: [{name: p}]}, {group: g, programs: [{name: q}]}]',
      '3:60: group `g` is defined a second time; the first is on line 3',
    ],
    ['[{group: g, programs: []}]', '3:35: `programs` must be a list of at least 1, got an empty list'],
  ])('%s is a mistake', async (variants, problem) => {
    expect(await problemsOfArtifact(`program_variants: ${variants}`)).toEqual([problem])
  })

  test('have the helper numbers of the UAPI', () => {
    const numbers = ['bpf_map_lookup_elem', 'bpf_probe_read_kernel', 'bpf_ringbuf_output', 'bpf_get_current_task_btf']
    expect(numbers.map(name => HELPER_NAMES.indexOf(name) + 1)).toEqual([1, 113, 130, 158])
    expect(HELPER_NAMES).toHaveLength(211)
    expect(HELPER_NAMES.at(-1)).toBe('bpf_cgrp_storage_delete')
  })
})
