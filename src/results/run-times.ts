import type {RunTime} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {casesByArtifact} from './by-artifact.ts'

/** A program that ran during the tests, and how long one run took on each kernel, in the order of the kernels. */
export interface ProgramRunTimes {
  artifact: string
  program: string
  /** Null if it did not run there, or was not measured. */
  times: (RunTime | null)[]
  /** The slowest kernel, if it takes at least {@link SLOWER} times as long as the fastest one; null otherwise. */
  slowest: {kernel: string; fastest: string; ratio: number} | null
}

/** Minimum runs for a reliable average: the first run has cold caches, and an emulator still has to translate the program. */
export const LEAST_RUNS = 1000
/** Minimum instructions: for shorter programs, the cost of counting dominates (some hundred instructions in an emulated guest). */
const LEAST_INSNS = 1000
const SLOWER = 2

/** Returns the programs of all artifacts that ran. Programs with a slow kernel come first. */
export function runTimesOf(results: Pick<Results, 'artifacts' | 'kernels' | 'cases'>): ProgramRunTimes[] {
  const byArtifact = casesByArtifact(results)
  const rows = results.artifacts.flatMap(({name: artifact}) => {
    const cases = new Map((byArtifact.get(artifact) ?? []).map(result => [result.kernel, result.programs]))
    const programs = new Set([...cases.values()].flatMap(own => own.map(({name}) => name)))
    return [...programs].map((program): ProgramRunTimes => {
      const times = results.kernels.map(({id}) => cases.get(id)?.find(({name}) => name === program)?.runTime ?? null)
      return {artifact, program, times, slowest: slowestOf(times, results.kernels)}
    })
  })
  return rows
    .filter(({times}) => times.some(time => time !== null))
    .toSorted((a, b) => (b.slowest?.ratio ?? 0) - (a.slowest?.ratio ?? 0))
}

/** Returns whether two averages of a program differ significantly: the slower one takes at least twice as long. */
export function differs(before: RunTime | null, after: RunTime | null): boolean {
  const [one, other] = [insnsOf(before), insnsOf(after)]
  if (one === null || other === null) return false
  const [least, most] = [Math.min(one, other), Math.max(one, other)]
  return most >= LEAST_INSNS && most >= SLOWER * least
}

/** Returns null if the average is not reliable. */
function insnsOf(time: RunTime | null): number | null {
  return time === null || time.runs < LEAST_RUNS ? null : time.insnsPerRun
}

function slowestOf(times: readonly (RunTime | null)[], kernels: Results['kernels']): ProgramRunTimes['slowest'] {
  const sound = times
    .flatMap((time, index) => {
      const [kernel, insns] = [kernels[index]?.id, insnsOf(time)]
      return kernel === undefined || insns === null ? [] : [{kernel, insns}]
    })
    .toSorted((a, b) => a.insns - b.insns)
  const [fastest, slowest] = [sound[0], sound.at(-1)]
  if (fastest === undefined || slowest === undefined || slowest.insns < LEAST_INSNS) return null
  const ratio = slowest.insns / Math.max(fastest.insns, 1)
  return ratio < SLOWER ? null : {kernel: slowest.kernel, fastest: fastest.kernel, ratio}
}
