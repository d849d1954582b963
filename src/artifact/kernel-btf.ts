import {type FileHandle, open} from 'node:fs/promises'
import {basename} from 'node:path'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {elfNumbers, isElf, isElf64} from '../elf/elf.ts'
import {decompress} from '../kernels/packages/decompress.ts'
import {countedFile} from '../kernels/packages/extraction.ts'
import {formatOf} from '../kernels/packages/format.ts'
import {readTarFile} from '../kernels/packages/tar.ts'
import {isRelease} from '../model/release-name.ts'

/** The types of one kernel, like `/sys/kernel/btf/vmlinux`. */
export interface KernelBtf {
  bytes: Buffer
  byteOrder: 'little' | 'big'
  /** Release of the kernel, if the file or its name has it. */
  release: string | null
}

/** BTF of vmlinux has 2 to 8 MB; with all modules built in, 40 MB. */
const MAX_BTF_BYTES = 128 * 1024 * 1024
/** include/uapi/linux/elf-em.h. */
const EM_BPF = 247
/** include/uapi/linux/btf.h: struct btf_header. */
const HEADER_BYTES = 24
const MAGIC = 0xeb9f

/**
 * Reads a file with the BTF of a kernel: raw BTF, an ELF file with a `.BTF` section such as vmlinux, or either of them
 * compressed, alone or as the only `.btf` in a tar archive (`5.4.0-42-generic.btf.tar.xz` from BTFHub).
 *
 * @throws UserError whose message continues the name of the file: what is wrong with it, and the fix
 */
export async function readKernelBtf(path: string): Promise<KernelBtf> {
  const {name, bytes, release} = await contentOf(path)
  const order = checkBtf(bytes)
  return {bytes, byteOrder: order, release: release ?? releaseIn(name)}
}

interface Content {
  /** Name of the file, or of the member of an archive. */
  name: string
  bytes: Buffer
  /** Release in the content. */
  release: string | null
}

async function contentOf(path: string): Promise<Content> {
  try {
    const file = await open(path)
    try {
      if ((await file.stat()).isDirectory()) throw new UserError('is a directory; name the BTF file in it')
      if (isElf(await partOf(file, 0, ELF_HEADER))) return {name: basename(path), ...(await ofElf(file))}
    } finally {
      await file.close()
    }
    return (await formatOf(path)) === 'tar' ? await ofArchive(path) : await ofFile(path)
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    if (errorCode(thrown) === 'ENOENT')
      throw new UserError(
        'does not exist; download it from BTFHub, or create it with `pahole -J`, and correct the path',
      )
    throw new UserError(`cannot be read: ${errorMessage(thrown)}; download it again`)
  }
}

async function ofFile(path: string): Promise<Content> {
  const bytes = await collect(decompress(countedFile(path).chunks(), path, MAX_BTF_BYTES))
  return {name: basename(path), bytes, release: null}
}

