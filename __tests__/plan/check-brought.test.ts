import {expect, test} from '@jest/globals'
import type {Artifact} from '../../src/artifact/artifact.ts'
import type {Brought} from '../../src/packing/brought-files.ts'
import {checkBrought} from '../../src/plan/check-brought.ts'
import {anArtifactRequest} from '../requests.ts'

const MIB = 1024 ** 2

/** Returns an artifact that packs its own file and a shared one. */
function bringing(own: number, shared: number): [Artifact, Brought] {
  const request = anArtifactRequest({})
  const file = (path: string, size: number) => ({path, content: {file: path, size, sha256: ''}, executable: false})
  const artifact = {name: 'a', path: 'a', request, object: null, targets: [], defect: undefined}
  const files = {files: [file('own', own * MIB)], system: [file('/lib/libc.so.6', shared * MIB)]}
  return [artifact, {root: null, binary: null, arch: null, ...files}]
}

function check(...all: [Artifact, Brought][]): void {
  const artifacts = all.map(([artifact]) => artifact)
  checkBrought({name: 'debian-12-6.1', artifacts}, new Map(all.map(([{request}, brought]) => [request, brought])))
}

test('files that do not fit into the guest are rejected, with the largest', () => {
  expect(() => check(bringing(600, 1), bringing(600, 1))).toThrow(
    /files packed for kernel `debian-12-6\.1` have 1201\.0 MiB in total \(the largest: own 600\.0 MiB, own 600\.0 MiB, \/lib\/libc\.so\.6 1\.0 MiB\), and the limit is 1024\.0 MiB/,
  )
})

test('shared files count once', () => {
  expect(() => check(bringing(10, 600), bringing(10, 600))).not.toThrow()
})

test('two different files at one path are rejected', () => {
  const [first, own] = bringing(1, 1)
  const [second, other] = bringing(1, 1)
  const changed = {...other, system: [{path: '/lib/libc.so.6', content: Buffer.from('another'), executable: true}]}
  expect(() => check([first, own], [{...second, name: 'b'}, changed])).toThrow(
    '`a` and `b` pack different files at /lib/libc.so.6 on kernel `debian-12-6.1`; set other `kernels` on one of them',
  )
})
