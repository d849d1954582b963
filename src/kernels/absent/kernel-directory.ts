import {mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import pLimit from 'p-limit'
import {UserError} from '../../base/errors.ts'
import {intactFiles, writeDigests} from '../../files/digests.ts'
import {onDisk, putInPlace} from '../../files/disk.ts'
import {removeAbandoned, temporaryName} from '../../files/leftovers.ts'
import {packedArm64Image, unpackArm64Image} from '../images/arm64-image.ts'
import {isVmlinux} from '../images/pvh.ts'
import {unpackBzImage} from '../images/vmlinux.ts'
import type {KernelFiles} from '../model/kernel-files.ts'
import {copyCallers} from './copy-callers.ts'
import {elfMemory} from './elf-memory.ts'
import {readKallsyms, type SymbolTable} from './kallsyms.ts'
import {kfuncSets} from './kfunc-sets.ts'
import {rawBtf} from './raw-btf.ts'
import {symbolAddresses} from './symbol-addresses.ts'
import {traceEvents, UNKNOWN} from './trace-events.ts'

/**
 * Facts that are read from a kernel's image without booting it, in files for the validator (native/absent/absent_kernel.h).
 */
export interface KernelDirectory {
  /** Directory of the following files. A file is empty if the image does not have the facts. */
  path: string
  files: {
    btf: string
    symbols: string
    events: string
    /** Copies of functions: the copy and its callers, one copy per line. */
    callers: string
    /** BTF id and flags of each kfunc, one per line. */
    kfuncs: string
  }
  hasBtf: boolean
  hasSymbols: boolean
}

const FILES = {btf: 'btf', symbols: 'kallsyms', events: 'events', callers: 'callers', kfuncs: 'kfuncs'} as const

/** Format of the stored files. Increase it when their content changes. */
const FORMAT = 3

const FIRST_ADDRESS = 0xffff_ffff_8000_0000n

/** An unpacked kernel has about 60 MB. */
const oneAtATime = pLimit(1)

/**
 * Returns the facts of a kernel's image. They are read once per image and stored in the cache.
 *
 * @throws UserError if the image cannot be read on this machine
 */
export async function kernelDirectory(files: KernelFiles, cacheDirectory: string): Promise<KernelDirectory> {
  const path = join(cacheDirectory, 'absent', `${files.vmlinuzSha256}-${FORMAT}`)
  const isKept = async () => (await intactFiles(path))?.length === Object.keys(FILES).length
  if (await isKept()) return opened(path)
  return oneAtATime(async () => {
    if (await isKept()) return opened(path)
    await removeAbandoned(dirname(path))
    const temporary = temporaryName(path)
    try {
      await onDisk(temporary, () => mkdir(temporary, {recursive: true}))
      await writeFacts(await unpackedImage(files, join(temporary, 'image')), temporary)
      await writeDigests(temporary, Object.values(FILES))
      await onDisk(path, () => rm(path, {recursive: true, force: true}))
      await putInPlace(temporary, path)
    } finally {
      await rm(temporary, {recursive: true, force: true})
    }
    return opened(path)
  })
}

async function opened(path: string): Promise<KernelDirectory> {
  const files = {
    btf: join(path, FILES.btf),
    symbols: join(path, FILES.symbols),
    events: join(path, FILES.events),
    callers: join(path, FILES.callers),
    kfuncs: join(path, FILES.kfuncs),
  }
  const [hasBtf, hasSymbols] = await Promise.all(
    [files.btf, files.symbols].map(async file => (await stat(file)).size > 0),
  )
  return {path, files, hasBtf: hasBtf === true, hasSymbols: hasSymbols === true}
}

/**
 * Returns the unpacked image.
 *
 * @param to path of a temporary file, which is removed
 */
async function unpackedImage({kernel, images: [image]}: KernelFiles, to: string): Promise<Buffer> {
  const name = `vmlinuz of ${kernel.release}`
  const path = await unpack()
  const bytes = await readFile(path)
  await rm(to, {force: true})
  return bytes

  async function unpack(): Promise<string> {
    switch (kernel.arch) {
      case 'x86_64':
        if (await isVmlinux(image.path)) return image.path
        await unpackBzImage(image.path, to, name)
        return to
      case 'arm64': {
        const packed = await packedArm64Image(image.path, name)
        if (packed === null) return image.path
        await unpackArm64Image(image.path, packed, to, name)
        return to
      }
      case 's390x':
        throw new UserError(
          `s390x kernels must be booted to be examined, since their byte order differs from this machine's; name it with --kernel`,
        )
    }
  }
}

async function writeFacts(image: Buffer, directory: string): Promise<void> {
  const table = readKallsyms(image)
  const write = (name: string, content: string | Uint8Array) =>
    onDisk(directory, () => writeFile(join(directory, name), content))
  await write(FILES.btf, rawBtf(image) ?? '')
  await write(FILES.symbols, table === null ? '' : symbolLines(table))
  const located = table && locate(image, table)
  await write(FILES.events, table === null ? '' : eventLines(table, located))
  await write(FILES.callers, table === null || located === null ? '' : callerLines(image, table, located))
  await write(FILES.kfuncs, table === null || located === null ? '' : kfuncLines(image, table, located))
}

/**
 * Formats symbols like /proc/kallsyms, with invented addresses, since not every image has them. They must not be 0, which a
 * program takes for a missing symbol. libbpf refuses a name with two addresses.
 */
function symbolLines({symbols}: SymbolTable): string {
  return symbols
    .map(({type, name}, index) => `${(FIRST_ADDRESS + BigInt(16 * index)).toString(16)} ${type} ${name}\n`)
    .join('')
}

/** Access by address; null if the image does not have the addresses. */
type Located = Parameters<typeof traceEvents>[1]

function locate(image: Buffer, table: SymbolTable): Located {
  const memory = elfMemory(image)
  const addressOf = memory && symbolAddresses(image, table, memory)
  return memory && addressOf && {memory, addressOf}
}

function callerLines(image: Buffer, table: SymbolTable, located: NonNullable<Located>): string {
  return copyCallers(image, table, located)
    .map(({copy, callers}) => `${[copy, ...callers].join(' ')}\n`)
    .join('')
}

function kfuncLines(image: Buffer, table: SymbolTable, located: NonNullable<Located>): string {
  return kfuncSets(image, table, located)
    .map(({id, flags}) => `${id} ${flags}\n`)
    .join('')
}

function eventLines(table: SymbolTable, located: Located): string {
  const events = traceEvents(table, located)
  return events.map(event => `${event.category} ${event.name} ${event.class ?? UNKNOWN}\n`).join('')
}
