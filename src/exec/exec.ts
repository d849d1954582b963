import {join} from 'node:path'
import {allEnded} from '../base/all-ended.ts'
import {UserError} from '../base/errors.ts'
import {installLogIn} from '../host/install-log.ts'
import {bootImages} from '../kernels/images/boot-images.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {KernelProvider} from '../kernels/provider/kernel-provider.ts'
import type {RunRequest} from '../request/run.ts'
import {NETWORK_MODULES} from '../run/needed-modules.ts'
import {type RunSession, type SessionNeeds, withRunSession} from '../run/session.ts'
import {inOrder, toolsFor} from '../run/tools.ts'
import {NOT_RUN} from './end.ts'
import {execOnKernel} from './exec-on-kernel.ts'
import type {ExecKernel, ExecPorts, ExecRequest, KernelEnd} from './request.ts'

/**
 * Runs the program on each kernel.
 *
 * @throws UserError if no guest can run on this machine; a kernel that is not available has its own end
 */
export async function execOnKernels(exec: ExecRequest, asked: RunRequest, ports: ExecPorts): Promise<KernelEnd[]> {
  // Later calls find the snapshot: forty packages need one boot of each kernel, also in CI.
  const request: RunRequest = {...asked, snapshots: asked.snapshots === 'off' ? 'off' : 'on'}
  return withRunSession(request, needsOf(exec, request), ports, async session => {
    const jobs = exec.kernels.map(async (kernel, index): Promise<KernelEnd> => {
      const directory = join(session.workDirectory, String(index))
      try {
        return await takeToKernel(kernel, {exec, request, ports, session, directory})
      } catch (thrown) {
        if (!(thrown instanceof UserError) || exec.kernels.length === 1) throw thrown
        return {kernel: kernel.name, release: null, seconds: 0, code: NOT_RUN, words: thrown.message}
      }
    })
    const [, ...ends] = await allEnded([session.tools, ...jobs])
    return ends
  })
}

function needsOf({kernels, libbpf}: ExecRequest, {cacheDirectory, mirrors}: RunRequest): SessionNeeds {
  const arches = inOrder(kernels.map(({spec}) => spec.arch))
  return {
    kernels: kernels.map(({spec}) => spec.id),
    arches,
    commands: arches,
    libbpf: libbpf ?? new Set([null]),
    mirrors,
    installLog: installLogIn(cacheDirectory),
    isReported: false,
  }
}

interface Job {
  exec: ExecRequest
  request: RunRequest
  ports: ExecPorts
  session: RunSession
  /** Path of the directory to create. */
  directory: string
}

/** Fetches one kernel and runs the program on it. */
async function takeToKernel(kernel: ExecKernel, {exec, request, ports, session, directory}: Job): Promise<KernelEnd> {
  const {name, spec} = kernel
  const {cacheDirectory} = request
  const files = await session.fetches(() => fetchKernel(kernel, exec, session.provider, ports))
  const tools = await toolsFor(spec.arch, await session.tools)
  const onNote = (note: string) => ports.logger.debug(`${name}: ${note}`)
  const images = await bootImages(files, {accelerator: tools.accelerator.used, cacheDirectory, onNote})
  const prepared = {files: {...files, images}, tools, directory, snapshots: session.snapshots}
  return session.guests(() => execOnKernel(kernel, prepared, exec, request, ports))
}

function fetchKernel(
  {name, spec}: ExecKernel,
  exec: ExecRequest,
  provider: KernelProvider,
  ports: ExecPorts,
): Promise<KernelFiles> {
  const optionalModules = (release: string) => [...NETWORK_MODULES, ...(exec.optionalModules?.(release) ?? [])]
  return provider.fetch(spec, {modules: [...exec.modules], optionalModules}, step => {
    if (step.step === 'note') ports.note(name, step.message)
    else ports.progress.kernel(name, step)
  })
}
