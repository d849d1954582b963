import {join} from 'node:path'
import {ownGroups, readOr} from './cgroups.ts'

/** The memory limit of this process's control group that leaves least, its own or one of a group above it. */
export interface MemoryLimit {
  limitBytes: number
  /** What is left of it. Page cache that the kernel gives up for others counts as free. */
  freeBytes: number
}

/** How one version of control groups calls its files. */
interface MemoryFiles {
  limit: string
  usage: string
  /** Of memory.stat: page cache that has not been used for a while. */
  inactive: RegExp
  /** The file that counts the kills of the OOM killer, and its line. */
  events: string
}

/** Documentation/admin-guide/cgroup-v2.rst and …/cgroup-v1/memory.rst of the kernel. */
const V2: MemoryFiles = {
  limit: 'memory.max',
  usage: 'memory.current',
  inactive: /^inactive_file (\d+)$/m,
  events: 'memory.events',
}
const V1: MemoryFiles = {
  limit: 'memory.limit_in_bytes',
  usage: 'memory.usage_in_bytes',
  inactive: /^total_inactive_file (\d+)$/m,
  events: 'memory.oom_control',
}

const FILES = {1: V1, 2: V2} as const

/** No machine has as much: it is how version 1 says that there is no limit. */
const UNLIMITED_BYTES = 2 ** 60

/**
 * Returns the memory limit of this process; null when no control group has one.
 *
 * @param root folder in place of `/`, for tests
 */
export function memoryLimit(root = '/'): MemoryLimit | null {
  const limits = ownGroups('memory', root).flatMap(({folder, version}) => {
    const files = FILES[version]
    const limitBytes = readNumber(join(folder, files.limit))
    if (limitBytes === null || limitBytes >= UNLIMITED_BYTES) return []
    const inactive = Number(files.inactive.exec(readOr(join(folder, 'memory.stat')))?.[1] ?? 0)
    const used = Math.max(0, (readNumber(join(folder, files.usage)) ?? 0) - inactive)
    return [{limitBytes, freeBytes: Math.max(0, limitBytes - used)}]
  })
  return limits.reduce<MemoryLimit | null>(
    (least, limit) => (least === null || limit.freeBytes < least.freeBytes ? limit : least),
    null,
  )
}

/** How many processes of this one's control group the OOM killer has killed since the group was made. */
export function oomKills(root = '/'): number {
  const [own] = ownGroups('memory', root)
  const count = own && /^oom_kill (\d+)$/m.exec(readOr(join(own.folder, FILES[own.version].events)))?.[1]
  return Number(count ?? 0)
}

function readNumber(file: string): number | null {
  const text = readOr(file).trim()
  return /^\d+$/.test(text) ? Number(text) : null
}
