import {beforeEach, describe, expect, test} from '@jest/globals'
import {createChecks, openChecks} from '../../src/github/check-runs.ts'
import {openChecksApi} from '../../src/github/checks-api.ts'
import {contextOf} from '../../src/github/context.ts'
import type {JobMatrix} from '../../src/github/job-matrix.ts'
import type {StepRequest} from '../../src/github/step.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {FailOn} from '../../src/model/gate.ts'
import type {PlannedRun} from '../../src/model/progress.ts'
import type {Results} from '../../src/model/results.ts'
import {plannedOf} from '../../src/report/check-lanes.ts'
import {gateOf} from '../../src/results/gate.ts'
import {aCase, aFailedLane, aFinding, aKernel, aLane, anArtifact, aResults} from '../results-fixtures.ts'
import {type Answer, type ApiRequest, apiServer, aStoredRun} from './api-server.ts'
import {payloadOf} from './payloads.ts'

/** The real octokit with a server that checks requests against GitHub's description of its API. */

const api = await apiServer()
const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const TOKEN = 'ghs_secret'
let log: string[] = []

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

function start(overrides: Overrides = {}) {
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
function aRun(extraPasses: boolean, findings: Finding[] = [], failOn: FailOn = 'required'): Results {
  const kernels = [aKernel(), aKernel({id: 'debian-11-5.10'})]
  const extra = extraPasses ? aLane({required: false}) : aFailedLane('it does not load', {required: false})
  const cases = kernels.flatMap(({id}) => [aCase({kernel: id}), aCase({artifact: 'extra', kernel: id, lanes: [extra]})])
  const artifacts = [anArtifact(), anArtifact({name: 'extra'})]
  return aResults({kernels, cases, artifacts, findings, gate: gateOf(cases, kernels, failOn)})
}

/** Returns a finding on a line of this repository, so that it can be annotated. */
function placed(overrides: Partial<Finding> = {}): Finding {
  return aFinding({source: null, place: {file: 'package.json', line: 2, column: 3}, ...overrides})
}

/** Answers the requests that a test intercepts. */
function when(condition: (request: ApiRequest) => boolean, answers: Answer[]) {
  api.answer = request => (condition(request) ? (answers.shift() ?? null) : null)
}

const isCreate = ({method}: ApiRequest) => method === 'POST'
const isEnd = ({body}: ApiRequest) => body?.status === 'completed'
const shown = () => api.runs.map(({name, conclusion}) => [name, conclusion])

async function settled(condition: () => boolean) {
  for (let tries = 0; !condition() && tries < 500; tries++) await new Promise(resolve => setTimeout(resolve, 10))
  expect(condition()).toBe(true)
}

describe('one check run for the gate, one for each non-blocking lane', () => {
  test('on the head commit, with the token, in the format of the API', async () => {
    expect(await start().complete(aRun(true))).toEqual([])
    expect(shown()).toEqual([
      ['bpfcompat', 'success'],
      ['bpfcompat: extra (load_attach)', 'success'],
    ])
    expect(new Set(api.runs.map(({head_sha}) => head_sha))).toEqual(new Set([HEAD]))
    expect(new Set(api.requests.map(({authorization}) => authorization))).toEqual(new Set([`token ${TOKEN}`]))
    expect(api.violations).toEqual([])
  })

  test('a lane that fails is neutral and does not affect the gate', async () => {
    await start().complete(aRun(false))
    expect(shown()).toEqual([
      ['bpfcompat', 'success'],
      ['bpfcompat: extra (load_attach)', 'neutral'],
    ])
    expect(api.runs[1]?.output.title).toBe('Passes on 0 of 2 kernels; non-blocking')
  })

  test('a lane without a verdict is never green', async () => {
    const run = aRun(true)
    for (const result of run.cases.filter(({artifact}) => artifact === 'extra'))
      result.lanes = [aLane({required: false, verdict: 'skip', reason: 'no BTF'})]
    await start().complete(run)
    expect(api.runs[1]?.conclusion).toBe('neutral')
  })

  test('with fail-on any every lane blocks, and only the gate has a check run', async () => {
    await start({failOn: 'any'}).complete(aRun(false, [], 'any'))
    expect(shown()).toEqual([['bpfcompat', 'failure']])
  })

  test('with fail-on never the gate is not green if something fails', async () => {
    const run = aRun(true)
    for (const result of run.cases.filter(({artifact}) => artifact === 'probe')) result.lanes = [aFailedLane('no')]
    run.gate = gateOf(run.cases, run.kernels, 'never')
    await start({failOn: 'never'}).complete(run)
    expect(api.runs[0]?.conclusion).toBe('neutral')
  })

  test('a run without a verdict fails, and its title shows it', async () => {
    const run = aRun(true)
    for (const result of run.cases) result.lanes = [aLane({verdict: 'error', reason: 'it does not boot'})]
    run.gate = gateOf(run.cases, run.kernels, 'required')
    await start().complete(run)
    expect(api.runs[0]).toMatchObject({
      conclusion: 'failure',
      output: {title: expect.stringMatching(/^Inconclusive: /)},
    })
  })

  test('more than ten lanes share one', async () => {
    const run = aRun(true)
    run.cases = Array.from({length: 11}, (_, index) =>
      aCase({
        artifact: `extra-${index}`,
        lanes: [index === 3 ? aFailedLane('no', {required: false}) : aLane({required: false})],
      }),
    )
    run.gate = gateOf(run.cases, run.kernels, 'required')
    await start().complete(run)
    expect(shown()).toEqual([
      ['bpfcompat', 'neutral'],
      ['bpfcompat: non-blocking lanes', 'neutral'],
    ])
    expect(api.runs[1]?.output.title).toBe('10 of 11 non-blocking lanes pass')
  })

  test('a lane that is non-blocking only because of an optional kernel belongs to the gate', async () => {
    const run = aResults({
      kernels: [aKernel({required: false})],
      cases: [aCase({lanes: [aFailedLane('no', {required: false})]})],
    })
    await start().complete(run)
    expect(api.runs).toHaveLength(1)
  })
})

describe('no check run', () => {
  const open = (overrides: Partial<StepRequest>, env: NodeJS.ProcessEnv = {}) => {
    const step = {
      checks: true,
      checkName: 'bpfcompat',
      token: TOKEN,
      run: {failOn: 'required', shard: null},
      ...overrides,
    }
    const context = contextOf({GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: HEAD, GITHUB_API_URL: api.url, ...env}, {})
    const logger = {info: (line: string) => log.push(line), warning: (line: string) => log.push(line), debug: () => {}}
    return openChecks(step as StepRequest, context, logger, new AbortController().signal)
  }

  test.each([
    ['if none is wanted', {checks: false}, {}, []],
    ['outside of GitHub Actions', {}, {GITHUB_REPOSITORY: ''}, []],
    ['without a token', {token: ''}, {}, [/`github-token` is empty/]],
    ['for a pull request whose head is not known', {}, {GITHUB_EVENT_NAME: 'pull_request'}, [/names no head commit/]],
    [
      'of a shard',
      {run: {shard: {index: 1, count: 2, assignment: null}} as StepRequest['run']},
      {},
      [/the step with `mode: report` posts the check runs and annotations of the whole run/],
    ],
  ])('%s', async (_, overrides, env, lines) => {
    const findings = [placed()]
    expect(await open(overrides, env).complete(aRun(true, findings))).toEqual(findings)
    expect(log).toEqual(lines.map(line => expect.stringMatching(line)))
    expect(api.requests).toEqual([])
  })
})

describe('during the run', () => {
  const planned: PlannedRun = plannedOf(aRun(true))
  const quiet = {kernel: () => {}}

  test('all are in progress, and the gate follows the kernels', async () => {
    const checks = start()
    const progress = checks.progress(quiet)
    progress.planned?.(planned)
    await settled(() => api.runs.length === 2)
    expect(api.runs.map(({status}) => status)).toEqual(['in_progress', 'in_progress'])
    progress.kernel('debian-12-6.1', {step: 'done', verdicts: {pass: 2, fail: 0, skip: 0, error: 0}, seconds: 3})
    await settled(() => api.runs[0]?.output.title === '1 of 2 kernels done')
    await checks.complete(aRun(true))
    expect(shown()).toEqual([
      ['bpfcompat', 'success'],
      ['bpfcompat: extra (load_attach)', 'success'],
    ])
    expect(api.violations).toEqual([])
  })

  test('kernels that finish together make one update', async () => {
    const checks = start({updateInterval: 100})
    const progress = checks.progress(quiet)
    progress.planned?.({kernels: planned.kernels, lanes: []})
    await settled(() => api.runs.length === 1)
    for (let index = 0; index < 50; index++) progress.kernel(`kernel-${index}`, {step: 'failed', message: 'no'})
    await settled(() => api.runs[0]?.output.title === '50 of 2 kernels done')
    expect(api.requests.filter(({method}) => method === 'PATCH').length).toBeLessThanOrEqual(2)
    await checks.complete(aRun(true))
  })

  test('an update that fails is logged once and does not prevent the completion', async () => {
    const checks = start()
    const progress = checks.progress(quiet)
    await settled(() => api.runs.length === 1)
    when(({body}) => body?.status === 'in_progress', [{status: 502}, {status: 502}, {status: 502}])
    for (const id of ['a', 'b', 'c']) {
      const before = api.requests.length
      progress.kernel(id, {step: 'failed', message: 'no'})
      await settled(() => api.requests.length > before)
    }
    await checks.complete(aRun(true))
    expect(api.runs[0]?.conclusion).toBe('success')
    expect(log.filter(line => line.includes('could not be updated'))).toHaveLength(1)
  })

  test('a run without results ends its check runs', async () => {
    const checks = start()
    checks.progress(quiet).planned?.(planned)
    await settled(() => api.runs.length === 2)
    await checks.fail('Inconclusive', [{message: '`x.o` does not exist', file: 'bpfcompat.yaml', line: 3}])
    expect(shown()).toEqual([
      ['bpfcompat', 'failure'],
      ['bpfcompat: extra (load_attach)', 'neutral'],
    ])
    expect(api.runs[0]?.output.title).toBe('Inconclusive: bpfcompat.yaml:3: `x.o` does not exist')
  })

  test('a report that could not be written does not revoke the verdicts', async () => {
    const checks = start()
    await checks.complete(aRun(true))
    await checks.fail('Inconclusive', [{message: 'no room on the disk'}])
    expect(shown()).toEqual([
      ['bpfcompat', 'success'],
      ['bpfcompat: extra (load_attach)', 'success'],
    ])
  })

  test('a cancelled job ends them at once, and updates them with the final results', async () => {
    const job = new AbortController()
    const checks = start({signal: job.signal})
    checks.progress(quiet).planned?.(planned)
    await settled(() => api.runs.length === 2)
    job.abort()
    await settled(() => api.runs.every(({conclusion}) => conclusion === 'cancelled'))
    const run = aRun(true)
    for (const result of run.cases)
      result.lanes = [aLane({verdict: 'error', reason: 'cancelled', required: result.artifact === 'probe'})]
    run.gate = gateOf(run.cases, run.kernels, 'required')
    await checks.complete(run)
    expect(shown()).toEqual([
      ['bpfcompat', 'cancelled'],
      ['bpfcompat: extra (load_attach)', 'cancelled'],
    ])
    expect(api.runs[0]?.output.title).toMatch(/^Inconclusive: /)
    expect(api.violations).toEqual([])
  })
})

describe('annotations', () => {
  test('more than fifty are sent in several requests, each once, blocking ones first', async () => {
    const findings = Array.from({length: 120}, (_, index) =>
      placed({title: `finding ${index}`, level: index < 60 ? 'failure' : 'notice'}),
    )
    expect(await start().complete(aRun(true, findings))).toEqual([])
    const annotations = api.runs[0]?.annotations ?? []
    expect(new Set(annotations.map(({title}) => title)).size).toBe(120)
    expect(annotations).toHaveLength(120)
    expect(annotations[0]?.annotation_level).toBe('failure')
    expect(api.requests.map(({body}) => body?.output?.annotations?.length ?? 0).filter(count => count > 0)).toEqual([
      50, 50, 20,
    ])
    expect(api.runs[0]?.output.text).toContain('finding 9')
    expect(api.violations).toEqual([])
  })

  test('have one line and column, and a level that shows whether they block', async () => {
    await start().complete(aRun(true, [placed()]))
    expect(api.runs[0]?.annotations).toEqual([
      expect.objectContaining({
        path: 'package.json',
        start_line: 2,
        end_line: 2,
        start_column: 3,
        end_column: 3,
        annotation_level: 'failure',
      }),
    ])
  })

  test('a non-blocking finding is on the check of its lane, and nowhere else', async () => {
    const findings = [placed({artifact: 'extra', level: 'warning'}), placed()]
    await start().complete(aRun(false, findings))
    expect(api.runs.map(({annotations}) => annotations.map(({annotation_level}) => annotation_level))).toEqual([
      ['failure'],
      ['warning'],
    ])
  })

  test('a finding without a file is only on the page', async () => {
    expect(await start().complete(aRun(true, [aFinding({source: null, place: null, title: 'lost kernel'})]))).toEqual(
      [],
    )
    expect(api.runs[0]?.annotations).toEqual([])
    expect(api.runs[0]?.output.text).toContain('lost kernel')
  })

  test('the longest text stays within the limits', async () => {
    const long = '语`|<img>'.repeat(40_000)
    const finding = placed({title: long, words: long, remedy: long, remedyYaml: long, excerpt: `${long}\n`.repeat(9)})
    await start().complete(
      aRun(
        true,
        Array.from({length: 60}, () => finding),
      ),
    )
    expect(api.violations).toEqual([])
    expect(api.runs[0]?.annotations).toHaveLength(60)
  })

  test('that GitHub rejects do not prevent the verdict and are reported in another way', async () => {
    const finding = placed()
    when(({body}) => (body?.output?.annotations?.length ?? 0) > 0, [{status: 422, message: 'Validation Failed'}])
    expect(await start().complete(aRun(true, [finding]))).toEqual([finding])
    expect(api.runs[0]?.conclusion).toBe('success')
    expect(log).toEqual([
      expect.stringMatching(/^warning: check run bpfcompat could not be completed: GitHub answers 422/),
      expect.stringMatching(/without its annotations/),
    ])
  })
})

describe('if GitHub does not accept it', () => {
  const findings = [placed()]

  test.each([
    ['403 on a fork', {status: 403, message: 'Resource not accessible by integration'}, true, /from a fork.*docs/],
    ['403 elsewhere', {status: 403, message: 'Resource not accessible by integration'}, false, /checks: write/],
    ['403 of a rate limit', {status: 403, headers: {'retry-after': '3600'}}, false, /annotations of this step$/],
    ['404', {status: 404, message: 'Not Found'}, false, /GitHub answers 404: Not Found/],
    [
      '422 for a commit that was not pushed',
      {status: 422, message: 'No commit found for SHA: ec26'},
      false,
      /GitHub does not know commit ec26c3e57\w+; .*the input `commit`/,
    ],
    [
      'a forge without check runs',
      {status: 404, message: 'Not Found', other: true as const},
      false,
      /https:\/\/github\.com does not have GitHub's Checks API; findings are reported as annotations/,
    ],
  ])('%s: one line, and findings are reported in another way', async (_, answer, fork, expected) => {
    when(isCreate, [answer])
    expect(await start({fork}).complete(aRun(false, findings))).toEqual(findings)
    expect(log).toEqual([expect.stringMatching(expected)])
    expect(api.requests).toHaveLength(1)
    expect(log.join()).not.toContain(TOKEN)
  })

  test('Dependabot has a token with the permissions of the job: no other workflow is needed', async () => {
    when(isCreate, [{status: 403, message: 'Resource not accessible by integration'}])
    await start({env: {GITHUB_ACTOR: 'dependabot[bot]'}}).complete(aRun(false))
    expect(log).toEqual([expect.stringMatching(/Add the permission `checks: write` to the job/)])
  })

  test.each([
    ['5xx', [{status: 502}, {status: 503}]],
    ['a broken connection', ['cut', 'cut']],
    ['429 with retry-after', [{status: 429, headers: {'retry-after': '1'}}]],
    ['403 with retry-after', [{status: 403, headers: {'retry-after': '1'}}]],
  ] as [string, Answer[]][])('%s: it is retried', async (_, answers) => {
    when(isCreate, [...answers])
    expect(await start().complete(aRun(true, findings))).toEqual([])
    expect(api.runs[0]?.conclusion).toBe('success')
    expect(log).toEqual([])
  })

  test.each([
    ['permanent 5xx', Array(9).fill({status: 500, message: 'oops'}), /GitHub answers 500: oops/],
    ['no connection', Array(9).fill('cut'), /cannot be reached/],
    ['a wait that is too long', [{status: 429, headers: {'retry-after': '3600'}}], /exceeded for another 3600 s/],
    [
      'the hourly limit',
      [{status: 403, headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999'}}],
      /rate limit/,
    ],
  ] as [string, Answer[], RegExp][])(
    '%s: one line, and findings are reported in another way',
    async (_, answers, words) => {
      when(isCreate, answers)
      expect(await start().complete(aRun(false, findings))).toEqual(findings)
      expect(log).toEqual([expect.stringMatching(words)])
    },
  )

  test('the completion is retried, and if it fails the findings are reported in another way', async () => {
    when(isEnd, [{status: 502}])
    expect(await start().complete(aRun(true, findings))).toEqual([])
    expect(api.runs[0]?.conclusion).toBe('success')
    when(isEnd, Array(4).fill({status: 502}))
    api.runs.length = 0
    expect(await start().complete(aRun(true, findings))).toEqual(findings)
    expect(log).toEqual([expect.stringMatching(/^warning: .*could not be completed: GitHub answers 502/)])
  })

  test('annotations after the first fifty that are rejected are counted', async () => {
    const many = Array.from({length: 70}, (_, index) => placed({title: `${index}`}))
    when(({body}) => body?.output?.annotations?.length === 20, [{status: 422, message: 'no'}])
    expect(await start().complete(aRun(true, many))).toEqual([])
    expect(log).toEqual([expect.stringMatching(/20 more annotations could not be added/)])
  })

  test('a cancelled job does not wait', async () => {
    const job = new AbortController()
    const checks = start({signal: job.signal, pauses: [600_000]})
    await settled(() => api.runs.length === 1)
    when(isEnd, [{status: 503}])
    const end = checks.complete(aRun(true))
    await settled(() => api.requests.some(isEnd))
    job.abort()
    await end
    expect(api.runs[0]?.conclusion).toBe('success')
  })
})

describe('a rerun', () => {
  const earlier = (overrides: Partial<ReturnType<typeof aStoredRun>>) =>
    aStoredRun({
      head_sha: HEAD,
      conclusion: 'failure',
      external_id: 'bpfcompat/e3b0c442/17/1/kernels/__bpfcompat/bpfcompat//abc',
      ...overrides,
    })

  test('is a new check run and marks those as replaced that GitHub would still show', async () => {
    api.runs.push(
      earlier({id: 1}),
      earlier({id: 2, suite: 8, external_id: 'bpfcompat/e3b0c442/17/2/kernels/__bpfcompat/bpfcompat//abd'}),
      earlier({id: 3, status: 'in_progress', conclusion: null, name: 'bpfcompat: extra (load_attach)'}),
      earlier({id: 4, suite: 8, external_id: 'somebody else'}),
      earlier({id: 5, suite: 8, external_id: 'bpfcompat/e3b0c442/16/1/kernels/__bpfcompat/bpfcompat//abc'}),
      earlier({id: 6, suite: 8, external_id: 'bpfcompat/e3b0c442/17/1/kernels/__bpfcompat/other-name//abc'}),
    )
    const checks = start({env: {GITHUB_RUN_ATTEMPT: '3'}})
    await settled(() => api.runs[2]?.conclusion === 'neutral')
    await checks.complete(aRun(true))
    expect(api.runs.slice(0, 6).map(({conclusion}) => conclusion)).toEqual([
      'failure',
      'neutral',
      'neutral',
      'failure',
      'failure',
      'failure',
    ])
    expect(api.runs[1]?.output.title).toBe('Replaced by attempt 3')
    expect(api.runs[6]).toMatchObject({name: 'bpfcompat', conclusion: 'success'})
    expect(log).toEqual([])
    expect(api.violations).toEqual([])
  })

  test('finds them on the second page', async () => {
    for (let id = 1; id <= 150; id++) api.runs.push(aStoredRun({id, head_sha: HEAD, name: `other ${id}`}))
    api.runs.push(earlier({id: 200, suite: 8}))
    const checks = start({env: {GITHUB_RUN_ATTEMPT: '2'}})
    await settled(() => api.runs[150]?.conclusion === 'neutral')
    await checks.complete(aRun(true))
    expect(api.requests.filter(({method}) => method === 'GET').map(({query}) => query.get('page'))).toEqual(['1', '2'])
  })

  test('of a job of a matrix does not replace those of its siblings', async () => {
    const siblings = 'bpfcompat/e3b0c442/17/1/kernels/__bpfcompat/bpfcompat/0123/abc'
    api.runs.push(earlier({id: 1, suite: 8, name: 'bpfcompat (gcc)', external_id: siblings}))
    const checks = start({env: {GITHUB_RUN_ATTEMPT: '2'}, jobMatrix: {label: 'clang', digest: '4567'}})
    await checks.complete(aRun(true))
    expect(api.runs[0]?.conclusion).toBe('failure')
  })

  test.each([
    ['another step', 'bpfcompat/e3b0c442/17/1/kernels/__bpfcompat_2/bpfcompat//abc', undefined, 'bpfcompat (kernels)'],
    ['another job', 'bpfcompat/e3b0c442/17/1/arm/__bpfcompat/bpfcompat//abc', undefined, 'bpfcompat (kernels)'],
    [
      'another job of the matrix',
      'bpfcompat/e3b0c442/17/1/kernels/__bpfcompat/bpfcompat/0123/abc',
      {label: 'clang', digest: '4567'},
      'bpfcompat (kernels, clang)',
    ],
  ])('%s started a check run with the name: a green one does not hide it', async (_, external_id, jobMatrix, name) => {
    api.runs.push(earlier({id: 1, external_id}))
    const checks = start(jobMatrix === undefined ? {} : {jobMatrix})
    await checks.complete(aRun(true))
    expect(api.runs.map(run => [run.name, run.conclusion])).toEqual([
      ['bpfcompat', 'failure'],
      [name, 'success'],
      [`${name}: extra (load_attach)`, 'success'],
    ])
    expect(log).toEqual([
      expect.stringMatching(
        /^warning: another step also posts check runs named bpfcompat on this commit.*`check-name`/,
      ),
    ])
    expect(api.violations).toEqual([])
  })

  test('of a workflow that is called three times has a separate name for each call', async () => {
    api.runs.push(earlier({id: 1, external_id: 'bpfcompat/e3b0c442/17/1/kernels/__bpfcompat/bpfcompat//abc'}))
    api.runs.push(
      earlier({
        id: 2,
        name: 'bpfcompat (kernels, abd)',
        external_id: 'bpfcompat/e3b0c442/17/1/kernels/__bpfcompat/bpfcompat//abd',
      }),
    )
    await start().complete(aRun(true))
    expect(new Set(api.runs.slice(0, 3).map(({name}) => name)).size).toBe(3)
    expect(api.runs[2]?.name).toMatch(/^bpfcompat \(kernels, [0-9a-f]{8}\)$/)
  })

  test('of a workflow that is called twice replaces no result: its origin is not known', async () => {
    for (const [id, unique] of [
      [1, 'abc'],
      [2, 'abd'],
    ] as const)
      api.runs.push(
        earlier({id, suite: 8, external_id: `bpfcompat/e3b0c442/17/1/kernels/__bpfcompat/bpfcompat//${unique}`}),
      )
    await start({env: {GITHUB_RUN_ATTEMPT: '2'}}).complete(aRun(true))
    expect(api.runs.slice(0, 2).map(({conclusion}) => conclusion)).toEqual(['failure', 'failure'])
  })

  test('of another workflow on the commit is not hidden; one of the same workflow for another event is', async () => {
    api.runs.push(earlier({id: 1, external_id: 'bpfcompat/e3b0c442/16/1/kernels/__bpfcompat/bpfcompat//abc'}))
    await start().complete(aRun(true))
    expect(api.runs[1]?.name).toBe('bpfcompat')
    api.runs.length = 0
    api.runs.push(earlier({id: 1, external_id: 'bpfcompat/0123abcd/16/1/nightly/__bpfcompat/bpfcompat//abc'}))
    await start().complete(aRun(true))
    expect(api.runs[1]?.name).toBe('bpfcompat (kernels)')
  })

  test('is not delayed by a look-up that GitHub does not answer', async () => {
    api.answer = ({method}) => (method === 'GET' ? 'hang' : null)
    await start().complete(aRun(true))
    expect(api.runs[0]?.conclusion).toBe('success')
  }, 20_000)

  test('if two start at once, the first keeps the name', async () => {
    const checks = start()
    await settled(() => api.runs.length === 1)
    api.runs.push(earlier({id: 2000, external_id: 'bpfcompat/e3b0c442/17/1/arm/__bpfcompat/bpfcompat//abc'}))
    await checks.complete(aRun(true))
    expect(api.runs[0]?.name).toBe('bpfcompat')
  })

  test('a repeated creation leaves no stale check run', async () => {
    let repeated = false
    api.answer = request => {
      if (!isCreate(request) || repeated) return null
      repeated = true
      const {name = '', external_id = ''} = request.body ?? {}
      api.runs.push(aStoredRun({id: 1, head_sha: HEAD, name, external_id, status: 'in_progress'}))
      return 'cut'
    }
    const checks = start()
    await settled(() => api.runs[0]?.conclusion === 'neutral')
    await checks.complete(aRun(true))
    expect(api.runs.map(({conclusion}) => conclusion).slice(0, 2)).toEqual(['neutral', 'success'])
  })

  test('that cannot look up earlier ones logs it and continues', async () => {
    when(({method}) => method === 'GET', [{status: 404, message: 'Not Found'}])
    const checks = start()
    await settled(() => log.length > 0)
    await checks.complete(aRun(true))
    expect(log).toEqual([expect.stringMatching(/earlier check runs could not be looked up: GitHub answers 404/)])
    expect(api.runs[0]?.conclusion).toBe('success')
  })
})
