import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'

const directory = temporaryDirectory()

const X86 = 'debian-12-6.1'
/** The 5.10 that the archive still has, and the newest kernel. */
const ARM = [
  'debian-11-5.10-arm64',
  'debian-12-6.1-arm64',
  'debian-13-6.12-arm64',
  'debian-13-backports-arm64',
] as const
const LITTLE = [X86, ...ARM]
const BIG = 'debian-13-6.12-s390x'

const examples = `${packageRoot}/examples/build`
const little = `kernels: [${LITTLE.join(', ')}]`
const tests = `mode: behavior
    functional_tests:
      - name: an execve is seen
        command: /bin/busybox true
        expect_events: [{map: exec_events, min: 1, within: 5s, contains: /bin/busybox}]
        expect_runs: [{program: report_exec, min: 2, within: 5s}]
        expect_map: [{map: execs_per_cpu, key: 0, min: 2}, {map: .bss, key: 0, min: {exec_count: 2}}]`

/** Every object on kernels where it can run, and one where it cannot. Crashes come last, on two kernels. */
const manifest = `kernels: [${[...LITTLE, BIG].join(', ')}]
artifacts:
  - {name: everywhere, path: ${examples}/simple-pass.bpf.o, required: false}
  - name: behavior
    path: ${examples}/behavior.bpf.o
    ${little}
    ${tests}
  - name: behavior-big
    path: ${packageRoot}/__tests__/e2e/build/behavior.bpfeb.o
    kernels: [${BIG}]
    ${tests}
  - {name: probe-big, path: ${packageRoot}/__tests__/e2e/build/argument.bpfeb.o, kernels: [${BIG}]}
  - name: argument
    path: ${packageRoot}/__tests__/e2e/build/argument.arm64.o
    kernels: [${ARM.join(', ')}]
    mode: behavior
    functional_tests:
      - name: the second argument of a function
        command: echo there > /tmp/second && /bin/busybox rm /tmp/second
        expect_map: [{map: .bss, key: 0, min: {calls: 1, pointers: 1}}]
  - {name: network, path: ${examples}/attach-network.bpf.o, ${little}}
  - {name: tracing, path: ${examples}/attach-tracing.bpf.o, required: false, ${little}}
  - {name: rejected, path: ${examples}/verifier-rejection.bpf.o, required: false, ${little}}
  - name: loader
    path: ${examples}/behavior.bpf.o
    required: false
    kernels: [${X86}, ${ARM[1]}]
    mode: command
    command: $BPFCOMPAT_BIN "$BPFCOMPAT_ARTIFACT" /bin/busybox
    command_binary: ${examples}/own-loader
  - name: panic
    required: false
    kernels: [${ARM[1]}, ${BIG}]
    mode: command
    command: echo c > /proc/sysrq-trigger
`

let run: CliRun
let results: Results

beforeAll(async () => {
  const file = join(directory, 'manifest.yaml')
  writeFileSync(file, manifest)
  run = await bpfcompat(['run', file])
  results = resultsOf(run)
}, 600_000)

function kernel(id: string): KernelResult {
  const found = results.kernels.find(candidate => candidate.id === id)
  if (found === undefined) throw new Error(`no kernel ${id}`)
  return found
}

const verdict = (artifact: string, id: string) => caseOf(results, artifact, id).lanes[0]?.verdict

