import {type Family, findMirrors, type Mirrors, ownMirrors} from '../../../apt/mirrors.ts'
import type {PackageFile} from '../../model/package-file.ts'
import type {DebArchive, DebSpec} from '../../model/source-spec.ts'
import type {CreateSource} from '../source.ts'
import {matches} from './candidates.ts'
import {archiveKeyring, canCheckArchive} from './keyrings.ts'
import {lookUp, remoteFile} from './lookup.ts'
import type {SuiteIndex} from './package-index.ts'
import {readSuite, type SuitePart} from './release-index.ts'

/** Makes the source for Debian archives. The index of a suite is read once for all its kernels. */
export const createDebSource: CreateSource<DebSpec> = services => {
  const suites = new Map<string, Promise<SuiteIndex>>()
  const mirrors = new Map<Family, Promise<Mirrors>>()

  return {
    async resolve(spec, onProgress) {
      const {archive} = spec.source
      const context = {
        ...services,
        downloader: services.downloader(),
        mirrors: await mirrorsOf(archive),
        keyring: await archiveKeyring(archive, services),
        unsigned: archive.name === 'own' && archive.keyring === null,
        onProgress,
      }
      const shared = (part: SuitePart) => {
        const key = JSON.stringify([archive, part])
        const reading = suites.get(key) ?? readSuite(part, context)
        suites.set(key, reading)
        reading.catch(() => suites.delete(key))
        return reading
      }
      return lookUp(spec, {...context, readSuite: shared})
    },
    means: (spec, record) =>
      matches(record, spec) &&
      [record.image, ...(record.config === undefined ? [] : [record.config]), ...record.modules].every(file =>
        isOf(spec.source.archive, file),
      ),
    remote: async (file, record, {source}) =>
      remoteFile(file, await mirrorsOf(source.archive), new Date(record.indexDate)),
    checkable: ({source}) => canCheckArchive(source.archive, services.keyrings),
    forget: () => suites.clear(),
  }

  function mirrorsOf(archive: DebArchive): Promise<Mirrors> {
    if (archive.name === 'own') return Promise.resolve(ownMirrors(archive))
    const found = mirrors.get(archive.name) ?? findMirrors(services, archive.name)
    mirrors.set(archive.name, found)
    return found
  }
}

/** Patterns for archives, which can include a day, and for paths in them. */
const PLACES: Record<DebArchive['name'], {archive: RegExp; path: RegExp}> = {
  debian: {archive: /^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/, path: /^pool\/.+\.deb$/},
  ubuntu: {archive: /^ubuntu(?:-ports)?$/, path: /^pool\/.+\.deb$/},
  own: {archive: /^own$/, path: /\.deb$/},
}

/** Reports whether a package has the place and the addresses that an index of the archive gives it. */
function isOf({name}: DebArchive, {place, urls}: PackageFile): boolean {
  const {archive, path} = PLACES[name]
  return place?.kind === 'archive' && archive.test(place.archive) && path.test(place.path) && urls.length === 0
}
