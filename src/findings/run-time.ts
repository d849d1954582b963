import type {CaseResult} from '../model/case.ts'
import {overRunBudget, unmeasured} from '../results/judge-run-time.ts'
import {grouped} from '../text/figures.ts'
import {type Draft, draftOf} from './draft.ts'
import type {CaseContext} from './model/context.ts'

/** Returns the drafts of programs whose runs took longer than the manifest allows, and of those that could not be measured. */
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
        title: `one run of program ${name} takes as long as ${grouped(insns)} simple instructions; its budget is ${grouped(budget)}`,
        remedy:
          'Check the helpers and loops on the path that the tests take: map lookups, string copies and event output take the most time. Or raise `max_run_insns`: the job summary shows the run times on each kernel.',
        subject: 'run budget',
        proof: {
          words: 'It is within its budget on',
          artifact: context.artifact.name,
          holds: ({programs}) =>
            programs.some(program => program.name === name && program.runTime !== null) &&
            !overRunBudget(programs).some(other => other.name === name) &&
            !unmeasured(programs).some(other => other.name === name),
        },
      },
      {program: name, words: `average of ${grouped(runs)} runs`},
    ),
  )
}

/** Returns whether programs were not measured for another reason than failed tests. */
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
        title: `the run time of program ${name} could not be checked: ${why}`,
        remedy:
          'Let a test run it more often: set `repeat` of its `test_runs`, or repeat the event in the command of a test. If a kernel does not count runs, remove it from `kernels` of the artifact, or remove `max_run_insns`.',
        subject: 'run budget unknown',
      },
      {program: name},
    ),
  )
}
