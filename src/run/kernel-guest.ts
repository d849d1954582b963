import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {commonInput, neverTaken, outcomesOf} from '../cases/artifact-result.ts'
import {caseResult} from '../cases/case-result.ts'
import {caseSurface} from '../cases/case-surface.ts'
import {takeKnownWarnings} from '../cases/known-warnings.ts'
import {readOutputs} from '../cases/outputs.ts'
import {runGuest} from '../guest/guest.ts'
import type {LogKey} from '../guest/logs.ts'
import {createLogCollector, safeFileName} from '../guest/logs.ts'
import type {GuestOutcome} from '../guest/outcome.ts'
import type {GuestProgress, GuestRequest} from '../guest/request.ts'
import {readKernelConfig} from '../kernels/model/kernel-config.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {CaseResult} from '../model/case.ts'
import {errnoOf} from '../model/errno.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {KernelState} from '../model/progress.ts'
import {needsShell} from '../plan/needs.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import {joinSurfaces} from '../results/surface.ts'
import {cmdlineOf} from './cmdline.ts'
import {withCopyCallers} from './copy-callers.ts'
import {configFiles, guestModules, moduleFiles, pidOneFile, shellFiles, validatorFile} from './guest-files.ts'
import type {GuestWork} from './guest-work.ts'
import {guestWork} from './guest-work.ts'
import type {KernelJob} from './kernel-job.ts'
import type {KernelWork} from './kernel-result.ts'
import {countCaseVerdicts} from './kernel-result.ts'
import {guestSettings, refusalNotes, settingNotes} from './kernel-settings.ts'
import {knownFunctions} from './known-functions.ts'
import {makeDirectory} from './report-files.ts'
import {findModules} from './target-modules.ts'
import {guestTools, type Tools} from './tools.ts'

/** Runs the guest of one kernel, and judges its cases. */
export async function runKernel(
  job: KernelJob,
  files: KernelFiles,
  tools: Tools,
  result: KernelResult,
): Promise<KernelWork> {
  const {kernel, plan, ports, request, workDirectory} = job
  const {reportDirectory} = request
  const {name} = kernel
  const {release} = files.kernel
  const directory = join('logs', safeFileName(name))
  await makeDirectory(join(reportDirectory, directory), 'report-directory')
  const startedAt = performance.now()
  const work = guestWork(
    kernel,
    release,
    plan.brought,
    tools.validators.byDefault,
    plan.btf,
    plan.manifest.surface.level !== 'off',
  )
  const logs = createLogCollector(reportDirectory, directory, key => logFileName(work, key))
  await mkdir(workDirectory)
  result.consoleLog = join(directory, 'console.log')
  const config = await readKernelConfig(files.config)
  const {cmdline, note} = cmdlineOf(
    {...kernel.request, cmdline: [kernel.spec.cmdline ?? '', kernel.request.cmdline].join(' ').trim()},
    config,
  )
  const settings = guestSettings(kernel, config)
  if (note !== null) result.notes.push(note)
  result.notes.push(...tools.validators.notes, ...settingNotes(settings))
  const functions = knownFunctions(name, files)
  const outcome = await runGuest({
    ...(await guestTools(kernel.spec.arch, tools, request)),
    images: files.images,
    cmdline,
    files: await guestFiles(files, tools, work),
    modules: guestModules(files),
    cases: work.cases,
    ...settings,
    known: functions.names,
    workDirectory,
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
    // One after the other, so that the outputs of only one artifact are in memory.
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
    result.notes.push(`the kernel reports release ${hello.release}, its package ${files.kernel.release}`)
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
    pidOneFile(pidOne, validators),
    ...others.map(libbpf => validatorFile(libbpf, validators)),
    ...shellFiles(shell),
    ...(await configFiles(files)),
    ...(await moduleFiles(files)),
    ...btf,
  ]
}

/** Returns the file name of a log: `probe.handle_exec.verifier.log`, `probe.test_0.stdout.log`. */
function logFileName({artifacts}: GuestWork, key: LogKey): string {
  const own = artifacts.find(({object, command}) => [object, command].includes(key.case))
  return [own?.artifact.name ?? 'unknown', ...(key.subject === null ? [] : [key.subject]), key.kind, 'log'].join('.')
}
