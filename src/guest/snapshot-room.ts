import {readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'

/** All snapshots together, before there is one more: about twenty guests. */
export const MOST_BYTES = 2 * 1024 ** 3

/** One that was used so lately is the next one that a run asks for, or is used now. */
const IN_USE_MS = 60 * 60 * 1000

/** What must stay free beside the memory of a guest. */
export const SPARE_BYTES = 1024 ** 3

/** What cannot be removed now is removed when room is made. */
export function remove(place: string): Promise<void> {
  return rm(place, {recursive: true, force: true}).catch(() => {})
}

/**
 * Makes room for one more: the ones that were not used for longest go first.
 *
 * @returns whether there is room: what is in use stays, so that a run with more kernels than there is room for finds some of them
 *   the next time
 */
export async function makeRoom(folder: string, mostBytes: number): Promise<boolean> {
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

export const FACTS = 'snapshot.json'
