import {isElf} from '../../elf/elf.ts'
import type {Arch} from '../../model/arch.ts'
import {isRelease} from '../../model/release-name.ts'
import {decompress} from '../packages/decompress.ts'

/** Information in an image; null where the image has none. */
export interface ImageFacts {
  arch: Arch | null
  release: string | null
}

/** The setup code of x86 has at most 64 sectors of 512 bytes; the parameters of s390 are at 64 KiB. */
const HEAD_BYTES = 128 << 10
const MAX_IMAGE_BYTES = 2 ** 31
const BANNER = Buffer.from('Linux version ')
/** Enough bytes for a release and the space after it. */
const AFTER_BANNER = 160

/**
 * Reads the architecture and release of an image: a bzImage of x86 or s390, an arm64 Image (raw, packed, or in an EFI zboot),
 * or an ELF vmlinux.
 *
 * @param chunks the image from its start; read only as far as needed
 * @throws UserError if it unpacks to more than the maximum size of an image
 */
export async function inspectKernelImage(chunks: AsyncIterable<Uint8Array>, what: string): Promise<ImageFacts> {
  const image = startedStream(decompress(chunks, what, MAX_IMAGE_BYTES))
  try {
    const head = await image.head()
    return (
      inX86(head) ?? inS390(head) ?? (await inZboot(head, image.rest(), what)) ?? (await scanned(head, image.rest()))
    )
  } finally {
    await image.close()
  }
}

/** Documentation/arch/x86/boot.rst: `kernel_version` is the offset of a string in the setup code, minus 0x200. */
function inX86(head: Buffer): ImageFacts | undefined {
  if (head.toString('latin1', 0x202, 0x206) !== 'HdrS') return undefined
  const pointer = head.readUInt16LE(0x20e)
  return {arch: 'x86_64', release: pointer === 0 ? null : textAt(head, pointer + 0x200)}
}

/** arch/s390/include/asm/setup.h, struct parmarea at 0x10400: `kernel_version`, since 5.3. */
function inS390(head: Buffer): ImageFacts | undefined {
  if (head.toString('latin1', 0x10008, 0x1000e) !== 'S390EP') return undefined
  const pointer = head.readBigUInt64BE(0x10428)
  return {arch: 's390x', release: pointer === 0n || pointer > HEAD_BYTES ? null : textAt(head, Number(pointer))}
}

/** drivers/firmware/efi/libstub/zboot-header.S: the header has the offset and size of the packed Image. */
async function inZboot(head: Buffer, image: AsyncIterable<Uint8Array>, what: string): Promise<ImageFacts | undefined> {
  if (head.toString('latin1', 0, 2) !== 'MZ' || head.toString('latin1', 4, 8) !== 'zimg') return undefined
  const start = head.readUInt32LE(8)
  const packed = decompress(part(image, start, start + head.readUInt32LE(12)), what, MAX_IMAGE_BYTES)
  return {arch: 'arm64', release: await findBanner(packed)}
}

/** Raw Image (Documentation/arch/arm64/booting.rst) and ELF: contains the text of /proc/version. */
async function scanned(head: Buffer, image: AsyncIterable<Uint8Array>): Promise<ImageFacts> {
  const arch = head.toString('latin1', 0x38, 0x3c) === 'ARM\x64' ? 'arm64' : elfArch(head)
  return {arch, release: arch === null ? null : await findBanner(image)}
}

/** System V ABI: e_machine. */
function elfArch(head: Buffer): Arch | null {
  if (head.length < 64 || !isElf(head)) return null
  const machine = head[5] === 2 ? head.readUInt16BE(18) : head.readUInt16LE(18)
  return ({62: 'x86_64', 183: 'arm64', 22: 's390x'} as const)[machine] ?? null
}

async function findBanner(image: AsyncIterable<Uint8Array>): Promise<string | null> {
  let kept = Buffer.alloc(0)
  for await (const chunk of image) {
    const text = Buffer.concat([kept, chunk])
    let from = 0
    for (let at = text.indexOf(BANNER); at >= 0 && at + AFTER_BANNER <= text.length; at = text.indexOf(BANNER, from)) {
      const release = textAt(text, at + BANNER.length)
      if (release !== null) return release
      from = at + 1
    }
    kept = Buffer.from(text.subarray(Math.max(from, text.length - AFTER_BANNER)))
  }
  const at = kept.indexOf(BANNER)
  return at < 0 ? null : textAt(kept, at + BANNER.length)
}

/** Returns the word at an offset, if it can be a release. */
function textAt(bytes: Buffer, start: number): string | null {
  const [word = ''] = bytes.toString('latin1', start, start + AFTER_BANNER).split(/[\s\0]/)
  return isRelease(word) ? word : null
}

async function* part(chunks: AsyncIterable<Uint8Array>, start: number, end: number): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const chunk of chunks) {
    const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at))
    if (piece.length > 0) yield piece
    at += chunk.length
    if (at >= end) return
  }
}

/** Makes a stream whose beginning can be inspected before the rest is read. */
function startedStream(chunks: AsyncGenerator<Uint8Array>) {
  const started: Uint8Array[] = []
  return {
    async head(): Promise<Buffer> {
      for (let length = 0; length < HEAD_BYTES; ) {
        const {done, value} = await chunks.next()
        if (done === true) break
        started.push(value)
        length += value.length
      }
      return Buffer.concat([...started, Buffer.alloc(HEAD_BYTES)])
    },
    async *rest(): AsyncGenerator<Uint8Array> {
      yield* started.splice(0)
      yield* chunks
    },
    async close(): Promise<void> {
      await chunks.return(undefined)
    },
  }
}
