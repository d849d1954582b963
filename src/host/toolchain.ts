import type {Arch} from '../model/arch.ts'
import {ARCHITECTURES, hostArch} from './architectures.ts'
import {runTool} from './tool.ts'
import {which} from './which.ts'

/** Compilers in order of preference: that of the system first. */
export const COMPILERS = ['cc', 'gcc', 'clang']

/** A compiler answers at once, but the program in its place may be something else. */
const ANSWER_MS = 10_000

/**
 * Returns the path of the C compiler for a build: that of the user if it compiles for the architecture, otherwise the
 * system's compiler if this machine has the architecture, otherwise the cross compiler.
 */
export async function findCompiler(arch: Arch): Promise<string | undefined> {
  const {CC = ''} = process.env
  const named = CC === '' ? undefined : which(CC)
  if (named !== undefined && (await buildsFor(named, arch))) return named
  const names = [...(arch === hostArch() ? COMPILERS : []), `${ARCHITECTURES[arch].triple}-gcc`]
  return names.map(name => which(name)).find(path => path !== undefined)
}

/**
 * Reports whether a compiler is for an architecture, by the first word of `x86_64-linux-gnu`. One that prints no target is
 * for this machine.
 */
async function buildsFor(compiler: string, arch: Arch): Promise<boolean> {
  const target = (await runTool(compiler, ['-dumpmachine'], {timeoutMs: ANSWER_MS})).stdout.trim().split('-')[0]
  return target === '' ? arch === hostArch() : target === ARCHITECTURES[arch].triple.split('-')[0]
}

/** Returns the compiler's name and version. */
export async function compilerVersion(compiler: string): Promise<string> {
  const {stdout} = await runTool(compiler, ['--version'], {timeoutMs: ANSWER_MS})
  return stdout.split('\n')[0] ?? ''
}

/** Reports whether a compiler finds the headers that eBPF programs include. */
export async function hasBpfHeaders(compiler: string): Promise<boolean> {
  const {exitCode} = await runTool(compiler, ['-E', '-x', 'c', '-'], {
    input: '#include <linux/bpf.h>\n#include <bpf/bpf_helpers.h>\n',
  })
  return exitCode === 0
}
