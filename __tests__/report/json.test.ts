import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import {packageRoot} from '../../src/base/package-root.ts'
import {FINDING_CLASSES} from '../../src/findings/classes.ts'
import type {Results} from '../../src/model/results.ts'
import {renderJson} from '../../src/report/json.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad, aFixup, aVariant} from '../model/case.ts'
import {aComparison, anInsnsChange, aRunTimeChange, aVerdictChange} from '../model/comparison.ts'
import {aFinding} from '../model/finding.ts'
import {aTarget} from '../model/kernel-target.ts'
import {aKnownFailure} from '../model/known-failure.ts'
import {aMap, aRefusal} from '../model/map.ts'
import {aFailedProgramLoad, aProgram, aProgramLoad, aProgramOff, aRemovedRange} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aCommand, aReportedTest, aTest} from '../model/test.ts'
import {aSurfaceDifference} from '../surface/surface-fixtures.ts'
import {aDeepRun} from './deep-scenario.ts'
import {aFailedRun, aHostileRun, aPassedRun, aTroubledRun, aWideRun} from './scenarios.ts'
import {aSurface, aSurfaceRun} from './surface-scenario.ts'

type Schema = {[key: string]: unknown; properties?: Record<string, Schema>; required?: string[]}

const schema = JSON.parse(readFileSync(join(packageRoot, 'src/results/schema.json'), 'utf8')) as Schema & {
  $defs: Record<string, Schema>
}
let validate: ValidateFunction

beforeAll(() => {
  validate = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true}).compile(schema)
})

function errors(results: unknown): unknown[] {
  validate(JSON.parse(JSON.stringify(results)))
  return validate.errors ?? []
}

/** Returns results with a value in every field of the model: the compiler checks that none is missing. */
function aFullRun(): Results {
  const interruptions = [
    {kind: 'timeout', seconds: 60},
    {kind: 'crash', message: 'Oops', during: null},
    {kind: 'killed', signal: 9, exitCode: -1, during: 'probe/handle_exec load'},
    {kind: 'cancelled'},
  ] as const
  return aResults({
    loader: {command: 'true', binary: null, files: ['a.conf'], expectExit: 0},
    cases: interruptions.map(interruption =>
      aCase({
        lanes: [aFailedLane('no')],
        load: aFailedLoad({map: 'events', program: 'handle_exec', message: 'no'}),
        programs: [
          aProgram({
            runTime: {runs: 40, nsecPerRun: 812, insnsPerRun: 310},
            runBudget: 400,
            load: aProgramLoad({lines: {total: 90, removed: [aRemovedRange(10, 12)]}}),
          }),
          aProgramOff('dropped', {requirement: 'tolerated'}),
          aProgram({
            load: aFailedProgramLoad({source: {file: 'a.c', path: null, line: 1, column: 2, text: 'x'}}),
            attach: null,
          }),
        ],
        maps: [aMap({off: {by: 'optional', reason: 'no'}, refusal: aRefusal()})],
        variants: [aVariant()],
        tests: [aTest({reason: 'no'})],
        reported: [aReportedTest({reason: 'no', source: {file: 'a.go', path: null, line: 1, column: 0, text: ''}})],
        command: aCommand({signal: 9, exitCode: null}),
        leftovers: [{kind: 'pin', name: '/sys/fs/bpf/x'}],
        unknownNames: [
          {what: 'section', name: 'kprobe/x', program: 'x', usedBy: 'object', meant: 'kprobe/y', place: null},
        ],
        fixups: [aFixup({status: 'error', errno: {number: 22, name: 'EINVAL'}})],
        interruption,
        targets: [aTarget({siblings: [{name: 'do_thing.isra.0', traceable: true}]})],
        kernelWarnings: [{message: 'WARNING', during: null, excerpt: 'Call Trace:'}],
      }),
    ),
    artifacts: [anArtifact({knownFailures: [aKnownFailure()]})],
    surface: aSurface(),
    surfacePolicy: {
      level: 'report',
      allow: [
        {name: 'tcp_*', class: 'AMBIGUOUS_HOOK', program: 'handle_exec', reason: 'no', place: aKnownFailure().place},
      ],
    },
    findings: [
      aFinding({
        map: 'events',
        remedyYaml: 'artifacts: []',
        known: {reason: 'no', until: null, place: aKnownFailure().place},
      }),
    ],
    workflowRun: {id: '77', attempt: 2},
    shard: {index: 1, count: 2, kernels: ['debian-12-6.1']},
    comparison: aComparison({
      surface: (['argument', 'return', 'record', 'field', 'hook'] as const).map(kind => aSurfaceDifference(kind)),
      kernels: [{kernel: 'debian-12-6.1', arch: 'x86_64', before: '6.1.0-50', after: '6.1.0-56'}],
      verdicts: [aVerdictChange()],
      insns: [anInsnsChange()],
      runTimes: [aRunTimeChange()],
    }),
  })
}

