import {errorMessage} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {additionYaml} from '../findings/manifest-yaml.ts'
import type {Finding} from '../model/finding.ts'
import type {FindingClass} from '../model/finding-class.ts'
import type {Results} from '../model/results.ts'
import type {Plan} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import type {RunPorts} from '../run/ports.ts'
import {writeReports} from '../run/report-files.ts'
import {sanitise} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {type Bounds, boundsAfterRun, boundsWords} from './bounds.ts'
import {type Proposal, untouched} from './proposal.ts'
import {mapEntries} from './render.ts'
import {answerAll} from './search.ts'
import type {TrialGuests} from './trial-guests.ts'

const BY_TRIAL = 'The sizes below were found by trial: the object loads with them. Check them against your loader.'

/** Findings about sizes that an object leaves to its loader; trials can find sizes with which it loads. */
const ANSWERABLE: ReadonlySet<FindingClass> = new Set(['MISSING_INNER_MAP', 'MAP_SIZE_UNSET'])

/**
 * Replaces guessed sizes in remedies by tried ones, only for objects that block the run because the sizes are missing.
 * The reports are written first, so trials do not delay verdicts.
 *
 * @param guests the guests that the run has kept
 */
export async function adviseByTrial(
  results: Results,
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
  guests: TrialGuests,
): Promise<Results> {
  const answerable = results.findings.filter(finding => finding.level === 'failure' && ANSWERABLE.has(finding.class))
  const names = new Set(answerable.map(({artifact}) => artifact))
  const artifacts = plan.artifacts.filter(({name}) => names.has(name))
  const bounds = boundsAfterRun(request.trials, results.durationMs)
  if (artifacts.length === 0 || bounds === null || ports.signal.aborted) return results
  await writeReports(results, request.reportDirectory)
  ports.logger.info(results.gate.sentence)
  ports.logger.info(
    `the reports are written; searching for sizes with which ${plural(artifacts.length, 'object')} may load: ${boundsWords(bounds)} (set ${setting('trials')} to \`off\` to skip this)`,
  )
  const open = artifacts.map(artifact => ({
    proposal: untouched(artifact),
    cases: results.cases.filter(result => result.artifact === artifact.name),
  }))
  const proposals = await proposalsByTrial()
  const findings = proposals.reduce(
    (all, proposal) =>
      proposal.fixups.length === 0
        ? all
        : all.map(finding => (answerable.includes(finding) ? advised(finding, proposal, results) : finding)),
    results.findings,
  )
  return {...results, findings}

  /** Returns the proposals. A trial that fails or is cancelled does not change the verdicts. */
  async function proposalsByTrial(): Promise<Proposal[]> {
    try {
      return await answerAll(open, bounds as Bounds, guests, {plan, request, ports, accepts: ({whole}) => whole > 0})
    } catch (thrown) {
      ports.logger.warning(`the trial of sizes failed: ${errorMessage(thrown)}; the verdicts are unchanged`)
      return []
    }
  }
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

/** Returns findings that were derived again, with the tried sizes from the `known` findings of earlier runs. */
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
