import {constants} from 'node:fs'
import {access} from 'node:fs/promises'
import {errorCode, UserError} from '../base/errors.ts'
import {fileIdentity, note, recall} from '../files/boot-record.ts'
import {hostArch} from '../host/architectures.ts'
import {runTool} from '../host/tool.ts'
import type {AcceleratorChoice, AcceleratorResult} from '../model/accelerator.ts'
import type {Arch} from '../model/arch.ts'
import type {Patience} from './life.ts'
import {deathBySilence} from './life.ts'
import {dyingWithUs} from './machine.ts'
import type {KvmProbe} from './qemu.ts'
import {KVM_PROBES} from './qemu.ts'

/**
 * A KVM that works answers in a tenth of a second, and one in an emulator in 4.4 s; one that does not work may never answer.
 * So it has 10 s of CPU time, for which it may wait on a busy machine; what does nothing waits for nothing.
 */
const PROBE_PATIENCE: Patience = {idle: 2.5, work: 10, longest: 30, limit: 30}

const KVM_DEVICE = '/dev/kvm'

export interface ProbeOptions {
  /** Of the kernels. */
  arch: Arch
  qemu: string
  /** Path of the probe image, asked for only when /dev/kvm is there; null: there is none for the architecture. */
  image: () => Promise<string | null>
  /** Replaced in tests: of this machine, and its device. */
  host?: Arch | undefined
  device?: string
  /** Replaced in tests. */
  patience?: Patience
  signal?: AbortSignal
}

/**
 * Chooses the accelerator of the kernels of one architecture. KVM counts only when 64-bit code has run in it: on some hosts /dev/kvm opens and
 * answers, and a kernel hangs without a word all the same.
 *
 * @throws UserError when KVM was asked for and does not work
 */
export async function chooseAccelerator(choice: AcceleratorChoice, options: ProbeOptions): Promise<AcceleratorResult> {
  if (choice === 'tcg') return {used: 'tcg', reason: 'asked for'}
  const known = recall(subjectOf(options), identityOf(options))
  const defect = known === undefined ? await kvmDefect(options) : known === WORKS ? undefined : known
  if (defect === undefined) return {used: 'kvm', reason: 'KVM ran a 64-bit probe'}
  if (choice === 'kvm')
    throw new UserError(`accelerator \`kvm\` cannot be used: ${defect}; use \`auto\` or \`tcg\`, which need no KVM`)
  return {used: 'tcg', reason: defect}
}

/** Tries it now, and notes what came out for the runs that follow: why KVM cannot be used, with the fix; undefined when it can. */
export async function kvmDefect(options: ProbeOptions): Promise<string | undefined> {
  const {arch, host = hostArch(), device = KVM_DEVICE} = options
  if (arch !== host) return `this machine is ${host ?? process.arch}, the kernels are ${arch}`
  const probe = KVM_PROBES[arch]
  if (probe === undefined) return `nothing proves KVM on ${arch}`
  return (await deviceDefect(device)) ?? (await runProbe(probe, device, options))
}

async function deviceDefect(device: string): Promise<string | undefined> {
  try {
    await access(device, constants.R_OK | constants.W_OK)
    return undefined
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return `this machine has no ${device}`
    return `${device} may not be opened; allow it with \`sudo chmod 0666 ${device}\``
  }
}

async function runProbe(probe: KvmProbe, device: string, options: ProbeOptions): Promise<string | undefined> {
  const {qemu, image, signal} = options
  const path = await image()
  if (path === null) return `there is no probe that proves ${device}`
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
    // What had all the CPU time that there is for it would take as much of every run. Else the machine may be less busy the next time.
    if (hadAllCpu) note(subjectOf(options), identityOf(options), defect)
    return defect
  }
  const words = result.stderr.trim().split('\n').at(-1) ?? ''
  const defect = `${device} opens, but QEMU ended with ${result.ended}${words === '' ? '' : `: ${words}`}`
  const works = probe.proves(result)
  note(subjectOf(options), identityOf(options), works ? WORKS : defect)
  return works ? undefined : defect
}

/** In the words of the rule, not of the time that was measured: the same machine says the same each time. */
function deathWords(hadAllCpu: boolean, {work}: Patience): string {
  return hadAllCpu ? `no end within ${work} s of CPU time` : `given up before QEMU had ${work} s of CPU time`
}

const WORKS = 'works'

function subjectOf({arch, device = KVM_DEVICE}: ProbeOptions): string {
  return `KVM for ${arch} by ${device}`
}

/** The same QEMU, user and device node, which is made anew when the module is loaded: src/files/boot-record.ts. */
function identityOf({qemu, device = KVM_DEVICE}: ProbeOptions): string | undefined {
  const files = [fileIdentity(qemu), fileIdentity(device)]
  return files.includes(undefined) ? undefined : [qemu, ...files, process.geteuid?.(), process.getgroups?.()].join(' ')
}
