import {chmodSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {findProgram} from '../../src/packing/program.ts'
import {anElfProgram} from '../elf-program.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

function file(name: string, content: string | Buffer, mode = 0o755): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  chmodSync(path, mode)
  return path
}

const sources = async (name: string) => (await findProgram(name, directory)).files.map(({path}) => path)

test('a static program needs no other files, and is found by its path', async () => {
  const path = file('static', anElfProgram())
  expect(await findProgram('./static', directory)).toEqual({path, arch: 'x86_64', files: [{source: path, path}]})
})

test('a dynamic program is packed with its loader and its libraries, also if it is found on the PATH', async () => {
  const paths = await sources('env')
  expect(paths[0]).toMatch(/\/env$/)
  expect(paths).toEqual(expect.arrayContaining([expect.stringMatching(/ld-linux/), expect.stringMatching(/libc\.so/)]))
})

test('a script is packed with its interpreter, and the program that `env` runs', async () => {
  file('plain', '#!/bin/sh\n')
  expect(await sources('./plain')).toEqual(
    expect.arrayContaining([join(directory, 'plain'), '/bin/sh', expect.stringMatching(/libc\.so/)]),
  )
  file('by-env', '#!/usr/bin/env -S A=1 sh -e\n')
  expect(await sources('./by-env')).toEqual(expect.arrayContaining(['/usr/bin/env', expect.stringMatching(/\/sh$/)]))
})

test('interpreters may be nested, up to a limit', async () => {
  const inner = file('inner', '#!/bin/sh\n')
  file('outer', `#!${inner}\n`)
  expect(await sources('./outer')).toEqual(expect.arrayContaining([inner, '/bin/sh']))
  const own = join(directory, 'circle')
  file('circle', `#!${own}\n`)
  await expect(findProgram('./circle', directory)).rejects.toThrow(/too many nested interpreters/)
})

test.each([
  ['that does not exist', './none', /`.*none` does not exist; build it first/],
  [
    'that is not on the PATH',
    'no-such-program',
    /is not a program on the PATH of this machine; install it, or use `\.\/no-such-program` for a program in this directory$/,
  ],
  ['that is a directory', './directory', /is a directory; name a program/],
  ['that is not executable', './data', /is not executable; run `chmod \+x`/],
  ['that is text', './text', /neither an ELF program nor a script/],
  ['whose interpreter does not exist', './orphan', /needs the interpreter `\/no\/such`, which does not exist/],
  ['whose interpreter `env` does not find', './lost', /the interpreter `no-such-program`, which is not on the PATH/],
  ['whose interpreter has no path', './bare', /is not the absolute path of an interpreter/],
  ['of another machine', './foreign', /is built for/],
])('a program %s is refused with the way out', async (_, name, message) => {
  mkdirSync(join(directory, 'directory'), {recursive: true})
  file('data', anElfProgram(), 0o644)
  file('text', 'hello')
  file('orphan', '#!/no/such\n')
  file('lost', '#!/usr/bin/env no-such-program\n')
  file('bare', '#!sh\n')
  file('foreign', anElfProgram('', 8))
  await expect(findProgram(name, directory)).rejects.toThrow(message)
})
