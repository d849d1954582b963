import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {allEnded} from '../base/all-ended.ts'
import {errorMessage, UserError} from '../base/errors.ts'
import {version} from '../base/version.ts'
import {runGuest} from '../guest/guest.ts'
import {createLogCollector} from '../guest/logs.ts'
import type {GuestOutcome} from '../guest/outcome.ts'
import {PROBE_GROUPS} from '../guest/plan.ts'
import type {TimedCase} from '../guest/request.ts'
import {installLogIn} from '../host/install-log.ts'
import {bootImages} from '../kernels/images/boot-images.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import type {KernelProvider} from '../kernels/provider/kernel-provider.ts'
import type {RunRequest} from '../request/run.ts'
import {judgeInterruption} from '../results/interruption.ts'
import {guestModules, moduleFiles, pidOneFile} from '../run/guest-files.ts'
import {NETWORK_MODULES} from '../run/needed-modules.ts'
import type {RunPorts} from '../run/ports.ts'
import {type RunSession, type SessionNeeds, withRunSession} from '../run/session.ts'
import {guestTools, inOrder, type Tools, toolsFor} from '../run/tools.ts'
import {plural} from '../text/figures.ts'
import {decodeFeatures} from './decode.ts'
import {FOUND_BY, type KernelProbe, PROBE_VERSION, type ProbeReport} from './model.ts'

/** Timeout of one group, in a KVM guest. */
const GROUP_SECONDS = 60

const CASES: readonly TimedCase[] = PROBE_GROUPS.map((artifact, id) => ({
  kind: 'probe',
  id,
  artifact,
  files: [],
  timeoutSeconds: GROUP_SECONDS,
}))

/**
 * Boots each kernel and tries its features.
 *
 * @throws UserError if no guest can run on this machine; a kernel that is not available has an `error`
 */
export async function probeKernels(
  specs: readonly KernelSpec[],
  request: RunRequest,
  ports: RunPorts,
): Promise<ProbeReport> {
  const probedAt = new Date().toISOString()
  const kernels = await withRunSession(request, needsOf(specs, request), ports, session =>
    allEnded(
      specs.map((spec, index) =>
        takeToKernel(spec, {request, ports, session, directory: join(session.workDirectory, String(index))}),
      ),
    ),
  )
  return {version: PROBE_VERSION, tool: {name: 'bpfcompat', version}, probedAt, kernels}
}

function needsOf(specs: readonly KernelSpec[], {cacheDirectory, mirrors}: RunRequest): SessionNeeds {
  return {
    kernels: specs.map(({id}) => id),
    arches: inOrder(specs.map(({arch}) => arch)),
    commands: [],
    libbpf: new Set([null]),
    mirrors,
    installLog: installLogIn(cacheDirectory),
    isReported: false,
  }
}

interface Job {
  request: RunRequest
  ports: RunPorts
  session: RunSession
  /** Path of the directory to create. */
  directory: string
}

/** Fetches one kernel and probes it. */
async function takeToKernel(spec: KernelSpec, job: Job): Promise<KernelProbe> {
  const {request, ports, session} = job
  const probe = emptyProbe(spec)
  const files = await session.fetches(() =>
    orError(probe, ports, () => fetchKernel(spec, session.provider, probe, ports)),
  )
  const tools = await toolsFor(spec.arch, await session.tools)
  const bootable = files && (await orError(probe, ports, () => withImages(files, tools, probe, request)))
  if (bootable === undefined) return probe
  return session.guests(() => probeKernel(spec, bootable, probe, tools, job))
}

function emptyProbe({id, distribution, arch}: KernelSpec): KernelProbe {
  return {
    id,
    distribution,
    arch,
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    accelerator: null,
    error: null,
    notes: [],
    incomplete: [],
    features: [],
    helpers: [],
  }
}

