import {mkdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {fileIdentity, keepBootRecord, note, ofFile, openBootRecord, recall} from '../../src/files/boot-record.ts'
import {fileSha256} from '../../src/files/disk.ts'
import {seal} from '../../src/files/sealed.ts'
import {keep, kept} from '../kernels/helpers/kept.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()
let cache: string
let count = 0

beforeEach(() => {
  cache = join(folder, String(++count))
  mkdirSync(cache)
})

afterEach(async () => {
  jest.restoreAllMocks()
  await openBootRecord(join(folder, 'none'))
})

/** A file of this machine that nobody has changed lately. */
const OLD_FILE = '/etc/hostname'

/** What a run keeps, read by the next one. */
async function nextRun(): Promise<void> {
  await keepBootRecord()
  await openBootRecord(cache)
}

describe('what one run has found', () => {
  test('is not looked for by the next', async () => {
    await openBootRecord(cache)
    let asked = 0
    const ask = () => ofFile(OLD_FILE, 'first word of', async () => `word ${++asked}`)
    expect(await ask()).toBe('word 1')
    await nextRun()
    expect(await ask()).toBe('word 1')
    expect(asked).toBe(1)
  })

  test('is looked for where no record was opened, and where nothing was found', async () => {
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

  test('holds for the identity that it was found with', async () => {
    await openBootRecord(cache)
    note('kvm', 'qemu 1', 'works')
    await nextRun()
    expect(recall('kvm', 'qemu 1')).toBe('works')
    expect(recall('kvm', 'qemu 2')).toBeUndefined()
    expect(recall('tcg', 'qemu 1')).toBeUndefined()
  })

  test('of two runs at once is kept together', async () => {
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

describe('what nobody can rely on', () => {
  test('the record of another boot', async () => {
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
    ['with no seal', () => JSON.stringify({boot: bootId(), facts: {kvm: {identity: 'qemu', value: 'works'}}})],
    ['of nothing', () => seal(null)],
    ['facts that are none', () => seal({boot: bootId(), facts: {kvm: 'works', other: {identity: 1, value: 2}}})],
  ])('a damaged record: %s', async (_, content) => {
    writeFileSync(join(cache, 'boot-record.json'), typeof content === 'string' ? content : content())
    await openBootRecord(cache)
    expect(recall('kvm', 'qemu')).toBeUndefined()
    expect(recall('other', '1')).toBeUndefined()
  })

  test('a record with a bit flipped', async () => {
    await openBootRecord(cache)
    note('kvm', 'qemu', 'works')
    await keepBootRecord()
    const path = join(cache, 'boot-record.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('works', 'vorks'))
    await openBootRecord(cache)
    expect(recall('kvm', 'qemu')).toBeUndefined()
  })

  test('a cache folder that may not be written costs nothing else', async () => {
    await openBootRecord(join(OLD_FILE, 'cache'))
    note('kvm', 'qemu', 'works')
    await expect(keepBootRecord()).resolves.toBeUndefined()
  })

  test('a file that was changed just now: its times come in steps', () => {
    const path = join(cache, 'new')
    writeFileSync(path, 'a')
    expect(fileIdentity(path)).toBeUndefined()
    expect(fileIdentity(join(cache, 'none'))).toBeUndefined()
    expect(fileIdentity(OLD_FILE)).toBeDefined()
  })
})

describe('the digest of a file', () => {
  test('is not taken again of a file that is the same, and is of one whose times were set back', async () => {
    await openBootRecord(cache)
    const digest = await fileSha256(OLD_FILE)
    expect(recall(`sha256 ${OLD_FILE}`, fileIdentity(OLD_FILE) ?? '')).toBe(digest)

    const path = join(cache, 'kernel')
    writeFileSync(path, 'good')
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000)
    const {atime, mtime, ino, ctimeMs} = statSync(path)
    const good = await fileSha256(path)
    expect(recall(`sha256 ${path}`, fileIdentity(path) ?? '')).toBe(good)
    // As one who changes a file so that nobody should see it: same length, same times.
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
