import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import {SaxesParser} from 'saxes'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {renderBadge} from '../../src/support/badge.ts'
import {renderSupport} from '../../src/support/json.ts'
import {renderSupportMarkdown} from '../../src/support/markdown.ts'
import {renderMatrixSvg} from '../../src/support/matrix-svg.ts'
import {supportTableOf} from '../../src/support/support.ts'
import {expectOutput} from '../expect-output.ts'
import {aCase, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {aDeepRun} from '../report/deep-scenario.ts'
import {RUNS} from '../report/runs.ts'
import {aFailedRun, aHostileRun, aPassedRun, aTroubledRun} from '../report/scenarios.ts'

const EMPTY = aResults({kernels: [], artifacts: [], cases: []})

/** Returns every element, and every text and value that a reader sees. */
function contentOf(xml: string): {elements: string[]; texts: string[]} {
  const elements: string[] = []
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes}) => {
    elements.push(name)
    texts.push(...Object.values(attributes))
  })
  parser.on('text', text => texts.push(text))
  parser.write(xml).close()
  return {elements, texts}
}

describe.each(RUNS)('%s', (name, results) => {
  test('Markdown', () =>
    expectOutput(import.meta.url, `${name}.md`, `${renderSupportMarkdown(supportTableOf([results]))}\n`))
  test('badge', () => expectOutput(import.meta.url, `${name}.badge.svg`, renderBadge(results)))
  test('matrix', () => expectOutput(import.meta.url, `${name}.matrix.svg`, renderMatrixSvg(results)))
})

describe('the SVGs', () => {
  test.each([...RUNS, ['empty', EMPTY] as [string, Results]])(
    '%s: well-formed, with a title and without active elements',
    (_, results) => {
      for (const svg of [renderBadge(results), renderMatrixSvg(results)]) {
        const {elements} = contentOf(svg)
        expect(elements.slice(0, 2)).toEqual(['svg', 'title'])
        expect(elements.filter(name => /^(?:script|image|foreignObject|a|use|img)$/.test(name))).toEqual([])
        expect(svg).not.toMatch(/\b(?:href|on\w+)=["']|url\((?!#)|@import|NaN|Infinity/)
      }
    },
  )

  test('names are shown unchanged and are not markup', () => {
    const [artifact] = aHostileRun().artifacts
    expect(contentOf(renderMatrixSvg(aHostileRun())).texts.join('\n')).toContain(artifact?.name.slice(0, 20))
  })

  test('the matrix has its own colors for a dark page', () => {
    expect(renderMatrixSvg(aPassedRun())).toContain('@media (prefers-color-scheme:dark)')
  })
})

describe('the badge', () => {
  const messageOf = (results: Results) =>
    contentOf(renderBadge(results)).texts.find(text => text.startsWith('eBPF kernels: '))

  test.each<[string, Results, string]>([
    ['nothing', EMPTY, 'eBPF kernels: no verdict'],
    ['all', aPassedRun(), 'eBPF kernels: 5.10 – 7.3'],
    ['one kernel', aResults(), 'eBPF kernels: 6.1'],
    ['none', aFailedRun(), 'eBPF kernels: 0 of 4'],
    ['a minimum', aDeepRun(), 'eBPF kernels: 6.1 – 6.12'],
  ])('%s', (_, results, message) => {
    expect(messageOf(results)).toBe(message)
  })
})

test('the Markdown has nothing that changes with every run: no release, no date, no commit', () => {
  const later = {
    ...aPassedRun(),
    startedAt: '2027-01-01T00:00:00.000Z',
    revision: 'f'.repeat(40),
    kernels: aPassedRun().kernels.map(kernel => ({...kernel, release: kernel.release?.replace('.0-', '.1-') ?? null})),
  }
  const markdown = (results: Results) => renderSupportMarkdown(supportTableOf([results]))
  expect(markdown(later)).toBe(markdown(aPassedRun()))
})

test('each distribution has a column, and an artifact that was not tested on it is marked', () => {
  const results = aResults({kernels: [aKernel(), aKernel({id: 'almalinux-9-5.14', distribution: 'AlmaLinux'})]})
  const [head, , row] = renderSupportMarkdown(supportTableOf([results])).split('\n')
  expect(head).toBe('| artifact | step | AlmaLinux | Debian |')
  expect(row).toContain('| not tested | ✅ passes on 6.1 |')
})

test('only kernels with a verdict count as tested, and the others have the reason', () => {
  const lane = (kernel: string, verdict: Verdict) =>
    aCase({kernel, programs: [], lanes: [aLane({mode: 'load_only', verdict, reason: null})]})
  const results = aResults({
    kernels: ['5.4', '5.10', '6.1', '6.12'].map(version => aKernel({id: version, release: `${version}.0`})),
    cases: [lane('5.4', 'error'), lane('5.10', 'pass'), lane('6.1', 'skip')],
  })
  expect(
    renderSupportMarkdown(supportTableOf([results]))
      .split('\n')
      .slice(-5),
  ).toEqual([
    'Tested on real kernels: Debian 5.10.',
    'No verdict, because of an error: Debian 5.4.',
    'No verdict, because everything was skipped: Debian 6.1.',
    'Nothing ran on: Debian 6.12.',
    expect.stringMatching(/^Nothing is inferred/),
  ])
})

describe('support.json', () => {
  let validate: ValidateFunction
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/support/schema.json'), 'utf8')) as object

  beforeAll(() => {
    validate = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true}).compile(schema)
  })

  test.each([...RUNS, ['empty', EMPTY] as [string, Results]])('%s is valid', (_, results) => {
    validate(JSON.parse(renderSupport(results)))
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['an unknown field', {more: 1}],
    ['another version', {version: 2}],
    ['an unknown verdict', {overall: {seen: [{kernel: 'a', verdict: 'maybe'}], distributions: []}}],
  ])('%s is rejected', (_, change) => {
    expect(validate({...JSON.parse(renderSupport(aPassedRun())), ...change})).toBe(false)
  })

  test('the schema describes only fields that are written', () => {
    const written = JSON.stringify([aPassedRun(), aTroubledRun()].map(run => supportTableOf([run])))
    for (const field of fieldsOf(schema)) expect(written).toContain(`"${field}":`)
  })
})

/** Returns every name under `properties`, at any depth. */
function fieldsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node && typeof node.properties === 'object' ? Object.keys(node.properties ?? {}) : []
  return [...own, ...Object.values(node).flatMap(fieldsOf)]
}
