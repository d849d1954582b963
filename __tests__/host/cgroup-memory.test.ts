import {mkdtempSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {memoryLimit, oomKills} from '../../src/host/cgroup-memory.ts'
import {writeFiles} from '../git-repository.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const MIB = 1024 ** 2

/** Makes a file system with these files. */
function fileSystem(files: Record<string, string>): string {
  const directory = mkdtempSync(join(root, 'root-'))
  writeFiles(directory, files)
  return directory
}

const V2_MOUNT = '30 24 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n'
const V1_MOUNT = '33 30 0:29 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n'

describe('version 2', () => {
  test('uses the group of a service, without reclaimable page cache', () => {
    const directory = fileSystem({
      'proc/self/cgroup': '0::/system.slice/runner.service\n',
      'proc/self/mountinfo': V2_MOUNT,
      'sys/fs/cgroup/system.slice/runner.service/memory.max': `${1024 * MIB}\n`,
      'sys/fs/cgroup/system.slice/runner.service/memory.current': `${900 * MIB}\n`,
      'sys/fs/cgroup/system.slice/runner.service/memory.stat': `anon 1\ninactive_file ${600 * MIB}\n`,
      'sys/fs/cgroup/system.slice/runner.service/memory.events': 'low 0\noom 2\noom_kill 2\noom_group_kill 0\n',
    })
    expect(memoryLimit(directory)).toEqual({limitBytes: 1024 * MIB, freeBytes: 724 * MIB})
    expect(oomKills(directory)).toBe(2)
  })

  test('uses a tighter limit of a group above it', () => {
    const directory = fileSystem({
      'proc/self/cgroup': '0::/a/b\n',
      'proc/self/mountinfo': V2_MOUNT,
      'sys/fs/cgroup/a/memory.max': `${500 * MIB}\n`,
      'sys/fs/cgroup/a/memory.current': `${400 * MIB}\n`,
      'sys/fs/cgroup/a/b/memory.max': 'max\n',
    })
    expect(memoryLimit(directory)).toEqual({limitBytes: 500 * MIB, freeBytes: 100 * MIB})
  })

  test('uses the visible group in a container', () => {
    const directory = fileSystem({
      'proc/self/cgroup': '0::/\n',
      'proc/self/mountinfo': V2_MOUNT.replace(' / /sys', ' /../../pod /sys'),
      'sys/fs/cgroup/memory.max': `${256 * MIB}\n`,
      'sys/fs/cgroup/memory.current': '0\n',
    })
    expect(memoryLimit(directory)).toMatchObject({limitBytes: 256 * MIB})
  })
})

describe('version 1', () => {
  test('has files with other names, in its own mount', () => {
    const directory = fileSystem({
      'proc/self/cgroup': '9:cpu,cpuacct:/\n4:memory:/docker/abc\n0::/\n',
      'proc/self/mountinfo': V1_MOUNT,
      'sys/fs/cgroup/memory/docker/abc/memory.limit_in_bytes': `${512 * MIB}\n`,
      'sys/fs/cgroup/memory/docker/abc/memory.usage_in_bytes': `${100 * MIB}\n`,
      'sys/fs/cgroup/memory/docker/abc/memory.stat': `inactive_file 0\ntotal_inactive_file ${20 * MIB}\n`,
      'sys/fs/cgroup/memory/docker/abc/memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
    })
    expect(memoryLimit(directory)).toEqual({limitBytes: 512 * MIB, freeBytes: 432 * MIB})
    expect(oomKills(directory)).toBe(1)
  })

  test('names a path of the host in a container, whose mount is the group itself', () => {
    const directory = fileSystem({
      'proc/self/cgroup': '4:memory:/docker/abc\n',
      'proc/self/mountinfo': V1_MOUNT.replace(' / /sys', ' /docker/abc /sys'),
      'sys/fs/cgroup/memory/memory.limit_in_bytes': `${512 * MIB}\n`,
    })
    expect(memoryLimit(directory)).toEqual({limitBytes: 512 * MIB, freeBytes: 512 * MIB})
  })
})

test('there is no limit without control groups', () => {
  expect(memoryLimit(fileSystem({}))).toBeNull()
  expect(oomKills(fileSystem({}))).toBe(0)
})
