import {constants} from 'node:fs'
import {access} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {oneLine} from '../text/clean.ts'
import {findRoot} from './root.ts'
import {runTool, type ToolResult} from './tool.ts'
import {which} from './which.ts'

interface OpenKvmOptions {
  logger: Logger
  signal: AbortSignal
  /** Directory for udev rules: /etc/udev/rules.d is permanent, /run/udev/rules.d lasts until the next boot. */
  rules: string
  /** Path of the device, for tests. */
  device?: string
}

/** Comes after the distribution's rules, which give the device to a group that a runner is not in. */
const RULES_FILE = '99-bpfcompat-kvm.rules'
/** `static_node`: the device node exists before the module is loaded, and gets its mode at that time (udev(7)). */
const RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n'
const SETTLE_SECONDS = 5

/**
 * Allows this user to open /dev/kvm, if it exists and only its mode prevents it. Uses a udev rule if possible, since the next
 * event resets a mode that was only set with chmod. Logs the change, or why it failed. Does nothing on a machine without
 * KVM, or if KVM can be opened.
 */
export async function openKvm({logger, signal, rules, device = '/dev/kvm'}: OpenKvmOptions): Promise<void> {
  if (!(await isClosed(device))) return
  const root = await findRoot()
  if ('obstacle' in root) {
    logger.info(`this user may not open ${device}, and changing its mode needs root (${root.obstacle})`)
    return
  }
  const {prefix} = root
  signal.throwIfAborted()
  const file = join(rules, RULES_FILE)
  await applyRule(prefix, file)
  if (!(await isClosed(device))) {
    logger.info(`this user could not open ${device}: added a udev rule (${file}) that allows it`)
    return
  }
  const changed = await asRoot(prefix, ['chmod', '0666', device])
  logger.info(
    (await isClosed(device))
      ? `this user may not open ${device}: chmod ended with ${changed.ended} ${oneLine(changed.stderr, 160)}`.trimEnd()
      : `this user could not open ${device}: set its mode to 0666`,
  )
}

async function isClosed(device: string): Promise<boolean> {
  try {
    await access(device, constants.R_OK | constants.W_OK)
    return false
  } catch (thrown) {
    return errorCode(thrown) === 'EACCES' || errorCode(thrown) === 'EPERM'
  }
}

/** Adds the udev rule. Ignores errors: a container has no udev, and the caller checks the device. */
async function applyRule(prefix: readonly string[], file: string): Promise<void> {
  if (which('udevadm') === undefined) return
  await asRoot(prefix, ['mkdir', '-p', dirname(file)])
  const written = await asRoot(prefix, ['tee', file], RULE)
  if (written.exitCode !== 0) return
  await asRoot(prefix, ['udevadm', 'control', '--reload-rules'])
  await asRoot(prefix, ['udevadm', 'trigger', '--name-match=kvm'])
  await asRoot(prefix, ['udevadm', 'settle', `--timeout=${SETTLE_SECONDS}`])
}

function asRoot(prefix: readonly string[], command: readonly string[], input?: string): Promise<ToolResult> {
  const [program, ...args] = [...prefix, ...command] as [string, ...string[]]
  return runTool(program, args, input === undefined ? {} : {input})
}
