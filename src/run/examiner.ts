import {UserError} from '../base/errors.ts'
import {hostArch} from '../host/architectures.ts'
import {installMissing} from '../host/install.ts'
import {LIBBPF_VERSIONS, type LibbpfVersion} from '../model/libbpf-version.ts'
import {createDownloader} from '../net/download.ts'
import type {RunRequest} from '../request/run.ts'
import {planBuild} from '../validator/build.ts'
import type {RunPorts} from './ports.ts'

/** The validator as a program on this machine, which examines kernels without a boot. */
export interface Examiner {
  program: string
  libbpf: LibbpfVersion
}

/**
 * Builds the validator for the architecture of this machine, with the newest libbpf.
 *
 * @param log file for the output of the package manager, if it runs
 * @throws UserError if this architecture is not supported, or a missing package may not be installed
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
      `kernels cannot be examined without a boot on this machine (${process.arch}); select kernels to boot with --kernel`,
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
