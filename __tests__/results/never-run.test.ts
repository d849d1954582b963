import {expect, test} from '@jest/globals'
import type {CaseResult} from '../../src/model/case.ts'
import type {LineRange} from '../../src/model/program.ts'
import {neverRun, runsNowhere} from '../../src/results/never-run.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, aProgram, aProgramLoad, aRemovedRange} from '../model/program.ts'
import {aResults} from '../model/results.ts'

const kernels = ['old', 'middle', 'new'].map(id => aKernel({id}))

/** A program on a kernel that removed these lines; null if its lines are not known. */
function loaded(kernel: string, removed: LineRange[] | null, artifact = 'probe'): CaseResult {
  const lines = removed && {total: 90, removed}
  return aCase({artifact, kernel, programs: [aProgram({name: 'on_exec', load: aProgramLoad({lines})})]})
}

/** Returns `10-12 old middle`: lines, and the kernels that do not run them. */
function told(cases: CaseResult[], artifacts = [anArtifact({name: 'probe', path: 'probe.bpf.o'})]): string[] {
  const rows = neverRun(aResults({kernels, artifacts, cases}))
  return rows.map(({source, last, kernels: ids}) => `${source.file}:${source.line}-${last} ${ids.join(' ')}`)
}

test('lines that all kernels removed are one row, and come first', () => {
  const cases = [
    loaded('old', [aRemovedRange(10, 12), aRemovedRange(30, 31)]),
    loaded('middle', [aRemovedRange(30, 31)]),
    loaded('new', [aRemovedRange(30, 31), aRemovedRange(50, 50)]),
  ]
  expect(told(cases)).toEqual(['a.bpf.c:30-31 old middle new', 'a.bpf.c:10-12 old', 'a.bpf.c:50-50 new'])
})

test('overlapping ranges are split into pieces, each with its kernels', () => {
  const cases = [loaded('old', [aRemovedRange(10, 20)]), loaded('middle', [aRemovedRange(15, 25)]), loaded('new', [])]
  expect(told(cases)).toEqual(['a.bpf.c:10-14 old', 'a.bpf.c:15-20 old middle', 'a.bpf.c:21-25 middle'])
  const [first, second] = neverRun(aResults({kernels, artifacts: [anArtifact({name: 'probe'})], cases}))
  expect(first?.source.text).toBe('line 10')
  expect(second?.source.text).toBe('line 15')
})

test('a kernel that loads the program but does not report lines may run all of them', () => {
  const cases = [loaded('old', null), loaded('middle', [aRemovedRange(1, 2)]), loaded('new', [aRemovedRange(1, 2)])]
  const [row] = neverRun(aResults({kernels, artifacts: [anArtifact({name: 'probe'})], cases}))
  expect(row).toMatchObject({kernels: ['middle', 'new'], of: ['middle', 'new'], unknown: ['old']})
  expect(row && runsNowhere(row)).toBe(false)
  const [known] = neverRun(aResults({kernels, artifacts: [anArtifact({name: 'probe'})], cases: cases.slice(1)}))
  expect(known && runsNowhere(known)).toBe(true)
})

test('a kernel that does not load the program does not count', () => {
  const failed = aCase({kernel: 'old', programs: [aProgram({name: 'on_exec', load: aFailedProgramLoad()})]})
  const [row] = neverRun(
    aResults({
      kernels,
      artifacts: [anArtifact({name: 'probe'})],
      cases: [failed, loaded('new', [aRemovedRange(1, 2)])],
    }),
  )
  expect(row).toMatchObject({of: ['new'], unknown: []})
})

test('a line that one variant of an object runs is run; other objects are separate', () => {
  const variants = ['probe', 'probe-with-ipv6'].map(name => anArtifact({name, path: 'probe.bpf.o'}))
  const cases = [loaded('new', [aRemovedRange(10, 12)]), loaded('new', [aRemovedRange(12, 14)], 'probe-with-ipv6')]
  expect(told(cases, variants)).toEqual(['a.bpf.c:12-12 new'])
  const others = ['probe', 'probe-with-ipv6'].map(name => anArtifact({name, path: `${name}.bpf.o`}))
  expect(told(cases, others)).toEqual(['a.bpf.c:10-12 new', 'a.bpf.c:12-14 new'])
})

test('the same lines of two files are two places', () => {
  const header = aRemovedRange(10, 12, 'maps.h')
  expect(told([loaded('new', [aRemovedRange(10, 12), header])])).toEqual(['a.bpf.c:10-12 new', 'maps.h:10-12 new'])
})
