import type {RunTime} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {casesByArtifact} from './by-artifact.ts'

/** A program that ran while tests did, and how long a run took on each kernel, in the order of the kernels. */
export interface ProgramRunTimes {
  artifact: string
  program: string
  /** Null: it did not run there, or was not measured. */
  times: (RunTime | null)[]
  /** The kernel that needs at least {@link SLOWER} times as long as the fastest one; null: all are near each other. */
  slowest: {kernel: string; fastest: string; ratio: number} | null
}

/** An average of fewer runs is chance: the first one finds nothing in the caches, and an emulator has yet to translate it. */
export const LEAST_RUNS = 1000
/** Of shorter programs what counting takes decides: in an emulated guest as long as some hundred instructions. */
const LEAST_INSNS = 1000
const SLOWER = 2

/** The programs of all artifacts that ran, those that one kernel is slow with first. */
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

/** Whether two averages of a program are so far from each other that it is no chance: the slower one takes twice as long. */
export function differs(before: RunTime | null, after: RunTime | null): boolean {
  const [one, other] = [insnsOf(before), insnsOf(after)]
  if (one === null || other === null) return false
  const [least, most] = [Math.min(one, other), Math.max(one, other)]
  return most >= LEAST_INSNS && most >= SLOWER * least
}

/** Null where it says nothing. */
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
