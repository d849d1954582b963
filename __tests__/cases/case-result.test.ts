import {describe, expect, test} from '@jest/globals'
import type {CaseInput} from '../../src/cases/case-input.ts'
import type {GuestRecord} from '../../src/guest/record-shapes.ts'
import type {Fixup} from '../../src/request/fixup.ts'
import {aProgramRequest, aRequest, LOADED, outcome, place, record, resultOf} from '../run/case-records.ts'

describe('programs', () => {
  const offOf = (records: GuestRecord[], input: Partial<CaseInput> = {}) => resultOf(records, input).programs[0]?.off

  test('that are on have no reason to be off', () => {
    expect(resultOf(LOADED).programs[0]).toMatchObject({autoload: true, off: null, requirement: 'required'})
  })

  test('are off because of the object, unless the manifest switches them on', () => {
    const records = [record('program', {name: 'p', autoload: false})]
    const on: Fixup = {kind: 'autoload', subject: 'p', value: true, place}
    expect(offOf(records)).toMatchObject({by: 'object'})
    expect(offOf(records, {request: aRequest({fixups: [on]})})).toBeNull()
  })

  test('are off because of the manifest', () => {
    const off: Fixup = {kind: 'autoload', subject: 'p', value: false, place}
    expect(offOf(LOADED, {request: aRequest({fixups: [off]})})).toEqual({
      by: 'manifest',
      reason: 'autoload: false',
      map: null,
    })
  })

  test('are off below their min_kernel, and the fixup of the host is not listed with those of the user', () => {
    const hostFixups: Fixup[] = [{kind: 'autoload', subject: 'p', value: false, place: null}]
    const request = aRequest({programs: [aProgramRequest({minKernel: [6, 4]})]})
    const result = resultOf([...LOADED, record('fixup', {index: 0, subject: 'p'})], {request, hostFixups})
    expect(result.programs[0]?.off).toEqual({
      by: 'kernel',
      reason: '6.1.0-56-cloud-amd64 is below its min_kernel 6.4',
      map: null,
    })
    expect(result.fixups).toEqual([])
  })

  test('are off when another variant was chosen; the chosen one is on, whatever its section name is', () => {
    const variant = (program: string, status: string, message = '') =>
      record('variant', {group: 'g', program, status, message})
    const result = resultOf([
      record('program', {name: 'new', autoload: false}),
      record('program', {name: 'old'}),
      record('program', {name: 'older'}),
      variant('new', 'unsupported', 'this kernel has no helper 181 for kprobe programs'),
      variant('old', 'chosen'),
      variant('older', 'passed_over'),
    ])
    expect(result.programs.map(({off}) => off?.reason ?? null)).toEqual([
      'this kernel has no bpf_loop for kprobe programs; old was chosen',
      null,
      'old was chosen',
    ])
    expect(result.variants).toMatchObject([{group: 'g', chosen: 'old'}])
  })

  test('are off when they were chosen from a group and then dropped', () => {
    const result = resultOf([
      record('program', {name: 'new'}),
      record('program', {name: 'old'}),
      record('variant', {group: 'g', program: 'new', status: 'chosen', message: ''}),
      record('variant', {group: 'g', program: 'old', status: 'passed_over', message: ''}),
      record('dropped', {program: 'new', errno: 13, message: 'invalid access'}),
    ])
    expect(result.programs.map(({off}) => off?.by)).toEqual(['dropped', 'variant'])
  })

  test('are off when the manifest removed them from their last struct_ops map', () => {
    const result = resultOf([
      record('program', {name: 'old'}),
      record('program', {name: 'other'}),
      record('unused', {program: 'old'}),
    ])
    expect(result.programs.map(({off}) => off)).toEqual([
      {by: 'manifest', reason: 'no longer in a struct_ops map', map: null},
      null,
    ])
  })

  test('are off when they were dropped, with their own failed load', () => {
    const result = resultOf(
      [
        ...LOADED,
        record('program', {name: 'q'}),
        record('program_load', {program: 'q', pass: 'alone', errno: 22, message: 'nope', insns_processed: -1}),
        record('dropped', {program: 'q', errno: 22, message: 'nope'}),
      ],
      {request: aRequest({programs: [aProgramRequest({name: 'q', load: 'tolerated'})]})},
    )
    expect(result.programs[1]).toMatchObject({
      off: {by: 'dropped', reason: 'nope', map: null},
      requirement: 'tolerated',
      load: {verdict: 'fail', message: 'nope', stats: null},
    })
    expect(result.lanes[0]?.verdict).toBe('pass')
  })
})

