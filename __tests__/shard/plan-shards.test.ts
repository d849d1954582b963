import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {forEmptyShard} from '../../src/plan/assign.ts'
import {readInputs} from '../../src/plan/inputs.ts'
import {planRun} from '../../src/plan/plan.ts'
import type {RunRequest, ShardRequest} from '../../src/request/run.ts'
import {planShards} from '../../src/shard/plan-shards.ts'
import {bpfObject} from '../artifact/bpf-object.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase} from '../model/case.ts'
import {aGate} from '../model/gate.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12']
const directory = temporaryDirectory()
const before = process.cwd()
const said: string[] = []
const logger = {
  info: (message: string) => said.push(message),
  warning: (message: string) => said.push(message),
  debug: () => {},
}

beforeEach(() => {
  mkdirSync(join(directory, 'build'), {recursive: true})
  writeFileSync(join(directory, 'build/probe.bpf.o'), bpfObject())
  writeFileSync(
    join(directory, 'bpfcompat.yaml'),
    `kernels: [${KERNELS.join(', ')}]\nartifacts: [{name: probe, path: build/probe.bpf.o}]\n`,
  )
  process.chdir(directory)
})
afterEach(() => process.chdir(before))

function request(overrides: Partial<RunRequest> = {}): RunRequest {
  return {...readInputs({concurrency: '2'}, String), ...overrides}
}

async function kernelsOf(shard: ShardRequest): Promise<string[]> {
  return (await planRun(request({shard}))).kernels.map(({name}) => name)
}

/** Returns results with the seconds that the guests of these kernels took. */
function measured(seconds: Record<string, number>) {
  const ids = Object.keys(seconds)
  return aResults({
    artifacts: [anArtifact()],
    kernels: ids.map(id => aKernel({id, guestMs: (seconds[id] ?? 0) * 1000, fetchMs: 900_000})),
    cases: ids.map(kernel => aCase({kernel})),
  })
}

describe('planShards', () => {
  test('a mistake in the manifest is an error', async () => {
    writeFileSync('bpfcompat.yaml', 'kernels: [debian-12-6.2]\nartifacts: [{path: build/missing.o}]\n')
    await expect(planShards(request(), null, logger)).rejects.toThrow(
      /debian-12-6\.2(?:.|\n)*`build\/missing\.o` does not exist/,
    )
  })

  test('an unreadable baseline is an error', async () => {
    await expect(planShards(request({baseline: 'nowhere.json'}), null, logger)).rejects.toThrow(
      /^nowhere\.json: no such file/,
    )
  })

  test('there is no job without work for more shards than kernels, and the table notes it', async () => {
    const {matrix, lines} = await planShards(request(), 9, logger)
    expect(matrix.include.map(({shard, index, kernels}) => [shard, index, kernels])).toEqual(
      KERNELS.map((kernel, index) => [`${index + 1}/3`, index + 1, kernel]),
    )
    expect(lines[0]).toBe(
      '3 shards (9 were requested, but there are no more kernels), based on an estimate; 40 s of each are setup',
    )
  })

  test('ignored kernels are reported already in the plan', async () => {
    said.length = 0
    await planShards(
      request({matrix: 'tier3-cloud-native', objects: ['build/probe.bpf.o'], manifest: null}),
      null,
      logger,
    )
    expect(said).toContainEqual(
      expect.stringContaining('matrix `tier3-cloud-native` runs without talos-6.6 (non-blocking): '),
    )
  })

  test('three kernels are not worth a second job', async () => {
    expect((await planShards(request(), null, logger)).matrix.include).toHaveLength(1)
  })

  test('measured times decide, without the time for fetching', async () => {
    const results = measured({'debian-11-5.10': 100, 'debian-12-6.1': 40, 'debian-13-6.12': 50})
    const {matrix, lines} = await planShards(request(), 2, logger, {results, source: 'base/results.json'})
    expect(matrix.include).toEqual([
      {shard: '1/2', index: 1, kernels: 'debian-11-5.10', seconds: 140},
      {shard: '2/2', index: 2, kernels: 'debian-12-6.1,debian-13-6.12', seconds: 90},
    ])
    expect(lines[0]).toBe('2 shards, based on the time of each kernel in base/results.json; 40 s of each are setup')
  })

  test('the estimate of an unmeasured kernel is scaled like those of the others', async () => {
    const results = measured({'debian-11-5.10': 50, 'debian-12-6.1': 50})
    const {matrix} = await planShards(request({concurrency: 1}), 3, logger, {results, source: 'x'})
    expect(matrix.include.map(({seconds}) => seconds)).toEqual([90, 90, 90])
  })

  test('a kernel with an error counts as not measured', async () => {
    const results = measured({'debian-11-5.10': 50})
    const broken = {...results, kernels: results.kernels.map(kernel => ({...kernel, error: 'no boot'}))}
    const {matrix} = await planShards(request({concurrency: 1}), 3, logger, {results: broken, source: 'x'})
    expect(new Set(matrix.include.map(({seconds}) => seconds)).size).toBe(1)
  })
})

describe('a shard', () => {
  test.each<[string, string[][], RegExp]>([
    [
      'has a kernel that is not in the run',
      [
        ['debian-11-5.10', 'debian-12-6.1'],
        ['debian-13-6.12', 'debian-10-4.19'],
      ],
      /^the plan does not match this run: it contains debian-10-4\.19, which this run does not; use the same manifest/,
    ],
    [
      'does not have a kernel of the run',
      [['debian-11-5.10'], ['debian-12-6.1']],
      /: it does not contain debian-13-6\.12;/,
    ],
    ['has a kernel twice', [KERNELS, ['debian-12-6.1']], /: it contains debian-12-6\.1 twice;/],
  ])('whose plan %s is an error', async (_, assignment, words) => {
    await expect(kernelsOf({index: 1, count: 2, assignment})).rejects.toThrow(words)
  })

  test('takes its kernels from the plan, in the order of the run', async () => {
    const assignment = [['debian-13-6.12', 'debian-11-5.10'], ['debian-12-6.1']]
    expect(await kernelsOf({index: 1, count: 2, assignment})).toEqual(['debian-11-5.10', 'debian-13-6.12'])
  })

  test('without a plan calculates the same distribution in all shards, with every kernel in one of them', async () => {
    const shards = await Promise.all([1, 2, 3, 4].map(index => kernelsOf({index, count: 4, assignment: null})))
    expect(shards.flat().sort()).toEqual(KERNELS)
    expect(shards[3]).toEqual([])
  })

  test('knows every kernel of the whole run', async () => {
    const {shard} = await planRun(request({shard: {index: 2, count: 3, assignment: null}}))
    expect(shard).toEqual({index: 2, count: 3, kernels: KERNELS})
  })

  test('without kernels passes with a note; one whose kernels have no lanes is an error', () => {
    const untold = aGate({status: 'error', exitCode: 1, sentence: 'Inconclusive: …'})
    const empty = aResults({kernels: [], cases: [], gate: untold, shard: {index: 4, count: 4, kernels: KERNELS}})
    expect(forEmptyShard(empty).gate).toMatchObject({
      status: 'passed',
      exitCode: 0,
      sentence: 'Passed: shard 4/4 has no kernels to run (3 kernels for 4 shards)',
    })
    for (const other of [
      {...empty, shard: null},
      {...empty, kernels: [aKernel()]},
    ])
      expect(forEmptyShard(other).gate).toBe(untold)
  })
})
