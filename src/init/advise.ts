import {additionYaml} from '../findings/manifest-yaml.ts'
import {sanitise} from '../report/text.ts'
import type {Finding, FindingClass, Results} from '../results/model.ts'
import type {Plan} from '../run/plan.ts'
import type {RunPorts} from '../run/ports.ts'
import type {RunRequest} from '../run/request.ts'
import {answer} from './answer.ts'
import {type Proposal, untouched} from './proposal.ts'
import {mapEntries} from './render.ts'
import {createTrials} from './trials.ts'

const BY_TRIAL = 'The sizes below were found by trial, as the least that makes it load: hold them against your loader.'

/** What an object leaves to its loader: the sizes are not in it, but a trial can tell which make it load. */
const ANSWERABLE: ReadonlySet<FindingClass> = new Set(['MISSING_INNER_MAP', 'MAP_SIZE_UNSET'])

/**
 * Replaces the sizes that a remedy could only guess by such that were tried: for objects that block the run for want of
 * them, and only for those, since it takes boots of its own.
 */
export async function adviseByTrial(
  results: Results,
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
): Promise<Results> {
  const wanting = results.findings.filter(finding => finding.level === 'failure' && ANSWERABLE.has(finding.class))
  const names = new Set(wanting.map(({artifact}) => artifact))
  const artifacts = plan.artifacts.filter(({name}) => names.has(name))
  if (artifacts.length === 0 || ports.signal.aborted) return results
  const accelerator = results.host.accelerator?.used ?? request.accelerator
  const trials = createTrials(plan, {...request, accelerator}, ports)
  let {findings} = results
  for (const artifact of artifacts) {
    const cases = results.cases.filter(result => result.artifact === artifact.name)
    const proposal = await answer(untouched(artifact), cases, trials, line => ports.logger.info(line))
    if (proposal.fixups.length > 0)
      findings = findings.map(finding => (wanting.includes(finding) ? advised(finding, proposal, results) : finding))
  }
  return {...results, findings}
}

function advised(finding: Finding, proposal: Proposal, run: Results): Finding {
  const artifact = run.artifacts.find(({name}) => name === proposal.artifact.name)
  if (artifact === undefined || finding.artifact !== artifact.name) return finding
  return {
    ...finding,
    remedy: `${finding.remedy} ${BY_TRIAL}`,
    remedyYaml: additionYaml(run, artifact, {at: 'artifact', field: 'maps', lines: mapEntries(proposal.fixups)}),
  }
}

/** Findings that were derived anew, with what the runs found out by trial whose findings are `known`. */
export function carryTrials(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const tried = known.filter(({remedy}) => remedy.endsWith(BY_TRIAL))
  return findings.map(finding => {
    const same = tried.find(other => SAME.every(field => other[field] === finding[field]))
    return same === undefined
      ? finding
      : {...finding, remedy: `${finding.remedy} ${BY_TRIAL}`, remedyYaml: sanitise(same.remedyYaml ?? '')}
  })
}

const SAME = ['class', 'artifact', 'program', 'map'] as const
