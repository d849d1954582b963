import {describe, expect, test} from '@jest/globals'
import {version} from '../../src/base/version.ts'
import type {Results, WorkflowRun} from '../../src/model/results.ts'
import {type Merged, mergeResults} from '../../src/shard/merge.ts'
import type {ShardReport} from '../../src/shard/one-plan.ts'
import {anArtifact} from '../model/artifact.ts'
import {aFinding} from '../model/finding.ts'
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
  expect(results.gate).toMatchObject({status: 'error', exitCode: 1, sentence: `Inconclusive: ${sentence}`})
  expect(problems).toContain(sentence)
}

describe('incomplete results are an error', () => {
  test('without readable results every reason is reported', () => {
    expect(() => merge([], ['a.json: no such file', 'b.json: is not JSON'])).toThrow(
      'a.json: no such file\nb.json: is not JSON',
    )
  })

  test('a shard without results is named, its kernels are in the table, and the rest is reported', () => {
    const merged = merge([aShard(1, [first, third], {failing: [third]})])
    expect(merged.problems).toEqual([
      `shard 2/2 left no results (${second}); see the log of its job, and run the job again`,
    ])
    expect(merged.results.gate).toMatchObject({
      status: 'error',
      exitCode: 1,
      sentence: `Inconclusive: ${merged.problems[0]}; failed: ${third}`,
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
        reason: 'shard 2/2 left no results; see the log of its job, and run the job again',
        known: null,
      },
    ])
    expect(results.findings.map(finding => [finding.class, finding.level, finding.kernels])).toEqual([
      ['KERNEL_UNAVAILABLE', 'failure', [second]],
      ['VERIFIER_REJECTION', 'failure', [third]],
    ])
  })

  test('fail-on never does not pass kernels without results', () => {
    const merged = mergeResults(
      [aShard(1, [first])],
      [],
      {failOn: 'never', insnsThreshold: null, workflowRun: null},
      null,
    )
    expect(merged.results.gate).toMatchObject({status: 'error', exitCode: 1})
  })

  test('an optional lane does not block on a kernel without results either', () => {
    const shard = aShard(1, [first, third])
    const cases = [...shard.results.cases, anOptionalCase('extra', first)]
    const {results} = merge([{...shard, results: {...shard.results, cases}}])
    const missing = results.cases.filter(({kernel}) => kernel === second)
    expect(missing.map(({artifact, lanes}) => [artifact, lanes[0]?.required])).toEqual([
      ['probe', true],
      ['extra', false],
    ])
  })

  test('an unreadable file is in the first sentence', () => {
    const merged = merge(both(), ['bpfcompat-3/results.json: is not JSON; it may have been cut short'])
    expectError(merged, 'bpfcompat-3/results.json: is not JSON; it may have been cut short')
  })

  test('of a duplicate shard with the same age the second is ignored', () => {
    const again = {...aShard(2, [second], {failing: [second]}), file: 'again/results.json'}
    const merged = merge([...both(), again])
    expectError(
      merged,
      'shard 2/2 (`again/results.json`) is the same shard as `bpfcompat-2/results.json`, and was ignored',
    )
    expect(merged.results.gate.counts).toEqual({pass: 3, fail: 0, skip: 0, error: 0})
  })

  test('of one kernel in two shards the first counts', () => {
    const merged = merge([aShard(1, [first, third]), aShard(2, [second, third], {failing: [third]})])
    expectError(
      merged,
      `kernel ${third} is in shard 1/2 (\`bpfcompat-1/results.json\`) and shard 2/2 (\`bpfcompat-2/results.json\`); the first is used`,
    )
    expect(merged.results.gate.counts.fail).toBe(0)
  })

  test('a kernel without results is reported even if all shards have results', () => {
    const merged = merge([aShard(1, [first]), aShard(2, [second])])
    expect(merged.problems).toEqual([
      `no shard has results for them (${third}); see the log of its job, and run the job again`,
    ])
  })

  test('a kernel that is not in the plan is ignored', () => {
    const merged = merge([aShard(1, [first, third, 'debian-10-4.19']), aShard(2, [second])])
    expectError(merged, 'shard 1/2 (`bpfcompat-1/results.json`) has debian-10-4.19, which is not in the plan; ignored')
    expect(merged.results.kernels.map(({id}) => id)).toEqual(KERNELS)
  })

  test.each<[string, Partial<Results>, RegExp]>([
    ['another plan', {shard: {index: 2, count: 3, kernels: [...KERNELS]}}, /belongs to another plan than shard 1\/2/],
    ['other kernels', {shard: {index: 2, count: 2, kernels: [second]}}, /belongs to another plan than shard 1\/2/],
    ['a shard beyond its count', {shard: {index: 3, count: 2, kernels: [...KERNELS]}}, /has an invalid number/],
    ['too many shards', {shard: {index: 2, count: 1e9, kernels: [...KERNELS]}}, /has an invalid number/],
    ['a complete run', {shard: null}, /is a complete run, not a shard/],
  ])('%s is ignored', (_, overrides, words) => {
    const merged = merge(both(overrides))
    expect(merged.problems).toContainEqual(expect.stringMatching(words))
    expect(merged.results.gate.status).toBe('error')
    expect(merged.results.kernels.find(({id}) => id === second)?.error).toMatch(/^shard 2\/2 left no results/)
  })

  test.each<[string, Partial<Results>, RegExp]>([
    [
      'another version',
      {tool: {name: 'bpfcompat', version: '9.9.9'}},
      /has a different version of bpfcompat than shard 1\/2/,
    ],
    ['another manifest', {manifest: 'other.yaml'}, /has a different manifest than/],
    [
      'different bytes',
      {artifacts: [anArtifact({sha256: 'e'.repeat(64)})]},
      /has different bytes for probe than.*build the objects once/,
    ],
    ['different artifacts', {artifacts: [anArtifact(), anArtifact({name: 'more'})]}, /has different artifacts than/],
  ])('%s in one shard: the verdicts are kept, and the run is an error', (_, overrides, words) => {
    const merged = merge(both(overrides))
    expect(merged.problems).toEqual([expect.stringMatching(words)])
    expect(merged.results.gate).toMatchObject({status: 'error', counts: {pass: 3}})
  })

  test('another commit, if both shards name one, is an error', () => {
    const of = (revision: string | null) =>
      merge([aShard(1, [first, third], {revision: 'a'}), aShard(2, [second], {revision})])
    expect(of('b').problems).toEqual([expect.stringMatching(/has a different commit than/)])
    expect(of(null).problems).toEqual([])
    expect(of(null).results.revision).toBe('a')
  })

  test('failures are listed after missing results, and both are limited', () => {
    const {gate} = merge([aShard(1, [first, third], {failing: [first]})], ['a', 'b', 'c']).results
    expect(gate.sentence).toBe(
      `Inconclusive: shard 2/2 left no results (${second}); see the log of its job, and run the job again; a; b; 1 more, see the log; failed: ${first}`,
    )
  })
})

