import {version} from '../base/version.ts'
import {growthPolicy} from '../baseline/growth.ts'
import {casesWithKnown, findingsOf} from '../findings/findings.ts'
import {usableCpus} from '../host/cpus.ts'
import {RESULTS_VERSION, type Results} from '../model/results.ts'
import type {Plan} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {gateOf} from '../results/gate.ts'
import {joinSurfaces} from '../results/surface.ts'
import type {KernelWork} from './kernel-result.ts'
import {pathsInRepository, type RunRepository, repositoryFiles} from './repository.ts'
import {casesInRepository, createSourceLocator, surfaceInRepository} from './repository-sources.ts'
import type {Tools} from './tools.ts'

/** What the kernels of a run have shown. */
export interface RunWork {
  /** Tools of the machine's own architecture if it has guests, else of another; null without guests. */
  tools: Tools | null
  kernels: readonly KernelWork[]
}

/**
 * Returns the results of a run: findings, places in the repository and the gate.
 *
 * @param started when the run started, and the mark of performance.now() then
 */
export async function conclude(
  plan: Plan,
  request: RunRequest,
  started: {at: Date; mark: number},
  {tools, kernels}: RunWork,
  repository: RunRepository,
): Promise<Results> {
  const manifest = plan.manifest.file === '' ? null : plan.manifest.file
  const files = await repositoryFiles(repository)
  const artifacts = plan.artifacts.map(({name, path, object, request, defect}) => ({
    name,
    path,
    sha256: object?.sha256 ?? null,
    size: object?.size ?? null,
    place: request.place,
    error: defect === undefined ? null : `${path} ${defect}`,
    builtBy: request.builtBy,
    knownFailures: request.knownFailures.map(entry => ({...entry, kernels: entry.kernels.map(({id}) => id)})),
  }))
  const judged = kernels.flatMap(({cases}) => cases)
  const surface = joinSurfaces(kernels.map(work => work.surface))
  const locate = files && createSourceLocator(artifacts, manifest, files)
  const seen = {
    version: RESULTS_VERSION,
    tool: {name: 'bpfcompat', version},
    startedAt: started.at.toISOString(),
    // The system clock may be set during the run.
    durationMs: Math.round(performance.now() - started.mark),
    manifest,
    manifestForm: manifest === null ? null : plan.manifest.form,
    loader: request.loader,
    revision: repository.revision,
    checkedOut: repository.checkedOut,
    repository: repository.page,
    repositoryFiles: files === null ? {} : await pathsInRepository(placedFiles(plan), files),
    workflowRun: request.workflowRun,
    shard: plan.shard,
    host: {
      arch: process.arch,
      cpus: usableCpus(),
      qemu: (await tools?.qemuVersion) ?? null,
      accelerator: tools?.accelerator ?? null,
    },
    kernels: kernels.map(({result}) => result),
    artifacts,
    cases: locate === null ? judged : await casesInRepository(judged, locate),
    surface: locate === null ? surface : await surfaceInRepository(surface, locate),
    surfacePolicy: plan.manifest.surface,
    growth: growthPolicy(plan.manifest, request),
  } satisfies Omit<Results, 'findings' | 'comparison' | 'gate'>
  const cases = casesWithKnown(seen)
  const findings = findingsOf({...seen, cases})
  return {...seen, cases, findings, comparison: null, gate: gateOf(cases, seen.kernels, request.failOn, [], findings)}
}

/** Returns the files that the results refer to. */
function placedFiles({manifest, artifacts, kernels}: Plan): string[] {
  const places = [...artifacts, ...kernels].map(({request}) => request.place)
  return [manifest.file, ...places.flatMap(place => place?.file ?? [])].filter(file => file !== '')
}
