import {UserError} from '../../../base/errors.ts'
import {hasSeries} from '../../../model/release-name.ts'
import {showUrl, withCredentials} from '../../../net/http.ts'
import type {KernelSpec} from '../../model/kernel-spec.ts'
import type {PackageFile} from '../../model/package-file.ts'
import type {ResolvedKernel} from '../../model/resolved-kernel.ts'
import type {MainlineSpec} from '../../model/source-spec.ts'
import type {CreateSource, SourceServices} from '../source.ts'
import {readBuild} from './build.ts'
import {directoryOf, versionsIn, wantedOf} from './versions.ts'

/** Number of versions to try, since builds of some versions fail. */
const TRIED_VERSIONS = 10
const MAX_LISTING_BYTES = 16 << 20

type MainlineKernelSpec = KernelSpec & {source: MainlineSpec}

/** Makes the source for Ubuntu's builds of upstream kernels: https://wiki.ubuntu.com/Kernel/MainlineBuilds */
export const createMainlineSource: CreateSource<MainlineSpec> = services => ({
  async resolve(spec, onProgress) {
    const {id, arch, source} = spec
    const directories = await directoriesOf(spec, services)
    const missing: string[] = []
    for (const directory of directories.slice(0, TRIED_VERSIONS)) {
      const build = await readBuild(basesOf(source, directory), source.architecture, services)
      // One key signs the lists of all directories, so a list of another directory must not be accepted here.
      if (build !== undefined && directoryOf(build.release) === directory && isMeant(build, spec)) {
        if (missing.length > 0) onProgress({step: 'note', message: noBuild(missing, source, `using ${build.release}`)})
        const {release, version, image, modules, signature} = build
        const resolvedAt = services.now().toISOString()
        return {
          id,
          release,
          arch,
          version,
          resolvedAt,
          indexDate: resolvedAt,
          signature,
          image,
          config: modules,
          modules: [modules],
        }
      }
      missing.push(directory)
    }
    const why =
      missing.length > 0
        ? noBuild(missing, source, 'use another version')
        : `there is no ${spec.series ?? 'released'} version`
    throw new UserError(`kernel \`${id}\`: ${why} (tried: ${source.bases.map(showUrl).join(', ')})`)
  },
  means: (spec, record) => isMeant(record, spec) && [record.image, ...partsOf(record)].every(file => isOf(file, spec)),
  remote: async ({name, version, urls, size, sha256}, _record, {source}) => ({
    what: `${name} ${version}`,
    urls: withCredentials(urls, source.bases),
    maxBytes: size,
    sha256,
  }),
  forget: () => {},
})

/** Returns the directories of the versions that match the spec, best first. */
async function directoriesOf({id, series, release, source}: MainlineKernelSpec, {downloader}: SourceServices) {
  if (release !== undefined) {
    const directory = directoryOf(release)
    if (directory !== undefined) return [directory]
    throw new UserError(`kernel \`${id}\`: expected a mainline release such as 6.12.8-061208-generic after the @`)
  }
  const urls = source.bases.map(base => `${base}/`)
  const what = 'the list of mainline builds'
  const {content} = await downloader().toMemory({what, urls, maxBytes: MAX_LISTING_BYTES})
  return wantedOf(versionsIn(content.toString('utf8')), series).map(({directory}) => directory)
}

function basesOf({bases}: MainlineSpec, directory: string): string[] {
  return bases.map(base => `${base.replace(/\/+$/, '')}/${directory}`)
}

function isMeant({release}: {release: string}, {series, release: exact}: MainlineKernelSpec): boolean {
  if (exact !== undefined) return release === exact
  return series === undefined || hasSeries(release, series) || hasSeries(directoryOf(release)?.slice(1) ?? '', series)
}

function partsOf({config, modules}: ResolvedKernel): PackageFile[] {
  return config === undefined ? [...modules] : [config, ...modules]
}

/** Reports whether a package is in the archive. A record may come from a cache that others can write to. */
function isOf({place, urls}: PackageFile, {source}: MainlineKernelSpec): boolean {
  return (
    place === null &&
    urls.every(url => source.bases.some(base => url.startsWith(showUrl(`${base.replace(/\/+$/, '')}/`))))
  )
}

function noBuild(directories: readonly string[], {architecture}: MainlineSpec, then: string): string {
  return `${directories.join(', ')} ${directories.length === 1 ? 'has' : 'have'} no build for ${architecture}: ${then}`
}
