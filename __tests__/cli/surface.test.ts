import {readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {expect, test} from '@jest/globals'
import {surfaceCommand} from '../../src/cli/surface.ts'
import type {Terminal} from '../../src/cli/terminal.ts'

const OUTPUT = {json: false, quiet: true, verbose: false}
const leftovers = () => readdirSync(tmpdir()).filter(name => name.startsWith('bpfcompat-surface-'))

test.each([
  ['an object that does not exist', {artifact: 'nowhere.bpf.o'}],
  ['a kernel that does not exist', {artifact: 'nowhere.bpf.o', kernels: 'debian-99-1.0'}],
  ['an option with a mistake', {artifact: 'nowhere.bpf.o', timeout: '0'}],
])('leaves no temporary directory after %s', async (_, inputs) => {
  const terminal = {err: () => {}, out: () => {}, signal: new AbortController().signal} as unknown as Terminal
  const before = leftovers()
  await expect(surfaceCommand(inputs, [], OUTPUT, terminal)).rejects.toThrow()
  expect(leftovers()).toEqual(before)
})