async function fetchKernel(
  spec: KernelSpec,
  provider: KernelProvider,
  probe: KernelProbe,
  {progress}: RunPorts,
): Promise<KernelFiles> {
  const files = await provider.fetch(spec, {modules: [], optionalModules: () => NETWORK_MODULES}, step => {
    if (step.step === 'note') probe.notes.push(step.message)
    else progress.kernel(spec.id, step)
  })
  const {release, version: packageVersion} = files.kernel
  Object.assign(probe, {release, packageVersion, vmlinuzSha256: files.vmlinuzSha256})
  return files
}

async function withImages(
  files: KernelFiles,
  {accelerator}: Tools,
  probe: KernelProbe,
  {cacheDirectory}: RunRequest,
): Promise<KernelFiles> {
  const onNote = (note: string) => probe.notes.push(note)
  return {...files, images: await bootImages(files, {accelerator: accelerator.used, cacheDirectory, onNote})}
}

/** Turns a failure into the error of one kernel: the others are probed all the same. */
async function orError<T>(
  probe: KernelProbe,
  {progress, signal}: RunPorts,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof UserError) && !signal.aborted) throw thrown
    probe.error = signal.aborted ? 'cancelled' : errorMessage(thrown)
    progress.kernel(probe.id, {step: 'failed', message: probe.error})
    return undefined
  }
}

async function probeKernel(
  spec: KernelSpec,
  files: KernelFiles,
  probe: KernelProbe,
  tools: Tools,
  {request, ports: {progress, signal}, session: {snapshots}, directory}: Job,
): Promise<KernelProbe> {
  const startedAt = performance.now()
  const {id} = files.kernel
  const release = files.kernel.release
  await mkdir(directory)
  const logs = createLogCollector(directory, '.', ({kind}) => `${kind}.log`)
  const outcome = await runGuest({
    ...(await guestTools(spec.arch, tools, request)),
    images: files.images,
    cmdline: spec.cmdline ?? '',
    files: [pidOneFile(tools.validators.byDefault, tools.validators), ...(await moduleFiles(files))],
    modules: guestModules(files),
    cases: CASES,
    workDirectory: directory,
    consoleLog: join(directory, 'console.log'),
    logs,
    signal,
    snapshots,
    onProgress(step) {
      if ('boot' in step) progress.kernel(id, {...step, release})
      else if (step.step === 'case')
        progress.kernel(id, {
          step: 'probing',
          what: PROBE_GROUPS[step.id] ?? '',
          position: step.position,
          count: step.count,
        })
    },
  })
  await logs.finish()
  takeOutcome(outcome, probe, signal.aborted)
  progress.kernel(
    id,
    probe.error === null
      ? {step: 'probed', features: probe.features.length, seconds: (performance.now() - startedAt) / 1000}
      : {step: 'failed', message: probe.error},
  )
  return probe
}

function takeOutcome(outcome: GuestOutcome, probe: KernelProbe, cancelled: boolean): void {
  const {features, helpers, refused} = decodeFeatures([...outcome.cases.values()].flatMap(({records}) => records))
  Object.assign(probe, {features, helpers, accelerator: outcome.accelerator})
  probe.notes.push(...outcome.notes)
  if (refused > 0) probe.notes.push(`the guest sent ${plural(refused, 'invalid record')}`)
  const broken: string[] = []
  for (const {id, artifact: group} of CASES) {
    if (!isProbe(group)) continue
    const ended = outcome.cases.get(id)
    const cut = ended?.interruption ?? null
    if (ended !== undefined && cut === null) continue
    for (const found of FOUND_BY[group]) if (!probe.incomplete.includes(found)) probe.incomplete.push(found)
    if (cut !== null) broken.push(`${group}: ${judgeInterruption(cut).reason}`)
  }
  if (cancelled) probe.error = 'cancelled'
  else if (outcome.error !== null) probe.error = outcome.error
  else if (probe.incomplete.length > 0) probe.error = `not all features could be tried: ${broken.join('; ')}`
}

function isProbe(group: string): group is (typeof PROBE_GROUPS)[number] {
  return PROBE_GROUPS.some(known => known === group)
}
