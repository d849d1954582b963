import {createHash} from 'node:crypto'
import {mkdir, open, readdir, readFile, rename, rm, stat, statfs, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {trace} from '../base/trace.ts'
import {note, ofFile, recall} from '../files/boot-record.ts'
import {temporaryName} from '../files/leftovers.ts'
import {seal, unseal} from '../files/sealed.ts'
import type {RecordOf} from './protocol.ts'

/** What a guest said until it paused: who resumes it has to know, and does not hear it again. */
export interface SnapshotFacts {
  hello: RecordOf<'hello'>
  modules: readonly RecordOf<'module'>[]
  /** The console until then, base64. */
  console: string
}

/** A guest as it was before its first case. */
export interface Snapshot extends SnapshotFacts {
  /** File of its memory. */
  memory: string
  /** The state of all else, as QEMU has written it. */
  state: Buffer
}

/**
 * Snapshots, in a folder of the cache. A guest that is resumed is the same as one that was booted, and is there much sooner; so
 * all that decides about a booted guest is in the key (snapshot-key.ts).
 */
export interface Snapshots {
  /** Also for the first boot of a kernel; else only where a kernel is booted again, because it died. */
  readonly eager: boolean
  /** Undefined: there is none, or none that is as it was kept. */
  find(key: string): Promise<Snapshot | undefined>
  /** Why there are none of this key, as long as this machine is not booted again; undefined: there may be. */
  unfit(key: string): string | undefined
  /**
   * A place for a new one, which is complete when its two files are.
   *
   * @returns undefined where there is no room
   */
  draft(key: string, memoryMib: number): Promise<SnapshotDraft | undefined>
  /** None of this key can be made, or resumed. */
  giveUp(key: string, why: string): Promise<void>
}

export interface SnapshotDraft {
  /** Where its files are made. */
  memory: string
  state: string
  /** To be used before it is kept; undefined: the state could not be written. */
  read(facts: SnapshotFacts): Promise<Snapshot | undefined>
  /** Keeps it for other runs. Its memory may be in use: it is renamed. */
  keep(snapshot: Snapshot): Promise<void>
  /** Removes it, unless it is kept. */
  discard(): Promise<void>
}

/** What is written beside the files, sealed. */
interface Kept extends SnapshotFacts {
  memory: MemoryDigest
  stateSha256: string
}

/**
 * Most of a guest's memory was never written to, and is nowhere on the disk, where it could be damaged. What holds nothing but
 * zeros is not read again.
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
/** All snapshots together, before there is one more: about twenty guests. */
const MOST_BYTES = 2 * 1024 ** 3
/** One that was used so lately is the next one that a run asks for, or is used now. */
const IN_USE_MS = 60 * 60 * 1000
/** What must stay free beside the memory of a guest. */
const SPARE_BYTES = 1024 ** 3
const UNFIT = 'unfit'

/** @param mostBytes of all snapshots together; replaced in tests */
export function createSnapshots(cacheDirectory: string, eager: boolean, mostBytes = MOST_BYTES): Snapshots {
  const folder = join(cacheDirectory, 'snapshots')
  const placeOf = (key: string) => join(folder, key)
  const given = new Map<string, string>()
  return {
    eager,
    unfit: key => given.get(key) ?? recall(subjectOf(key), UNFIT),
    async find(key) {
      const place = placeOf(key)
      const kept = await readSnapshot(place)
      if (kept === undefined) await remove(place)
      return kept
    },
    async draft(key, memoryMib) {
      const place = temporaryName(placeOf(key))
      try {
        await mkdir(place, {recursive: true, mode: 0o700})
        const {bavail, bsize} = await statfs(place)
        const isFree = bavail * bsize > memoryMib * PART_BYTES + SPARE_BYTES
        if (isFree && (await makeRoom(folder, mostBytes))) return draftIn(place, placeOf(key))
        trace('snapshots', () => `${folder} has no room for one`)
      } catch (thrown) {
        trace('snapshots', () => `none can be made: ${errorMessage(thrown)}`)
      }
      await remove(place)
      return undefined
    },
    async giveUp(key, why) {
      given.set(key, why)
      note(subjectOf(key), UNFIT, why)
      trace('snapshots', () => `no more of ${key}: ${why}`)
      await remove(placeOf(key))
    },
  }
}

function subjectOf(key: string): string {
  return `snapshot ${key}`
}

function draftIn(draft: string, place: string): SnapshotDraft {
  const [memory, state] = [join(draft, 'memory'), join(draft, 'state')]
  return {
    memory,
    state,
    async read(facts) {
      try {
        return {...facts, memory, state: await readFile(state)}
      } catch (thrown) {
        trace('snapshots', () => `the state could not be written: ${errorMessage(thrown)}`)
        return undefined
      }
    },
    async keep({hello, modules, console, ...snapshot}) {
      try {
        const kept: Kept = {
          hello,
          modules,
          console,
          memory: await digestWritten(memory),
          stateSha256: sha256Of(snapshot.state),
        }
        await writeFile(join(draft, FACTS), seal(kept))
        await rename(draft, place)
      } catch (thrown) {
        // Another run was faster, or the disk is full: this one has had what it needs.
        trace('snapshots', () => `${place} is not kept: ${errorMessage(thrown)}`)
      }
    },
    discard: () => remove(draft),
  }
}

async function readSnapshot(place: string): Promise<Snapshot | undefined> {
  const file = join(place, FACTS)
  try {
    const kept = unseal(await readFile(file, 'utf8')) as Kept | undefined
    if (kept === undefined) return undefined
    const now = new Date()
    await utimes(file, now, now)
    const {hello, modules, console} = kept
    const [memory, state] = [join(place, 'memory'), await readFile(join(place, 'state'))]
    if (sha256Of(state) !== kept.stateSha256 || !(await isIntact(memory, kept.memory))) return undefined
    return {hello, modules, console, memory, state}
  } catch (thrown) {
    trace('snapshots', () => `${place} cannot be used: ${errorMessage(thrown)}`)
    return undefined
  }
}

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** What cannot be removed now is removed when room is made. */
function remove(place: string): Promise<void> {
  return rm(place, {recursive: true, force: true}).catch(() => {})
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

/**
 * Makes room for one more: the ones that were not used for longest go first.
 *
 * @returns whether there is room: what is in use stays, so that a run with more kernels than there is room for finds some of them
 *   the next time
 */
async function makeRoom(folder: string, mostBytes: number): Promise<boolean> {
  const all = await Promise.all((await readdir(folder)).map(name => sizeAndUse(join(folder, name))))
  let bytes = all.reduce((sum, {size}) => sum + size, 0)
  const leaving = all.filter(({usedAt}) => Date.now() - usedAt > IN_USE_MS).sort((a, b) => a.usedAt - b.usedAt)
  for (const {place, size} of leaving) {
    if (bytes <= mostBytes) break
    await remove(place)
    bytes -= size
  }
  return bytes <= mostBytes
}

async function sizeAndUse(place: string): Promise<{place: string; size: number; usedAt: number}> {
  const [memory, facts] = await Promise.all([sizeAndTime(join(place, 'memory')), sizeAndTime(join(place, FACTS))])
  // What is being made is in use, and what lost a part of it is not.
  const usedAt = facts?.at ?? (place.endsWith('.tmp') ? Date.now() : 0)
  return {place, size: memory?.size ?? 0, usedAt}
}

async function sizeAndTime(file: string): Promise<{size: number; at: number} | undefined> {
  try {
    const {blocks, mtimeMs} = await stat(file)
    return {size: blocks * 512, at: mtimeMs}
  } catch {
    return undefined
  }
}
