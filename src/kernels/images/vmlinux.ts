import {UserError} from '../../base/errors.ts'
import {bzImagePayload} from './bzimage.ts'
import {unpackPayload} from './payload.ts'
import {checkPvh} from './pvh.ts'

/**
 * Unpacks the kernel of a bzImage, as its own decompressor would.
 *
 * @param name of the kernel, for messages
 * @returns digest of what was written to `to`
 * @throws UserError when it cannot be unpacked
 */
export async function unpackBzImage(bzImage: string, to: string, name: string): Promise<string> {
  const {part, unpackedBytes} = await bzImagePayload(bzImage, name)
  const {sha256, bytes} = await unpackPayload(bzImage, part, to, name)
  if (bytes !== unpackedBytes)
    throw new UserError(`${name} unpacks to ${bytes} bytes where its own end says ${unpackedBytes}`)
  return sha256
}

/**
 * Unpacks it, and checks that it can be booted so.
 *
 * @throws UserError when it cannot be unpacked, or cannot be booted unpacked
 */
export async function unpackVmlinux(bzImage: string, to: string, name: string): Promise<string> {
  const sha256 = await unpackBzImage(bzImage, to, name)
  await checkPvh(to, name)
  return sha256
}
