import {mkdirSync, mkdtempSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {repositoryFiles} from '../../src/run/repository.ts'
import {casesInRepository, createSourceLocator} from '../../src/run/repository-sources.ts'
import {makeRepository, writeFiles} from '../git-repository.ts'
import {aCase} from '../model/case.ts'
import {aFailedProgramLoad, aProgram} from '../model/program.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const TEXT = '\treturn bpf_probe_read(dst, 8, src);'
const OTHER = '\treturn something_else();'
/** Returns a file whose line 3 is the line in the object. */
const source = (line: string) => `// 1\n// 2\n${line}\n}\n`
const before = process.cwd()

let root: string
beforeAll(() => {
  root = mkdtempSync(join(directory, 'repository-'))
  makeRepository(root, {
    'src/probe.bpf.c': source(TEXT),
    'agents/ebpf/bpf/agent.bpf.c': source(TEXT),
    'agents/ebpf/bpfcompat.yaml': 'artifacts: []\n',
    // A decoy at the path from the compiler, relative to the root.
    'bpf/agent.bpf.c': source(OTHER),
    'crlf.bpf.c': source(TEXT).replaceAll('\n', '\r\n'),
    'one/deep/lonely.bpf.c': source(TEXT),
    'one/twin.bpf.c': source(TEXT),
    'two/twin.bpf.c': source(TEXT),
    'two/brace.bpf.c': source('}'),
    'common/probe.bpf.c': source(TEXT),
    'p1/main.c': source(TEXT),
    'p2/main.c': source(TEXT),
    '.gitignore': 'build/\n',
  })
  symlinkSync('../common', join(root, 'agents/linked'))
  writeFiles(root, {'build/generated.bpf.c': source(TEXT)})
  mkdirSync(join(root, 'agents/ebpf/build'), {recursive: true})
  process.chdir(root)
})
afterAll(() => process.chdir(before))

/** Returns where the line of an object is found. */
async function find(
  file: string,
  {object = 'build/x.bpf.o', manifest = null, text = TEXT, isGit = true, line = 3}: Partial<Wanted> = {},
): Promise<string | null> {
  const place = {file, path: null, line, column: 2, text}
  const cases = [aCase({artifact: 'x', programs: [aProgram({load: aFailedProgramLoad({source: place})})]})]
  const files = await repositoryFiles({root, isGit, revision: null, checkedOut: null, page: null})
  if (files === null) throw new Error('there is a repository')
  const [found] = await casesInRepository(cases, createSourceLocator([{name: 'x', path: object}], manifest, files))
  const result = found?.programs[0]?.load?.source ?? null
  // A line that is not found keeps the path from the compiler.
  expect(result?.file).toBe(result?.path ?? file)
  return result?.path ?? null
}

interface Wanted {
  object: string
  manifest: string | null
  text: string
  isGit: boolean
  line: number
}

describe('a file is found', () => {
  test.each<[string, string, string, Partial<Wanted>?]>([
    ['at the path from the compiler', './src/probe.bpf.c', 'src/probe.bpf.c'],
    ['under the root of a container', '/build/monitor/src/probe.bpf.c', 'src/probe.bpf.c'],
    [
      'by its file name next to the object',
      'agent.bpf.c',
      'agents/ebpf/bpf/agent.bpf.c',
      {object: 'agents/ebpf/bpf/x.o'},
    ],
    [
      'relative to a directory above the object, with a decoy at the same path in the root',
      'bpf/agent.bpf.c',
      'agents/ebpf/bpf/agent.bpf.c',
      {object: 'agents/ebpf/build/x.o'},
    ],
    [
      'relative to the manifest, if the object is elsewhere',
      '/src/bpf/agent.bpf.c',
      'agents/ebpf/bpf/agent.bpf.c',
      {object: '/somewhere/x.o', manifest: 'agents/ebpf/bpfcompat.yaml'},
    ],
    [
      'of an out-of-tree build, by a path with `..`',
      '../../src/probe.bpf.c',
      'src/probe.bpf.c',
      {object: 'build/x/y.o'},
    ],
    ['by its name alone, if only one has the line', '/x/lonely.bpf.c', 'one/deep/lonely.bpf.c'],
    ['with other line endings', 'crlf.bpf.c', 'crlf.bpf.c'],
    ['with other white space', 'src/probe.bpf.c', 'src/probe.bpf.c', {text: '  return  bpf_probe_read(dst, 8, src); '}],
    ['without git', 'src/probe.bpf.c', 'src/probe.bpf.c', {isGit: false}],
    ['without a text, if it is the only one', '/src/src/probe.bpf.c', 'src/probe.bpf.c', {text: ''}],
    ['through a link to its directory', '/build/agents/linked/probe.bpf.c', 'common/probe.bpf.c'],
    ['by a brace, if it is the only one', 'two/brace.bpf.c', 'two/brace.bpf.c', {text: '}'}],
  ])('%s', async (_, file, expected, wanted = {}) => {
    expect(await find(file, wanted)).toBe(expected)
  })

  test('by its absolute path in the checkout', async () => {
    expect(await find(join(root, 'src/probe.bpf.c'))).toBe('src/probe.bpf.c')
  })
})

describe('no file is found', () => {
  test.each<[string, string, Partial<Wanted>?]>([
    ['when the line has another text', 'src/probe.bpf.c', {text: 'int other;'}],
    ['when the text is on another line', 'src/probe.bpf.c', {line: 2}],
    ['when the object has no text, and two files with its name have the line', '/x/twin.bpf.c', {text: ''}],
    [
      'when only a file with the same name at another path is near the object',
      '/nowhere/p3/main.c',
      {object: 'p2/x.o'},
    ],
    ['when the object has no text, and no file has so many lines', 'src/probe.bpf.c', {text: '', line: 99}],
    ['when two files with its name have the line', '/x/twin.bpf.c'],
    ['when git does not track it', 'build/generated.bpf.c'],
    ['when it is a system header', '/usr/include/bpf/bpf_helpers.h'],
    ['when it is above the repository', '../probe.bpf.c', {text: 'x'}],
  ])('%s', async (_, file, wanted = {}) => {
    expect(await find(file, wanted)).toBeNull()
  })
})
