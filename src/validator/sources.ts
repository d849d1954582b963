import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {packageRoot} from '../base/package-root.ts'

/** A file that the validator is compiled from. */
export interface Source {
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

/** The functions that native/submit.c, native/kernel_btf.c and native/absent_calls.c stand in front of. */
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

/** The files of native/, in the order of their names. */
export async function readSources(): Promise<Source[]> {
  const folder = join(packageRoot, 'native')
  const names = (await readdir(folder)).filter(name => /\.[chS]$/.test(name)).sort()
  return Promise.all(names.map(async name => ({path: join(folder, name), content: await readFile(join(folder, name))})))
}

/** SHA-256 of all that decides what becomes of the sources, but for the compiler and the libraries. */
export function digestOfSources(sources: readonly Source[]): string {
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, LINK_FLAGS, PARTS, WRAPPED, LIBRARIES]))
  for (const {path, content} of sources) hash.update(`${basename(path)} ${content.length}\n`).update(content)
  return hash.digest('hex')
}
