import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {type ByteOrder, byteOrder, elfDefect, elfSections} from '../elf/elf.ts'
import {type DeclaredMap, declaredMaps} from './btf-maps.ts'

/** What is known of an object without its bytes: those stay in its file. */
export interface ObjectFacts {
  file: string
  sha256: string
  size: number
  byteOrder: ByteOrder
  /** Names of the sections that hold programs. */
  programSections: string[]
  maps: DeclaredMap[]
  /** Of its global variables: `.data`, `.bss`, `.rodata`. */
  dataBytes: number
}

const DATA_SECTION = /^\.(?:data|bss|rodata)(?:\.|$)/

/**
 * Reads objects one after the other into the same memory, so that a run of many has no more than the largest of them.
 *
 * @returns what is known of a file of this size, and what is wrong with it as an object
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

/** What is known of an object of these bytes. */
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
