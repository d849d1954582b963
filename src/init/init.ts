import {isDeepStrictEqual} from 'node:util'
import type {CaseResult, Finding, Results} from '../results/model.ts'
import type {Plan} from '../run/plan.ts'
import type {RunPorts} from '../run/ports.ts'
import type {RunRequest} from '../run/request.ts'
import {answer, type Narrate} from './answer.ts'
import {programFindings} from './programs.ts'
import {type Proposal, untouched} from './proposal.ts'
import {createTrials} from './trials.ts'

/** What makes a program load may show that it does not attach, so there is a second look, and a third. */
const LOOKS = 3

/**
 * Finds for each object the least that makes it load: first as it is on every kernel, then what it leaves to its loader by
 * trial on one kernel, then on every kernel again which of its programs only some of them take.
 */
export async function findProposals(
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
  narrate: Narrate,
): Promise<Proposal[]> {
  const trials = createTrials(plan, request, ports)
  narrate('trying the objects as they are')
  const asTheyAre = await trials.everywhere(plan.artifacts.map(untouched))
  const settled: Proposal[] = []
  let open: Proposal[] = []
  for (const [index, proposal] of plan.artifacts.map(untouched).entries())
    open.push(await answer(proposal, asTheyAre.casesOf(index), trials, narrate))
  for (let look = 0; look < LOOKS && open.length > 0; look++) {
    narrate(`trying on every kernel what was found: ${open.map(({artifact}) => artifact.name).join(', ')}`)
    const {results, casesOf} = await trials.everywhere(open)
    const concluded = open.map((proposal, index) => conclude(proposal, casesOf(index), results))
    settled.push(...concluded.filter((proposal, index) => isDeepStrictEqual(proposal, open[index])))
    open = concluded.filter((proposal, index) => !isDeepStrictEqual(proposal, open[index]))
  }
  const found = [...settled, ...open]
  return plan.artifacts.flatMap(artifact => found.find(proposal => proposal.artifact === artifact) ?? [])
}

function conclude(proposal: Proposal, cases: readonly CaseResult[], {findings}: Results): Proposal {
  const own = findings.filter(({artifact}) => artifact === cases[0]?.artifact)
  const {programs, variants} = programFindings(cases, own, proposal)
  const nothingLoads = cases.every(({programs: all}) => all.every(({load}) => load?.verdict !== 'pass'))
  const reason = own.find(({level}) => level === 'failure') ?? own[0]
  return {
    ...proposal,
    programs,
    variants,
    hopeless: nothingLoads
      ? `by trial: nothing of it loads on any kernel tried${reason === undefined ? '' : ` (${reason.class}: ${reason.title})`}`
      : null,
  }
}

/** After the manifest was tried as written: what still fails is not required, with the reason. */
export function giveUpOn(proposals: readonly Proposal[], {cases, findings}: Results): Proposal[] {
  return proposals.map(proposal => {
    const {name} = proposal.artifact
    const failed = cases
      .filter(({artifact}) => artifact === name)
      .some(({lanes}) => lanes.some(({required, verdict}) => required && verdict !== 'pass'))
    const finding = findings.find(({artifact, level}) => artifact === name && level === 'failure')
    if (!failed) return proposal
    return {...proposal, hopeless: `by trial: ${finding === undefined ? 'does not pass' : describe(finding)}`}
  })
}

function describe({class: name, title, kernels}: Finding): string {
  return `${name} on ${kernels.join(', ')}: ${title}`
}

/** Whether every required lane of every artifact came out well. */
export function passes({gate}: Results): boolean {
  return gate.exitCode === 0
}
