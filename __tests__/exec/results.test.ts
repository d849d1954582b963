import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {putResults, resultPaths} from '../../src/exec/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

describe('result paths', () => {
  test('are the requested ones, relative to the working directory', () => {
    const paths = ['/src/a/out', '/abs/x', '/src/up']
    expect(resultPaths(['out', '/abs/x', '../up'], [], [], '/src/a')).toEqual({paths, required: paths})
  })

  test("are the outputs of Go's tests, below their output directory", () => {
    const words = [
      '-test.v',
      '-test.coverprofile=/tmp/c.out',
      '--test.trace=t.out',
      '-test.outputdir=/o',
      '-test.run=x',
    ]
    expect(resultPaths([], words, [], '/src')).toEqual({paths: ['/tmp/c.out', '/o/t.out'], required: []})
  })

  test('are the coverage of Go and of Rust', () => {
    const several = resultPaths([], [], ['GOCOVERDIR=cov', 'LLVM_PROFILE_FILE=/p/%p-%m.profraw'], '/src')
    expect(several.paths).toEqual(['/src/cov', '/p'])
    expect(resultPaths([], [], ['LLVM_PROFILE_FILE=one.profraw'], '/src').paths).toEqual(['/src/one.profraw'])
  })
})

describe('files from a guest', () => {
  const root = temporaryDirectory()

  /** Paths that the outputs of tests may have. */
  const optional = (...paths: string[]) => ({paths, required: []})
  const required = (...paths: string[]) => ({paths, required: paths})

  function scene() {
    const directory = mkdtempSync(join(root, 'place-'))
    const source = join(directory, 'sent')
    writeFileSync(source, 'content')
    return {source, at: (name: string) => join(directory, name)}
  }

  test('are copied to their paths with parent directories, empty files as well', async () => {
    const {source, at} = scene()
    const sent = [
      {path: at('cov/deep/a'), source, cut: null},
      {path: at('empty'), source: null, cut: null},
    ]
    expect(await putResults(required(at('cov'), at('empty')), sent, [])).toEqual({notes: [], isComplete: true})
    expect([readFileSync(at('cov/deep/a'), 'utf8'), readFileSync(at('empty'), 'utf8')]).toEqual(['content', ''])
  })

  test('are only written below requested paths', async () => {
    const {source, at} = scene()
    const paths = [at('other'), `${at('cov')}/../other`, `${at('cov')}x`, '/etc/bpfcompat-test']
    const sent = paths.map(path => ({path, source, cut: null}))
    expect(await putResults(required(at('cov')), sent, [])).toEqual({notes: [], isComplete: true})
    expect([at('other'), at('covx'), '/etc/bpfcompat-test'].map(path => existsSync(path))).toEqual([
      false,
      false,
      false,
    ])
  })

  test('that are incomplete, or cannot be written, are noted', async () => {
    const {source, at} = scene()
    writeFileSync(at('file'), '')
    const sent = [
      {path: at('cut'), source, cut: 'its end never arrived'},
      {path: at('file/below'), source, cut: null},
    ]
    const notes = [
      `${at('cut')} is incomplete: its end never arrived`,
      expect.stringMatching(/file\/below could not be written/),
    ]
    expect(await putResults(optional(at('cut'), at('file')), sent, [])).toEqual({notes, isComplete: true})
    expect(await putResults(required(at('cut'), at('file')), sent, [])).toEqual({notes, isComplete: false})
  })

  test('of tests that do not exist are ignored; those that cannot be read are noted', async () => {
    const refused = [
      {path: '/src/none', errno: 2},
      {path: '/src/fifo', errno: 22},
    ]
    expect(await putResults(optional('/src/none', '/src/fifo'), [], refused)).toEqual({
      notes: ['/src/fifo could not be read in the guest (errno 22)'],
      isComplete: true,
    })
  })

  test('that were requested and do not exist are noted', async () => {
    expect(await putResults(required('/src/none'), [], [{path: '/src/none', errno: 2}])).toEqual({
      notes: ['the guest has no file /src/none; correct --out, or let the program write this file'],
      isComplete: false,
    })
  })
})
