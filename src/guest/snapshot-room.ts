import {readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'

/** Maximum size of all snapshots before another one is made: about twenty guests. */
export const MOST_BYTES = 2 * 1024 ** 3

/** A snapshot that was used within this time may be in use now, or is likely to be used next. */
const IN_USE_MS = 60 * 60 * 1000

/** Disk space that must stay free in addition to the memory of a guest. */
export const SPARE_BYTES = 1024 ** 3

/** Removes a snapshot. If that fails, a later `makeRoom` removes it. */
export function remove(place: string): Promise<void> {
  return rm(place, {recursive: true, force: true}).catch(() => {})
}

/**
 * Makes room for one more snapshot by removing the least recently used ones.
 *
 * @returns whether there is room. Snapshots in use stay, so that a run with more kernels than fit finds some of them the next time
 */
export async function makeRoom(directory: string, mostBytes: number): Promise<boolean> {
  const all = await Promise.all((await readdir(directory)).map(name => sizeAndUse(join(directory, name))))
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
  // A snapshot in the making is in use; one with a missing file is not.
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

export const FACTS = 'snapshot.json'
