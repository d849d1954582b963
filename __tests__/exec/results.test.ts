import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {putResults, resultPaths} from '../../src/exec/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

describe('result paths', () => {
  test('are the requested ones, relative to the working directory', () => {
    expect(resultPaths(['out', '/abs/x', '../up'], [], [], '/src/a')).toEqual(['/src/a/out', '/abs/x', '/src/up'])
  })

  test("are the outputs of Go's tests, below their output directory", () => {
    const words = [
      '-test.v',
      '-test.coverprofile=/tmp/c.out',
      '--test.trace=t.out',
      '-test.outputdir=/o',
      '-test.run=x',
    ]
    expect(resultPaths([], words, [], '/src')).toEqual(['/tmp/c.out', '/o/t.out'])
  })

  test('are the coverage of Go and of Rust', () => {
    expect(resultPaths([], [], ['GOCOVERDIR=cov', 'LLVM_PROFILE_FILE=/p/%p-%m.profraw'], '/src')).toEqual([
      '/src/cov',
      '/p',
    ])
    expect(resultPaths([], [], ['LLVM_PROFILE_FILE=one.profraw'], '/src')).toEqual(['/src/one.profraw'])
  })
})

describe('files from a guest', () => {
  const root = temporaryDirectory()

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
    expect(await putResults([at('cov'), at('empty')], sent, [])).toEqual([])
    expect([readFileSync(at('cov/deep/a'), 'utf8'), readFileSync(at('empty'), 'utf8')]).toEqual(['content', ''])
  })

  test('are only written below requested paths', async () => {
    const {source, at} = scene()
    const paths = [at('other'), `${at('cov')}/../other`, `${at('cov')}x`, '/etc/bpfcompat-test']
    const sent = paths.map(path => ({path, source, cut: null}))
    expect(await putResults([at('cov')], sent, [])).toEqual([])
    expect([at('other'), at('covx'), '/etc/bpfcompat-test'].map(path => existsSync(path))).toEqual([
      false,
      false,
      false,
    ])
  })

  test('that are incomplete, or cannot be written, are noted', async () => {
    const {source, at} = scene()
    writeFileSync(at('file'), '')
    expect(
      await putResults(
        [at('cut'), at('file')],
        [
          {path: at('cut'), source, cut: 'its end never arrived'},
          {path: at('file/below'), source, cut: null},
        ],
        [],
      ),
    ).toEqual([
      `${at('cut')} is incomplete: its end never arrived`,
      expect.stringMatching(/file\/below could not be written/),
    ])
  })

  test('that do not exist are ignored; those that cannot be read are noted', async () => {
    expect(
      await putResults(
        ['/src/none', '/src/fifo'],
        [],
        [
          {path: '/src/none', errno: 2},
          {path: '/src/fifo', errno: 22},
        ],
      ),
    ).toEqual(['/src/fifo could not be read in the guest (errno 22)'])
  })
})
