import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {ownGroups, readOr} from './cgroups.ts'

/**
 * Returns the number of CPUs that this process can use at a time: those it may run on, limited by the quota of its control
 * group, which Node ignores if the `cpu` controller is of version 1.
 *
 * @param root directory instead of `/`, for tests
 */
export function usableCpus(root = '/'): number {
  const quotas = ownGroups('cpu', root).map(({directory, version}) =>
    version === 2
      ? quotaOf(readOr(join(directory, 'cpu.max')))
      : quotaOf(`${readOr(join(directory, 'cpu.cfs_quota_us'))} ${readOr(join(directory, 'cpu.cfs_period_us'))}`),
  )
  return Math.max(1, Math.min(availableParallelism(), ...quotas.map(Math.ceil)))
}

/**
 * Returns the number of CPUs of `<quota> <period>`, in microseconds (Documentation/admin-guide/cgroup-v2.rst, `cpu.max`).
 * Without a quota, version 1 has -1 and version 2 has `max`.
 */
function quotaOf(text: string): number {
  const [quota, period] = text.trim().split(/\s+/).map(Number)
  return quota !== undefined && period !== undefined && quota > 0 && period > 0
    ? quota / period
    : Number.POSITIVE_INFINITY
}
