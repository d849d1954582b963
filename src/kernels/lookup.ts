import {UserError} from '../errors.ts'
import {type Candidate, candidatesIn, releasesOf} from './candidates.ts'
import {DownloadError, type RemoteFile} from './download.ts'
import {fileUrl, type Mirrors} from './mirrors.ts'
import type {IndexContext, ListedPackage, SuiteIndex} from './release-index.ts'
import type {KernelSpec, PackageFile, ResolvedKernel} from './types.ts'

/** What looking a kernel up takes; `readSuite` is given so that several kernels share one reading. */
export interface LookupContext extends IndexContext {
  readSuite(suite: string): Promise<SuiteIndex>
}

const LISTED_IN_ERROR = 12

/** Finds the newest kernel a spec means that a mirror really has, asking suite after suite. */
export async function lookUp(spec: KernelSpec, context: LookupContext): Promise<ResolvedKernel> {
  const others: string[] = []
  const gone: string[] = []
  let failure: DownloadError | undefined
  for (const suite of spec.source.suites) {
    const index = await readSuiteOrNone(suite, context)
    if (index instanceof DownloadError) {
      failure ??= index
      continue
    }
    const {found, missing} = await firstAvailable(candidatesIn(index, spec.source), index, context)
    if (missing.length > 0) {
      const instead = found === undefined ? 'looking further' : `using ${found.release}`
      const message = `${suite} lists ${missing.join(', ')}, but no mirror has it any more: ${instead}`
      context.onProgress({step: 'note', message})
    }
    if (found !== undefined) return resolved(spec, found, index, context)
    gone.push(...missing)
    others.push(...releasesOf(index, spec.source))
  }
  if (failure !== undefined && gone.length + others.length === 0) throw failure
  throw new UserError(nothingFound(spec, unique(gone), unique(others), context.mirrors))
}

/** A mirror without one of the suites is no reason to stop: `debian-security` is not mirrored everywhere. */
async function readSuiteOrNone(
  suite: string,
  {readSuite, onProgress}: LookupContext,
): Promise<SuiteIndex | DownloadError> {
  try {
    return await readSuite(suite)
  } catch (error) {
    if (!(error instanceof DownloadError) || !error.gone) throw error
    onProgress({step: 'note', message: `no mirror has ${suite}: looking further`})
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
    if (await downloader.exists(remoteFile(candidate.image, mirrors, date))) return {found: candidate, missing}
    missing.push(candidate.release)
  }
  return {missing}
}

function resolved(spec: KernelSpec, candidate: Candidate, index: SuiteIndex, {now}: LookupContext): ResolvedKernel {
  const {release, version, image, base, modules} = candidate
  return {
    id: spec.id,
    release,
    arch: spec.arch,
    version,
    resolvedAt: now().toISOString(),
    indexDate: index.date.toISOString(),
    signature: index.signature,
    image: packageFile(image),
    ...(base === undefined ? {} : {base: packageFile(base)}),
    ...(modules === undefined ? {} : {modules: packageFile(modules)}),
  }
}

function packageFile({name, version, archive, path, sha256, size}: ListedPackage): PackageFile {
  return {name, version, archive, path, sha256, size}
}

function nothingFound({id, source}: KernelSpec, gone: string[], others: string[], {origin}: Mirrors): string {
  const suites = source.suites.join(', ')
  if (gone.length > 0) {
    return `kernel \`${id}\`: ${suites} lists ${some(gone)}, but no mirror has it any more (asked: ${origin}); take another kernel, or a mirror that keeps old files with --mirror`
  }
  const wanted = source.release ?? `${source.series ?? ''} kernel of flavour ${source.flavour}`.trim()
  const there = others.length === 0 ? 'no kernel of this line is listed' : `there are ${some(others)}`
  return `kernel \`${id}\`: ${suites} has no ${wanted}: ${there} (asked: ${origin})`
}

function some(releases: readonly string[]): string {
  const more = releases.length - LISTED_IN_ERROR
  return releases.slice(0, LISTED_IN_ERROR).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** A package as something to download: all its addresses, size and digest. */
export function remoteFile(file: PackageFile, mirrors: Mirrors, indexDate: Date): RemoteFile {
  return {
    what: `${file.name} ${file.version}`,
    urls: mirrors.bases(file.archive, indexDate).map(base => fileUrl(base, file.path)),
    maxBytes: file.size,
    sha256: file.sha256,
  }
}
