import pLimit from 'p-limit'
import {type Problem, UserError} from '../../base/errors.ts'
import {setting} from '../../base/setting.ts'
import {showUrl} from '../../net/http.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {KernelProgress} from '../model/progress.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import type {KernelProvider} from '../provider/kernel-provider.ts'
import {type ArchivalBases, archivalUrls, missingArchive, PUBLIC_BASES} from './archival.ts'
import {saysTheSame} from './changes.ts'
import {packagesOf} from './entry.ts'
import {misfit} from './fits.ts'

/** Options for locking kernels. */
export interface LockOptions {
  /** A provider that ignores stored lookups. */
  provider: KernelProvider
  /** The kernels that are already locked. */
  before: readonly ResolvedKernel[]
  /** Reports whether a locked kernel is looked up again. The others stay unchanged. */
  refresh(id: string): boolean
  /** An unchecked signature is an error. */
  requireSignatures: boolean
  bases?: ArchivalBases
  onProgress(id: string, progress: KernelProgress): void
  warn(message: string): void
}

/** Kernels at a time, as in a run. */
const PARALLEL = 2

/**
 * Locks kernels: looks up the newest kernel of each spec, checks its signature and that its packages exist, and fetches it
 * to get the digests of the files in the packages.
 *
 * @param specs kernels that can be locked, each once
 * @returns one kernel for each, in the same order
 * @throws UserError with the problems of all of them; DiskError if the cache cannot be written
 */
export async function lockKernels(specs: readonly KernelSpec[], options: LockOptions): Promise<ResolvedKernel[]> {
  const limit = pLimit(PARALLEL)
  const outcomes = await Promise.allSettled(specs.map(spec => limit(() => settle(spec, options))))
  const failures = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  const unexpected = failures.find(reason => !(reason instanceof UserError))
  if (unexpected !== undefined) throw unexpected
  const problems: Problem[] = failures.flatMap(reason => (reason as UserError).problems)
  if (problems.length > 0) throw new UserError(problems)
  return outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

async function settle(spec: KernelSpec, options: LockOptions): Promise<ResolvedKernel> {
  const {provider, before, refresh, onProgress} = options
  const locked = before.find(({id}) => id === spec.id)
  if (locked !== undefined && misfit(spec, locked) === undefined && (!refresh(spec.id) || isSettled(spec, locked))) {
    if (refresh(spec.id)) await checkPackages(spec, locked, options)
    report(spec, locked, options)
    return locked
  }
  const {kernel} = await provider.fetch(spec, {modules: []}, progress => onProgress(spec.id, progress))
  await checkPackages(spec, kernel, options)
  const found = withArchivalUrls(spec, kernel, options)
  const settled = locked !== undefined && saysTheSame(locked, found) ? locked : found
  report(spec, settled, options)
  return settled
}

/**
 * Reports whether a lookup cannot change an entry: an exact release. Its index may have dropped it, but the archives in the
 * lockfile have it.
 */
function isSettled({release}: KernelSpec, locked: ResolvedKernel): boolean {
  return release !== undefined && release === locked.release && locked.signature.status === 'good'
}

/**
 * Checks that all packages are available. Without packages of modules the kernel can still be used by runs that need no
 * modules.
 */
async function checkPackages(spec: KernelSpec, record: ResolvedKernel, {provider, warn}: LockOptions): Promise<void> {
  const missing: PackageFile[] = []
  for (const file of packagesOf(record)) if (!(await provider.has(spec, record, file))) missing.push(file)
  const needed = missing.filter(({sha256}) => sha256 === record.image.sha256 || sha256 === record.config?.sha256)
  if (needed.length > 0)
    throw new UserError(
      `kernel \`${spec.id}\`: no address has ${namesOf(needed)} of ${record.release} any more; use another kernel, or name a mirror that has it with ${setting('mirror')}`,
    )
  if (missing.length > 0)
    warn(`${spec.id}: no address has ${namesOf(missing)} any more; runs that need modules cannot use this kernel`)
}

/**
 * Adds archival addresses to a kernel. Records never contain the machine's own mirrors: packages there have a place instead.
 */
function withArchivalUrls(
  spec: KernelSpec,
  record: ResolvedKernel,
  {bases = PUBLIC_BASES}: LockOptions,
): ResolvedKernel {
  const {image, config, modules} = record
  const lasting = (file: PackageFile): PackageFile => {
    const secret = file.urls.find(url => showUrl(url) !== new URL(url).href)
    if (secret !== undefined)
      throw new UserError(
        `kernel \`${spec.id}\`: ${showUrl(secret)} contains a name or password, which must not be in a lockfile; remove it from the URL`,
      )
    return {...file, urls: [...new Set([...file.urls, ...archivalUrls(file, record, bases)])]}
  }
  return {
    ...record,
    image: lasting(image),
    ...(config === undefined ? {} : {config: lasting(config)}),
    modules: modules.map(lasting),
  }
}

/** Reports the weaknesses of an entry, including an unchanged one. */
function report(spec: KernelSpec, {release, signature, ...record}: ResolvedKernel, options: LockOptions): void {
  const {requireSignatures, warn, bases = PUBLIC_BASES} = options
  if (signature.status === 'unchecked') {
    if (requireSignatures)
      throw new UserError(
        `kernel \`${spec.id}\`: the signature of ${release} was not checked (${signature.why}), but --require-signatures is set`,
      )
    warn(`${spec.id}: locked without a signature check: ${signature.why}`)
  }
  const reasons = new Map<string, string[]>()
  for (const file of packagesOf(record)) {
    const why = missingArchive(file, spec, bases)
    if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), file.name])
  }
  for (const [why, names] of reasons) warn(`${spec.id}: ${names.join(', ')} may become unavailable: ${why}`)
}

function namesOf(files: readonly PackageFile[]): string {
  return files.map(({name, version}) => `${name} ${version}`).join(', ')
}
