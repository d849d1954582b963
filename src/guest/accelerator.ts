import {constants} from 'node:fs'
import {access} from 'node:fs/promises'
import {errorCode, UserError} from '../base/errors.ts'
import {fileIdentity, note, recall} from '../files/boot-record.ts'
import {hostArch} from '../host/architectures.ts'
import {runTool} from '../host/tool.ts'
import type {AcceleratorChoice, AcceleratorResult} from '../model/accelerator.ts'
import type {Arch} from '../model/arch.ts'
import type {Patience} from './death-by-silence.ts'
import {deathBySilence} from './death-by-silence.ts'
import {dyingWithUs} from './machine.ts'
import type {KvmProbe} from './qemu.ts'
import {KVM_PROBES} from './qemu.ts'

/**
 * How long the probe may take, in seconds. A working KVM answers in 0.1 s, and one inside an emulator in 4.4 s; a broken one may
 * never answer. The probe therefore gets 10 s of CPU time, and may wait for them on a busy machine. An idle probe is stopped early.
 */
const PROBE_PATIENCE: Patience = {idle: 2.5, work: 10, longest: 30, limit: 30}

const KVM_DEVICE = '/dev/kvm'

export interface ProbeOptions {
  /** Architecture of the kernels. */
  arch: Arch
  qemu: string
  /** Returns the path of the probe image; null if the architecture has none. Called only if /dev/kvm exists. */
  image: () => Promise<string | null>
  /** Architecture of this machine, and its KVM device. Tests replace them. */
  host?: Arch | undefined
  device?: string
  /** Tests replace it. */
  patience?: Patience
  signal?: AbortSignal
}

/**
 * Chooses the accelerator for the kernels of one architecture. KVM is used only if it ran 64-bit code: on some hosts /dev/kvm opens
 * and answers, and a kernel hangs silently all the same.
 *
 * @throws UserError if the user requested KVM and it does not work
 */
export async function chooseAccelerator(choice: AcceleratorChoice, options: ProbeOptions): Promise<AcceleratorResult> {
  if (choice === 'tcg') return {used: 'tcg', reason: 'requested'}
  const known = recall(subjectOf(options), identityOf(options))
  const defect = known === undefined ? await kvmDefect(options) : known === WORKS ? undefined : known
  if (defect === undefined) return {used: 'kvm', reason: 'KVM ran a 64-bit probe'}
  if (choice === 'kvm')
    throw new UserError(`accelerator \`kvm\` cannot be used: ${defect}; use \`auto\` or \`tcg\`, which need no KVM`)
  return {used: 'tcg', reason: defect}
}

/** Runs the probe now and records the result for later runs. Returns why KVM cannot be used, with the fix; undefined if it can. */
export async function kvmDefect(options: ProbeOptions): Promise<string | undefined> {
  const {arch, host = hostArch(), device = KVM_DEVICE} = options
  if (arch !== host) return `this machine is ${host ?? process.arch}, and the kernels are ${arch}`
  const probe = KVM_PROBES[arch]
  if (probe === undefined) return `there is no KVM probe for ${arch}`
  return (await deviceDefect(device)) ?? (await runProbe(probe, device, options))
}

async function deviceDefect(device: string): Promise<string | undefined> {
  try {
    await access(device, constants.R_OK | constants.W_OK)
    return undefined
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return `this machine has no ${device}`
    return `there is no permission to open ${device}: run \`sudo chmod 0666 ${device}\``
  }
}

async function runProbe(probe: KvmProbe, device: string, options: ProbeOptions): Promise<string | undefined> {
  const {qemu, image, signal} = options
  const path = await image()
  if (path === null) return `there is no probe image for ${device}`
  const [program, ...args] = dyingWithUs([qemu, ...probe.arguments(path)])
  const {patience = PROBE_PATIENCE} = options
  let hadAllCpu = false
  const isDead = (wall: number, cpu: number | null) => {
    hadAllCpu = cpu !== null && cpu >= patience.work
    return deathBySilence({wall, cpu, total: wall}, patience) !== null
  }
  const result = await runTool(program, args, {isDead, ...(signal === undefined ? {} : {signal})})
  if (result.timedOut) {
    const defect = `${device} opens, but 64-bit code did not run in it: ${deathWords(hadAllCpu, patience)}`
    // A probe that used up its CPU time would do so in every run, so record it. Otherwise the machine may be less busy next time.
    if (hadAllCpu) note(subjectOf(options), identityOf(options), defect)
    return defect
  }
  // An assertion of QEMU ends with a period, and a sentence goes on after these words.
  const words = (result.stderr.trim().split('\n').at(-1) ?? '').replace(/\.$/, '')
  const defect = `${device} opens, but QEMU ended with ${result.ended}${words === '' ? '' : `: ${words}`}`
  const works = probe.proves(result)
  note(subjectOf(options), identityOf(options), works ? WORKS : defect)
  return works ? undefined : defect
}

/** Describes the timeout by its limit, not by the measured time: the same machine gets the same text each time. */
function deathWords(hadAllCpu: boolean, {work}: Patience): string {
  return hadAllCpu
    ? `the probe did not end within ${work} s of CPU time`
    : `the probe was stopped before QEMU got ${work} s of CPU time`
}

const WORKS = 'works'

function subjectOf({arch, device = KVM_DEVICE}: ProbeOptions): string {
  return `KVM for ${arch} by ${device}`
}

/** Identifies the QEMU, the user and the device node, which is created again when the module is loaded: src/files/boot-record.ts. */
function identityOf({qemu, device = KVM_DEVICE}: ProbeOptions): string | undefined {
  const files = [fileIdentity(qemu), fileIdentity(device)]
  return files.includes(undefined) ? undefined : [qemu, ...files, process.geteuid?.(), process.getgroups?.()].join(' ')
}
