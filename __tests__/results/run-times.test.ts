import {describe, expect, test} from '@jest/globals'
import type {RunTime} from '../../src/model/program.ts'
import {runTimesOf} from '../../src/results/run-times.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'

const time = (insnsPerRun: number | null, runs = 1000): RunTime => ({runs, nsecPerRun: 900, insnsPerRun})

/** A run of one artifact, with the duration of its programs on each kernel. */
function rowsOf(programs: Record<string, (RunTime | null)[]>) {
  const count = Math.max(...Object.values(programs).map(({length}) => length))
  const kernels = Array.from({length: count}, (_, index) => aKernel({id: `kernel-${index}`}))
  const cases = kernels.map(({id}, index) =>
    aCase({
      artifact: 'a',
      kernel: id,
      programs: Object.entries(programs).map(([name, times]) => aProgram({name, runTime: times[index] ?? null})),
    }),
  )
  return runTimesOf(aResults({artifacts: [anArtifact({name: 'a'})], kernels, cases}))
}

test('programs that never ran are left out; a kernel without a run is a gap', () => {
  expect(rowsOf({never: [null, null], once: [null, time(300)]})).toEqual([
    {artifact: 'a', program: 'once', times: [null, time(300)], slowest: null},
  ])
})

describe('a kernel is slow', () => {
  const slowest = (...times: (RunTime | null)[]) => rowsOf({p: times})[0]?.slowest

  test('if a run takes at least twice as long as on the fastest kernel', () => {
    expect(slowest(time(500), null, time(1000))).toEqual({kernel: 'kernel-2', fastest: 'kernel-0', ratio: 2})
    expect(slowest(time(500), time(999))).toBeNull()
  })

  test('only after a thousand runs', () => {
    expect(slowest(time(400, 1000), time(1900, 1000))).not.toBeNull()
    expect(slowest(time(400, 1000), time(1900, 999))).toBeNull()
  })

  test('only for a program that takes a minimum time', () => {
    expect(slowest(time(1), time(999))).toBeNull()
    expect(slowest(time(0), time(1000))).toMatchObject({ratio: 1000})
  })

  test('only if simple instructions could be measured', () => {
    expect(slowest(time(null), time(1900))).toBeNull()
    expect(slowest(time(null), time(1900), time(300))).toMatchObject({kernel: 'kernel-1', fastest: 'kernel-2'})
  })
})

test('the program with the slowest kernel comes first', () => {
  const rows = rowsOf({even: [time(400), time(400)], twice: [time(500), time(1000)], thrice: [time(1500), time(500)]})
  expect(rows.map(({program}) => program)).toEqual(['thrice', 'twice', 'even'])
})
