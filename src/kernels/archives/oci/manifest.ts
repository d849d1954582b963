import {UserError} from '../../../base/errors.ts'
import type {Arch} from '../../../model/arch.ts'

/** Reference to a manifest or a layer (OCI image specification, descriptor.md). */
export interface Descriptor {
  mediaType: string
  /** SHA-256 in hexadecimal. */
  sha256: string
  size: number
}

/** A parsed manifest. */
export type Manifest =
  | {kind: 'index'; manifests: readonly PlatformManifest[]}
  | {kind: 'image'; layers: readonly Descriptor[]}

interface PlatformManifest extends Descriptor {
  /** `linux/amd64`; null if the index does not specify it. */
  platform: string | null
}

export const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
] as const
export const IMAGE_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const
/** Uncompressed, gzip or zstd; the first bytes decide which. */
const LAYER_TYPE =
  /^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/
const PLATFORMS: Record<Arch, string> = {x86_64: 'linux/amd64', arm64: 'linux/arm64', s390x: 'linux/s390x'}

const MAX_MANIFESTS = 1024
const MAX_LAYERS = 256
const MAX_LAYER_BYTES = 4 * 2 ** 30

/**
 * Parses a manifest.
 *
 * @throws UserError if it is neither an index nor the manifest of an image, or is malformed
 */
export function parseManifest(content: Buffer, what: string): Manifest {
  const data = parseJson(content, what)
  const {mediaType, manifests, layers, schemaVersion} = data
  if (schemaVersion === 1)
    throw new UserError(
      `${what} has a manifest of schema version 1, which Docker dropped in 2019; push it again with a current tool`,
    )
  // OCI manifests can omit the media type. The fields then show the kind.
  if (isOneOf(mediaType, INDEX_TYPES) || (mediaType === undefined && Array.isArray(manifests)))
    return {kind: 'index', manifests: listOf(manifests, MAX_MANIFESTS, what).map(item => platformManifest(item, what))}
  if (isOneOf(mediaType, IMAGE_TYPES) || (mediaType === undefined && Array.isArray(layers)))
    return {kind: 'image', layers: listOf(layers, MAX_LAYERS, what).map(item => layer(item, what))}
  throw new UserError(`${what} is of type \`${shorten(mediaType)}\`; name an image or an index of images`)
}

/** Returns the manifest of the image for an architecture. One without a platform matches any. */
export function choosePlatform(manifests: readonly PlatformManifest[], arch: Arch, what: string): Descriptor {
  const wanted = PLATFORMS[arch]
  const found = manifests.find(({platform}) => platform === wanted) ?? manifests.find(({platform}) => platform === null)
  if (found !== undefined) return found
  const there = [...new Set(manifests.map(({platform}) => platform))].filter(name => name !== 'unknown/unknown')
  throw new UserError(
    `${what} has no image for ${wanted}, only for ${there.join(', ') || 'none'}; use another tag, or another \`arch\``,
  )
}

function platformManifest(item: unknown, what: string): PlatformManifest {
  const {platform} = item as {platform?: {os?: unknown; architecture?: unknown}}
  const name =
    platform === undefined || platform === null ? null : `${shorten(platform.os)}/${shorten(platform.architecture)}`
  return {...descriptor(item, what), platform: name}
}

function layer(item: unknown, what: string): Descriptor {
  const found = descriptor(item, what)
  if (!LAYER_TYPE.test(found.mediaType))
    throw new UserError(
      `${what} has a layer of type \`${shorten(found.mediaType)}\`, and only tar archives are supported (uncompressed, gzip or zstd)`,
    )
  if (found.size > MAX_LAYER_BYTES)
    throw new UserError(`${what} has a layer of ${found.size} bytes, and at most ${MAX_LAYER_BYTES} are allowed`)
  return found
}

function descriptor(item: unknown, what: string): Descriptor {
  const {mediaType, digest, size} = (item ?? {}) as Record<string, unknown>
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(String(digest))?.[1]
  if (sha256 === undefined)
    throw new UserError(`${what} names a part by \`${shorten(digest)}\`, and only sha256 digests are supported`)
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size <= 0)
    throw new UserError(`${what} names a part without its size`)
  return {mediaType: String(mediaType), sha256, size}
}

function listOf(items: unknown, most: number, what: string): unknown[] {
  if (!Array.isArray(items) || items.length === 0) throw new UserError(`${what} is empty: its manifest lists nothing`)
  if (items.length > most) throw new UserError(`${what} lists ${items.length} parts, and at most ${most} are allowed`)
  return items
}

function parseJson(content: Buffer, what: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(content.toString('utf8'))
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>
  } catch {
    // Reported below.
  }
  throw new UserError(`the manifest of ${what} is not JSON; check the name of the registry`)
}

function isOneOf(text: unknown, known: readonly string[]): boolean {
  return known.some(type => type === text)
}

function shorten(value: unknown): string {
  return String(value).slice(0, 100)
}
