import {readFile, rename, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {digestsOf} from '../cache/digests.ts'
import {findCompiler, type Toolchain} from '../host/toolchain.ts'
import type {Arch} from '../kernels/types.ts'

/** What a finished build is known by: while nothing of this has changed, the toolchain need not be asked again. */
interface BuildRecord {
  /** Name of the build's folder, beside the record. */
  build: string
  compiler: string
  /** The files that the build was made with. */
  toolchain: FileState[]
  /** SHA-256 of the files that were made, by name. */
  made: Record<string, string>
}

/** A file that is the same as long as these are. */
interface FileState {
  path: string
  size: number
  mtimeMs: number
}

/** The compiler and the libraries of a build. */
async function toolchainFiles({compiler, archives}: Toolchain): Promise<FileState[]> {
  const paths = [compiler, ...Object.values(archives)].filter(path => path !== undefined)
  return Promise.all(paths.map(stateOf))
}

/** The build that a record names, if it is whole and the compiler and the libraries are still those it was made with. */
export async function readBuildRecord(file: string, arch: Arch): Promise<string | undefined> {
  try {
    const {build, compiler, toolchain, made} = JSON.parse(await readFile(file, 'utf8')) as BuildRecord
    if (compiler !== (await findCompiler(arch))) return undefined
    const states = await Promise.all(toolchain.map(({path}) => stateOf(path)))
    const digests = await digestsOf(join(file, '..', build), Object.keys(made))
    const same = JSON.stringify([states, digests]) === JSON.stringify([toolchain, made])
    return same ? build : undefined
  } catch {
    // No record, half a record, a library or a build that is gone: ask the toolchain.
    return undefined
  }
}

/** Writes the record of a build that is complete. */
export async function writeBuildRecord(
  file: string,
  build: string,
  made: readonly string[],
  used: Toolchain,
): Promise<void> {
  const record: BuildRecord = {
    build,
    compiler: used.compiler ?? '',
    toolchain: await toolchainFiles(used),
    made: await digestsOf(join(file, '..', build), made),
  }
  const temporary = `${file}.${process.pid}.tmp`
  await writeFile(temporary, JSON.stringify(record))
  await rename(temporary, file)
}

async function stateOf(path: string): Promise<FileState> {
  const {size, mtimeMs} = await stat(path)
  return {path, size, mtimeMs}
}