describe('results.json', () => {
  test.each([
    ['passed', aPassedRun()],
    ['failed', aFailedRun()],
    ['deep', aDeepRun()],
    ['troubled', aTroubledRun()],
    ['wide', aWideRun()],
    ['surface', aSurfaceRun()],
    ['hostile', aHostileRun()],
    ['full', aFullRun()],
  ])('%s is valid and survives a round trip', (_, results) => {
    const parsed: unknown = JSON.parse(renderJson(results))
    expect(errors(parsed)).toEqual([])
    expect(parsed).toEqual(results)
  })

  test.each<[string, (results: Results) => unknown]>([
    ['an unknown field', results => ({...results, more: 1})],
    [
      'an unknown nested field',
      results => ({...results, gate: {...results.gate, counts: {...results.gate.counts, maybe: 1}}}),
    ],
    ['another version', results => ({...results, version: 1})],
    [
      'an unknown verdict',
      results => ({...results, cases: [aCase({lanes: [{...aFailedLane('x'), verdict: 'maybe' as 'fail'}]})]}),
    ],
    ['an unknown class', results => ({...results, findings: [{...aFinding(), class: 'BAD'}]})],
    ['an unknown interruption', results => ({...results, cases: [{...aCase(), interruption: {kind: 'bored'}}]})],
    ['a missing field', ({host: _, ...results}) => results],
  ])('%s is rejected', (_, mutate) => {
    expect(errors(mutate(aFullRun()))).not.toEqual([])
  })
})

describe('the schema matches the model', () => {
  const objects = [['', schema] as const, ...Object.entries(schema.$defs)]

  test('it describes only fields of the model', () => {
    const seen = keysOf(aFullRun())
    const described = new Set(collect(schema).flatMap(({properties}) => Object.keys(properties ?? {})))
    expect([...described].filter(field => !seen.has(field))).toEqual([])
  })

  test('every field has a description and is required, and no other is allowed', () => {
    for (const object of objects
      .flatMap(([, definition]) => collect(definition))
      .filter(({properties}) => properties !== undefined)) {
      expect(object.additionalProperties).toBe(false)
      expect(object.required).toEqual(Object.keys(object.properties ?? {}))
      for (const [name, field] of Object.entries(object.properties ?? {}))
        expect([name, typeof field.description]).toEqual([name, 'string'])
    }
  })

  test('the classes are those of the union', () => {
    const field = schema.$defs.finding?.properties?.class
    expect(field?.enum).toEqual(Object.keys(FINDING_CLASSES))
  })
})

/** Returns all schemas inside a schema. */
function collect(node: unknown): Schema[] {
  if (Array.isArray(node)) return node.flatMap(collect)
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node && (node as Schema).type === 'object' ? [node as Schema] : []
  return [...own, ...Object.values(node).flatMap(collect)]
}

function keysOf(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap(item => [...keysOf(item)]))
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]))
}
