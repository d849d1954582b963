import {UserError} from '../base/errors.ts'
import {version} from '../base/version.ts'
import type {Baseline} from '../baseline/compare.ts'
import {againstBaseline} from '../findings/against-baseline.ts'
import {findingsOf} from '../findings/findings.ts'
import {carryTrials} from '../init/advise.ts'
import type {Gate} from '../model/gate.ts'
import {type HostResult, RESULTS_VERSION, type Results} from '../model/results.ts'
import type {RunRequest} from '../request/run.ts'
import {gateOf} from '../results/gate.ts'
import {joinSurfaces} from '../results/surface.ts'
import {coverKernels} from './cover.ts'
import {disagreements, type Shard, type ShardReport, shardsOfOnePlan} from './one-plan.ts'

/** The merged results of the shards. */
export interface Merged {
  results: Results
  /** The report that has the results of each kernel. */
  owners: ReadonlyMap<string, ShardReport>
  /** Why the result of the whole run is unknown, one sentence each. They make the gate an error, whatever the verdicts are. */
  problems: string[]
  /** What was ignored in favor of newer results, one sentence each. */
  notes: string[]
}

/**
 * Merges the results of shards into those of one run. Findings are merged over all kernels, and the gate is that of the whole run.
 * Missing, duplicate or foreign results make the gate an `error`, with everything that is known. The results of a complete run
 * count as the only shard.
 *
 * @param unread why other results could not be read
 * @param baseline results to compare the merged run with; null for none
 * @throws UserError if there is nothing to merge
 */
export function mergeResults(
  reports: readonly ShardReport[],
  unread: readonly string[],
  {failOn, insnsThreshold, workflowRun}: Pick<RunRequest, 'failOn' | 'insnsThreshold' | 'workflowRun'>,
  baseline: Baseline | null,
): Merged {
  const {shards, problems: misplaced, notes} = shardsOfOnePlan(reports, workflowRun)
  const problems = [...unread, ...misplaced]
  const [first] = shards
  if (first === undefined) throw new UserError(problems.map(message => ({message})))
  problems.push(...disagreements(shards))
  const {kernels, cases, owners} = coverKernels(shards, first.shard, problems)
  const seen = {
    version: RESULTS_VERSION,
    tool: {name: 'bpfcompat', version},
    startedAt: shards.map(({results}) => results.startedAt).toSorted()[0] ?? first.results.startedAt,
    // Shards run in parallel: the longest one determines the duration.
    durationMs: Math.max(...shards.map(({results}) => results.durationMs)),
    manifest: first.results.manifest,
    manifestForm: first.results.manifestForm,
    loader: first.results.loader,
    repository: shards.map(({results}) => results.repository).find(repository => repository !== null) ?? null,
    revision: shards.map(({results}) => results.revision).find(revision => revision !== null) ?? null,
    checkedOut: shards.map(({results}) => results.checkedOut).find(commit => commit !== null) ?? null,
    repositoryFiles: Object.assign({}, ...shards.map(({results}) => results.repositoryFiles)),
    workflowRun,
    shard: null,
    host: hostOf(shards),
    kernels,
    artifacts: artifactsOf(shards),
    cases,
    surface: joinSurfaces(shards.map(({results}) => results.surface)),
    surfacePolicy: first.results.surfacePolicy,
    growth: {
      ...first.results.growth,
      ...(insnsThreshold === null ? {} : {threshold: insnsThreshold.text}),
    },
  } satisfies Omit<Results, 'findings' | 'comparison' | 'gate'>
  const findings = findingsOf(seen)
  const alone = {...seen, findings, comparison: null, gate: gateOf(cases, kernels, failOn, [], findings)}
  const whole = baseline === null ? alone : againstBaseline(alone, baseline, failOn)
  const known = shards.flatMap(({results}) => results.findings)
  return {
    results: {
      ...whole,
      findings: carryTrials(whole.findings, known),
      gate: problems.length === 0 ? whole.gate : untold(whole.gate, problems),
    },
    owners,
    problems,
    notes,
  }
}

/** Returns the artifacts, each once, in the order of the manifest: every shard has all of them. */
function artifactsOf(shards: readonly Shard[]): Results['artifacts'] {
  const all = shards.flatMap(({results}) => results.artifacts)
  return all.filter(({name}, index) => all.findIndex(other => other.name === name) === index)
}

/** Returns the machine of the shards. If they differ, it combines their values and notes the difference. */
function hostOf(shards: readonly Shard[]): HostResult {
  const used = shards.filter(({results}) => results.host.accelerator !== null)
  const hosts = (used.length > 0 ? used : shards).map(({results}) => results.host)
  const accelerators = used.flatMap(({results, shard}) =>
    results.host.accelerator === null ? [] : [{...results.host.accelerator, shard}],
  )
  const emulating = accelerators.filter(({used}) => used === 'tcg')
  const [slowest] = emulating.length > 0 ? emulating : accelerators
  const where =
    slowest === undefined || emulating.length === 0 || emulating.length === accelerators.length
      ? ''
      : ` (${emulating.length} of ${accelerators.length} shards, the others used KVM)`
  const qemus = new Set(hosts.flatMap(({qemu}) => qemu ?? []))
  return {
    arch: [...new Set(hosts.map(({arch}) => arch))].join(', '),
    cpus: Math.max(...hosts.map(({cpus}) => cpus)),
    qemu: qemus.size === 0 ? null : [...qemus].join(', '),
    accelerator: slowest === undefined ? null : {used: slowest.used, reason: `${slowest.reason}${where}`},
  }
}

/** Maximum number of problems in the first sentence of every report; the log has all of them. */
const PROBLEMS_SHOWN = 3

function untold(gate: Gate, problems: readonly string[]): Gate {
  const more = problems.length - PROBLEMS_SHOWN
  const shown = [...problems.slice(0, PROBLEMS_SHOWN), ...(more > 0 ? [`${more} more, see the log`] : [])].join('; ')
  const also = gate.failedKernels.length > 0 ? `; failed: ${gate.failedKernels.join(', ')}` : ''
  return {...gate, status: 'error', exitCode: 1, sentence: `Inconclusive: ${shown}${also}`}
}
