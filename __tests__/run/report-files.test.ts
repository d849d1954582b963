import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {clearReports, makeFolder, writeReports, writeTo} from '../../src/run/report-files.ts'
import {aResults} from '../results-fixtures.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()

describe('clearReports', () => {
  test('removes the report of an earlier run, and nothing else', async () => {
    const directory = join(folder, 'ours')
    await writeReports(aResults(), directory)
    mkdirSync(join(directory, 'logs', aResults().kernels[0]?.id ?? ''), {recursive: true})
    writeFileSync(join(directory, 'notes.txt'), 'mine')
    await clearReports(directory)
    expect(readdirSync(directory)).toEqual(['notes.txt'])
  })

  test('keeps logs of other programs next to its own', async () => {
    const directory = join(folder, 'shared')
    await writeReports(aResults(), directory)
    mkdirSync(join(directory, 'logs/precious'), {recursive: true})
    await clearReports(directory)
    expect(readdirSync(directory)).toEqual(['logs'])
    expect(readdirSync(join(directory, 'logs'))).toEqual(['precious'])
  })

  test('keeps a folder with logs of other programs', async () => {
    const directory = join(folder, 'theirs')
    mkdirSync(join(directory, 'logs'), {recursive: true})
    writeFileSync(join(directory, 'results.json'), '{"tool": "other"}')
    await clearReports(directory)
    expect(existsSync(join(directory, 'logs'))).toBe(true)
  })
})

test('writeReports leaves complete files and nothing else', async () => {
  const directory = join(folder, 'new/report')
  const {json, summary, ...others} = await writeReports(aResults(), directory)
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({tool: {name: 'bpfcompat'}})
  for (const file of [summary, ...Object.values(others)]) expect(readFileSync(file, 'utf8')).not.toBe('')
  expect(readdirSync(directory).length).toBe(2 + Object.keys(others).length)
})

describe('writeTo', () => {
  const before = process.cwd()
  const workspace = mkdtempSync(join(folder, 'workspace-'))
  const outside = mkdtempSync(join(folder, 'outside-'))
  beforeAll(() => process.chdir(workspace))
  afterAll(() => process.chdir(before))

  test('a symbolic link committed in a pull request does not lead a report outside the workspace', async () => {
    symlinkSync(outside, 'link')
    for (const file of ['link/out.json', 'link/new/out.json'])
      await expect(writeTo(resolve(file), '{}')).rejects.toThrow(
        `a symbolic link leads to ${outside}, outside ${workspace}; choose another file`,
      )
    expect(readdirSync(outside)).toEqual([])
  })

  test('a link to a folder inside it is followed, and a file that is a link is replaced', async () => {
    mkdirSync('reports')
    symlinkSync('reports', 'latest')
    writeFileSync(join(outside, 'mine'), 'mine')
    symlinkSync(join(outside, 'mine'), 'reports/out.json')
    await writeTo(resolve('latest/out.json'), '{}')
    expect(readFileSync('reports/out.json', 'utf8')).toBe('{}')
    expect(readFileSync(join(outside, 'mine'), 'utf8')).toBe('mine')
  })
})

test('a file in place of a folder is reported', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  await expect(makeFolder(file, 'report-directory')).rejects.toThrow(
    `\`${file}\` cannot be written (it is a file, not a folder); set --report-directory to another folder`,
  )
})
