import {describe, expect, test} from '@jest/globals'
import type {ArtifactRequest} from '../../src/manifest/model.ts'
import {type CaseFacts, judgeLanes} from '../../src/results/judge.ts'
import type {LaneResult} from '../../src/results/model.ts'
import {aFailedLoad, aFailedProgramLoad, aFixup, aLoad, anAttach, aProgram, aProgramLoad} from '../results-fixtures.ts'

const place = {file: 'bpfcompat.yaml', line: 7, column: 5}

function judge(facts: Partial<CaseFacts>, request: Partial<ArtifactRequest> = {}, kernelRequired = true): LaneResult[] {
  const all: CaseFacts = {
    load: aLoad(),
    programs: [aProgram()],
    fixups: [],
    interruption: null,
    obstacle: null,
    ...facts,
  }
  const artifact: ArtifactRequest = {
    name: 'a',
    paths: [],
    base: '.',
    lanes: [{mode: 'load_attach', required: true}],
    timeoutSeconds: 60,
    kernels: null,
    fixups: [],
    attachRequired: true,
    programs: [],
    place,
    ...request,
  }
  return judgeLanes(all, artifact, kernelRequired)
}

const failedAttach = anAttach({verdict: 'fail', message: 'no such function', errno: {number: 2, name: 'ENOENT'}})

describe('judgeLanes', () => {
  test('a failed load fails every lane, and says which programs are fine', () => {
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

  test('a failed attach does not touch the shallower lane', () => {
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

  test('an attach that the manifest does not require decides nothing', () => {
    expect(judge({programs: [aProgram({attach: {...failedAttach, required: false}})]})[0]?.verdict).toBe('pass')
  })

  test('a program that was not attached keeps the lane from passing', () => {
    const programs = [
      aProgram({name: 'a'}),
      aProgram({name: 'b', type: 'sched_cls', attach: anAttach({verdict: 'skip'})}),
    ]
    expect(judge({programs})[0]).toMatchObject({
      verdict: 'skip',
      reason: '1 of 2 programs attached; libbpf does not attach sched_cls programs by itself (b)',
    })
  })

  test.each([
    ['no programs', [], 'nothing was loaded: the object has no programs'],
    [
      'only programs that are off',
      [aProgram({autoload: false, load: null, attach: null})],
      'nothing was loaded: every program is off by default (`SEC("?…")`)',
    ],
  ])('an object with %s is not a pass', (_, programs, reason) => {
    expect(judge({programs})[0]).toMatchObject({verdict: 'fail', reason})
  })

  test('a load that passed without a word of any program is our defect, not a pass', () => {
    expect(judge({programs: [aProgram({load: null, attach: null})]})[0]).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('told of no program load'),
    })
  })

  test('a fixup that could not be applied is an error: it says nothing about the artifact', () => {
    const fixups = [aFixup({status: 'map_not_found', note: 'map fixup refused, no such map: x max_entries=1'})]
    expect(judge({load: null, programs: [], fixups})[0]).toMatchObject({
      verdict: 'error',
      reason: 'map fixup refused, no such map: x max_entries=1',
    })
  })

  test('a program that the manifest names and the object lacks is an error with its line', () => {
    const [lane] = judge(
      {programs: [aProgram({name: 'real'})]},
      {programs: [{name: 'reel', attachRequired: true, place}]},
    )
    expect(lane).toMatchObject({
      verdict: 'error',
      reason: 'the manifest names program `reel`, the object has real (bpfcompat.yaml:7)',
    })
  })

  test('the death of the kernel is a verdict, a deadline is not', () => {
    const crash = judge({load: null, interruption: {kind: 'crash', message: 'kernel panic: x', during: 'a/p load'}})
    const timeout = judge({load: null, interruption: {kind: 'timeout', seconds: 60}})
    expect(crash[0]).toMatchObject({verdict: 'fail', reason: 'the kernel died: kernel panic: x (during a/p load)'})
    expect(timeout[0]).toMatchObject({
      verdict: 'error',
      reason: 'not done within 60 s; raise `timeout` if it needs longer',
    })
  })

  test('what happens after the load does not touch a lane that ends there', () => {
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

  test('a load that had failed before the deadline came keeps its own verdict', () => {
    const programs = [aProgram({load: aFailedProgramLoad()})]
    expect(judge({load: aFailedLoad(), programs, interruption: {kind: 'timeout', seconds: 60}})[0]?.verdict).toBe(
      'fail',
    )
  })

  test('no records at all are an error, never a pass', () => {
    expect(judge({load: null, programs: []})[0]).toMatchObject({
      verdict: 'error',
      reason: 'the guest sent no verdict of the load',
    })
  })

  test('a kernel that is not required makes none of its lanes block', () => {
    expect(judge({}, {}, false)[0]?.required).toBe(false)
  })
})
