import {describe, expect, test} from '@jest/globals'
import {openChecks} from '../../src/github/check-runs.ts'
import {contextOf} from '../../src/github/context.ts'
import type {StepRequest} from '../../src/github/step.ts'
import type {Answer} from './api-server.ts'
import {api, aRun, HEAD, isCreate, log, placed, start, TOKEN, when} from './posted-checks.ts'

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
})