describe('kernels of three architectures in one run', () => {
  test('boot, each on its own machine', () => {
    const seen = results.kernels.map(({id, arch, shape, error}) => ({id, arch, shape, error}))
    expect(seen).toEqual([
      {id: X86, arch: 'x86_64', shape: expect.stringMatching(/-pc$|-microvm$/), error: null},
      ...ARM.map(id => ({id, arch: 'arm64', shape: 'image-virt', error: null})),
      {id: BIG, arch: 's390x', shape: 'image-ccw', error: null},
    ])
    for (const id of [...ARM, BIG].filter(id => kernel(id).arch === 'arm64'))
      expect(kernel(id).release).toMatch(/-arm64$/)
    expect(run.stdout).toMatch(/^Passed: all \d+ required checks passed on 6 kernels/)
  })

  test('use no KVM if their architecture is not that of the host', () => {
    for (const {arch, accelerator} of results.kernels.filter(({arch}) => arch !== 'x86_64'))
      expect({arch, accelerator}).toEqual({
        arch,
        accelerator: process.arch === 'arm64' && arch === 'arm64' ? accelerator : 'tcg',
      })
  })

  test('send only records that the host understands', () => {
    for (const {id, notes} of results.kernels)
      expect({id, notes: notes.join()}).toEqual({id, notes: expect.not.stringMatching(/no records/)})
  })
})

describe('arm64', () => {
  test.each(LITTLE)('%s: one object runs on both little-endian architectures, each with its own shell', id => {
    expect(caseOf(results, 'behavior', id).tests[0]).toMatchObject({verdict: 'pass', reason: null})
  })

  test.each(ARM)('%s: arguments are read from the registers of arm64', id => {
    expect(caseOf(results, 'argument', id).tests[0]).toMatchObject({verdict: 'pass', reason: null})
  })

  test.each(LITTLE)('%s: network programs attach, with modules of the kernel if necessary', id => {
    expect(verdict('network', id)).toBe('pass')
  })

  test('a rejection is the same finding on both architectures, with the same C source line', () => {
    const [finding, ...more] = results.findings.filter(({artifact}) => artifact === 'rejected')
    expect(more).toEqual([])
    expect(finding).toMatchObject({class: 'VERIFIER_REJECTION', kernels: LITTLE, source: {line: 26}})
  })

  test('fentry attaches since the kernel that supports it on arm64', () => {
    expect(ARM.map(id => verdict('tracing', id))).toEqual(['fail', 'fail', 'pass', 'pass'])
    const finding = results.findings.find(
      ({artifact, program}) => artifact === 'tracing' && program === 'on_typed_entry',
    )
    expect(finding).toMatchObject({class: 'UNSUPPORTED_ATTACH_TYPE', kernels: [ARM[0], ARM[1]]})
    expect(finding?.remedy).toContain('CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS')
  })

  test('a loader for another architecture does not run, and is not reported as failed', () => {
    expect(caseOf(results, 'loader', ARM[1]).lanes[0]).toMatchObject({
      verdict: 'skip',
      reason: 'it packs `own-loader`, which is built for x86_64, not for arm64',
    })
    expect(verdict('loader', X86)).toBe('pass')
  })
})

describe('s390x', () => {
  test('a big-endian object loads, attaches and passes its tests', () => {
    const {load, programs, tests} = caseOf(results, 'behavior-big', BIG)
    expect(load?.verdict).toBe('pass')
    expect(programs.map(({attach}) => attach?.verdict)).toEqual(['pass'])
    expect(tests[0]).toMatchObject({verdict: 'pass', reason: null})
  })

  test('a kprobe attaches', () => {
    expect(verdict('probe-big', BIG)).toBe('pass')
  })

  test('an object with the other byte order is skipped with the reason', () => {
    expect(caseOf(results, 'everywhere', BIG).lanes[0]).toMatchObject({
      verdict: 'skip',
      reason: 'it is little-endian (`-target bpfel`), but s390x is big-endian',
    })
    expect(LITTLE.map(id => verdict('everywhere', id))).toEqual(LITTLE.map(() => 'pass'))
    expect(results.findings.find(({artifact}) => artifact === 'everywhere')).toMatchObject({
      class: 'INVALID_OBJECT',
      level: 'warning',
      kernels: [BIG],
    })
  })
})

test.each([ARM[1], BIG])('%s: a kernel crash is detected, and charged to the running step', id => {
  expect(caseOf(results, 'panic', id).lanes[0]).toMatchObject({
    verdict: 'fail',
    reason: expect.stringMatching(/^the kernel crashed: kernel panic: sysrq triggered crash/),
  })
})
