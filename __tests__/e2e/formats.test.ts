import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from '@jest/globals'
import {SaxesParser} from 'saxes'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun} from './bpfcompat.ts'

const directory = temporaryDirectory()
let run: CliRun

beforeAll(async () => {
  const objects = ['bpf-loop', 'verifier-rejection'].map(name => `examples/build/${name}.bpf.o`)
  run = await bpfcompat(['run', ...objects, '--kernel', 'debian-11-5.10', '--kernel', 'debian-12-6.1'])
}, 600_000)

const read = (file: string) => readFileSync(join(run.reportDirectory, file), 'utf8')

test('the report directory has every file, and no partial files', () => {
  expect(run.exitCode).toBe(2)
  expect(readdirSync(run.reportDirectory)).toEqual(
    expect.arrayContaining(['badge.svg', 'junit.xml', 'matrix.svg', 'results.json', 'results.sarif', 'support.json']),
  )
  expect(readdirSync(run.reportDirectory).filter(file => file.endsWith('.tmp'))).toEqual([])
})

test('JUnit and SVGs are well-formed, with the real failures', () => {
  for (const file of ['junit.xml', 'badge.svg', 'matrix.svg']) new SaxesParser().write(read(file)).close()
  expect(read('junit.xml')).toMatch(/<testsuites name="bpfcompat" tests="4" failures="3" errors="0" skipped="0">/)
  expect(read('junit.xml')).toMatch(/file="examples\/verifier-rejection\/verifier-rejection.bpf.c" line="26"/)
})

test('SARIF points to the C source line that the kernel rejects', () => {
  const {results} = JSON.parse(read('results.sarif')).runs[0]
  expect(results).toMatchObject([
    {
      ruleId: 'UNSUPPORTED_HELPER',
      level: 'error',
      locations: [
        {
          physicalLocation: {artifactLocation: {uri: 'examples/bpf-loop/bpf-loop.bpf.c'}, region: {startLine: 19}},
        },
      ],
    },
    {
      ruleId: 'VERIFIER_REJECTION',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'examples/verifier-rejection/verifier-rejection.bpf.c'},
            region: {startLine: 26},
          },
        },
      ],
    },
  ])
})

test('bpfcompat table shows the first kernel on which the object loads, and writes it into a README', async () => {
  const readme = join(directory, 'README.md')
  writeFileSync(readme, '# Monitor\n\n<!-- bpfcompat:table -->\n<!-- /bpfcompat:table -->\n')
  const {exitCode, stderr} = await bpfcompat(['table', join(run.reportDirectory, 'results.json'), '--write', readme])
  expect([exitCode, stderr]).toEqual([0, `${readme}: updated the support table`])
  const text = readFileSync(readme, 'utf8')
  expect(text).toContain('| <code>bpf-loop</code> | load, attach | ☑️ passes on 6.1; fails on 5.10 |')
  expect(text).toContain('| <code>verifier-rejection</code> | load, attach | ❌ fails on 5.10 and 6.1 |')
  expect(await bpfcompat(['table', '--write', join(directory, 'none.md'), '--mode', 'x'])).toMatchObject({exitCode: 1})
}, 60_000)
