import {describe, expect, test} from '@jest/globals'
import type {LaneResult} from '../../src/model/case.ts'
import type {ArtifactRequest} from '../../src/request/artifact.ts'
import {type CaseFacts, judgeLanes} from '../../src/results/judge.ts'
import {aFailedLoad, aFixup, aLoad} from '../model/case.ts'
import {aFailedProgramLoad, anAttach, aProgram, aProgramLoad, aProgramOff, aStats} from '../model/program.ts'
import {aCommand, aTest} from '../model/test.ts'
import {anArtifactRequest} from '../requests.ts'

const place = {file: 'bpfcompat.yaml', line: 7, column: 5}

function judge(facts: Partial<CaseFacts>, request: Partial<ArtifactRequest> = {}, kernelRequired = true): LaneResult[] {
  const all: CaseFacts = {
    load: aLoad(),
    programs: [aProgram()],
    ignored: [],
    libbpf: '1.7',
    fixups: [],
    tests: [],
    command: null,
    unknownNames: [],
    interruption: null,
    commandInterruption: null,
    obstacle: null,
    ...facts,
  }
  return judgeLanes(all, anArtifactRequest({name: 'a', place, ...request}), kernelRequired)
}

const failedAttach = anAttach({verdict: 'fail', message: 'no such function', errno: {number: 2, name: 'ENOENT'}})

