import {mkdir, readFile, rm} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import pLimit, {type LimitFunction} from 'p-limit'
import type {Artifact} from '../artifact/artifact.ts'
import {errorMessage, UserError} from '../errors.ts'
import {findingsOf} from '../findings/findings.ts'
import {type CaseOutcome, type GuestOutcome, type GuestRequest, runGuest} from '../guest/guest.ts'
import {createLogCollector, safeFileName} from '../guest/logs.ts'
import {createKernelProvider, type KernelProvider} from '../kernels/provider.ts'
import type {KernelFiles} from '../kernels/types.ts'
import type {Logger} from '../logger.ts'
import {errnoOf} from '../results/errno.ts'
import {gateOf} from '../results/gate.ts'
import type {CaseResult, KernelResult, Results} from '../results/model.ts'
import {RESULTS_VERSION} from '../results/model.ts'
import {version} from '../version.ts'
import {caseResult} from './case-result.ts'
import {type Plan, type PlannedKernel, planRun} from './plan.ts'
import type {Progress} from './progress.ts'
import {clearReports} from './report-files.ts'
import type {RunRequest} from './request.ts'
import {prepareTools, type Tools} from './tools.ts'
import {createWorkFolder} from './work-folder.ts'

/** What a run needs from the outside. */
export interface RunPorts {
  logger: Logger
  progress: Progress
  /** Cancels the run: what is known by then is in the results. */
  signal: AbortSignal
}

/** At a time: more would only share the same line, and what is in the cache is hashed before use, first come first served. */
const PARALLEL_FETCHES = 2

/**
 * The whole way, from a manifest to verdicts. Logs are written below the report directory while guests run.
 *
 * @throws UserError when nothing could be run at all: a manifest with mistakes, no QEMU …
 */
export async function run(request: RunRequest, ports: RunPorts): Promise<Results> {
  const startedAt = new Date()
  const plan = await planRun(request)
  await clearReports(request.reportDirectory)
  await makeFolder(request.reportDirectory, 'report-directory')
  const workFolder = await createWorkFolder()
  try {
    const work = await takeToKernels(plan, request, ports, workFolder)
    return await conclude(plan, request, startedAt, work)
  } finally {
    await rm(workFolder, {recursive: true, force: true})
  }
}

interface Work {
  tools: Tools | null
  kernels: {result: KernelResult; cases: CaseResult[]}[]
}

/** Setting up, fetching and booting overlap: a guest starts as soon as its own kernel and the tools are there. */
async function takeToKernels(plan: Plan, request: RunRequest, ports: RunPorts, workFolder: string): Promise<Work> {
  const needed = plan.kernels.some(({artifacts}) => artifacts.some(isTakeable))
  if (!needed) return {tools: null, kernels: plan.kernels.map(untouched)}
  await makeFolder(request.cacheDirectory, 'cache-directory')
  const failure = new AbortController()
  const signal = AbortSignal.any([ports.signal, failure.signal])
  const provider = createKernelProvider({
    cacheDirectory: request.cacheDirectory,
    mirrors: [...request.mirrors, ...plan.manifest.mirrors],
    signal,
  })
  const tools = prepareTools(request, ports.logger, signal)
  const shared = {
    plan,
    request,
    ports,
    signal,
    provider,
    tools,
    fetches: pLimit(PARALLEL_FETCHES),
    guests: pLimit(request.concurrency),
  }
  const jobs = plan.kernels.map((kernel, index) =>
    takeToKernel({kernel, workFolder: join(workFolder, String(index)), ...shared}),
  )
  // What fails here fails for all: the others are stopped, and waited for, since they work in folders that go away.
  for (const job of [tools, ...jobs]) job.catch(() => failure.abort())
  await Promise.allSettled([tools, ...jobs])
  return {tools: await tools, kernels: await Promise.all(jobs)}
}

/** A case that nobody came to because the run was cancelled. */
const CANCELLED: CaseOutcome = {records: [], interruption: {kind: 'cancelled'}, warnings: []}

interface KernelJob {
  kernel: PlannedKernel
  plan: Plan
  request: RunRequest
  ports: RunPorts
  /** Aborted when the user cancels, and when the run fails as a whole. */
  signal: AbortSignal
  provider: KernelProvider
  tools: Promise<Tools>
  fetches: LimitFunction
  guests: LimitFunction
  workFolder: string
}

