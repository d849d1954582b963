import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {tableCommand} from '../../src/cli/table.ts'
import type {Terminal} from '../../src/cli/terminal.ts'
import {renderJson} from '../../src/report/json.ts'
import {aPassedRun} from '../report/scenarios.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const results = join(directory, 'results.json')
const readme = join(directory, 'README.md')
const BEFORE = '# Title\r\n<!-- bpfcompat:table -->\r\n<!-- /bpfcompat:table -->\r\nend'

let out: string[]
let err: string[]

beforeEach(() => {
  out = []
  err = []
  writeFileSync(results, renderJson(aPassedRun()))
  writeFileSync(readme, BEFORE)
})

function table(options: {write?: string; json?: boolean; results?: string[]} = {}): Promise<number> {
  const terminal: Terminal = {
    stderr: process.stderr,
    out: text => void out.push(text),
    err: text => void err.push(text),
    color: false,
    isTerminal: false,
    width: 80,
    signal: new AbortController().signal,
    passSignals: () => {},
  }
  const {write = '', json = false, results: files = [results]} = options
  return tableCommand({name: 'table', results: files, write, output: {json, quiet: false, verbose: false}}, terminal)
}

describe('--write', () => {
  test('rejects a file without markers and leaves it unchanged', async () => {
    writeFileSync(readme, 'no markers')
    await expect(table({write: readme})).rejects.toThrow(`${readme}: the file has no markers for the support table`)
    expect(readFileSync(readme, 'utf8')).toBe('no markers')
  })

  test('rejects a missing file', async () => {
    await expect(table({write: join(directory, 'none.md')})).rejects.toThrow('no such file; set --write to the file')
  })

  test('rejects a directory with an explanation', async () => {
    await expect(table({write: directory})).rejects.toThrow(
      `${directory}: is a directory; set --write to the file with the markers`,
    )
  })

  test('changes only what is between the markers, and nothing the second time', async () => {
    expect(await table({write: readme})).toBe(0)
    const after = readFileSync(readme, 'utf8')
    expect(after).toMatch(
      /^# Title\r\n<!-- bpfcompat:table -->\r\n\| artifact .*\r\n<!-- \/bpfcompat:table -->\r\nend$/s,
    )
    expect(await table({write: readme})).toBe(0)
    expect(readFileSync(readme, 'utf8')).toBe(after)
    expect(err).toEqual([`${readme}: updated the support table`, `${readme}: the support table is unchanged`])
    expect(out).toEqual([])
  })

  test('keeps a symbolic link and the mode of its target, and leaves no temporary file', async () => {
    const inner = join(directory, 'docs')
    mkdirSync(inner, {recursive: true})
    const target = join(inner, 'table.md')
    const link = join(directory, 'link.md')
    writeFileSync(target, BEFORE)
    chmodSync(target, 0o640)
    symlinkSync(target, link)
    await table({write: link})
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(statSync(target).mode & 0o777).toBe(0o640)
    expect(readFileSync(target, 'utf8')).toContain('| artifact ')
    expect(readdirSync(inner)).toEqual(['table.md'])
  })
})

test('prints Markdown without options, and support.json with --json', async () => {
  await table()
  await table({json: true})
  expect(out[0]).toMatch(/^\| artifact \|/)
  expect(JSON.parse(out[1] ?? '')).toMatchObject({version: 1, artifacts: [{name: 'probe'}]})
})

test('names the file that cannot be read', async () => {
  await expect(table({results: [results, join(directory, 'none.json')]})).rejects.toThrow('none.json: no such file')
})
