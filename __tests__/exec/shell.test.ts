import {copyFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {artifactFiles, shellRc, shellTools} from '../../src/exec/shell.ts'
import type {TimedCase} from '../../src/guest/request.ts'
import {anObjectCase} from '../requests.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

const OBJECT: TimedCase = {
  ...anObjectCase({
    id: 3,
    object: '/bpfcompat/objects/1',
    surface: true,
    tests: [{name: 't', command: 'true', timeoutMs: 1, expectations: []}],
  }),
  files: [{path: '/bpfcompat/objects/1', content: Buffer.from('object')}],
  timeoutSeconds: 60,
}

test('artifacts in the shell are a plan without tests, their files, and commands', () => {
  const command: TimedCase = {
    kind: 'command',
    id: 4,
    artifact: 'loader',
    timeoutMs: 1,
    command: 'true',
    object: null,
    binary: null,
    root: '/r',
    peer: false,
    results: [],
    files: [],
    timeoutSeconds: 60,
  }
  const files = artifactFiles([OBJECT, command])
  const contents = new Map(files.map(({path, content}) => [path, String(content)]))
  expect(contents.get('/bpfcompat/artifacts')).toBe('plan 2\ncase 3 load_attach /bpfcompat/objects/1 probe\nend\n')
  expect([...contents.keys()].sort()).toEqual([
    '/bpfcompat/artifacts',
    ...['artifacts', 'attach', 'load', 'log', 'unload'].map(name => `/bpfcompat/bin/${name}`),
    '/bpfcompat/objects/1',
  ])
  expect(contents.get('/bpfcompat/bin/load')).toBe('#!/bin/sh\nexec /init artifact load "$@"\n')
})

test('without artifacts there are no commands', () => {
  expect(artifactFiles([])).toEqual([])
  expect(String(shellRc('debian-12-6.1', []).content)).not.toContain('artifacts:')
  expect(String(shellRc('debian-12-6.1', ['a', 'b']).content)).toContain('artifacts: a b; load NAME')
})

test("the machine's shell is packed with its libraries, and with tools if there are any", async () => {
  const bpftool = join(directory, 'bpftool')
  copyFileSync('/bin/true', bpftool)
  process.env.PATH = `${directory}:${process.env.PATH}`
  const {program, words, files} = await shellTools(directory)
  expect(program).toMatch(/\/bash$/)
  expect(words).toContain('/bpfcompat/shellrc')
  expect(files.map(({path}) => path)).toEqual(
    expect.arrayContaining([program, expect.stringMatching(/libc\.so/), bpftool]),
  )
})
