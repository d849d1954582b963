import {describe, expect, test} from '@jest/globals'
import {artifact, problemsOf, problemsOfArtifact, single} from './load-yaml.ts'

const tests = `functional_tests:
  - name: an execve is seen
    command: /bin/true
    timeout: 500ms
    expect_exit_code: 3
    expect_stdout_contains: out
    expect_stderr_contains: err
    expect_stdout_matches: ^a+$
    expect_events: [{map: events, min: 2, within: 1m30s, contains: "hex:00 ff"}, {map: events, contains: "42"}]
  - name: without a command
    required: false
    test_runs:
      - {program: p, data_in: "hex:00", repeat: 3, expect_return: -1, expect_data_out: hex:0102}
      - {program: p, ctx_in: abc}
    expect_map: [{map: m, key: 1, value: {count: 5}}, {map: m, key: hex:02, min: 7, within: 2}]
    expect_runs: [{program: p}, {program: q, min: 4, within: 1.5s}]`

describe.each([
  ['a bpfcompat manifest', (yaml: string) => artifact(`mode: behavior\n${yaml}`)],
  ['a single-artifact manifest', single],
])('in %s', (_name, form) => {
  test('tests become commands and expectations, in the order of the manifest', async () => {
    const {tests: found, lanes} = await form(tests)
    expect(lanes).toEqual([{mode: 'behavior', required: true}])
    expect(found).toMatchObject([
      {
        name: 'an execve is seen',
        required: true,
        timeoutSeconds: 0.5,
        command: '/bin/true',
        expect: {exitCode: 3, stdoutContains: 'out', stderrContains: 'err', stdoutMatches: /^a+$/m},
        expectations: [
          {kind: 'events', map: 'events', min: 2, withinMs: 90_000, contains: 'hex:00ff', shown: 'hex:00 ff'},
          {kind: 'events', map: 'events', min: 1, withinMs: 1000, contains: 'text:3432', shown: '"42"'},
        ],
      },
      {
        name: 'without a command',
        required: false,
        timeoutSeconds: 10,
        command: null,
        expect: {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null},
        expectations: [
          {
            kind: 'test_run',
            program: 'p',
            input: {kind: 'data', bytes: 'hex:00'},
            repeat: 3,
            expectReturn: 0xffffffff,
            expectDataOut: '0102',
          },
          {
            kind: 'test_run',
            input: {kind: 'ctx', bytes: 'text:616263'},
            repeat: 1,
            expectReturn: null,
            expectDataOut: null,
          },
          {kind: 'map', map: 'm', key: '1', compare: 'value', value: '{count=5}', shown: 'm[1] = {count: 5}'},
          {kind: 'map', key: 'hex:02', compare: 'min', value: '7', withinMs: 2000, shown: 'm[hex:02] >= 7'},
          {kind: 'runs', program: 'p', min: 1, withinMs: 1000},
          {kind: 'runs', program: 'q', min: 4, withinMs: 1500},
        ],
      },
    ])
  })

  test('an expectation has its own place', async () => {
    const {tests: found} = await form(tests)
    const lines = found.flatMap(({place, expectations}) => [place, ...expectations.map(each => each.place)])
    const first = found[0]?.place.line ?? 0
    expect(lines.map(({line}) => line - first)).toEqual([0, 7, 7, 8, 11, 12, 13, 13, 14, 14])
  })
})

test('a command can have several lines', async () => {
  const {tests: found} = await single('functional_tests:\n  - name: t\n    command: |\n      true\n      false\n')
  expect(found[0]?.command).toBe('true\nfalse\n')
})

