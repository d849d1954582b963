import {createHash, randomBytes} from 'node:crypto'
import {readlinkSync} from 'node:fs'
import {readdir, rm, stat} from 'node:fs/promises'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {isAlive} from '../base/process-alive.ts'

/** `<path>.<pid>-<machine>.<random>.tmp`; names of earlier versions have no process id. */
const TEMPORARY = /\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/
/** Names of directories in which earlier versions built the validator. */
const EARLIER_BUILD = /^build-\w{6}$/
const ABANDONED_AFTER_MS = 60 * 60 * 1000

/** Returns a temporary name for an unfinished `path`, in the same directory, so that the rename is atomic. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}-${machine()}.${randomBytes(6).toString('hex')}.tmp`
}

/** Removes unfinished files of `path` that a killed run left. Only the holder of its lock may call it. */
export async function removeLeftovers(path: string): Promise<void> {
  for (const name of await namesIn(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !TEMPORARY.test(name)) continue
    await rm(join(dirname(path), name), {recursive: true, force: true})
  }
}

/** Removes unfinished files of killed runs from a directory. */
export async function removeAbandoned(directory: string): Promise<void> {
  for (const name of await namesIn(directory))
    if (await isAbandoned(directory, name))
      await rm(join(directory, name), {recursive: true, force: true}).catch(() => {})
}

/** Removes unfinished files of killed runs from all directories of the cache. */
export async function removeAllAbandoned(cacheDirectory: string): Promise<void> {
  await Promise.all((await namesIn(cacheDirectory)).map(name => removeAbandoned(join(cacheDirectory, name))))
}

/** Returns whether the process of a file is dead or, if that is unknown on a shared disk, whether the file is old. */
async function isAbandoned(directory: string, name: string): Promise<boolean> {
  const found = TEMPORARY.exec(name)
  if (found === null && !EARLIER_BUILD.test(name)) return false
  const [, pid, owner] = found ?? []
  if (owner === machine()) return !isAlive(Number(pid))
  const {mtimeMs = Date.now()} = (await stat(join(directory, name)).catch(() => undefined)) ?? {}
  return Date.now() - mtimeMs > ABANDONED_AFTER_MS
}

/** Returns an id of this machine or container, within which process ids are valid. */
function machine(): string {
  return createHash('sha256').update(`${hostname()} ${pidNamespace()}`).digest('hex').slice(0, 8)
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

async function namesIn(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => [])
}
