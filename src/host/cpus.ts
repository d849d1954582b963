import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {ownGroups, readOr} from './cgroups.ts'

/**
 * Returns how many CPUs this process may use at a time: those it may run on, and no more than the quota of its control
 * group, which Node does not see where the `cpu` controller is one of version 1.
 *
 * @param root folder in place of `/`, for tests
 */
export function usableCpus(root = '/'): number {
  const quotas = ownGroups('cpu', root).map(({folder, version}) =>
    version === 2
      ? quotaOf(readOr(join(folder, 'cpu.max')))
      : quotaOf(`${readOr(join(folder, 'cpu.cfs_quota_us'))} ${readOr(join(folder, 'cpu.cfs_period_us'))}`),
  )
  return Math.max(1, Math.min(availableParallelism(), ...quotas.map(Math.ceil)))
}

/**
 * The CPUs of `<quota> <period>`, in microseconds; Documentation/admin-guide/cgroup-v2.rst, `cpu.max`. Version 1 writes -1
 * for no quota, version 2 `max`.
 */
function quotaOf(text: string): number {
  const [quota, period] = text.trim().split(/\s+/).map(Number)
  return quota !== undefined && period !== undefined && quota > 0 && period > 0
    ? quota / period
    : Number.POSITIVE_INFINITY
}
