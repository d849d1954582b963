import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {packageRoot} from '../base/package-root.ts'

/** A source file of the validator. */
export interface Source {
  /** Path below native/: `load/submit.c`. */
  name: string
  path: string
  content: Buffer
}

/** Compiler flags, without paths. */
export const FLAGS = ['-std=gnu11', '-O2', '-g0', '-Wall', '-Wextra', '-Werror', '-fno-pie']

/** Linker flags. */
export const LINK_FLAGS = ['-static', '-no-pie']

/** Number of parts that are compiled in parallel. Constant, so that all machines build the same program. */
export const PARTS = 4

/** Libraries in link order: libbpf needs libelf, libelf needs zlib and zstd. */
export const LIBRARIES = ['-lbpf', '-lelf', '-lz', '-lzstd']

/** Functions that submit.c and submit_map.c of native/load/, kernel/kernel_btf.c and absent/absent_calls.c wrap. */
export const WRAPPED = [
  'bpf_prog_load',
  'bpf_map_create',
  'btf__load_vmlinux_btf',
  'btf__free',
  'bpf_btf_load',
  'bpf_map_update_elem',
  'bpf_map_lookup_elem',
  'bpf_map_freeze',
  'bpf_obj_get_info_by_fd',
  'open',
  'open64',
  'fopen',
  'fopen64',
  'gzopen',
  'gzopen64',
  'uname',
  'get_kernel_version',
]

/** Base directory of `#include "load/watch.h"`. */
export const NATIVE = join(packageRoot, 'native')

/** Directories of native/ that are not part of the validator. */
const OTHERS = ['tests', 'fuzz']

/** Reads the source files in the directories of native/, sorted by path. */
export async function readSources(): Promise<Source[]> {
  const entries = await readdir(NATIVE, {withFileTypes: true})
  const directories = entries.filter(entry => entry.isDirectory() && !OTHERS.includes(entry.name)).map(({name}) => name)
  const names = (await Promise.all(directories.map(sourcesIn))).flat().sort()
  return Promise.all(
    names.map(async name => ({name, path: join(NATIVE, name), content: await readFile(join(NATIVE, name))})),
  )
}

async function sourcesIn(directory: string): Promise<string[]> {
  const names = await readdir(join(NATIVE, directory))
  return names.filter(name => /\.[chS]$/.test(name)).map(name => `${directory}/${name}`)
}

/** Returns the SHA-256 of everything that determines the build, except the compiler and the libraries. */
export function digestOfSources(sources: readonly Source[]): string {
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, LINK_FLAGS, PARTS, WRAPPED, LIBRARIES]))
  for (const {name, content} of sources) hash.update(`${name} ${content.length}\n`).update(content)
  return hash.digest('hex')
}
