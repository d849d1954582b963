import {stat} from 'node:fs/promises'
import {UserError} from '../../base/errors.ts'
import {type FilePart, fileStart} from './file-part.ts'
import {unpackPayload} from './payload.ts'

/** Documentation/arch/arm64/booting.rst: `magic` of the 64-byte header. */
const IMAGE_MAGIC = 'ARM\x64'
const IMAGE_MAGIC_OFFSET = 56
/** drivers/firmware/efi/libstub/zboot-header.S: image type, offset and size of the payload. */
const ZBOOT_MAGIC = 'zimg'
const ZBOOT_MAGIC_OFFSET = 4
const ZBOOT_PAYLOAD_OFFSET = 8
const ZBOOT_PAYLOAD_SIZE = 12
const HEADER_BYTES = 64
const GZIP_MAGIC = 0x8b1f

/**
 * Where the Image is in what distributions package: null when it is the file itself.
 *
 * @throws UserError when it is no arm64 kernel in a known wrapping
 */
export async function packedArm64Image(path: string, name: string): Promise<FilePart | null> {
  const header = await fileStart(path, HEADER_BYTES)
  const fileBytes = (await stat(path)).size
  if (header.length === HEADER_BYTES && magicAt(header, ZBOOT_MAGIC_OFFSET, ZBOOT_MAGIC)) {
    const part = {
      offset: header.readUInt32LE(ZBOOT_PAYLOAD_OFFSET),
      length: header.readUInt32LE(ZBOOT_PAYLOAD_SIZE),
    }
    if (part.length === 0 || part.offset + part.length > fileBytes)
      throw new UserError(`${name} is cut off: its compressed kernel does not lie in the file`)
    return part
  }
  if (isRawImage(header)) return null
  if (header.length === HEADER_BYTES && header.readUInt16LE() === GZIP_MAGIC) return {offset: 0, length: fileBytes}
  throw new UserError(`${name} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI zboot`)
}

/**
 * Unpacks an Image: QEMU unpacks only some of the wrappings itself, depending on its version.
 *
 * @returns digest of what was written to `to`
 * @throws UserError when it cannot be unpacked, or is no Image unpacked
 */
export async function unpackArm64Image(path: string, part: FilePart, to: string, name: string): Promise<string> {
  const {sha256} = await unpackPayload(path, part, to, name)
  if (!isRawImage(await fileStart(to, HEADER_BYTES))) throw new UserError(`${name} does not unpack to an arm64 Image`)
  return sha256
}

function isRawImage(header: Buffer): boolean {
  return magicAt(header, IMAGE_MAGIC_OFFSET, IMAGE_MAGIC)
}

function magicAt(header: Buffer, offset: number, magic: string): boolean {
  return header.toString('latin1', offset, offset + magic.length) === magic
}
