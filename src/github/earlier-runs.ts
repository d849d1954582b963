import {createHash} from 'node:crypto'
import type {ListedRun} from './checks-api.ts'
import type {WorkflowRun} from './context.ts'

/**
 * The poster of a check run, stored in its `external_id`. GitHub shows the newest check run of a name in a suite, but puts those
 * of a workflow's token into any suite of the commit, and does not clean up one that was never completed.
 */
interface Poster {
  /** Digest of the workflow's file. */
  workflow: string
  run: string
  attempt: number
  job: string
  step: string
  /** Name of the gate's check run at its start. */
  checkName: string
  /** Digest of the values of a job matrix: its jobs are equal otherwise. */
  matrix: string
  /** Identifies this process. */
  unique: string
}

const PREFIX = 'bpfcompat'

/**
 * Returns the poster of this step.
 *
 * @param unique identifies this process
 */
export function posterOf(
  {workflow, id: run, attempt, job, step}: WorkflowRun,
  checkName: string,
  matrix: string,
  unique: string,
): Poster {
  const file = createHash('sha256').update(workflow).digest('hex').slice(0, 8)
  return {workflow: file, run, attempt, job, step, checkName, matrix, unique}
}

/** Returns the `external_id` of the check runs of a poster. */
export function externalIdOf({workflow, run, attempt, job, step, checkName, matrix, unique}: Poster): string {
  return [PREFIX, workflow, run, attempt, job, step, checkName, matrix, unique]
    .map(part => encodeURIComponent(part))
    .join('/')
}

/** Parses an `external_id`; null if it is not ours. */
function readExternalId(externalId: string): Poster | null {
  const [prefix, ...parts] = externalId.split('/')
  if (prefix !== PREFIX || parts.length !== 8) return null
  try {
    const [workflow = '', run = '', attempt = '', job = '', step = '', checkName = '', matrix = '', unique = ''] =
      parts.map(decodeURIComponent)
    return {workflow, run, attempt: Number(attempt), job, step, checkName, matrix, unique}
  } catch {
    return null
  }
}

/** What other check runs of the commit mean for the gate's. */
interface EarlierRuns {
  /** Stale ones of this step: of an earlier attempt that GitHub would still show, or of a repeated creation. */
  replaced: ListedRun[]
  /** True if another step started a check run with the same name before: GitHub would show only the newer one. */
  hidesAnother: boolean
  /** True if that other step differs from this one only in time: a workflow that is called twice. */
  isAlike: boolean
  /** Names of other steps. */
  taken: ReadonlySet<string>
}

/**
 * Classifies the other check runs of the commit.
 *
 * @param runs the check runs of the commit
 * @param gate the gate's own check run
 */
export function earlierRuns(
  runs: readonly ListedRun[],
  gate: {id: number; suite: number | null},
  own: Poster,
): EarlierRuns {
  const others = runs.flatMap(run => {
    const poster = run.id === gate.id ? null : readExternalId(run.externalId)
    return poster === null || poster.checkName !== own.checkName ? [] : [{run, poster}]
  })
  const isAlike = (poster: Poster) =>
    poster.workflow === own.workflow &&
    poster.job === own.job &&
    poster.step === own.step &&
    poster.matrix === own.matrix
  const earlier = others.filter(({poster}) => isAlike(poster) && poster.run === own.run && poster.attempt < own.attempt)
  const gates = earlier.filter(({run}) => run.name === own.checkName)
  // If a workflow is called several times in a run, the calls cannot be told apart.
  const isOnlyOne = new Set(gates.map(({poster}) => poster.attempt)).size === gates.length
  // Another run of the same workflow tests the same, for another event or at another time.
  const rivals = others.filter(
    ({poster}) =>
      poster.unique !== own.unique &&
      (poster.workflow !== own.workflow ||
        (poster.run === own.run && (!isAlike(poster) || poster.attempt === own.attempt))),
  )
  const hidden = rivals.filter(({run}) => run.name === own.checkName && run.id < gate.id)
  return {
    replaced: [
      ...others.filter(({run, poster}) => poster.unique === own.unique && run.name === own.checkName),
      ...earlier.filter(({run}) => !run.completed || (isOnlyOne && run.suite !== gate.suite)),
    ].map(({run}) => run),
    hidesAnother: hidden.length > 0,
    isAlike: hidden.some(({poster}) => isAlike(poster)),
    taken: new Set(rivals.map(({run}) => run.name)),
  }
}