async function takeToKernel(job: KernelJob): Promise<Work['kernels'][number]> {
  const {kernel, ports} = job
  const {id} = kernel.spec
  if (!kernel.artifacts.some(isTakeable)) return untouched(kernel)
  const result = emptyKernelResult(kernel)
  const files = await fetchKernel(job, result)
  if (files !== undefined) ports.progress.kernel(id, {step: 'waiting'})
  const tools = await job.tools
  if (files === undefined) {
    ports.progress.kernel(id, {step: 'failed', message: result.error ?? 'cancelled'})
    const outcome = result.error === null ? CANCELLED : undefined
    return {
      result,
      cases: kernel.artifacts.map(artifact => caseOf(artifact, kernel, outcome, result.error, () => null)),
    }
  }
  return job.guests(() => runKernel(job, files, tools, result))
}

async function fetchKernel(job: KernelJob, result: KernelResult): Promise<KernelFiles | undefined> {
  const {kernel, plan, provider, ports} = job
  const startedAt = performance.now()
  try {
    const files = await job.fetches(() =>
      provider.fetch(kernel.spec, {modules: plan.manifest.modules}, progress => {
        if (progress.step === 'note') result.notes.push(progress.message)
        else ports.progress.kernel(kernel.spec.id, progress)
      }),
    )
    const {release, version: packageVersion, signature} = files.kernel
    if (signature.status === 'unchecked')
      result.notes.push(`the signature of its package index was not checked: ${signature.why}`)
    Object.assign(result, {
      release,
      packageVersion,
      vmlinuzSha256: files.vmlinuzSha256,
      signature: signature.status === 'good' ? `good: ${signature.by}` : `unchecked: ${signature.why}`,
    })
    return files
  } catch (thrown) {
    if (!(thrown instanceof UserError) && !job.signal.aborted) throw thrown
    if (job.signal.aborted) result.notes.push('cancelled')
    else result.error = errorMessage(thrown)
    return undefined
  } finally {
    result.fetchMs = Math.round(performance.now() - startedAt)
  }
}

async function runKernel(
  job: KernelJob,
  files: KernelFiles,
  tools: Tools,
  result: KernelResult,
): Promise<Work['kernels'][number]> {
  const {kernel, ports, request, workFolder} = job
  const {reportDirectory} = request
  const {id} = kernel.spec
  const folder = join('logs', safeFileName(id))
  await makeFolder(join(reportDirectory, folder), 'report-directory')
  const startedAt = performance.now()
  const takeable = kernel.artifacts.filter(isTakeable)
  const logs = createLogCollector(reportDirectory, folder, key =>
    logFileName(takeable[key.case]?.name ?? 'unknown', key.program, key.kind),
  )
  await mkdir(workFolder)
  result.consoleLog = join(folder, 'console.log')
  const outcome = await runGuest({
    qemu: tools.qemu,
    accelerator: tools.accelerator.used,
    mayEmulate: request.accelerator === 'auto',
    vmlinuz: files.vmlinuz,
    cmdline: kernel.request.cmdline,
    files: await guestFiles(files, tools),
    modules: files.modules.map(({name}) => ({name, path: modulePath(name)})),
    cases: takeable.map((artifact, index) => guestCase(artifact, index, kernel)),
    workFolder,
    consoleLog: join(reportDirectory, result.consoleLog),
    logs,
    signal: job.signal,
    onProgress(progress) {
      if (progress.step === 'booting')
        ports.progress.kernel(id, {step: 'booting', release: files.kernel.release, boot: progress.boot})
      else
        ports.progress.kernel(id, {
          step: 'case',
          artifact: takeable[progress.id]?.name ?? '',
          position: progress.position,
          count: progress.count,
        })
    },
  })
  const logOf = await logs.finish()
  takeOutcome(outcome, result, files)
  const cases = kernel.artifacts.map(artifact => {
    const index = takeable.indexOf(artifact)
    const done = outcome.cases.get(index)
    if (done === undefined && job.signal.aborted) return caseOf(artifact, kernel, CANCELLED, null, () => null)
    const obstacle = done === undefined ? (result.error ?? 'the guest never came to it') : null
    return caseOf(artifact, kernel, done, obstacle, key => logOf({...key, case: index}))
  })
  const seconds = (performance.now() - startedAt) / 1000
  ports.progress.kernel(
    id,
    result.error === null
      ? {step: 'done', verdicts: countCaseVerdicts(cases), seconds}
      : {step: 'failed', message: result.error},
  )
  return {result, cases}
}

