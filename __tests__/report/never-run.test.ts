import {expect, test} from '@jest/globals'
import type {LineRange} from '../../src/model/program.ts'
import {neverRunLines} from '../../src/report/never-run.ts'
import {aCase, aKernel, anArtifact, aProgram, aProgramLoad, aRemovedRange, aResults} from '../results-fixtures.ts'

/** A run with a program of which each kernel has taken out these lines. */
function section(...removed: LineRange[][]): string {
  const kernels = removed.map((_, index) => aKernel({id: `kernel-${index}`}))
  const cases = removed.map((ranges, index) => {
    const load = aProgramLoad({lines: {total: 90, removed: ranges}})
    return aCase({artifact: 'probe', kernel: `kernel-${index}`, programs: [aProgram({name: 'on_exec', load})]})
  })
  return neverRunLines(aResults({artifacts: [anArtifact({name: 'probe', path: 'probe.bpf.o'})], kernels, cases}))
}

test('nothing is shown where every line is left', () => {
  expect(section([], [])).toBe('')
})

test('a row for each place, with its first line and the kernels; what no kernel runs is counted in the title', () => {
  const text = section([aRemovedRange(10, 12), aRemovedRange(30, 30)], [aRemovedRange(30, 30)])
  expect(text).toContain('<summary>Lines that never run (1 place on no kernel)</summary>')
  expect(text).toContain(
    '| <code>a.bpf.c:30</code> | <code>line 30</code> | <code>on_exec</code><br><sub><code>probe.bpf.o</code></sub> | **any kernel** |',
  )
  expect(text).toContain(
    '| <code>a.bpf.c:10-12</code> | <code>line 10</code> | <code>on_exec</code><br><sub><code>probe.bpf.o</code></sub> | kernel-0 |',
  )
})

test('where each line runs somewhere the title says no more', () => {
  expect(section([aRemovedRange(10, 12)], [])).toContain('<summary>Lines that never run</summary>')
})

test('of many places the first are shown, and how many more there are', () => {
  const many = Array.from({length: 50}, (_, index) => aRemovedRange(index * 10 + 1, index * 10 + 2))
  expect(section(many)).toContain('And 10 more in results.json.')
})
