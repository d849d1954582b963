import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import type {Checks} from '../../src/github/checks.ts'
import {createActionLog} from '../../src/github/log.ts'
import {publishFailure, publishResults} from '../../src/github/publish.ts'
import {aFinding} from '../model/finding.ts'
import {aResults} from '../model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const signal = new AbortController().signal
let directory: string
let failures: string[]
let printed: string

/** @param complete stands in for completing the check runs */
function channels(complete: Checks['complete']) {
  const checks: Checks = {
    progress: next => next,
    complete,
    fail: async (title, problems) => void failures.push([title, ...problems.map(({message}) => message)].join(': ')),
  }
  return {log: createActionLog(), checks, signal, root: null}
}

beforeEach(() => {
  directory = mkdtempSync(join(root, 'job-'))
  failures = []
  printed = ''
  process.env.GITHUB_OUTPUT = join(directory, 'output')
  writeFileSync(process.env.GITHUB_OUTPUT, '')
  jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    printed += String(chunk)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.GITHUB_OUTPUT
})

test('files and outputs do not wait for check runs that GitHub never answers', async () => {
  let answer: () => void = () => {}
  const never = new Promise<readonly never[]>(resolve => {
    answer = () => resolve([])
  })
  const publishing = publishResults(
    aResults(),
    join(directory, 'report'),
    channels(() => never),
  )
  const isWritten = () => readFileSync(join(directory, 'output'), 'utf8').includes('report.html')
  for (let tries = 0; !isWritten() && tries < 500; tries++) await new Promise(resolve => setTimeout(resolve, 10))
  expect([isWritten(), existsSync(join(directory, 'report/results.json'))]).toEqual([true, true])
  answer()
  expect((await publishing).json).toBe(join(directory, 'report/results.json'))
})

test('check runs and annotations are published even if the disk accepts no file', async () => {
  writeFileSync(join(directory, 'report'), 'a file')
  let completed = 0
  const publishing = publishResults(
    aResults({findings: [aFinding()]}),
    join(directory, 'report/below'),
    channels(async ({findings}) => {
      completed++
      return findings
    }),
  )
  await expect(publishing).rejects.toThrow(/could not be written/)
  expect([completed, printed.match(/^::error /gm)?.length]).toEqual([1, 1])
})

test('a job summary that the runner does not accept is logged, and everything else is published', async () => {
  process.env.GITHUB_STEP_SUMMARY = join(directory, 'nowhere/summary')
  try {
    const files = await publishResults(
      aResults(),
      join(directory, 'report'),
      channels(async () => []),
    )
    expect(existsSync(files.summary)).toBe(true)
    expect(printed).toMatch(/^::warning::the job summary could not be written \(.+\); summary\.md has the same text$/m)
  } finally {
    delete process.env.GITHUB_STEP_SUMMARY
  }
})

test('files and annotations are published even if check runs fail, and these are ended', async () => {
  const broken = channels(() => Promise.reject(new TypeError('no such page')))
  const results = aResults({findings: [aFinding()]})
  const thrown = await publishResults(results, join(directory, 'report'), broken).catch((caught: unknown) => caught)
  expect(String(thrown)).toBe('TypeError: no such page')
  expect(existsSync(join(directory, 'report/report.html'))).toBe(true)
  await publishFailure(thrown, results, broken)
  expect(failures).toEqual(['Inconclusive: a defect of bpfcompat: no such page'])
  expect(printed.match(/^::error /gm)).toHaveLength(2)
})

test('files and check runs are published even if the runner does not accept outputs', async () => {
  process.env.GITHUB_OUTPUT = join(directory, 'nowhere/output')
  let completed = 0
  const files = await publishResults(
    aResults(),
    join(directory, 'report'),
    channels(async () => {
      completed++
      return []
    }),
  )
  expect([completed, existsSync(files.json)]).toEqual([1, true])
  expect(printed).toMatch(/^::warning::the outputs of this step could not be set \(.*\): the runner.*GITHUB_OUTPUT/m)
})

test('outputs that the runner does not accept do not hide why there are no results', async () => {
  process.env.GITHUB_OUTPUT = join(directory, 'nowhere/output')
  await publishFailure(
    new UserError('no such manifest'),
    null,
    channels(async () => []),
  )
  expect(failures).toEqual(['Inconclusive: no such manifest'])
  expect(printed).toMatch(/^::error title=bpfcompat::no such manifest$/m)
})

test('an error of the machine is not a defect of bpfcompat', async () => {
  const refused = Object.assign(new Error("ENOSPC: no space left on device, mkdtemp '/tmp/x'"), {
    code: 'ENOSPC',
    syscall: 'mkdtemp',
    path: '/tmp/x',
  })
  await publishFailure(
    refused,
    null,
    channels(async () => []),
  )
  const words = 'this machine refused mkdtemp /tmp/x: no space left on the device; free some space there'
  expect(failures).toEqual([`Inconclusive: ${words}`])
  expect(printed).not.toContain('defect')
})

test('problems that prevent a run are on its check run, one line each', async () => {
  await publishFailure(
    new UserError([{message: 'one'}, {message: 'two'}]),
    null,
    channels(async () => []),
  )
  expect(failures).toEqual(['Inconclusive: one: two'])
})
