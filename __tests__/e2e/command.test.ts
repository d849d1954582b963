import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/package-root.ts'
import {temporaryFolder} from '../temporary-folder.ts'
import {bpfcompat, caseOf, resultsOf} from './bpfcompat.ts'

const kernel = ['--kernel', 'debian-12-6.1']
const folder = temporaryFolder()

test("a project's own loader decides, without a manifest; its command is in the results and in what reproduces it", async () => {
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
      title: 'the command does not answer as expected: exit code 3 instead of 0',
      reproduce: expect.stringContaining('--command-binary=examples/build/own-loader'),
    },
  ])
}, 600_000)

test('what a test leaves running ends with it, and proves nothing for the next; an optional test that kills the kernel blocks nothing', async () => {
  const manifest = join(folder, 'bpfcompat.yaml')
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