test('a missing kernel feature of a refused program is listed once, and only known kinds are', () => {
  const line = {insn: 3, file: 'a.bpf.c', line: 4, column: 5, text: 'x'}
  const lack = record('lack', {program: 'p', what: 'jmp32', errno: 22, line})
  const records = [
    record('program', {name: 'p'}),
    record('load', {errno: 22, btf_errno: 22, btf_message: 'Invalid name'}),
    record('program_load', {program: 'p', errno: 22}),
    lack,
    lack,
    record('lack', {program: 'p', what: '<b>hostile</b>'}),
    record('lack', {program: 'another', what: 'bounded_loops'}),
  ]
  const {load, programs} = resultOf(records)
  expect(programs[0]?.load?.lacks).toEqual([
    {
      what: 'jmp32',
      errno: {number: 22, name: 'EINVAL'},
      source: {file: 'a.bpf.c', path: null, line: 4, column: 5, text: 'x'},
    },
  ])
  expect(load?.btfRefused).toBe('Invalid name')
  const loaded = resultOf([
    record('program', {name: 'p'}),
    record('load', {}),
    record('program_load', {program: 'p'}),
    lack,
  ])
  expect(loaded.programs[0]?.load?.lacks).toEqual([])
})

describe('the lines of a program', () => {
  const linesOf = (...records: GuestRecord[]) => resultOf([...LOADED, ...records]).programs[0]?.load?.lines
  const lines = (program: string, removed: number) => record('program_lines', {program, lines: 40, removed})
  const range = (program: string, first: number) =>
    record('removed_lines', {program, file: 'a.bpf.c', first, last: first + 2, lines: 2, text: 'x = 1;'})

  test('are those of its last load: an object may be loaded again without some of its programs', () => {
    const records = [lines('p', 1), range('p', 4), lines('q', 1), range('q', 9), lines('p', 1), range('p', 7)]
    expect(linesOf(...records)).toEqual({
      total: 40,
      removed: [{source: {file: 'a.bpf.c', path: null, line: 7, column: 0, text: 'x = 1;'}, last: 9, count: 2}],
    })
  })

  test('are unknown if the kernel does not report them, or the program does not load', () => {
    expect(linesOf()).toBeNull()
    expect(linesOf(lines('q', 0))).toBeNull()
    const refused = LOADED.map(line => (line.type === 'program_load' ? {...line, errno: 22} : line))
    expect(resultOf([...refused, lines('p', 0)]).programs[0]?.load?.lines).toBeNull()
  })
})

describe('the run time of a program', () => {
  const ran = (count: number, nsec: number) => record('program_runs', {program: 'p', count, nsec})
  const unit = record('run_time_unit', {insns: 1000, nsec: 550_000, empty_nsec: 50_000})
  const timeOf = (...records: GuestRecord[]) => resultOf([...LOADED, ...records]).programs[0]?.runTime

  test('is given in simple instructions of the guest, without the overhead of counting', () => {
    // 500 ns for 1000 instructions, 50 ns for none.
    expect(timeOf(ran(4, 1400), unit)).toEqual({runs: 4, nsecPerRun: 350, insnsPerRun: 600})
  })

  test('excludes interruptions of its own repetitions by the host, but not those of another program', () => {
    const [own, other] = [
      {program: 'p', lost_nsec: 400},
      {program: 'q', lost_nsec: 900},
    ]
    const records = [record('test_run', own), record('test_run', other), record('test_run', own)]
    expect(timeOf(ran(4, 2200), ...records, unit)).toEqual({runs: 4, nsecPerRun: 350, insnsPerRun: 600})
  })

  test('is absent if the program did not run or was not counted', () => {
    expect(timeOf(ran(0, 0), unit)).toBeNull()
    expect(timeOf(unit)).toBeNull()
  })

  test('is not converted to instructions without a reference', () => {
    const broken = record('run_time_unit', {insns: 1000, nsec: 50_000, empty_nsec: 50_000})
    for (const records of [[], [broken]])
      expect(timeOf(ran(4, 1400), ...records)).toEqual({runs: 4, nsecPerRun: 350, insnsPerRun: null})
  })

  test('is zero if a run takes less than the overhead of counting', () => {
    expect(timeOf(ran(10, 100), unit)).toEqual({runs: 10, nsecPerRun: 10, insnsPerRun: 0})
  })
})