describe('judgeLanes', () => {
  test('a failed load fails every lane, and shows which programs load', () => {
    const programs = [
      aProgram({name: 'good', load: aProgramLoad({pass: 'alone'})}),
      aProgram({name: 'bad', load: aFailedProgramLoad()}),
    ]
    const lanes = judge(
      {load: aFailedLoad({program: 'bad'}), programs},
      {
        lanes: [
          {mode: 'load_only', required: true},
          {mode: 'load_attach', required: false},
        ],
      },
    )
    expect(lanes.map(({verdict, required}) => [verdict, required])).toEqual([
      ['fail', true],
      ['fail', false],
    ])
    expect(lanes[0]?.reason).toMatch(/^bad did not load \(\w+\); 1 of 2 programs load alone$/)
  })

  test('a failed attach does not affect the shallower lane', () => {
    const lanes = judge(
      {programs: [aProgram({attach: failedAttach})]},
      {
        lanes: [
          {mode: 'load_only', required: true},
          {mode: 'load_attach', required: true},
        ],
      },
    )
    expect(lanes.map(({verdict}) => verdict)).toEqual(['pass', 'fail'])
    expect(lanes[1]?.reason).toContain('0 of 1 programs attached')
  })

  test('an attach that the manifest does not require does not affect the verdict', () => {
    expect(judge({programs: [aProgram({attach: {...failedAttach, required: false}})]})[0]?.verdict).toBe('pass')
  })

  test('a program that is attached to nothing keeps the lane from passing only if there is no other program', () => {
    const unattachable = aProgram({name: 'b', type: 'syscall', attach: anAttach({verdict: 'skip'})})
    expect(judge({programs: [aProgram({name: 'a'}), unattachable]})[0]?.verdict).toBe('pass')
    expect(judge({programs: [unattachable]})[0]).toMatchObject({
      verdict: 'skip',
      reason: 'syscall programs are not attached to anything (b); to test only the load, set `mode: load_only`',
    })
  })

  test('a program that the manifest does not attach needs no verdict', () => {
    const programs = [aProgram({attach: anAttach({verdict: 'skip', declined: true, required: false})})]
    expect(judge({programs})[0]?.verdict).toBe('pass')
  })

  test('a loaded program without a reported attach is a bug of bpfcompat, not a pass', () => {
    expect(judge({programs: [aProgram({attach: null})]})[0]).toMatchObject({
      verdict: 'error',
      reason: 'the guest reported no attach of handle_exec',
    })
  })

  test.each([
    ['no programs', [], 'nothing was loaded: the object has no programs'],
    [
      'only programs that are off',
      [aProgramOff('object')],
      'nothing was loaded: every program is off by default (`SEC("?…")`)',
    ],
    [
      'only programs that the manifest switched off',
      [aProgramOff('manifest'), aProgramOff('manifest')],
      'nothing was loaded: every program is off by the manifest (`autoload: false`)',
    ],
    [
      'programs that are off for several reasons',
      [aProgramOff('variant'), aProgramOff('dropped')],
      'nothing was loaded: all 2 programs are off',
    ],
  ])('an object with %s is not a pass', (_, programs, reason) => {
    expect(judge({programs})[0]).toMatchObject({verdict: 'fail', reason})
  })

  test('a passed load without a reported program is a bug of bpfcompat, not a pass', () => {
    expect(judge({programs: [aProgram({load: null, attach: null})]})[0]).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('reported no program load'),
    })
  })

  test('a fixup that could not be applied is an error: it says nothing about the artifact', () => {
    const fixups = [aFixup({status: 'not_found', note: 'map fixup refused, no such map: x max_entries=1'})]
    expect(judge({load: null, programs: [], fixups})[0]).toMatchObject({
      verdict: 'error',
      reason: 'map fixup refused, no such map: x max_entries=1 (bpfcompat.yaml:12)',
    })
  })

  test('a program that the manifest names and the object does not have is an error with its line', () => {
    const unknownNames = [
      {what: 'program', name: 'reel', program: null, usedBy: 'object', meant: 'real', place},
    ] as const
    expect(judge({unknownNames})[0]).toMatchObject({
      verdict: 'error',
      reason:
        'the manifest names program `reel`, which the object does not have; did you mean `real`? (bpfcompat.yaml:7)',
    })
  })

  test('a kernel crash is a verdict, a timeout is not', () => {
    const crash = judge({load: null, interruption: {kind: 'crash', message: 'kernel panic: x', during: 'a/p load'}})
    const timeout = judge({load: null, interruption: {kind: 'timeout', seconds: 60}})
    expect(crash[0]).toMatchObject({verdict: 'fail', reason: 'the kernel crashed: kernel panic: x (during a/p load)'})
    expect(timeout[0]).toMatchObject({
      verdict: 'error',
      reason: 'did not finish within 60 s; raise `timeout` if it needs longer',
    })
  })

  test('what happens after the load does not affect a lane that ends there', () => {
    const crash = {kind: 'crash', message: 'kernel panic: x', during: 'a/p attach'} as const
    const lanes = judge(
      {interruption: crash},
      {
        lanes: [
          {mode: 'load_only', required: true},
          {mode: 'load_attach', required: false},
        ],
      },
    )
    expect(lanes.map(({verdict}) => verdict)).toEqual(['pass', 'fail'])
  })

  test('a load that failed before the timeout keeps its own verdict', () => {
    const programs = [aProgram({load: aFailedProgramLoad()})]
    expect(judge({load: aFailedLoad(), programs, interruption: {kind: 'timeout', seconds: 60}})[0]?.verdict).toBe(
      'fail',
    )
  })

  test('no records at all are an error, never a pass', () => {
    expect(judge({load: null, programs: []})[0]).toMatchObject({
      verdict: 'error',
      reason: 'the guest sent no result of the load',
    })
  })

  test('programs that are off on purpose do not count if another is loaded', () => {
    expect(judge({programs: [aProgram(), aProgramOff('kernel'), aProgramOff('dropped')]})[0]?.verdict).toBe('pass')
  })

  test('a program that was left out is not the cause of a load that fails without it', () => {
    const programs = [
      aProgramOff('dropped', {name: 'dropped', load: aFailedProgramLoad()}),
      aProgram({name: 'bad', load: aFailedProgramLoad()}),
    ]
    expect(judge({load: aFailedLoad(), programs})[0]?.reason).toBe(
      'bad did not load (EINVAL); 0 of 1 programs load alone',
    )
  })

  test('more instructions than the budget allows fail even the shallowest lane', () => {
    const programs = [aProgram({load: aProgramLoad({stats: aStats({insnsProcessed: 1001, budget: 1000})})})]
    expect(judge({programs}, {lanes: [{mode: 'load_only', required: true}]})[0]).toMatchObject({
      verdict: 'fail',
      reason: 'the verifier processes 1001 instructions for handle_exec; its budget is 1000',
    })
  })

  test('a budget that cannot be checked is not a pass', () => {
    const programs = [aProgram({load: aProgramLoad({stats: aStats({insnsProcessed: null, budget: 1000})})})]
    expect(judge({programs}, {lanes: [{mode: 'load_only', required: true}]})[0]?.verdict).toBe('error')
  })

  test('a kernel that is not required makes none of its lanes block', () => {
    expect(judge({}, {}, false)[0]?.required).toBe(false)
  })
})

