import {describe, expect, test} from '@jest/globals'
import {version} from '../../src/base/version.ts'
import type {Results, WorkflowRun} from '../../src/model/results.ts'
import {type Merged, mergeResults} from '../../src/shard/merge.ts'
import type {ShardReport} from '../../src/shard/one-plan.ts'
import {aFinding, anArtifact} from '../results-fixtures.ts'
import {anOptionalCase, aShard, KERNELS} from './shards.ts'

const [first, second, third] = KERNELS

function merge(
  reports: readonly ShardReport[],
  unread: readonly string[] = [],
  workflowRun: WorkflowRun | null = null,
): Merged {
  return mergeResults(reports, unread, {failOn: 'required', insnsThreshold: null, workflowRun}, null)
}

function both(overrides: Partial<Results> = {}): ShardReport[] {
  return [aShard(1, [first, third]), aShard(2, [second], overrides)]
}

function expectError({results, problems}: Merged, sentence: string): void {
  expect(results.gate).toMatchObject({status: 'error', exitCode: 1, sentence: `Could not tell: ${sentence}`})
  expect(problems).toContain(sentence)
}

describe('what is not whole could not be told', () => {
  test('nothing that could be read: every reason', () => {
    expect(() => merge([], ['a.json: no such file', 'b.json: is not JSON'])).toThrow(
      'a.json: no such file\nb.json: is not JSON',
    )
  })

  test('a shard without results: it is named, its kernels are in the table, and the rest is told', () => {
    const merged = merge([aShard(1, [first, third], {failing: [third]})])
    expect(merged.problems).toEqual([
      `shard 2/2 left no results (${second}); see the log of its job, and run that again`,
    ])
    expect(merged.results.gate).toMatchObject({
      status: 'error',
      exitCode: 1,
      sentence: `Could not tell: ${merged.problems[0]}; failed: ${third}`,
    })
    const {results} = merged
    expect(results.kernels.map(({id, error}) => [id, error === null])).toEqual([
      [first, true],
      [second, false],
      [third, true],
    ])
    expect(results.cases.find(({kernel}) => kernel === second)?.lanes).toEqual([
      {
        mode: 'load_attach',
        required: true,
        verdict: 'error',
        reason: 'shard 2/2 left no results; see the log of its job, and run that again',
        known: null,
      },
    ])
    expect(results.findings.map(finding => [finding.class, finding.level, finding.kernels])).toEqual([
      ['KERNEL_UNAVAILABLE', 'failure', [second]],
      ['VERIFIER_REJECTION', 'failure', [third]],
    ])
  })

  test('fail-on never does not pass what was never seen', () => {
    const merged = mergeResults(
      [aShard(1, [first])],
      [],
      {failOn: 'never', insnsThreshold: null, workflowRun: null},
      null,
    )
    expect(merged.results.gate).toMatchObject({status: 'error', exitCode: 1})
  })

  test('a lane that blocks nowhere does not on a kernel without results either', () => {
    const shard = aShard(1, [first, third])
    const cases = [...shard.results.cases, anOptionalCase('extra', first)]
    const {results} = merge([{...shard, results: {...shard.results, cases}}])
    const missing = results.cases.filter(({kernel}) => kernel === second)
    expect(missing.map(({artifact, lanes}) => [artifact, lanes[0]?.required])).toEqual([
      ['probe', true],
      ['extra', false],
    ])
  })

  test('a file that could not be read is in the first sentence', () => {
    const merged = merge(both(), ['bpfcompat-3/results.json: is not JSON; it may have been cut short'])
    expectError(merged, 'bpfcompat-3/results.json: is not JSON; it may have been cut short')
  })

  test('one shard twice, and nothing says which is newer: the second is left out', () => {
    const again = {...aShard(2, [second], {failing: [second]}), file: 'again/results.json'}
    const merged = merge([...both(), again])
    expectError(
      merged,
      'shard 2/2 (`again/results.json`) is a second result of `bpfcompat-2/results.json` and was ignored',
    )
    expect(merged.results.gate.counts).toEqual({pass: 3, fail: 0, skip: 0, error: 0})
  })

  test('one kernel in two shards: the first counts', () => {
    const merged = merge([aShard(1, [first, third]), aShard(2, [second, third], {failing: [third]})])
    expectError(
      merged,
      `kernel ${third} is in shard 1/2 (\`bpfcompat-1/results.json\`) and shard 2/2 (\`bpfcompat-2/results.json\`); the first was taken`,
    )
    expect(merged.results.gate.counts.fail).toBe(0)
  })

  test('all shards are there, and none took a kernel', () => {
    const merged = merge([aShard(1, [first]), aShard(2, [second])])
    expect(merged.problems).toEqual([`no shard took them all (${third}); see the log of its job, and run that again`])
  })

  test('a kernel that the plan has not is left out', () => {
    const merged = merge([aShard(1, [first, third, 'debian-10-4.19']), aShard(2, [second])])
    expectError(merged, 'shard 1/2 (`bpfcompat-1/results.json`) has debian-10-4.19, which the plan has not; left out')
    expect(merged.results.kernels.map(({id}) => id)).toEqual(KERNELS)
  })

  test.each<[string, Partial<Results>, RegExp]>([
    ['another plan', {shard: {index: 2, count: 3, kernels: [...KERNELS]}}, /belongs to another plan than shard 1\/2/],
    ['other kernels', {shard: {index: 2, count: 2, kernels: [second]}}, /belongs to another plan than shard 1\/2/],
    ['a shard beyond its count', {shard: {index: 3, count: 2, kernels: [...KERNELS]}}, /has an impossible number/],
    ['more shards than can be', {shard: {index: 2, count: 1e9, kernels: [...KERNELS]}}, /has an impossible number/],
    ['a whole run', {shard: null}, /is a whole run and no shard/],
  ])('%s has no place among them', (_, overrides, words) => {
    const merged = merge(both(overrides))
    expect(merged.problems).toContainEqual(expect.stringMatching(words))
    expect(merged.results.gate.status).toBe('error')
    expect(merged.results.kernels.find(({id}) => id === second)?.error).toMatch(/^shard 2\/2 left no results/)
  })

  test.each<[string, Partial<Results>, RegExp]>([
    [
      'another version',
      {tool: {name: 'bpfcompat', version: '9.9.9'}},
      /has another version of bpfcompat than shard 1\/2/,
    ],
    ['another manifest', {manifest: 'other.yaml'}, /has another manifest than/],
    [
      'other bytes',
      {artifacts: [anArtifact({sha256: 'e'.repeat(64)})]},
      /has other bytes of probe than.*build the objects once/,
    ],
    ['other artifacts', {artifacts: [anArtifact(), anArtifact({name: 'more'})]}, /has other artifacts than/],
  ])('%s in one shard: the verdicts stand, and the run could not tell', (_, overrides, words) => {
    const merged = merge(both(overrides))
    expect(merged.problems).toEqual([expect.stringMatching(words)])
    expect(merged.results.gate).toMatchObject({status: 'error', counts: {pass: 3}})
  })

  test('another commit, where both say theirs', () => {
    const of = (revision: string | null) =>
      merge([aShard(1, [first, third], {revision: 'a'}), aShard(2, [second], {revision})])
    expect(of('b').problems).toEqual([expect.stringMatching(/has another commit than/)])
    expect(of(null).problems).toEqual([])
    expect(of(null).results.revision).toBe('a')
  })

  test('what failed is said beside what is missing, and only so much of it', () => {
    const {gate} = merge([aShard(1, [first, third], {failing: [first]})], ['a', 'b', 'c']).results
    expect(gate.sentence).toBe(
      `Could not tell: shard 2/2 left no results (${second}); see the log of its job, and run that again; a; b; 1 more, see the log; failed: ${first}`,
    )
  })
})

