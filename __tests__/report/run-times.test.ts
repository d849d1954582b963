import {expect, test} from '@jest/globals'
import {runTimes} from '../../src/report/run-times.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'

const artifacts = [anArtifact({name: 'probe'})]

/** Renders a run whose program took the given number of simple instructions on each kernel; null: it did not run. */
function section(...insns: (number | null)[]): string {
  const kernels = insns.map((_, index) => aKernel({id: `kernel-${index}`}))
  const cases = insns.map((insnsPerRun, index) => {
    const runTime = insnsPerRun === null ? null : {runs: 5000 + index, nsecPerRun: insnsPerRun * 3, insnsPerRun}
    return aCase({artifact: 'probe', kernel: `kernel-${index}`, programs: [aProgram({name: 'on_exec', runTime})]})
  })
  return runTimes(aResults({artifacts, kernels, cases}))
}

test('nothing is shown if nothing ran', () => {
  expect(section(null, null)).toBe('')
})

test('each kernel on which something ran has a column; the slowest has its ratio', () => {
  const text = section(400, null, 1200)
  expect(text).toContain('<summary>Run time of programs (1 program slower on some kernels)</summary>')
  expect(text).toContain('| program | <code>kernel-0</code> | <code>kernel-2</code> |')
  expect(text).toContain(
    '| <code>on_exec</code><br><sub><code>probe</code></sub> | 400 (1.2 µs)<br><sub>5,000 runs</sub> | 1,200 (3.6 µs) **3.0 × <code>kernel-0</code>**<br><sub>5,002 runs</sub> |',
  )
})

test('the title has no number if no kernel is slow', () => {
  expect(section(400, 500)).toContain('<summary>Run time of programs</summary>')
})

test('many kernels are a range, with the kernel of the maximum', () => {
  const text = section(400, 410, 420, 430, 440, 4400)
  expect(text).toContain('| program | min | max | max on | runs |')
  expect(text).toContain(
    '| <code>on_exec</code><br><sub><code>probe</code></sub> | 400 (1.2 µs) | 4,400 (13.2 µs) | <code>kernel-5</code>, 11 × <code>kernel-0</code> | 5,000 – 5,005 |',
  )
})
