import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {createSnapshots, type SnapshotDraft, type SnapshotFacts} from '../../src/guest/snapshots.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const FACTS: SnapshotFacts = {
  hello: {
    type: 'hello',
    protocol: 2,
    release: '6.1.0',
    version: '#1',
    machine: 'x86_64',
    cpus: 1,
    libbpf: 'v1.7',
    btf: true,
    lsm: null,
    lockdown: null,
    uptime_ms: 5,
  },
  modules: [{type: 'module', name: 'veth', errno: 0}],
  console: Buffer.from('Linux version\n').toString('base64'),
}
const MIB = 1 << 20

const directory = temporaryDirectory()

function newCache(): string {
  return mkdtempSync(join(directory, 'cache-'))
}

/** Keeps a snapshot as a run does, which uses it first. */
async function keepDraft(draft: SnapshotDraft): Promise<void> {
  const snapshot = await draft.read(FACTS)
  if (snapshot !== undefined) await draft.keep(snapshot)
  await draft.discard()
}

/** Keeps a snapshot of a guest with 8 MiB of memory, some of which were written to. */
async function keep(cache: string, key: string, written = [1, 2, 5]) {
  const snapshots = createSnapshots(cache, true)
  const draft = await snapshots.draft(key, 8)
  if (draft === undefined) throw new Error('no room')
  const memory = openSync(draft.memory, 'w')
  for (const part of written) writeSync(memory, Buffer.alloc(4096, 7), 0, 4096, part * MIB + 8192)
  closeSync(memory)
  truncateSync(draft.memory, 8 * MIB)
  writeFileSync(draft.state, 'state')
  await keepDraft(draft)
  return {snapshots, place: join(cache, 'snapshots', key)}
}

test('a kept snapshot is found, also by another run', async () => {
  const cache = newCache()
  const {place} = await keep(cache, 'key')
  expect(await createSnapshots(cache, true).find('key')).toEqual({
    ...FACTS,
    memory: join(place, 'memory'),
    state: Buffer.from('state'),
  })
  expect(await createSnapshots(cache, true).find('other')).toBeUndefined()
})

function flipByte(path: string, at: number): void {
  const content = readFileSync(path)
  content[at] = (content[at] ?? 0) ^ 1
  writeFileSync(path, content)
}

test.each([
  ['a wrong bit in the memory', (place: string) => flipByte(join(place, 'memory'), 5 * MIB + 8200)],
  ['a wrong bit outside the written pages', (place: string) => flipByte(join(place, 'memory'), 2 * MIB + 1)],
  ['a wrong bit in the state', (place: string) => flipByte(join(place, 'state'), 2)],
  ['a wrong bit in the facts', (place: string) => flipByte(join(place, 'snapshot.json'), 200)],
  ['less memory', (place: string) => truncateSync(join(place, 'memory'), 7 * MIB)],
  ['more memory', (place: string) => truncateSync(join(place, 'memory'), 9 * MIB)],
  ['no facts', (place: string) => writeFileSync(join(place, 'snapshot.json'), '')],
])('a snapshot with %s is not used, and removed', async (_, damage) => {
  const {snapshots, place} = await keep(newCache(), 'key')
  damage(place)
  expect(await snapshots.find('key')).toBeUndefined()
  expect(existsSync(place)).toBe(false)
})

test('if two runs keep the same guest at once, one snapshot remains and nothing else', async () => {
  const cache = newCache()
  await Promise.all([keep(cache, 'key'), keep(cache, 'key')])
  expect(readdirSync(join(cache, 'snapshots'))).toEqual(['key'])
  expect(await createSnapshots(cache, true).find('key')).toBeDefined()
})

test('a draft that is discarded, or has no state, leaves nothing behind', async () => {
  const cache = newCache()
  const snapshots = createSnapshots(cache, true)
  const [discarded, empty] = [await snapshots.draft('a', 8), await snapshots.draft('b', 8)]
  await discarded?.discard()
  expect(await empty?.read(FACTS)).toBeUndefined()
  await empty?.discard()
  expect(readdirSync(join(cache, 'snapshots'))).toEqual([])
})

/** Room for two snapshots of three parts each, but not for three. */
const ROOM = 30 * 1024

function wasUsed(cache: string, key: string, hoursAgo: number): void {
  const at = new Date(Date.now() - hoursAgo * 3_600_000)
  utimesSync(join(cache, 'snapshots', key, 'snapshot.json'), at, at)
}

async function keepFourth(cache: string): Promise<string[]> {
  const snapshots = createSnapshots(cache, true, ROOM)
  await snapshots.find('first')
  const draft = await snapshots.draft('fourth', 8)
  if (draft !== undefined) {
    writeFileSync(draft.memory, Buffer.alloc(12 * 1024, 1))
    writeFileSync(draft.state, 'state')
    await keepDraft(draft)
  }
  return readdirSync(join(cache, 'snapshots')).sort()
}

test('the least recently used snapshots are removed when there is no more room', async () => {
  const cache = newCache()
  for (const [key, hours] of [
    ['first', 5],
    ['second', 4],
    ['third', 3],
  ] as const) {
    await keep(cache, key)
    wasUsed(cache, key, hours)
  }
  expect(await keepFourth(cache)).toEqual(['first', 'fourth', 'third'])
})

test('snapshots used within the last hour stay, and no new one is made: a run with many kernels finds some again', async () => {
  const cache = newCache()
  for (const key of ['first', 'second', 'third']) await keep(cache, key)
  expect(await keepFourth(cache)).toEqual(['first', 'second', 'third'])
})

test('a snapshot with a missing file is removed first', async () => {
  const cache = newCache()
  for (const key of ['first', 'second', 'third']) await keep(cache, key)
  unlinkSync(join(cache, 'snapshots/third/snapshot.json'))
  expect(await keepFourth(cache)).toEqual(['first', 'fourth', 'second'])
})

test('a guest that cannot be saved is not tried again', async () => {
  const cache = newCache()
  const {snapshots, place} = await keep(cache, 'key')
  await snapshots.giveUp('key', 'QEMU refuses stop: no')
  expect([snapshots.unfit('key'), snapshots.unfit('other'), existsSync(place)]).toEqual([
    'QEMU refuses stop: no',
    undefined,
    false,
  ])
})

test('a directory that cannot be written costs the snapshots and nothing else', async () => {
  const cache = join(newCache(), 'file')
  writeFileSync(cache, '')
  const snapshots = createSnapshots(cache, true)
  expect(await snapshots.find('key')).toBeUndefined()
  expect(await snapshots.draft('key', 8)).toBeUndefined()
  await snapshots.giveUp('key', 'why')
})

test('a guest with more memory than free disk space is not tried', async () => {
  expect(await createSnapshots(newCache(), true).draft('key', 2 ** 40)).toBeUndefined()
})