describe('jobs that were run again', () => {
  const attempt = (number: number, id = '77'): Partial<Results> => ({
    workflowRun: {id, attempt: number},
    startedAt: `2026-11-22T1${number}:00:00.000Z`,
  })
  const old = {...aShard(2, [second], {failing: [second], ...attempt(1)}), file: 'a-first/results.json'}

  test('leave the newest attempt of each shard, whatever the order of the files', () => {
    const reports = [old, aShard(1, [first, third], attempt(1)), aShard(2, [second], attempt(2))]
    for (const order of [reports, reports.toReversed()]) {
      const {results, problems, notes} = merge(order, [], {id: '77', attempt: 2})
      expect(problems).toEqual([])
      expect(results.gate).toMatchObject({status: 'passed', counts: {pass: 3}})
      expect(results.workflowRun).toEqual({id: '77', attempt: 2})
      expect(notes).toEqual([
        'shard 2/2 (`bpfcompat-2/results.json`) of attempt 2 is taken; it supersedes `a-first/results.json` of attempt 1',
      ])
    }
  })

  test('by the attempt, not by a clock that goes wrong', () => {
    const late = {...old, results: {...old.results, startedAt: '2027-01-01T00:00:00.000Z'}}
    const {results} = merge([late, aShard(1, [first, third], attempt(1)), aShard(2, [second], attempt(2))])
    expect(results.gate.status).toBe('passed')
  })

  test('by the time when it began, where no attempt is known', () => {
    const earlier = {...aShard(2, [second], {failing: [second]}), file: 'a/results.json'}
    const {results, notes} = merge([earlier, ...both({startedAt: '2026-11-22T10:00:01.000Z'})])
    expect(results.gate.status).toBe('passed')
    expect(notes).toEqual([
      'shard 2/2 (`bpfcompat-2/results.json`) of 2026-11-22T10:00:01.000Z is taken; it supersedes `a/results.json` of 2026-11-22T10:00:00.000Z',
    ])
  })

  test('with another number of shards leave those of the newest plan', () => {
    const one = {index: 1, count: 1, kernels: [...KERNELS]}
    const {results, problems, notes} = merge([
      aShard(1, [first, third], attempt(1)),
      {...aShard(1, KERNELS, {...attempt(2), shard: one}), file: 'new/results.json'},
      aShard(2, [second], attempt(1)),
    ])
    expect(problems).toEqual([])
    expect(results.gate.status).toBe('passed')
    expect(notes).toEqual([
      'shard 1/2 (`bpfcompat-1/results.json`) is of another plan, which a later attempt has replaced, and is left aside',
      'shard 2/2 (`bpfcompat-2/results.json`) is of another plan, which a later attempt has replaced, and is left aside',
    ])
  })

  test('the same results under two names are taken once', () => {
    const {problems, notes} = merge([...both(), {...aShard(2, [second]), file: 'copy/results.json'}])
    expect(problems).toEqual([])
    expect(notes).toHaveLength(1)
  })
})

