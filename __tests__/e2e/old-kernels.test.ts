import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {FindingClass} from '../../src/model/finding-class.ts'
import type {Results} from '../../src/model/results.ts'
import {bpfcompat, caseOf, resultsOf} from './bpfcompat.ts'

const DEBIAN = 'debian-11-5.10'
const LINUX_4_4 = 'ubuntu-16.04-4.4'
const LINUX_4_15 = 'ubuntu-18.04-4.15'
const LINUX_5_4 = 'ubuntu-20.04-5.4'
const UBUNTU = [LINUX_4_4, LINUX_4_15, LINUX_5_4]

let results: Results

beforeAll(async () => {
  results = resultsOf(await bpfcompat(['run', '__tests__/e2e/fixtures/old-kernels.yaml']))
}, 900_000)

/** Defines a test with kernels of Ubuntu's archive. If the archive does not answer, the test prints that and proves nothing. */
function onUbuntu(name: string, kernels: readonly string[], prove: (kernel: string) => void): void {
  test.each(kernels)(`${name}: %s`, kernel => {
    const {error} = results.kernels.find(({id}) => id === kernel) ?? {}
    if (error == null) prove(kernel)
    else console.warn(`skipped, ${kernel} cannot be had: ${error}`)
  })
}

function finding(artifact: string, kernel: string, program: string): Finding {
  const found = results.findings.find(
    candidate =>
      candidate.artifact === artifact &&
      candidate.kernels.includes(kernel) &&
      (candidate.program === program || candidate.otherPrograms.includes(program)),
  )
  if (found === undefined) throw new Error(`no finding about ${program} of ${artifact} on ${kernel}`)
  return found
}

/** Returns the line of a fixture with this comment. */
function lineOf(fixture: string, comment: string): number {
  const text = readFileSync(join(packageRoot, '__tests__/e2e/fixtures', `${fixture}.bpf.c`), 'utf8')
  return text.split('\n').findIndex(line => line.endsWith(`// ${comment}`)) + 1
}

