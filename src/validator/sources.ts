import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {packageRoot} from '../base/package-root.ts'

/** A file that the validator is compiled from. */
export interface Source {
  /** Below native/: `load/submit.c`. */
  name: string
  path: string
  content: Buffer
}

/** What the compiler is called with, but for places. */
export const FLAGS = ['-std=gnu11', '-O2', '-g0', '-Wall', '-Wextra', '-Werror', '-fno-pie']

/** What it is called with to link. */
export const LINK_FLAGS = ['-static', '-no-pie']

/** The sources are compiled in so many parts at once. The same on every machine, so that the program is. */
export const PARTS = 4

/** libelf needs zlib and zstd, libbpf needs libelf: the linker takes them in this order. */
export const LIBRARIES = ['-lbpf', '-lelf', '-lz', '-lzstd']

/** The functions that native/load/submit.c, native/kernel/kernel_btf.c and native/absent/absent_calls.c stand in front of. */
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
  'fopen',
  'fopen64',
  'gzopen',
  'gzopen64',
  'uname',
  'get_kernel_version',
]

/** The folder that `#include "load/submit.h"` begins at. */
export const NATIVE = join(packageRoot, 'native')

/** Folders of native/ that are no part of the validator. */
const OTHERS = ['tests', 'fuzz']

/** The files of native/ and of its folders, in the order of their paths. */
export async function readSources(): Promise<Source[]> {
  const entries = await readdir(NATIVE, {withFileTypes: true})
  const folders = entries.filter(entry => entry.isDirectory() && !OTHERS.includes(entry.name)).map(({name}) => name)
  const names = (await Promise.all(folders.map(sourcesIn))).flat().sort()
  return Promise.all(
    names.map(async name => ({name, path: join(NATIVE, name), content: await readFile(join(NATIVE, name))})),
  )
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(NATIVE, folder))
  return names.filter(name => /\.[chS]$/.test(name)).map(name => `${folder}/${name}`)
}

/** SHA-256 of all that decides what becomes of the sources, but for the compiler and the libraries. */
export function digestOfSources(sources: readonly Source[]): string {
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, LINK_FLAGS, PARTS, WRAPPED, LIBRARIES]))
  for (const {name, content} of sources) hash.update(`${name} ${content.length}\n`).update(content)
  return hash.digest('hex')
}
