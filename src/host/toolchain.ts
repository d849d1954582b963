import type {Arch} from '../model/arch.ts'
import {ARCHITECTURES, hostArch} from './architectures.ts'
import {runTool} from './tool.ts'
import {which} from './which.ts'

/** In the order of preference: the system's own, then the others. */
export const COMPILERS = ['cc', 'gcc', 'clang']

/** A compiler says at once what it is; what stands in its place may never. */
const ANSWER_MS = 10_000

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
  const target = (await runTool(compiler, ['-dumpmachine'], {timeoutMs: ANSWER_MS})).stdout.trim().split('-')[0]
  return target === '' ? arch === hostArch() : target === ARCHITECTURES[arch].triple.split('-')[0]
}

/** The compiler's own name and version. */
export async function compilerVersion(compiler: string): Promise<string> {
  const {stdout} = await runTool(compiler, ['--version'], {timeoutMs: ANSWER_MS})
  return stdout.split('\n')[0] ?? ''
}

/** Whether a compiler finds the headers that eBPF programs include. */
export async function hasBpfHeaders(compiler: string): Promise<boolean> {
  const {exitCode} = await runTool(compiler, ['-E', '-x', 'c', '-'], {
    input: '#include <linux/bpf.h>\n#include <bpf/bpf_helpers.h>\n',
  })
  return exitCode === 0
}