describe('results of other workflow runs', () => {
  const of = (id: string, startedAt = '2026-11-22T10:00:00.000Z') => ({workflowRun: {id, attempt: 1}, startedAt})
  const foreign = {
    ...aShard(2, [second], {failing: [second], ...of('76', '2026-11-23T10:00:00.000Z')}),
    file: 'other/results.json',
  }

  test('are left aside for those of the own run', () => {
    const reports = [aShard(1, [first, third], of('77')), foreign, aShard(2, [second], of('77'))]
    const {results, problems, notes} = merge(reports, [], {id: '77', attempt: 1})
    expect([results.gate.status, problems]).toEqual(['passed', []])
    expect(notes).toEqual(['of other workflow runs than 77, and left aside: `other/results.json` (76)'])
  })

  test('do not stand in for a shard that is missing', () => {
    const {problems} = merge([aShard(1, [first, third], of('77')), foreign], [], {id: '77', attempt: 1})
    expect(problems).toEqual([`shard 2/2 left no results (${second}); see the log of its job, and run that again`])
  })

  test('are what a workflow merges that was started by another one', () => {
    const reports = [aShard(1, [first, third], of('76')), aShard(2, [second], of('76'))]
    expect(merge(reports, [], {id: '90', attempt: 1})).toMatchObject({problems: [], notes: []})
  })

  test('the newest is taken where the own has none', () => {
    const reports = [
      aShard(2, [second], of('75')),
      aShard(1, [first, third], of('76', foreign.results.startedAt)),
      foreign,
    ]
    expect(merge(reports).results.gate).toMatchObject({status: 'failed', counts: {pass: 2, fail: 1}})
  })
})

test('downloads that overwrote each other are told as that', () => {
  const report = {...aShard(1, [first, third]), file: 'shards/results.json', overwritten: [second]}
  expectError(
    merge([report]),
    `shard 1/2 (\`shards/results.json\`) has overwritten the results of other shards, whose logs are beside it (${second}); download each artifact into its own folder: leave out \`merge-multiple\``,
  )
})

