import {beforeAll, describe, expect, test} from '@jest/globals'
import type {CaseResult} from '../../src/model/case.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {Results} from '../../src/model/results.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'

const OLD = 'debian-11-5.10'
const MIDDLE = 'debian-12-6.1'
const NEW = 'debian-13-6.12'
const ALL = [OLD, MIDDLE, NEW]

let run: CliRun
let results: Results

beforeAll(async () => {
  run = await bpfcompat(['run', '__tests__/e2e/fixtures/maps.yaml'])
  results = resultsOf(run)
}, 300_000)

function findingsOf(artifact: string): Finding[] {
  return results.findings.filter(finding => finding.artifact === artifact)
}

/** Returns the result of each program: the map that prevents its load, if it is one. */
function programsOf(artifact: string, kernel: string): Record<string, string | null | undefined> {
  const {programs} = caseOf(results, artifact, kernel)
  return Object.fromEntries(programs.map(({name, off, load}) => [name, off?.by ?? load?.map ?? load?.verdict]))
}

function laneOf(artifact: string, kernel: string): CaseResult['lanes'][number]['verdict'] | undefined {
  return caseOf(results, artifact, kernel).lanes[0]?.verdict
}

describe('in an object with many refused maps', () => {
  test.each<[string, readonly string[], string]>([
    ['wide_index', ALL, 'map wide_index cannot be created: key_size must be 4 for type array, not 8'],
    [
      'mapped',
      ALL,
      'map mapped cannot be created: this kernel does not accept BPF_F_MMAPABLE in map_flags of a map of type hash',
    ],
    ['long_key', [OLD], 'map long_key cannot be created: key_size 700 is too large, this kernel accepts at most 512'],
    [
      'per_cpu',
      ALL,
      'map per_cpu cannot be created: value_size 50000 is too large, this kernel accepts at most 32768 bytes per CPU',
    ],
    ['cpus', ALL, 'map cpus cannot be created: max_entries 100000 is too large, this kernel accepts at most 8192'],
    [
      'prefixes',
      ALL,
      'map prefixes cannot be created: key_size 4 is too small, this kernel accepts 5 or more; a map of type lpm_trie needs BPF_F_NO_PREALLOC in map_flags',
    ],
    [
      'untyped',
      ALL,
      'map untyped cannot be created: a map of type sk_storage needs BTF that describes its key and value',
    ],
    ['tables', ALL, 'the inner map of tables cannot be created: key_size must be 4 for type array, not 2'],
  ])('%s has a finding with the rule that it violates', (map, kernels, title) => {
    const found = findingsOf('refused').filter(finding => finding.map === map)
    expect(found.map(finding => [finding.class, finding.kernels, finding.title])).toEqual([
      ['MAP_CREATION_FAILURE', kernels, title],
    ])
  })

  test.each(ALL)('programs that do not need them have verdicts on %s, and only those maps are blamed', kernel => {
    expect(programsOf('refused', kernel)).toEqual({
      by_index: 'wide_index',
      by_flags: 'mapped',
      by_table: 'tables',
      by_nothing: 'pass',
      is_rejected: 'fail',
    })
  })

  test('there is no other finding, except for the program that the verifier rejects', () => {
    const others = findingsOf('refused').filter(finding => finding.map === null)
    expect(others).toMatchObject([{class: 'VERIFIER_REJECTION', program: 'is_rejected', kernels: ALL}])
  })
})

describe('a map that only some kernels have', () => {
  test('fails where it is needed, and the YAML of the finding makes it optional', () => {
    const [finding, ...others] = findingsOf('needed')
    expect(others).toEqual([])
    expect(finding).toMatchObject({class: 'UNSUPPORTED_MAP_TYPE', map: 'filter', level: 'failure'})
    expect(finding?.remedyYaml).toContain('optional: true')
    expect(programsOf('needed', OLD)).toEqual({always: 'pass', guarded: 'filter', needs_it: 'filter'})
  })

  test('is skipped if it is optional, with the programs that need it', () => {
    expect(programsOf('optional', OLD)).toEqual({always: 'pass', guarded: 'dropped', needs_it: 'dropped'})
    expect(programsOf('optional', NEW)).toEqual({always: 'pass', guarded: 'pass', needs_it: 'pass'})
    expect(ALL.map(kernel => laneOf('optional', kernel))).toEqual(['pass', 'pass', 'pass'])
    expect(findingsOf('optional')).toMatchObject([
      {
        class: 'MAP_DROPPED',
        level: 'notice',
        map: 'filter',
        kernels: [OLD],
        title: 'map filter is left out: the kernel does not support the type bloom_filter',
        remedy: expect.stringContaining('guarded, needs_it cannot be loaded without the map and are left out as well'),
      },
    ])
  })

  test('does not switch off a program that never reaches it', () => {
    expect(programsOf('guarded', OLD)).toEqual({always: 'pass', guarded: 'pass', needs_it: 'dropped'})
    expect(programsOf('guarded', MIDDLE)).toEqual({always: 'pass', guarded: 'pass', needs_it: 'pass'})
    expect(ALL.map(kernel => laneOf('guarded', kernel))).toEqual(['pass', 'pass', 'pass'])
  })

  test('is handled on each kernel as the loader does', () => {
    expect(programsOf('per-kernel', OLD)).toEqual({always: 'pass', guarded: 'manifest', needs_it: 'manifest'})
    expect(programsOf('per-kernel', NEW)).toEqual({always: 'pass', guarded: 'pass', needs_it: 'pass'})
    expect(caseOf(results, 'per-kernel', NEW).fixups.map(({what}) => what)).toEqual(['max_entries=32'])
    expect(findingsOf('per-kernel')).toEqual([])
  })
})
