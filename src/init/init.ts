import {isDeepStrictEqual} from 'node:util'
import type {Results} from '../model/results.ts'
import type {Plan} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import type {RunPorts} from '../run/ports.ts'
import type {Narrate} from './answer.ts'
import {boundsOfInit, boundsWords} from './bounds.ts'
import {knownNotes} from './known.ts'
import {programFindings} from './programs.ts'
import {type Proposal, untouched} from './proposal.ts'
import {answerAll} from './search.ts'
import {createTrialGuests, leavesOpen} from './trial-guests.ts'
import {createLooks} from './trials.ts'

/** Number of looks after the first: once a program loads, it may turn out that it does not attach. */
const LOOKS = 3

/**
 * Finds the smallest additions with which each object loads: it tries the unchanged object on every kernel, then finds
 * by trial on one kernel what the object leaves to its loader, then finds on every kernel which programs load only on
 * some.
 *
 * @throws UserError if an object could not be tried on a kernel
 */
export async function findProposals(
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
  narrate: Narrate,
): Promise<Proposal[]> {
  const look = createLooks(plan, request, ports)
  const guests = createTrialGuests(plan)
  const unchanged = plan.artifacts.map(untouched)
  narrate('trying the unchanged objects')
  const found: Proposal[] = []
  let open: Proposal[]
  try {
    const results = await look(unchanged, guests)
    const answered = await answerOpen(unchanged, results, guests, {plan, request, ports})
    // An object without answers has already been tried unchanged.
    const changed = (proposal: Proposal) => !unchanged.includes(proposal)
    const concluded = answered.filter(proposal => !changed(proposal)).map(proposal => conclude(proposal, results))
    found.push(...concluded.filter(isSettled(unchanged)))
    open = [...answered.filter(changed), ...concluded.filter(proposal => !found.includes(proposal))]
  } finally {
    guests.release()
  }
  for (let count = 0; count < LOOKS && open.length > 0; count++) {
    narrate(`trying the proposals on every kernel: ${open.map(({artifact}) => artifact.name).join(', ')}`)
    const results = await look(open)
    const concluded = open.map(proposal => conclude(proposal, results))
    const settled = concluded.filter(isSettled(open))
    found.push(...settled)
    open = concluded.filter(proposal => !settled.includes(proposal))
  }
  found.push(...open)
  return plan.artifacts.flatMap(artifact => found.find(proposal => proposal.artifact === artifact) ?? [])
}

async function answerOpen(
  proposals: readonly Proposal[],
  {cases}: Results,
  guests: ReturnType<typeof createTrialGuests>,
  around: {plan: Plan; request: RunRequest; ports: RunPorts},
): Promise<Proposal[]> {
  const bounds = boundsOfInit(around.request.trials)
  const objects = proposals.map(proposal => ({
    proposal,
    cases: cases.filter(({artifact}) => artifact === proposal.artifact.name),
  }))
  if (bounds === null || !cases.some(leavesOpen)) return [...proposals]
  around.ports.logger.info(
    `trying values that the objects leave open: ${boundsWords(bounds)} (--trials TIME changes this)`,
  )
  // Answers with which nothing loads are guesses, and do not belong in the manifest.
  return answerAll(objects, bounds, guests, {...around, accepts: ({loaded}) => loaded > 0})
}

/** Returns whether a look found nothing new except failures, which do not change how an object is tried. */
function isSettled(before: readonly Proposal[]): (proposal: Proposal) => boolean {
  return proposal =>
    before.some(
      earlier =>
        earlier.artifact === proposal.artifact && isDeepStrictEqual({...earlier, known: proposal.known}, proposal),
    )
}

function conclude(proposal: Proposal, {cases, findings}: Results): Proposal {
  const {name} = proposal.artifact
  const own = findings.filter(({artifact}) => artifact === name)
  const {programs, variants} = programFindings(
    cases.filter(({artifact}) => artifact === name),
    own,
    proposal,
  )
  return {...proposal, programs, variants, known: knownNotes(own, name)}
}

/** Adds the failures of a run of the written manifest to the known failures. */
export function noteFailures(proposals: readonly Proposal[], {findings}: Results): Proposal[] {
  return proposals.map(proposal => {
    const more = knownNotes(findings, proposal.artifact.name)
    return {...proposal, known: [...proposal.known, ...more]}
  })
}

/** Returns whether every required lane of every artifact passed. */
export function passes({gate}: Results): boolean {
  return gate.exitCode === 0
}
