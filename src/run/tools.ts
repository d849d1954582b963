import {UserError} from '../base/errors.ts'
import {NO_SHARED_CACHE} from '../cache/shared-cache.ts'
import {chooseAccelerator, kvmDefect} from '../guest/accelerator.ts'
import {qemuVersion} from '../guest/qemu-version.ts'
import {ARCHITECTURES, hostArch} from '../host/architectures.ts'
import {installMissing} from '../host/install.ts'
import {openKvm} from '../host/kvm.ts'
import {missingForGuests, type Requirement} from '../host/requirements.ts'
import {which} from '../host/which.ts'
import type {AcceleratorResult} from '../model/accelerator.ts'
import {ARCHES, type Arch} from '../model/arch.ts'
import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {RunRequest} from '../request/run.ts'
import {busyboxFor} from '../settled/busybox.ts'
import type {RunPorts} from './ports.ts'
import {planValidators, type Validators, type ValidatorsBuild} from './validators.ts'

/** What every guest of one architecture shares. */
export interface Tools {
  qemu: string
  /** `QEMU emulator version 7.2.22 (Debian …)`: no guest waits for it. */
  qemuVersion: Promise<string>
  validators: Validators
  accelerator: AcceleratorResult
  /** Proves KVM once more: why it cannot be used, undefined when it can. */
  kvmDefect(): Promise<string | undefined>
  /** For guests that run commands; null when none does. */
  busybox: Buffer | null
}

/** The tools of each architecture of the run: guests of one wait for no other's. */
export type Toolbox = ReadonlyMap<Arch, Promise<Tools>>

/** What the kernels of a run need tools for. */
export interface ToolNeeds {
  /** Not empty. */
  arches: readonly Arch[]
  /** Those whose guests run commands. */
  commands: readonly Arch[]
  /** Versions of libbpf that artifacts ask for; null: the newest. */
  libbpf: ReadonlySet<LibbpfVersion | null>
  mirrors: readonly string[]
  /** File that keeps what the package manager writes, if it has to be run. */
  installLog: string
}

type ToolPorts = Pick<RunPorts, 'logger' | 'cache' | 'ownsMachine'>

/**
 * Sees to QEMU, the validator, the accelerator and a shell for commands, for the architectures of a run and for no others,
 * independent of any kernel. What the machine lacks for all of them is installed, or asked for, at once.
 *
 * @throws UserError when something is missing and may not be installed
 */
export async function prepareTools(
  request: RunRequest,
  {arches, commands, libbpf, mirrors, installLog: log}: ToolNeeds,
  {logger, cache, ownsMachine}: ToolPorts,
  signal: AbortSignal,
): Promise<Toolbox> {
  const {cacheDirectory, accelerator: choice, installDependencies: allowed} = request
  const host = hostArch()
  const install = (missing: readonly Requirement[]) => installMissing(missing, {allowed, logger, signal, log})
  // What every run needs is kept apart: a compiler is needed once, and then the validator is in the cache.
  if (allowed && cache !== NO_SHARED_CACHE)
    await installMissing(missingForGuests(arches), {allowed, logger, signal, log, keep: {cache, cacheDirectory}})
  const options = {cacheDirectory, mirrors, signal, cache}
  const builds = await Promise.all(arches.map(arch => planValidators({...options, arch}, libbpf)))
  await install([...missingForGuests(arches), ...builds.flatMap(({missing}) => missing)])
  if (ownsMachine && allowed && choice !== 'tcg' && arches.some(arch => arch === host))
    await openKvm({logger, signal, rules: '/run/udev/rules.d'})
  const toolbox = new Map(arches.map((arch, index) => [arch, ready(arch, builds[index] as ValidatorsBuild)]))
  // A kernel asks for its tools when it was fetched: what failed long before must not end the process meanwhile.
  for (const tools of toolbox.values()) tools.catch(() => {})
  return toolbox

  async function ready(arch: Arch, {make}: ValidatorsBuild): Promise<Tools> {
    const qemu = qemuOf(arch)
    const building = make()
    const asking = qemuVersion(qemu)
    const image = async () => (await building).kvmProbe
    const probe = {arch, qemu, image, signal}
    const choosing = chooseAccelerator(choice, probe)
    const shell = commands.includes(arch) ? busyboxFor(arch, options) : null
    const [validators, accelerator, busybox] = await Promise.all([building, choosing, shell])
    if (choice === 'auto' && accelerator.used === 'tcg') logger.info(emulated(arch, accelerator))
    for (const note of validators.notes) logger.warning(note)
    return {qemu, qemuVersion: asking, validators, accelerator, kvmDefect: () => kvmDefect(probe), busybox}
  }

  function emulated(arch: Arch, {reason}: AcceleratorResult): string {
    if (arch !== host && host !== undefined)
      return `the ${arch} kernels are emulated, which is slower: this machine is ${host}`
    return `KVM cannot be used, the ${arches.length === 1 ? '' : `${arch} `}kernels are emulated, which is slower: ${reason}`
  }
}

/** In the order of the list of all, so that messages are the same whatever the order of kernels is. */
export function inOrder(arches: Iterable<Arch>): Arch[] {
  const all = new Set(arches)
  return ARCHES.filter(arch => all.has(arch))
}

/** What guests of one architecture take. */
export async function toolsFor(arch: Arch, toolbox: Toolbox): Promise<Tools> {
  const found = await toolbox.get(arch)
  if (found === undefined) throw new Error(`nobody has seen to the tools for ${arch}`)
  return found
}

/** Of the machine's own architecture where it has guests, else the first. */
export async function hostTools(toolbox: Toolbox): Promise<Tools | null> {
  const host = hostArch()
  const own = host === undefined ? undefined : toolbox.get(host)
  return (await (own ?? [...toolbox.values()][0])) ?? null
}

function qemuOf(arch: Arch): string {
  const {qemu} = ARCHITECTURES[arch]
  const path = which(qemu)
  if (path === undefined) throw new UserError(`${qemu} was installed, but is not on the PATH (${process.env.PATH})`)
  return path
}
