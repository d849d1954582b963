import {fileUrl, type Mirrors} from '../../../apt/mirrors.ts'
import {UserError} from '../../../base/errors.ts'
import {setting} from '../../../base/setting.ts'
import {DownloadError, type RemoteFile} from '../../../net/download-error.ts'
import type {PackageFile} from '../../model/package-file.ts'
import type {ResolvedKernel} from '../../model/resolved-kernel.ts'
import type {DebSpec} from '../../model/source-spec.ts'
import {someOf} from '../some-of.ts'
import {type Candidate, candidatesIn, type DebKernelSpec, releasesOf} from './candidates.ts'
import type {ListedPackage, SuiteIndex} from './package-index.ts'
import type {IndexContext, SuitePart} from './release-index.ts'
import {vouchedBySnapshot} from './snapshot.ts'

/** Context of a lookup. Several kernels share the result of `readSuite`. */
interface LookupContext extends IndexContext {
  readSuite(part: SuitePart): Promise<SuiteIndex>
}

/** Finds the newest kernel that matches the spec and that a mirror has, suite by suite. */
export async function lookUp(spec: DebKernelSpec, context: LookupContext): Promise<ResolvedKernel> {
  const others: string[] = []
  const gone: string[] = []
  let failure: DownloadError | undefined
  for (const suite of spec.source.suites) {
    const part = partOf(suite, spec.source)
    const index = await readSuiteOrNone(part, context)
    if (index instanceof DownloadError) {
      failure ??= index
      continue
    }
    const {found, missing} = await firstAvailable(candidatesIn(index, spec), index, context)
    if (missing.length > 0) {
      const instead = found === undefined ? 'trying the next suite' : `using ${found.release}`
      const message = `${suite} lists ${missing.join(', ')}, but no mirror has it any more: ${instead}`
      context.onProgress({step: 'note', message})
    }
    if (found !== undefined) return resolved(spec, await completed(found, part, context), index, context)
    gone.push(...missing)
    others.push(...releasesOf(index, spec))
  }
  if (failure !== undefined && gone.length + others.length === 0) throw failure
  throw new UserError(nothingFound(spec, unique(gone), unique(others), context.mirrors))
}

/**
 * Returns the archive of a suite: Debian's security suites are in a separate archive, as are Ubuntu's non-x86 architectures.
 */
function partOf(suite: string, {archive: {name}, component, architecture}: DebSpec): SuitePart {
  const part = {suite, component, architecture}
  if (name === 'debian') return {archive: suite.endsWith('-security') ? 'debian-security' : 'debian', ...part}
  if (name === 'ubuntu') return {archive: ['amd64', 'i386'].includes(architecture) ? 'ubuntu' : 'ubuntu-ports', ...part}
  return {archive: name, ...part}
}

/** Reads a suite. A missing suite is not fatal: not all mirrors have `debian-security`. */
async function readSuiteOrNone(
  part: SuitePart,
  {readSuite, onProgress}: LookupContext,
): Promise<SuiteIndex | DownloadError> {
  try {
    return await readSuite(part)
  } catch (error) {
    if (!(error instanceof DownloadError) || !error.gone) throw error
    onProgress({step: 'note', message: `no mirror has ${part.suite}: trying the next suite`})
    return error
  }
}

async function firstAvailable(
  candidates: readonly Candidate[],
  {date}: SuiteIndex,
  {downloader, mirrors}: LookupContext,
): Promise<{found?: Candidate; missing: string[]}> {
  const missing: string[] = []
  for (const candidate of candidates) {
    const {image, config} = candidate
    const exists = (file: PackageFile) => downloader.exists(remoteFile(file, mirrors, date))
    if ((await exists(image)) && (config === undefined || (await exists(config)))) return {found: candidate, missing}
    missing.push(candidate.release)
  }
  return {missing}
}

/** Adds packages that the index has dropped, if the snapshot archive vouches for them. */
async function completed(candidate: Candidate, part: SuitePart, context: LookupContext): Promise<Candidate> {
  const {release, version, unlisted} = candidate
  if (unlisted.length === 0) return candidate
  try {
    const [config, ...modules] = await vouchedBySnapshot(unlisted, version, part, context)
    return {...candidate, ...(config === undefined ? {} : {config}), modules, unlisted: []}
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const message = `${part.suite} no longer lists ${unlisted.join(' and ')}, so ${release} comes without config and modules (${error.message.split(';')[0]})`
    context.onProgress({step: 'note', message})
    return candidate
  }
}

function resolved(spec: DebKernelSpec, candidate: Candidate, index: SuiteIndex, {now}: LookupContext): ResolvedKernel {
  const {release, version, image, config, modules, unlisted} = candidate
  return {
    id: spec.id,
    release,
    arch: spec.arch,
    version,
    resolvedAt: now().toISOString(),
    indexDate: index.date.toISOString(),
    signature: index.signature,
    image: packageFile(image),
    ...(config === undefined ? {} : {config: packageFile(config)}),
    modules: modules.map(packageFile),
    ...(unlisted.length === 0 ? {} : {members: {config: null}}),
  }
}

function packageFile({depends: _, ...file}: ListedPackage): PackageFile {
  return file
}

function nothingFound(
  {id, series, release, source}: DebKernelSpec,
  gone: string[],
  others: string[],
  {origin}: Mirrors,
): string {
  const suites = source.suites.join(', ')
  if (gone.length > 0) {
    return `kernel \`${id}\`: ${suites} lists ${someOf(gone)}, but no mirror has it any more (tried: ${origin}); use another kernel, or name a mirror that keeps old files with ${setting('mirror')}`
  }
  const wanted = release ?? `${series ?? ''} kernel that ends in ${source.ending}`.trim()
  const there = others.length === 0 ? 'no kernel of this line is listed' : `there are ${someOf(others)}`
  return `kernel \`${id}\`: ${suites} has no ${wanted}: ${there} (tried: ${origin})`
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** Returns a package as a file to download: all its addresses, its size and digest. */
export function remoteFile(file: PackageFile, mirrors: Mirrors, indexDate: Date): RemoteFile {
  const {place, urls} = file
  const addresses =
    place?.kind === 'archive'
      ? [
          ...mirrors.bases(place.archive, indexDate).map(base => fileUrl(base, place.path)),
          ...mirrors.packages(place.path),
        ]
      : []
  return {
    what: `${file.name} ${file.version}`,
    urls: [...addresses, ...urls],
    maxBytes: file.size,
    sha256: file.sha256,
    advice: mirrors.advice,
  }
}