describe('jobs that were rerun', () => {
  const attempt = (number: number, id = '77'): Partial<Results> => ({
    workflowRun: {id, attempt: number},
    startedAt: `2026-11-22T1${number}:00:00.000Z`,
  })
  const old = {...aShard(2, [second], {failing: [second], ...attempt(1)}), file: 'a-first/results.json'}

  test('leave the newest attempt of each shard, for any order of the files', () => {
    const reports = [old, aShard(1, [first, third], attempt(1)), aShard(2, [second], attempt(2))]
    for (const order of [reports, reports.toReversed()]) {
      const {results, problems, notes} = merge(order, [], {id: '77', attempt: 2})
      expect(problems).toEqual([])
      expect(results.gate).toMatchObject({status: 'passed', counts: {pass: 3}})
      expect(results.workflowRun).toEqual({id: '77', attempt: 2})
      expect(notes).toEqual([
        'shard 2/2 (`bpfcompat-2/results.json`) of attempt 2 is used; it supersedes `a-first/results.json` of attempt 1',
      ])
    }
  })

  test('are compared by attempt, not by a wrong clock', () => {
    const late = {...old, results: {...old.results, startedAt: '2027-01-01T00:00:00.000Z'}}
    const {results} = merge([late, aShard(1, [first, third], attempt(1)), aShard(2, [second], attempt(2))])
    expect(results.gate.status).toBe('passed')
  })

  test('are compared by start time if there is no attempt', () => {
    const earlier = {...aShard(2, [second], {failing: [second]}), file: 'a/results.json'}
    const {results, notes} = merge([earlier, ...both({startedAt: '2026-11-22T10:00:01.000Z'})])
    expect(results.gate.status).toBe('passed')
    expect(notes).toEqual([
      'shard 2/2 (`bpfcompat-2/results.json`) of 2026-11-22T10:00:01.000Z is used; it supersedes `a/results.json` of 2026-11-22T10:00:00.000Z',
    ])
  })

  test('with another number of shards use those of the newest plan', () => {
    const one = {index: 1, count: 1, kernels: [...KERNELS]}
    const {results, problems, notes} = merge([
      aShard(1, [first, third], attempt(1)),
      {...aShard(1, KERNELS, {...attempt(2), shard: one}), file: 'new/results.json'},
      aShard(2, [second], attempt(1)),
    ])
    expect(problems).toEqual([])
    expect(results.gate.status).toBe('passed')
    expect(notes).toEqual([
      'shard 1/2 (`bpfcompat-1/results.json`) belongs to an earlier plan, which a later attempt has replaced, and is ignored',
      'shard 2/2 (`bpfcompat-2/results.json`) belongs to an earlier plan, which a later attempt has replaced, and is ignored',
    ])
  })

  test('with the same results in two files count once', () => {
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

  test('are ignored if there are results of the own run', () => {
    const reports = [aShard(1, [first, third], of('77')), foreign, aShard(2, [second], of('77'))]
    const {results, problems, notes} = merge(reports, [], {id: '77', attempt: 1})
    expect([results.gate.status, problems]).toEqual(['passed', []])
    expect(notes).toEqual(['results of other workflow runs than 77 were found, and ignored: `other/results.json` (76)'])
  })

  test('do not replace a missing shard', () => {
    const {problems} = merge([aShard(1, [first, third], of('77')), foreign], [], {id: '77', attempt: 1})
    expect(problems).toEqual([`shard 2/2 left no results (${second}); see the log of its job, and run the job again`])
  })

  test('are merged by a workflow that another workflow started', () => {
    const reports = [aShard(1, [first, third], of('76')), aShard(2, [second], of('76'))]
    expect(merge(reports, [], {id: '90', attempt: 1})).toMatchObject({problems: [], notes: []})
  })

  test('are taken from the newest run if the own run has none', () => {
    const reports = [
      aShard(2, [second], of('75')),
      aShard(1, [first, third], of('76', foreign.results.startedAt)),
      foreign,
    ]
    expect(merge(reports).results.gate).toMatchObject({status: 'failed', counts: {pass: 2, fail: 1}})
  })
})

test('downloads that overwrote each other are reported', () => {
  const report = {...aShard(1, [first, third]), file: 'shards/results.json', overwritten: [second]}
  expectError(
    merge([report]),
    `shard 1/2 (\`shards/results.json\`) has overwritten the results of other shards, whose logs are next to it (${second}); download each artifact into its own directory: remove \`merge-multiple\``,
  )
})

describe('complete shards', () => {
  test('are one run with the kernels in the order of the plan, for any order of the files', () => {
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
      sentence: 'Passed: all 3 required checks passed on 3 kernels',
    })
  })

  test('merge a failure over the kernels of all shards', () => {
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

  test('include a shard without kernels', () => {
    const {results, problems} = merge([aShard(1, KERNELS), aShard(2, [])])
    expect(problems).toEqual([])
    expect(results.gate.status).toBe('passed')
  })

  test('do not need the results of a shard without kernels', () => {
    expect(merge([aShard(1, KERNELS)]).problems).toEqual([])
  })

  test('have the first start, the longest duration, and a combined machine', () => {
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

  test('may be a single complete run', () => {
    const report = {...aShard(1, KERNELS, {failing: [second]}), file: 'results.json'}
    const {results, problems} = merge([{...report, results: {...report.results, shard: null}}])
    expect(problems).toEqual([])
    expect(results.gate).toMatchObject({status: 'failed', failedKernels: [second]})
  })

  test('keep results of trials, without escape sequences that an untrusted file may contain', () => {
    const tried = 'The sizes below were found by trial: the object loads with them. Check them against your loader.'
    const finding = aFinding({kernels: [third], remedy: `Whatever. ${tried}`, remedyYaml: 'maps:\x1b[2J []'})
    const {results} = merge([aShard(1, [first, third], {failing: [third], findings: [finding]}), aShard(2, [second])])
    expect(results.findings[0]?.remedy).toMatch(/(?<!Whatever\.) The sizes below were found by trial/)
    expect(results.findings[0]?.remedyYaml).toBe('maps: []')
  })

  test('are compared with the baseline together', () => {
    const whole = (failing: readonly string[]) =>
      merge([aShard(1, [first, third], {failing}), aShard(2, [second], {failing})]).results
    const reports = [aShard(1, [first, third]), aShard(2, [second], {failing: [second]})]
    const options = {failOn: 'required', insnsThreshold: null, workflowRun: null} as const
    const {results} = mergeResults(reports, [], options, {results: whole([]), source: 'the cache'})
    expect(results.comparison?.cases).toEqual({compared: 3, added: 0, gone: 0})
    expect(results.comparison?.verdicts.map(({kernel, after}) => [kernel, after])).toContainEqual([second, 'fail'])
  })
})
