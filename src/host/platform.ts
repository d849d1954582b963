import {UserError} from '../base/errors.ts'

const NAMES: Partial<Record<NodeJS.Platform, string>> = {darwin: 'macOS', win32: 'Windows', freebsd: 'FreeBSD'}

/**
 * Guests need QEMU, a compiler and libbpf as Linux has them.
 *
 * @throws UserError on any other system
 */
export function refuseOtherSystem(platform: NodeJS.Platform = process.platform): void {
  if (platform === 'linux') return
  throw new UserError(
    `this machine runs ${NAMES[platform] ?? platform}, and kernels are booted on Linux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`,
  )
}
