import {createHash} from 'node:crypto'
import {UserError} from '../../../base/errors.ts'
import type {Arch} from '../../../model/arch.ts'
import type {Downloader} from '../../../net/download.ts'
import {DownloadError, type RemoteFile} from '../../../net/download-error.ts'
import {type ImageReference, isDigest} from '../../model/oci-reference.ts'
import type {PackageFile} from '../../model/package-file.ts'
import {type Authorize, createAuthorize, refused} from './authorization.ts'
import {choosePlatform, type Descriptor, IMAGE_TYPES, INDEX_TYPES, type Manifest, parseManifest} from './manifest.ts'

/** Current target of a reference: its digest, and the layers of the image for one architecture, lowest first. */
export interface FoundImage {
  /** `sha256:…` of the index, or of the manifest if there is no index. */
  digest: string
  layers: readonly Descriptor[]
}

/** Access to registries (OCI distribution specification). */
export interface Registry {
  /**
   * Resolves a reference.
   *
   * @throws DownloadError if the registry does not answer; UserError if there is no such image, or it is damaged
   */
  image(reference: ImageReference, arch: Arch): Promise<FoundImage>
  /** Returns a layer as a file to download, with the authorization to read it. */
  blob(file: PackageFile, reference: ImageReference): Promise<RemoteFile>
}

/** Size of manifests that the specification requires registries to support. */
const MAX_MANIFEST_BYTES = 4 << 20
const ACCEPT = [...INDEX_TYPES, ...IMAGE_TYPES].join(', ')
const ADVICE = 'check the network and the name of the registry'

/** Creates the access to registries. It logs in to a registry that requires it. */
export function createRegistry(downloader: () => Downloader): Registry {
  const authorize = createAuthorize(downloader)
  return {
    async image(reference, arch) {
      const {shown} = reference
      const {content, digest} = await fetchManifest(reference, downloader(), authorize)
      const first = parseManifest(content, shown)
      if (first.kind === 'image') return {digest, layers: first.layers}
      const chosen = choosePlatform(first.manifests, arch, shown)
      return {digest, layers: await layersOf(chosen, reference, downloader(), authorize)}
    },
    async blob({name, version, sha256, size}, reference) {
      const url = `${reference.base}/v2/${reference.repository}/blobs/sha256:${sha256}`
      const headers = headersOf(await authorize(reference))
      const advice = `${ADVICE}; if the registry has lost the layer, push the image again`
      return {what: `${name} ${version}`, urls: [url], maxBytes: size, sha256, headers, advice}
    },
  }
}

/** Fetches a manifest and computes its digest, which must match a reference by digest. */
async function fetchManifest(reference: ImageReference, downloader: Downloader, authorize: Authorize) {
  const {shown} = reference
  const content = await getManifest(
    reference,
    {what: `the manifest of ${shown}`, maxBytes: MAX_MANIFEST_BYTES},
    downloader,
    authorize,
  )
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  if (isDigest(reference.reference) && digest !== reference.reference)
    throw new UserError(
      `${shown}: the registry returned a manifest with another digest, ${digest}; use another registry`,
    )
  return {content, digest}
}

async function layersOf(
  chosen: Descriptor,
  reference: ImageReference,
  downloader: Downloader,
  authorize: Authorize,
): Promise<readonly Descriptor[]> {
  const {sha256, size} = chosen
  if (size > MAX_MANIFEST_BYTES)
    throw new UserError(
      `${reference.shown} names a manifest of ${size} bytes, and at most ${MAX_MANIFEST_BYTES} are allowed`,
    )
  const inner = {...reference, reference: `sha256:${sha256}`}
  const file = {what: `the manifest sha256:${sha256.slice(0, 12)} of ${reference.shown}`, maxBytes: size, sha256}
  const manifest: Manifest = parseManifest(await getManifest(inner, file, downloader, authorize), reference.shown)
  if (manifest.kind !== 'image')
    throw new UserError(`${reference.shown} is an index of indexes; name one of them by its digest`)
  return manifest.layers
}

async function getManifest(
  image: ImageReference,
  file: Pick<RemoteFile, 'what' | 'maxBytes' | 'sha256'>,
  downloader: Downloader,
  authorize: Authorize,
): Promise<Buffer> {
  const headers = {accept: ACCEPT, ...headersOf(await authorize(image))}
  const urls = [`${image.base}/v2/${image.repository}/manifests/${image.reference}`]
  try {
    return (await downloader.toMemory({...file, urls, headers, advice: ADVICE})).content
  } catch (error) {
    throw refused(error, image) ?? absent(error, image) ?? error
  }
}

function absent(error: unknown, {shown, repository, base}: ImageReference): UserError | undefined {
  if (!(error instanceof DownloadError) || !error.gone) return undefined
  return new UserError(
    `${shown} does not exist: the registry answers ${error.attempts[0]?.why}; run \`skopeo list-tags docker://${new URL(base).host}/${repository}\` to list its tags`,
  )
}

function headersOf(authorization: string | undefined): Record<string, string> {
  return authorization === undefined ? {} : {authorization}
}
