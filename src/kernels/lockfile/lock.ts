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

/** What settling kernels takes. */
export interface LockOptions {
  /** One that looks everything up afresh. */
  provider: KernelProvider
  /** What is locked by now. */
  before: readonly ResolvedKernel[]
  /** Whether a kernel that is locked is looked up again; the others stay as they are. */
  refresh(id: string): boolean
  /** A kernel whose signature could not be checked is an error. */
  requireSignatures: boolean
  bases?: ArchivalBases
  onProgress(id: string, progress: KernelProgress): void
  warn(message: string): void
}

/** At a time, as in a run. */
const PARALLEL = 2

/**
 * Settles kernels: the newest that each may mean, signature checked, its packages seen where they are said to be, fetched for
 * the digests of what is in them.
 *
 * @param specs kernels that can be locked, each once
 * @returns one for each, in their order
 * @throws UserError with the problems of all of them; DiskError when the cache takes nothing
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
    tell(spec, locked, options)
    return locked
  }
  const {kernel} = await provider.fetch(spec, {modules: []}, progress => onProgress(spec.id, progress))
  await checkPackages(spec, kernel, options)
  const found = withArchivalUrls(spec, kernel, options)
  const settled = locked !== undefined && saysTheSame(locked, found) ? locked : found
  tell(spec, settled, options)
  return settled
}

/** An exact release can be nothing else. Its index may have dropped it long ago: then the archives have it that the lock names. */
function isSettled({release}: KernelSpec, locked: ResolvedKernel): boolean {
  return release !== undefined && release === locked.release && locked.signature.status === 'good'
}

/** A fetch has seen what vmlinuz and the config are in, or the cache has: modules are fetched only when they are needed. */
async function checkPackages(spec: KernelSpec, record: ResolvedKernel, {provider, warn}: LockOptions): Promise<void> {
  const missing: PackageFile[] = []
  for (const file of packagesOf(record)) if (!(await provider.has(spec, record, file))) missing.push(file)
  const needed = missing.filter(({sha256}) => sha256 === record.image.sha256 || sha256 === record.config?.sha256)
  if (needed.length > 0)
    throw new UserError(
      `kernel \`${spec.id}\`: no address has ${namesOf(needed)} of ${record.release} any more; take another kernel, or a mirror that has it with ${setting('mirror')}`,
    )
  if (missing.length > 0)
    warn(`${spec.id}: no address has ${namesOf(missing)} any more; whoever needs modules of it cannot use the kernel`)
}

/** The same kernel at addresses that will do for everybody, for long. A machine's own mirrors are in no record: what lies there has a place. */
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
        `kernel \`${spec.id}\`: ${showUrl(secret)} has a name or password in it, and a lock is no place for those; take them out of the address`,
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

/** What is worth knowing of an entry, also of one that stays. */
function tell(spec: KernelSpec, {release, signature, ...record}: ResolvedKernel, options: LockOptions): void {
  const {requireSignatures, warn, bases = PUBLIC_BASES} = options
  if (signature.status === 'unchecked') {
    if (requireSignatures)
      throw new UserError(
        `kernel \`${spec.id}\`: the signature of ${release} was not checked (${signature.why}), and --require-signatures is given`,
      )
    warn(`${spec.id}: locked without a check of its signature: ${signature.why}`)
  }
  const reasons = new Map<string, string[]>()
  for (const file of packagesOf(record)) {
    const why = missingArchive(file, spec, bases)
    if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), file.name])
  }
  for (const [why, names] of reasons) warn(`${spec.id}: ${names.join(', ')} may be gone one day: ${why}`)
}

function namesOf(files: readonly PackageFile[]): string {
  return files.map(({name, version}) => `${name} ${version}`).join(', ')
}
