import {createHash} from 'node:crypto'
import {mkdir, open, readdir, readFile, rename, rm, stat, statfs, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {note, ofFile, recall} from '../cache/boot-record.ts'
import {seal, unseal} from '../cache/sealed.ts'
import {errorMessage} from '../errors.ts'
import {fileSha256} from '../kernels/disk.ts'
import {temporaryName} from '../kernels/leftovers.ts'
import {trace} from '../trace.ts'
import type {RecordOf} from './protocol.ts'

/** What a guest said until it paused: who resumes it has to know, and does not hear it again. */
export interface SnapshotFacts {
  hello: RecordOf<'hello'>
  modules: readonly RecordOf<'module'>[]
  /** The console until then, base64. */
  console: string
}

/** A guest that was booted once, and is kept as it was before its first case. */
export interface Snapshot extends SnapshotFacts {
  /** File of its memory. */
  memory: string
  /** File of the state of all else. */
  state: string
}

/**
 * Kept guests, in a folder of the cache. A guest that is resumed is the same as one that was booted, and is there in a
 * hundredth of the time; so what decides about a booted guest is all in its key (snapshot-key.ts).
 */
export interface Snapshots {
  /** Also for the first boot of a kernel; else only where a kernel is booted again, because it died. */
  readonly eager: boolean
  /** Undefined: there is none, or it is not as it was kept. */
  find(key: string): Promise<Snapshot | undefined>
  /** Why guests of this key are not kept, as long as this machine is not booted again; undefined: they are. */
  unfit(key: string): string | undefined
  /**
   * A place for a new one, which is complete when its two files are.
   *
   * @returns undefined where there is no room
   */
  draft(key: string, memoryMib: number): Promise<SnapshotDraft | undefined>
  /** No guest of this key can be kept, or resumed. */
  giveUp(key: string, why: string): Promise<void>
}

export interface SnapshotDraft {
  memory: string
  state: string
  /** Keeps it for other runs. The files may be in use: they are renamed. */
  keep(facts: SnapshotFacts): Promise<void>
  discard(): Promise<void>
}

/** What is written beside the files, sealed. */
interface Kept extends SnapshotFacts {
  memory: MemoryDigest
  stateSha256: string
}

/**
 * Most of a guest's memory was never written to: it is nowhere on the disk, where it could be damaged, and what it holds is nothing
 * that a kernel relies on. It is not read again.
 */
interface MemoryDigest {
  bytes: number
  /** First part and number of parts, of 1 MiB. */
  written: readonly (readonly [number, number])[]
  sha256: string
}

const PART_BYTES = 1 << 20
const NOTHING = Buffer.alloc(PART_BYTES)
const FACTS = 'snapshot.json'
/** All snapshots together: about twenty kernels. */
const MOST_BYTES = 2 * 1024 ** 3
/** What must stay free beside the memory of a guest. */
const SPARE_BYTES = 1024 ** 3
const UNFIT = 'unfit'

/** @param mostBytes of all snapshots together; replaced in tests */
export function createSnapshots(cacheDirectory: string, eager: boolean, mostBytes = MOST_BYTES): Snapshots {
  const folder = join(cacheDirectory, 'snapshots')
  const placeOf = (key: string) => join(folder, key)
  return {
    eager,
    unfit: key => recall(subjectOf(key), UNFIT),
    async find(key) {
      const place = placeOf(key)
      const kept = await readSnapshot(place)
      if (kept === undefined) await rm(place, {recursive: true, force: true}).catch(() => {})
      return kept
    },
    async draft(key, memoryMib) {
      const place = temporaryName(placeOf(key))
      try {
        await mkdir(place, {recursive: true, mode: 0o700})
        const {bavail, bsize} = await statfs(place)
        if (bavail * bsize > memoryMib * PART_BYTES + SPARE_BYTES)
          return draftIn(place, placeOf(key), () => makeRoom(folder, mostBytes))
        trace('snapshots', () => `${folder} has no room for one`)
      } catch (thrown) {
        trace('snapshots', () => `none can be made: ${errorMessage(thrown)}`)
      }
      await rm(place, {recursive: true, force: true}).catch(() => {})
      return undefined
    },
    async giveUp(key, why) {
      note(subjectOf(key), UNFIT, why)
      await rm(placeOf(key), {recursive: true, force: true}).catch(() => {})
    },
  }
}

function subjectOf(key: string): string {
  return `snapshot ${key}`
}

/** @param makeRoom called when there is one more */
function draftIn(draft: string, place: string, makeRoom: () => Promise<void>): SnapshotDraft {
  const [memory, state] = [join(draft, 'memory'), join(draft, 'state')]
  const discard = () => rm(draft, {recursive: true, force: true}).catch(() => {})
  return {
    memory,
    state,
    discard,
    async keep({hello, modules, console}) {
      try {
        const stateSha256 = createHash('sha256')
          .update(await readFile(state))
          .digest('hex')
        const kept: Kept = {hello, modules, console, memory: await digestWritten(memory), stateSha256}
        await writeFile(join(draft, FACTS), seal(kept))
        await rename(draft, place)
        await makeRoom()
      } catch (thrown) {
        // Another run was faster, or the disk is full: this one has had what it needs.
        trace('snapshots', () => `${place} is not kept: ${errorMessage(thrown)}`)
        await discard()
      }
    },
  }
}

async function readSnapshot(place: string): Promise<Snapshot | undefined> {
  const file = join(place, FACTS)
  try {
    const kept = unseal(await readFile(file, 'utf8')) as Kept | undefined
    if (kept === undefined) return undefined
    const {memory, stateSha256, ...facts} = kept
    const files = {memory: join(place, 'memory'), state: join(place, 'state')}
    if ((await fileSha256(files.state)) !== stateSha256 || !(await isIntact(files.memory, memory))) return undefined
    const now = new Date()
    await utimes(file, now, now)
    return {...facts, ...files}
  } catch (thrown) {
    trace('snapshots', () => `${place} cannot be used: ${errorMessage(thrown)}`)
    return undefined
  }
}

async function isIntact(path: string, kept: MemoryDigest): Promise<boolean> {
  if ((await stat(path)).size !== kept.bytes) return false
  return (await ofFile(path, 'written parts of', () => digestParts(path, kept.written))) === kept.sha256
}

/** Finds out which parts were written to. */
async function digestWritten(path: string): Promise<MemoryDigest> {
  const {size} = await stat(path)
  const hash = createHash('sha256')
  const written: [number, number][] = []
  await readParts(path, [[0, Math.ceil(size / PART_BYTES)]], (part, content) => {
    if (content.equals(NOTHING.subarray(0, content.length))) return
    hash.update(content)
    const last = written.at(-1)
    if (last !== undefined && last[0] + last[1] === part) last[1]++
    else written.push([part, 1])
  })
  return {bytes: size, written, sha256: hash.digest('hex')}
}

async function digestParts(path: string, parts: MemoryDigest['written']): Promise<string> {
  const hash = createHash('sha256')
  await readParts(path, parts, (_, content) => hash.update(content))
  return hash.digest('hex')
}

async function readParts(
  path: string,
  parts: MemoryDigest['written'],
  take: (part: number, content: Buffer) => void,
): Promise<void> {
  const buffer = Buffer.allocUnsafe(PART_BYTES)
  const file = await open(path)
  try {
    for (const [first, count] of parts)
      for (let part = first; part < first + count; part++) {
        const {bytesRead} = await file.read(buffer, 0, PART_BYTES, part * PART_BYTES)
        take(part, buffer.subarray(0, bytesRead))
      }
  } finally {
    await file.close()
  }
}

/** The ones that were not used for longest go first. */
async function makeRoom(folder: string, mostBytes: number): Promise<void> {
  const kept = await Promise.all((await readdir(folder)).map(name => sizeAndUse(join(folder, name))))
  let bytes = 0
  for (const {place, size} of kept.sort((a, b) => b.usedAt - a.usedAt)) {
    bytes += size
    if (bytes > mostBytes) await rm(place, {recursive: true, force: true}).catch(() => {})
  }
}

async function sizeAndUse(place: string): Promise<{place: string; size: number; usedAt: number}> {
  try {
    const [memory, facts] = await Promise.all([stat(join(place, 'memory')), stat(join(place, FACTS))])
    return {place, size: memory.blocks * 512, usedAt: facts.mtimeMs}
  } catch {
    // One that another run is making.
    return {place, size: 0, usedAt: Date.now()}
  }
}
