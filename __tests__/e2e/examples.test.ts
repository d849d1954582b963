import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {load} from 'js-yaml'
import {packageRoot} from '../../src/base/package-root.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Results} from '../../src/model/results.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {bpfcompat, type CliRun, caseOf, KERNELS, resultsOf} from './bpfcompat.ts'

interface Expectation {
  name: string
  mode: string
  verdicts: Record<string, Verdict>
  programs?: Record<string, Verdict>
  /** `n/m`, for all kernels or by kernel. */
  attached?: string | Record<string, string>
  tests?: Record<string, Verdict>
  variants?: Record<string, Record<string, string>>
  warnings?: {class: string; kernels: string[]}[]
  finding?: {class: string; program?: string; map?: string; errno?: string; source?: {file: string; line: number}}
  more?: string[]
}

const {artifacts: expectations} = load(readFileSync(join(packageRoot, 'examples/expected.yaml'), 'utf8')) as {
  artifacts: Expectation[]
}

let run: CliRun
let results: Results

beforeAll(async () => {
  run = await bpfcompat(['run', 'examples/bpfcompat.yaml'])
  results = resultsOf(run)
}, 600_000)

describe('the examples on real kernels', () => {
  test('the run passes: expected failures do not block', () => {
    expect(run.stdout).toMatch(/^Passed: all \d+ required checks passed on 4 kernels/)
    expect(run.exitCode).toBe(0)
  })

  test.each(expectations.map(expectation => [expectation.name, expectation.mode, expectation] as const))(
    '%s (%s) has the result in its README',
    (name, mode, expectation) => {
      for (const [kernel, verdict] of Object.entries(expectation.verdicts)) {
        const found = caseOf(results, name, kernel)
        expect({kernel, verdict: found.lanes.find(lane => lane.mode === mode)?.verdict}).toEqual({kernel, verdict})
        const programs = Object.fromEntries(found.programs.map(program => [program.name, program.load?.verdict]))
        if (expectation.programs !== undefined)
          expect({kernel, programs}).toEqual({kernel, programs: expectation.programs})
      }
    },
  )

  test.each(
    expectations
      .filter(({attached}) => attached !== undefined)
      .map(expectation => [expectation.name, expectation] as const),
  )('%s: the number of attached programs matches its README', (name, {attached, verdicts}) => {
    for (const kernel of Object.keys(verdicts)) {
      const {programs} = caseOf(results, name, kernel)
      const tried = programs.flatMap(({attach}) => (attach === null || attach.declined ? [] : [attach.verdict]))
      const count = `${tried.filter(verdict => verdict === 'pass').length}/${tried.length}`
      expect({kernel, count}).toEqual({kernel, count: typeof attached === 'string' ? attached : attached?.[kernel]})
    }
  })

  test.each(
    expectations.filter(({tests}) => tests !== undefined).map(expectation => [expectation.name, expectation] as const),
  )('%s: the results of its tests match its README', (name, {tests, verdicts}) => {
    for (const kernel of Object.keys(verdicts)) {
      const found = Object.fromEntries(caseOf(results, name, kernel).tests.map(test => [test.name, test.verdict]))
      expect({kernel, tests: found}).toEqual({kernel, tests})
    }
  })

  test.each(
    expectations
      .filter(({variants}) => variants !== undefined)
      .map(expectation => [expectation.name, expectation] as const),
  )('%s: each kernel gets the variants in its README', (name, {variants}) => {
    for (const [kernel, chosen] of Object.entries(variants ?? {})) {
      const found = caseOf(results, name, kernel).variants.map(({group, chosen: program}) => [group, program])
      expect({kernel, chosen: Object.fromEntries(found)}).toEqual({kernel, chosen})
    }
  })

  test.each(
    expectations
      .filter(({warnings}) => warnings !== undefined)
      .map(expectation => [expectation.name, expectation] as const),
  )('%s: failures that do not block are visible', (name, {warnings}) => {
    const found = results.findings.filter(({artifact}) => artifact === name)
    expect(found.map(finding => ({class: finding.class, kernels: finding.kernels}))).toEqual(warnings)
    expect(found.map(({level}) => level)).not.toContain('failure')
  })

  test.each(
    expectations
      .filter(({finding}) => finding !== undefined)
      .map(expectation => [expectation.name, expectation] as const),
  )('%s: the finding names class, cause, line and every kernel, once', (name, {finding, more = [], verdicts}) => {
    const found = results.findings.filter(({artifact}) => artifact === name)
    expect(found.map(candidate => candidate.class)).toEqual([finding?.class, ...more])
    if (finding?.program !== undefined) expect(found[0]?.program).toBe(finding.program)
    if (finding?.map !== undefined) expect(found[0]?.map).toBe(finding.map)
    const failing = Object.entries(verdicts).filter(([, verdict]) => verdict === 'fail')
    if (failing.length > 0) expect(found[0]?.kernels).toEqual(failing.map(([kernel]) => kernel))
    const {source = null} = found[0] ?? {}
    if (finding?.source !== undefined)
      expect({file: source?.file.replace(/^\.\//, ''), line: source?.line}).toEqual(finding.source)
    for (const [kernel] of failing)
      if (finding?.errno !== undefined) expect(errnosOf(caseOf(results, name, kernel))).toContain(finding.errno)
  })

  test('every applied fixup is noted, for each kernel', () => {
    for (const kernel of KERNELS)
      expect(caseOf(results, 'map-in-map-hash', kernel).fixups.map(({note}) => note)).toEqual([
        'map fixup applied: inner_by_hash inner_map=hash/4/4/64',
        'map fixup applied: inner_by_index inner_map=hash/4/4/64',
        expect.stringMatching(/^map fixup applied: scratch max_entries=cpus \(\d+\)$/),
        expect.stringMatching(/^map fixup applied: rings max_entries=cpus \(\d+\)$/),
        'map fixup applied: rings inner_ringbuf_bytes=4096',
      ])
  })

  test('the complete verifier log is kept as a file', () => {
    const [program] = caseOf(results, 'verifier-rejection', 'debian-13-backports').programs
    const log = readFileSync(join(run.reportDirectory, program?.load?.verifierLog ?? ''), 'utf8')
    expect(log).toContain("R0 invalid mem access 'map_value_or_null'")
    expect(log.split('\n').length).toBeGreaterThan(5)
  })

  test('each kernel is booted once, matches its package, and has a verified source', () => {
    expect(results.kernels.map(({boots, error}) => ({boots, error}))).toEqual(
      KERNELS.map(() => ({boots: 1, error: null})),
    )
    for (const {signature, vmlinuzSha256, release, notes} of results.kernels) {
      expect(signature).toMatch(/^(good|unchecked): ./)
      expect(vmlinuzSha256).toMatch(/^[0-9a-f]{64}$/)
      expect(release).toMatch(/^\d+\.\d+.*-cloud-amd64$/)
      expect(notes.filter(note => note.includes('the kernel reports release'))).toEqual([])
    }
  })

  test('the accelerator is reported with its reason', () => {
    expect(results.host.accelerator?.used).toMatch(/^(kvm|tcg)$/)
    expect(results.host.accelerator?.reason).toMatch(/KVM ran a 64-bit probe|\/dev\/kvm/)
  })

  test('every loaded program has statistics', () => {
    for (const kernel of KERNELS)
      expect(caseOf(results, 'simple-pass', kernel).programs[0]?.load?.stats?.insnsProcessed).toBeGreaterThan(5)
  })

  test('results.json matches its schema', () => {
    const schema = JSON.parse(readFileSync(join(packageRoot, 'src/results/schema.json'), 'utf8')) as object
    const validate = new Ajv2020({allErrors: true, strict: false}).compile(schema)
    validate(results)
    expect(validate.errors).toBeNull()
  })
})

/** Returns the errnos of the load and of the attaches of a case. */
function errnosOf({load, programs}: CaseResult): (string | undefined)[] {
  return [load?.errno?.name, ...programs.map(({attach}) => attach?.errno?.name)]
}
