import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import pLimit from 'p-limit'
import {fileSha256, onDisk, putInPlace, readKept, writeKept} from '../../files/disk.ts'
import {removeAbandoned, temporaryName} from '../../files/leftovers.ts'

/** A decoder may hold a window of 128 MiB. */
const oneAtATime = pLimit(1)

const FORMAT = 1

/**
 * The unpacked form of a kernel image, which is kept: to hash it costs a fifth of unpacking it again. It is not part of
 * what machines share: there it would double what is transferred, which takes longer than unpacking it.
 *
 * @param folder of the image's own, by the digest of what it is unpacked from
 * @param unpack writes it to a new file and tells its digest
 * @returns its path; its digest was checked just now
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
