import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {createSnapshots, type SnapshotFacts} from '../../src/guest/snapshots.ts'
import {temporaryFolder} from '../temporary-folder.ts'

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

const folder = temporaryFolder()

function newCache(): string {
  return mkdtempSync(join(folder, 'cache-'))
}

/** A snapshot of a guest with 8 MiB, of which some were written to. */
async function keep(cache: string, key: string, written = [1, 2, 5]) {
  const snapshots = createSnapshots(cache, true)
  const draft = await snapshots.draft(key, 8)
  if (draft === undefined) throw new Error('no room')
  const memory = openSync(draft.memory, 'w')
  for (const part of written) writeSync(memory, Buffer.alloc(4096, 7), 0, 4096, part * MIB + 8192)
  closeSync(memory)
  truncateSync(draft.memory, 8 * MIB)
  writeFileSync(draft.state, 'state')
  await draft.keep(FACTS)
  return {snapshots, place: join(cache, 'snapshots', key)}
}

test('what was kept is found, by another run as well', async () => {
  const cache = newCache()
  const {place} = await keep(cache, 'key')
  expect(await createSnapshots(cache, true).find('key')).toEqual({
    ...FACTS,
    memory: join(place, 'memory'),
    state: join(place, 'state'),
  })
  expect(await createSnapshots(cache, true).find('other')).toBeUndefined()
})

function flipByte(path: string, at: number): void {
  const content = readFileSync(path)
  content[at] = (content[at] ?? 0) ^ 1
  writeFileSync(path, content)
}

test.each([
  ['a bit of the memory', (place: string) => flipByte(join(place, 'memory'), 5 * MIB + 8200)],
  ['a bit beside what was written', (place: string) => flipByte(join(place, 'memory'), 2 * MIB + 1)],
  ['a bit of the state', (place: string) => flipByte(join(place, 'state'), 2)],
  ['a bit of what the guest said', (place: string) => flipByte(join(place, 'snapshot.json'), 200)],
  ['less memory', (place: string) => truncateSync(join(place, 'memory'), 7 * MIB)],
  ['more memory', (place: string) => truncateSync(join(place, 'memory'), 9 * MIB)],
  ['no words of the guest', (place: string) => writeFileSync(join(place, 'snapshot.json'), '')],
])('with %s it is none, and is removed', async (_, damage) => {
  const {snapshots, place} = await keep(newCache(), 'key')
  damage(place)
  expect(await snapshots.find('key')).toBeUndefined()
  expect(existsSync(place)).toBe(false)
})

test('of two runs that keep the same guest at once one has it, and nothing is left of the other', async () => {
  const cache = newCache()
  await Promise.all([keep(cache, 'key'), keep(cache, 'key')])
  expect(readdirSync(join(cache, 'snapshots'))).toEqual(['key'])
  expect(await createSnapshots(cache, true).find('key')).toBeDefined()
})

test('a draft that is discarded, or has no files, leaves nothing behind', async () => {
  const cache = newCache()
  const snapshots = createSnapshots(cache, true)
  await (await snapshots.draft('a', 8))?.discard()
  await (await snapshots.draft('b', 8))?.keep(FACTS)
  expect(readdirSync(join(cache, 'snapshots'))).toEqual([])
})

test('the ones that were not used for longest go when there is no more room', async () => {
  const cache = newCache()
  const mostBytes = 40 * 1024
  const place = (key: string) => join(cache, 'snapshots', key)
  for (const [key, age] of [
    ['first', 3],
    ['second', 2],
    ['third', 1],
  ] as const) {
    await keep(cache, key)
    const at = new Date(Date.now() - age * 3_600_000)
    utimesSync(join(place(key), 'snapshot.json'), at, at)
  }
  const snapshots = createSnapshots(cache, true, mostBytes)
  await snapshots.find('first')
  const draft = await snapshots.draft('fourth', 8)
  writeFileSync(draft?.memory ?? '', Buffer.alloc(12 * 1024, 1))
  writeFileSync(draft?.state ?? '', 'state')
  await draft?.keep(FACTS)
  expect(readdirSync(join(cache, 'snapshots')).sort()).toEqual(['first', 'fourth', 'third'])
})

test('a folder that cannot be written costs snapshots and nothing else', async () => {
  const cache = join(newCache(), 'file')
  writeFileSync(cache, '')
  const snapshots = createSnapshots(cache, true)
  expect(await snapshots.find('key')).toBeUndefined()
  expect(await snapshots.draft('key', 8)).toBeUndefined()
  await snapshots.giveUp('key', 'why')
})

test('more memory than the disk has room for is not tried', async () => {
  expect(await createSnapshots(newCache(), true).draft('key', 2 ** 40)).toBeUndefined()
})
