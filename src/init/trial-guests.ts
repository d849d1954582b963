import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {CaseResult} from '../model/case.ts'
import type {Plan} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {executePlan} from '../run/execute.ts'
import type {ParkedKernel, Parking} from '../run/parking.ts'
import type {RunPorts} from '../run/ports.ts'
import {questionsOf} from './questions.ts'
import {isBetter, scoreOf} from './score.ts'

/** The guests that are kept for trials; an idle guest costs memory, but no time. */
export interface TrialGuests extends Parking {
  /** Returns the kept guest in which an artifact got furthest; undefined if none is left. */
  of(artifact: string): ParkedKernel | undefined
  /** Ends all kept guests. */
  release(): void
}

/** Limit of kept guests; artifacts for different kernels may need several. */
const MAX_GUESTS = 4

/**
 * Keeps, for each artifact with open questions, the guest of the kernel on which it got furthest; of equal ones, the
 * last in the order of the plan.
 */
export function createTrialGuests(plan: Pick<Plan, 'kernels'>): TrialGuests {
  const best = new Map<string, {parked: ParkedKernel; result: CaseResult}>()
  const order = plan.kernels.map(({name}) => name)
  return {
    offer(parked, results) {
      const before = new Set([...best.values()].map(({parked: kept}) => kept))
      const kept = before.size >= MAX_GUESTS ? [] : results.filter(result => leavesOpen(result) && comesFurther(result))
      for (const result of kept) best.set(result.artifact, {parked, result})
      const after = new Set([...best.values()].map(({parked: still}) => still))
      for (const {guest} of [...before, parked].filter(candidate => !after.has(candidate))) guest.release()
    },
    of: artifact => {
      const found = best.get(artifact)?.parked
      return found?.guest.alive === true ? found : undefined
    },
    release() {
      for (const {parked} of best.values()) parked.guest.release()
      best.clear()
    },
  }

  function comesFurther(result: CaseResult): boolean {
    const earlier = best.get(result.artifact)?.result
    if (earlier === undefined || isBetter(scoreOf([result]), scoreOf([earlier]))) return true
    return (
      !isBetter(scoreOf([earlier]), scoreOf([result])) && order.indexOf(result.kernel) > order.indexOf(earlier.kernel)
    )
  }
}

/** Returns whether an object fails to load and leaves values to its loader. */
export function leavesOpen(result: CaseResult): boolean {
  return result.load?.verdict === 'fail' && result.interruption === null && questionsOf(result).length > 0
}

/** Boots a kernel again for artifacts whose guest was not kept or died. */
export async function bootForTrials(
  kernel: string,
  artifacts: readonly string[],
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
): Promise<TrialGuests> {
  const kernels = plan.kernels
    .filter(({name}) => name === kernel)
    .map(planned => ({...planned, artifacts: planned.artifacts.filter(({name}) => artifacts.includes(name))}))
  const guests = createTrialGuests({kernels})
  const reportDirectory = await mkdtemp(join(tmpdir(), 'bpfcompat-trial-'))
  try {
    await executePlan({...plan, kernels}, {...request, reportDirectory}, ports, guests)
  } catch (thrown) {
    guests.release()
    throw thrown
  } finally {
    await rm(reportDirectory, {recursive: true, force: true})
  }
  return guests
}
