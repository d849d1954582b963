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
 * @param folder the image's own folder, named by the digest of the packed image
 * @param unpack writes the image to a new file and returns its SHA-256
 * @returns its path; its digest was just checked
 */
export async function unpackedImage(folder: string, unpack: (to: string) => Promise<string>): Promise<string> {
  const kept = await keptImage(folder)
  if (kept !== undefined) return kept
  return oneAtATime(async () => {
    const byOther = await keptImage(folder)
    if (byOther !== undefined) return byOther
    await removeAbandoned(join(folder, '..'))
    const temporary = temporaryName(folder)
    try {
      await onDisk(folder, () => mkdir(temporary, {recursive: true}))
      const sha256 = await unpack(imageIn(temporary))
      await writeKept(join(temporary, 'image.json'), {format: FORMAT, sha256})
      await onDisk(folder, () => rm(folder, {recursive: true, force: true}))
      await putInPlace(temporary, folder)
    } finally {
      await rm(temporary, {recursive: true, force: true})
    }
    return imageIn(folder)
  })
}

async function keptImage(folder: string): Promise<string | undefined> {
  const data = await readKept(join(folder, 'image.json'))
  if (typeof data !== 'object' || data === null || !('sha256' in data)) return undefined
  if (!('format' in data) || data.format !== FORMAT) return undefined
  return (await fileSha256(imageIn(folder))) === data.sha256 ? imageIn(folder) : undefined
}

function imageIn(folder: string): string {
  return join(folder, 'image')
}
