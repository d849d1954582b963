import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Artifact} from '../artifact/artifact.ts'
import type {CaseResult, Results} from '../results/model.ts'
import {executePlan} from '../run/execute.ts'
import type {Plan} from '../run/plan.ts'
import type {RunPorts} from '../run/ports.ts'
import type {RunRequest} from '../run/request.ts'
import {type Proposal, requestOf} from './proposal.ts'

/** Runs of the same objects with what is proposed for them. */
export interface Trials {
  everywhere(proposals: readonly Proposal[]): Promise<TrialOutcome>
  on(kernel: string, proposals: readonly Proposal[]): Promise<TrialOutcome>
}

export interface TrialOutcome {
  results: Results
  casesOf(index: number): CaseResult[]
}

/** Each proposal is an artifact of its own: one boot of a kernel tries them all. */
export function createTrials(plan: Plan, request: RunRequest, ports: RunPorts): Trials {
  // The accelerator is proved once, not for each trial.
  let {accelerator} = request
  return {
    everywhere: proposals => trial(plan.kernels, proposals),
    on: (kernel, proposals) => trial(only(kernel), proposals),
  }

  function only(kernel: string): Plan['kernels'] {
    return plan.kernels.filter(({name}) => name === kernel)
  }

  async function trial(kernels: Plan['kernels'], proposals: readonly Proposal[]): Promise<TrialOutcome> {
    const artifacts = proposals.map(
      (proposal, index): Artifact => ({
        ...proposal.artifact,
        name: trialName(index),
        request: requestOf(proposal),
      }),
    )
    const reportDirectory = await mkdtemp(join(tmpdir(), 'bpfcompat-init-'))
    try {
      const results = await executePlan(
        {...plan, artifacts, kernels: kernels.map(kernel => ({...kernel, artifacts}))},
        {...request, reportDirectory, accelerator},
        ports,
      )
      accelerator = results.host.accelerator?.used ?? accelerator
      return {results, casesOf: index => results.cases.filter(({artifact}) => artifact === trialName(index))}
    } finally {
      await rm(reportDirectory, {recursive: true, force: true})
    }
  }
}

function trialName(index: number): string {
  return `trial-${index}`
}
