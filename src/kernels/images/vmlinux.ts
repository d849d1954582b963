import {UserError} from '../../base/errors.ts'
import {bzImagePayload} from './bzimage.ts'
import {unpackPayload} from './payload.ts'
import {checkPvh} from './pvh.ts'

/**
 * Unpacks the kernel of a bzImage, like its own decompressor.
 *
 * @param name name of the kernel, for messages
 * @returns SHA-256 of the file that was written to `to`
 * @throws UserError if it cannot be unpacked
 */
export async function unpackBzImage(bzImage: string, to: string, name: string): Promise<string> {
  const {part, unpackedBytes} = await bzImagePayload(bzImage, name)
  const {sha256, bytes} = await unpackPayload(bzImage, part, to, name)
  if (bytes !== unpackedBytes)
    throw new UserError(`${name} unpacks to ${bytes} bytes, but its size field specifies ${unpackedBytes}`)
  return sha256
}

/**
 * Unpacks the kernel of a bzImage, and checks that QEMU can boot it in this form.
 *
 * @throws UserError if it cannot be unpacked, or cannot be booted unpacked
 */
export async function unpackVmlinux(bzImage: string, to: string, name: string): Promise<string> {
  const sha256 = await unpackBzImage(bzImage, to, name)
  await checkPvh(to, name)
  return sha256
}
