import {statSync} from 'node:fs'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {trace} from '../base/trace.ts'
import {seal, unseal} from './sealed.ts'

/**
 * What this boot of the machine has shown, kept in the cache folder: the digest of a file, how a program answered. Each holds
 * as long as its identity does, such as the place, size and times of the file, so that a run does not read again what the
 * last one has read. The record of another boot, or of another machine whose cache was restored here, is no record.
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
/** Random for each boot: random(4). */
const BOOT_ID = '/proc/sys/kernel/random/boot_id'
/** Times of files come in steps, of two seconds on FAT: what changes within one looks unchanged. */
const STEP_MS = 3000
/** A kernel has about ten. More are of files that are gone. */
const MOST_FACTS = 5000

interface OpenRecord {
  path: string
  boot: string
  known: Map<string, Fact>
  learned: Map<string, Fact>
}

let open: OpenRecord | undefined

/** Lets what follows use the record of a cache folder. Without one, or where the machine does not tell its boots apart, nothing is recalled. */
export async function openBootRecord(cacheDirectory: string): Promise<void> {
  const path = join(cacheDirectory, FILE)
  const boot = await readFile(BOOT_ID, 'utf8').catch(() => '')
  open = boot === '' ? undefined : {path, boot, known: await readFacts(path, boot), learned: new Map()}
}

/**
 * Keeps what was learned since the record was opened, beside what others have kept meanwhile. That it cannot be kept costs
 * time and nothing else.
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
 * What was found out about a subject of the same identity; undefined when nothing was.
 *
 * @param identity undefined: the subject is like none that was seen
 */
export function recall(subject: string, identity: string | undefined): string | undefined {
  const fact = open?.learned.get(subject) ?? open?.known.get(subject)
  if (fact === undefined || fact.identity !== identity) return undefined
  trace('recalled', () => `${subject}: ${fact.value}`)
  return fact.value
}

/** Notes what was found out, for the time when the record is kept. */
export function note(subject: string, identity: string | undefined, value: string): void {
  if (identity !== undefined) open?.learned.set(subject, {identity, value})
}

/**
 * What is true of a file as long as it is the same: what was recalled, or else what is found now.
 *
 * @param path absolute
 * @param about what is asked about the file
 * @param find undefined is not noted
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
 * What changes when a file does: stat(2). The time of its last change of status is the kernel's own, nobody sets it.
 *
 * @returns undefined for one that is not there, or was changed just now
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
