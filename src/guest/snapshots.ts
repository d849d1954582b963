import {mkdir, readFile, rename, statfs, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import {trace} from '../base/trace.ts'
import {note, recall} from '../files/boot-record.ts'
import {temporaryName} from '../files/leftovers.ts'
import {seal, unseal} from '../files/sealed.ts'
import type {RecordOf} from './record-shapes.ts'
import type {MemoryDigest} from './snapshot-memory.ts'
import {digestWritten, isIntact, PART_BYTES, sha256Of} from './snapshot-memory.ts'
import {FACTS, MOST_BYTES, makeRoom, remove, SPARE_BYTES} from './snapshot-room.ts'

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