function takeOutcome(outcome: GuestOutcome, result: KernelResult, files: KernelFiles): void {
  result.boots = outcome.boots
  result.bootMs = outcome.bootMs === null ? null : Math.round(outcome.bootMs)
  result.guestMs = Math.round(outcome.guestMs)
  result.error = outcome.error
  result.notes.push(...outcome.notes, ...outcome.warnings.map(({message}) => `kernel: ${message}`))
  const {hello} = outcome
  if (hello !== null && hello.release !== files.kernel.release)
    result.notes.push(`the kernel calls itself ${hello.release}, its package ${files.kernel.release}`)
  for (const {name, errno} of outcome.modules) {
    if (errno === 0) result.modules.push(name)
    else result.notes.push(`module ${name} could not be loaded (${errnoOf(errno)?.name})`)
  }
}

async function guestFiles(files: KernelFiles, tools: Tools): Promise<GuestRequest['files']> {
  const modules = files.modules.map(async ({name, path}) => ({path: modulePath(name), content: await readFile(path)}))
  return [
    {path: '/init', content: tools.validator, executable: true},
    {path: `/boot/config-${files.kernel.release}`, content: await readFile(files.config)},
    ...(await Promise.all(modules)),
  ]
}

function modulePath(name: string): string {
  return `/bpfcompat/modules/${name}.ko`
}

function guestCase(artifact: Artifact, id: number, kernel: PlannedKernel): GuestRequest['cases'][number] {
  const {request, name, bytes} = artifact
  return {
    id,
    artifact: name,
    mode: request.lanes.some(({mode}) => mode === 'load_attach') ? 'load_attach' : 'load_only',
    object: `/bpfcompat/objects/${id}`,
    fixups: request.fixups,
    bytes,
    timeoutSeconds: kernel.request.timeoutSeconds ?? request.timeoutSeconds,
  }
}

function logFileName(artifact: string, program: string | null, kind: string): string {
  return [artifact, ...(program === null ? [] : [program]), kind, 'log'].join('.')
}

function caseOf(
  artifact: Artifact,
  kernel: PlannedKernel,
  outcome: Parameters<typeof caseResult>[0]['outcome'],
  obstacle: string | null,
  log: Parameters<typeof caseResult>[0]['log'],
): CaseResult {
  return caseResult({
    artifact: artifact.name,
    kernel: kernel.spec.id,
    kernelRequired: kernel.request.required,
    request: artifact.request,
    outcome,
    obstacle: artifact.defect === undefined ? obstacle : `${artifact.path} ${artifact.defect}`,
    log,
  })
}

/** A kernel to which nothing can be taken: every object it should get has a defect. */
function untouched(kernel: PlannedKernel): Work['kernels'][number] {
  return {
    result: emptyKernelResult(kernel),
    cases: kernel.artifacts.map(artifact => caseOf(artifact, kernel, undefined, null, () => null)),
  }
}

function isTakeable(artifact: Artifact): boolean {
  return artifact.defect === undefined
}

function emptyKernelResult(kernel: PlannedKernel): KernelResult {
  return {
    id: kernel.spec.id,
    required: kernel.request.required,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    signature: null,
    boots: 0,
    fetchMs: 0,
    bootMs: null,
    guestMs: 0,
    error: null,
    consoleLog: null,
    modules: [],
    notes: [],
  }
}

function countCaseVerdicts(cases: readonly CaseResult[]) {
  const counts = {pass: 0, fail: 0, skip: 0, error: 0}
  for (const {verdict} of cases.flatMap(({lanes}) => lanes)) counts[verdict]++
  return counts
}

async function makeFolder(folder: string, input: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
  } catch (thrown) {
    throw new UserError(`\`${folder}\` cannot be written (${errorMessage(thrown)}); name another with --${input}`, {
      cause: thrown,
    })
  }
}

async function conclude(plan: Plan, request: RunRequest, startedAt: Date, {tools, kernels}: Work): Promise<Results> {
  const seen = {
    version: RESULTS_VERSION,
    tool: {name: 'bpfcompat', version},
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    manifest: request.manifest,
    host: {
      arch: process.arch,
      cpus: availableParallelism(),
      qemu: (await tools?.qemuVersion) ?? null,
      accelerator: tools?.accelerator ?? null,
    },
    kernels: kernels.map(({result}) => result),
    artifacts: plan.artifacts.map(({name, path, sha256, bytes, request: {place}, defect}) => ({
      name,
      path,
      sha256,
      size: bytes.length,
      place,
      error: defect ?? null,
    })),
    cases: kernels.flatMap(({cases}) => cases),
  } satisfies Omit<Results, 'findings' | 'gate'>
  return {...seen, findings: findingsOf(seen), gate: gateOf(seen.cases, seen.kernels, request.failOn)}
}
