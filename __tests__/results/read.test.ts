import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Results} from '../../src/model/results.ts'
import {renderJson} from '../../src/report/json.ts'
import {readResults} from '../../src/results/read.ts'
import {aResults} from '../model/results.ts'
import {aHostileRun, aTroubledRun} from '../report/scenarios.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

function written(content: unknown, name = 'results.json'): string {
  const file = join(directory, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('a file that is not a results.json is explained in one line', () => {
  const {growth: _, ...older} = aResults()
  test.each<[string, unknown, RegExp]>([
    ['text', 'not JSON', /^is not JSON; it may have been cut short$/],
    ['half a file', renderJson(aResults()).slice(0, 500), /^is not JSON/],
    ['other JSON', {name: 'x'}, /^is not a results\.json of bpfcompat; name one/],
    ['null', null, /^is not a results\.json of bpfcompat/],
    ['of another tool', {...aResults(), tool: {name: 'other', version: '1'}}, /^is not a results\.json of bpfcompat/],
    [
      'of another version',
      {...aResults(), version: 1},
      /^has version 1 of the results format, .* reads version 8; create it again/,
    ],
    [
      'of an older tool',
      {...older, tool: {name: 'bpfcompat', version: '0.0.1'}},
      /^is damaged or of another version: it has no `growth`, and was written by bpfcompat 0\.0\.1; create it again with bpfcompat /,
    ],
    ['with a field of another type', {...aResults(), cases: 5}, /: `cases` must be array; create it again/],
    [
      'with escapes or workflow commands in its text',
      {...aResults(), tool: {name: 'bpfcompat', version: '\u001b[31m\n::error::x'}, cases: null},
      /^is damaged or of another version: `cases` must be array, and was written by bpfcompat ::error::x; create/,
    ],
  ])('%s', async (_, content, message) => {
    const file = written(content)
    await expect(readResults(file)).rejects.toMatchObject({
      problems: [{file, message: expect.stringMatching(message)}],
    })
  })

  test('a missing file, and a directory', async () => {
    mkdirSync(join(directory, 'directory'))
    await expect(readResults(join(directory, 'none.json'))).rejects.toThrow(/no such file; `bpfcompat run` writes/)
    await expect(readResults(join(directory, 'directory'))).rejects.toThrow(
      'is a directory; name the results.json in it',
    )
  })
})

describe('the results of a run', () => {
  test.each<[string, Results]>([
    ['troubled', aTroubledRun()],
    ['hostile', aHostileRun()],
  ])('%s is read unchanged', async (name, results) => {
    expect(await readResults(written(renderJson(results), `${name}.json`))).toEqual(results)
  })

  test('a field of a newer bpfcompat is ignored', async () => {
    expect(await readResults(written({...aResults(), news: 1}))).toMatchObject({cases: aResults().cases})
  })
})
