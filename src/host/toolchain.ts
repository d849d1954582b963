import {isAbsolute} from 'node:path'
import type {Arch} from '../kernels/types.ts'
import {ARCHITECTURES, hostArch} from './architectures.ts'
import {runTool} from './tool.ts'
import {which} from './which.ts'

/** What this machine has for building the validator of one architecture. */
export interface Toolchain {
  /** Path of the C compiler, undefined when there is none. */
  compiler: string | undefined
  /** The compiler's own name and version. */
  version: string
  /** `1.1`; undefined when the headers are not there. */
  libbpf: string | undefined
  /** Full paths of the static libraries; undefined for one that is not there. */
  archives: Record<StaticLibrary, string | undefined>
  /** What the compiler must be told to find libraries that are not in its own folders. */
  flags: readonly string[]
}

export type StaticLibrary = 'bpf' | 'elf' | 'z' | 'zstd' | 'c'

/** In the order of preference: the system's own, then the others. */
const COMPILERS = ['cc', 'gcc', 'clang']

const LIBRARIES: readonly StaticLibrary[] = ['bpf', 'elf', 'z', 'zstd', 'c']

/**
 * Asks the compiler itself: no pkg-config, no guess about where a distribution keeps its files.
 *
 * @param arch that it is to build for
 */
export async function findToolchain(arch: Arch): Promise<Toolchain> {
  const compiler = await findCompiler(arch)
  const none = {bpf: undefined, elf: undefined, z: undefined, zstd: undefined, c: undefined}
  if (compiler === undefined) return {compiler, version: '', libbpf: undefined, archives: none, flags: []}
  const [version, libbpf, ...paths] = await Promise.all([
    compilerVersion(compiler),
    libbpfVersion(compiler),
    ...LIBRARIES.map(library => archivePath(compiler, library)),
  ])
  return {
    compiler,
    version,
    libbpf,
    archives: Object.fromEntries(LIBRARIES.map((library, index) => [library, paths[index]])) as Toolchain['archives'],
    flags: [],
  }
}

/**
 * Path of the C compiler that a build would use: the one that the user named where it builds for the architecture, else
 * the system's own on a machine of it, else the cross compiler.
 */
export async function findCompiler(arch: Arch): Promise<string | undefined> {
  const {CC = ''} = process.env
  const named = CC === '' ? undefined : which(CC)
  if (named !== undefined && (await buildsFor(named, arch))) return named
  const names = [...(arch === hostArch() ? COMPILERS : []), `${ARCHITECTURES[arch].triple}-gcc`]
  return names.map(name => which(name)).find(path => path !== undefined)
}

/** `x86_64-linux-gnu`, `aarch64-unknown-linux-musl`: the first word is what counts. One that does not tell is the machine's own. */
async function buildsFor(compiler: string, arch: Arch): Promise<boolean> {
  const target = (await runTool(compiler, ['-dumpmachine'])).stdout.trim().split('-')[0]
  return target === '' ? arch === hostArch() : target === ARCHITECTURES[arch].triple.split('-')[0]
}

async function compilerVersion(compiler: string): Promise<string> {
  const {stdout} = await runTool(compiler, ['--version'])
  return stdout.split('\n')[0] ?? ''
}

/** From the preprocessor: the headers that a build would use are the ones that count. */
async function libbpfVersion(compiler: string): Promise<string | undefined> {
  const {stdout, exitCode} = await runTool(compiler, ['-E', '-dM', '-x', 'c', '-'], {
    input: '#include <bpf/libbpf_version.h>\n',
  })
  if (exitCode !== 0) return (await hasLibbpfHeader(compiler)) ? '0' : undefined
  const [major, minor] = ['MAJOR', 'MINOR'].map(
    part => new RegExp(`#define LIBBPF_${part}_VERSION (\\d+)`).exec(stdout)?.[1],
  )
  return major === undefined ? undefined : `${major}.${minor ?? 0}`
}

/** libbpf_version.h came with 0.6: libbpf.h without it is older. */
async function hasLibbpfHeader(compiler: string): Promise<boolean> {
  const {exitCode} = await runTool(compiler, ['-E', '-x', 'c', '-'], {input: '#include <bpf/libbpf.h>\n'})
  return exitCode === 0
}

/** The compiler answers with a bare name when it has no such file. */
async function archivePath(compiler: string, library: StaticLibrary): Promise<string | undefined> {
  const {stdout} = await runTool(compiler, [`-print-file-name=lib${library}.a`])
  return isAbsolute(stdout.trim()) ? stdout.trim() : undefined
}
