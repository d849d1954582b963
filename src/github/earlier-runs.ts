import type {ListedRun} from './checks-api.ts'
import type {WorkflowRun} from './context.ts'

/**
 * Who posted a check run, in its `external_id`. GitHub shows the newest check run of a name in a suite, but puts those of a
 * workflow's token into any suite of the commit, and knows nothing of one that was never completed.
 */
export interface Poster {
  run: string
  attempt: number
  job: string
  step: string
  /** Name of the gate's check run, as it was begun. */
  checkName: string
  /** Digest of the values of a job matrix: its jobs are alike in all else. */
  matrix: string
  /** Of this very process. */
  unique: string
}

const PREFIX = 'bpfcompat'

export function posterOf(
  {id: run, attempt, job, step}: WorkflowRun,
  checkName: string,
  matrix: string,
  unique: string,
): Poster {
  return {run, attempt, job, step, checkName, matrix, unique}
}

export function externalIdOf({run, attempt, job, step, checkName, matrix, unique}: Poster): string {
  return [PREFIX, run, attempt, job, step, checkName, matrix, unique].map(part => encodeURIComponent(part)).join('/')
}

/** Null: it is not one of ours. */
function readExternalId(externalId: string): Poster | null {
  const [prefix, run, attempt, job, step, checkName, matrix, unique, ...more] = externalId.split('/')
  if (prefix !== PREFIX || unique === undefined || more.length > 0) return null
  try {
    const [runId = '', jobKey = '', stepId = '', name = '', values = ''] = [run, job, step, checkName, matrix].map(
      part => decodeURIComponent(part ?? ''),
    )
    return {run: runId, attempt: Number(attempt), job: jobKey, step: stepId, checkName: name, matrix: values, unique}
  } catch {
    return null
  }
}

/** What other check runs of the commit mean for the gate's. */
export interface EarlierRuns {
  /** Of this step, and left over: an earlier attempt that GitHub would go on showing, or a creation that was repeated. */
  replaced: ListedRun[]
  /**
   * Another step of the workflow run has begun a check run of the same name before: GitHub would show the newest of the two,
   * whatever the other one says.
   */
  hidesAnother: boolean
}

/** @param gate the gate's own check run */
export function earlierRuns(
  runs: readonly ListedRun[],
  gate: {id: number; suite: number | null},
  own: Poster,
): EarlierRuns {
  const others = runs.flatMap(run => {
    const poster = run.id === gate.id ? null : readExternalId(run.externalId)
    return poster === null || poster.run !== own.run || poster.checkName !== own.checkName ? [] : [{run, poster}]
  })
  const isThisStep = (poster: Poster) =>
    poster.job === own.job && poster.step === own.step && poster.matrix === own.matrix
  return {
    replaced: others
      .filter(({run, poster}) =>
        poster.unique === own.unique
          ? run.name === own.checkName
          : isThisStep(poster) && poster.attempt < own.attempt && (!run.completed || run.suite !== gate.suite),
      )
      .map(({run}) => run),
    hidesAnother: others.some(
      ({run, poster}) =>
        run.name === own.checkName &&
        run.id < gate.id &&
        poster.unique !== own.unique &&
        (!isThisStep(poster) || poster.attempt === own.attempt),
    ),
  }
}
