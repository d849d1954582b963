import {createHash} from 'node:crypto'
import type {ListedRun} from './checks-api.ts'
import type {WorkflowRun} from './context.ts'

/**
 * Who posted a check run, in its `external_id`. GitHub shows the newest check run of a name in a suite, but puts those of a
 * workflow's token into any suite of the commit, and knows nothing of one that was never completed.
 */
export interface Poster {
  /** Digest of the workflow's file. */
  workflow: string
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

/** @param unique tells this process from every other */
export function posterOf(
  {workflow, id: run, attempt, job, step}: WorkflowRun,
  checkName: string,
  matrix: string,
  unique: string,
): Poster {
  const file = createHash('sha256').update(workflow).digest('hex').slice(0, 8)
  return {workflow: file, run, attempt, job, step, checkName, matrix, unique}
}

/** The `external_id` of the check runs of a poster. */
export function externalIdOf({workflow, run, attempt, job, step, checkName, matrix, unique}: Poster): string {
  return [PREFIX, workflow, run, attempt, job, step, checkName, matrix, unique]
    .map(part => encodeURIComponent(part))
    .join('/')
}

/** Null: it is not one of ours. */
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
export interface EarlierRuns {
  /** Of this step, and left over: an earlier attempt that GitHub would go on showing, or a creation that was repeated. */
  replaced: ListedRun[]
  /**
   * Another step has begun a check run of the same name before: GitHub would show the newest of the two, whatever the other
   * one says.
   */
  hidesAnother: boolean
  /** Nothing but the moment tells that other step from this one: a workflow that is called twice. */
  isAlike: boolean
  /** Names that other steps have. */
  taken: ReadonlySet<string>
}

/**
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
  // Of a workflow that is called several times in a run, nobody knows which of them this one is.
  const isOnlyOne = new Set(gates.map(({poster}) => poster.attempt)).size === gates.length
  // Another run of the same workflow tests the same, for another event or on another day.
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
