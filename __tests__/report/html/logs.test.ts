import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {logFiles} from '../../../src/report/html/log-files.ts'
import {ENDS_BYTES, embedLogs, LOGS_BYTES, type LogReader, logPaths} from '../../../src/report/html/logs.ts'
import {aCase, aFailedLane} from '../../model/case.ts'
import {aFinding} from '../../model/finding.ts'
import {aKernel} from '../../model/kernel.ts'
import {aFailedProgramLoad, aProgram} from '../../model/program.ts'
import {aResults} from '../../model/results.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'

const directory = temporaryDirectory()
const report = join(directory, 'report')
mkdirSync(join(report, 'logs'), {recursive: true})

function unpacked(data: Buffer | string | undefined): string {
  return gunzipSync(typeof data === 'string' ? Buffer.from(data, 'base64') : (data ?? Buffer.alloc(0))).toString()
}

describe('logFiles', () => {
  writeFileSync(join(directory, 'secret'), 'not ours')
  symlinkSync(join(directory, 'secret'), join(report, 'logs/link'))
  symlinkSync(join(report, 'logs/whole.log'), join(report, 'logs/inside'))
  writeFileSync(join(report, 'logs/whole.log'), 'first\nlast\n')
  const random = Array.from({length: 40_000}, (_, line) => `${line} ${Math.sin(line)}`).join('\n')
  writeFileSync(join(report, 'logs/large.log'), random)

  test.each(['../secret', 'logs/link', `${directory}/secret`, 'logs', 'logs/none.log', 'logs/\0'])(
    '%j is not read: it leaves the report, or is no log',
    async path => {
      expect(await logFiles(report).read(path, 1000)).toBeNull()
    },
  )

  test('a log that fits is taken in full, also through a link inside the report', async () => {
    for (const path of ['logs/whole.log', 'logs/inside']) {
      const log = await logFiles(report).read(path, 1000)
      expect(log).toMatchObject({bytes: 11, whole: true})
      expect(unpacked(log?.data)).toBe('first\nlast\n')
    }
  })

  test('the last whole lines are taken of a log that does not fit', async () => {
    const log = await logFiles(report).read('logs/large.log', 10_000)
    expect(log).toMatchObject({bytes: Buffer.byteLength(random), whole: false})
    const text = unpacked(log?.data)
    expect(random.endsWith(`\n${text}`)).toBe(true)
    expect(text.length).toBeGreaterThan(50_000)
  })
})

const WORTH = ['whole', 'end', 'none']

describe('embedLogs', () => {
  const size = 3 * 1024 * 1024
  const end = Buffer.alloc(20 * 1024)
  const reader: LogReader = {
    read: async (path, limit) =>
      path.startsWith('lost')
        ? null
        : size <= limit
          ? {data: Buffer.alloc(size), bytes: size * 10, whole: true}
          : {data: end, bytes: size * 10, whole: false},
  }
  const paths = Array.from({length: 130}, (_, index) => `${index % 50 === 7 ? 'lost' : 'kept'}-${index}.log`)
  const results = aResults({cases: [], kernels: paths.map(path => aKernel({consoleLog: path}))})

  test('the page has a budget: first full logs, then their ends, then only their names', async () => {
    const logs = await embedLogs(results, reader)
    expect(logs.map(({path}) => path)).toEqual(paths)
    const extents = logs.filter(({path}) => path.startsWith('kept')).map(({extent}) => extent)
    const count = (wanted: string) => extents.filter(extent => extent === wanted).length
    expect([count('whole'), count('end')]).toEqual([
      Math.floor((LOGS_BYTES - ENDS_BYTES) / size),
      Math.floor(ENDS_BYTES / end.length),
    ])
    expect(extents).toEqual(extents.toSorted((a, b) => WORTH.indexOf(a) - WORTH.indexOf(b)))
    const embedded = logs.reduce((sum, {data}) => sum + Buffer.from(data, 'base64').length, 0)
    expect(embedded).toBeLessThanOrEqual(LOGS_BYTES)
  })

  test('every incomplete log has a reason', async () => {
    const logs = await embedLogs(results, reader)
    for (const {extent, reason} of logs) expect(reason === null).toBe(extent === 'whole')
    expect(logs.find(({path}) => path.startsWith('lost'))).toMatchObject({extent: 'none', data: ''})
  })
})

test('logPaths names each log once, those that explain a failure first', () => {
  const passed = aCase({kernel: 'debian-13-6.12', libbpfLog: 'passed/libbpf.log'})
  const failed = aCase({
    lanes: [aFailedLane('no')],
    libbpfLog: 'failed/libbpf.log',
    programs: [aProgram({load: aFailedProgramLoad({verifierLog: 'failed/verifier.log'})})],
  })
  const results = aResults({
    cases: [passed, failed],
    findings: [aFinding({log: 'failed/verifier.log'}), aFinding({log: null})],
    kernels: [aKernel({consoleLog: 'console.log'}), aKernel({consoleLog: null})],
  })
  expect(logPaths(results)).toEqual(['failed/verifier.log', 'failed/libbpf.log', 'console.log', 'passed/libbpf.log'])
})
