import {describe, expect, test} from '@jest/globals'
import type {BaselineResult, Comparison} from '../../src/model/comparison.ts'
import {comparisonSentence, isWorse, renderComparison} from '../../src/report/comparison.ts'
import {aComparison, anInsnsChange, aVerdictChange} from '../model/comparison.ts'
import {aSurfaceDifference} from '../surface/surface-fixtures.ts'

const AFTER: BaselineResult = {
  revision: 'd'.repeat(40),
  startedAt: '2026-11-22T10:00:00.000Z',
  source: 'bpfcompat-report/results.json',
}
const render = (comparison: Comparison) => renderComparison(comparison, AFTER, {color: false})
const OLD = 'debian-11-5.10'

describe('the answer', () => {
  const better = aVerdictChange({before: 'fail', after: 'pass'})
  test.each<[string, Partial<Comparison>, boolean]>([
    ['Nothing changed (1 case compared)', {}, false],
    ['No new failures; 1 newly passes (1 case compared)', {verdicts: [better]}, false],
    ['No new failures (1 case compared)', {insns: [anInsnsChange({beyond: false})]}, false],
    ['No new failures (1 case compared)', {surface: [aSurfaceDifference('argument')]}, false],
    [
      'No new failures; 1 without a verdict (1 case compared)',
      {verdicts: [aVerdictChange({kernelChanged: true}), aVerdictChange({after: 'error'})]},
      false,
    ],
    ['Worse: 1 newly fails (1 case compared)', {verdicts: [aVerdictChange()]}, true],
    ['Worse: 1 grew by more than 10% (1 case compared)', {insns: [anInsnsChange()]}, true],
    [
      'Worse: 1 newly fails, 1 grew by more than 10%; 1 newly passes (1 case compared)',
      {verdicts: [aVerdictChange(), aVerdictChange({kernel: OLD}), better], insns: [anInsnsChange(), anInsnsChange()]},
      true,
    ],
  ])('%s', (sentence, overrides, worse) => {
    const comparison = aComparison(overrides)
    expect([comparisonSentence(comparison), isWorse(comparison)]).toEqual([sentence, worse])
  })
})

test('the whole page has each change once, grouped over kernels, and no lane if a program explains it', () => {
  const lane = {kind: 'lane', mode: 'load_attach'} as const
  const comparison = aComparison({
    cases: {compared: 8, added: 2, gone: 1},
    kernels: [{kernel: 'debian-13-6.12', arch: 'x86_64', before: '6.12.1', after: '6.12.2'}],
    verdicts: [
      aVerdictChange({subject: lane}),
      aVerdictChange(),
      aVerdictChange({kernel: OLD}),
      aVerdictChange({artifact: 'monitor', subject: {kind: 'test', name: 'an exec is seen'}}),
      aVerdictChange({kernel: 'debian-13-6.12', kernelChanged: true}),
      aVerdictChange({artifact: 'loader', subject: lane, after: 'error'}),
      aVerdictChange({artifact: 'late', before: 'fail', after: 'pass', subject: lane}),
    ],
    insns: [
      anInsnsChange({before: 1000, after: 2000}),
      anInsnsChange(),
      anInsnsChange({kernel: OLD}),
      anInsnsChange({program: 'shrinks', before: 1000, after: 995, beyond: false}),
      anInsnsChange({kernel: 'debian-13-6.12', kernelChanged: true, beyond: false}),
    ],
  })
  expect(
    render(comparison),
  ).toBe(`Worse: 2 newly fail, 1 grew by more than 10%; 1 without a verdict; 1 newly passes (8 cases compared)

before  base/results.json              ccccccc, 2026-11-21 10:00 UTC
after   bpfcompat-report/results.json  ddddddd, 2026-11-22 10:00 UTC

newly failing
  probe: load of handle_exec       pass → fail  debian-12-6.1, debian-11-5.10
  monitor: test "an exec is seen"  pass → fail  debian-12-6.1

newly passing
  late: mode load_attach  fail → pass  debian-12-6.1

other changes
  probe: load of handle_exec  pass → fail (the kernel changed)  debian-13-6.12
  loader: mode load_attach    pass → error                      debian-12-6.1

verifier instructions
  probe: handle_exec  1,000 → 2,000 (+100 %)  beyond +10%         debian-12-6.1
  probe: handle_exec  1,400 → 1,804 (+29 %)   beyond +10%         debian-12-6.1, debian-11-5.10
  probe: shrinks      1,000 → 995 (-0.5 %)                        debian-12-6.1
  probe: handle_exec  1,400 → 1,804 (+29 %)   the kernel changed  debian-13-6.12

kernels with another build: changes there may not come from the code
  debian-13-6.12  6.12.1 → 6.12.2

not compared
  2 cases only in the later run
  1 case only in the earlier run
`)
})

test('of many figures the largest are shown, and all beyond the threshold', () => {
  const insns = Array.from({length: 60}, (_, index) =>
    anInsnsChange({program: `p${index}`, after: 1400 + 60 - index, beyond: index < 25}),
  )
  const lines = render(aComparison({insns})).split('\n')
  expect(lines.filter(line => line.includes('beyond +10%'))).toHaveLength(25)
  expect(lines).toContain('  35 more: see --json')
})

test('names from an object add no escape sequence, no workflow command and no line', () => {
  const name = '\u001b[31mred\n::error::x'
  const text = render(
    aComparison({
      verdicts: [aVerdictChange({artifact: name, subject: {kind: 'program', name, step: 'load'}, kernel: name})],
      insns: [anInsnsChange({artifact: name, program: name, kernel: name})],
      kernels: [{kernel: name, arch: 'x86_64', before: name, after: name}],
      baseline: {revision: name, startedAt: name, source: name},
    }),
  )
  expect(text).not.toContain('\u001b')
  expect(text).not.toMatch(/^\s*::/m)
  expect(text.split('\n').filter(line => line.startsWith('red'))).toEqual([])
})

test('a change of what programs read is reported with the earlier form', () => {
  expect(render(aComparison({surface: [aSurfaceDifference('argument')]}))).toContain(
    'hooks and fields that programs read\n  probe: handle_exec reads do_thing: struct sock *sk on debian-12-6.1\n',
  )
})

test('on a terminal, every line fits', () => {
  const comparison = aComparison({
    verdicts: ['a', 'b', 'c'].map(kernel => aVerdictChange({kernel: `${OLD}-${kernel}`})),
    insns: [anInsnsChange(), anInsnsChange({kernel: OLD})],
    surface: [aSurfaceDifference('argument')],
  })
  const lines = renderComparison(comparison, AFTER, {color: false, width: 60}).split('\n')
  expect(lines.filter(line => line.length > 60 && !/^(?:before|after) /.test(line))).toEqual([])
})
