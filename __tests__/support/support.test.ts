import {describe, expect, test} from '@jest/globals'
import type {CaseResult} from '../../src/model/case.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import type {Results} from '../../src/model/results.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {supportTableOf} from '../../src/support/support.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLoad, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, anAttach, aProgram, aProgramOff} from '../model/program.ts'
import {aResults} from '../model/results.ts'

function kernel(version: string, overrides: Partial<KernelResult> = {}): KernelResult {
  return aKernel({id: `debian-${version}`, release: `${version}.0-1-amd64`, ...overrides})
}

/** The artifact `probe` with a verdict of mode load_attach on each kernel. */
function run(verdicts: Record<string, Verdict>, overrides: Partial<Results> = {}): Results {
  return aResults({
    kernels: Object.keys(verdicts).map(version => kernel(version)),
    cases: Object.entries(verdicts).map(([version, verdict]) =>
      aCase({kernel: `debian-${version}`, lanes: [aLane({verdict, reason: verdict === 'pass' ? null : 'no'})]}),
    ),
    ...overrides,
  })
}

function attachOf(...runs: Results[]) {
  return supportTableOf(runs).artifacts[0]?.modes.find(({mode}) => mode === 'load_attach')?.support
}

describe('the words contain only what was tested', () => {
  test.each<[Record<string, Verdict>, string, string]>([
    [{}, '', ''],
    [{'6.1': 'error'}, 'unknown', 'no verdict'],
    [{'6.1': 'fail'}, 'none', 'fails on 6.1'],
    [{'5.10': 'fail', '6.1': 'fail', '7.3': 'fail'}, 'none', 'fails on 5.10 to 7.3'],
    [{'6.1': 'pass', '6.12': 'fail', '7.3': 'pass'}, 'gaps', 'passes on 6.1 and 7.3, fails on 6.12'],
    [{'5.10': 'pass', '6.1': 'pass', '7.3': 'fail'}, 'gaps', 'passes on 5.10 and 6.1, fails on 7.3'],
    [{'5.10': 'fail', '6.1': 'pass'}, 'from', 'passes on 6.1; fails on 5.10'],
    [
      {'4.19': 'fail', '5.10': 'pass', '6.1': 'pass', '6.12': 'pass'},
      'from',
      'passes on all 3 tested kernels from 5.10 to 6.12; fails on 4.19',
    ],
    [{'6.1': 'pass'}, 'all', 'passes on 6.1'],
    [
      {'5.10': 'pass', '6.1': 'pass', '6.12': 'pass', '7.3': 'pass'},
      'all',
      'passes on all 4 tested kernels from 5.10 to 7.3',
    ],
    [
      {'5.10': 'pass', '6.1': 'error', '6.12': 'pass', '7.3': 'pass'},
      'all',
      'passes on all 3 tested kernels from 5.10 to 7.3; no verdict on 6.1',
    ],
  ])('%j: %s', (verdicts, status, words) => {
    const distribution = attachOf(run(verdicts))?.distributions[0]
    expect([distribution?.status ?? '', distribution?.words ?? '']).toEqual([status, words])
  })

  test('kernels are sorted by release, whatever the order of the run', () => {
    expect(attachOf(run({'7.3': 'pass', '6.12': 'pass', '6.1': 'fail', '5.10': 'fail'}))).toMatchObject({
      distributions: [{oldest: '6.12', newest: '7.3'}],
      seen: ['debian-5.10', 'debian-6.1', 'debian-6.12', 'debian-7.3'].map(id => ({kernel: id})),
    })
  })

  test('distributions are separate: a version of one says nothing about that version of another', () => {
    const kernels = [
      kernel('6.1'),
      kernel('4.18', {distribution: 'AlmaLinux'}),
      kernel('5.14', {distribution: 'AlmaLinux'}),
    ]
    const support = attachOf(run({'6.1': 'fail', '4.18': 'pass', '5.14': 'pass'}, {kernels}))
    expect(support?.distributions.map(({distribution, words}) => `${distribution}: ${words}`)).toEqual([
      'AlmaLinux: passes on 4.18 and 5.14',
      'Debian: fails on 6.1',
    ])
  })

  test('two kernels of one version have their ids as labels', () => {
    const kernels = [kernel('6.1'), kernel('6.1', {id: 'debian-6.1-rt', release: '6.1.0-1-rt-amd64'})]
    expect(supportTableOf([run({}, {kernels})]).kernels.map(({label}) => label)).toEqual([
      'debian-6.1',
      'debian-6.1-rt',
    ])
  })

  test('a kernel that was not found is sorted by its id', () => {
    const kernels = [kernel('7.3'), kernel('5.4', {id: 'ubuntu-20.04-5.4', distribution: 'Debian', release: null})]
    expect(supportTableOf([run({}, {kernels})]).kernels.map(({label}) => label)).toEqual(['5.4', '7.3'])
  })

  test('kernels that are booted in a variant differ from the plain ones', () => {
    const lsm = kernel('6.12', {id: 'debian-6.12+bpf-lsm'})
    const labels = (kernels: KernelResult[]) => supportTableOf([run({}, {kernels})]).kernels.map(({label}) => label)
    expect(labels([lsm])).toEqual(['6.12+bpf-lsm'])
    expect(labels([lsm, kernel('6.12')])).toEqual(['6.12', '6.12+bpf-lsm'])
  })
})

