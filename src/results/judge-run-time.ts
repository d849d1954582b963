import type {ProgramResult} from '../model/program.ts'
import type {Judgement} from './interruption.ts'
import {LEAST_RUNS} from './run-times.ts'

/** A program whose runs take longer than the manifest allows. */
interface OverRunBudget {
  name: string
  insns: number
  budget: number
  runs: number
}

/** Returns the programs that ran often enough to be judged, and that are over their budget. */
export function overRunBudget(programs: readonly ProgramResult[]): OverRunBudget[] {
  return programs.flatMap(({name, runTime, runBudget: budget}) => {
    const {runs = 0, insnsPerRun: insns = null} = runTime ?? {}
    return runs >= LEAST_RUNS && insns !== null && budget !== null && insns > budget
      ? [{name, insns, budget, runs}]
      : []
  })
}

/** Returns the programs whose budget could not be checked, and why. The budget of a program that is off is for other kernels. */
export function unmeasured(programs: readonly ProgramResult[]): {name: string; why: string}[] {
  return programs.flatMap(program => {
    const why = program.runBudget === null || program.off !== null ? null : whyUnmeasured(program)
    return why === null ? [] : [{name: program.name, why}]
  })
}

function whyUnmeasured({runTime}: ProgramResult): string | null {
  if (runTime === null) return 'no test made it run, or the kernel does not count runs (Linux 5.1 and later do)'
  if (runTime.runs < LEAST_RUNS)
    return `it ran only ${runTime.runs === 1 ? 'once' : `${runTime.runs} times`}, and a reliable average needs at least ${LEAST_RUNS} runs`
  return runTime.insnsPerRun === null
    ? 'the kernel could not run the simple instructions that it is compared with'
    : null
}

/** Returns the verdict of the run-time budgets; undefined if all are kept. A budget that could not be checked is an error. */
export function judgeRunTime(programs: readonly ProgramResult[]): Judgement | undefined {
  const [over] = overRunBudget(programs)
  if (over !== undefined)
    return {
      verdict: 'fail',
      reason: `one run of ${over.name} takes as long as ${over.insns} simple instructions; its budget is ${over.budget}`,
    }
  const [unknown] = unmeasured(programs)
  return unknown && {verdict: 'error', reason: `the run time of ${unknown.name} could not be checked: ${unknown.why}`}
}
