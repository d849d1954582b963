import type {KernelSpec} from '../../model/kernel-spec.ts'
import {type ImageReference, layerName, parseReference} from '../../model/oci-reference.ts'
import type {PackageFile} from '../../model/package-file.ts'
import type {OnProgress} from '../../model/progress.ts'
import type {ResolvedKernel} from '../../model/resolved-kernel.ts'
import type {OciSpec} from '../../model/source-spec.ts'
import {lockedPackage} from '../../store/fetch-package.ts'
import {assembleKernel} from '../assemble.ts'
import type {LocalPackage} from '../overlay.ts'
import type {CreateSource, SourceServices} from '../source.ts'
import type {Descriptor} from './manifest.ts'
import {createRegistry, type FoundImage, type Registry} from './registry.ts'

type OciKernelSpec = KernelSpec & {source: OciSpec}

/** Makes the source for images of registries: those of cilium/ci-kernels and little-vm-helper, or with any other layout. */
export const createOciSource: CreateSource<OciSpec> = services => {
  const registry = createRegistry(services.downloader)
  return {
    resolve: (spec, onProgress) => resolve(spec, services, registry, onProgress),
    means: ({source}, record) => filesOf(record).every(file => isOf(file, source)),
    remote: (file, {version}) => registry.blob(file, referenceOf(file, version)),
    forget: () => {},
  }
}

async function resolve(
  spec: OciKernelSpec,
  services: SourceServices,
  registry: Registry,
  onProgress: OnProgress,
): Promise<ResolvedKernel> {
  const reference = parseReference(spec.source)
  const image = await registry.image(reference, spec.arch)
  const date = services.now().toISOString()
  const known = await services.store.readRecord(spec.id)
  // The layers are large, so a stored record is reused as long as the image is the same.
  if (known !== undefined && isRecordOf(known, spec, image)) return {...known, resolvedAt: date, indexDate: date}
  const layers = layersFromTop(image, spec.source, reference, services, registry, onProgress)
  const kernel = await assembleKernel({what: reference.shown, layers}, spec, services.store)
  return {
    ...kernel,
    id: spec.id,
    arch: spec.arch,
    version: `${kernel.release}@${image.digest}`,
    resolvedAt: date,
    indexDate: date,
    signature: {status: 'unchecked', why: `registry images are not signed; this one is ${image.digest}`},
  }
}

async function* layersFromTop(
  {layers}: FoundImage,
  source: OciSpec,
  reference: ImageReference,
  {store, downloader, signal}: SourceServices,
  registry: Registry,
  onProgress: OnProgress,
): AsyncGenerator<LocalPackage> {
  const remote = (file: PackageFile) => registry.blob(file, reference)
  for (const layer of layers.toReversed()) {
    const file = layerFile(layer, source)
    yield {file, path: await lockedPackage(file, {store, downloader, remote, signal, onProgress})}
  }
}

function layerFile({sha256, size}: Descriptor, source: OciSpec): PackageFile {
  const {registry, repository} = source
  return {
    name: layerName(source),
    version: `sha256:${sha256.slice(0, 12)}`,
    format: 'tar',
    sha256,
    size,
    place: {kind: 'registry', registry, repository},
    urls: [],
  }
}

function isRecordOf(record: ResolvedKernel, spec: OciKernelSpec, {digest, layers}: FoundImage): boolean {
  const isLayer = (file: PackageFile) =>
    isOf(file, spec.source) && layers.some(({sha256, size}) => sha256 === file.sha256 && size === file.size)
  return (
    record.arch === spec.arch &&
    (spec.release === undefined || record.release === spec.release) &&
    record.version === `${record.release}@${digest}` &&
    filesOf(record).every(isLayer)
  )
}

function filesOf({image, config, modules}: ResolvedKernel): PackageFile[] {
  return [image, ...(config === undefined ? [] : [config]), ...modules]
}

function isOf({name, format, urls, place}: PackageFile, source: OciSpec): boolean {
  return (
    name === layerName(source) &&
    format === 'tar' &&
    urls.length === 0 &&
    place?.kind === 'registry' &&
    place.registry === source.registry &&
    place.repository === source.repository
  )
}

/** Returns the reference of a record's layer. A record from a lockfile has the only information about its registry. */
function referenceOf({place}: PackageFile, version: string): ImageReference {
  const {registry, repository} = place?.kind === 'registry' ? place : {registry: '', repository: ''}
  return parseReference({kind: 'oci', registry, repository, reference: version.slice(version.indexOf('@') + 1)})
}
