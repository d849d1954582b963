import {describe, expect, test} from '@jest/globals'
import type {VerdictChange} from '../../src/model/comparison.ts'
import type {KernelState} from '../../src/model/progress.ts'
import {
  type CheckPage,
  foldedLanesPage,
  gatePage,
  lanePage,
  PAGE_BYTES,
  problemPage,
  progressPage,
} from '../../src/report/check-page.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aComparison, aVerdictChange} from '../model/comparison.ts'
import {aFinding} from '../model/finding.ts'
import {aGate} from '../model/gate.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'

const CONTEXT = {checkName: 'bpfcompat', runUrl: 'https://github.com/octo/monitor/actions/runs/17'}
const LANE = {artifact: 'probe', mode: 'load_attach'} as const

function expectWithinLimits({title, summary, text}: CheckPage): void {
  expect([...title].length).toBeLessThanOrEqual(255)
  expect(summary).not.toBe('')
  for (const part of [summary, text]) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(PAGE_BYTES)
}

describe('the page of a huge run is within GitHub’s limits', () => {
  const name = (index: number) => `${index}-${'语'.repeat(90)}`
  const kernels = Array.from({length: 100}, (_, index) => aKernel({id: name(index), notes: ['语'.repeat(400)]}))
  const artifacts = Array.from({length: 100}, (_, index) => anArtifact({name: name(index)}))
  const lane = aFailedLane('`|<img src=x>'.repeat(40), {required: false})
  const results = aResults({
    kernels,
    artifacts,
    cases: artifacts.flatMap(({name: artifact}) =>
      kernels.map(({id: kernel}) => aCase({artifact, kernel, lanes: [lane]})),
    ),
    findings: Array.from({length: 500}, (_, index) =>
      aFinding({
        artifact: name(index % 100),
        kernels: kernels.map(({id}) => id),
        words: '`'.repeat(400),
        excerpt: `${'|'.repeat(400)}\n`.repeat(20),
        remedy: '语'.repeat(2000),
        remedyYaml: `${'语'.repeat(400)}\n`.repeat(60),
      }),
    ),
    gate: aGate({sentence: `Failed: ${'语 & '.repeat(30_000)}`}),
  })

  test('with what was done with the objects and with the project’s own loader', () => {
    const lanes = [aLane({mode: 'load_attach'}), aLane({mode: 'command'})]
    const {summary} = gatePage(aResults({cases: [aCase({lanes})]}), CONTEXT)
    expect(summary).toContain(
      "It loads the programs into the kernel and attaches them, and runs the project's own loader. ",
    )
  })

  test('of the gate, with the whole sentence if the title is cut', () => {
    const page = gatePage(results, CONTEXT)
    expectWithinLimits(page)
    expect(page.summary).toMatch(/^\*\*Failed: /)
    expect(page.text).toContain('more findings in the job summary')
  })

  test('of a lane', () => expectWithinLimits(lanePage({...LANE, artifact: name(1)}, results, CONTEXT)))

  test('of many lanes', () => {
    const lanes = artifacts.map(({name: artifact}) => ({...LANE, artifact}))
    expectWithinLimits(foldedLanesPage(lanes, results, CONTEXT))
  })

  test('of a run in progress', () => {
    const states = kernels.map(({id}): [string, KernelState] => [id, {step: 'failed', message: '语'.repeat(4000)}])
    expectWithinLimits(progressPage(new Map(states), 100, CONTEXT))
  })

  test('of a manifest with many mistakes', () => {
    const problems = Array.from({length: 1000}, () => ({message: '`语`'.repeat(2000), file: 'x'.repeat(4000), line: 3}))
    expectWithinLimits(problemPage('Inconclusive', problems, CONTEXT))
  })
})

describe('the page of a non-blocking lane', () => {
  const run = (verdict: 'pass' | 'fail') =>
    aResults({
      cases: [aCase({lanes: [aLane({required: false, verdict, reason: verdict === 'pass' ? null : 'no BTF'})]})],
    })

  test('explains why it exists, that it never blocks, and which check decides', () => {
    const {title, summary} = lanePage(LANE, run('fail'), CONTEXT)
    expect(title).toBe('Passes on 0 of 1 kernel; non-blocking')
    expect(summary).toContain('This check never blocks')
    expect(summary).toContain('<code>bpfcompat.yaml&#58;7</code>'.replace('&#58;', ':'))
    expect(summary).toContain('The check <code>bpfcompat</code> decides whether this change passes.')
    expect(summary).toContain('| <code>debian-12-6.1</code> | ⚪ fail | no BTF |')
  })

  test('explains how to require it if it passes', () => {
    expect(lanePage(LANE, run('pass'), CONTEXT).summary).toContain('remove <code>required: false</code>')
  })

  test('shows the findings of its artifact only', () => {
    const results = {
      ...run('fail'),
      findings: [aFinding({title: 'mine'}), aFinding({artifact: 'other', title: 'not mine'})],
    }
    const {text} = lanePage(LANE, results, CONTEXT)
    expect(text).toContain('mine')
    expect(text).not.toContain('not mine')
  })
})

test('text from objects and kernels is not markup', () => {
  const hostile = '|<img src=x onerror=1>`[x](https://evil.example)@octocat'
  const results = aResults({
    kernels: [aKernel({id: hostile})],
    artifacts: [anArtifact({name: hostile})],
    cases: [aCase({artifact: hostile, kernel: hostile, lanes: [aFailedLane(hostile, {required: false})]})],
    findings: [aFinding({artifact: hostile, title: hostile, words: hostile, remedy: hostile, kernels: [hostile]})],
    gate: aGate({sentence: hostile.repeat(9)}),
  })
  const pages = [
    gatePage(results, CONTEXT),
    lanePage({...LANE, artifact: hostile}, results, CONTEXT),
    foldedLanesPage([{...LANE, artifact: hostile}], results, CONTEXT),
    progressPage(new Map([[hostile, {step: 'failed', message: hostile}]]), 1, CONTEXT),
    problemPage('Inconclusive', [{message: hostile, file: hostile}], CONTEXT),
  ]
  for (const {summary, text} of pages) {
    const outside = `${summary}\n${text}`.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '')
    expect(outside).not.toMatch(/<img|\]\(https:\/\/evil|@octocat/)
  }
})

test('the title has the number of new failures, and no other changes', () => {
  const title = (verdicts: VerdictChange[]) =>
    gatePage(aResults({gate: aGate({sentence: 'Failed: 2 of 3'}), comparison: aComparison({verdicts})}), CONTEXT).title
  expect(title([aVerdictChange(), aVerdictChange({kernel: 'debian-11-5.10'})])).toBe('Failed: 2 of 3; 1 newly failing')
  expect(title([aVerdictChange({kernelChanged: true}), aVerdictChange({before: 'error'})])).toBe('Failed: 2 of 3')
})