describe('modes', () => {
  const modes = (result: Partial<CaseResult>) =>
    Object.fromEntries(
      supportTableOf([aResults({cases: [aCase(result)]})]).artifacts[0]?.modes.map(({mode, support}) => [
        mode,
        support.seen[0]?.verdict,
      ]) ?? [],
    )

  test.each<[string, Partial<CaseResult>, Record<string, Verdict>]>([
    [
      'a failing load',
      {load: aFailedLoad(), lanes: [aLane({verdict: 'fail'})]},
      {load_only: 'fail', load_attach: 'fail'},
    ],
    [
      'a failing attach',
      {programs: [aProgram({attach: anAttach({verdict: 'fail'})})], lanes: [aLane({verdict: 'fail'})]},
      {load_only: 'pass', load_attach: 'fail'},
    ],
    [
      'a failing test',
      {lanes: [aLane({mode: 'behavior', verdict: 'fail'})]},
      {load_only: 'pass', load_attach: 'pass', behavior: 'fail'},
    ],
    [
      'an error, which says nothing about the load either',
      {lanes: [aLane({verdict: 'error'})]},
      {load_only: 'error', load_attach: 'error'},
    ],
    ['only a load', {lanes: [aLane({mode: 'load_only'})]}, {load_only: 'pass'}],
    [
      "the user's own loader, which says nothing about the object",
      {lanes: [aLane({mode: 'command'})]},
      {command: 'pass'},
    ],
  ])('%s', (_, result, expected) => {
    expect(modes(result)).toEqual(expected)
  })
})

describe('programs', () => {
  const program = (overrides: Parameters<typeof aProgram>[0], result: Partial<CaseResult> = {}) =>
    supportTableOf([aResults({cases: [aCase({programs: [aProgram(overrides)], ...result})]})]).artifacts[0]?.programs[0]

  test('one that loads alone passes its load and not its attach', () => {
    expect(program({attach: null})).toMatchObject({load: {seen: [{verdict: 'pass'}]}, attach: null})
  })

  test('one that does not load fails its attach too, if another kernel attaches it', () => {
    const cases = [
      aCase({programs: [aProgram({load: aFailedProgramLoad(), attach: null})]}),
      aCase({kernel: 'debian-6.12'}),
    ]
    const table = supportTableOf([aResults({kernels: [aKernel(), kernel('6.12')], cases})])
    expect(table.artifacts[0]?.programs[0]?.attach?.seen.map(({verdict}) => verdict)).toEqual(['fail', 'pass'])
  })

  test('one that was left out because it does not load fails; one that the manifest switches off has no verdict', () => {
    expect(program(aProgramOff('dropped'))?.load.seen[0]?.verdict).toBe('fail')
    expect(program(aProgramOff('manifest'))?.load.seen[0]?.verdict).toBe('skip')
  })

  test('an attach that the manifest declines has no verdict', () => {
    expect(program({attach: anAttach({declined: true})})?.attach?.seen[0]?.verdict).toBe('skip')
  })
})

describe('several runs', () => {
  const older = (verdicts: Record<string, Verdict>) => run(verdicts, {startedAt: '2026-11-01T10:00:00.000Z'})

  test('the newest verdict of each kernel counts, in any order of the files', () => {
    const runs = [older({'5.10': 'pass', '6.1': 'fail'}), run({'6.1': 'pass'})]
    const words = 'passes on 5.10 and 6.1'
    expect(attachOf(...runs)?.distributions[0]?.words).toBe(words)
    expect(attachOf(...runs.toReversed())?.distributions[0]?.words).toBe(words)
  })

  test('a newer run without a verdict does not replace an older verdict', () => {
    expect(attachOf(older({'6.1': 'pass'}), run({'6.1': 'error'}))?.distributions[0]?.words).toBe('passes on 6.1')
  })

  test('the table has the artifacts of all runs, and the runs', () => {
    const other = run({'6.1': 'pass'}, {artifacts: [anArtifact({name: 'other'})], cases: [], revision: 'abc'})
    const table = supportTableOf([older({'6.1': 'pass'}), other])
    expect(table.artifacts.map(({name}) => name)).toEqual(['other', 'probe'])
    expect(table.runs.map(({revision}) => revision)).toEqual(['abc', null])
  })
})

describe('the overall support', () => {
  const overall = (lanes: [artifact: string, required: boolean, verdict: Verdict][]) =>
    supportTableOf([
      aResults({
        cases: lanes.map(([artifact, required, verdict]) => aCase({artifact, lanes: [aLane({required, verdict})]})),
      }),
    ]).overall.seen[0]?.verdict

  test('ignores non-blocking lanes', () => {
    expect(
      overall([
        ['a', true, 'pass'],
        ['b', false, 'fail'],
      ]),
    ).toBe('pass')
  })

  test('fails with one required failure, and does not pass with an error', () => {
    expect(
      overall([
        ['a', true, 'pass'],
        ['b', true, 'fail'],
        ['c', true, 'error'],
      ]),
    ).toBe('fail')
    expect(
      overall([
        ['a', true, 'pass'],
        ['b', true, 'error'],
      ]),
    ).toBe('error')
  })

  test('counts everything if nothing is required', () => {
    expect(
      overall([
        ['a', false, 'pass'],
        ['b', false, 'fail'],
      ]),
    ).toBe('fail')
  })

  test('judges an optional kernel by what is required on others', () => {
    const table = supportTableOf([
      aResults({
        kernels: [aKernel(), kernel('7.3', {required: false})],
        cases: [aCase(), aCase({kernel: 'debian-7.3', lanes: [aLane({required: false, verdict: 'fail'})]})],
      }),
    ])
    expect(table.overall.distributions[0]?.words).toBe('passes on 6.1, fails on 7.3')
  })
})
