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

/** What makes a program load may show that it does not attach, so there is a second look, and a third. */
const LOOKS = 3

/**
 * Finds for each object the least that makes it load: first as it is on every kernel, then what it leaves to its loader by
 * trial on one kernel, then on every kernel again which of its programs only some of them take.
 *
 * @throws UserError when an object could not be tried on a kernel
 */
export async function findProposals(
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
  narrate: Narrate,
): Promise<Proposal[]> {
  const look = createLooks(plan, request, ports)
  const guests = createTrialGuests(plan)
  const asTheyAre = plan.artifacts.map(untouched)
  narrate('trying the objects as they are')
  const found: Proposal[] = []
  let open: Proposal[]
  try {
    const results = await look(asTheyAre, guests)
    const answered = await answerOpen(asTheyAre, results, guests, {plan, request, ports})
    // An object that nothing was found for has been seen as it is.
    const changed = (proposal: Proposal) => !asTheyAre.includes(proposal)
    const concluded = answered.filter(proposal => !changed(proposal)).map(proposal => conclude(proposal, results))
    found.push(...concluded.filter(isSettled(asTheyAre)))
    open = [...answered.filter(changed), ...concluded.filter(proposal => !found.includes(proposal))]
  } finally {
    guests.release()
  }
  for (let count = 0; count < LOOKS && open.length > 0; count++) {
    narrate(`trying on every kernel what was found: ${open.map(({artifact}) => artifact.name).join(', ')}`)
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
  around.ports.logger.info(`trying what the objects leave open: ${boundsWords(bounds)} (--trials TIME changes this)`)
  // Answers that make nothing load are guesses: the manifest is better off without them.
  return answerAll(objects, bounds, guests, {...around, accepts: ({loaded}) => loaded > 0})
}

/** Whether a look has told nothing new but failures, which change nothing about how an object is tried. */
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

/** After the manifest was tried as written: what fails then is known. */
export function noteFailures(proposals: readonly Proposal[], {findings}: Results): Proposal[] {
  return proposals.map(proposal => {
    const more = knownNotes(findings, proposal.artifact.name)
    return {...proposal, known: [...proposal.known, ...more]}
  })
}

/** Whether every required lane of every artifact came out well. */
export function passes({gate}: Results): boolean {
  return gate.exitCode === 0
}
