import {existsSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, normalize} from 'node:path'
import {UserError} from '../base/errors.ts'
import {ARCHITECTURES, hostArch} from '../host/architectures.ts'
import {runTool} from '../host/tool.ts'
import type {Arch} from '../model/arch.ts'

const DEADLINE_MS = 30_000

/** What a dynamic program needs beside itself. */
export interface SharedFile {
  /** Where it has to be in the guest. */
  path: string
  /** Where it is here. */
  source: string
}

/**
 * The loader of a dynamic program and the libraries that it would load, as the loader itself finds them:
 * `<loader> --list <program>` maps the libraries and runs nothing of them. LD_LIBRARY_PATH of this machine is not heeded,
 * the guest has none.
 *
 * @param program path of the program
 * @param interpreter its PT_INTERP: only glibc's and musl's of the architecture are run
 * @param arch that it is built for
 * @throws UserError when the loader is none that is known, or a library is not here
 */
export async function sharedLibraries(program: string, interpreter: string, arch: Arch): Promise<SharedFile[]> {
  const {loaders} = ARCHITECTURES[arch]
  if (!loaders.includes(interpreter))
    throw new UserError(
      `is linked for the dynamic loader \`${interpreter}\`; the guest takes ${loaders.join(' and ')}: link it statically`,
    )
  if (arch !== hostArch())
    throw new UserError(
      `is a dynamic program for ${arch}, whose libraries this machine (${process.arch}) cannot list; link it statically`,
    )
  if (!existsSync(interpreter))
    throw new UserError(
      `needs the dynamic loader ${interpreter}, which this machine does not have; install its C library, or link it statically`,
    )
  const {exitCode, stdout, stderr, ended} = await runTool(interpreter, ['--list', program], {
    environment: {LC_ALL: 'C'},
    timeoutMs: DEADLINE_MS,
  })
  if (exitCode !== 0) throw new UserError(missingLibrary(stderr) ?? `cannot be read by ${interpreter} (${ended})`)
  const libraries = listedLibraries(stdout, interpreter)
  const relative = libraries.find(({source}) => !isAbsolute(source))
  if (relative !== undefined)
    throw new UserError(
      `is linked with a library by the relative path \`${relative.source}\`; link it by its name, or statically`,
    )
  return [{path: interpreter, source: interpreter}, ...placed(libraries)]
}

/** `libfoo.so: cannot open shared object file` (glibc, elf/dl-load.c); `library libfoo.so: No such file` (musl, ldso/dynlink.c). */
function missingLibrary(stderr: string): string | undefined {
  const name = /(?:loading shared libraries: |loading shared library )(\S+):/.exec(stderr)?.[1]
  return name === undefined
    ? undefined
    : `needs ${name}, which is not found on this machine; install it, or link the program statically`
}

interface Listed {
  name: string
  source: string
}

/**
 * `\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)`. The vDSO has no path; what was linked by its path, and the
 * loader, have no arrow.
 */
function listedLibraries(stdout: string, interpreter: string): Listed[] {
  return stdout.split('\n').flatMap(line => {
    const [, name, source] = /^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(line) ?? []
    if (source === undefined || !source.includes('/') || source === interpreter) return []
    return [{name: name ?? source, source}]
  })
}

/**
 * Each library at its own path. One that was found beside the program or by the loader's cache is put beside the C
 * library as well: the guest has the program elsewhere and has no cache, but every loader looks there.
 */
function placed(libraries: readonly Listed[]): SharedFile[] {
  const system = systemFolder(libraries)
  return libraries.flatMap(({name, source}) => {
    const own = {path: normalize(source), source}
    if (withoutUsr(dirname(own.path)) === withoutUsr(system)) return [own]
    return [own, {path: join(system, basename(name)), source}]
  })
}

/** Folder of the C library. musl's is the loader itself. */
function systemFolder(libraries: readonly Listed[]): string {
  const libc = libraries.find(({name}) => name === 'libc.so.6')
  return libc === undefined ? '/lib' : dirname(normalize(libc.source))
}

/** `/usr/lib` and `/lib` are searched alike, and are the same folder on most machines. */
function withoutUsr(folder: string): string {
  return folder.replace(/^\/usr\//, '/')
}
