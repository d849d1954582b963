import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileSha256, writeAtomically} from './disk.ts'

/** File in a shared directory with the SHA-256 digests of its files, by name. */
const DIGESTS = 'sha256.json'

/** Returns the SHA-256 digests of files in a directory, by name; empty for a missing file. */
async function digestsOf(directory: string, names: readonly string[]): Promise<Record<string, string>> {
  const digests = await Promise.all(names.map(name => fileSha256(join(directory, name))))
  return Object.fromEntries(names.map((name, index) => [name, digests[index] ?? '']))
}

/** Writes the current digests of files. */
export async function writeDigests(directory: string, names: readonly string[]): Promise<void> {
  await writeAtomically(join(directory, DIGESTS), JSON.stringify(await digestsOf(directory, names)))
}

/**
 * Returns the names of the files with written digests, if all of them exist and are unchanged.
 *
 * @returns undefined if a file is missing or damaged, or if no digests were written
 */
export async function intactFiles(directory: string): Promise<string[] | undefined> {
  try {
    const kept = JSON.parse(await readFile(join(directory, DIGESTS), 'utf8')) as Record<string, string>
    const names = Object.keys(kept)
    // Reject paths: names from a cache must stay in its directory.
    if (names.length === 0 || names.some(name => name.includes('/'))) return undefined
    const now = await digestsOf(directory, names)
    return names.every(name => now[name] !== '' && now[name] === kept[name]) ? names : undefined
  } catch {
    return undefined
  }
}
