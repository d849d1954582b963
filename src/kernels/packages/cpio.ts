import {byteReader} from './bytes.ts'
import type {Extraction} from './extraction.ts'

/** A file of an rpm package, by its position in the header: the archive of a newer package has only its number. */
export interface CpioFile {
  path: string
  /** Size in the archive, in bytes. */
  size: number
  mode: number
}

const NEWC = '070701'
const NEWC_WITH_CHECKSUM = '070702'
const STRIPPED = '07070X'
const MAGIC_BYTES = 6
/**
 * Fields after the magic, with eight hexadecimal digits each: c_ino, c_mode, … (Linux,
 * Documentation/driver-api/early-userspace/buffer-format.rst).
 */
const FIELDS = 13
const FIELD_BYTES = 8
const TRAILER = 'TRAILER!!!'
const MAX_NAME_BYTES = 4096
const ALIGNMENT = 4

const S_IFMT = 0o170000
const S_IFREG = 0o100000

/**
 * Reads members of a cpio archive in the newc format, or in the stripped format of rpm, which has only the number of each
 * file (`07070X`, rpm 4.12 and later: rpm, lib/cpio.c).
 *
 * @param files files in the header of the package, by number
 * @throws Error if it is not such an archive, or ends before its trailer
 */
export async function readCpio(
  data: AsyncGenerator<Uint8Array>,
  {take, enough}: Extraction,
  files: readonly CpioFile[] = [],
): Promise<void> {
  const {read, skip, part} = byteReader(data)
  try {
    for (;;) {
      const entry = await readEntry(read, files)
      if (entry === undefined) return
      const {path, size, mode, padding} = entry
      const consume = (mode & S_IFMT) === S_IFREG ? take(path.replace(/^(?:\.?\/)+/, '')) : undefined
      if (consume === undefined) {
        await skip(size + padding)
        continue
      }
      if (entry.linked) throw new Error(`${path} is a hard link to a file elsewhere in the archive`)
      const content = part(size)
      await consume(content.chunks, size)
      if (enough()) return
      await content.done()
      await skip(padding)
    }
  } finally {
    // Ends the decoder now, since the next package waits for it.
    await data.return(undefined)
  }
}

interface Entry extends CpioFile {
  /** Padding after it, in bytes. */
  padding: number
  /** A hard link whose content is at another name. */
  linked: boolean
}

type Read = (length: number) => Promise<Buffer>

/** Reads the header of an entry; undefined at the end of the archive. */
async function readEntry(read: Read, files: readonly CpioFile[]): Promise<Entry | undefined> {
  const magic = (await read(MAGIC_BYTES)).toString('latin1')
  if (magic === NEWC || magic === NEWC_WITH_CHECKSUM) return readNewc(read)
  if (magic !== STRIPPED) throw new Error('its archive is not cpio in the newc format')
  const number = hexadecimal(await read(FIELD_BYTES))
  await read(paddingOf(MAGIC_BYTES + FIELD_BYTES))
  const file = files[number]
  if (file === undefined) throw new Error(`its archive has a file ${number} that is not in its header`)
  return {...file, padding: paddingOf(file.size), linked: false}
}

async function readNewc(read: Read): Promise<Entry | undefined> {
  const header = await read(FIELDS * FIELD_BYTES)
  const field = (index: number) => hexadecimal(header.subarray(index * FIELD_BYTES, (index + 1) * FIELD_BYTES))
  const [mode, links, size, nameBytes] = [field(1), field(4), field(6), field(11)]
  if (nameBytes < 1 || nameBytes > MAX_NAME_BYTES) throw new Error(`its archive has a file name of ${nameBytes} bytes`)
  const name = await read(nameBytes)
  await read(paddingOf(MAGIC_BYTES + FIELDS * FIELD_BYTES + nameBytes))
  const path = name.toString('utf8', 0, nameBytes - 1)
  if (path === TRAILER) return undefined
  return {path, size, mode, padding: paddingOf(size), linked: links > 1 && size === 0}
}

function hexadecimal(digits: Buffer): number {
  const text = digits.toString('latin1')
  if (!/^[0-9A-Fa-f]{8}$/.test(text)) throw new Error('its archive has a damaged header')
  return Number.parseInt(text, 16)
}

function paddingOf(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT
}
