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

/** What a guest sent until it paused. A resumed guest does not send it again. */
export interface SnapshotFacts {
  hello: RecordOf<'hello'>
  modules: readonly RecordOf<'module'>[]
  /** Console output until then, in base64. */
  console: string
}

/** The state of a guest before its first case. */
export interface Snapshot extends SnapshotFacts {
  /** File with its memory. */
  memory: string
  /** The rest of its state, as written by QEMU. */
  state: Buffer
}

/**
 * Snapshots in a directory of the cache. A resumed guest is identical to a booted one and available much sooner, so the key contains
 * everything that determines a booted guest (snapshot-key.ts).
 */
export interface Snapshots {
  /** Use snapshots also for the first boot of a kernel, not only to boot a kernel again after it died. */
  readonly eager: boolean
  /** Returns the snapshot; undefined if there is none, or it is damaged. */
  find(key: string): Promise<Snapshot | undefined>
  /** Returns why this key can have no snapshot until this machine reboots; undefined if it can. */
  unfit(key: string): string | undefined
  /**
   * Returns a place for a new snapshot, which is complete when its two files are.
   *
   * @returns undefined if there is no room
   */
  draft(key: string, memoryMib: number): Promise<SnapshotDraft | undefined>
  /** Records that no snapshot with this key can be made or resumed. */
  giveUp(key: string, why: string): Promise<void>
}

/** A snapshot in the making. */
export interface SnapshotDraft {
  /** Paths of its files. */
  memory: string
  state: string
  /** Returns the snapshot for use before it is kept; undefined if the state could not be written. */
  read(facts: SnapshotFacts): Promise<Snapshot | undefined>
  /** Keeps it for other runs, by a rename: its memory may be in use. */
  keep(snapshot: Snapshot): Promise<void>
  /** Removes it, unless it is kept. */
  discard(): Promise<void>
}

/** The sealed file next to the memory and the state. */
interface Kept extends SnapshotFacts {
  memory: MemoryDigest
  stateSha256: string
}

const UNFIT = 'unfit'

/**
 * Opens the snapshots in the cache.
 *
 * @param mostBytes limit for the size of all snapshots; tests replace it
 */
export function createSnapshots(cacheDirectory: string, eager: boolean, mostBytes = MOST_BYTES): Snapshots {
  const directory = join(cacheDirectory, 'snapshots')
  const placeOf = (key: string) => join(directory, key)
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
        if (isFree && (await makeRoom(directory, mostBytes))) return draftIn(place, placeOf(key))
        trace('snapshots', () => `${directory} has no room for another snapshot`)
      } catch (thrown) {
        trace('snapshots', () => `no snapshot can be made: ${errorMessage(thrown)}`)
      }
      await remove(place)
      return undefined
    },
    async giveUp(key, why) {
      given.set(key, why)
      note(subjectOf(key), UNFIT, why)
      trace('snapshots', () => `no more snapshots for ${key}: ${why}`)
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
        // Another run was faster, or the disk is full. This run does not need the snapshot any more.
        trace('snapshots', () => `${place} could not be kept: ${errorMessage(thrown)}`)
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
