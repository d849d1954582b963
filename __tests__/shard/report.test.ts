import {existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Results} from '../../src/model/results.ts'
import type {Assignment} from '../../src/request/run.ts'
import {mapLogPaths} from '../../src/results/log-paths.ts'
import type {ShardReport} from '../../src/shard/one-plan.ts'
import {readShards, reportShards} from '../../src/shard/report.ts'
import {aKernel} from '../model/kernel.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {aShard, KERNELS} from './shards.ts'

const [first, second, third] = KERNELS
const root = temporaryDirectory()
const before = process.cwd()
const warnings: string[] = []
const notes: string[] = []
const logger = {
  info: (message: string) => notes.push(message),
  warning: (message: string) => warnings.push(message),
  debug: () => {},
}

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(root, 'job-'))
  process.chdir(directory)
  warnings.length = 0
  notes.length = 0
})
afterEach(() => process.chdir(before))

/** Writes the report of a shard as its job uploaded it, with all logs. */
function write({file, results}: ShardReport, withLogs = true): void {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, JSON.stringify(results))
  if (withLogs)
    mapLogPaths(results, path => {
      const log = join(dirname(file), path)
      mkdirSync(dirname(log), {recursive: true})
      writeFileSync(log, `log of ${file}: ${path}`)
      return path
    })
}

async function report(
  patterns: readonly string[] = ['bpfcompat-*/results.json'],
  plan: Assignment | null = null,
): Promise<Results> {
  return reportShards(
    await readShards(patterns, plan, join(directory, 'bpfcompat-report'), logger),
    {
      reportDirectory: join(directory, 'bpfcompat-report'),
      failOn: 'required',
      baseline: null,
      insnsThreshold: null,
      workflowRun: null,
    },
    {page: null, revision: null, checkedOut: null},
    logger,
  )
}

/** Returns a shard with this path for a log of its first kernel. */
function withLog(path: string): ShardReport {
  const shard = aShard(1, [first, third])
  const kernels = [aKernel({id: first, consoleLog: path}), ...shard.results.kernels.slice(1)]
  return {...shard, results: {...shard.results, kernels}}
}

