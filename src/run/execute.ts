import {join} from 'node:path'
import pLimit, {type LimitFunction} from 'p-limit'
import {type Artifact, isTakeable} from '../artifact/artifact.ts'
import {timed} from '../base/trace.ts'
import {createGuestMemory, memoryForGuests} from '../guest/memory.ts'
import {settleTemporaryDirectory} from '../host/directories.ts'
import type {Results} from '../model/results.ts'
import {askedLibbpf} from '../plan/asked-libbpf.ts'
import {needsShell} from '../plan/needs.ts'
import type {Plan, PlannedKernel} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {conclude, type RunWork} from './conclude.ts'
import {prepareExaminer} from './examiner.ts'
import type {KernelJob} from './kernel-job.ts'
import {untouched} from './kernel-result.ts'
import type {Parking} from './parking.ts'
import type {RunPorts} from './ports.ts'
import {clearReports, INSTALL_LOG, makeDirectory} from './report-files.ts'
import type {RunRepository} from './repository.ts'
import {type SessionNeeds, withRunSession} from './session.ts'
import {takeToKernel} from './take-to-kernel.ts'
import {hostTools, inOrder} from './tools.ts'

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
  // git is started with the first guest, so that nothing before it waits for git.
  let repository: Promise<RunRepository> | undefined
  const onGuest = () => {
    repository ??= ports.repository()
    repository.catch(() => {})
  }
  const work = await timed('running the artifacts on all kernels', () =>
    takeToKernels(plan, request, ports, {parking, onGuest}),
  )
  const found = await (repository ?? ports.repository())
  return timed('judging', () => conclude(plan, request, started, work, found))
}

/** Sets up, fetches and boots in parallel: a guest starts as soon as its kernel and the tools are available. */
async function takeToKernels(
  plan: Plan,
  request: RunRequest,
  ports: RunPorts,
  {parking, onGuest}: Pick<KernelJob, 'parking' | 'onGuest'>,
): Promise<RunWork> {
  const needed = plan.kernels.some(({artifacts}) => artifacts.some(isTakeable))
  if (!needed) return {tools: null, kernels: plan.kernels.map(untouched)}
  const failure = new AbortController()
  const signal = AbortSignal.any([ports.signal, failure.signal])
  const needs = needsOf(plan, request)
  return withRunSession(request, needs, {...ports, signal}, async session => {
    const tools = timed('preparing QEMU, the validator and the accelerator', () => session.tools)
    const examiner = plan.kernels.every(({booted}) => booted)
      ? null
      : prepareExaminer(request, needs.mirrors, ports, signal, needs.installLog)
    const shared = {
      ...session,
      plan,
      request,
      ports,
      signal,
      tools,
      examiner,
      fetches: fetchesOf(plan.kernels, session.fetches),
      parking,
      onGuest,
      memory: createGuestMemory(memoryForGuests()),
    }
    const jobs = plan.kernels.map((kernel, index) =>
      takeToKernel({...shared, kernel, workDirectory: join(session.workDirectory, String(index))}),
    )
    // A failure here fails the run: stop the others, and wait for them, because their directories will be removed.
    const settled = tools.then(toolbox => Promise.all(toolbox.values()))
    const parts = [tools, settled, ...(examiner === null ? [] : [examiner]), ...jobs]
    for (const part of parts) part.catch((thrown: unknown) => failure.abort(thrown))
    await Promise.allSettled(parts)
    // The first failure is the cause; the others are its consequences. A cancelled run has results all the same.
    if (!ports.signal.aborted) failure.signal.throwIfAborted()
    return {tools: await tools.then(hostTools).catch(() => null), kernels: await Promise.all(jobs)}
  })
}

function needsOf(plan: Plan, request: RunRequest): SessionNeeds {
  const booted = plan.kernels.filter(kernel => kernel.booted)
  const archesOf = (needs: (artifact: Artifact) => boolean) =>
    inOrder(booted.filter(({artifacts}) => artifacts.some(needs)).map(({spec}) => spec.arch))
  return {
    kernels: plan.kernels.map(({spec}) => spec.id),
    locked: plan.lock?.kernels,
    arches: archesOf(isTakeable),
    commands: archesOf(needsShell),
    libbpf: askedLibbpf(plan),
    mirrors: [...request.mirrors, ...plan.manifest.mirrors],
    installLog: join(request.reportDirectory, INSTALL_LOG),
    isReported: true,
  }
}

/** Limits fetches. Variants of one kernel are fetched one after the other, so that the second finds the files in the cache. */
function fetchesOf(kernels: readonly PlannedKernel[], all: LimitFunction): KernelJob['fetches'] {
  const turns = new Map(kernels.map(({spec}) => [spec.id, pLimit(1)]))
  return (id, fetch) => turns.get(id)?.(() => all(fetch)) ?? all(fetch)
}
