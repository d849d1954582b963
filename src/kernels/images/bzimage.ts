import {UserError} from '../../base/errors.ts'
import {type FilePart, fileStart, readPart} from './file-part.ts'

/*
 * Offsets of the setup header: Documentation/arch/x86/boot.rst, "The Real-Mode Kernel Header".
 */
const SETUP_SECTS = 0x1f1
const HEADER = 0x202
const VERSION = 0x206
const PAYLOAD_OFFSET = 0x248
const PAYLOAD_LENGTH = 0x24c
const HEADER_END = 0x250

const MAGIC = 'HdrS'
/** Since 2.08 the header has the offset of the payload. */
const FIRST_WITH_PAYLOAD = 0x0208
const SECTOR_BYTES = 512
/** In old kernels, 0 means this number. */
const DEFAULT_SETUP_SECTS = 4
/** Size field at the end of the payload: the build appends it, or it is part of the format (gzip). */
const SIZE_BYTES = 4
const GZIP_MAGIC = 0x8b1f

/** Position of the compressed kernel in a bzImage, and its unpacked size. */
interface BzImagePayload {
  part: FilePart
  unpackedBytes: number
}

/**
 * Finds the compressed kernel of a bzImage.
 *
 * @throws UserError if it is not a bzImage, or is older than Linux 2.6.25
 */
export async function bzImagePayload(path: string, name: string): Promise<BzImagePayload> {
  const header = await fileStart(path, HEADER_END)
  if (header.length < HEADER_END || header.toString('latin1', HEADER, HEADER + MAGIC.length) !== MAGIC)
    throw new UserError(`${name} is not a bzImage: it has no setup header`)
  if (header.readUInt16LE(VERSION) < FIRST_WITH_PAYLOAD)
    throw new UserError(`${name} does not specify where its compressed kernel is: its boot protocol is older than 2.08`)
  const setupBytes = ((header[SETUP_SECTS] || DEFAULT_SETUP_SECTS) + 1) * SECTOR_BYTES
  const offset = setupBytes + header.readUInt32LE(PAYLOAD_OFFSET)
  const length = header.readUInt32LE(PAYLOAD_LENGTH)
  if (length <= SIZE_BYTES)
    throw new UserError(`${name} is damaged: its header specifies a compressed kernel of ${length} bytes`)
  const magic = await readPart(path, {offset, length: 2})
  const size = await readPart(path, {offset: offset + length - SIZE_BYTES, length: SIZE_BYTES})
  if (magic.length < 2 || size.length < SIZE_BYTES)
    throw new UserError(`${name} is cut off: its compressed kernel extends beyond the end of the file`)
  const isGzip = magic.readUInt16LE() === GZIP_MAGIC
  return {
    part: {offset, length: isGzip ? length : length - SIZE_BYTES},
    unpackedBytes: size.readUInt32LE(),
  }
}
