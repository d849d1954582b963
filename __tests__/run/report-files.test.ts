import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {clearReports, writeReports} from '../../src/run/report-files.ts'
import {aResults} from '../results-fixtures.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()

describe('clearReports', () => {
  test('takes away the report of an earlier run, and nothing else', async () => {
    const directory = join(folder, 'ours')
    await writeReports(aResults(), directory)
    mkdirSync(join(directory, 'logs'))
    writeFileSync(join(directory, 'notes.txt'), 'mine')
    await clearReports(directory)
    expect(readdirSync(directory)).toEqual(['notes.txt'])
  })

  test("leaves a folder alone that holds somebody else's logs", async () => {
    const directory = join(folder, 'theirs')
    mkdirSync(join(directory, 'logs'), {recursive: true})
    writeFileSync(join(directory, 'results.json'), '{"tool": "other"}')
    await clearReports(directory)
    expect(existsSync(join(directory, 'logs'))).toBe(true)
  })
})

test('writeReports leaves whole files and nothing beside them', async () => {
  const directory = join(folder, 'new/report')
  const {json, summary, ...others} = await writeReports(aResults(), directory)
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({tool: {name: 'bpfcompat'}})
  for (const file of [summary, ...Object.values(others)]) expect(readFileSync(file, 'utf8')).not.toBe('')
  expect(readdirSync(directory).length).toBe(2 + Object.keys(others).length)
})
