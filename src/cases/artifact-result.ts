import type {Artifact} from '../artifact/artifact.ts'
import type {CaseOutcome, GuestOutcome} from '../guest/outcome.ts'
import type {CaseResult} from '../model/case.ts'
import {btfOn} from '../plan/btf.ts'
import {requestOn} from '../plan/fixup-kernels.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import {artifactKernel} from '../request/artifact.ts'
import type {ArtifactCases} from './artifact-cases.ts'
import {caseResult} from './case-result.ts'
import {all} from './records.ts'

/** A case that was not reached because the run was cancelled. */
const CANCELLED: CaseOutcome = {records: [], interruption: {kind: 'cancelled'}, warnings: []}

type CaseInput = Parameters<typeof caseResult>[0]

/** Returns how the cases of an artifact ended. If only one of two cases was reached, the other one has the reason. */
export function outcomesOf(
  {object, command}: ArtifactCases,
  outcome: GuestOutcome,
  error: string | null,
  aborted: boolean,
): Pick<CaseInput, 'outcome' | 'commandOutcome' | 'obstacle'> {
  const ids = [object, command].filter(id => id !== undefined)
  const reached = ids.some(id => outcome.cases.has(id))
  const message = error ?? 'the guest never reached it'
  const missing: CaseOutcome = aborted ? CANCELLED : {records: [], interruption: {kind: 'lost', message}, warnings: []}
  const of = (id: number | undefined) =>
    id === undefined ? undefined : (outcome.cases.get(id) ?? (reached || aborted ? missing : undefined))
  const [first, second] = [of(object), of(command)]
  const refusal = [first, second].flatMap(one => all(one?.records ?? [], 'peer_refused'))[0]
  const withoutPeer = refusal && `the guest could not ${refusal.message}, which \`network: veth\` needs`
  return {
    outcome: first,
    commandOutcome: second,
    obstacle: withoutPeer ?? (reached || aborted ? null : message),
  }
}

/** Returns the input of a case result that depends only on the plan. */
export function commonInput(artifact: Artifact, kernel: PlannedKernel) {
  return {
    artifact: artifact.name,
    kernel: kernel.name,
    kernelRequired: kernel.request.required && artifactKernel(artifact.request, kernel.request)?.required !== false,
    request: requestOn(kernel.request, artifact.request),
    btf: btfOn(artifact.request, kernel.request),
    unsuited: artifact.unsuited,
  }
}

/** Returns the result of an artifact that was in no guest: it has a defect, the kernel has an error, or the run was cancelled. */
export function neverTaken(
  artifact: Artifact,
  kernel: PlannedKernel,
  release: string | null,
  error: string | null,
): CaseResult {
  const obstacle = artifact.defect === undefined ? error : `${artifact.path} ${artifact.defect}`
  const outcome = obstacle === null && artifact.unsuited?.what !== 'all' ? CANCELLED : undefined
  return caseResult({
    ...commonInput(artifact, kernel),
    release,
    hostFixups: [],
    pidOneLibbpf: null,
    outcome,
    commandOutcome: outcome,
    obstacle,
    commandRoot: '/',
    log: () => null,
    output: () => null,
  })
}