describe('missing features are found by trying them in the guest', () => {
  const later: readonly [program: string, FindingClass, RegExp, line?: string][] = [
    ['calls', 'VERIFIER_REJECTION', /calls another function.*__always_inline/s, 'a call'],
    ['loops', 'VERIFIER_REJECTION', /has a loop.*#pragma unroll/s],
    ['remembers', 'UNSUPPORTED_MAP_TYPE', /global variables/, 'a variable'],
    ['compares', 'UNSUPPORTED_MAP_TYPE', /global variables.*__kconfig/s],
    ['calls_back', 'UNSUPPORTED_HELPER', /passes a function to a helper/],
    ['asks_the_time', 'UNSUPPORTED_HELPER', /bpf_ktime_get_boot_ns.*libbpf_probe_bpf_helper/s, 'a helper'],
    ['enters', 'UNSUPPORTED_PROGRAM_TYPE', /tracing programs.*kprobe/s],
    ['opens', 'UNSUPPORTED_PROGRAM_TYPE', /lsm programs/],
  ]

  onUbuntu('on kernels without BTF', [LINUX_4_4, LINUX_4_15], kernel => {
    for (const [program, kind, words, line] of later) {
      const {class: found, title, remedy, source} = finding('old-kernels', kernel, program)
      expect([program, found]).toEqual([program, kind])
      expect(`${title} ${remedy}`).toMatch(words)
      expect(remedy).not.toContain('bpf_core_enum_value_exists')
      if (line !== undefined) expect(source?.line).toBe(lineOf('old-kernels', line))
    }
  })

  test.each<[string, [map: string, FindingClass, RegExp][]]>([
    [
      LINUX_4_4,
      [
        ['of_counts', 'UNSUPPORTED_MAP_TYPE', /does not support the type array_of_maps of map of_counts/],
        ['of_events', 'UNSUPPORTED_MAP_TYPE', /type ringbuf of the inner maps of map of_events/],
      ],
    ],
    [
      LINUX_4_15,
      [
        ['of_counts', 'MAP_CREATION_FAILURE', /does not accept a dot in a name/],
        ['of_events', 'UNSUPPORTED_MAP_TYPE', /type ringbuf of the inner maps of map of_events/],
      ],
    ],
    [LINUX_5_4, [['of_events', 'UNSUPPORTED_MAP_TYPE', /type ringbuf of the inner maps of map of_events/]]],
  ])('inner maps declared by the object, each map separately: %s', (kernel, expected) => {
    if (results.kernels.find(({id}) => id === kernel)?.error != null) return
    const found = results.findings.filter(
      ({artifact, kernels}) => artifact === 'inner-declared' && kernels.includes(kernel),
    )
    expect(found.map(({map, class: own, title}) => [map, own, title]).sort()).toEqual(
      expected.map(([map, own, title]) => [map, own, expect.stringMatching(title)]),
    )
    const {programs} = caseOf(results, 'inner-declared', kernel)
    expect(programs.find(({name}) => name === 'alone')?.load?.verdict).toBe('pass')
  })

  onUbuntu(
    'what fails beside a map that is left out goes with it only where the map is the reason',
    [LINUX_4_15],
    kernel => {
      const {programs} = caseOf(results, 'left-out', kernel)
      expect(programs.map(({name, load, off}) => [name, load?.verdict, off?.map ?? null])).toEqual([
        ['needs_it', 'fail', 'events'],
        ['asks_first', 'fail', null],
        ['sleeps', 'fail', null],
        ['passes', 'pass', null],
      ])
      expect(finding('left-out', kernel, 'asks_first').title).toMatch(
        /uses global variables, which the kernel does not/,
      )
    },
  )

  onUbuntu('a kernel that has the type and not those that may sleep', [LINUX_4_15, LINUX_5_4], kernel => {
    expect(finding('left-out', kernel, 'sleeps')).toMatchObject({
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: expect.stringMatching(/^the kernel does not support sleepable kprobe programs/),
    })
  })

  onUbuntu('attach types of programs', [LINUX_4_15], kernel => {
    expect(finding('old-kernels', kernel, 'creates')).toMatchObject({class: 'UNSUPPORTED_ATTACH_TYPE'})
    expect(finding('old-kernels', kernel, 'creates').remedy).toContain('SEC("cgroup/sock")')
    expect(finding('old-kernels', kernel, 'forwards').class).toBe('UNSUPPORTED_ATTACH_TYPE')
    expect(finding('old-kernels', kernel, 'names').class).toBe('UNSUPPORTED_PROGRAM_TYPE')
  })

  onUbuntu('types that came after the BTF of the kernel', [LINUX_5_4], kernel => {
    for (const program of ['enters', 'switches', 'opens'])
      expect([program, finding('old-kernels', kernel, program).class]).toEqual([program, 'UNSUPPORTED_PROGRAM_TYPE'])
    expect(finding('old-kernels', kernel, 'names').class).toBe('UNSUPPORTED_ATTACH_TYPE')
  })

  onUbuntu('no failure is unknown', UBUNTU, kernel => {
    expect(results.findings.filter(found => found.class === 'UNKNOWN' && found.kernels.includes(kernel))).toEqual([])
  })

  test('on Debian 5.10: callbacks, and attach types', () => {
    expect(finding('old-kernels', DEBIAN, 'calls_back').class).toBe('UNSUPPORTED_HELPER')
  })
})

onUbuntu('a program that is right loads, with the statistics that the kernel gives', UBUNTU, kernel => {
  const plain = caseOf(results, 'old-kernels', kernel).programs.find(({name}) => name === 'plain')
  const figures = kernel === LINUX_4_4 ? {} : {insnsProcessed: expect.any(Number), stackDepth: 0}
  expect(plain?.load).toMatchObject({verdict: 'pass', stats: figures})
})

onUbuntu('a rejection has its line, also where the kernel takes no line info', UBUNTU, kernel => {
  expect(finding('old-kernels', kernel, 'unchecked')).toMatchObject({
    class: 'VERIFIER_REJECTION',
    source: {line: lineOf('old-kernels', 'it may be NULL')},
  })
})

onUbuntu('places of old are attached to as old kernels want it', [LINUX_4_15, LINUX_5_4], kernel => {
  const {lanes, programs} = caseOf(results, 'old-places', kernel)
  expect(programs.map(({name, attach}) => [name, attach?.verdict])).toEqual(programs.map(({name}) => [name, 'pass']))
  expect(lanes[0]?.verdict).toBe('pass')
})

describe('on Debian 5.10', () => {
  test('a program of an object whose BTF was refused has its line from .BTF.ext, and the finding explains why', () => {
    const {source, remedy} = finding('refused-btf', DEBIAN, 'trusts')
    expect(source?.line).toBe(lineOf('refused-btf', 'no pointer'))
    expect(remedy).toMatch(/The kernel refused the BTF of the object \(.*\.data\.odd-name.*Invalid name\)/)
  })

  test('a line is found at the end of a log larger than 16 MiB, whose beginning and end are kept', () => {
    const {source, log} = finding('long-log', DEBIAN, 'goes_on')
    expect(source?.line).toBe(lineOf('long-log', 'far down'))
    expect(log).not.toBeNull()
  })
})
