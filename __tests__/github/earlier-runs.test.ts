import {describe, expect, test} from '@jest/globals'
import {aStoredRun} from './api-server.ts'
import {api, aRun, HEAD, isCreate, log, settled, start, when} from './posted-checks.ts'

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
