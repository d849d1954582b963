import {mkdirSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, relative} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {matchFiles} from '../../src/files/file-patterns.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const base = realpathSync(temporaryDirectory())
for (const directory of ['build/old', 'out/x86', 'empty', '.git']) mkdirSync(join(base, directory), {recursive: true})
for (const name of [
  'build/a.bpf.o',
  'build/b c.bpf.o',
  'build/[x].bpf.o',
  'build/x.bpf.o',
  'build/vmlinux.bpf.o',
  'build/old/o.bpf.o',
  'out/ü.bpf.o',
  'out/x86/{y}.bpf.o',
  '.git/z.bpf.o',
])
  writeFileSync(join(base, name), '')
symlinkSync('out', join(base, 'linked'))
symlinkSync('..', join(base, 'out/x86/up'))
symlinkSync('nowhere', join(base, 'build/dangling.bpf.o'))

async function matched(...patterns: string[]): Promise<string[]> {
  const {matches, problems} = await matchFiles(patterns, base, 'build it')
  expect(problems).toEqual([])
  return matches.map(({file}) => relative(base, file))
}

async function problemsOf(...patterns: string[]): Promise<string[]> {
  const {problems} = await matchFiles(patterns, base, 'build it')
  // Paths are shown relative to the working directory of the tests, unless that is far away.
  const shown = [`${base}/`, `${relative('.', base)}/`]
  return problems.map(
    ({index, message}) => `${patterns[index]} ${shown.reduce((text, at) => text.replaceAll(at, ''), message)}`,
  )
}

describe('matchFiles', () => {
  test.each<[string, string[], string[]]>([
    ['braces', ['build/{a,x}.bpf.o'], ['build/a.bpf.o', 'build/x.bpf.o']],
    ['a range', ['build/[wx].bpf.o'], ['build/x.bpf.o']],
    ['an extglob', ['build/@(a|vmlinux).bpf.o'], ['build/a.bpf.o', 'build/vmlinux.bpf.o']],
    ['a pattern that begins with an extglob', ['!(build|linked|.git)/*.bpf.o'], ['out/ü.bpf.o']],
    ['a leading ./', ['./build/a*.bpf.o'], ['build/a.bpf.o']],
    ['an absolute glob', [`${base}/build/a*.bpf.o`], ['build/a.bpf.o']],
    ['a path through a parent', ['build/../out/*.o'], ['out/ü.bpf.o']],
    ['a name with a space', ['build/b c.bpf.o'], ['build/b c.bpf.o']],
    ['an existing name that looks like a range', ['build/[x].bpf.o'], ['build/[x].bpf.o']],
    ['an existing name that looks like braces', ['out/x86/{y}.bpf.o'], ['out/x86/{y}.bpf.o']],
    ['a missing path', ['build/none.bpf.o'], ['build/none.bpf.o']],
    ['a directory with a trailing slash', ['build/'], ['build']],
    ['a linked directory', ['linked/*.bpf.o'], ['linked/ü.bpf.o']],
    ['a linked directory below a glob', ['l*/*.bpf.o'], ['linked/ü.bpf.o']],
  ])('%s: %j', async (_, patterns, files) => {
    expect(await matched(...patterns)).toEqual(files)
  })

  test('ends at cyclic links and never enters .git', async () => {
    const files = await matched('**/*.bpf.o')
    expect(files).toContain('build/old/o.bpf.o')
    expect(files.filter(file => file.includes('up/x86/up/x86') || file.includes('.git'))).toEqual([])
  })

  test.each<[string, string[], string[]]>([
    ['removes what earlier patterns match', ['build/{a,x}.bpf.o', '!build/x*'], ['build/a.bpf.o']],
    ['removes nothing that later patterns match', ['build/{a,x}.bpf.o', '!**/*', 'build/x.bpf.o'], ['build/x.bpf.o']],
    ['removes a path without a glob', ['build/a.bpf.o', 'build/x.bpf.o', '!build/a.bpf.o'], ['build/x.bpf.o']],
    ['removes a directory with its contents', ['build/**/[ao].bpf.o', '!build/old/'], ['build/a.bpf.o']],
    ['can begin with ./', ['build/{a,x}.bpf.o', '!./build/x.bpf.o'], ['build/a.bpf.o']],
    ['can be absolute', ['build/{a,x}.bpf.o', `!${base}/build/x.bpf.o`], ['build/a.bpf.o']],
    ['is an existing name', ['build/*x*.bpf.o', '!build/[x].bpf.o', '!**/vm*'], ['build/x.bpf.o']],
    ['can match nothing', ['build/a.bpf.o', '!*.none'], ['build/a.bpf.o']],
    ['does not affect a missing path', ['build/none.o', '!build/a*'], ['build/none.o']],
  ])('an exclusion %s: %j', async (_, patterns, files) => {
    expect(await matched(...patterns)).toEqual(files)
  })

  test('expands the home directory', async () => {
    const {matches} = await matchFiles(['~/none.o'], base, '')
    expect(matches.map(({file}) => file)).toEqual([join(homedir(), 'none.o')])
  })

  test('returns the fixed directory of the pattern with each match', async () => {
    const {matches} = await matchFiles(['build/**/o.bpf.o', 'build/a.bpf.o', 'build/old/o.bpf.o'], base, '')
    expect(matches.map(({directory}) => relative(base, directory))).toEqual(['build', 'build', 'build/old'])
  })

  test.each<[string[], string]>([
    [['build/*.c'], 'matches no file in `build`'],
    [['out/*.bpf.c'], 'matches no file in `out`'],
    [['out/[a-z].bpf.o'], 'matches no file in `out`; the nearest is `out/ü.bpf.o`'],
    [['build/o*.bpf.o'], 'matches no file in `build`; the nearest is `build/old/o.bpf.o`'],
    [['builds/*.bpf.o'], 'matches no file: there is no `builds`; the nearest is `build`'],
    [['builds/deep/*.bpf.o'], 'matches no file: there is no `builds`; the nearest is `build`'],
    [['empty/*.o'], 'matches no file in `empty`'],
    [['build/{a,b'], 'matches no file in `build`'],
  ])('%j', async (patterns, message) => {
    expect(await problemsOf(...patterns)).toEqual([`${patterns[0]} ${message}; build it`])
  })

  test('reports an exclusion of everything', async () => {
    expect(await problemsOf('build/*.bpf.o', '!build/a*', '!build/**')).toEqual([
      '!build/** excludes all remaining files; remove it',
    ])
  })

  test('reports an exclusion before any pattern', async () => {
    expect(await problemsOf('!build/x*', '!build/a*', 'build/a.bpf.o')).toEqual([
      '!build/x* excludes nothing; move it after the pattern that it excludes files from, such as `build/*.bpf.o`',
      '!build/a* excludes nothing; move it after the pattern that it excludes files from, such as `build/*.bpf.o`',
    ])
  })
})
