import {readFile} from 'node:fs/promises'
import {NO_SHARED_CACHE} from '../cache/shared-cache.ts'
import {UserError} from '../errors.ts'
import {chooseAccelerator} from '../guest/accelerator.ts'
import {findBusybox} from '../host/busybox.ts'
import {installMissing} from '../host/install.ts'
import {openKvm} from '../host/kvm.ts'
import {refuseOtherArchitecture} from '../host/platform.ts'
import {missingForCommands, missingForGuests, QEMU, type Requirement} from '../host/requirements.ts'
import {runTool} from '../host/tool.ts'
import {which} from '../host/which.ts'
import type {AcceleratorResult} from '../results/model.ts'
import {buildValidator} from '../validator/build.ts'
import type {RunPorts} from './ports.ts'
import type {RunRequest} from './request.ts'

/** What every guest of a run shares. */
export interface Tools {
  qemu: string
  /** `QEMU emulator version 7.2.22 (Debian …)`: no guest waits for it. */
  qemuVersion: Promise<string>
  /** The guest's PID 1. */
  validator: Buffer
  accelerator: AcceleratorResult
  /** For guests that run commands; null when none does. */
  busybox: Buffer | null
}

/**
 * Sees to QEMU, the validator, the accelerator and a shell for commands, independent of any kernel. What the machine lacks for all of them is
 * installed, or asked for, at once.
 *
 * @throws UserError when something is missing and may not be installed, or does not work
 */
export async function prepareTools(
  request: RunRequest,
  runsCommands: boolean,
  {logger, cache, ownsMachine}: Pick<RunPorts, 'logger' | 'cache' | 'ownsMachine'>,
  signal: AbortSignal,
): Promise<Tools> {
  await refuseOtherArchitecture()
  const {cacheDirectory, accelerator: choice, installDependencies: allowed} = request
  const install = (missing: readonly Requirement[]) => installMissing(missing, {allowed, logger, signal})
  const lackedByGuests = async () => [...missingForGuests(), ...(runsCommands ? await missingForCommands() : [])]
  // What every run needs is kept apart: a compiler is needed once, and then the validator is in the cache.
  if (allowed && cache !== NO_SHARED_CACHE)
    await installMissing(await lackedByGuests(), {allowed, logger, signal, keep: {cache, cacheDirectory}})
  const forGuests = await lackedByGuests()
  const building = buildValidator({
    cacheDirectory,
    signal,
    cache,
    install: missing => install([...forGuests, ...missing]),
  })
  if (forGuests.length > 0) await building
  const qemu = await readyQemu(install)
  const busybox = runsCommands ? await readyBusybox(install) : null
  const asking = runTool(qemu, ['--version']).then(({stdout}) => stdout.split('\n')[0] ?? '')
  if (ownsMachine && allowed && choice !== 'tcg') await openKvm({logger, signal, rules: '/run/udev/rules.d'})
  const choosing = chooseAccelerator(choice, {qemu, image: async () => (await building).kvmProbe, signal})
  const [{program}, accelerator] = await Promise.all([building, choosing])
  if (choice === 'auto' && accelerator.used === 'tcg')
    logger.info(`KVM cannot be used, the kernels are emulated, which is slower: ${accelerator.reason}`)
  return {qemu, qemuVersion: asking, validator: await readFile(program), accelerator, busybox}
}

async function readyQemu(install: (missing: readonly Requirement[]) => Promise<void>): Promise<string> {
  await install(missingForGuests())
  const qemu = which(QEMU)
  if (qemu === undefined) throw new UserError(`${QEMU} was installed, but is not on the PATH (${process.env.PATH})`)
  return qemu
}

async function readyBusybox(install: (missing: readonly Requirement[]) => Promise<void>): Promise<Buffer> {
  await install(await missingForCommands())
  const {path, defect} = await findBusybox()
  if (path === undefined)
    throw new UserError(
      `busybox-static was installed, but ${defect ?? `no busybox is on the PATH (${process.env.PATH})`}`,
    )
  return readFile(path)
}
