import {constants} from 'node:fs'
import {access} from 'node:fs/promises'
import {errorCode, UserError} from '../errors.ts'
import {runTool} from '../host/tool.ts'
import type {AcceleratorResult} from '../results/model.ts'
import {dyingWithUs} from './machine.ts'
import {kvmProbeArguments} from './qemu.ts'

/** What the user asked for. */
export type AcceleratorChoice = 'auto' | 'kvm' | 'tcg'

/** A KVM that works answers in a tenth of a second; one that does not may never answer. */
const PROBE_DEADLINE_MS = 2500

/** (0x2a << 1) | 1: what isa-debug-exit makes of the byte that the probe image writes (QEMU, hw/misc/debugexit.c). */
const PROBE_EXIT_CODE = 85

export interface ProbeOptions {
  qemu: string
  /** Path of the probe image: asked for only when /dev/kvm is there. */
  image: () => Promise<string>
  /** Replaced in tests. */
  device?: string
  signal?: AbortSignal
}

/**
 * Chooses the accelerator of the run. KVM counts only when 64-bit code has run in it: on some hosts /dev/kvm opens and
 * answers, and a kernel hangs without a word all the same.
 *
 * @throws UserError when KVM was asked for and does not work
 */
export async function chooseAccelerator(choice: AcceleratorChoice, options: ProbeOptions): Promise<AcceleratorResult> {
  if (choice === 'tcg') return {used: 'tcg', reason: 'asked for'}
  const defect = await kvmDefect(options)
  if (defect === undefined) return {used: 'kvm', reason: 'KVM ran a 64-bit probe'}
  if (choice === 'kvm')
    throw new UserError(`accelerator \`kvm\` cannot be used: ${defect}; use \`auto\` or \`tcg\`, which need no KVM`)
  return {used: 'tcg', reason: defect}
}

/** Why KVM cannot be used, with the way out; undefined when it can. */
export async function kvmDefect(options: ProbeOptions): Promise<string | undefined> {
  const device = options.device ?? '/dev/kvm'
  return (await deviceDefect(device)) ?? (await runProbe(device, options))
}

async function deviceDefect(device: string): Promise<string | undefined> {
  if (process.arch !== 'x64') return `this host is ${process.arch}, the kernels are x86_64`
  try {
    await access(device, constants.R_OK | constants.W_OK)
    return undefined
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return `this machine has no ${device}`
    return `${device} may not be opened; allow it with \`sudo chmod 0666 ${device}\``
  }
}

async function runProbe(device: string, {qemu, image, signal}: ProbeOptions): Promise<string | undefined> {
  const [program, ...args] = dyingWithUs([qemu, ...kvmProbeArguments(await image())])
  const result = await runTool(program, args, {timeoutMs: PROBE_DEADLINE_MS, ...(signal === undefined ? {} : {signal})})
  if (result.exitCode === PROBE_EXIT_CODE) return undefined
  if (result.timedOut) return `${device} opens, but 64-bit code did not run in it within ${PROBE_DEADLINE_MS / 1000} s`
  const words = result.stderr.trim().split('\n').at(-1) ?? ''
  return `${device} opens, but QEMU ended with ${result.ended}${words === '' ? '' : `: ${words}`}`
}
