import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import type {Verdict} from '../../src/model/verdict.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, caseOf, KERNELS, resultsOf} from './bpfcompat.ts'

const directory = join(packageRoot, '__tests__/e2e/build/libxdp1/usr/lib/x86_64-linux-gnu/bpf')

/**
 * The objects of Debian's libxdp1, and the expected results of a plain load. All are XDP objects for kernels since 5.3 and
 * load and attach on each of them, except xdpdump_bpf on any kernel: it contains fentry and fexit programs whose target
 * (`func`) is a placeholder that xdpdump replaces before the load.
 */
const EXCEPTIONS: Record<string, {verdict: Verdict; findingClass: string}> = {
  xdpdump_bpf: {verdict: 'fail', findingClass: 'MISSING_ATTACH_TARGET'},
}

let run: CliRun
let results: Results

beforeAll(async () => {
  const kernels = KERNELS.flatMap(kernel => ['--kernel', kernel])
  run = await bpfcompat(['run', ...readdirSync(directory).map(name => join(directory, name)), ...kernels])
  results = resultsOf(run)
}, 900_000)

describe("libxdp1's objects, without a manifest", () => {
  test('there are fifteen, on four kernels', () => {
    expect(results.artifacts.length).toBeGreaterThanOrEqual(15)
    expect(results.cases).toHaveLength(results.artifacts.length * KERNELS.length)
  })

  test.each(KERNELS)('on %s each has the expected result', kernel => {
    const verdicts = results.artifacts.map(({name}) => [name, caseOf(results, name, kernel).lanes[0]?.verdict])
    expect(verdicts).toEqual(results.artifacts.map(({name}) => [name, EXCEPTIONS[name]?.verdict ?? 'pass']))
  })

  test('failures are one finding, merged over the kernels', () => {
    expect(results.findings.map(finding => [finding.artifact, finding.class, finding.kernels])).toEqual(
      Object.entries(EXCEPTIONS).map(([name, {findingClass}]) => [name, findingClass, [...KERNELS]]),
    )
    expect(run.exitCode).toBe(2)
  })

  test('pinned maps of one object do not affect the next', () => {
    for (const kernel of KERNELS)
      expect(caseOf(results, 'xdpfilt_dny_tcp', kernel).libbpfTail).not.toMatch(/pinned|reused|already exists/i)
  })
})

describe('programs that attach to programs', () => {
  const manifests = temporaryDirectory()
  const manifest = (extension: string) => `
artifacts:
  - name: dispatcher
    path: ${directory}/xdp-dispatcher.o
    globals: { conf: { num_progs_enabled: 1 } }
  - name: extension
${extension}`

  async function takenTo(kernels: readonly string[], extension: string) {
    const file = join(manifests, `${kernels.length}.yaml`)
    writeFileSync(file, manifest(extension))
    // The run does not load the targets themselves.
    const named = extension.includes('watcher') ? ['extension', 'watcher'] : ['extension']
    const taken = await bpfcompat([
      'run',
      file,
      ...named.flatMap(name => ['--artifact', name]),
      ...kernels.flatMap(kernel => ['--kernel', kernel]),
    ])
    return resultsOf(taken)
  }

  test("xdp-filter replaces a function in libxdp's dispatcher, and xdpdump traces it", async () => {
    const results = await takenTo(
      KERNELS,
      `    path: ${directory}/xdpfilt_alw_all.o
    programs:
      - name: xdpfilt_alw_all
        attach: { kind: freplace, artifact: dispatcher, program: xdp_dispatcher, symbol: prog0 }
  - name: watcher
    path: ${directory}/xdpdump_bpf.o
    programs:
      - { name: trace_on_entry, attach: { kind: fentry, artifact: dispatcher, program: xdp_dispatcher, symbol: xdp_dispatcher } }
      - { name: trace_on_exit, attach: { kind: fexit, artifact: dispatcher, program: xdp_dispatcher, symbol: xdp_dispatcher } }`,
    )
    expect(results.cases.map(({lanes}) => lanes[0]?.verdict)).toEqual(results.cases.map(() => 'pass'))
  }, 300_000)

  test('missing targets are reported, each program with its own reason', async () => {
    const results = await takenTo(
      ['debian-12-6.1'],
      `    path: ${join(packageRoot, 'examples/build/attach-programs.bpf.o')}
    libbpf: "1.1"
    programs:
      - { name: answer, attach: { kind: freplace, artifact: dispatcher, program: dispatcher } }
      - { name: on_entry, attach: { kind: fentry, artifact: dispatcher, program: xdp_dispatcher, symbol: prog99 } }
      - { name: on_exit, attach: { kind: fexit, artifact: broken, program: count_unchecked } }
  - name: broken
    path: ${join(packageRoot, 'examples/build/verifier-rejection.bpf.o')}`,
    )
    expect(results.findings.map(({class: name, program, title}) => [name, program, title])).toEqual([
      [
        'MISSING_ATTACH_TARGET',
        'answer',
        'program answer has nothing to attach to: program dispatcher of artifact dispatcher does not exist; there are xdp_dispatcher, xdp_pass',
      ],
      [
        'MISSING_ATTACH_TARGET',
        'on_entry',
        'program on_entry has nothing to attach to: program xdp_dispatcher of artifact dispatcher has no function prog99 to attach to',
      ],
      [
        'MISSING_ATTACH_TARGET',
        'on_exit',
        expect.stringMatching(
          /^program on_exit has nothing to attach to: program count_unchecked of artifact broken does not load: prog 'count_unchecked': BPF program load failed: Permission denied$/,
        ),
      ],
    ])
  }, 300_000)
})
