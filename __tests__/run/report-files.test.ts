import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {clearReports, writeReports, writeTo} from '../../src/run/report-files.ts'
import {aResults} from '../model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

describe('clearReports', () => {
  test('removes the report of an earlier run, and nothing else', async () => {
    const reports = join(directory, 'ours')
    await writeReports(aResults(), reports)
    mkdirSync(join(reports, 'logs', aResults().kernels[0]?.id ?? ''), {recursive: true})
    writeFileSync(join(reports, 'notes.txt'), 'mine')
    await clearReports(reports)
    expect(readdirSync(reports)).toEqual(['notes.txt'])
  })

  test('keeps logs of other programs next to its own', async () => {
    const reports = join(directory, 'shared')
    await writeReports(aResults(), reports)
    mkdirSync(join(reports, 'logs/precious'), {recursive: true})
    await clearReports(reports)
    expect(readdirSync(reports)).toEqual(['logs'])
    expect(readdirSync(join(reports, 'logs'))).toEqual(['precious'])
  })

  test('keeps a directory with logs of other programs', async () => {
    const reports = join(directory, 'theirs')
    mkdirSync(join(reports, 'logs'), {recursive: true})
    await clearReports(reports)
    expect(existsSync(join(reports, 'logs'))).toBe(true)
  })

  test.each([
    ['summary.md', 'mine'],
    ['report.html', '<html>'],
    ['results.json', '{"tool": "other"}'],
    ['results.json', '{"tool": {"name": "other"}}'],
    ['results.json', 'not JSON'],
  ])('refuses a directory with %s of another program: %s', async (name, text) => {
    const reports = mkdtempSync(join(directory, 'occupied-'))
    writeFileSync(join(reports, name), text)
    await expect(clearReports(reports)).rejects.toThrow(
      `${name}\` is not from bpfcompat, and the report would overwrite it; set --report-directory to another directory`,
    )
    expect(readFileSync(join(reports, name), 'utf8')).toBe(text)
  })

  test('accepts a directory that does not exist, or has only other files', async () => {
    await clearReports(join(directory, 'missing'))
    const reports = mkdtempSync(join(directory, 'sources-'))
    writeFileSync(join(reports, 'main.c'), '')
    await clearReports(reports)
    expect(readdirSync(reports)).toEqual(['main.c'])
  })
})

test('writeReports leaves complete files and nothing else', async () => {
  const reports = join(directory, 'new/report')
  const {json, summary, ...others} = await writeReports(aResults(), reports)
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({tool: {name: 'bpfcompat'}})
  for (const file of [summary, ...Object.values(others)]) expect(readFileSync(file, 'utf8')).not.toBe('')
  expect(readdirSync(reports).length).toBe(2 + Object.keys(others).length)
})

describe('writeTo', () => {
  const before = process.cwd()
  const workspace = mkdtempSync(join(directory, 'workspace-'))
  const outside = mkdtempSync(join(directory, 'outside-'))
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

  test('a link to a directory inside it is followed, and a file that is a link is replaced', async () => {
    mkdirSync('reports')
    symlinkSync('reports', 'latest')
    writeFileSync(join(outside, 'mine'), 'mine')
    symlinkSync(join(outside, 'mine'), 'reports/out.json')
    await writeTo(resolve('latest/out.json'), '{}')
    expect(readFileSync('reports/out.json', 'utf8')).toBe('{}')
    expect(readFileSync(join(outside, 'mine'), 'utf8')).toBe('mine')
  })
})
