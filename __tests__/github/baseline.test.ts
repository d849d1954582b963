import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {type CacheEntry, NO_SHARED_CACHE, type SharedCache} from '../../src/cache/shared-cache.ts'
import type {BaselineEvent} from '../../src/github/baseline.ts'
import {keepBaseline, restoreBaseline, restoreCosts} from '../../src/github/baseline.ts'
import {readStep, type StepRequest} from '../../src/github/step.ts'
import type {Results} from '../../src/model/results.ts'
import {aGate} from '../model/gate.ts'
import {aResults} from '../model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {type DirectoryCache, directoryCache} from './directory-cache.ts'

const directory = temporaryDirectory()
const FIRST = '1'.repeat(40)
const SECOND = '2'.repeat(40)

const MAIN: BaselineEvent = {
  onDefaultBranch: true,
  defaultBranch: 'main',
  baseBranch: null,
  baseSha: null,
  headSha: FIRST,
  run: {workflow: 'owner/monitor/.github/workflows/bpf.yml', job: 'kernels', step: '__bpfcompat_bpfcompat'},
}
const PULL: BaselineEvent = {...MAIN, onDefaultBranch: false, baseBranch: 'main', baseSha: FIRST}

let cache: DirectoryCache
let lines: string[]
const logger = {
  info: (message: string) => void lines.push(message),
  warning: (message: string) => void lines.push(`warning: ${message}`),
  debug: () => {},
}

beforeEach(() => {
  cache = directoryCache(mkdtempSync(join(directory, 'cache-')))
  lines = []
})

/** Returns a step on a separate machine, with its own directories for the cache of the action and the runner. */
async function aStep(inputs: Record<string, string> = {}): Promise<StepRequest> {
  return readStep(name => inputs[name] ?? (name === 'cache-directory' ? join(directory, 'machine') : ''))
}

async function keep(results: Partial<Results>, inputs = {}, event: Partial<BaselineEvent> = {}): Promise<void> {
  await keepBaseline(await aStep(inputs), {...MAIN, ...event}, aResults({revision: FIRST, ...results}), cache, logger)
}

async function restore(inputs = {}, event: Partial<BaselineEvent> = {}, from: SharedCache = cache) {
  return restoreBaseline(await aStep(inputs), {...PULL, ...event}, from, logger)
}

describe('nothing is saved', () => {
  test('by a run that is not on the default branch', async () => {
    await keep({}, {}, {onDefaultBranch: false})
    expect([cache.keys, lines]).toEqual([[], []])
  })

  test('by a run without a verdict, which is logged', async () => {
    await keep({gate: aGate({status: 'error', exitCode: 1})})
    expect([cache.keys, lines]).toEqual([[], ['not saved as a baseline: the run has no verdict']])
  })

  test.each<[string, Record<string, string>]>([
    ['baseline: none', {baseline: 'none'}],
    ['its own baseline', {baseline: 'base.json'}],
    ['cache: false', {cache: 'false'}],
    ['a shard', {shard: '1/2'}],
    ['a plan', {mode: 'plan'}],
  ])('with %s', async (_, inputs) => {
    await keep({}, inputs)
    expect([cache.keys, lines]).toEqual([[], []])
  })

  test('if the cache fails, which is logged and does not fail the step', async () => {
    const broken = {...NO_SHARED_CACHE, save: () => Promise.reject(new Error('reserved'))}
    await keepBaseline(await aStep(), MAIN, aResults(), broken, logger)
    expect(lines).toEqual(['warning: not saved as a baseline: reserved'])
  })
})

