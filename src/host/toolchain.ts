import {isAbsolute} from 'node:path'
import {runTool} from './tool.ts'
import {which} from './which.ts'

/** What this machine has for building the validator. */
export interface Toolchain {
  /** Path of the C compiler, undefined when there is none. */
  compiler: string | undefined
  /** The compiler's own name and version. */
  version: string
  /** `1.1`; undefined when the headers are not there. */
  libbpf: string | undefined
  /** Full paths of the static libraries; undefined for one that is not there. */
  archives: Record<StaticLibrary, string | undefined>
}

export type StaticLibrary = 'bpf' | 'elf' | 'z' | 'zstd' | 'c'

/** In the order of preference: the compiler the user named, the system's own, then the others. */
const COMPILERS = [process.env.CC, 'cc', 'gcc', 'clang']

const LIBRARIES: readonly StaticLibrary[] = ['bpf', 'elf', 'z', 'zstd', 'c']

/** Asks the compiler itself: no pkg-config, no guess about where a distribution keeps its files. */
export async function findToolchain(): Promise<Toolchain> {
  const compiler = findCompiler()
  const none = {bpf: undefined, elf: undefined, z: undefined, zstd: undefined, c: undefined}
  if (compiler === undefined) return {compiler, version: '', libbpf: undefined, archives: none}
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
  }
}

/** Path of the C compiler that a build would use. */
export function findCompiler(): string | undefined {
  return COMPILERS.filter(name => name !== undefined && name !== '')
    .map(name => which(String(name)))
    .find(path => path !== undefined)
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
