import {isTakeable} from '../artifact/artifact.ts'
import {timed} from '../base/trace.ts'
import {neverTaken} from '../cases/artifact-result.ts'
import type {KernelResult} from '../model/kernel.ts'
import {NO_SURFACE} from '../model/surface.ts'
import {examineKernel} from './examine.ts'
import {fetchKernel, withImages} from './fetch-kernel.ts'
import {unlessRefused} from './kernel-fault.ts'
import {runKernel} from './kernel-guest.ts'
import type {KernelJob} from './kernel-job.ts'
import type {KernelWork} from './kernel-result.ts'
import {newKernelResult, untouched} from './kernel-result.ts'
import {toolsFor} from './tools.ts'

/** Fetches one kernel, runs its guest and judges its cases. */
export async function takeToKernel(job: KernelJob): Promise<KernelWork> {
  const {kernel, ports} = job
  const {name} = kernel
  if (!kernel.artifacts.some(isTakeable)) return untouched(kernel)
  const result = newKernelResult(kernel)
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

/** Fetches one kernel and examines it without a boot. */
async function takeToImage(job: KernelJob, result: KernelResult): Promise<KernelWork> {
  const {kernel, plan, request, ports, signal, workDirectory} = job
  const {name} = kernel
  const startedAt = performance.now()
  const files = await timed(`${name}: fetching`, () => fetchKernel(job, result))
  const examiner = files && (await unlessCancelled(job, async () => job.examiner))
  if (files !== undefined && examiner != null) {
    const {cacheDirectory} = request
    const examined = await timed(`${name}: its package`, () =>
      unlessRefused(result, () =>
        examineKernel({kernel, plan, files, examiner, cacheDirectory, workDirectory, signal}),
      ),
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

/** Returns the result of the work; undefined if it failed after the user cancelled the run. */
async function unlessCancelled<T>({ports}: KernelJob, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    if (ports.signal.aborted) return undefined
    throw thrown
  }
}
