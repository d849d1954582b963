import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {elfSections} from '../../src/elf/elf.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'

const KERNEL = 'debian-12-6.1'
/** A kernel without BTF; its archive may be unreachable. */
const BIONIC = 'ubuntu-18.04-4.15'
const directory = temporaryDirectory()

const MANIFEST = `kernels: [${KERNEL}, {id: ${BIONIC}, required: false}]
artifacts:
  - name: known
    path: expected.bpf.o
    kernels: ['>=5.10']
    known_failures:
      - {kernels: ['5.10..6.6'], program: plain_pointer, class: VERIFIER_REJECTION, reason: 'issue 12', until: 2099-12-31}
  - name: known-attach
    path: expected.bpf.o
    kernels: [${KERNEL}]
    programs: [{name: plain_pointer, autoload: false}]
    known_failures:
      - {kernels: [all], program: nowhere, class: MISSING_ATTACH_TARGET, reason: 'nobody calls it'}
      - {kernels: [all], program: fine, class: VERIFIER_REJECTION, reason: 'it was so once'}
  - name: over
    path: expected.bpf.o
    kernels: [${KERNEL}]
    known_failures:
      - {kernels: [all], program: plain_pointer, class: VERIFIER_REJECTION, reason: 'until it is mended', until: 6.1.1}
  - {name: plain, path: reads-task.bpf.o}
  - {name: with-btf, path: reads-task.bpf.o, kernels: [${BIONIC}], btf: {'<5.0': types.btf}}
  - name: other-btf
    path: reads-task.bpf.o
    kernels: [${KERNEL}]
    btf:
      all: vmlinux-5.4.0-42-generic.btf
  - {name: newer-member, path: calm.bpf.o, kernels: [${KERNEL}], programs: [{name: second, autoload: false}]}
  - name: set-members
    path: calm.bpf.o
    kernels: [${KERNEL}]
    struct_ops:
      - {map: calm, member: on_quiet_day, value: null}
      - {map: calm, member: ssthresh, value: second}
  - name: mistaken-members
    path: calm.bpf.o
    kernels: [${KERNEL}]
    struct_ops:
      - {map: calm, member: name, value: null}
      - {map: calm, member: undo_cwnd, value: redo}
`

let run: CliRun
let results: Results
let hasBionic: boolean

beforeAll(async () => {
  for (const name of ['expected', 'reads-task', 'calm'])
    copyFileSync(join(packageRoot, `__tests__/e2e/build/${name}.bpf.o`), join(directory, `${name}.bpf.o`))
  // The part of a kernel's BTF that the object needs.
  const object = readFileSync(join(directory, 'reads-task.bpf.o'))
  const {offset = 0, size = 0} = elfSections(object).find(({name}) => name === '.BTF') ?? {}
  for (const name of ['types.btf', 'vmlinux-5.4.0-42-generic.btf'])
    writeFileSync(join(directory, name), object.subarray(offset, offset + size))
  writeFileSync(join(directory, 'expected.yaml'), MANIFEST)
  run = await bpfcompat(['run', 'expected.yaml'], {cwd: directory})
  results = resultsOf(run)
  hasBionic = results.kernels.some(({id, error}) => id === BIONIC && error === null)
}, 600_000)

function findingOf(artifact: string, kernel = KERNEL) {
  return results.findings.find(finding => finding.artifact === artifact && finding.kernels.includes(kernel))
}

describe('known failures', () => {
  test('of a load and of an attach do not block, and are shown with their reason', () => {
    for (const [artifact, reason] of [
      ['known', 'issue 12'],
      ['known-attach', 'nobody calls it'],
    ] as const) {
      expect(caseOf(results, artifact, KERNEL).lanes).toMatchObject([{verdict: 'fail', required: true, known: reason}])
      expect(run.stdout).toMatch(new RegExp(`^${artifact} +known`, 'm'))
      expect(run.stdout).toContain(`known: ${reason}`)
    }
    expect(results.gate.known).toBe(2)
  })

  test('that no longer occur are reported with their line', () => {
    const finding = results.findings.find(({class: kind}) => kind === 'KNOWN_FAILURE_PASSES')
    expect(finding).toMatchObject({artifact: 'known-attach', program: null, level: 'warning', place: {line: 14}})
  })

  test('block again after their version', () => {
    expect(caseOf(results, 'over', KERNEL).lanes).toMatchObject([{verdict: 'fail', known: null}])
    expect(findingOf('over')?.remedy).toMatch(
      /^Fix this failure, .* known_failures expected it only until 6\.1\.1 \(expected\.yaml:19:9: until/,
    )
  })
})

describe('BTF files', () => {
  test('of another kernel are reported with their line', () => {
    expect(findingOf('other-btf')).toMatchObject({
      class: 'FIXUP_MISMATCH',
      title: expect.stringMatching(
        /^BTF file vmlinux-5\.4\.0-42-generic\.btf belongs to kernel 5\.4\.0-42-generic, but this kernel is 6\.1\./,
      ),
      place: {line: 26, column: 7},
    })
  })

  test('make an object load on a kernel without BTF', () => {
    if (!hasBionic) return
    expect(findingOf('plain', BIONIC)).toMatchObject({
      class: 'MISSING_BTF',
      remedyYaml: expect.stringMatching(/^btf:\n {2}ubuntu-18\.04-4\.15: btf\/4\.15\.0-\d+-generic\.btf\.tar\.xz /),
    })
    expect(caseOf(results, 'with-btf', BIONIC)).toMatchObject({
      lanes: [{verdict: 'pass'}],
      fixups: [{what: 'btf', status: 'applied', subject: 'types.btf'}],
    })
  })
})

describe('members of struct_ops maps', () => {
  test('that the kernel does not have are proposed as members to leave empty', () => {
    expect(findingOf('newer-member')).toMatchObject({
      class: 'MISSING_KERNEL_SYMBOL',
      remedyYaml: expect.stringContaining('- {map: calm, member: on_quiet_day, value: null}'),
    })
  })

  test('are cleared and set to another program, whose own map is attached', () => {
    const {lanes, programs} = caseOf(results, 'set-members', KERNEL)
    expect(lanes).toMatchObject([{verdict: 'pass'}])
    expect(programs.map(({name, off, attach}) => [name, off?.reason ?? null, attach?.target ?? null])).toEqual([
      ['first', 'no longer in a struct_ops map', null],
      ['second', null, 'struct_ops calm'],
      ['avoid', null, 'struct_ops calm'],
      ['undo', null, 'struct_ops calm'],
      ['quiet', 'no longer in a struct_ops map', null],
    ])
  })

  test('that do not exist, and missing programs, are all reported together', () => {
    expect(caseOf(results, 'mistaken-members', KERNEL).fixups).toMatchObject([
      {
        status: 'error',
        message: 'member name is not a function pointer; only function pointers can be set',
        place: {line: 38},
      },
      {
        status: 'error',
        message: expect.stringMatching(/^no program redo; the object has the struct_ops programs first, /),
      },
    ])
  })
})
