import {expect, test} from '@jest/globals'
import type {LineRange} from '../../src/model/program.ts'
import {neverRunLines} from '../../src/report/never-run.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram, aProgramLoad, aRemovedRange} from '../model/program.ts'
import {aResults} from '../model/results.ts'

/** Renders a run with one program; each kernel has removed the given lines. */
function section(...removed: LineRange[][]): string {
  const kernels = removed.map((_, index) => aKernel({id: `kernel-${index}`}))
  const cases = removed.map((ranges, index) => {
    const load = aProgramLoad({lines: {total: 90, removed: ranges}})
    return aCase({artifact: 'probe', kernel: `kernel-${index}`, programs: [aProgram({name: 'on_exec', load})]})
  })
  return neverRunLines(aResults({artifacts: [anArtifact({name: 'probe', path: 'probe.bpf.o'})], kernels, cases}))
}

test('nothing is shown if no line was removed', () => {
  expect(section([], [])).toBe('')
})

test('each place has a row with its first line and the kernels; the title counts lines that no kernel runs', () => {
  const text = section([aRemovedRange(10, 12), aRemovedRange(30, 30)], [aRemovedRange(30, 30)])
  expect(text).toContain('<summary>Lines that never run (1 place on any kernel)</summary>')
  expect(text).toContain(
    '| <code>a.bpf.c:30</code> | <code>line 30</code> | <code>on_exec</code><br><sub><code>probe.bpf.o</code></sub> | **any kernel** |',
  )
  expect(text).toContain(
    '| <code>a.bpf.c:10-12</code> | <code>line 10</code> | <code>on_exec</code><br><sub><code>probe.bpf.o</code></sub> | kernel-0 |',
  )
})

test('the title has no number if each line runs on some kernel', () => {
  expect(section([aRemovedRange(10, 12)], [])).toContain('<summary>Lines that never run</summary>')
})

test('of many places the first are shown and the others are counted', () => {
  const many = Array.from({length: 50}, (_, index) => aRemovedRange(index * 10 + 1, index * 10 + 2))
  expect(section(many)).toContain('\n\n10 more in results.json.')
})