describe('statistics', () => {
  const statsOf = (records: typeof LOADED, request = aRequest()) =>
    resultOf(records, {request}).programs[0]?.load?.stats

  test('contain the headroom below the limit of one million, if the kernel has that limit', () => {
    expect(statsOf(LOADED)).toMatchObject({insnsProcessed: 1000, xlatedBytes: 800, jitedBytes: 500, headroom: 999_000})
    const before = LOADED.map(line => (line.type === 'program_load' ? {...line, insns_limit: 131_072} : line))
    expect(statsOf(before)?.headroom).toBeNull()
  })

  test('contain the budget of the program, or else that of the artifact', () => {
    const programs = [aProgramRequest({maxInsns: 900})]
    expect(statsOf(LOADED, aRequest({maxInsns: 5000}))?.budget).toBe(5000)
    expect(statsOf(LOADED, aRequest({maxInsns: 5000, programs}))?.budget).toBe(900)
  })
})

test('attaches: declined and unsupported ones are skipped, and each has its target', () => {
  const names = ['p', 'q', 'r']
  const result = resultOf([
    ...names.map(name => record('program', {name})),
    record('load', {}),
    ...names.map(program => record('program_load', {program})),
    record('attach', {program: 'p'}),
    record('attach', {program: 'q', status: 'declined', target: ''}),
    record('attach', {program: 'r', status: 'unsupported', target: ''}),
  ])
  expect(result.programs.map(({attach}) => [attach?.verdict, attach?.declined, attach?.target])).toEqual([
    ['pass', false, 'kprobe x'],
    ['skip', true, ''],
    ['skip', false, ''],
  ])
  expect(result.lanes[0]?.verdict).toBe('pass')
})

describe('fixups', () => {
  const fixups: Fixup[] = [
    {kind: 'max_entries', subject: 'm', value: 'cpus', place},
    {kind: 'global', subject: 'verbose', value: '1', shown: 'verbose=1', place},
  ]

  test('are noted with the values that were set', () => {
    const records = [
      record('fixup', {index: 0, subject: 'm', number: 4}),
      record('fixup', {index: 1, subject: 'verbose'}),
    ]
    expect(resultOf(records, {request: aRequest({fixups})}).fixups.map(({note}) => note)).toEqual([
      'map fixup applied: m max_entries=cpus (4)',
      'global fixup applied: verbose verbose=1',
    ])
  })

  test('that are refused report why', () => {
    const records = [
      record('fixup', {index: 1, subject: 'verbose', status: 'not_found', errno: 2, message: 'no such variable'}),
    ]
    const result = resultOf(records, {request: aRequest({fixups})})
    expect(result.fixups[0]).toMatchObject({status: 'not_found', message: 'no such variable', errno: {name: 'ENOENT'}})
    expect(result.lanes[0]).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('no such global: verbose'),
    })
  })
})

describe('mode command', () => {
  const request = aRequest({
    lanes: [
      {mode: 'command', required: true},
      {mode: 'load_only', required: true},
    ],
    command: {
      command: 'loader',
      binary: null,
      expect: {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null},
      results: null,
      place,
    },
  })

  test('has its own case in addition to that of the object, and one result', () => {
    const commandOutcome = outcome([
      record('command', {test: -1, code: 1}),
      record('leftover', {kind: 'pin', name: '/sys/fs/bpf/x'}),
      record('case_exit', {usec: 2000, maxrss_kb: 10}),
    ])
    const result = resultOf([...LOADED, record('case_exit', {usec: 1000, maxrss_kb: 20})], {request, commandOutcome})
    expect(result.lanes.map(({verdict}) => verdict)).toEqual(['fail', 'pass'])
    expect(result).toMatchObject({
      command: {reason: 'exit code 1 instead of 0', exitCode: 1},
      leftovers: [{kind: 'pin', name: '/sys/fs/bpf/x'}],
      durationMs: 3,
      maxRssKib: 20,
    })
  })

  test('that was not reached reports why', () => {
    expect(resultOf(LOADED, {request, obstacle: 'no kernel'}).command).toMatchObject({
      verdict: 'error',
      reason: 'no kernel',
    })
  })
})

describe('names that the object does not have', () => {
  test('are listed with the name that was probably intended', () => {
    const records = [record('program', {name: 'handle_exec'}), record('map', {name: 'sys_events'})]
    const request = aRequest({programs: [aProgramRequest({name: 'handle_exce'})]})
    expect(resultOf(records, {request}).unknownNames).toMatchObject([
      {what: 'program', name: 'handle_exce', meant: 'handle_exec', usedBy: 'object'},
    ])
  })

  test('of sections are listed, ignoring the mark of programs that are off', () => {
    const on = (section: string) =>
      resultOf([record('program', {name: 'p', section: '?kprobe/x'})], {
        request: aRequest({programs: [aProgramRequest({section})]}),
      }).unknownNames
    expect(on('kprobe/x')).toEqual([])
    expect(on('kprobe/y')).toMatchObject([{what: 'section', program: 'p', meant: '?kprobe/x'}])
  })
})
