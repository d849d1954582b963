import {UserError} from '../base/errors.ts'

const NAMES: Partial<Record<NodeJS.Platform, string>> = {darwin: 'macOS', win32: 'Windows', freebsd: 'FreeBSD'}

/**
 * Checks that this machine runs Linux, which guests need.
 *
 * @throws UserError on any other system
 */
export function refuseOtherSystem(platform: NodeJS.Platform = process.platform): void {
  if (platform === 'linux') return
  throw new UserError(
    `this machine runs ${NAMES[platform] ?? platform}, and bpfcompat boots kernels only on Linux; in a workflow, set \`runs-on: ubuntu-24.04\`; elsewhere, use a Linux machine or a container`,
  )
}
