import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Results} from '../../src/model/results.ts'
import {renderJson} from '../../src/report/json.ts'
import {readResults} from '../../src/results/read.ts'
import {aHostileRun, aTroubledRun} from '../report/scenarios.ts'
import {aResults} from '../results-fixtures.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()

function written(content: unknown, name = 'results.json'): string {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('a file that is no results.json says why in one line', () => {
  const {growth: _, ...older} = aResults()
  test.each<[string, unknown, RegExp]>([
    ['text', 'not JSON', /^is not JSON; it may have been cut short$/],
    ['half a file', renderJson(aResults()).slice(0, 500), /^is not JSON/],
    ['other JSON', {name: 'x'}, /^is no results\.json of bpfcompat; name one/],
    ['null', null, /^is no results\.json of bpfcompat/],
    ['of another tool', {...aResults(), tool: {name: 'other', version: '1'}}, /^is no results\.json of bpfcompat/],
    [
      'of another version',
      {...aResults(), version: 1},
      /^has version 1 of the results, .* reads version 8; make it anew/,
    ],
    [
      'of an older tool',
      {...older, tool: {name: 'bpfcompat', version: '0.0.1'}},
      /^is damaged or not of this version: it lacks `growth`, and was written by bpfcompat 0\.0\.1; make it anew with bpfcompat /,
    ],
    ['with a field of another type', {...aResults(), cases: 5}, /: `cases` must be array; make it anew/],
    [
      'whose words would be escapes or commands',
      {...aResults(), tool: {name: 'bpfcompat', version: '\u001b[31m\n::error::x'}, cases: null},
      /^is damaged or not of this version: `cases` must be array, and was written by bpfcompat ::error::x; make/,
    ],
  ])('%s', async (_, content, message) => {
    const file = written(content)
    await expect(readResults(file)).rejects.toMatchObject({
      problems: [{file, message: expect.stringMatching(message)}],
    })
  })

  test('one that is not there, and a directory', async () => {
    mkdirSync(join(folder, 'directory'))
    await expect(readResults(join(folder, 'none.json'))).rejects.toThrow(/no such file; `bpfcompat run` writes/)
    await expect(readResults(join(folder, 'directory'))).rejects.toThrow('is a directory; name the results.json in it')
  })
})

describe('what a run wrote', () => {
  test.each<[string, Results]>([
    ['troubled', aTroubledRun()],
    ['hostile', aHostileRun()],
  ])('%s is read as it was', async (name, results) => {
    expect(await readResults(written(renderJson(results), `${name}.json`))).toEqual(results)
  })

  test('a field of a newer bpfcompat does no harm', async () => {
    expect(await readResults(written({...aResults(), news: 1}))).toMatchObject({cases: aResults().cases})
  })
})
