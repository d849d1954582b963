import {describe, expect, test} from '@jest/globals'
import {
  distribute,
  type KernelCost,
  parseShardCount,
  SHARD_SETUP_SECONDS,
  shardSeconds,
  worthwhileShards,
} from '../../src/plan/partition.ts'
import {parseShardMatrix} from '../../src/plan/shard-matrix.ts'

const costs = (seconds: Record<string, number>): KernelCost[] =>
  Object.entries(seconds).map(([name, seconds]) => ({name, seconds}))

describe('distribute', () => {
  test('leaves shards beyond the number of kernels empty', () => {
    expect(distribute(costs({a: 3, b: 2}), 4)).toEqual([['a'], ['b'], [], []])
  })

  test('leaves all shards empty without kernels', () => {
    expect(distribute([], 2)).toEqual([[], []])
  })

  test('distributes kernels without cost by number', () => {
    expect(distribute(costs({a: 0, b: 0, c: 0, d: 0}), 2)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
  })

  test('assigns the longest first, each to the shard with the least work, and keeps the order of the run', () => {
    expect(distribute(costs({a: 1, b: 2, slow: 9, c: 3, d: 3}), 2)).toEqual([['slow'], ['a', 'b', 'c', 'd']])
  })

  test('gives no shard more than 4/3 of an even share plus its longest kernel, and each kernel to one shard', () => {
    const kernels = Array.from({length: 57}, (_, index) => ({name: `k${index}`, seconds: (index * 37) % 23}))
    const shards = distribute(kernels, 7)
    expect(shards.flat().sort()).toEqual(kernels.map(({name}) => name).sort())
    const of = (name: string) => kernels.find(kernel => kernel.name === name)?.seconds ?? 0
    const even = kernels.reduce((sum, {seconds}) => sum + seconds, 0) / 7
    for (const names of shards) expect(names.map(of).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual((even * 4) / 3)
  })
})

describe('worthwhileShards', () => {
  test.each([
    ['one job for a run of a few seconds', costs({a: 5, b: 5}), 2, 1],
    ['one job without work', [], 4, 1],
    ['each job has as much work as its setup', costs({a: 60, b: 60, c: 60, d: 60}), 2, 3],
    ['never more jobs than kernels', costs({a: 6000, b: 60}), 1, 2],
    [
      'never more jobs than a matrix allows',
      Array.from({length: 999}, (_, i) => ({name: `k${i}`, seconds: 900})),
      1,
      256,
    ],
  ])('%s', (_, kernels, guests, count) => {
    expect(worthwhileShards(kernels, guests)).toBe(count)
  })
})

test('a job takes its setup and its concurrent guests, but at least its longest guest', () => {
  expect(shardSeconds(costs({a: 30, b: 30, c: 30, d: 30}), 4)).toBe(SHARD_SETUP_SECONDS + 30)
  expect(shardSeconds(costs({a: 90, b: 6}), 4)).toBe(SHARD_SETUP_SECONDS + 90)
  expect(shardSeconds([], 4)).toBe(SHARD_SETUP_SECONDS)
})

test('the number of shards is from 1 to 256', () => {
  for (const text of ['', '0', '257', '1.5', '-1', 'two', '1e2']) expect(parseShardCount(text)).toBeUndefined()
  expect(parseShardCount('256')).toBe(256)
})

describe('parseShardMatrix', () => {
  test.each([
    ['no JSON', '{'],
    ['no matrix', '{}'],
    ['no job', '{"include": []}'],
    ['a job without kernels', '{"include": [{"shard": "1/1"}]}'],
    ['jobs in another order', '{"include": [{"shard": "2/2", "kernels": "a"}, {"shard": "1/2", "kernels": "b"}]}'],
    ['jobs of another plan', '{"include": [{"shard": "1/3", "kernels": "a"}]}'],
  ])('rejects %s', (_, text) => {
    expect(parseShardMatrix(text)).toBeUndefined()
  })

  test('reads the output of a plan, including a shard without kernels', () => {
    const include = [
      {shard: '1/2', index: 1, kernels: 'a,b', seconds: 44},
      {shard: '2/2', index: 2, kernels: '', seconds: 40},
    ]
    expect(parseShardMatrix(JSON.stringify({include}))).toEqual([['a', 'b'], []])
  })
})
