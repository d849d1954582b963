import {existsSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, normalize} from 'node:path'
import {UserError} from '../base/errors.ts'
import {ARCHITECTURES, hostArch} from '../host/architectures.ts'
import {runTool} from '../host/tool.ts'
import type {Arch} from '../model/arch.ts'

const DEADLINE_MS = 30_000

/** A file that a dynamic program needs. */
interface SharedFile {
  /** Path in the guest. */
  path: string
  /** Path on the host. */
  source: string
}

/**
 * Returns the loader of a dynamic program and the libraries that it would load, as the loader itself finds them:
 * `<loader> --list <program>` maps the libraries without running any of their code. LD_LIBRARY_PATH of the host is
 * ignored, since the guest does not set it.
 *
 * @param program path of the program
 * @param interpreter its PT_INTERP; only the loaders of glibc and musl for the architecture run
 * @param arch the architecture of the program
 * @throws UserError if the loader is unknown, or a library is missing on the host
 */
export async function sharedLibraries(program: string, interpreter: string, arch: Arch): Promise<SharedFile[]> {
  const {loaders} = ARCHITECTURES[arch]
  if (!loaders.includes(interpreter))
    throw new UserError(
      `is linked for the dynamic loader \`${interpreter}\`, and guests support ${loaders.join(' and ')}; link it statically`,
    )
  if (arch !== hostArch())
    throw new UserError(
      `is a dynamic program for ${arch}, whose libraries cannot be listed on ${process.arch}; link it statically`,
    )
  if (!existsSync(interpreter))
    throw new UserError(
      `needs the dynamic loader ${interpreter}, which is missing on this machine; install its C library, or link the program statically`,
    )
  const {exitCode, stdout, stderr, ended} = await runTool(interpreter, ['--list', program], {
    environment: {LC_ALL: 'C'},
    timeoutMs: DEADLINE_MS,
  })
  if (exitCode !== 0) throw new UserError(missingLibrary(stderr) ?? `cannot be read by ${interpreter} (${ended})`)
  const libraries = listedLibraries(stdout, interpreter)
  const relative = libraries.find(({source}) => !isAbsolute(source))
  if (relative !== undefined)
    throw new UserError(`links a library by the relative path \`${relative.source}\`; link it by name, or statically`)
  return [{path: interpreter, source: interpreter}, ...placed(libraries)]
}

/**
 * Parses the error of a loader: `libfoo.so: cannot open shared object file` (glibc, elf/dl-load.c); `library libfoo.so:
 * No such file` (musl, ldso/dynlink.c).
 */
function missingLibrary(stderr: string): string | undefined {
  const name = /(?:loading shared libraries: |loading shared library )(\S+):/.exec(stderr)?.[1]
  return name === undefined
    ? undefined
    : `needs ${name}, which is missing on this machine; install it, or link the program statically`
}

interface Listed {
  name: string
  source: string
}

/**
 * Parses lines such as `\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)`. The vDSO has no path; libraries that
 * were linked by path, and the loader, have no arrow.
 */
function listedLibraries(stdout: string, interpreter: string): Listed[] {
  return stdout.split('\n').flatMap(line => {
    const [, name, source] = /^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(line) ?? []
    if (source === undefined || !source.includes('/') || source === interpreter) return []
    return [{name: name ?? source, source}]
  })
}

/**
 * Returns each library at its own path. A library that was found next to the program or through the loader's cache is
 * also placed next to the C library: in the guest, the program has another path and there is no cache, but every loader
 * searches that directory.
 */
function placed(libraries: readonly Listed[]): SharedFile[] {
  const system = systemDirectory(libraries)
  return libraries.flatMap(({name, source}) => {
    const own = {path: normalize(source), source}
    if (withoutUsr(dirname(own.path)) === withoutUsr(system)) return [own]
    return [own, {path: join(system, basename(name)), source}]
  })
}

/** Returns the directory of the C library. musl's C library is the loader itself. */
function systemDirectory(libraries: readonly Listed[]): string {
  const libc = libraries.find(({name}) => name === 'libc.so.6')
  return libc === undefined ? '/lib' : dirname(normalize(libc.source))
}

/** Removes `/usr`: `/usr/lib` and `/lib` are both searched, and are the same directory on most machines. */
function withoutUsr(directory: string): string {
  return directory.replace(/^\/usr\//, '/')
}
