import {describe, expect, test} from '@jest/globals'
import type {PlannedRun} from '../../src/model/progress.ts'
import {plannedOf} from '../../src/report/check-lanes.ts'
import {gateOf} from '../../src/results/gate.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {api, aRun, HEAD, log, settled, shown, start, TOKEN, when} from './posted-checks.ts'

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
