import type {ProgramResult} from '../model/program.ts'
import type {Judgement} from './interruption.ts'
import {LEAST_RUNS} from './run-times.ts'

/** A program whose runs take longer than the manifest allows. */
export interface OverRunBudget {
  name: string
  insns: number
  budget: number
  runs: number
}

/** The programs that ran often enough to tell, and are over their budget. */
export function overRunBudget(programs: readonly ProgramResult[]): OverRunBudget[] {
  return programs.flatMap(({name, runTime, runBudget: budget}) => {
    const {runs = 0, insnsPerRun: insns = null} = runTime ?? {}
    return runs >= LEAST_RUNS && insns !== null && budget !== null && insns > budget
      ? [{name, insns, budget, runs}]
      : []
  })
}

/** The programs whose budget cannot be held against anything, and why. That of a program that is off concerns other kernels. */
export function unmeasured(programs: readonly ProgramResult[]): {name: string; why: string}[] {
  return programs.flatMap(program => {
    const why = program.runBudget === null || program.off !== null ? null : whyUnmeasured(program)
    return why === null ? [] : [{name: program.name, why}]
  })
}

function whyUnmeasured({runTime}: ProgramResult): string | null {
  if (runTime === null) return 'no test made it run, or the kernel does not count runs (Linux 5.1 and later do)'
  if (runTime.runs < LEAST_RUNS)
    return `it ran ${runTime.runs === 1 ? 'once' : `${runTime.runs} times`}, and fewer than ${LEAST_RUNS} runs are chance`
  return runTime.insnsPerRun === null ? 'the kernel could not run what it is compared with' : null
}

/** A budget that cannot be held against anything is not kept. */
export function judgeRunTime(programs: readonly ProgramResult[]): Judgement | undefined {
  const [over] = overRunBudget(programs)
  if (over !== undefined)
    return {
      verdict: 'fail',
      reason: `a run of ${over.name} takes as long as ${over.insns} simple instructions, its budget is ${over.budget}`,
    }
  const [unknown] = unmeasured(programs)
  return unknown && {verdict: 'error', reason: `${unknown.name} has a budget of run time, and ${unknown.why}`}
}
