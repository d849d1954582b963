import {copyFileSync, existsSync, mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {apiServer} from '../github/api-server.ts'
import {jobOfPush, runStep, type Step} from './step.ts'

const api = await apiServer()
beforeEach(() => {
  api.runs.length = 0
  api.requests.length = 0
  api.violations.length = 0
})

/** A manifest with one invalid object: a step does everything except boot guests. */
function workspaceOf(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'bpfcompat-repo-'))
  for (const name of ['one', 'two'])
    copyFileSync(join(packageRoot, 'examples/build/not-an-object.bpf.o'), join(workspace, `${name}.bpf.o`))
  return workspace
}

interface OfJob {
  workspace: string
  temporary: string
  job?: string
  matrix?: string
}

/** Runs a step of a job with this id. */
function step(
  {workspace, temporary, job = 'kernels', matrix = 'null'}: OfJob,
  id: string,
  inputs: object,
): Promise<Step> {
  return runStep(
    workspace,
    {'github-token': 'ghs_x', kernels: 'debian-12-6.1', 'job-matrix': matrix, ...inputs},
    {
      env: {
        ...jobOfPush(api.url),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: job,
        GITHUB_ACTION: id,
        RUNNER_TEMP: temporary,
      },
    },
  )
}

function artifactsIn(directory: string): string[] {
  const results = JSON.parse(readFileSync(join(directory, 'results.json'), 'utf8')) as Results
  return results.artifacts.map(({name}) => name)
}

function aJob(): OfJob {
  return {workspace: workspaceOf(), temporary: mkdtempSync(join(tmpdir(), 'bpfcompat-runner-'))}
}

describe('two steps of one job', () => {
  test('have their own report and check run, by default', async () => {
    const job = aJob()
    const first = await step(job, '__bpfcompat_bpfcompat', {artifact: 'one.bpf.o'})
    const second = await step(job, '__bpfcompat_bpfcompat_2', {artifact: 'two.bpf.o'})
    expect(artifactsIn(join(job.workspace, 'bpfcompat-report'))).toEqual(['one'])
    expect(artifactsIn(second.outputs['report-directory'] ?? '')).toEqual(['two'])
    expect(first.outputs['report-directory']).not.toBe(second.outputs['report-directory'])
    expect(api.runs.map(({name}) => name)).toEqual(['bpfcompat', 'bpfcompat (2)'])
    expect(api.violations).toEqual([])
  })

  test('with the same directory: the second is an error, and the first report stays', async () => {
    const job = aJob()
    await step(job, 'one', {artifact: 'one.bpf.o', 'report-directory': 'reports'})
    const second = await step(job, 'two', {artifact: 'two.bpf.o', 'report-directory': 'reports'})
    expect(second.exitCode).toBe(1)
    expect(second.stdout).toMatch(
      /^::error title=bpfcompat::`reports` contains the report of the step `one` of this job, .* the input `report-directory`$/m,
    )
    expect(artifactsIn(join(job.workspace, 'reports'))).toEqual(['one'])
  })

  test('of a rerun job on a machine that keeps its workspace write to the same directories', async () => {
    const job = aJob()
    await step(job, 'one', {artifact: 'one.bpf.o'})
    const again = {...job, temporary: mkdtempSync(join(tmpdir(), 'bpfcompat-runner-'))}
    await step(again, 'one', {artifact: 'two.bpf.o'})
    expect(artifactsIn(join(job.workspace, 'bpfcompat-report'))).toEqual(['two'])
    expect(existsSync(join(job.workspace, 'bpfcompat-report-one'))).toBe(false)
  })
})

describe('jobs', () => {
  test('of one matrix have their values in the name of the check run', async () => {
    for (const compiler of ['clang-18', 'gcc-14'])
      await step({...aJob(), matrix: JSON.stringify({compiler})}, '__bpfcompat_bpfcompat', {artifact: 'one.bpf.o'})
    expect(api.runs.map(({name}) => name)).toEqual(['bpfcompat (clang-18)', 'bpfcompat (gcc-14)'])
  })

  test('with check runs of the same name do not hide each other', async () => {
    for (const job of ['arm', 'x86'])
      await step({...aJob(), job}, '__bpfcompat_bpfcompat', {artifact: 'one.bpf.o', 'check-name': 'kernels'})
    expect(api.runs.map(({name, status}) => [name, status])).toEqual([
      ['kernels', 'completed'],
      ['kernels (x86)', 'completed'],
    ])
  }, 60_000)
})
