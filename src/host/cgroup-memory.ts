import {join} from 'node:path'
import {ownGroups, readOr} from './cgroups.ts'

/** The tightest memory limit of this process: that of its control group or of one above it. */
interface MemoryLimit {
  limitBytes: number
  /** Unused part of the limit. Reclaimable page cache counts as free. */
  freeBytes: number
}

/** Names of the files in one version of control groups. */
interface MemoryFiles {
  limit: string
  usage: string
  /** Line of memory.stat with the inactive page cache. */
  inactive: RegExp
  /** File that counts the kills of the OOM killer. */
  events: string
}

/** Documentation/admin-guide/cgroup-v2.rst and …/cgroup-v1/memory.rst in the kernel. */
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

/** Values from here on mean that there is no limit in version 1. */
const UNLIMITED_BYTES = 2 ** 60

/**
 * Returns the memory limit of this process; null if no control group has one.
 *
 * @param root directory instead of `/`, for tests
 */
export function memoryLimit(root = '/'): MemoryLimit | null {
  const limits = ownGroups('memory', root).flatMap(({directory, version}) => {
    const files = FILES[version]
    const limitBytes = readNumber(join(directory, files.limit))
    if (limitBytes === null || limitBytes >= UNLIMITED_BYTES) return []
    const inactive = Number(files.inactive.exec(readOr(join(directory, 'memory.stat')))?.[1] ?? 0)
    const used = Math.max(0, (readNumber(join(directory, files.usage)) ?? 0) - inactive)
    return [{limitBytes, freeBytes: Math.max(0, limitBytes - used)}]
  })
  return limits.reduce<MemoryLimit | null>(
    (least, limit) => (least === null || limit.freeBytes < least.freeBytes ? limit : least),
    null,
  )
}

/** Returns the number of processes that the OOM killer has killed in this process's control group since it was created. */
export function oomKills(root = '/'): number {
  const [own] = ownGroups('memory', root)
  const count = own && /^oom_kill (\d+)$/m.exec(readOr(join(own.directory, FILES[own.version].events)))?.[1]
  return Number(count ?? 0)
}

function readNumber(file: string): number | null {
  const text = readOr(file).trim()
  return /^\d+$/.test(text) ? Number(text) : null
}
