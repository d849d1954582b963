import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {type ByteOrder, byteOrder, elfDefect, elfSections} from '../elf/elf.ts'
import {type DeclaredMap, declaredMaps} from './btf-maps.ts'

/** Facts about an object, without its bytes, which stay in the file. */
export interface ObjectFacts {
  file: string
  sha256: string
  size: number
  byteOrder: ByteOrder
  /** Names of the sections that contain programs. */
  programSections: string[]
  maps: DeclaredMap[]
  /** Size of its global variables: `.data`, `.bss`, `.rodata`. */
  dataBytes: number
}

const DATA_SECTION = /^\.(?:data|bss|rodata)(?:\.|$)/

/**
 * Returns a function that reads objects one after the other into one buffer, so that a run needs memory only for the
 * largest.
 *
 * @returns a function of a path and a size, which returns the facts about the file and its defect as an object
 */
export function objectReader(): (file: string, size: number) => Promise<ObjectFacts & {defect: string | undefined}> {
  let memory = Buffer.alloc(0)
  return async (file, size) => {
    const handle = await open(file)
    try {
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(size)
      const {bytesRead} = await handle.read(memory, 0, size, 0)
      return objectFacts(file, memory.subarray(0, bytesRead))
    } finally {
      await handle.close()
    }
  }
}

/** Returns the facts about an object with these bytes, and its defect. */
export function objectFacts(file: string, bytes: Buffer): ObjectFacts & {defect: string | undefined} {
  const defect = elfDefect(bytes)
  const sections = defect === undefined ? elfSections(bytes) : []
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    byteOrder: byteOrder(bytes),
    programSections: sections.filter(({isCode}) => isCode).map(({name}) => name),
    maps: defect === undefined ? declaredMaps(bytes) : [],
    dataBytes: sections.filter(({name}) => DATA_SECTION.test(name)).reduce((sum, section) => sum + section.size, 0),
    defect,
  }
}
