import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {pack, packDirectory} from '../../src/exec/packing.ts'
import {LARGEST_FILE} from '../../src/packing/directory-files.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()

test('a program that this machine does not have may be a command of the guest', async () => {
  await expect(pack('no-such-program', root, [])).rejects.toThrow(
    /not a program on the PATH of this machine; install it, .*; `sh -c 'no-such-program …'` runs a command of the guest's busybox$/,
  )
})

function scene() {
  const project = mkdtempSync(join(root, 'project-'))
  const at = (path: string) => join(project, path)
  for (const path of ['empty', 'nested/below', 'full']) mkdirSync(at(path), {recursive: true})
  writeFileSync(at('full/file'), 'content')
  return {project, at}
}

test.each([
  ['of --files in a repository', true, ['empty', 'nested', 'full']],
  ['of the working directory outside a repository', false, []],
])('directories without files %s are packed', async (_, isRepository, asked) => {
  const {project, at} = scene()
  if (isRepository) execFileSync('git', ['init', '-q', project])
  const {files, notes} = await packDirectory(project, asked)
  const directories = files.filter(({content}) => content === null).map(({path}) => path)
  expect(directories.sort()).toEqual([project, ...['empty', 'full', 'nested', 'nested/below'].map(at)])
  expect(files.map(({path}) => path)).toContain(at('full/file'))
  expect(notes).toEqual([])
})

test('files that are skipped in a directory of --files are noted', async () => {
  const {project, at} = scene()
  execFileSync('git', ['init', '-q', project])
  writeFileSync(at('.gitignore'), 'full\n')
  truncateSync(at('full/file'), LARGEST_FILE + 1)
  const {notes} = await packDirectory(project, ['full'])
  expect(notes).toEqual([`skipped ${at('full/file')}: larger than 16.0 MiB; name in --files what you need`])
})
