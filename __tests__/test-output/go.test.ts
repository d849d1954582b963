import {describe, expect, test} from '@jest/globals'
import {goTests} from '../../src/test-output/go.ts'

/** Converts the output of `-test.v` to events, as `go tool test2json` does. */
function events(suite: string, words: string): string {
  const lines = words.split('\n')
  let current: string | undefined
  return lines
    .flatMap(line => {
      const begun = /^=== RUN +(\S+)/.exec(line)?.[1]
      const ended = /--- (PASS|FAIL|SKIP): (\S+) \(([\d.]+)s\)/.exec(line)
      current = begun ?? ended?.[2] ?? current
      const common = {Package: suite, ...(current === undefined ? {} : {Test: current})}
      return [
        ...(begun === undefined ? [] : [{Action: 'run', ...common}]),
        {Action: 'output', ...common, Output: `${line}\n`},
        ...(ended === null ? [] : [{Action: ended[1]?.toLowerCase(), ...common, Elapsed: Number(ended[3])}]),
      ]
    })
    .map(event => JSON.stringify(event))
    .join('\n')
}

const WORDS = `=== RUN   TestLoads
    load_test.go:12: on 6.1.0
--- PASS: TestLoads (0.02s)
=== RUN   TestSkips
    load_test.go:20: needs 6.6
--- SKIP: TestSkips (0.00s)
=== RUN   TestTable
=== RUN   TestTable/one
=== RUN   TestTable/two
    load_test.go:31: a log
    load_test.go:33: got 4, want 5
--- FAIL: TestTable (0.03s)
    --- PASS: TestTable/one (0.01s)
    --- FAIL: TestTable/two (0.02s)
FAIL`
const SUITE = 'example.com/probe/load'

const rows = (text: string) =>
  goTests(text).tests.map(({suite, name, outcome, reason, place}) => [
    suite,
    name,
    outcome,
    reason,
    place && `${place.file}:${place.line}`,
  ])

const EXPECTED = [
  [SUITE, 'TestLoads', 'pass', null, null],
  [SUITE, 'TestSkips', 'skip', 'needs 6.6', `${SUITE}/load_test.go:20`],
  [SUITE, 'TestTable/one', 'pass', null, null],
  [SUITE, 'TestTable/two', 'fail', 'got 4, want 5', `${SUITE}/load_test.go:33`],
]

describe('tests of Go', () => {
  test('are read from events', () => {
    expect(rows(events(SUITE, WORDS))).toEqual(EXPECTED)
  })

  test('are read from the output of -test.v, where the package follows its tests', () => {
    expect(rows(`${WORDS}\nFAIL\t${SUITE}\t0.123s\n`)).toEqual(EXPECTED)
  })

  test('of a single test binary have no package', () => {
    expect(rows(WORDS)[3]).toEqual([null, 'TestTable/two', 'fail', 'got 4, want 5', 'load_test.go:33'])
  })

  test('with the same name in two packages are separate', () => {
    const one = '=== RUN   TestX\n--- PASS: TestX (0.00s)\nPASS\n'
    expect(rows(`${one}ok  \ta\t0.1s\n${one}ok  \tb\t0.1s\n`).map(([suite]) => suite)).toEqual(['a', 'b'])
  })

  test('have their duration, and their output without status lines', () => {
    const [first] = goTests(WORDS).tests
    expect([first?.seconds, first?.output]).toEqual([0.02, '    load_test.go:12: on 6.1.0'])
  })

  test('that fail without a failed subtest are listed with their subtests', () => {
    const text =
      '=== RUN   TestT\n=== RUN   TestT/a\n    x_test.go:9: at last\n--- FAIL: TestT (0.0s)\n    --- PASS: TestT/a (0.0s)\n'
    expect(rows(text).map(([, name, outcome]) => [name, outcome])).toEqual([
      ['TestT', 'fail'],
      ['TestT/a', 'pass'],
    ])
  })

  test('that run in parallel have their own output', () => {
    const text = `=== RUN   TestA
=== PAUSE TestA
=== RUN   TestB
=== PAUSE TestB
=== CONT  TestA
    x_test.go:1: of a
=== CONT  TestB
    x_test.go:2: of b
--- FAIL: TestA (0.00s)
--- FAIL: TestB (0.00s)
FAIL`
    expect(goTests(text).tests.map(({name, reason}) => [name, reason])).toEqual([
      ['TestA', 'of a'],
      ['TestB', 'of b'],
    ])
  })

  test("that panic report it, at the first line outside Go's own packages", () => {
    const text = `=== RUN   TestPanics
    x_test.go:3: before
--- FAIL: TestPanics (0.00s)
panic: runtime error: index out of range [recovered]
	panic: runtime error: index out of range

goroutine 20 [running]:
testing.tRunner.func1()
	/usr/lib/go-1.19/src/testing/testing.go:1399 +0x39f
example.com/probe.TestPanics(0x0?)
	/src/probe/x_test.go:7 +0x48
FAIL	example.com/probe	0.005s`
    expect(rows(text)).toEqual([
      ['example.com/probe', 'TestPanics', 'fail', 'panic: runtime error: index out of range', '/src/probe/x_test.go:7'],
    ])
  })

  test('that never end fail', () => {
    expect(rows('=== RUN   TestHangs\n    x_test.go:3: waiting\n')).toEqual([
      [null, 'TestHangs', 'fail', 'it did not finish', 'x_test.go:3'],
    ])
  })

  test('of a package that does not compile are one failure at the line from the compiler', () => {
    const text = `# ${SUITE} [${SUITE}.test]\nload/x_test.go:2:12: undefined: x\nFAIL\t${SUITE} [build failed]\nFAIL\n`
    expect(rows(text)).toEqual([
      [SUITE, '(the package)', 'fail', 'load/x_test.go:2:12: undefined: x', 'load/x_test.go:2'],
    ])
  })

  test('of a package that exits early are one failure', () => {
    const output = JSON.stringify({Action: 'output', Package: SUITE, Output: 'cannot mount bpffs\n'})
    const fail = JSON.stringify({Action: 'fail', Package: SUITE, Elapsed: 0.1})
    expect(rows(`${output}\n${fail}`)).toEqual([[SUITE, '(the package)', 'fail', 'cannot mount bpffs', null]])
  })

  test('do not exist for packages without tests', () => {
    expect(rows('?   \ta\t[no test files]\nok  \tb\t0.1s [no tests to run]\n{"broken json\n{"Action":5}\n')).toEqual([])
  })

  test('are read quickly, even ten thousand of them', () => {
    const many = Array.from(
      {length: 10_000},
      (_, index) => `=== RUN   TestT/case_${index}\n--- PASS: TestT/case_${index} (0.00s)`,
    )
    expect(goTests(many.join('\n')).tests).toHaveLength(10_000)
  })
})
