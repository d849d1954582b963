import {UserError} from '../errors.ts'
import {runTool} from './tool.ts'
import {findCompiler} from './toolchain.ts'

const NAMES: Partial<Record<NodeJS.Platform, string>> = {darwin: 'macOS', win32: 'Windows', freebsd: 'FreeBSD'}

/**
 * Guests need QEMU, a compiler and libbpf as Linux has them.
 *
 * @throws UserError on any other system
 */
export function refuseOtherSystem(platform: NodeJS.Platform = process.platform): void {
  if (platform === 'linux') return
  throw new UserError(
    `this machine runs ${NAMES[platform] ?? platform}, and kernels are booted on Linux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`,
  )
}

/**
 * The kernels are x86_64, and so must the validator be that runs in them, which this machine's compiler builds. Other
 * machines emulate the CPU, and need a compiler for x86_64.
 *
 * @param arch of this machine, as Node calls it
 * @throws UserError when the compiler builds for another one
 */
export async function refuseOtherArchitecture(arch: string = process.arch): Promise<void> {
  if (arch === 'x64') return
  const compiler = findCompiler()
  const target = compiler === undefined ? undefined : (await runTool(compiler, ['-dumpmachine'])).stdout.trim()
  if (target?.startsWith('x86_64')) return
  const builds = target === undefined ? 'has no compiler for them' : `its compiler builds for ${target}`
  throw new UserError(
    `the kernels are x86_64, this machine is ${arch} and ${builds}; use an x86_64 runner (\`runs-on: ubuntu-24.04\`), or set CC to a compiler for x86_64 that finds static libbpf, libelf and zlib of that architecture`,
  )
}
