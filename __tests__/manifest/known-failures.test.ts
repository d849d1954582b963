import {describe, expect, test} from '@jest/globals'
import {FINDING_CLASSES} from '../../src/findings/classes.ts'
import {UNKNOWABLE} from '../../src/model/unknowable.ts'
import {artifact, load, problemsOfArtifact} from './load-yaml.ts'

const entry = (keys: string) => `known_failures:\n  - {${keys}}`
const rest = 'kernels: [debian-12-6.1], class: VERIFIER_REJECTION, reason: the loop is too long'

describe('known_failures', () => {
  test('become the failure, its kernels, its classes and the reason', async () => {
    const {knownFailures} = await artifact(
      'known_failures:\n' +
        '  - {kernels: ["<5.15", "!debian-10-*"], program: trace, class: [VERIFIER_REJECTION, VERIFIER_LIMIT], reason: old verifier, until: 2027-06-30}\n' +
        '  - {kernels: [all], map: rings, class: UNSUPPORTED_MAP_TYPE, reason: no ring buffers, until: 6.10}\n' +
        '  - {kernels: [all], class: UNKNOWN, reason: nobody knows}\n',
    )
    expect(knownFailures).toMatchObject([
      {
        kernels: [{id: '<5.15', place: {line: 4, column: 21}}, {id: '!debian-10-*'}],
        subject: {kind: 'program', name: 'trace'},
        classes: ['VERIFIER_REJECTION', 'VERIFIER_LIMIT'],
        reason: 'old verifier',
        until: '2027-06-30',
        place: {line: 4, column: 9},
      },
      {subject: {kind: 'map', name: 'rings'}, until: '6.10'},
      {subject: {kind: 'artifact', name: null}, until: null},
    ])
  })

  test.each([
    [`${rest}, program: a, map: b`, '`program` and `map` are two subjects; add an entry of `known_failures` for each'],
    [
      'kernels: [all], class: VERIFIER_REJECT, reason: x',
      '`VERIFIER_REJECT` is not a finding class; did you mean `VERIFIER_REJECTION`?',
    ],
    [
      'kernels: [all], class: [UNKNOWN, TIMEOUT], reason: x',
      '`TIMEOUT` cannot be a known failure: it says nothing about the artifact; raise `timeout`, or',
    ],
    [
      'kernels: [all], class: 5, reason: x',
      '`class` must be a finding class such as `VERIFIER_REJECTION`, or a list of them, got 5',
    ],
    ['kernels: [all], class: UNKNOWN', '`reason` is missing'],
    ['kernels: [], class: UNKNOWN, reason: x', '`kernels` must '],
    [
      `${rest}, until: tomorrow`,
      '`until` must be a date such as `2027-06-30`, or a kernel version such as `"6.1.140"` or `6.1.0-57`, got "tomorrow"',
    ],
    [`${rest}, until: 2027-02-30`, '`2027-02-30` is not a calendar date; fix the day'],
    [
      'kernels: [all], class: BEHAVIOR_FAILURE, reason: x, test: works',
      'there is no test `works`; the artifact has no `functional_tests`; remove `test`',
    ],
    [`${rest}, programs: x`, 'unknown key `programs`; did you mean `program`?'],
  ])('%s', async (keys, problem) => {
    expect(await problemsOfArtifact(entry(keys))).toEqual([expect.stringContaining(problem)])
  })

  test('name a test of the artifact, with the class of test failures', async () => {
    const tests = 'mode: behavior\nfunctional_tests: [{name: it works, command: "true"}]\n'
    const of = (test: string, kind: string) =>
      problemsOfArtifact(`${tests}${entry(`kernels: [all], class: ${kind}, reason: x, test: ${test}`)}`)
    expect(await of('it works', 'BEHAVIOR_FAILURE')).toEqual([])
    expect(await of('it work', 'BEHAVIOR_FAILURE')).toEqual([
      '6:62: there is no test `it work`; did you mean `it works`?',
    ])
    expect(await of('it works', 'UNKNOWN')).toEqual([
      '6:26: a test fails with `BEHAVIOR_FAILURE`, never with `UNKNOWN`; fix the class, or remove `test`',
    ])
  })

  test.each(['go_test: ./...', 'cargo_test: true', 'name: x, mode: command, command: ./run, command_results: tap'])(
    'accept any name of a test that a command reports: %s',
    async command => {
      const manifest = await load(
        `kernels: [debian-12-6.1]\nartifacts:\n  - {${command}, known_failures: [{kernels: [all], test: 'Test*', class: BEHAVIOR_FAILURE, reason: x}]}\n`,
      )
      expect(manifest.artifacts[0]?.knownFailures[0]?.subject).toEqual({kind: 'test', name: 'Test*'})
    },
  )

  test('accept every finding class', () => {
    expect(Object.keys(UNKNOWABLE).toSorted()).toEqual(Object.keys(FINDING_CLASSES).toSorted())
  })
})
