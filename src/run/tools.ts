import {UserError} from '../base/errors.ts'
import {NO_SHARED_CACHE} from '../cache/shared-cache.ts'
import {chooseAccelerator, kvmDefect} from '../guest/accelerator.ts'
import {isOldQemu, qemuVersion} from '../guest/qemu-version.ts'
import type {GuestRequest} from '../guest/request.ts'
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

/** Tools that all guests of one architecture share. */
export interface Tools {
  qemu: string
  /** `QEMU emulator version 7.2.22 (Debian …)`. Guests do not wait for it. */
  qemuVersion: Promise<string>
  validators: Validators
  accelerator: AcceleratorResult
  /** Probes KVM again. Returns why it cannot be used; undefined if it can. */
  kvmDefect(): Promise<string | undefined>
  /** The shell for guests that run commands; null if none does. */
  busybox: Buffer | null
}

/** The tools for each architecture of the run. Guests wait only for the tools of their own architecture. */
export type Toolbox = ReadonlyMap<Arch, Promise<Tools>>

/** The tools that the kernels of a run need. */
export interface ToolNeeds {
  /** Architectures of the kernels; not empty. */
  arches: readonly Arch[]
  /** Architectures whose guests run commands. */
  commands: readonly Arch[]
  /** Versions of libbpf that artifacts require; null for the newest. */
  libbpf: ReadonlySet<LibbpfVersion | null>
  mirrors: readonly string[]
  /** File for the output of the package manager, if it runs. */
  installLog: string
  /** A report follows, which has the reason for the accelerator: a message does not repeat it. */
  isReported: boolean
}

export type ToolPorts = Pick<RunPorts, 'logger' | 'cache' | 'signal' | 'ownsMachine'>

/**
 * Prepares QEMU, the validator, the accelerator and a shell for commands, for the architectures of a run only, independent of any
 * kernel. All missing packages are installed, or reported, together.
 *
 * @throws UserError if something is missing and may not be installed
 */
export async function prepareTools(
  request: RunRequest,
  {arches, commands, libbpf, mirrors, installLog: log, isReported}: ToolNeeds,
  {logger, cache, signal, ownsMachine}: ToolPorts,
): Promise<Toolbox> {
  const {cacheDirectory, accelerator: choice, installDependencies: allowed} = request
  const host = hostArch()
  const install = (missing: readonly Requirement[]) => installMissing(missing, {allowed, logger, signal, log})
  // Only packages that every run needs are kept: the compiler is needed once, after that the validator is in the cache.
  if (allowed && cache !== NO_SHARED_CACHE)
    await installMissing(missingForGuests(arches), {allowed, logger, signal, log, keep: {cache, cacheDirectory}})
  const options = {cacheDirectory, mirrors, signal, cache}
  const builds = await Promise.all(arches.map(arch => planValidators({...options, arch}, libbpf)))
  await install([...missingForGuests(arches), ...builds.flatMap(({missing}) => missing)])
  if (ownsMachine && allowed && choice !== 'tcg' && arches.some(arch => arch === host))
    await openKvm({logger, signal, rules: '/run/udev/rules.d'})
  const toolbox = new Map(arches.map((arch, index) => [arch, ready(arch, builds[index] as ValidatorsBuild)]))
  // A kernel waits for its tools after its fetch: an earlier failure must not end the process as an unhandled rejection.
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
    return `KVM cannot be used, so the ${arches.length === 1 ? '' : `${arch} `}kernels are emulated${isReported ? ' (slower); the report says why' : `, which is slower: ${reason}`}`
  }
}

/** Returns architectures in a fixed order, so that messages do not depend on the order of kernels. */
export function inOrder(arches: Iterable<Arch>): Arch[] {
  const all = new Set(arches)
  return ARCHES.filter(arch => all.has(arch))
}

/** Returns the tools for guests of one architecture. */
export async function toolsFor(arch: Arch, toolbox: Toolbox): Promise<Tools> {
  const found = await toolbox.get(arch)
  if (found === undefined) throw new Error(`the tools for ${arch} were not prepared`)
  return found
}

/** Returns the tools for the machine's own architecture if it has guests, else the first. */
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

/** Returns the parts of the request for a guest that come from the tools. */
export async function guestTools(
  arch: Arch,
  tools: Tools,
  {accelerator}: Pick<RunRequest, 'accelerator'>,
): Promise<Pick<GuestRequest, 'qemu' | 'oldQemu' | 'accelerator' | 'mayEmulate' | 'kvmDefect'>> {
  return {
    qemu: tools.qemu,
    oldQemu: await hasOldQemu(arch, tools),
    accelerator: tools.accelerator.used,
    mayEmulate: accelerator === 'auto',
    kvmDefect: tools.kvmDefect,
  }
}

/** Returns whether QEMU is too old for the default CPU of arm64. Waits for its version only if it makes a difference. */
async function hasOldQemu(arch: Arch, {qemuVersion}: Tools): Promise<boolean> {
  return arch === 'arm64' && isOldQemu(await qemuVersion)
}
