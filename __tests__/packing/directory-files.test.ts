import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from '@jest/globals'
import {directoryFiles, isPackable, LARGEST_FILE, MOST_BYTES} from '../../src/packing/directory-files.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()

function tree(files: Readonly<Record<string, string | number>>, repository: boolean): string {
  const directory = mkdtempSync(join(root, 'tree-'))
  if (repository) execFileSync('git', ['init', '-q', directory])
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), {recursive: true})
    writeFileSync(join(directory, path), typeof content === 'string' ? content : '')
    if (typeof content === 'number') truncateSync(join(directory, path), content)
  }
  return directory
}

async function listed(directory: string, base = directory): Promise<[string[], string[]]> {
  const {files, notes} = await directoryFiles(directory)
  return [files.map(({path}) => relative(base, path)).sort(), notes]
}

test('tracked and new files are packed, ignored ones are not', async () => {
  const top = tree(
    {'.gitignore': 'build/\n', 'a/a_test.go': '', 'a/testdata/x': '', 'build/large': '', 'b.txt': ''},
    true,
  )
  execFileSync('git', ['-C', top, 'add', 'a/a_test.go'])
  const all = ['.gitignore', 'a/a_test.go', 'a/testdata/x', 'b.txt']
  expect(await listed(top)).toEqual([all, []])
  // Includes the rest of the repository, because tests read ../testdata.
  expect(await listed(join(top, 'a'), top)).toEqual([all, []])
})

test('a deleted tracked file is skipped, and a link counts as its target', async () => {
  const top = tree({'gone.txt': '', 'real.txt': '', 'directory/inside': ''}, true)
  symlinkSync('real.txt', join(top, 'link.txt'))
  symlinkSync('directory', join(top, 'linked'))
  symlinkSync('nowhere', join(top, 'broken'))
  execFileSync('git', ['-C', top, 'add', '.'])
  rmSync(join(top, 'gone.txt'))
  expect(await listed(top)).toEqual([['directory/inside', 'link.txt', 'real.txt'], []])
})

test('a file that is too large is skipped with a note', async () => {
  const top = tree({'image.bin': LARGEST_FILE + 1, 'small.txt': ''}, true)
  expect(await listed(top)).toEqual([
    ['small.txt'],
    [expect.stringMatching(/^skipped .*image\.bin: larger than 16\.0 MiB; use --files to include what you need$/)],
  ])
})

test('only the directory is packed if the repository is too large; nothing if the directory is too large', async () => {
  const part = Math.floor(MOST_BYTES / 4)
  const top = tree({'a/own': part, b: part, c: part, d: part, e: part}, true)
  expect(await listed(join(top, 'a'))).toEqual([
    ['own'],
    [expect.stringMatching(/^skipped the files of the repository outside/)],
  ])
  expect(await listed(top)).toEqual([
    [],
    [expect.stringMatching(/^skipped the files of .*60\.0 MiB, more than 48\.0 MiB/)],
  ])
})

test('outside a repository all files below the directory are packed', async () => {
  const top = tree({'a/b/c': '', d: ''}, false)
  expect(await listed(top)).toEqual([['a/b/c', 'd'], []])
})

test.each([
  ['/', false],
  ['/proc/self', false],
  ['/sys', false],
  ['/dev/shm', false],
  ['/home/me/project', true],
])('the directory %s is packed: %s', (directory, packed) => {
  expect(isPackable(directory)).toBe(packed)
})
