import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {Ajv, type ValidateFunction} from 'ajv'
import type {SarifRunBuilder} from 'node-sarif-builder'
import {packageRoot} from '../../src/base/package-root.ts'
import {FINDING_CLASSES} from '../../src/findings/classes.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {Results} from '../../src/model/results.ts'
import {renderSarif} from '../../src/report/sarif.ts'
import {expectOutput} from '../expect-output.ts'
import {aFinding} from '../model/finding.ts'
import {aGate} from '../model/gate.ts'
import {aResults} from '../model/results.ts'
import {RUNS} from './runs.ts'

type Run = SarifRunBuilder['run']

/** Loads the schema of the standard, as Microsoft's SDK ships it. */
const SCHEMA = join(packageRoot, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')

let validate: ValidateFunction

beforeAll(() => {
  // It uses draft 4, in which the keyword for the id of a schema differs from today's.
  const {id: _, ...schema} = JSON.parse(readFileSync(SCHEMA, 'utf8')) as {id: string}
  validate = new Ajv({strict: false, validateFormats: false, validateSchema: false, unicodeRegExp: false}).compile(
    schema,
  )
})

async function runOf(results: Results): Promise<Run> {
  const log: unknown = JSON.parse(renderSarif(results))
  validate(log)
  expect(validate.errors).toBeNull()
  return (log as {runs: Run[]}).runs[0] as Run
}

const resultsOf = async (findings: Finding[]) => (await runOf(aResults({findings}))).results ?? []

test.each(RUNS)(
  '%s is valid, every alert has a line of the repository, and every rule exists',
  async (name, results) => {
    const {tool, results: alerts = [], invocations} = await runOf(results)
    for (const {locations, ruleId, ruleIndex} of alerts) {
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[^/]/)
      expect(locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0)
      expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
    }
    expect(alerts.length + (invocations?.[0]?.toolExecutionNotifications?.length ?? 0)).toBe(results.findings.length)
    expectOutput(import.meta.url, `${name}.sarif.json`, `${JSON.stringify({alerts, invocations}, null, 2)}\n`)
  },
)

test('the check of the schema finds mistakes', async () => {
  const log = JSON.parse(renderSarif(aResults({findings: [aFinding()]}))) as {runs: Run[]}
  const result = log.runs[0]?.results?.[0]
  if (result !== undefined) Object.assign(result, {level: 'fatal'})
  expect(validate(log)).toBe(false)
})

test('each class is a rule that links to its section of the page', async () => {
  const {tool} = await runOf(aResults())
  const page = readFileSync(join(packageRoot, 'docs/findings.md'), 'utf8')
  expect(tool.driver.rules?.map(({id}) => id)).toEqual(Object.keys(FINDING_CLASSES))
  for (const {id, helpUri} of tool.driver.rules ?? []) {
    expect(helpUri).toMatch(new RegExp(`/docs/findings\\.md#${id.toLowerCase()}$`))
    expect(page).toContain(`### ${id}\n`)
  }
})

describe('the place', () => {
  const placeOf = async (finding: Partial<Finding>, overrides: Partial<Results> = {}) =>
    (await runOf(aResults({findings: [aFinding(finding)], ...overrides}))).results?.[0]?.locations?.[0]
      ?.physicalLocation

  test('is the line of C, with its text', async () => {
    expect(await placeOf({})).toMatchObject({
      artifactLocation: {uri: 'src/probe.bpf.c', uriBaseId: '%SRCROOT%'},
      region: {startLine: 41, startColumn: 9, snippet: {text: 'ev->uid = task->cred->uid.val;'}},
    })
  })

  test('is the line of the manifest, without the text of C, if the C file is not in the repository', async () => {
    const place = await placeOf({source: {file: '/usr/include/x.h', path: null, line: 7, column: 5, text: 'x'}})
    expect(place).toMatchObject({artifactLocation: {uri: 'bpfcompat.yaml'}, region: {startLine: 7, startColumn: 5}})
    expect(place?.region?.snippet).toBeUndefined()
  })

  test('is the first line of the manifest for a finding about the whole run', async () => {
    expect(await placeOf({artifact: null, source: null, place: null})).toMatchObject({
      artifactLocation: {uri: 'bpfcompat.yaml'},
      region: {startLine: 1},
    })
  })

  test('is a URI for any file name', async () => {
    const source = {file: 'src/a b#?%.bpf.c', path: 'src/a b#?%.bpf.c', line: 1, column: 0, text: ''}
    expect((await placeOf({source}))?.artifactLocation?.uri).toBe('src/a%20b%23%3F%25.bpf.c')
  })

  test('is required for an alert; a finding without one is a notification', async () => {
    const {results, invocations} = await runOf(
      aResults({manifest: null, findings: [aFinding({source: null, place: null})], gate: aGate({status: 'error'})}),
    )
    expect(results).toEqual([])
    expect(invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{level: 'error', associatedRule: {id: 'VERIFIER_REJECTION'}}],
    })
  })
})

describe('the fingerprint', () => {
  const fingerprint = async (finding: Partial<Finding>) =>
    (await resultsOf([aFinding(finding)]))[0]?.partialFingerprints?.['bpfcompatFinding/v1']

  test('stays the same if lines move, messages change, and kernels change', async () => {
    const source = {file: 'src/probe.bpf.c', path: 'src/probe.bpf.c', line: 99, column: 1, text: 'x'}
    expect(await fingerprint({source, kernels: ['a', 'b'], words: 'other', title: 'other'})).toBe(await fingerprint({}))
  })

  test.each<Partial<Finding>>([{artifact: 'x'}, {program: 'x'}, {map: 'x'}, {class: 'UNKNOWN'}])(
    '%j changes it',
    async change => {
      expect(await fingerprint(change)).not.toBe(await fingerprint({}))
    },
  )

  test('keeps two alerts of a rule on one line apart; a single one gets no hash of its line', async () => {
    const [first, second, third] = await resultsOf([
      aFinding(),
      aFinding({program: 'other'}),
      aFinding({class: 'UNSUPPORTED_HELPER'}),
    ])
    const lineHash = 'primaryLocationLineHash'
    expect(first?.partialFingerprints?.[lineHash]).not.toBe(second?.partialFingerprints?.[lineHash])
    expect(third?.partialFingerprints).not.toHaveProperty(lineHash)
  })

  test('has a counter for findings that are equal otherwise', async () => {
    const prints = (await resultsOf([aFinding(), aFinding()])).map(({partialFingerprints}) => partialFingerprints)
    expect(prints[0]).not.toEqual(prints[1])
  })
})

test('the most severe 5000 are shown, and a notification counts the others', async () => {
  const notices = Array.from({length: 4999}, () => aFinding({level: 'notice'}))
  const {results = [], invocations} = await runOf(aResults({findings: [...notices, aFinding(), aFinding()]}))
  expect(results.length).toBe(5000)
  expect(results.slice(0, 3).map(({level}) => level)).toEqual(['error', 'error', 'note'])
  expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^1 more finding in results\.json/)
})

test('a name is not a link or a command and cannot break the builder', async () => {
  const [alert] = await resultsOf([
    aFinding({artifact: '[x](https://evil.example)', title: 'SARIF_BUILDER_INVALID ##[error]'}),
  ])
  expect(alert?.message.text).not.toContain('](')
  expect(alert?.message.text).not.toContain('##[')
})
