import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import pLimit from 'p-limit'
import {fileSha256, onDisk, putInPlace, readKept, writeKept} from '../../files/disk.ts'
import {removeAbandoned, temporaryName} from '../../files/leftovers.ts'

/** A decoder can need a window of 128 MiB. */
const oneAtATime = pLimit(1)

const FORMAT = 1

/**
 * Returns the unpacked form of a kernel image, and stores it: hashing it takes a fifth of the time of unpacking it again. It
 * is not in the shared cache, since transferring it takes longer than unpacking it.
 *
 * @param directory the image's own directory, named by the digest of the packed image
 * @param unpack writes the image to a new file and returns its SHA-256
 * @returns its path; its digest was just checked
 */
export async function unpackedImage(directory: string, unpack: (to: string) => Promise<string>): Promise<string> {
  const kept = await keptImage(directory)
  if (kept !== undefined) return kept
  return oneAtATime(async () => {
    const byOther = await keptImage(directory)
    if (byOther !== undefined) return byOther
    await removeAbandoned(join(directory, '..'))
    const temporary = temporaryName(directory)
    try {
      await onDisk(directory, () => mkdir(temporary, {recursive: true}))
      const sha256 = await unpack(imageIn(temporary))
      await writeKept(join(temporary, 'image.json'), {format: FORMAT, sha256})
      await onDisk(directory, () => rm(directory, {recursive: true, force: true}))
      await putInPlace(temporary, directory)
    } finally {
      await rm(temporary, {recursive: true, force: true})
    }
    return imageIn(directory)
  })
}

async function keptImage(directory: string): Promise<string | undefined> {
  const data = await readKept(join(directory, 'image.json'))
  if (typeof data !== 'object' || data === null || !('sha256' in data)) return undefined
  if (!('format' in data) || data.format !== FORMAT) return undefined
  return (await fileSha256(imageIn(directory))) === data.sha256 ? imageIn(directory) : undefined
}

function imageIn(directory: string): string {
  return join(directory, 'image')
}
