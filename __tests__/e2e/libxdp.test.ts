import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/package-root.ts'
import type {Results, Verdict} from '../../src/results/model.ts'
import {bpfcompat, type CliRun, caseOf, KERNELS, resultsOf} from './bpfcompat.ts'

const folder = join(packageRoot, '__tests__/e2e/build/libxdp1/usr/lib/x86_64-linux-gnu/bpf')

/**
 * What Debian's libxdp1 ships and what a plain load of it must yield. All are XDP objects for kernels from 5.3 on and
 * load and attach on each of these; one does not, on any kernel: xdpdump_bpf holds fentry and fexit programs whose target
 * (`func`) is a placeholder that xdpdump replaces before it loads them.
 */
const EXCEPTIONS: Record<string, {verdict: Verdict; findingClass: string}> = {
  xdpdump_bpf: {verdict: 'fail', findingClass: 'MISSING_ATTACH_TARGET'},
}

let run: CliRun
let results: Results

beforeAll(async () => {
  const kernels = KERNELS.flatMap(kernel => ['--kernel', kernel])
  run = await bpfcompat(['run', ...readdirSync(folder).map(name => join(folder, name)), ...kernels])
  results = resultsOf(run)
}, 900_000)

describe("libxdp1's objects, without a manifest", () => {
  test('fifteen of them, on four kernels', () => {
    expect(results.artifacts.length).toBeGreaterThanOrEqual(15)
    expect(results.cases).toHaveLength(results.artifacts.length * KERNELS.length)
  })

  test.each(KERNELS)('on %s each yields what is expected', kernel => {
    const verdicts = results.artifacts.map(({name}) => [name, caseOf(results, name, kernel).lanes[0]?.verdict])
    expect(verdicts).toEqual(results.artifacts.map(({name}) => [name, EXCEPTIONS[name]?.verdict ?? 'pass']))
  })

  test('what fails is one finding, folded over the kernels', () => {
    expect(results.findings.map(finding => [finding.artifact, finding.class, finding.kernels])).toEqual(
      Object.entries(EXCEPTIONS).map(([name, {findingClass}]) => [name, findingClass, [...KERNELS]]),
    )
    expect(run.exitCode).toBe(2)
  })

  test('pinned maps of one object are not met by the next', () => {
    for (const kernel of KERNELS)
      expect(caseOf(results, 'xdpfilt_dny_tcp', kernel).libbpfTail).not.toMatch(/pinned|reused|already exists/i)
  })
})
