import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import pLimit from 'p-limit'
import {type Artifact, isTakeable} from '../artifact/artifact.ts'
import {timed} from '../base/trace.ts'
import {version} from '../base/version.ts'
import {growthPolicy} from '../baseline/growth.ts'
import {keepBootRecord, openBootRecord} from '../files/boot-record.ts'
import {removeAllAbandoned} from '../files/leftovers.ts'
import {casesWithKnown, findingsOf} from '../findings/findings.ts'
import {createGuestMemory, memoryForGuests} from '../guest/memory.ts'
import {usableCpus} from '../host/cpus.ts'
import {settleTemporaryDirectory} from '../host/directories.ts'
import {createKernelProvider} from '../kernels/provider/provider.ts'
import {RESULTS_VERSION, type Results} from '../model/results.ts'
import {askedLibbpf} from '../plan/asked-libbpf.ts'
import {needsShell} from '../plan/needs.ts'
import type {Plan, PlannedKernel} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {gateOf} from '../results/gate.ts'
import {joinSurfaces} from '../results/surface.ts'
import {prepareExaminer} from './examiner.ts'
import type {KernelJob} from './kernel-job.ts'
import {type KernelWork, untouched} from './kernel-result.ts'
import type {Parking} from './parking.ts'
import type {RunPorts} from './ports.ts'
import {clearReports, INSTALL_LOG, makeDirectory} from './report-files.ts'
import {pathsInRepository, type RunRepository, repositoryFiles} from './repository.ts'
import {casesInRepository, createSourceLocator, surfaceInRepository} from './repository-sources.ts'
import {snapshotsOf} from './snapshots.ts'
import {takeToKernel} from './take-to-kernel.ts'
import {hostTools, inOrder, prepareTools, type Tools} from './tools.ts'
import {createWorkDirectory} from './work-directory.ts'

/** Concurrent fetches. More would only share the same connection; cached files are hashed before use, in the order of requests. */
const PARALLEL_FETCHES = 2

/**
 * Runs the plan on its kernels. Logs are written below the report directory while guests run.
 *
 * @param parking keeps guests after their work; null if guests are not kept
 */
export async function executePlan(
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
  parking: Parking | null = null,
): Promise<Results> {
  const started = {at: new Date(), mark: performance.now()}
  await settleTemporaryDirectory(request.cacheDirectory, ports.logger)
  await clearReports(request.reportDirectory)
  await makeDirectory(request.reportDirectory, 'report-directory')
  const workDirectory = await createWorkDirectory()
  try {
    // git is started with the first guest, so that nothing before it waits for git.
    let repository: Promise<RunRepository> | undefined
    const onGuest = () => {
      repository ??= ports.repository()
      repository.catch(() => {})
    }
    const work = await timed('running the artifacts on all kernels', () =>
      takeToKernels(plan, request, ports, {workDirectory, parking, onGuest}),
    )
    const found = await (repository ?? ports.repository())
    return await timed('judging', () => conclude(plan, request, started, work, found))
  } finally {
    await rm(workDirectory, {recursive: true, force: true})
  }
}

interface Work {
  tools: Tools | null
  kernels: KernelWork[]
}

/** Sets up, fetches and boots in parallel: a guest starts as soon as its kernel and the tools are available. */
async function takeToKernels(
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
  {workDirectory, parking, onGuest}: {workDirectory: string} & Pick<KernelJob, 'parking' | 'onGuest'>,
): Promise<Work> {
  const needed = plan.kernels.some(({artifacts}) => artifacts.some(isTakeable))
  if (!needed) return {tools: null, kernels: plan.kernels.map(untouched)}
  await makeDirectory(request.cacheDirectory, 'cache-directory')
  await removeAllAbandoned(request.cacheDirectory)
  await openBootRecord(request.cacheDirectory)
  const failure = new AbortController()
  const signal = AbortSignal.any([ports.signal, failure.signal])
  const mirrors = [...request.mirrors, ...plan.manifest.mirrors]
  const provider = createKernelProvider({
    cacheDirectory: request.cacheDirectory,
    mirrors,
    cache: ports.cache,
    kernels: plan.kernels.map(({spec}) => spec.id),
    locked: plan.lock?.kernels,
    signal,
  })
  const booted = plan.kernels.filter(kernel => kernel.booted)
  const archesOf = (needs: (artifact: Artifact) => boolean) =>
    inOrder(booted.filter(({artifacts}) => artifacts.some(needs)).map(({spec}) => spec.arch))
  const needs = {
    arches: archesOf(isTakeable),
    commands: archesOf(needsShell),
    libbpf: askedLibbpf(plan),
    mirrors,
    installLog: join(request.reportDirectory, INSTALL_LOG),
    isReported: true,
  }
  const tools = timed('preparing QEMU, the validator and the accelerator', () =>
    prepareTools(request, needs, ports, signal),
  )
  const examiner =
    booted.length === plan.kernels.length ? null : prepareExaminer(request, mirrors, ports, signal, needs.installLog)
  const shared = {
    plan,
    request,
    ports,
    signal,
    provider,
    tools,
    examiner,
    fetches: fetchesOf(plan.kernels),
    guests: pLimit(request.concurrency),
    parking,
    onGuest,
    memory: createGuestMemory(memoryForGuests()),
    snapshots: snapshotsOf(request),
  }
  const jobs = plan.kernels.map((kernel, index) =>
    takeToKernel({kernel, workDirectory: join(workDirectory, String(index)), ...shared}),
  )
  // A failure here fails the run: stop the others, and wait for them, because their directories will be removed.
  const settled = tools.then(toolbox => Promise.all(toolbox.values()))
  const parts = [tools, settled, ...(examiner === null ? [] : [examiner]), ...jobs]
  for (const part of parts) part.catch((thrown: unknown) => failure.abort(thrown))
  await Promise.allSettled(parts)
  await provider.keepLookups()
  await keepBootRecord()
  // The first failure is the cause; the others are its consequences. A cancelled run has results all the same.
  if (!ports.signal.aborted) failure.signal.throwIfAborted()
  return {tools: await tools.then(hostTools).catch(() => null), kernels: await Promise.all(jobs)}
}

/** Limits fetches. Variants of one kernel are fetched one after the other, so that the second finds the files in the cache. */
function fetchesOf(kernels: readonly PlannedKernel[]): KernelJob['fetches'] {
  const all = pLimit(PARALLEL_FETCHES)
  const turns = new Map(kernels.map(({spec}) => [spec.id, pLimit(1)]))
  return (id, fetch) => turns.get(id)?.(() => all(fetch)) ?? all(fetch)
}

async function conclude(
  plan: Plan,
  request: RunRequest,
  started: {at: Date; mark: number},
  {tools, kernels}: Work,
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
