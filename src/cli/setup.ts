import {UserError} from '../errors.ts'
import {installMissing} from '../host/install.ts'
import {openKvm} from '../host/kvm.ts'
import {refuseOtherArchitecture} from '../host/platform.ts'
import {
  libbpfDefect,
  missingForCommands,
  missingForExamples,
  missingForGuests,
  missingForValidator,
} from '../host/requirements.ts'
import {findToolchain} from '../host/toolchain.ts'
import {createPlainView} from '../report/progress.ts'
import {type RawInputs, readInputs} from '../run/inputs.ts'
import {buildValidator} from '../validator/build.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/** `bpfcompat setup`: installs all that this machine lacks, for runs and for building eBPF objects, and builds the validator. */
export async function setupCommand(inputs: RawInputs, terminal: Terminal): Promise<number> {
  const {cacheDirectory, installDependencies} = readInputs(inputs, optionLabel)
  await refuseOtherArchitecture()
  const logger = createPlainView(terminal.err)
  const toolchain = await findToolchain()
  const defect = libbpfDefect(toolchain)
  if (defect !== undefined) throw new UserError(defect)
  const missing = [
    ...missingForGuests(),
    ...missingForValidator(toolchain),
    ...(await missingForCommands()),
    ...missingForExamples(toolchain),
  ]
  const install = {allowed: installDependencies, logger, signal: terminal.signal}
  await installMissing(missing, install)
  if (installDependencies) await openKvm({logger, signal: terminal.signal, rules: '/etc/udev/rules.d'})
  await buildValidator({cacheDirectory, signal: terminal.signal, install: late => installMissing(late, install)})
  terminal.out(missing.length === 0 ? 'nothing was missing' : 'installed all that was missing')
  return 0
}
