import {describe, expect, test} from '@jest/globals'
import type {BaselineResult, Comparison} from '../../src/model/comparison.ts'
import {comparisonSentence, isWorse, renderComparison} from '../../src/report/comparison.ts'
import {aComparison, anInsnsChange, aVerdictChange} from '../results-fixtures.ts'
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
    ['Nothing changed (1 artifact × kernel compared)', {}, false],
    ['Nothing newly fails; 1 newly passes (1 artifact × kernel compared)', {verdicts: [better]}, false],
    ['Nothing newly fails (1 artifact × kernel compared)', {insns: [anInsnsChange({beyond: false})]}, false],
    ['Nothing newly fails (1 artifact × kernel compared)', {surface: [aSurfaceDifference('argument')]}, false],
    [
      'Nothing newly fails; 1 without a verdict (1 artifact × kernel compared)',
      {verdicts: [aVerdictChange({kernelChanged: true}), aVerdictChange({after: 'error'})]},
      false,
    ],
    ['Worse: 1 newly fails (1 artifact × kernel compared)', {verdicts: [aVerdictChange()]}, true],
    ['Worse: 1 grew by more than 10% (1 artifact × kernel compared)', {insns: [anInsnsChange()]}, true],
    [
      'Worse: 1 newly fails, 1 grew by more than 10%; 1 newly passes (1 artifact × kernel compared)',
      {verdicts: [aVerdictChange(), aVerdictChange({kernel: OLD}), better], insns: [anInsnsChange(), anInsnsChange()]},
      true,
    ],
  ])('%s', (sentence, overrides, worse) => {
    const comparison = aComparison(overrides)
    expect([comparisonSentence(comparison), isWorse(comparison)]).toEqual([sentence, worse])
  })
})

test('the whole page: every change once, folded over kernels, and no lane whose program says why', () => {
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
  ).toBe(`Worse: 2 newly fail, 1 grew by more than 10%; 1 without a verdict; 1 newly passes (8 artifacts × kernels compared)

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

kernels that are another build: what changed there is no word about the code
  debian-13-6.12  6.12.1 → 6.12.2

not compared
  2 artifacts × kernels that only the later run has
  1 artifact × kernel that only the earlier run has
`)
})

test('of many figures the largest are shown, and all that are beyond the threshold', () => {
  const insns = Array.from({length: 60}, (_, index) =>
    anInsnsChange({program: `p${index}`, after: 1400 + 60 - index, beyond: index < 25}),
  )
  const lines = render(aComparison({insns})).split('\n')
  expect(lines.filter(line => line.includes('beyond +10%'))).toHaveLength(25)
  expect(lines).toContain('  35 more: --json lists them')
})

test('names of an object change nothing: no escape, no command of the runner, no line of their own', () => {
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

test('what programs read of a hook that changed is told with how it was', () => {
  expect(render(aComparison({surface: [aSurfaceDifference('argument')]}))).toContain(
    'hooks and fields that programs read\n  probe: handle_exec reads do_thing: struct sock *sk on debian-12-6.1\n',
  )
})
