import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {installedImage, operatingSystem} from '../../src/host/operating-system.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

function aFile(content: string): string {
  const file = join(directory, 'file')
  writeFileSync(file, content)
  return file
}

test.each([
  ['debian 12', 'PRETTY_NAME="Debian GNU/Linux 12"\nVERSION_ID="12"\nID=debian\n'],
  ['ubuntu 24.04', 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'],
  ['debian forky', 'ID=debian\nVERSION_CODENAME=forky\n'],
  ['unknown unknown', ''],
])('%s is read from os-release', async (name, content) => {
  expect(await operatingSystem(aFile(content))).toBe(name)
})

test('the system is unknown without os-release', async () => {
  expect(await operatingSystem(join(directory, 'none'))).toBe('unknown unknown')
})

test("GitHub's image has a name and a version", async () => {
  expect(await installedImage({ImageOS: 'ubuntu24', ImageVersion: '20261101.1'}, aFile(''))).toBe('ubuntu24 20261101.1')
})

test('a self-hosted machine is identified by its installed packages', async () => {
  const before = await installedImage({}, aFile('Package: libc6\n'))
  expect(await installedImage({}, aFile('Package: libc6\n'))).toBe(before)
  expect(await installedImage({}, aFile('Package: libc6\nPackage: libpng\n'))).not.toBe(before)
  expect(await installedImage({}, join(directory, 'none'))).toBe('unknown')
})
