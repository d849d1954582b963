import {expect, test} from '@jest/globals'
import {bpfcompat, caseOf, resultsOf} from './bpfcompat.ts'

const kernel = ['--kernel', 'debian-12-6.1']

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
