import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Artifact} from '../artifact/artifact.ts'
import {UserError} from '../base/errors.ts'
import type {Results} from '../model/results.ts'
import type {Plan} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {executePlan} from '../run/execute.ts'
import type {Parking} from '../run/parking.ts'
import type {RunPorts} from '../run/ports.ts'
import {type Proposal, requestOf} from './proposal.ts'

/** Runs the objects with their proposals on every kernel. */
type Look = (proposals: readonly Proposal[], parking?: Parking) => Promise<Results>

/**
 * Returns a function that runs proposals. It throws a UserError if an object or a kernel could not be tried, which says
 * nothing about the object.
 */
export function createLooks(plan: Plan, request: RunRequest, ports: RunPorts): Look {
  return async (proposals, parking) => {
    const artifacts = proposals.map((proposal): Artifact => ({...proposal.artifact, request: requestOf(proposal)}))
    const kernels = plan.kernels.map(kernel => ({...kernel, artifacts}))
    const reportDirectory = await mkdtemp(join(tmpdir(), 'bpfcompat-init-'))
    try {
      const results = await executePlan({...plan, artifacts, kernels}, {...request, reportDirectory}, ports, parking)
      refuseUntried(results, ports.signal)
      return results
    } finally {
      await rm(reportDirectory, {recursive: true, force: true})
    }
  }
}

/**
 * Rejects results in which something was not tried, so that nothing is written about it.
 *
 * @throws UserError with every kernel and object that was not tried
 */
export function refuseUntried({kernels, cases}: Pick<Results, 'kernels' | 'cases'>, signal: AbortSignal): void {
  if (signal.aborted) throw new UserError('init: interrupted; nothing was written')
  const broken = kernels.flatMap(({id, error}) => (error === null ? [] : [{kernel: id, what: id, why: error}]))
  const untold = cases.flatMap(({artifact, kernel, lanes}) =>
    lanes
      .filter(({verdict}) => verdict === 'error')
      .map(({reason}) => ({kernel, what: `${artifact} on ${kernel}`, why: reason ?? 'no verdict'})),
  )
  const own = untold.filter(({kernel}) => !broken.some(other => other.kernel === kernel))
  const problems = [...broken, ...own].map(({what, why}) => ({
    message: `init: ${what} could not be tried: ${why}; nothing was written. Fix that, or run without that kernel or object`,
  }))
  if (problems.length > 0) throw new UserError(problems)
}
