import {UserError} from '../../../base/errors.ts'
import {isRelease} from '../../../model/release-name.ts'
import {DownloadError, type RemoteFile} from '../../../net/download-error.ts'
import {showUrl, withCredentials} from '../../../net/http.ts'
import type {PackageFile} from '../../model/package-file.ts'
import type {ResolvedKernel, Signature} from '../../model/resolved-kernel.ts'
import {someOf} from '../some-of.ts'
import {ADVICE, addressBelow, archivalUrls, isAddress, reasonOf} from './addresses.ts'
import {
  type Candidate,
  candidatesIn,
  type FoundRpm,
  matches,
  type RpmKernelSpec,
  releaseOf,
  shownRelease,
} from './candidates.ts'
import {learn} from './learn.ts'
import type {RepositoryContext, RepositoryIndex} from './repository.ts'
import {compareEvr, evrText} from './rpm-version.ts'

/** Context of a lookup. Several kernels share the result of `readRepository`. */
interface LookupContext extends RepositoryContext {
  readRepository(address: string): Promise<RepositoryIndex>
  /** Returns the stored result of checking this package's own signature, if it was fetched before. */
  knownSignature(file: PackageFile): Promise<Signature | undefined>
}

/** Finds the newest kernel of all repositories that matches the spec and is available. */
export async function lookUp(spec: RpmKernelSpec, context: LookupContext): Promise<ResolvedKernel> {
  const [wrong] = spec.source.repositories.filter(address => !isAddress(address))
  if (wrong !== undefined || spec.source.repositories.length === 0)
    throw new UserError(
      `kernel \`${spec.id}\`: expected addresses of repositories (https://…), got \`${showUrl(wrong ?? '')}\``,
    )
  const indexes = await readAll(spec, context)
  const gone: string[] = []
  for (const candidate of candidatesIn(indexes, spec)) {
    const {image} = candidate
    if (!(await context.downloader().exists(remoteOf(image, spec)))) {
      gone.push(shownRelease(image))
      continue
    }
    const record = await resolved(candidate, spec, context)
    if (record === undefined) continue
    if (gone.length > 0) {
      const message = `the index lists ${gone.join(', ')}, but no server has it any more: using ${record.release}`
      context.onProgress({step: 'note', message})
    }
    return record
  }
  throw new UserError(nothingFound(spec, indexes, gone))
}

/** Reads all repositories. One that does not answer is skipped with a note, since the kernel may be in another. */
async function readAll({source}: RpmKernelSpec, context: LookupContext): Promise<RepositoryIndex[]> {
  const indexes: RepositoryIndex[] = []
  const failures: {address: string; error: DownloadError}[] = []
  for (const address of source.repositories) {
    try {
      indexes.push(await context.readRepository(address))
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error
      failures.push({address, error})
    }
  }
  const [first] = failures
  if (indexes.length === 0 && first !== undefined) {
    const attempts = failures.flatMap(({error}) => error.attempts)
    throw new DownloadError(first.error.what, attempts, ADVICE)
  }
  for (const {address, error} of failures)
    context.onProgress({
      step: 'note',
      message: `${showUrl(address)} cannot be read (${reasonOf(error)}): continuing without it`,
    })
  return indexes
}

/** Makes a record of a candidate; undefined if its release does not match the spec. */
async function resolved(
  {image, modules}: Candidate,
  spec: RpmKernelSpec,
  context: LookupContext,
): Promise<ResolvedKernel | undefined> {
  const release = releaseOf(image) ?? (await learn(image, remoteOf(image, spec), context)).release
  if (!isRelease(release))
    throw new UserError(
      `kernel \`${spec.id}\`: ${nameOf(image)} contains no kernel; name the package that contains vmlinuz`,
    )
  if (!matches(release, spec)) return undefined
  const files: PackageFile[] = []
  for (const listed of modules) files.push(await packageFile(listed, spec, context))
  const file = files[0] ?? (await packageFile(image, spec, context))
  return {
    id: spec.id,
    release,
    arch: spec.arch,
    version: evrText(image),
    resolvedAt: context.now().toISOString(),
    indexDate: (image.index.date ?? context.now()).toISOString(),
    signature: await signatureOf(file, image.index, context),
    image: file,
    modules: files,
  }
}

/** Returns the signature of a kernel. If the index is not signed, each package is checked when it is fetched. */
async function signatureOf(
  file: PackageFile,
  {signature}: RepositoryIndex,
  context: LookupContext,
): Promise<Signature> {
  if (signature.status === 'good' || 'why' in context.keyring) return signature
  const known = await context.knownSignature(file)
  return known ?? {status: 'unchecked', why: `${signature.why}; its packages are checked when they are fetched`}
}

async function packageFile(listed: FoundRpm, spec: RpmKernelSpec, context: LookupContext): Promise<PackageFile> {
  const {checksum, size, name} = listed
  const sha256 =
    checksum.algorithm === 'sha256' ? checksum.digest : (await learn(listed, remoteOf(listed, spec), context)).sha256
  return {name, version: evrText(listed), format: 'rpm', sha256, size, place: null, urls: urlsOf(listed, spec)}
}

/** Returns the addresses of a package without passwords, that of its repository first. */
function urlsOf(listed: FoundRpm, {source}: RpmKernelSpec): string[] {
  const {name, version, release, arch, index, base, href} = listed
  const below = base === undefined ? index.base : addressBelow(index.base, base, 'packages')
  const url = showUrl(addressBelow(below, href, `${name} ${evrText(listed)}`))
  const file = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '')
  return [url, ...archivalUrls(source.archival, {name, version, release, arch, file, source: listed.source})]
}

function remoteOf(listed: FoundRpm, spec: RpmKernelSpec): RemoteFile {
  const {algorithm, digest} = listed.checksum
  const urls = withCredentials(urlsOf(listed, spec), spec.source.repositories)
  return {what: nameOf(listed), urls, maxBytes: listed.size, [algorithm]: digest, advice: ADVICE}
}

function nameOf(listed: FoundRpm): string {
  return `${listed.name} ${evrText(listed)}`
}

function nothingFound(
  {id, series, release, source}: RpmKernelSpec,
  indexes: readonly RepositoryIndex[],
  gone: readonly string[],
): string {
  const asked = indexes.map(({base}) => showUrl(base)).join(', ')
  if (gone.length > 0)
    return `kernel \`${id}\`: ${asked} lists ${someOf(gone)}, but no server has it any more; use another kernel, or a repository that keeps old packages`
  const images = indexes.flatMap(({packages}) => packages.filter(({name}) => name === source.package))
  const others = [...new Set(images.sort((a, b) => compareEvr(b, a)).map(shownRelease))]
  const there = others.length === 0 ? `no ${source.package} is listed` : `there are ${someOf(others)}`
  const wanted = release ?? `${series === undefined ? '' : `${series} `}kernel`
  return `kernel \`${id}\`: no ${wanted} in ${asked}: ${there}; check the release, the package and the repositories`
}
