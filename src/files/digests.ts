import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileSha256, writeAtomically} from './disk.ts'

/** Beside the files of a folder that is shared: their SHA-256 by name. */
const DIGESTS = 'sha256.json'

/** SHA-256 of files in a folder, by name; empty for one that is not there. */
export async function digestsOf(folder: string, names: readonly string[]): Promise<Record<string, string>> {
  const digests = await Promise.all(names.map(name => fileSha256(join(folder, name))))
  return Object.fromEntries(names.map((name, index) => [name, digests[index] ?? '']))
}

/** Writes down what the files are now. */
export async function writeDigests(folder: string, names: readonly string[]): Promise<void> {
  await writeAtomically(join(folder, DIGESTS), JSON.stringify(await digestsOf(folder, names)))
}

/**
 * The names of the files that were written down, when each of them is there and the same.
 *
 * @returns undefined when a file is missing or damaged, or nothing was written down
 */
export async function intactFiles(folder: string): Promise<string[] | undefined> {
  try {
    const kept = JSON.parse(await readFile(join(folder, DIGESTS), 'utf8')) as Record<string, string>
    const names = Object.keys(kept)
    // A name is no path: what comes from a cache stays in its folder.
    if (names.length === 0 || names.some(name => name.includes('/'))) return undefined
    const now = await digestsOf(folder, names)
    return names.every(name => now[name] !== '' && now[name] === kept[name]) ? names : undefined
  } catch {
    return undefined
  }
}
