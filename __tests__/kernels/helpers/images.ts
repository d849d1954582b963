import {gzipSync} from 'node:zlib'
import tar from 'tar-stream'
import type {TestMirror} from './mirror.ts'
import {sha256} from './packages.ts'

/** A file, or a link: `->` before the target of a symbolic link, `=>` before that of a hard link. */
export type Entries = Readonly<Record<string, Buffer | string>>

export async function tarOf(entries: Entries): Promise<Buffer> {
  const pack = tar.pack()
  for (const [name, content] of Object.entries(entries)) {
    const text = typeof content === 'string' ? content : ''
    const mtime = new Date(0)
    if (text.startsWith('->')) pack.entry({name, mtime, type: 'symlink', linkname: text.slice(2)})
    else if (text.startsWith('=>')) pack.entry({name, mtime, type: 'link', linkname: text.slice(2)})
    else pack.entry({name, mtime}, content)
  }
  pack.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of pack) chunks.push(chunk as unknown as Uint8Array)
  return Buffer.concat(chunks)
}

/** The beginning of a bzImage (Documentation/arch/x86/boot.rst). */
export function bzImage(release: string): Buffer {
  const image = Buffer.alloc(96 << 10, release)
  image.write('HdrS', 0x202, 'latin1')
  image.writeUInt16LE(0x3000, 0x20e)
  image.write(`${release} (someone@somewhere) #1 SMP\0`, 0x3200, 'latin1')
  return image
}

/** A raw arm64 Image with its version far after the header. */
export function arm64Image(release: string): Buffer {
  const image = Buffer.alloc(300 << 10)
  image.write('ARM\x64', 0x38, 'latin1')
  image.write(`Linux version %s (%s)\0Linux version ${release} (someone@somewhere) #1 SMP\n\0`, 200 << 10, 'latin1')
  return image
}

export interface PushedImage {
  digest: string
  /** Paths of the layers, for handlers and counters; lowest first. */
  layers: string[]
}

/** Publishes an image on a mirror like a registry. Layers are compressed with gzip unless they are bytes already. */
export async function pushImage(
  mirror: TestMirror,
  repository: string,
  tag: string,
  layers: readonly (Entries | Buffer)[],
  types: {manifest?: string; layer?: string} = {},
): Promise<PushedImage> {
  mirror.files.set('/v2/', Buffer.from('{}'))
  const packed = await Promise.all(
    layers.map(async layer => (Buffer.isBuffer(layer) ? layer : gzipSync(await tarOf(layer)))),
  )
  const paths = packed.map(content => `/v2/${repository}/blobs/sha256:${sha256(content)}`)
  for (const [index, path] of paths.entries()) mirror.files.set(path, packed[index] ?? Buffer.alloc(0))
  const manifest = {
    schemaVersion: 2,
    mediaType: types.manifest ?? 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json'),
    layers: packed.map(content => descriptor(content, types.layer ?? 'application/vnd.oci.image.layer.v1.tar+gzip')),
  }
  return {digest: pushManifest(mirror, repository, tag, manifest), layers: paths}
}

export function pushManifest(mirror: TestMirror, repository: string, tag: string, manifest: object): string {
  const content = Buffer.from(JSON.stringify(manifest))
  const digest = `sha256:${sha256(content)}`
  for (const reference of [tag, digest]) mirror.files.set(`/v2/${repository}/manifests/${reference}`, content)
  return digest
}

/** Publishes an index of existing images. */
export function pushIndex(
  mirror: TestMirror,
  repository: string,
  tag: string,
  images: readonly {digest: string; architecture?: string}[],
): string {
  const manifests = images.map(({digest, architecture}) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest,
    size: mirror.files.get(`/v2/${repository}/manifests/${digest}`)?.length,
    ...(architecture === undefined ? {} : {platform: {os: 'linux', architecture}}),
  }))
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  return pushManifest(mirror, repository, tag, {schemaVersion: 2, mediaType, manifests})
}

function descriptor(content: Buffer, mediaType: string) {
  return {mediaType, digest: `sha256:${sha256(content)}`, size: content.length}
}
