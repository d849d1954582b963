import {mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {LimitFunction} from 'p-limit'
import {isTakeable} from '../artifact/artifact.ts'
import {errorMessage, UserError} from '../base/errors.ts'
import {machineFault} from '../base/machine-fault.ts'
import {timed} from '../base/trace.ts'
import {commonInput, neverTaken, outcomesOf} from '../cases/artifact-result.ts'
import {caseResult} from '../cases/case-result.ts'
import {caseSurface} from '../cases/case-surface.ts'
import {takeKnownWarnings} from '../cases/known-warnings.ts'
import {readOutputs} from '../cases/outputs.ts'
import {runGuest} from '../guest/guest.ts'
import {createLogCollector, type LogKey, safeFileName} from '../guest/logs.ts'
import type {GuestMemory} from '../guest/memory.ts'
import type {GuestOutcome} from '../guest/outcome.ts'
import {isOldQemu} from '../guest/qemu-version.ts'
import type {GuestProgress, GuestRequest} from '../guest/request.ts'
import type {Snapshots} from '../guest/snapshots.ts'
import {bootImages} from '../kernels/images/boot-images.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {Signature} from '../kernels/model/resolved-kernel.ts'
import {readKernelConfig} from '../kernels/modules/kernel-config.ts'
import type {KernelProvider} from '../kernels/provider/provider.ts'
import type {CaseResult} from '../model/case.ts'
import {errnoOf} from '../model/errno.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {KernelState} from '../model/progress.ts'
import {NO_SURFACE, type Surface} from '../model/surface.ts'
import {needsShell} from '../plan/needs.ts'
import type {Plan, PlannedKernel} from '../plan/planned.ts'
import type {RunRequest} from '../request/run.ts'
import {joinSurfaces} from '../results/surface.ts'
import {cmdlineOf} from './cmdline.ts'
import {withCopyCallers} from './copy-callers.ts'
import {examineKernel} from './examine.ts'
import type {Examiner} from './examiner.ts'
import {guestModules, moduleFiles} from './guest-modules.ts'
import {type GuestWork, guestWork} from './guest-work.ts'
import {guestSettings, refusalNotes, settingNotes} from './kernel-settings.ts'
import {knownFunctions} from './known-functions.ts'
import {neededModules} from './needed-modules.ts'
import type {Parking} from './parking.ts'
import type {RunPorts} from './ports.ts'
import {makeFolder} from './report-files.ts'
import {shellFiles} from './shell-files.ts'
import {findModules} from './target-modules.ts'
import {type Toolbox, type Tools, toolsFor} from './tools.ts'
import {programWith, validatorPath} from './validators.ts'

/** What became of one kernel. */
export interface KernelWork {
  result: KernelResult
  cases: CaseResult[]
  /** What its guest reported of what the artifacts depend on. */
  surface: Surface
}

/** One kernel of a run, and what it shares with the others. */
export interface KernelJob {
  kernel: PlannedKernel
  plan: Plan
  request: RunRequest
  ports: RunPorts
  /** Aborted when the user cancels, and when the run fails as a whole. */
  signal: AbortSignal
  provider: KernelProvider
  tools: Promise<Toolbox>
  /** What examines kernels that are not booted; null: all are. */
  examiner: Promise<Examiner> | null
  /** Waits for a kernel's turn to be fetched. */
  fetches(id: string, fetch: () => Promise<KernelFiles>): Promise<KernelFiles>
  guests: LimitFunction
  parking: Parking | null
  /** Called when a guest has started. */
  onGuest(): void
  memory: GuestMemory
  snapshots: Snapshots | undefined
  workFolder: string
}

/** Fetches one kernel, runs its guest and judges its cases. */
export async function takeToKernel(job: KernelJob): Promise<KernelWork> {
  const {kernel, ports} = job
  const {name} = kernel
  if (!kernel.artifacts.some(isTakeable)) return untouched(kernel)
  const result = emptyKernelResult(kernel)
  if (!kernel.booted) return takeToImage(job, result)
  const files = await timed(`${name}: fetching`, () => fetchKernel(job, result))
  if (files !== undefined) ports.progress.kernel(name, {step: 'waiting'})
  const tools = await unlessCancelled(job, async () => toolsFor(kernel.spec.arch, await job.tools))
  const bootable = files && tools && (await timed(`${name}: images`, () => withImages(job, files, tools, result)))
  if (bootable !== undefined && tools !== undefined) {
    const work = await job.guests(() =>
      timed(`${name}: its guest`, () => unlessRefused(result, () => runKernel(job, bootable, tools, result))),
    )
    if (work !== undefined) return work
  }
  ports.progress.kernel(name, {step: 'failed', message: result.error ?? 'cancelled'})
  const release = result.release
  return {
    result,
    cases: kernel.artifacts.map(artifact => neverTaken(artifact, kernel, release, result.error)),
    surface: NO_SURFACE,
  }
}

/** Fetches one kernel, and examines it without a boot. */
async function takeToImage(job: KernelJob, result: KernelResult): Promise<KernelWork> {
  const {kernel, plan, request, ports, signal, workFolder} = job
  const {name} = kernel
  const startedAt = performance.now()
  const files = await timed(`${name}: fetching`, () => fetchKernel(job, result))
  const examiner = files && (await unlessCancelled(job, async () => job.examiner))
  if (files !== undefined && examiner != null) {
    const {cacheDirectory} = request
    const examined = await timed(`${name}: its package`, () =>
      unlessRefused(result, () => examineKernel({kernel, plan, files, examiner, cacheDirectory, workFolder, signal})),
    )
    if (examined !== undefined) {
      result.btf = examined.hasBtf
      result.notes.push(...examined.notes)
      ports.progress.kernel(name, {step: 'examined', seconds: (performance.now() - startedAt) / 1000})
      return {result, cases: examined.cases, surface: examined.surface}
    }
  }
  ports.progress.kernel(name, {step: 'failed', message: result.error ?? 'cancelled'})
  return {result, cases: [], surface: NO_SURFACE}
}

/** Undefined when the user has cancelled the run meanwhile: then what ended the work is no reason of its own. */
async function unlessCancelled<T>({ports}: KernelJob, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    if (ports.signal.aborted) return undefined
    throw thrown
  }
}

