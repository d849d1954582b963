import type {PackageFile} from '../../model/package-file.ts'
import type {ResolvedKernel} from '../../model/resolved-kernel.ts'
import type {UrlFile, UrlSpec} from '../../model/source-spec.ts'
import {assembleKernel} from '../assemble.ts'
import type {CreateSource} from '../source.ts'
import {keepFile, remoteOf} from './files.ts'

const SIGNATURE = {status: 'unchecked', why: 'a download is verified by its SHA-256, not by a signature'} as const

/** Makes the source for kernels by URL. Their digests identify them, so a stored record is never looked up again. */
export const createUrlSource: CreateSource<UrlSpec> = services => ({
  async resolve(spec, onProgress) {
    const {source} = spec
    const date = services.now().toISOString()
    const known = await services.store.readRecord(spec.id)
    if (known !== undefined && known.arch === spec.arch && isOf(known, source))
      return {...known, resolvedAt: date, indexDate: date}
    const take = async (file: UrlFile | null) => (file === null ? undefined : keepFile(file, services, onProgress))
    const image = await keepFile(source.image, services, onProgress)
    const config = await take(source.config)
    const modules = await take(source.modules)
    const kernel = await assembleKernel({what: image.file.name, image, config, modules}, spec, services.store)
    return {
      ...kernel,
      id: spec.id,
      arch: spec.arch,
      version: image.file.version,
      resolvedAt: date,
      indexDate: date,
      signature: SIGNATURE,
    }
  },
  means: ({source}, record) => isOf(record, source),
  remote: async file => remoteOf(file),
  forget: () => {},
})

/** Reports whether a record has exactly the files that the spec names. */
function isOf({image, config, modules}: ResolvedKernel, source: UrlSpec): boolean {
  const named = [source.image, source.config, source.modules].filter(file => file !== null)
  const isNamed = ({place, sha256, urls}: PackageFile) =>
    place === null && named.some(file => file.sha256 === sha256 && file.urls.join(' ') === urls.join(' '))
  return (
    [image, ...(config === undefined ? [] : [config]), ...modules].every(isNamed) &&
    image.sha256 === source.image.sha256 &&
    (source.config === null || source.config.sha256 === (config ?? image).sha256) &&
    (source.modules === null || modules.some(({sha256}) => sha256 === source.modules?.sha256))
  )
}