describe('shards that are whole', () => {
  test('are one run: kernels in the order of the plan, whatever the order of the files', () => {
    const {results, problems} = merge(both().toReversed())
    expect(problems).toEqual([])
    expect(results.shard).toBeNull()
    expect(results.tool).toEqual({name: 'bpfcompat', version})
    expect(results.kernels.map(({id}) => id)).toEqual(KERNELS)
    expect(results.cases.map(({kernel}) => kernel)).toEqual(KERNELS)
    expect(results.artifacts).toHaveLength(1)
    expect(results.gate).toMatchObject({
      status: 'passed',
      exitCode: 0,
      sentence: 'Passed: all 3 required checks pass on 3 kernels',
    })
  })

  test('fold a failure over the kernels of all of them', () => {
    const {results} = merge([
      aShard(1, [first, third], {failing: [third]}),
      aShard(2, [second], {failing: [second], findings: [aFinding({title: 'of the shard alone'})]}),
    ])
    expect(results.findings).toHaveLength(1)
    expect(results.findings[0]).toMatchObject({
      class: 'VERIFIER_REJECTION',
      kernels: [second, third],
      log: `logs/${second}/probe.handle_exec.verifier.log`,
    })
    expect(results.gate).toMatchObject({status: 'failed', exitCode: 2, failedKernels: [second, third]})
  })

  test('a shard without kernels lacks nothing', () => {
    const {results, problems} = merge([aShard(1, KERNELS), aShard(2, [])])
    expect(problems).toEqual([])
    expect(results.gate.status).toBe('passed')
  })

  test('nor does one that left nothing and had nothing to leave', () => {
    expect(merge([aShard(1, KERNELS)]).problems).toEqual([])
  })

  test('take as long as the longest, from the first start; the machine is what they have in common', () => {
    const kvm = {arch: 'x64', cpus: 4, qemu: 'QEMU 8', accelerator: {used: 'kvm', reason: 'proven'}} as const
    const tcg = {...kvm, cpus: 2, accelerator: {used: 'tcg', reason: 'no /dev/kvm'}} as const
    const {results} = merge([
      aShard(1, [first, third], {host: kvm, startedAt: '2026-11-22T10:00:09.000Z', durationMs: 5000}),
      aShard(2, [second], {host: tcg, startedAt: '2026-11-22T10:00:03.000Z', durationMs: 9000}),
    ])
    expect(results).toMatchObject({startedAt: '2026-11-22T10:00:03.000Z', durationMs: 9000})
    expect(results.host).toEqual({
      arch: 'x64',
      cpus: 4,
      qemu: 'QEMU 8',
      accelerator: {used: 'tcg', reason: 'no /dev/kvm (1 of 2 shards, the others used KVM)'},
    })
  })

  test('a whole run alone stands for itself', () => {
    const report = {...aShard(1, KERNELS, {failing: [second]}), file: 'results.json'}
    const {results, problems} = merge([{...report, results: {...report.results, shard: null}}])
    expect(problems).toEqual([])
    expect(results.gate).toMatchObject({status: 'failed', failedKernels: [second]})
  })

  test('what a shard found out by trial is kept, without the escapes that a file of others may have', () => {
    const tried = 'The sizes below were found by trial: the object loads with them. Check them against your loader.'
    const finding = aFinding({kernels: [third], remedy: `Whatever. ${tried}`, remedyYaml: 'maps:\x1b[2J []'})
    const {results} = merge([aShard(1, [first, third], {failing: [third], findings: [finding]}), aShard(2, [second])])
    expect(results.findings[0]?.remedy).toMatch(/(?<!Whatever\.) The sizes below were found by trial/)
    expect(results.findings[0]?.remedyYaml).toBe('maps: []')
  })

  test('are held against the baseline as a whole', () => {
    const whole = (failing: readonly string[]) =>
      merge([aShard(1, [first, third], {failing}), aShard(2, [second], {failing})]).results
    const reports = [aShard(1, [first, third]), aShard(2, [second], {failing: [second]})]
    const options = {failOn: 'required', insnsThreshold: null, workflowRun: null} as const
    const {results} = mergeResults(reports, [], options, {results: whole([]), source: 'the cache'})
    expect(results.comparison?.cases).toEqual({compared: 3, added: 0, gone: 0})
    expect(results.comparison?.verdicts.map(({kernel, after}) => [kernel, after])).toContainEqual([second, 'fail'])
  })
})
