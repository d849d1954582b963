import {createHash} from 'node:crypto'
import {cp, mkdir, mkdtemp, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import type {CacheEntry} from '../cache/shared-cache.ts'
import type {CacheTier} from './cache-tier.ts'
import {captureOutput} from './captured-output.ts'

const TOOL = 'bpfcompat'

/**
 * Opens the tool cache of a self-hosted runner: a directory (`RUNNER_TOOL_CACHE`) that outlives the job.
 *
 * @param temporary the job's directory for temporary files (`RUNNER_TEMP`)
 */
export function createToolCache(temporary: string): CacheTier {
  return {
    name: "the runner's tool cache",
    local: true,
    async restore(entry) {
      try {
        const {find} = await import('@actions/tool-cache')
        const directory = await quietly(async () => find(TOOL, versionOf(entry)))
        if (directory === '') return {is: 'missing'}
        for (const [index, path] of entry.paths.entries()) await copyIfThere(join(directory, String(index)), path)
        return {is: 'there'}
      } catch (thrown) {
        return {is: 'damaged', why: errorMessage(thrown)}
      }
    },
    async save(entry, anew) {
      try {
        const {cacheDir, find} = await import('@actions/tool-cache')
        const floats = entry.restoreKeys !== undefined
        if (!anew && !floats && (await quietly(async () => find(TOOL, versionOf(entry)))) !== '') return {is: 'known'}
        const stage = await mkdtemp(join(temporary, 'bpfcompat-'))
        try {
          for (const [index, path] of entry.paths.entries()) await copyIfThere(path, join(stage, String(index)))
          await quietly(() => cacheDir(stage, TOOL, versionOf(entry)))
        } finally {
          await rm(stage, {recursive: true, force: true})
        }
        return {is: 'kept'}
      } catch (thrown) {
        return {is: 'failed', why: errorMessage(thrown)}
      }
    },
  }
}

/**
 * Returns a version that semver accepts as exact for any key: the tool cache finds no other. Entries with restore keys share the
 * version of their first one, so that only the newest is kept.
 */
function versionOf({key, restoreKeys}: CacheEntry): string {
  return `0.0.0-sha256${createHash('sha256')
    .update(restoreKeys?.[0] ?? key)
    .digest('hex')}`
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if ((await stat(from).catch(() => undefined)) === undefined) return
  await mkdir(dirname(to), {recursive: true})
  await cp(from, to, {recursive: true, preserveTimestamps: true})
}

function quietly<T>(work: () => Promise<T>): Promise<T> {
  return captureOutput(() => {}, work)
}
