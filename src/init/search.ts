import type {CaseResult} from '../model/case.ts'
import type {Plan} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import type {ParkedKernel} from '../run/parking.ts'
import type {RunPorts} from '../run/ports.ts'
import {answer} from './answer.ts'
import {attemptsOn, type Clock, clockOf} from './attempts.ts'
import type {Bounds} from './bounds.ts'
import type {Proposal} from './proposal.ts'
import {questionsOf} from './questions.ts'
import {isBetter, type Score, scoreOf} from './score.ts'
import {bootForTrials, type TrialGuests} from './trial-guests.ts'

/** An object with open questions, and its results on each kernel without answers. */
export interface OpenObject {
  proposal: Proposal
  cases: readonly CaseResult[]
}

interface Surroundings {
  plan: Plan
  request: RunRequest
  ports: RunPorts
  /** Returns whether answers with this score are proposed. */
  accepts(score: Score): boolean
}

/** Minimum remaining time for a boot that serves only trials, since the boot itself takes a while. */
const LEAST_FOR_BOOT_MS = 10_000

/**
 * Answers the questions of objects, one object after the other, within common bounds. Each object is tried on the
 * kernel where it got furthest: in the guest that was kept, or in another boot of that kernel.
 *
 * @returns the proposals in the order of the objects; those without answers are unchanged
 */
export async function answerAll(
  objects: readonly OpenObject[],
  bounds: Bounds,
  guests: TrialGuests,
  around: Surroundings,
): Promise<Proposal[]> {
  const {logger} = around.ports
  const clock = clockOf(bounds.ms)
  const booted = new Map<string, TrialGuests>()
  const found: Proposal[] = []
  const unanswered: string[] = []
  let id = Math.max(0, ...around.plan.kernels.map(({artifacts}) => artifacts.length * 2))
  try {
    for (const {proposal, cases} of objects) {
      const best = furthest(cases)
      const questions = best === undefined ? [] : questionsOf(best)
      if (best === undefined || questions.length === 0) {
        found.push(proposal)
        continue
      }
      const {name} = proposal.artifact
      const over = clock.leftMs() === 0 || around.ports.signal.aborted
      const parked = over ? undefined : await guestFor(name, best.kernel, clock)
      if (parked === undefined) {
        unanswered.push(name)
        found.push(proposal)
        continue
      }
      const on = parked.kernel.name
      const subjects = new Set(questions.map(({subject}) => subject))
      logger.info(`${name}: trying sizes on ${on} for what the object leaves open: ${[...subjects].join(', ')}`)
      const attempt = attemptsOn(name, parked, bounds.attempts, clock, () => id++)
      const answered = await answer(proposal, questions, on, attempt, around.accepts)
      if (answered === proposal) unanswered.push(name)
      found.push(answered)
    }
  } finally {
    for (const own of booted.values()) own.release()
  }
  if (unanswered.length > 0) logger.info(`found no sizes for ${unanswered.join(', ')} within these bounds`)
  return found

  async function guestFor(artifact: string, kernel: string, {leftMs}: Clock): Promise<ParkedKernel | undefined> {
    const kept = guests.of(artifact) ?? booted.get(kernel)?.of(artifact)
    if (kept !== undefined || booted.has(kernel) || leftMs() < LEAST_FOR_BOOT_MS) return kept
    const {plan, request, ports} = around
    const names = objects.map(({proposal}) => proposal.artifact.name)
    const own = await bootForTrials(kernel, names, plan, request, ports)
    booted.set(kernel, own)
    return own.of(artifact)
  }
}

/** Returns the case in which an object got furthest, the last of equal ones. */
function furthest(cases: readonly CaseResult[]): CaseResult | undefined {
  return cases.reduce<CaseResult | undefined>(
    (one, other) => (one !== undefined && isBetter(scoreOf([one]), scoreOf([other])) ? one : other),
    undefined,
  )
}
