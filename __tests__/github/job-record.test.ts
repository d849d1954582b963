import {mkdtempSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {contextOf} from '../../src/github/context.ts'
import {claimForStep} from '../../src/github/job-record.ts'
import {type RawStepInputs, readStep} from '../../src/github/step.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
let temporary: string
let log: string[]
beforeEach(() => {
  temporary = mkdtempSync(join(root, 'job-'))
  log = []
})

const logger = {info: (line: string) => log.push(line), warning: (line: string) => log.push(line), debug: () => {}}

/** Returns the check name and the report directory of a step with these inputs. */
async function claim(step: string, inputs: RawStepInputs = {}, env: NodeJS.ProcessEnv = {}) {
  const read = await readStep(name => inputs[name] ?? '')
  const {run} = contextOf({GITHUB_RUN_ID: '17', GITHUB_JOB: 'kernels', GITHUB_ACTION: step, ...env}, {})
  const claimed = await claimForStep(read, run, logger, {RUNNER_TEMP: temporary})
  return [claimed.checkName, relative('.', claimed.run.reportDirectory)]
}

describe('a second step of a job', () => {
  test('has its own check and directory, named after its number or its id', async () => {
    expect(await claim('__bpfcompat_bpfcompat')).toEqual(['bpfcompat', 'bpfcompat-report'])
    expect(await claim('__bpfcompat_bpfcompat_2')).toEqual(['bpfcompat (2)', 'bpfcompat-report-2'])
    expect(await claim('arm')).toEqual(['bpfcompat (arm)', 'bpfcompat-report-arm'])
    expect(log).toEqual([
      'an earlier step of this job posts the check bpfcompat: this step posts bpfcompat (2)',
      'an earlier step of this job wrote bpfcompat-report: this step writes bpfcompat-report-2',
      expect.stringContaining('posts bpfcompat (arm)'),
      expect.stringContaining('writes bpfcompat-report-arm'),
    ])
  })

  test('keeps names from the workflow', async () => {
    await claim('one')
    expect(await claim('two', {'check-name': 'kernels', 'report-directory': 'other'})).toEqual(['kernels', 'other'])
    expect(log).toEqual([])
  })

  test('must not set a directory that an earlier step has written', async () => {
    await claim('one', {'report-directory': 'reports', out: 'all.json'})
    await expect(claim('two', {'report-directory': './reports', out: 'all.json'})).rejects.toThrow(
      /^`reports` contains the report of the step `one` of this job, which would be overwritten; name another directory with .*report-directory.*\n`all\.json` contains .*name another file with the input `out` or `markdown`$/,
    )
  })

  test('has the plain names after one that posts and writes nothing', async () => {
    await claim('plan', {mode: 'plan'})
    expect(await claim('run')).toEqual(['bpfcompat', 'bpfcompat-report'])
  })

  test('has the plain check and another directory after a shard', async () => {
    await claim('shard', {shard: '1/2'})
    expect(await claim('run')).toEqual(['bpfcompat', 'bpfcompat-report-run'])
  })
})

test('steps of another job or of an earlier attempt do not count', async () => {
  await claim('one')
  expect(await claim('one', {}, {GITHUB_RUN_ATTEMPT: '2'})).toEqual(['bpfcompat', 'bpfcompat-report'])
  expect(await claim('one', {}, {GITHUB_JOB: 'arm'})).toEqual(['bpfcompat', 'bpfcompat-report'])
  expect(await claim('one', {'job-matrix': '{"a":1}'}, {GITHUB_JOB: 'arm'})).toEqual([
    'bpfcompat (1)',
    'bpfcompat-report',
  ])
})

test('a record that is damaged or cannot be written does not stop a step', async () => {
  writeFileSync(join(temporary, 'bpfcompat-steps.json'), '{')
  expect(await claim('one')).toEqual(['bpfcompat', 'bpfcompat-report'])
  temporary = join(temporary, 'nowhere')
  expect(await claim('one')).toEqual(['bpfcompat', 'bpfcompat-report'])
})
