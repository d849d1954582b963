import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readProgram} from '../artifact/elf-program.ts'
import {errorMessage} from '../errors.ts'
import type {Arch} from '../kernels/types.ts'
import {hostArch} from './architectures.ts'
import {type ForeignOptions, unpackForeign} from './foreign-packages.ts'
import {SETTLED_PACKAGES} from './settled-packages.ts'
import {which} from './which.ts'

/** The shell and tools that guests get. */
export interface Busybox {
  /** Undefined when there is none that a guest can run. */
  path: string | undefined
  /** Why the one that is there cannot be used; undefined when it can, or there is none. */
  defect: string | undefined
}

/** Finds a busybox that runs without libraries: a guest has none. */
export async function findBusybox(): Promise<Busybox> {
  const path = which('busybox')
  if (path === undefined) return {path, defect: undefined}
  const defect = await defectOf(path)
  return defect === undefined ? {path, defect} : {path: undefined, defect: `${path} ${defect}`}
}

/**
 * The busybox of another architecture than this machine's: Debian's, in the cache.
 *
 * @throws DownloadError when no mirror has it
 */
export async function foreignBusybox(arch: Arch, options: ForeignOptions): Promise<Buffer> {
  const file = SETTLED_PACKAGES[arch].busybox
  return readFile(join(await unpackForeign([{file, members: ['bin/busybox']}], options), 'busybox'))
}

async function defectOf(path: string): Promise<string | undefined> {
  try {
    const program = readProgram(await readFile(path))
    if ('defect' in program) return program.defect
    if (program.arch !== hostArch()) return `is built for ${program.arch}`
    return program.interpreter === null ? undefined : 'is linked with libraries, which a guest does not have'
  } catch (thrown) {
    return `cannot be read (${errorMessage(thrown)})`
  }
}
