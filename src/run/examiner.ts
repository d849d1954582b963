import {UserError} from '../base/errors.ts'
import {hostArch} from '../host/architectures.ts'
import {installMissing} from '../host/install.ts'
import {LIBBPF_VERSIONS, type LibbpfVersion} from '../model/libbpf-version.ts'
import {createDownloader} from '../net/download.ts'
import type {RunRequest} from '../request/run.ts'
import {planBuild} from '../validator/build.ts'
import type {RunPorts} from './ports.ts'

/** The validator as a program of this machine: it examines kernels that are not booted. */
export interface Examiner {
  program: string
  libbpf: LibbpfVersion
}

/**
 * Sees to the validator of this machine's own architecture, with the newest libbpf.
 *
 * @param log file that keeps what the package manager writes, if it has to be run
 * @throws UserError when this machine has no architecture that it is built for, or lacks something that may not be installed
 */
export async function prepareExaminer(
  {cacheDirectory, installDependencies: allowed}: RunRequest,
  mirrors: readonly string[],
  {logger, cache}: Pick<RunPorts, 'logger' | 'cache'>,
  signal: AbortSignal,
  log: string,
): Promise<Examiner> {
  const arch = hostArch()
  if (arch === undefined)
    throw new UserError(
      `kernels cannot be examined without being booted on this machine (${process.arch}); name them with --kernel`,
    )
  const [libbpf] = LIBBPF_VERSIONS
  const build = await planBuild({
    arch,
    libbpf,
    cacheDirectory,
    mirrors,
    signal,
    cache,
    downloader: createDownloader({signal}),
  })
  await installMissing(build.missing, {allowed, logger, signal, log})
  return {program: (await build.make()).program, libbpf}
}
