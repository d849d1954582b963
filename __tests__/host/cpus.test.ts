import {mkdtempSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {usableCpus} from '../../src/host/cpus.ts'
import {writeFiles} from '../git-repository.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()

function cpusIn(files: Record<string, string>): number {
  const directory = mkdtempSync(join(root, 'root-'))
  writeFiles(directory, files)
  return usableCpus(directory)
}

test('uses the quota of a control group of version 1, rounded up', () => {
  const group = {
    'proc/self/cgroup': '9:cpu,cpuacct:/docker/x\n',
    'proc/self/mountinfo': '33 30 0:29 /docker/x /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct\n',
    'sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
  }
  expect(cpusIn({...group, 'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '50000\n'})).toBe(1)
  expect(cpusIn({...group, 'sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n'})).toBe(availableParallelism())
})

test('uses the smallest quota of version 2, that of the group or of one above it', () => {
  const group = {
    'proc/self/cgroup': '0::/a/b\n',
    'proc/self/mountinfo': '30 24 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
    'sys/fs/cgroup/a/b/cpu.max': 'max 100000\n',
  }
  expect(cpusIn({...group, 'sys/fs/cgroup/a/cpu.max': '90000 100000\n'})).toBe(1)
  expect(cpusIn(group)).toBe(availableParallelism())
})

test('uses the value of Node without control groups', () => {
  expect(cpusIn({})).toBe(availableParallelism())
})