describe('mistakes', () => {
  test.each([
    [
      '{name: t}',
      'test `t` does nothing; add a `command`, or `expect_events`, `expect_runs`, `expect_map`, `test_runs`',
    ],
    [
      `{name: t, test_runs: [{program: p, expect_data_out: "hex:${'00'.repeat(16 * 1024 + 1)}"}]}`,
      'only 16384 bytes of a packet are compared; shorten it',
    ],
    ['{name: "a\\0", command: x}', '`name` must be a single line of 1 to 1000 characters'],
    [
      '{name: t, expect_runs: [{program: p, within: 0.2ms}]}',
      '`0.2ms` is not a valid duration of a test; set one from 1 ms to 5 minutes',
    ],
    ['{name: t, command: " "}', '`command` must be a command for /bin/sh, at most 16384 characters, got " "'],
    ['{name: "a\\nb", command: x}', '`name` must be a single line of 1 to 1000 characters, got "a\\nb"'],
    [
      '{name: t, expect_exit_code: 1, expect_runs: [{program: p}]}',
      '`expect_exit_code` needs a `command`, which is missing; add it',
    ],
    [
      '{name: t, timeout: 5s, expect_runs: [{program: p}]}',
      '`timeout` limits a `command`, and there is none; use `within`, or remove it',
    ],
    [
      '{name: t, command: x, timeout: 0s}',
      '`timeout` must be a duration of at most 5 minutes, such as `500ms` or `10s`',
    ],
    ['{name: t, command: x, timeout: 1h}', '`timeout` must be a duration of at most 5 minutes'],
    ['{name: t, command: x, timeout: 301}', '`timeout` must be a duration of at most 5 minutes'],
    [
      '{name: t, command: x, timeout: 5m1s}',
      '`5m1s` is not a valid duration of a test; set one from 1 ms to 5 minutes',
    ],
    [
      '{name: t, expect_runs: [{program: p, within: 6m}]}',
      '`6m` is not a valid duration of a test; set one from 1 ms to 5 minutes',
    ],
    [
      '{name: t, command: x, expect_exit_code: 256}',
      '`expect_exit_code` must be a whole number from 0 to 255, got 256',
    ],
    ['{name: t, command: x, expect_stdout_matches: "("}', '`(` is not a valid regular expression: Unterminated group'],
    ['{name: t, expect_runs: [{program: p, min: 0}]}', '`min` must be a whole number from 1 to 4294967295, got 0'],
    [
      '{name: t, expect_events: [{map: m, contains: 42}]}',
      '`contains` must be a string in quotes, or bytes as `hex:00 ff`, got 42',
    ],
    [
      '{name: t, expect_events: [{map: m, contains: hex:4}]}',
      '`hex:4` is not valid; write pairs of hex digits after `hex:`',
    ],
    ['{name: t, expect_events: [{mp: m}]}', '`map` is missing in `artifacts[0].functional_tests[0].expect_events[0]`'],
    ['{name: t, expect_map: [{map: m, key: 1}]}', 'set what the map must contain at that key: either `value` or `min`'],
    ['{name: t, expect_map: [{map: m, key: 1, value: 1, min: 1}]}', 'either `value` or `min`'],
    [
      '{name: t, expect_map: [{map: m, key: 1, min: hex:01}]}',
      '`min` must be a whole number, or fields with whole numbers',
    ],
    [
      '{name: t, expect_map: [{map: m, key: 1, min: {a: x}}]}',
      '`min` must be a whole number, or fields with whole numbers',
    ],
    ['{name: t, test_runs: [{program: p, data_in: a, ctx_in: b}]}', '`data_in` and `ctx_in` cannot be combined'],
    [
      '{name: t, test_runs: [{program: p, expect_return: 4294967296}]}',
      '`expect_return` must be a whole number from -2147483648 to 4294967295',
    ],
    ['{name: t, command: x}, {name: t, command: y}', 'test `t` is defined a second time; the first is on line 3'],
  ])('%s: %s', async (written, problem) => {
    const problems = await problemsOfArtifact(`functional_tests: [${written}]\nmode: behavior`)
    expect(problems[0]).toContain(problem)
    expect(problems[0]).toMatch(/^3:\d+: /)
  })

  test('include a behavior lane without tests, and tests without a behavior lane', async () => {
    expect(await problemsOfArtifact('mode: behavior')).toEqual([
      '3:5: mode `behavior` runs `functional_tests`, which are missing; add them, or set `mode: load_attach`',
    ])
    expect(await problemsOfArtifact("functional_tests: [{name: t, command: 'true'}]")).toEqual([
      '3:5: `functional_tests` run only in mode `behavior`; set `mode: behavior`, or add a lane of that mode',
    ])
  })
})

describe('the mode input', () => {
  const declared = "functional_tests: [{name: t, command: 'true'}]"

  test('decides in a single-artifact manifest; without it, tests run if there are any', async () => {
    expect((await single(declared)).lanes[0]?.mode).toBe('behavior')
    expect((await single(declared, {mode: 'load_only'})).lanes[0]?.mode).toBe('load_only')
    expect((await single('name: x')).lanes[0]?.mode).toBe('load_attach')
    expect(await problemsOf('name: x\n', {objects: ['x.o'], mode: 'behavior'})).toEqual([
      '1:1: the `mode` input requests `behavior`, and there are no `functional_tests`; add them',
    ])
    expect(await problemsOf('name: x\n', {objects: ['x.o'], mode: 'command'})).toEqual([
      '1:1: the `mode` input requests `command`; list the artifact with its `command` under `artifacts:`',
    ])
  })

  test('takes every artifact of a bpfcompat manifest as far as possible', async () => {
    expect((await artifact('mode: load_only', {mode: 'behavior'})).lanes).toEqual([
      {mode: 'load_attach', required: true},
    ])
    expect((await artifact(`mode: behavior\n${declared}`, {mode: 'load_only'})).lanes).toEqual([
      {mode: 'load_only', required: true},
    ])
    expect(
      (await artifact(`lanes: [{mode: behavior, required: false}]\n${declared}`, {mode: 'behavior'})).lanes,
    ).toEqual([{mode: 'behavior', required: false}])
  })
})
