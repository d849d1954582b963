import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {createLogCollector, type LogKey, safeFileName} from '../../src/guest/logs.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const key: LogKey = {case: 0, kind: 'verifier', pass: 'whole', subject: 'p'}

function collector(directory: string, name: string | ((key: LogKey) => string) = 'p.log') {
  mkdirSync(join(root, directory))
  return createLogCollector(root, directory, typeof name === 'string' ? () => name : name)
}

/** Returns the records in which a guest would send a text. */
function records(text: string | Buffer, chunk = 1000, of: LogKey = key) {
  const data = deflateSync(text)
  const count = Math.max(1, Math.ceil(data.length / chunk))
  return Array.from({length: count}, (_, part) => ({
    type: 'log' as const,
    ...of,
    part,
    last: part === count - 1,
    data: data.subarray(part * chunk, (part + 1) * chunk).toString('base64'),
  }))
}

describe('createLogCollector', () => {
  test('a log in parts is complete in its file, with its end in memory', async () => {
    const text = Array.from({length: 20_000}, (_, line) => `${line}: (b7) r0 = ${line}\n`).join('')
    const logs = collector('whole')
    for (const record of records(text)) logs.take(record)
    const kept = (await logs.finish())(key)
    expect(readFileSync(join(root, kept?.path ?? ''), 'utf8')).toBe(text)
    expect(kept).toMatchObject({cut: null, tail: expect.stringMatching(/19999\n$/)})
    expect(kept?.tail.length).toBeLessThanOrEqual(16 * 1024)
  })

  test('a log that inflates to too much is cut', async () => {
    const logs = collector('bomb')
    for (const record of records(Buffer.alloc(65 * 1024 * 1024), 40_000)) logs.take(record)
    expect((await logs.finish())(key)?.cut).toMatch(/^longer than 67108864 bytes$/)
  }, 60_000)

  test('a log of a guest that died is kept as far as it was sent', async () => {
    const logs = collector('torn')
    for (const record of records('a'.repeat(100) + Math.random(), 10).slice(0, -1)) logs.take(record)
    expect((await logs.finish())(key)).toMatchObject({cut: 'its end never arrived', path: 'torn/p.log'})
  })

  test.each([
    ['a part that is missing', [0, 2], 'part 1 is missing'],
    ['bytes that are not a zlib stream', null, 'incorrect header check'],
  ])('%s is reported', async (_, parts, cut) => {
    const logs = collector(`defect ${cut}`)
    const good = records(`${'x'.repeat(5)}${Array.from({length: 500}, () => Math.random()).join('')}`, 500)
    if (parts === null)
      logs.take({type: 'log', ...key, part: 0, last: true, data: Buffer.from('plain').toString('base64')})
    else for (const part of parts) logs.take(good[part] ?? (good[0] as (typeof good)[number]))
    expect((await logs.finish())(key)?.cut).toBe(cut)
  })

  test('interleaved logs are kept apart; if there are too many, the oldest is closed', async () => {
    const logs = collector('at once', ({subject}) => `${subject}.log`)
    const subjects = Array.from({length: 9}, (_, index) => `s${index}`)
    const all = subjects.map(subject => records(`${subject} ${Math.random()}`, 10, {...key, subject}))
    for (const part of [0, 1]) for (const parts of all) logs.take(parts[part] as (typeof parts)[number])
    for (const parts of all) for (const record of parts.slice(2)) logs.take(record)
    const logOf = await logs.finish()
    expect(subjects.map(subject => logOf({...key, subject})?.cut)).toEqual([
      'its end never arrived',
      ...Array.from({length: 8}, () => null),
    ])
  })

  test('no name leads out of the directory or overwrites another log', async () => {
    const logs = collector('names', () => '../../etc/passwd')
    for (const subject of ['a', 'b']) for (const record of records(subject, 100, {...key, subject})) logs.take(record)
    const logOf = await logs.finish()
    expect(readdirSync(join(root, 'names'))).toHaveLength(2)
    expect(readFileSync(join(root, logOf({...key, subject: 'b'})?.path ?? ''), 'utf8')).toBe('b')
  })
})

test('safeFileName removes everything that could be a path', () => {
  expect(safeFileName('a/b c\n..\u0000')).toBe('a_b_c_.._')
  expect(safeFileName('..')).toBe('_')
  expect(safeFileName('x'.repeat(500))).toHaveLength(160)
})
