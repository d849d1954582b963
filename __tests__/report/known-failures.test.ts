import {describe, expect, test} from '@jest/globals'
import {casesWithKnown, findingsOf} from '../../src/findings/findings.ts'
import type {Results} from '../../src/model/results.ts'
import {annotationsOf} from '../../src/report/annotations.ts'
import {gatePage} from '../../src/report/check-page.ts'
import {page} from '../../src/report/html/page.ts'
import {renderJunit} from '../../src/report/junit.ts'
import {renderSarif} from '../../src/report/sarif.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {renderTerminal} from '../../src/report/terminal.ts'
import {gateOf} from '../../src/results/gate.ts'
import {supportTableOf} from '../../src/support/support.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aKnownFailure} from '../model/known-failure.ts'
import {aFailedProgramLoad, aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'

const kernels = [aKernel(), aKernel({id: 'debian-13-6.12'})]

/** Returns a run of one artifact with a known failure on the first kernel, which passes on the second. */
function aKnownRun(): Results {
  const load = aFailedProgramLoad({verifierTail: "R1 invalid mem access 'scalar'"})
  const run = aResults({
    kernels,
    artifacts: [anArtifact({knownFailures: [aKnownFailure({until: '2027-06-30'})]})],
    cases: [
      aCase({
        lanes: [aFailedLane('handle_exec did not load')],
        load: aFailedLoad({program: 'handle_exec'}),
        programs: [aProgram({load, attach: null})],
      }),
      aCase({kernel: 'debian-13-6.12'}),
    ],
  })
  const cases = casesWithKnown(run)
  return {...run, cases, findings: findingsOf({...run, cases}), gate: gateOf(cases, kernels, 'required')}
}

const WORDS = 'the loop is too long there, until 2027-06-30 (bpfcompat.yaml:9:9)'

describe('a known failure', () => {
  const results = aKnownRun()

  test('is marked as known on the terminal, with its reason', () => {
    const text = renderTerminal(results, {color: false, width: 100, reportDirectory: 'report'})
    expect(text).toMatch(/^Passed: the required check passed on 2 kernels; 1 known failure /)
    expect(text).toMatch(/^probe +known +pass$/m)
    expect(text).toContain('known: listed in known_failures')
    expect(text).toContain('1. KNOWN probe: ')
    expect(text).toContain(`known: ${WORDS}`)
    expect(text).not.toContain('non-blocking')
  })

  test('has its own sign if there is no room for words', () => {
    const text = renderTerminal(results, {color: false, width: 40, reportDirectory: 'report'})
    const many = {
      ...results,
      kernels: [...kernels, ...Array.from({length: 9}, (_, at) => aKernel({id: `debian-${at}-6.1`}))],
    }
    expect(renderTerminal(many, {color: false, width: 40, reportDirectory: 'report'})).toMatch(/^probe ~ +✓/m)
    expect(text).not.toMatch(/✗|fail\*/)
  })

  test('is marked as known in the summary and on the page of the check', () => {
    for (const text of [renderSummary(results), gatePage(results, {checkName: 'bpfcompat', runUrl: null}).summary]) {
      expect(text).toContain('📌 known')
      expect(text).toContain('Items marked 📌 are known failures and are non-blocking.')
      expect(text).not.toContain('❌')
    }
    expect(renderSummary(results)).toContain('1 known failure')
    expect(gatePage(results, {checkName: 'bpfcompat', runUrl: null}).text).toContain('the loop is too long there')
  })

  test('is skipped in JUnit, with its reason', () => {
    const xml = renderJunit(results)
    expect(xml).toContain('<skipped message="known failure: the loop is too long there (')
    expect(xml).not.toContain('<failure')
  })

  test('is a suppressed note in SARIF', () => {
    const {runs} = JSON.parse(renderSarif(results))
    expect(runs[0].results).toMatchObject([
      {level: 'note', suppressions: [{kind: 'external', status: 'accepted', justification: WORDS}]},
    ])
  })

  test('is a notice on its line', () => {
    expect(annotationsOf(results)).toMatchObject([
      {level: 'notice', message: expect.stringContaining(`Known: ${WORDS}`)},
    ])
  })

  test('is marked as known in the HTML report', () => {
    const html = page(results, [], {style: '', script: ''})
    expect(html).toContain(': known failure"')
    expect(html).toContain('<span class="level">known failure</span>')
  })

  test('does not count as support', () => {
    const [distribution] = supportTableOf([results]).overall.distributions
    expect(distribution).toMatchObject({status: 'from', oldest: expect.stringContaining('6.12')})
  })
})
