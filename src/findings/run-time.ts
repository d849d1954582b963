import type {CaseResult} from '../model/case.ts'
import {overRunBudget, unmeasured} from '../results/judge-run-time.ts'
import {grouped} from '../text/figures.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf} from './draft.ts'

/** Programs that ran while tests did, and longer than the manifest allows, and those of which it cannot be told. */
export function draftsOfRunBudget(context: CaseContext): Draft[] {
  return [...over(context), ...(isUnmeasured(context.result) ? unknown(context) : [])]
}

function over(context: CaseContext): Draft[] {
  return overRunBudget(context.result.programs).map(({name, insns, budget, runs}) =>
    draftOf(
      context,
      'test',
      {
        class: 'RUN_BUDGET',
        title: `a run of program ${name} takes as long as ${grouped(insns)} simple instructions; its budget is ${grouped(budget)}`,
        remedy:
          'Look at the helpers and loops of the path that the tests take: map lookups, copies of strings, and output of events take most. Or raise `max_run_insns`: the run times on each kernel are in the job summary.',
        subject: 'run budget',
        proof: {
          words: 'It keeps its budget on',
          artifact: context.artifact.name,
          holds: ({programs}) =>
            programs.some(program => program.name === name && program.runTime !== null) &&
            !overRunBudget(programs).some(other => other.name === name) &&
            !unmeasured(programs).some(other => other.name === name),
        },
      },
      {program: name, words: `an average of ${grouped(runs)} runs`},
    ),
  )
}

/** Tests that did not pass are why a program did not run. */
function isUnmeasured({lanes, tests}: CaseResult): boolean {
  return lanes.some(({mode, verdict}) => mode === 'behavior' && verdict === 'error') && tests.every(hasPassed)
}

function hasPassed({verdict}: CaseResult['tests'][number]): boolean {
  return verdict === 'pass'
}

function unknown(context: CaseContext): Draft[] {
  return unmeasured(context.result.programs).map(({name, why}) =>
    draftOf(
      context,
      'test',
      {
        class: 'RUN_BUDGET',
        title: `program ${name} has a budget of run time, and ${why}`,
        remedy:
          'Let a test make it run more often: `repeat` of its `test_runs`, or a command that repeats what it reacts to. A kernel that does not count runs is left out with `kernels` of the artifact; or remove `max_run_insns`.',
        subject: 'run budget unknown',
      },
      {program: name},
    ),
  )
}
