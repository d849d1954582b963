import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {nearestFile} from '../../src/files/nearest-file.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
for (const name of ['be.bpf.o', 'open_files.bpf.o']) writeFileSync(join(directory, name), '')
mkdirSync(join(directory, 'v1.objects'))

test.each([
  ['b.bpf.o', 'be.bpf.o'],
  ['eb.bpf.o', 'be.bpf.o'],
  ['opne_flies.bpf.o', 'open_files.bpf.o'],
  ['nope.bpf.o', null],
  ['xyz.bpf.o', null],
  ['v2.objects', 'v1.objects'],
])('the file that is meant by `%s` is %s', async (name, meant) => {
  const guess = meant === null ? null : join(directory, meant)
  expect(await nearestFile(directory, name)).toEqual({missing: null, guess})
})

test('a missing directory is compared without its ending too', async () => {
  expect(await nearestFile(join(directory, 'v1.object'), 'a.o')).toMatchObject({guess: join(directory, 'v1.objects')})
  expect(await nearestFile(join(directory, 'zz.objects'), 'a.o')).toMatchObject({guess: null})
})
