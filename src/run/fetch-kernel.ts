import {errorMessage, UserError} from '../base/errors.ts'
import {bootImages} from '../kernels/images/boot-images.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {Signature} from '../kernels/model/resolved-kernel.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {KernelJob} from './kernel-job.ts'
import {neededModules} from './needed-modules.ts'
import type {Tools} from './tools.ts'

/** Fetches a kernel, and puts what is known of it into the result. Undefined if it failed, with an error or a note in the result. */
export async function fetchKernel(job: KernelJob, result: KernelResult): Promise<KernelFiles | undefined> {
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
        `the signature of its package index was not checked${lockedOn === undefined ? '' : ` when the kernel was locked on ${lockedOn}`}: ${signature.why}`,
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

/** Returns the files with the best images for the accelerator; undefined if there is none, with an error in the result. */
export async function withImages(
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

/** Describes a signature. With a lockfile its digests are trusted; signer and date of the check are only recorded. */
function signatureWords(signature: Signature, lockedOn: string | undefined): string {
  const words = signature.status === 'good' ? `good: ${signature.by}` : `unchecked: ${signature.why}`
  return lockedOn === undefined ? words : `locked: ${words} (on ${lockedOn})`
}