describe('behavior', () => {
  const lanes = [
    {mode: 'load_attach', required: true},
    {mode: 'behavior', required: true},
  ] as const
  const asked = (...required: boolean[]): Partial<ArtifactRequest> => ({
    lanes: [...lanes],
    tests: required.map((isRequired, index) => ({
      name: `test ${index}`,
      required: isRequired,
      timeoutSeconds: 10,
      command: null,
      expect: {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null},
      expectations: [],
      place,
    })),
  })
  const failing = aTest({verdict: 'fail', reason: 'it saw nothing'})

  test('a required test that fails affects its lane, but no shallower one', () => {
    expect(judge({tests: [aTest(), failing]}, asked(true, true))).toMatchObject([
      {verdict: 'pass'},
      {verdict: 'fail', reason: '1 of 2 tests pass; an execve is seen: it saw nothing'},
    ])
  })

  test('on a kernel that does not block, it fails as well', () => {
    const tests = [{...failing, required: false}]
    expect(judge({tests}, asked(true), false)[1]).toMatchObject({verdict: 'fail', required: false})
  })

  test.each([
    ['fails', aTest({verdict: 'fail', reason: 'x'})],
    ['could not be checked', aTest({verdict: 'error', reason: 'x'})],
    ['was not reached', aTest({verdict: 'skip', reason: 'x'})],
  ])('an optional test that %s does not affect the verdict, even if all are optional', (_, optional) => {
    expect(judge({tests: [optional]}, asked(false))[1]?.verdict).toBe('pass')
    expect(judge({tests: [aTest(), optional]}, asked(true, false))[1]?.verdict).toBe('pass')
  })

  test('a required test that was not reached is not a pass', () => {
    expect(
      judge({tests: [aTest({verdict: 'skip', reason: 'the guest never reached it'})]}, asked(true))[1],
    ).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('the guest never reached it'),
    })
  })

  test('a required attach that fails makes it fail, an optional one does not', () => {
    const on = (attach: typeof failedAttach) =>
      judge({programs: [aProgram({attach})], tests: [aTest()]}, asked(true))[1]
    expect(on(failedAttach)?.verdict).toBe('fail')
    expect(on({...failedAttach, required: false})?.verdict).toBe('pass')
  })

  test('a timeout in an optional test does not block if the required tests have passed; a crash does', () => {
    const tests = [aTest(), aTest({verdict: 'error', reason: 'not done'})]
    const timeout = {kind: 'timeout', seconds: 60} as const
    const crash = {kind: 'crash', message: 'panic', during: 'a/p test'} as const
    expect(judge({tests, interruption: timeout}, asked(true, false)).map(({verdict}) => verdict)).toEqual([
      'pass',
      'pass',
    ])
    expect(judge({tests, interruption: crash}, asked(true, false)).map(({verdict}) => verdict)).toEqual([
      'pass',
      'pass',
    ])
    expect(judge({tests, interruption: crash}, asked(true, true))[1]?.verdict).toBe('fail')
    expect(judge({tests, interruption: timeout}, asked(true, true))[1]?.verdict).toBe('error')
  })

  test('a crash after the last step is attributed to the deepest lane', () => {
    const interruption = {kind: 'crash', message: 'panic', during: 'a/p detach'} as const
    expect(judge({interruption}, {lanes: [{mode: 'load_only', required: true}]})[0]?.verdict).toBe('fail')
  })
})

describe('command', () => {
  const lanes = [{mode: 'command', required: true}] as const
  const failed = aCommand({verdict: 'fail', reason: 'exit code 1 instead of 0', exitCode: 1})

  test('decides alone, regardless of the object', () => {
    const facts = {load: null, programs: [], command: aCommand()}
    expect(judge(facts, {lanes: [...lanes]})[0]).toMatchObject({verdict: 'pass', reason: null})
    expect(judge({...facts, command: failed}, {lanes: [...lanes]})[0]).toMatchObject({
      verdict: 'fail',
      reason: 'exit code 1 instead of 0',
    })
  })

  test('its interruption is independent of that of the object', () => {
    const both = [...lanes, {mode: 'load_attach', required: true}] as const
    const crash = {kind: 'crash', message: 'panic', during: 'a/- command'} as const
    expect(judge({command: null, commandInterruption: crash}, {lanes: [...both]}).map(({verdict}) => verdict)).toEqual([
      'fail',
      'pass',
    ])
    expect(judge({command: aCommand(), interruption: crash}, {lanes: [...both]}).map(({verdict}) => verdict)).toEqual([
      'pass',
      'fail',
    ])
  })

  test('without a reported result is an error', () => {
    expect(judge({command: null}, {lanes: [...lanes]})[0]?.verdict).toBe('error')
  })
})