describe('reportShards', () => {
  test('a glob without matches reports the fix', async () => {
    await expect(report()).rejects.toThrow(
      'no results of shards: `bpfcompat-*/results.json` matches no file in the working directory; download the reports that the shards uploaded, and name their results.json',
    )
  })

  test('a named file that does not exist is a shard without results', async () => {
    write(aShard(1, [first, third]))
    const {gate} = await report(['bpfcompat-1/results.json', 'bpfcompat-2/results.json'])
    expect(gate.status).toBe('error')
    expect(warnings).toContainEqual(expect.stringMatching(/^bpfcompat-2\/results\.json: no such file/))
  })

  test('with only unreadable files every reason is reported', async () => {
    mkdirSync('bpfcompat-1')
    writeFileSync('bpfcompat-1/results.json', '{"version": 2')
    await expect(report()).rejects.toThrow(/^bpfcompat-1\/results\.json: is not JSON/)
  })

  describe('with the plan', () => {
    const plan = [[first, third], [second]]

    test('results of another plan from an earlier attempt are ignored, with a note', async () => {
      write(aShard(1, [first, third]))
      write(aShard(2, [second]))
      write({
        ...aShard(3, [third], {shard: {index: 3, count: 3, kernels: [...KERNELS]}}),
        file: 'bpfcompat-3/results.json',
      })
      write({...aShard(1, [first, second]), file: 'bpfcompat-old/results.json'})
      const {gate} = await report(undefined, plan)
      expect([gate.status, warnings]).toEqual(['passed', []])
      expect(notes).toEqual([
        'ignored results of another plan, perhaps from an earlier attempt: `bpfcompat-3/results.json`, `bpfcompat-old/results.json`',
      ])
    })

    test('a shard that only has results of another plan left no results', async () => {
      write(aShard(1, [first, third]))
      write(aShard(2, [third]))
      const {gate} = await report(undefined, plan)
      expect([gate.status, gate.sentence]).toEqual([
        'error',
        `Inconclusive: shard 2/2 left no results (${second}); see the log of its job, and run the job again`,
      ])
    })

    test('without results of the plan the error names the files that were found', async () => {
      write({file: 'bpfcompat-x/results.json', results: {...aShard(1, [first]).results, shard: null}})
      await expect(report(undefined, plan)).rejects.toThrow(
        "no results of the plan's shards: `bpfcompat-x/results.json` belong to another plan; see the logs of their jobs",
      )
    })
  })

  test('results of another version are reported, and the others merged', async () => {
    const other = aShard(2, [second])
    write(aShard(1, [first, third]))
    write({...other, results: {...other.results, version: 9 as 8}})
    const {gate, kernels} = await report()
    expect(gate.sentence).toMatch(/^Inconclusive: .*bpfcompat-2\/results\.json: has version 9 of the results/)
    expect(kernels).toHaveLength(3)
  })

  test('workflow artifacts downloaded into one directory, with only one results.json left, are reported', async () => {
    write({...aShard(2, [second]), file: 'shards/results.json'})
    write({...aShard(1, [first, third]), file: 'shards/results.json'})
    const {gate} = await report(['shards/**/results.json'])
    expect(gate.sentence).toBe(
      `Inconclusive: shard 1/2 (\`shards/results.json\`) has overwritten the results of other shards, whose logs are next to it (${second}); download each artifact into its own directory: remove \`merge-multiple\``,
    )
  })

  test('superseded results cause a note, and the logs are those of the newest attempt', async () => {
    const run = (attempt: number) => ({workflowRun: {id: '77', attempt}})
    write(aShard(1, [first, third], run(1)))
    write({...aShard(2, [second], {...run(1), failing: [second]}), file: 'bpfcompat-2-1/results.json'})
    write({...aShard(2, [second], run(2)), file: 'bpfcompat-2-2/results.json'})
    const {gate} = await report()
    expect([gate.status, warnings]).toEqual(['passed', []])
    expect(notes).toEqual([
      'shard 2/2 (`bpfcompat-2-2/results.json`) of attempt 2 is used; it supersedes `bpfcompat-2-1/results.json` of attempt 1',
    ])
    expect(readFileSync(`bpfcompat-report/logs/${second}/console.log`, 'utf8')).toMatch(/^log of bpfcompat-2-2\//)
  })

  test('an exclusion removes results', async () => {
    write(aShard(1, [first, third]))
    write(aShard(2, [second]))
    write({...aShard(2, [second], {failing: [second]}), file: 'bpfcompat-old/results.json'})
    expect((await report(['bpfcompat-*/results.json', '!bpfcompat-old/*'])).gate.status).toBe('passed')
  })

  test('results in the report directory are not overwritten', async () => {
    const report1 = {...aShard(1, KERNELS), file: 'bpfcompat-report/results.json'}
    write(report1)
    await expect(report([report1.file])).rejects.toThrow(
      '`bpfcompat-report/results.json` is in the report directory, and would be overwritten; set --report-directory to another directory',
    )
    expect(existsSync(`bpfcompat-report/logs/${first}/console.log`)).toBe(true)
  })

  test('a glob does not match an earlier report', async () => {
    write({...aShard(1, KERNELS), file: 'bpfcompat-report/results.json'})
    await expect(report()).rejects.toThrow(/^no results of shards: there is only the report itself; download/)
    write(aShard(1, [first, third]))
    write(aShard(2, [second]))
    expect((await report()).gate.status).toBe('passed')
  })

  test('every path of the report leads to the log of its shard', async () => {
    write(aShard(1, [first, third], {failing: [third]}))
    write(aShard(2, [second]))
    const results = await report()
    const paths: string[] = []
    mapLogPaths(results, path => {
      paths.push(path)
      return path
    })
    expect(paths).toContain(`logs/${third}/probe.handle_exec.verifier.log`)
    for (const path of paths) {
      const shard = path.includes(second) ? 2 : 1
      expect(readFileSync(join('bpfcompat-report', path), 'utf8')).toBe(
        `log of bpfcompat-${shard}/results.json: ${path}`,
      )
    }
    expect(warnings).toEqual([])
  })

  test('the only shard is found in the directory of a single workflow artifact', async () => {
    write({...aShard(1, KERNELS, {shard: {index: 1, count: 1, kernels: [...KERNELS]}}), file: 'shards/results.json'})
    expect((await report(['shards/**/results.json'])).gate.status).toBe('passed')
  })

  test('logs that were not uploaded are not linked, with one warning', async () => {
    write(aShard(1, [first, third], {failing: [third]}), false)
    write(aShard(2, [second]))
    const results = await report()
    expect(results.kernels.map(({consoleLog}) => consoleLog)).toEqual([null, `logs/${second}/console.log`, null])
    expect(results.findings[0]?.log).toBeNull()
    expect(warnings).toEqual([
      `5 logs not next to the results that name them, such as logs/${first}/console.log: upload the whole report directory of each shard`,
    ])
  })

  test.each([
    ['another directory', '../secret'],
    ['another directory through its own', `logs/${first}/../../../secret`],
    ['an absolute path', '/etc/hostname'],
    ["another kernel's log", `logs/${third}/console.log`],
    ['a hidden file', `logs/${first}/.git`],
    ['a directory', `logs/${first}`],
    ['a name with a line break', `logs/${first}/a\n::error::b`],
  ])('a path that leads to %s is skipped', async (_, path) => {
    writeFileSync('secret', 's3cret')
    write(withLog(path), false)
    write(aShard(2, [second]))
    const results = await report()
    expect(results.kernels[0]?.consoleLog).toBeNull()
    expect(warnings.join('\n')).toMatch(/^1 log skipped, such as /m)
    expect(warnings.every(line => !line.includes('\n'))).toBe(true)
  })

  test.each(['console.log', 'directory'])('a link (%s) does not show a file of this machine', async where => {
    writeFileSync('secret', 's3cret')
    const path = where === 'directory' ? `logs/${first}/deep/secret` : `logs/${first}/console.log`
    write(withLog(path), false)
    mkdirSync(`bpfcompat-1/logs/${first}`, {recursive: true})
    if (where === 'directory') symlinkSync(directory, `bpfcompat-1/logs/${first}/deep`)
    else symlinkSync(join(directory, 'secret'), `bpfcompat-1/${path}`)
    write(aShard(2, [second]))
    const results = await report()
    expect(results.kernels[0]?.consoleLog).toBeNull()
    expect(existsSync(join('bpfcompat-report', path))).toBe(false)
  })
})
