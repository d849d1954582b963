import {expect, test} from '@jest/globals'
import {renderShardSummary} from '../../src/report/shard-summary.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aGate} from '../model/gate.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'

const shard = {index: 2, count: 4, kernels: ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12']}

test('the summary has the answer and a row per kernel', () => {
  const results = aResults({
    shard,
    kernels: [
      aKernel({id: 'debian-11-5.10', release: '5.10.0-46-cloud-amd64', guestMs: 6000}),
      aKernel({id: 'debian-12-6.1', release: null, error: 'no mirror has it', guestMs: 0}),
    ],
    cases: [
      aCase({kernel: 'debian-11-5.10', lanes: [aLane(), aLane({required: false})]}),
      aCase({kernel: 'debian-11-5.10', artifact: 'other', lanes: [aFailedLane('no')]}),
    ],
    gate: aGate({status: 'failed', sentence: 'Failed: 1 of 2 required checks failed, on debian-11-5.10'}),
  })
  expect(
    renderShardSummary(results, shard),
  ).toBe(`### Shard 2 of 4: Failed: 1 of 2 required checks failed, on debian-11-5.10

| kernel | release | checks | guest |
| --- | --- | --- | --- |
| <code>debian-11-5.10</code> | <code>5.10.0-46-cloud-amd64</code> | 2 pass, 1 fail | 6.0 s |
| <code>debian-12-6.1</code> | <code>–</code> | error: no mirror has it | 0 ms |

The job that merges the shards reports the findings.
`)
})

test('a shard without kernels has no table', () => {
  const gate = aGate({sentence: 'Passed: shard 4/4 has no kernels to take (3 kernels for 4 shards)'})
  expect(renderShardSummary(aResults({shard, kernels: [], cases: [], gate}), shard)).not.toContain('|')
})

test('text from a mirror or a kernel is not markup', () => {
  const kernels = [aKernel({id: 'x', release: '6.1 | <img src=x>', error: '](http://x) @somebody `'})]
  const text = renderShardSummary(aResults({shard, kernels, cases: []}), shard)
  expect(text).not.toMatch(/<img|\]\(http|@somebody/)
  expect(
    text
      .split('\n')
      .find(line => line.includes('6.1'))
      ?.match(/(?<!&#\d+;)\|/g),
  ).toHaveLength(5)
})
