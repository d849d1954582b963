import {beforeEach, expect} from '@jest/globals'
import {createChecks} from '../../src/github/check-runs.ts'
import {openChecksApi} from '../../src/github/checks-api.ts'
import {contextOf} from '../../src/github/context.ts'
import type {JobMatrix} from '../../src/github/job-matrix.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {FailOn} from '../../src/model/gate.ts'
import type {Results} from '../../src/model/results.ts'
import {gateOf} from '../../src/results/gate.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aFinding} from '../model/finding.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {type Answer, type ApiRequest, apiServer} from './api-server.ts'
import {payloadOf} from './payloads.ts'

/** The real octokit with a server that checks requests against GitHub's description of its API. */

export const api = await apiServer()
export const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
export const TOKEN = 'ghs_secret'
export let log: string[] = []

beforeEach(() => {
  log = []
  api.requests.length = 0
  api.runs.length = 0
  api.violations.length = 0
  api.answer = () => null
  process.env.GITHUB_WORKSPACE = process.cwd()
})

interface Overrides {
  env?: NodeJS.ProcessEnv
  failOn?: FailOn
  signal?: AbortSignal
  pauses?: number[]
  updateInterval?: number
  fork?: boolean
  jobMatrix?: JobMatrix
}

export function start(overrides: Overrides = {}) {
  const {env, failOn = 'required', signal, pauses = [1, 1, 1], updateInterval = 1, fork} = overrides
  const {jobMatrix = {label: '', digest: ''}} = overrides
  const payload = payloadOf('pull_request', 'synchronize')
  if (fork && payload.pull_request?.head) payload.pull_request.head.repo = {full_name: 'octo/fork'}
  const context = contextOf(
    {
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'kernels',
      GITHUB_ACTION: '__bpfcompat',
      GITHUB_API_URL: api.url,
      ...env,
    },
    payload,
  )
  const cancelled = signal ?? new AbortController().signal
  const logger = {
    info: (line: string) => log.push(line),
    warning: (line: string) => log.push(`warning: ${line}`),
    debug: () => {},
  }
  return createChecks(
    {checkName: 'bpfcompat', jobMatrix, failOn, context, logger, signal: cancelled, updateInterval},
    openChecksApi(context, TOKEN, cancelled, {pauses, longestWait: 1500}),
  )
}

/** Returns a run of two artifacts on two kernels: `probe` blocks, `extra` is non-blocking. */
export function aRun(extraPasses: boolean, findings: Finding[] = [], failOn: FailOn = 'required'): Results {
  const kernels = [aKernel(), aKernel({id: 'debian-11-5.10'})]
  const extra = extraPasses ? aLane({required: false}) : aFailedLane('it does not load', {required: false})
  const cases = kernels.flatMap(({id}) => [aCase({kernel: id}), aCase({artifact: 'extra', kernel: id, lanes: [extra]})])
  const artifacts = [anArtifact(), anArtifact({name: 'extra'})]
  return aResults({kernels, cases, artifacts, findings, gate: gateOf(cases, kernels, failOn)})
}

/** Returns a finding on a line of this repository, so that it can be annotated. */
export function placed(overrides: Partial<Finding> = {}): Finding {
  return aFinding({source: null, place: {file: 'package.json', line: 2, column: 3}, ...overrides})
}

/** Answers the requests that a test intercepts. */
export function when(condition: (request: ApiRequest) => boolean, answers: Answer[]) {
  api.answer = request => (condition(request) ? (answers.shift() ?? null) : null)
}

export const isCreate = ({method}: ApiRequest) => method === 'POST'
export const isEnd = ({body}: ApiRequest) => body?.status === 'completed'
export const shown = () => api.runs.map(({name, conclusion}) => [name, conclusion])

export async function settled(condition: () => boolean) {
  for (let tries = 0; !condition() && tries < 500; tries++) await new Promise(resolve => setTimeout(resolve, 10))
  expect(condition()).toBe(true)
}
