import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {isBelow} from '../files/path.ts'

/** A control group that this process is in. */
interface ControlGroup {
  /** Absolute path of its directory. */
  directory: string
  version: 1 | 2
}

/**
 * Returns the control group of this process for a resource, followed by those above it: each can set a limit.
 *
 * @param controller cgroups(7)
 * @param root directory instead of `/`, for tests
 */
export function ownGroups(controller: 'memory' | 'cpu', root: string): ControlGroup[] {
  const membership = readOr(join(root, 'proc/self/cgroup'))
  const mounts = readOr(join(root, 'proc/self/mountinfo')).split('\n').map(readMount)
  const v1 = membership.split('\n').map(line => /^\d+:([^:]*):(.*)$/.exec(line) ?? [])
  const path1 = v1.find(([, controllers = '']) => controllers.split(',').includes(controller))?.[2]
  const path2 = /^0::(.*)$/m.exec(membership)?.[1]
  const mount1 = mounts.find(mount => mount?.type === 'cgroup' && mount.options.includes(controller))
  const mount2 = mounts.find(mount => mount?.type === 'cgroup2')
  return [...directoriesOf(path1, mount1, root, 1), ...directoriesOf(path2, mount2, root, 2)]
}

/**
 * Returns the directories of a group and of those above it. In a container, its own group is the root, whatever its path on the
 * host.
 */
function directoriesOf(
  path: string | undefined,
  mount: Mount | undefined,
  root: string,
  version: ControlGroup['version'],
): ControlGroup[] {
  if (path === undefined || mount === undefined) return []
  const top = join(root, mount.point)
  const seen = path === mount.root || isBelow(path, mount.root) ? join(top, relative(mount.root, path)) : top
  const groups: ControlGroup[] = []
  for (let directory = existsSync(seen) ? seen : top; ; directory = dirname(directory)) {
    groups.push({directory, version})
    if (directory === top || !isBelow(directory, top)) return groups
  }
}

interface Mount {
  /** Directory in the file system that is mounted. */
  root: string
  point: string
  type: string
  options: string[]
}

/** Parses a line of proc_pid_mountinfo(5). */
function readMount(line: string): Mount | undefined {
  const [before = '', after = ''] = line.split(' - ')
  const [, , , root, point] = before.split(' ')
  const [type, , options = ''] = after.split(' ')
  return root === undefined || point === undefined || type === undefined
    ? undefined
    : {root, point, type, options: options.split(',')}
}

/** Returns the text of a control group's file; empty if it does not exist. */
export function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