/** What the machine refuses one kernel, such as room on a disk, costs that kernel: what others have shown is not lost. */
async function unlessRefused<T>(result: KernelResult, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    const fault = thrown instanceof UserError ? thrown : machineFault(thrown)
    if (fault === null) throw thrown
    result.error = fault.message
    return undefined
  }
}

async function fetchKernel(job: KernelJob, result: KernelResult): Promise<KernelFiles | undefined> {
  const {kernel, plan, provider, ports} = job
  const startedAt = performance.now()
  try {
    const wanted = {
      modules: plan.manifest.modules,
      optionalModules: (release: string) => neededModules(kernel.artifacts, release),
    }
    const files = await job.fetches(kernel.spec.id, () =>
      provider.fetch(kernel.spec, wanted, progress => {
        if (progress.step === 'note') result.notes.push(progress.message)
        else ports.progress.kernel(kernel.name, progress)
      }),
    )
    const {release, version: packageVersion, signature} = files.kernel
    const lockedOn = plan.lock?.kernels.find(({id}) => id === kernel.spec.id)?.resolvedAt.slice(0, 10)
    if (signature.status === 'unchecked')
      result.notes.push(
        `the signature of its package index was not checked${lockedOn === undefined ? '' : ` when it was locked on ${lockedOn}`}: ${signature.why}`,
      )
    Object.assign(result, {
      release,
      packageVersion,
      vmlinuzSha256: files.vmlinuzSha256,
      signature: signatureWords(signature, lockedOn),
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

/** With the images that are best for what runs them; undefined when there is none, and the result says why. */
async function withImages(
  {request: {cacheDirectory}}: KernelJob,
  files: KernelFiles,
  tools: Tools,
  result: KernelResult,
): Promise<KernelFiles | undefined> {
  const onNote = (note: string) => result.notes.push(note)
  try {
    const images = await bootImages(files, {accelerator: tools.accelerator.used, cacheDirectory, onNote})
    return {...files, images}
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    result.error = errorMessage(thrown)
    return undefined
  }
}

/** With a lock the digests in it are what is trusted; who had signed them, and when that was checked, is for the record. */
function signatureWords(signature: Signature, lockedOn: string | undefined): string {
  const words = signature.status === 'good' ? `good: ${signature.by}` : `unchecked: ${signature.why}`
  return lockedOn === undefined ? words : `locked: ${words} (on ${lockedOn})`
}

async function runKernel(job: KernelJob, files: KernelFiles, tools: Tools, result: KernelResult): Promise<KernelWork> {
  const {kernel, plan, ports, request, workFolder} = job
  const {reportDirectory} = request
  const {name} = kernel
  const {release} = files.kernel
  const folder = join('logs', safeFileName(name))
  await makeFolder(join(reportDirectory, folder), 'report-directory')
  const startedAt = performance.now()
  const work = guestWork(
    kernel,
    release,
    plan.brought,
    tools.validators.byDefault,
    plan.btf,
    plan.manifest.surface.level !== 'off',
  )
  const logs = createLogCollector(reportDirectory, folder, key => logFileName(work, key))
  await mkdir(workFolder)
  result.consoleLog = join(folder, 'console.log')
  const config = files.config === null ? null : await readKernelConfig(files.config)
  const {cmdline, note} = cmdlineOf(
    {...kernel.request, cmdline: [kernel.spec.cmdline ?? '', kernel.request.cmdline].join(' ').trim()},
    config,
  )
  const settings = guestSettings(kernel, config)
  if (note !== null) result.notes.push(note)
  result.notes.push(...tools.validators.notes, ...settingNotes(settings))
  const functions = knownFunctions(name, files)
  const outcome = await runGuest({
    qemu: tools.qemu,
    // Only where it makes a difference is QEMU's answer waited for.
    oldQemu: kernel.spec.arch === 'arm64' && isOldQemu(await tools.qemuVersion),
    accelerator: tools.accelerator.used,
    mayEmulate: request.accelerator === 'auto',
    kvmDefect: tools.kvmDefect,
    images: files.images,
    cmdline,
    files: await guestFiles(files, tools, work),
    modules: guestModules(files),
    cases: work.cases,
    ...settings,
    known: functions.names,
    workFolder,
    consoleLog: join(reportDirectory, result.consoleLog),
    logs,
    signal: job.signal,
    parks: job.parking !== null,
    memory: job.memory,
    snapshots: job.snapshots,
    onProgress(progress) {
      ports.progress.kernel(name, kernelState(progress, work, release))
      job.onGuest()
    },
  })
  const logOf = await logs.finish()
  result.notes.push(...takeKnownWarnings(outcome, plan.manifest.allowedWarnings))
  takeOutcome(outcome, result, files, kernel)
  const cases: CaseResult[] = []
  for (const artifact of kernel.artifacts) {
    const own = work.artifacts.find(candidate => candidate.artifact === artifact)
    // One after the other: the outputs of one artifact are in memory at a time.
    cases.push(
      own === undefined
        ? neverTaken(artifact, kernel, release, null)
        : caseResult({
            ...commonInput(artifact, kernel),
            release,
            hostFixups: own.hostFixups,
            commandRoot: own.root,
            pidOneLibbpf: outcome.hello?.libbpf ?? null,
            ...outcomesOf(own, outcome, result.error, job.signal.aborted),
            log: key => (own.object === undefined ? null : logOf({...key, case: own.object})),
            output: await readOutputs(own, reportDirectory, logOf),
          }),
    )
  }
  if (outcome.parked !== null) job.parking?.offer({kernel, guest: outcome.parked, cases: work.cases}, cases)
  await findModules(cases, {
    spec: kernel.spec,
    record: files.kernel,
    provider: job.provider,
    onProgress: progress => {
      if (progress.step === 'note') result.notes.push(progress.message)
    },
  })
  const seconds = (performance.now() - startedAt) / 1000
  ports.progress.kernel(
    name,
    result.error === null
      ? {step: 'done', verdicts: countCaseVerdicts(cases), seconds}
      : {step: 'failed', message: result.error},
  )
  const surfaces = work.artifacts.flatMap(({artifact, object}) => {
    const records = object === undefined ? undefined : outcome.cases.get(object)?.records
    return records === undefined ? [] : [caseSurface(records, artifact.name, name)]
  })
  const surface = functions.complete(joinSurfaces(surfaces))
  return {result, cases, surface: await withCopyCallers(surface, files, request.cacheDirectory)}
}

function kernelState(progress: GuestProgress, {cases, artifacts}: GuestWork, release: string): KernelState {
  if ('boot' in progress) return {...progress, release}
  const guestCase = cases.find(({id}) => id === progress.id)
  const position = artifacts.findIndex(({object, command}) => [object, command].includes(progress.id))
  const test =
    progress.step === 'test' && guestCase?.kind === 'object' ? (guestCase.tests[progress.test]?.name ?? null) : null
  return {
    step: 'case',
    artifact: guestCase?.artifact ?? '',
    doing: guestCase?.kind === 'command' ? 'its command' : test === null ? null : `test "${test}"`,
    position,
    count: artifacts.length,
  }
}

function takeOutcome(outcome: GuestOutcome, result: KernelResult, files: KernelFiles, {request}: PlannedKernel): void {
  result.boots = outcome.boots
  result.snapshot = outcome.snapshot
  if (outcome.boots > 0) Object.assign(result, {shape: outcome.shape, accelerator: outcome.accelerator})
  result.bootMs = outcome.bootMs === null ? null : Math.round(outcome.bootMs)
  result.guestMs = Math.round(outcome.guestMs)
  result.error = outcome.error
  result.notes.push(...outcome.notes, ...outcome.warnings.map(({message}) => `kernel: ${message}`))
  const {hello} = outcome
  result.btf = hello?.btf ?? null
  result.lsm = hello?.lsm ?? null
  result.lockdown = /\[(\w+)\]/.exec(hello?.lockdown ?? '')?.[1] ?? null
  if (hello !== null && hello.release !== files.kernel.release)
    result.notes.push(`the kernel calls itself ${hello.release}, its package ${files.kernel.release}`)
  result.notes.push(...refusalNotes(request, outcome))
  for (const {name, errno} of outcome.modules) {
    if (errno === 0) result.modules.push(name)
    else result.notes.push(`module ${name} could not be loaded (${errnoOf(errno)?.name})`)
  }
}

async function guestFiles(
  files: KernelFiles,
  {validators, busybox}: Tools,
  {artifacts, pidOne, others, btf}: GuestWork,
): Promise<GuestRequest['files']> {
  const shell = artifacts.some(({artifact}) => needsShell(artifact)) ? busybox : null
  return [
    {path: '/init', content: programWith(pidOne, validators), executable: true},
    ...others.map(libbpf => ({
      path: validatorPath(libbpf),
      content: programWith(libbpf, validators),
      executable: true,
    })),
    ...(shell === null ? [] : shellFiles(shell)),
    ...(files.config === null
      ? []
      : [{path: `/boot/config-${files.kernel.release}`, content: await readFile(files.config)}]),
    ...(await moduleFiles(files)),
    ...btf,
  ]
}

/** `probe.handle_exec.verifier.log`, `probe.test_0.stdout.log`. */
function logFileName({artifacts}: GuestWork, key: LogKey): string {
  const own = artifacts.find(({object, command}) => [object, command].includes(key.case))
  return [own?.artifact.name ?? 'unknown', ...(key.subject === null ? [] : [key.subject]), key.kind, 'log'].join('.')
}

/** A kernel to which nothing can be taken: every object it should get has a defect. */
export function untouched(kernel: PlannedKernel): KernelWork {
  return {
    result: emptyKernelResult(kernel),
    cases: kernel.artifacts.map(artifact => neverTaken(artifact, kernel, null, null)),
    surface: NO_SURFACE,
  }
}

function emptyKernelResult(kernel: PlannedKernel): KernelResult {
  return {
    id: kernel.name,
    distribution: kernel.spec.distribution,
    arch: kernel.spec.arch,
    shape: null,
    accelerator: null,
    required: kernel.request.required,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    signature: null,
    boots: 0,
    snapshot: null,
    fetchMs: 0,
    bootMs: null,
    guestMs: 0,
    error: null,
    consoleLog: null,
    btf: null,
    lsm: null,
    lockdown: null,
    modules: [],
    notes: [],
  }
}

function countCaseVerdicts(cases: readonly CaseResult[]) {
  const counts = {pass: 0, fail: 0, skip: 0, error: 0}
  for (const {verdict} of cases.flatMap(({lanes}) => lanes)) counts[verdict]++
  return counts
}
