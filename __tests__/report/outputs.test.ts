import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import type {Results} from '../../src/model/results.ts'
import {annotationsOf} from '../../src/report/annotations.ts'
import {type CheckPage, gatePage, lanePage} from '../../src/report/check-page.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {renderSurface} from '../../src/report/surface-terminal.ts'
import {renderTerminal} from '../../src/report/terminal.ts'
import {aDeepRun} from './deep-scenario.ts'
import {aChangedRun, aLargeRun, aShardRun} from './large-scenarios.ts'
import {aFailedRun, aHostileRun, aPassedRun, aTroubledRun, aWideRun} from './scenarios.ts'
import {aSurfaceRun} from './surface-scenario.ts'

/** The expected outputs are meant to be read. `UPDATE_OUTPUTS=1` writes them again. */
const DIRECTORY = join(dirname(fileURLToPath(import.meta.url)), '__outputs__')

const runs: [string, Results][] = [
  ['passed', aPassedRun()],
  ['failed', aFailedRun()],
  ['deep', aDeepRun()],
  ['troubled', aTroubledRun()],
  ['wide', aWideRun()],
  ['large', aLargeRun()],
  ['changed', aChangedRun()],
  ['shard', aShardRun()],
  ['surface', aSurfaceRun()],
  ['hostile', aHostileRun()],
]

test.each(runs)('terminal: %s', (name, results) => {
  expectOutput(`${name}.txt`, renderTerminal(results, {color: false, width: 80, reportDirectory: 'bpfcompat-report'}))
})

test.each([100, 60])('terminal: hooks and fields, %s columns', width => {
  expectOutput(`surface-table-${width}.txt`, renderSurface(aSurfaceRun(), {color: false, width}))
})

test.each(runs)('job summary: %s', (name, results) => {
  expectOutput(`${name}.md`, renderSummary(results))
})

test.each(runs)('annotations: %s', (name, results) => {
  const annotations = annotationsOf(results)
  expectOutput(`${name}.annotations.json`, `${JSON.stringify(annotations, null, 2)}\n`)
})

const CONTEXT = {checkName: 'bpfcompat', runUrl: 'https://github.com/octo/monitor/actions/runs/17'}

test.each(runs)('check run of the gate: %s', (name, results) => {
  expectOutput(`${name}.gate.md`, pageText(gatePage(results, CONTEXT)))
})

test('check run of a non-blocking lane', () => {
  const page = lanePage({artifact: 'exec-snoop', mode: 'load_attach'}, aRunWithALane(), CONTEXT)
  expectOutput('failed.lane.md', pageText(page))
})

/** Returns the parts of a page in the order in which GitHub shows them. */
function pageText({title, summary, text}: CheckPage): string {
  return `# ${title}\n\n${summary}\n\n---\n\n${text}\n`
}

function aRunWithALane(): Results {
  const run = aFailedRun()
  for (const {lanes} of run.cases.filter(({artifact}) => artifact === 'exec-snoop'))
    for (const lane of lanes) lane.required = false
  return {...run, findings: findingsOf(run)}
}

function expectOutput(file: string, actual: string): void {
  const path = join(DIRECTORY, file)
  if (process.env.UPDATE_OUTPUTS === '1') {
    mkdirSync(DIRECTORY, {recursive: true})
    writeFileSync(path, actual)
  }
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
