import {statSync} from 'node:fs'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {trace} from '../base/trace.ts'
import {seal, unseal} from './sealed.ts'

/**
 * Facts that were found during this boot of the machine, kept in the cache directory: the digest of a file, the output
 * of a program. A fact is valid as long as its identity is the same, such as the place, size and times of the file, so
 * that a run does not repeat the work of the last one. A record of another boot, or of another machine whose cache was
 * restored, is ignored.
 */
interface BootRecord {
  boot: string
  facts: Record<string, Fact>
}

interface Fact {
  identity: string
  value: string
}

const FILE = 'boot-record.json'
/** A random id of each boot: random(4). */
const BOOT_ID = '/proc/sys/kernel/random/boot_id'
/** Granularity of file times, which is two seconds on FAT: a change within it is invisible. */
const STEP_MS = 3000
/** Limit of facts. A kernel has about ten; many more belong to deleted files. */
const MOST_FACTS = 5000

interface OpenRecord {
  path: string
  boot: string
  known: Map<string, Fact>
  learned: Map<string, Fact>
}

let open: OpenRecord | undefined

/**
 * Opens the record of a cache directory for recall() and note(). Without it, or without an id of the boot, nothing is
 * recalled.
 */
export async function openBootRecord(cacheDirectory: string): Promise<void> {
  const path = join(cacheDirectory, FILE)
  const boot = await readFile(BOOT_ID, 'utf8').catch(() => '')
  open = boot === '' ? undefined : {path, boot, known: await readFacts(path, boot), learned: new Map()}
}

/**
 * Writes the facts noted since the record was opened, together with those that other processes have written. A failure
 * only costs time later.
 */
export async function keepBootRecord(): Promise<void> {
  if (open === undefined || open.learned.size === 0) return
  const {path, boot, learned} = open
  const all = [...(await readFacts(path, boot)), ...learned].slice(-MOST_FACTS)
  const temporary = `${path}.${process.pid}.tmp`
  const record: BootRecord = {boot, facts: Object.fromEntries(all)}
  try {
    await mkdir(join(path, '..'), {recursive: true})
    await writeFile(temporary, seal(record))
    await rename(temporary, path)
    learned.clear()
  } catch {
    await rm(temporary, {force: true}).catch(() => {})
  }
}

/**
 * Returns the fact about a subject with the same identity; undefined if there is none.
 *
 * @param identity undefined: nothing is recalled
 */
export function recall(subject: string, identity: string | undefined): string | undefined {
  const fact = open?.learned.get(subject) ?? open?.known.get(subject)
  if (fact === undefined || fact.identity !== identity) return undefined
  trace('recalled', () => `${subject}: ${fact.value}`)
  return fact.value
}

/** Notes a fact, which keepBootRecord() writes. */
export function note(subject: string, identity: string | undefined, value: string): void {
  if (identity !== undefined) open?.learned.set(subject, {identity, value})
}

/**
 * Returns a fact about an unchanged file: the recalled one, or else the one that is found now.
 *
 * @param path absolute path
 * @param about name of the fact
 * @param find finds the fact; undefined is not noted
 */
export async function ofFile<T extends string | undefined>(
  path: string,
  about: string,
  find: () => Promise<T>,
): Promise<string | T> {
  const identity = open === undefined ? undefined : fileIdentity(path)
  if (identity === undefined) return find()
  const subject = `${about} ${path}`
  const recalled = recall(subject, identity)
  if (recalled !== undefined) return recalled
  const found = await find()
  if (found !== undefined && identity === fileIdentity(path)) note(subject, identity, found)
  return found
}

/**
 * Returns a value that changes when a file changes, from stat(2). Programs cannot set the time of the last status
 * change.
 *
 * @returns undefined for a file that does not exist or has just been changed
 */
export function fileIdentity(path: string): string | undefined {
  const stats = statSync(path, {bigint: true, throwIfNoEntry: false})
  if (stats === undefined || Date.now() - Number(stats.ctimeMs) < STEP_MS) return undefined
  const {dev, ino, size, mode, uid, gid, mtimeNs, ctimeNs} = stats
  return [dev, ino, size, mode, uid, gid, mtimeNs, ctimeNs].join(' ')
}

async function readFacts(path: string, boot: string): Promise<Map<string, Fact>> {
  try {
    const record = unseal(await readFile(path, 'utf8')) as BootRecord
    return new Map(record.boot === boot ? Object.entries(record.facts).filter(([, fact]) => isFact(fact)) : [])
  } catch {
    return new Map()
  }
}

function isFact(fact: unknown): fact is Fact {
  return (
    typeof fact === 'object' &&
    fact !== null &&
    'identity' in fact &&
    'value' in fact &&
    typeof fact.identity === 'string' &&
    typeof fact.value === 'string'
  )
}
