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
 * Returns the compressed Image in a file as distributions package it; null if the file itself is the Image.
 *
 * @throws UserError if it is not an arm64 kernel in a known format
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
      throw new UserError(`${name} is cut off: its compressed kernel extends beyond the end of the file`)
    return part
  }
  if (isRawImage(header)) return null
  if (header.length === HEADER_BYTES && header.readUInt16LE() === GZIP_MAGIC) return {offset: 0, length: fileBytes}
  throw new UserError(`${name} is not an arm64 kernel: neither an Image, nor one packed with gzip or as EFI zboot`)
}

/**
 * Unpacks an Image. QEMU itself supports only some of the formats, depending on its version.
 *
 * @returns SHA-256 of the file that was written to `to`
 * @throws UserError if it cannot be unpacked, or the result is not an Image
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
