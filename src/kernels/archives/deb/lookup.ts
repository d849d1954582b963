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

/** What looking a kernel up takes; `readSuite` is given so that several kernels share one reading. */
export interface LookupContext extends IndexContext {
  readSuite(part: SuitePart): Promise<SuiteIndex>
}

/** Finds the newest kernel a spec means that a mirror really has, asking suite after suite. */
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
      const instead = found === undefined ? 'looking further' : `using ${found.release}`
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

/** Debian's security suites are an archive of their own; Ubuntu's are not, but those of other architectures than x86 are. */
function partOf(suite: string, {archive: {name}, component, architecture}: DebSpec): SuitePart {
  const part = {suite, component, architecture}
  if (name === 'debian') return {archive: suite.endsWith('-security') ? 'debian-security' : 'debian', ...part}
  if (name === 'ubuntu') return {archive: ['amd64', 'i386'].includes(architecture) ? 'ubuntu' : 'ubuntu-ports', ...part}
  return {archive: name, ...part}
}

/** A mirror without one of the suites is no reason to stop: `debian-security` is not mirrored everywhere. */
async function readSuiteOrNone(
  part: SuitePart,
  {readSuite, onProgress}: LookupContext,
): Promise<SuiteIndex | DownloadError> {
  try {
    return await readSuite(part)
  } catch (error) {
    if (!(error instanceof DownloadError) || !error.gone) throw error
    onProgress({step: 'note', message: `no mirror has ${part.suite}: looking further`})
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

/** With what the index has dropped, where the snapshot archive can vouch for it. */
async function completed(candidate: Candidate, part: SuitePart, context: LookupContext): Promise<Candidate> {
  const {release, version, unlisted} = candidate
  if (unlisted.length === 0) return candidate
  try {
    const [config, ...modules] = await vouchedBySnapshot(unlisted, version, part, context)
    return {...candidate, ...(config === undefined ? {} : {config}), modules, unlisted: []}
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const message = `${part.suite} lists ${unlisted.join(' and ')} no more, so ${release} comes without config and modules (${error.message.split(';')[0]})`
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
    return `kernel \`${id}\`: ${suites} lists ${someOf(gone)}, but no mirror has it any more (asked: ${origin}); take another kernel, or a mirror that keeps old files with ${setting('mirror')}`
  }
  const wanted = release ?? `${series ?? ''} kernel that ends in ${source.ending}`.trim()
  const there = others.length === 0 ? 'no kernel of this line is listed' : `there are ${someOf(others)}`
  return `kernel \`${id}\`: ${suites} has no ${wanted}: ${there} (asked: ${origin})`
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** A package as something to download: all its addresses, size and digest. */
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
