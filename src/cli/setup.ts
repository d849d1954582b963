import {join} from 'node:path'
import {hostArch, usualArches} from '../host/architectures.ts'
import {settleTemporaryDirectory} from '../host/directories.ts'
import {installMissing} from '../host/install.ts'
import {installLogIn} from '../host/install-log.ts'
import {openKvm} from '../host/kvm.ts'
import {missingForExamples, missingForGuests} from '../host/requirements.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {createPlainView} from '../report/progress.ts'
import {planBuild} from '../validator/build.ts'
import type {OutputOptions} from './output-options.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/**
 * Runs `bpfcompat setup`: installs what is missing for runs and for building eBPF objects, and builds the validator.
 * Resolves to the exit code.
 */
export async function setupCommand(inputs: RawInputs, {verbose}: OutputOptions, terminal: Terminal): Promise<number> {
  const {cacheDirectory, installDependencies, mirrors} = readInputs(inputs, optionLabel)
  const logger = createPlainView(terminal.err, verbose)
  await settleTemporaryDirectory(cacheDirectory, logger)
  const host = hostArch()
  const arches = usualArches(host)
  const builds = await Promise.all(
    arches.map(arch => planBuild({arch, cacheDirectory, mirrors, signal: terminal.signal})),
  )
  const missing = [
    ...missingForGuests(arches),
    ...builds.flatMap(build => build.missing),
    ...(await missingForExamples()),
  ]
  const log = installLogIn(cacheDirectory)
  await installMissing(missing, {allowed: installDependencies, logger, signal: terminal.signal, log})
  if (installDependencies) await openKvm({logger, signal: terminal.signal, rules: '/etc/udev/rules.d'})
  for (const {make} of builds) await make()
  terminal.out(missing.length === 0 ? 'nothing was missing' : 'installed all that was missing')
  return 0
}
