import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import pLimit from 'p-limit'
import {UserError} from '../base/errors.ts'
import {keepBootRecord, openBootRecord} from '../files/boot-record.ts'
import {removeAllAbandoned} from '../files/leftovers.ts'
import {createSnapshots} from '../guest/snapshots.ts'
import {bootImages} from '../kernels/images/boot-images.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import {createKernelProvider} from '../kernels/provider/provider.ts'
import type {RunRequest} from '../request/run.ts'
import {NETWORK_MODULES} from '../run/needed-modules.ts'
import {inOrder, prepareTools, toolsFor} from '../run/tools.ts'
import {createWorkDirectory} from '../run/work-directory.ts'
import {NOT_RUN} from './end.ts'
import {execOnKernel} from './exec-on-kernel.ts'
import type {ExecKernel, ExecPorts, ExecRequest, KernelEnd} from './request.ts'

const PARALLEL_FETCHES = 2

/**
 * Runs the program on each kernel.
 *
 * @throws UserError if no guest can run on this machine; a kernel that is not available has its own end
 */
export async function execOnKernels(exec: ExecRequest, request: RunRequest, ports: ExecPorts): Promise<KernelEnd[]> {
  const {cacheDirectory, mirrors} = request
  const {kernels} = exec
  await mkdir(cacheDirectory, {recursive: true})
  const provider = createKernelProvider({
    cacheDirectory,
    mirrors: [...mirrors],
    cache: ports.cache,
    kernels: kernels.map(({spec}) => spec.id),
    signal: ports.signal,
  })
  await removeAllAbandoned(cacheDirectory)
  await openBootRecord(cacheDirectory)
  // Later calls find the snapshot: forty packages need one boot of each kernel, also in CI.
  const snapshots = request.snapshots === 'off' ? undefined : createSnapshots(cacheDirectory, true)
  const workDirectory = await createWorkDirectory()
  const arches = inOrder(kernels.map(({spec}) => spec.arch))
  const installLog = join(cacheDirectory, 'install.log')
  const tools = prepareTools(
    request,
    {arches, commands: arches, libbpf: exec.libbpf ?? new Set([null]), mirrors, installLog, isReported: false},
    ports,
    ports.signal,
  )
  const [fetches, guests] = [pLimit(PARALLEL_FETCHES), pLimit(request.concurrency)]
  const jobs = kernels.map(async (kernel, index): Promise<KernelEnd> => {
    const {name, spec} = kernel
    try {
      const files = await fetches(() => fetchKernel(kernel))
      const ready = await toolsFor(spec.arch, await tools)
      const images = await bootImages(files, {
        accelerator: ready.accelerator.used,
        cacheDirectory,
        onNote: note => ports.logger.debug(`${name}: ${note}`),
      })
      return await guests(() =>
        execOnKernel(
          kernel,
          {files: {...files, images}, tools: ready, directory: join(workDirectory, String(index)), snapshots},
          exec,
          request,
          ports,
        ),
      )
    } catch (thrown) {
      if (!(thrown instanceof UserError) || kernels.length === 1) throw thrown
      return {kernel: name, release: null, seconds: 0, code: NOT_RUN, words: thrown.message}
    }
  })
  try {
    const settled = await Promise.allSettled([tools, ...jobs])
    await provider.keepLookups()
    await keepBootRecord()
    const failed = settled.find(({status}) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
    return await Promise.all(jobs)
  } finally {
    await rm(workDirectory, {recursive: true, force: true})
  }

  function fetchKernel({name, spec}: ExecKernel): Promise<KernelFiles> {
    const optionalModules = (release: string) => [...NETWORK_MODULES, ...(exec.optionalModules?.(release) ?? [])]
    return provider.fetch(spec, {modules: [...exec.modules], optionalModules}, step => {
      if (step.step === 'note') ports.note(name, step.message)
      else ports.progress.kernel(name, step)
    })
  }
}
