import {mkdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {fileIdentity, keepBootRecord, note, ofFile, openBootRecord, recall} from '../../src/files/boot-record.ts'
import {fileSha256} from '../../src/files/disk.ts'
import {seal} from '../../src/files/sealed.ts'
import {keep, kept} from '../kernels/helpers/kept.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
let cache: string
let count = 0

beforeEach(() => {
  cache = join(directory, String(++count))
  mkdirSync(cache)
})

afterEach(async () => {
  jest.restoreAllMocks()
  await openBootRecord(join(directory, 'none'))
})

/** A file of this machine that was not changed recently. */
const OLD_FILE = '/etc/hostname'

/** Writes the record of a run and opens it for the next one. */
async function nextRun(): Promise<void> {
  await keepBootRecord()
  await openBootRecord(cache)
}

describe('a fact of one run', () => {
  test('is recalled by the next one', async () => {
    await openBootRecord(cache)
    let asked = 0
    const ask = () => ofFile(OLD_FILE, 'first word of', async () => `word ${++asked}`)
    expect(await ask()).toBe('word 1')
    await nextRun()
    expect(await ask()).toBe('word 1')
    expect(asked).toBe(1)
  })

  test('is found again without an open record, and if nothing was found', async () => {
    let asked = 0
    const ask = () =>
      ofFile(OLD_FILE, 'nothing of', async () => {
        asked++
        return undefined
      })
    await ask()
    await openBootRecord(cache)
    await ask()
    await nextRun()
    await ask()
    expect(asked).toBe(3)
  })

  test('is valid only for its identity', async () => {
    await openBootRecord(cache)
    note('kvm', 'qemu 1', 'works')
    await nextRun()
    expect(recall('kvm', 'qemu 1')).toBe('works')
    expect(recall('kvm', 'qemu 2')).toBeUndefined()
    expect(recall('tcg', 'qemu 1')).toBeUndefined()
  })

  test('is kept together with those of a concurrent run', async () => {
    await openBootRecord(cache)
    note('first', 'a', '1')
    await keepBootRecord()
    const path = join(cache, 'boot-record.json')
    const record = kept<{facts: object}>(path)
    keep(path, {...record, facts: {...record.facts, other: {identity: 'b', value: '2'}}})
    note('third', 'c', '3')
    await nextRun()
    expect([recall('first', 'a'), recall('other', 'b'), recall('third', 'c')]).toEqual(['1', '2', '3'])
  })
})

describe('an unusable record or file', () => {
  test('is a record of another boot', async () => {
    await openBootRecord(cache)
    note('kvm', 'qemu', 'works')
    await keepBootRecord()
    const path = join(cache, 'boot-record.json')
    const record = kept<object>(path)
    keep(path, {...record, boot: 'c3a1f2d4-0000-4000-8000-000000000000\n'})
    await openBootRecord(cache)
    expect(recall('kvm', 'qemu')).toBeUndefined()
  })

  test.each([
    ['no JSON', '{"boot":'],
    ['no object', 'null'],
    ['without a seal', () => JSON.stringify({boot: bootId(), facts: {kvm: {identity: 'qemu', value: 'works'}}})],
    ['with null as its content', () => seal(null)],
    ['with invalid facts', () => seal({boot: bootId(), facts: {kvm: 'works', other: {identity: 1, value: 2}}})],
  ])('is a damaged record: %s', async (_, content) => {
    writeFileSync(join(cache, 'boot-record.json'), typeof content === 'string' ? content : content())
    await openBootRecord(cache)
    expect(recall('kvm', 'qemu')).toBeUndefined()
    expect(recall('other', '1')).toBeUndefined()
  })

  test('is a record with a flipped bit', async () => {
    await openBootRecord(cache)
    note('kvm', 'qemu', 'works')
    await keepBootRecord()
    const path = join(cache, 'boot-record.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('works', 'vorks'))
    await openBootRecord(cache)
    expect(recall('kvm', 'qemu')).toBeUndefined()
  })

  test('is a cache directory without write permission, which has no other effect', async () => {
    await openBootRecord(join(OLD_FILE, 'cache'))
    note('kvm', 'qemu', 'works')
    await expect(keepBootRecord()).resolves.toBeUndefined()
  })

  test('is a file that was just changed, since file times are coarse', () => {
    const path = join(cache, 'new')
    writeFileSync(path, 'a')
    expect(fileIdentity(path)).toBeUndefined()
    expect(fileIdentity(join(cache, 'none'))).toBeUndefined()
    expect(fileIdentity(OLD_FILE)).toBeDefined()
  })
})

describe('the digest of a file', () => {
  test('is recalled for an unchanged file, and computed again if its times were set back', async () => {
    await openBootRecord(cache)
    const digest = await fileSha256(OLD_FILE)
    expect(recall(`sha256 ${OLD_FILE}`, fileIdentity(OLD_FILE) ?? '')).toBe(digest)

    const path = join(cache, 'kernel')
    writeFileSync(path, 'good')
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000)
    const {atime, mtime, ino, ctimeMs} = statSync(path)
    const good = await fileSha256(path)
    expect(recall(`sha256 ${path}`, fileIdentity(path) ?? '')).toBe(good)
    // A hidden change: same length, same times.
    do {
      writeFileSync(path, 'evil')
      utimesSync(path, atime, mtime)
    } while (statSync(path).ctimeMs === ctimeMs)
    expect(statSync(path)).toMatchObject({ino, size: 4, mtime})
    expect(await fileSha256(path)).not.toBe(good)
  })
})

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
}
