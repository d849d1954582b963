import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, caseOf, resultsOf} from './bpfcompat.ts'

const kernel = ['--kernel', 'debian-12-6.1']
const directory = temporaryDirectory()

test("a project's own loader decides without a manifest; its command is in the results and in the reproducer", async () => {
  const command = '"$BPFCOMPAT_BIN" "$BPFCOMPAT_ARTIFACT" /bin/busybox && cat README.md && exit $CODE'
  const run = (code: number) =>
    bpfcompat([
      'run',
      'examples/build/behavior.bpf.o',
      `--command=CODE=${code}; ${command}`,
      '--command-binary=examples/build/own-loader',
      '--files=examples/own-loader/*.md',
      ...kernel,
    ])
  const passed = await run(0)
  expect([passed.exitCode, passed.stderr]).toEqual([0, expect.any(String)])
  const results = resultsOf(passed)
  expect(results).toMatchObject({
    manifest: null,
    loader: {binary: 'examples/build/own-loader', files: ['examples/own-loader/*.md']},
  })
  expect(caseOf(results, 'behavior', 'debian-12-6.1')).toMatchObject({
    lanes: [{mode: 'command', verdict: 'pass'}],
    command: {exitCode: 0, stdout: {tail: expect.stringMatching(/own-loader ok\n.*cc -O2 examples/s)}},
    load: null,
  })

  const failed = await run(3)
  expect(failed.exitCode).toBe(2)
  expect(resultsOf(failed).findings).toMatchObject([
    {
      class: 'COMMAND_FAILURE',
      title: 'the command did not give the expected result: exit code 3 instead of 0',
      reproduce: expect.stringContaining('--command-binary=examples/build/own-loader'),
    },
  ])
}, 600_000)

test('processes of a test end with it and do not affect the next test; an optional test that kills the kernel does not block', async () => {
  const manifest = join(directory, 'bpfcompat.yaml')
  writeFileSync(
    manifest,
    `kernels: [debian-12-6.1]
artifacts:
  - path: ${join(packageRoot, 'examples/build/behavior.bpf.o')}
    mode: behavior
    functional_tests:
      - { name: leaves one, command: setsid sleep 1000 < /dev/null > /dev/null 2>&1 & }
      - { name: meets none, command: '! pidof sleep' }
      - { name: kills the kernel, required: false, command: echo c > /proc/sysrq-trigger }
`,
  )
  const run = await bpfcompat(['run', manifest])
  const result = caseOf(resultsOf(run), 'behavior', 'debian-12-6.1')
  expect(result.tests.map(({name, verdict}) => [name, verdict])).toEqual([
    ['leaves one', 'pass'],
    ['meets none', 'pass'],
    ['kills the kernel', 'fail'],
  ])
  expect(resultsOf(run).findings.map(finding => [finding.class, finding.level])).toContainEqual([
    'KERNEL_CRASH',
    'warning',
  ])
  expect(run.exitCode).toBe(0)
}, 300_000)

test("a project's own tests are rows of the report: from TAP, a Go test binary, and a JUnit file", async () => {
  const manifest = join(directory, 'tests.yaml')
  // Prints the output of Go tests, so that Go is not needed.
  writeFileSync(
    join(directory, 'go-words'),
    `=== RUN   TestLoads
--- PASS: TestLoads (0.01s)
=== RUN   TestTable
=== RUN   TestTable/ring
    ring_test.go:12: no ring buffer
--- FAIL: TestTable (0.02s)
    --- FAIL: TestTable/ring (0.01s)
FAIL
`,
  )
  writeFileSync(join(directory, 'ring_test.go'), `${'\n'.repeat(11)}\tt.Fatal("no ring buffer")\n`)
  writeFileSync(
    manifest,
    `kernels: [debian-11-5.10, debian-12-6.1]
artifacts:
  - name: tap
    mode: command
    command: 'echo "1..3"; echo "ok 1 - always"; case $(uname -r) in 5.*) echo "not ok 2 - newer # on"; echo "#  $(uname -r)";; *) echo "ok 2 - newer";; esac; echo "ok 3 - never # SKIP no such thing"'
    command_results: tap
    known_failures: [{ kernels: [debian-11-5.10], test: new*, class: BEHAVIOR_FAILURE, reason: it is too old }]
  - name: go
    mode: command
    command: cat go-words; exit 1
    files: [go-words]
    command_results: { format: go-test, optional: ["TestTable/*"] }
  - name: junit
    mode: command
    required: false
    command: 'echo "<testsuite name=\\"load\\"><testcase name=\\"a\\"/><testcase name=\\"b\\"><failure message=\\"no\\"/></testcase></testsuite>" > results.xml'
    command_results: { format: junit, file: results.xml }
`,
  )
  const run = await bpfcompat(['run', manifest])
  const results = resultsOf(run)
  const tests = (artifact: string, on: string) =>
    caseOf(results, artifact, on).reported.map(({suite, name, verdict, known}) => [suite, name, verdict, known])
  expect(tests('tap', 'debian-11-5.10')).toEqual([
    [null, 'always', 'pass', null],
    [null, 'newer # on', 'fail', 'it is too old'],
    [null, 'never', 'skip', null],
  ])
  expect(tests('tap', 'debian-12-6.1')[1]).toEqual([null, 'newer', 'pass', null])
  expect(tests('go', 'debian-12-6.1')).toEqual([
    [null, 'TestLoads', 'pass', null],
    [null, 'TestTable/ring', 'fail', null],
  ])
  expect(tests('junit', 'debian-12-6.1')).toEqual([
    ['load', 'a', 'pass', null],
    ['load', 'b', 'fail', null],
  ])
  const lanes = (artifact: string) => results.cases.flatMap(one => (one.artifact === artifact ? one.lanes : []))
  expect(lanes('tap').map(({verdict, known}) => [verdict, known])).toEqual([
    ['fail', 'it is too old'],
    ['pass', null],
  ])
  expect(lanes('go').map(({verdict}) => verdict)).toEqual(['pass', 'pass'])
  expect(lanes('junit').map(({verdict, reason}) => [verdict, reason])).toEqual(
    Array.from({length: 2}, () => ['fail', '1 of 2 tests pass; b: no']),
  )
  expect(run.exitCode).toBe(0)
  expect(results.findings.find(({title}) => title.includes('TestTable/ring'))).toMatchObject({
    level: 'warning',
    source: {line: 12, file: expect.stringMatching(/ring_test\.go$/)},
  })
}, 120_000)
