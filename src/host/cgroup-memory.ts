import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {isBelow} from '../path.ts'

/** The memory limit of this process's control group that leaves least, its own or one of a group above it. */
export interface MemoryLimit {
  limitBytes: number
  /** What is left of it. Page cache that the kernel gives up for others counts as free. */
  freeBytes: number
}

/** How one version of control groups calls its files. */
interface Hierarchy {
  limit: string
  usage: string
  /** Of memory.stat: page cache that has not been used for a while. */
  inactive: RegExp
  /** The file that counts the kills of the OOM killer, and its line. */
  events: string
}

/** Documentation/admin-guide/cgroup-v2.rst and …/cgroup-v1/memory.rst of the kernel. */
const V2: Hierarchy = {
  limit: 'memory.max',
  usage: 'memory.current',
  inactive: /^inactive_file (\d+)$/m,
  events: 'memory.events',
}
const V1: Hierarchy = {
  limit: 'memory.limit_in_bytes',
  usage: 'memory.usage_in_bytes',
  inactive: /^total_inactive_file (\d+)$/m,
  events: 'memory.oom_control',
}

/** No machine has as much: it is how version 1 says that there is no limit. */
const UNLIMITED_BYTES = 2 ** 60

/**
 * Returns the memory limit of this process; null when no control group has one.
 *
 * @param root folder in place of `/`, for tests
 */
export function memoryLimit(root = '/'): MemoryLimit | null {
  const limits = ownGroups(root).flatMap(({folder, files}) => {
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
  const [own] = ownGroups(root)
  const count = own && /^oom_kill (\d+)$/m.exec(readOr(join(own.folder, own.files.events)))?.[1]
  return Number(count ?? 0)
}

interface Group {
  folder: string
  files: Hierarchy
}

/** The control group of this process that counts memory, then those above it. */
function ownGroups(root: string): Group[] {
  const membership = readOr(join(root, 'proc/self/cgroup'))
  const mounts = readOr(join(root, 'proc/self/mountinfo')).split('\n').map(readMount)
  const v1 = /^\d+:(?:[\w,]+,)?memory(?:,[\w,]+)?:(.*)$/m.exec(membership)?.[1]
  const v2 = /^0::(.*)$/m.exec(membership)?.[1]
  return [
    ...groupsOf(
      v1,
      mounts.find(mount => mount?.type === 'cgroup' && mount.options.includes('memory')),
      V1,
      root,
    ),
    ...groupsOf(
      v2,
      mounts.find(mount => mount?.type === 'cgroup2'),
      V2,
      root,
    ),
  ]
}

/** In a container its own group is the root of what it sees, whatever its path on the host is. */
function groupsOf(path: string | undefined, mount: Mount | undefined, files: Hierarchy, root: string): Group[] {
  if (path === undefined || mount === undefined) return []
  const top = join(root, mount.point)
  const seen = path === mount.root || isBelow(path, mount.root) ? join(top, relative(mount.root, path)) : top
  const groups: Group[] = []
  for (let folder = existsSync(seen) ? seen : top; ; folder = dirname(folder)) {
    groups.push({folder, files})
    if (folder === top || !isBelow(folder, top)) return groups
  }
}

interface Mount {
  /** The folder of the file system that is mounted. */
  root: string
  point: string
  type: string
  options: string[]
}

/** proc_pid_mountinfo(5). */
function readMount(line: string): Mount | undefined {
  const [before = '', after = ''] = line.split(' - ')
  const [, , , root, point] = before.split(' ')
  const [type, , options = ''] = after.split(' ')
  return root === undefined || point === undefined || type === undefined
    ? undefined
    : {root, point, type, options: options.split(',')}
}

function readNumber(file: string): number | null {
  const text = readOr(file).trim()
  return /^\d+$/.test(text) ? Number(text) : null
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