async function ofArchive(path: string): Promise<Content> {
  const found: Content[] = []
  await readTarFile(path, basename(path), {
    take: member =>
      /\.btf$/.test(member)
        ? async content => {
            found.push({name: basename(member), bytes: await collect(content), release: null})
          }
        : undefined,
    enough: () => false,
  })
  const [only, ...others] = found
  if (only === undefined) throw new UserError('is an archive without a `.btf` file; name another one')
  if (others.length > 0)
    throw new UserError(
      `has ${found.length} BTF files (${found
        .map(({name}) => name)
        .slice(0, 3)
        .join(', ')} …); unpack it and name one of them`,
    )
  return only
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MAX_BTF_BYTES)
      throw new UserError(`has more than ${MAX_BTF_BYTES} bytes, too many for the BTF of a kernel; name its BTF file`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** Sizes in bytes: System V ABI, chapter 4. */
const ELF_HEADER = 64
const SECTION_HEADER = 64

/** Reads BTF and release of an ELF file. A vmlinux has hundreds of megabytes, so only the needed parts are read. */
async function ofElf(file: FileHandle): Promise<Omit<Content, 'name'>> {
  const header = await partOf(file, 0, ELF_HEADER)
  if (header.length < ELF_HEADER || !isElf64(header))
    throw new UserError('is not a 64-bit ELF file; name the BTF of a 64-bit kernel')
  const elf = elfNumbers(header)
  if (elf.half(18) === EM_BPF)
    throw new UserError(
      'is an eBPF object, whose BTF describes its own types; name the BTF of a kernel, such as from BTFHub',
    )
  const table = await partOf(file, Number(elf.wide(40)), elf.half(60) * SECTION_HEADER)
  const numbers = elfNumbers(Buffer.concat([header.subarray(0, 6), table]))
  const sections = Array.from({length: Math.floor(table.length / SECTION_HEADER)}, (_, index) => {
    const at = 6 + index * SECTION_HEADER
    return {name: numbers.word(at), offset: Number(numbers.wide(at + 24)), size: Number(numbers.wide(at + 32))}
  })
  const names = sections[elf.half(62)]
  const strings = names === undefined ? Buffer.alloc(0) : await partOf(file, names.offset, names.size)
  const find = (wanted: string) =>
    sections.find(({name}) => strings.toString('latin1', name, name + wanted.length + 1) === `${wanted}\0`)
  const btf = find('.BTF')
  if (btf === undefined)
    throw new UserError('is an ELF file without a `.BTF` section; add one with `pahole -J`, or name another file')
  const rodata = find('.rodata')
  const text = rodata === undefined ? '' : (await partOf(file, rodata.offset, rodata.size)).toString('latin1')
  return {bytes: await partOf(file, btf.offset, btf.size), release: /Linux version (\S+) \(/.exec(text)?.[1] ?? null}
}

async function partOf(file: FileHandle, position: number, size: number): Promise<Buffer> {
  if (size > MAX_BTF_BYTES) throw new UserError('is damaged: a section is larger than any kernel; download it again')
  // Do not allocate memory for a size that a small file only claims.
  const there = Math.max(0, Math.min(size, (await file.stat()).size - position))
  const buffer = Buffer.alloc(there)
  const {bytesRead} = there === 0 ? {bytesRead: 0} : await file.read(buffer, 0, there, position)
  return buffer.subarray(0, bytesRead)
}

/**
 * Checks the header of BTF.
 *
 * @returns its byte order
 */
function checkBtf(bytes: Buffer): KernelBtf['byteOrder'] {
  const order =
    bytes.length < HEADER_BYTES
      ? undefined
      : bytes.readUInt16LE(0) === MAGIC
        ? 'little'
        : bytes.readUInt16BE(0) === MAGIC
          ? 'big'
          : undefined
  if (order === undefined)
    throw new UserError('is not BTF; name raw BTF, a vmlinux with `.BTF`, or an archive from BTFHub')
  const word = (at: number) => (order === 'little' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const [headerLength, typeOffset, typeLength, stringOffset, stringLength] = [4, 8, 12, 16, 20].map(word)
  const end =
    (headerLength ?? 0) + Math.max((typeOffset ?? 0) + (typeLength ?? 0), (stringOffset ?? 0) + (stringLength ?? 0))
  if (end > bytes.length)
    throw new UserError(
      `is cut off: it has ${bytes.length} bytes of BTF, but its header specifies ${end}; download it again`,
    )
  return order
}

/** Returns `5.4.0-42-generic` for `5.4.0-42-generic.btf.tar.xz` and `vmlinux-5.4.0-42-generic`; null for other names. */
function releaseIn(name: string): string | null {
  const release = name.replace(/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/, '').replace(/^vmlinux-/, '')
  return /^\d+\.\d+\.\d+[-.+]/.test(release) && isRelease(release) ? release : null
}