describe('what the default branch saves', () => {
  test('is found by a pull request, which logs it', async () => {
    await keep({})
    expect(await restore()).toEqual({
      results: aResults({revision: FIRST}),
      source: 'main, from the cache of GitHub Actions',
    })
    expect(lines).toEqual(['compared with `main` at 1111111'])
  })

  test('includes failed runs: what is broken there is not new', async () => {
    await keep({gate: aGate({status: 'failed', exitCode: 2})})
    expect((await restore())?.results.gate.status).toBe('failed')
  })

  test('is found by another branch', async () => {
    await keep({})
    expect(await restore({}, {baseSha: null})).not.toBeNull()
  })

  test('is found by a pull request to another branch, which logs that results of that branch are not saved', async () => {
    await keep({})
    expect(await restore({}, {baseBranch: 'release/1.x', baseSha: SECOND})).not.toBeNull()
    expect(lines).toEqual(['compared with `main` at 1111111; results of `release/1.x` are not saved'])
  })

  test('is that of the same commit, else the newest', async () => {
    await keep({revision: FIRST})
    await keep({revision: SECOND})
    const of = async (baseSha: string | null) => (await restore({}, {baseSha}))?.results.revision
    expect([await of(FIRST), await of(SECOND), await of('3'.repeat(40)), await of(null)]).toEqual([
      FIRST,
      SECOND,
      SECOND,
      SECOND,
    ])
  })

  test('is neither searched nor saved on a single machine, which others cannot see', async () => {
    const entries: CacheEntry[] = []
    const seen: SharedCache = {
      restore: async entry => entries.push(entry) === 0,
      save: async entry => void entries.push(entry),
    }
    await keepBaseline(await aStep(), MAIN, aResults(), seen, logger)
    await restore({}, {}, seen)
    expect(entries.map(({newest}) => newest)).toEqual([true, true])
  })

  test('may change for the same commit if a schedule runs it on newer kernels', async () => {
    await keep({durationMs: 1})
    await keep({durationMs: 2})
    expect((await restore())?.results.durationMs).toBe(2)
  })

  test.each<[string, Record<string, string>, Partial<BaselineEvent>]>([
    ['check-name', {'check-name': 'other'}, {}],
    ['manifest', {manifest: 'other.yaml'}, {}],
    ['objects', {artifact: 'other.o'}, {}],
    ['mode', {mode: 'load_only'}, {}],
    ['task', {mode: 'report'}, {}],
    ['workflow', {}, {run: {...MAIN.run, workflow: 'owner/monitor/.github/workflows/other.yml'}}],
    ['job', {}, {run: {...MAIN.run, job: 'kernels-with-clang-14'}}],
    ['place in the job', {}, {run: {...MAIN.run, step: '__bpfcompat_bpfcompat_2'}}],
  ])('is not that of a step with another %s', async (_, inputs, event) => {
    await keep({})
    expect(await restore(inputs, event)).toBeNull()
    expect(lines).toEqual([
      'not compared: the cache of GitHub Actions has no results of `main` for this step; its next run on that branch saves them',
    ])
  })

  test('for the same kernels is preferred', async () => {
    await keep({revision: FIRST}, {kernels: 'debian-12-6.1'})
    await keep({revision: SECOND}, {kernels: 'debian-13-6.12'})
    const of = async (kernels: string) => (await restore({kernels}))?.results.revision
    expect([await of('debian-12-6.1'), await of('debian-13-6.12'), await of('debian-11-5.10')]).toEqual([
      FIRST,
      SECOND,
      SECOND,
    ])
  })

  test('in the step that merges shards is found by that step, and by the job that plans', async () => {
    await keep({}, {mode: 'report'})
    expect(
      (
        await restoreCosts(
          await aStep({mode: 'plan', kernels: 'debian-12-6.1'}),
          {...PULL, run: {...PULL.run, job: 'plan', step: 'plan'}},
          cache,
          logger,
        )
      )?.results,
    ).toEqual(aResults({revision: FIRST}))
    expect(await restore({mode: 'report'})).not.toBeNull()
  })

  test('has a key that ends in a full digest, and leaves no file behind', async () => {
    await keep({})
    await restore()
    expect(cache.keys).toEqual([
      expect.stringMatching(/^bpfcompat-results-[0-9a-f]{16}-[0-9a-f]{32}-[0-9a-f]{16}-1{40}-[0-9a-f]{64}$/),
    ])
    expect(existsSync(cache.kept(cache.keys[0] ?? ''))).toBe(true)
    expect(existsSync(join(directory, 'machine', 'baseline', cache.keys[0]?.split('-')[2] ?? ''))).toBe(false)
  })
})

describe('there is nothing to compare with', () => {
  test.each<[string, Record<string, string>, Partial<BaselineEvent>, string[]]>([
    ['on the default branch', {}, MAIN, ['not compared: the results of `main` are the baseline']],
    ['in a shard', {shard: '1/2'}, {}, ['not compared: the step that merges the shards compares the results']],
    [
      'without the cache',
      {cache: 'false'},
      {},
      ['not compared: `cache: false` turns off the cache that has the results of the default branch'],
    ],
    ['outside of GitHub', {}, {defaultBranch: null}, ['not compared: the event does not name the default branch']],
    ['and no comparison is wanted', {baseline: 'none'}, {}, []],
    ['except a file that is named', {baseline: 'base.json'}, {}, []],
  ])('%s', async (_, inputs, event, logged) => {
    await keep({})
    expect([await restore(inputs, event), lines]).toEqual([null, logged])
  })

  test.each<[string, string, RegExp]>([
    ['is cut short', '{"version": 2', /results\.json: is not JSON; it may have been cut short$/],
    ['is of another version', JSON.stringify({...aResults(), version: 1}), /has version 1 of the results/],
  ])('if the saved file %s, which is a warning in one line', async (_, text, why) => {
    await keep({})
    writeFileSync(join(cache.kept(cache.keys[0] ?? ''), 'results.json'), text)
    expect(await restore()).toBeNull()
    expect(lines).toEqual([expect.stringMatching(why)])
    expect(lines[0]).toMatch(
      /^warning: not compared: the results of `main` in the cache of GitHub Actions cannot be used: /,
    )
  })

  test('if a bit of the saved file is flipped: a figure may be wrong', async () => {
    await keep({})
    const flipping: SharedCache = {
      ...cache,
      async restore(entry) {
        const restored = await cache.restore(entry)
        const file = join(entry.paths[0] ?? '', 'results.json')
        const text = readFileSync(file)
        text[text.indexOf('"durationMs"') + 14] = (text[text.indexOf('"durationMs"') + 14] ?? 0) ^ 1
        writeFileSync(file, text)
        return restored && ((await entry.intact?.()) ?? true)
      },
    }
    expect(await restore({}, {}, flipping)).toBeNull()
  })

  test('if the cache reports a restore that did not happen', async () => {
    expect(await restore({}, {}, {...NO_SHARED_CACHE, restore: async () => true})).toBeNull()
    expect(lines).toEqual([expect.stringMatching(/^warning: not compared: .* no such file/)])
  })
})
