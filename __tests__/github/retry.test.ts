import {describe, expect, test} from '@jest/globals'
import type {Answer} from './api-server.ts'
import {api, aRun, isCreate, isEnd, log, placed, settled, start, when} from './posted-checks.ts'

describe('if GitHub does not accept it', () => {
  const findings = [placed()]

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

  test('the completion is retried, and if it fails the findings are reported in another way', async () => {
    when(isEnd, [{status: 502}])
    expect(await start().complete(aRun(true, findings))).toEqual([])
    expect(api.runs[0]?.conclusion).toBe('success')
    when(isEnd, Array(4).fill({status: 502}))
    api.runs.length = 0
    expect(await start().complete(aRun(true, findings))).toEqual(findings)
    expect(log).toEqual([expect.stringMatching(/^warning: .*could not be completed: GitHub answers 502/)])
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
