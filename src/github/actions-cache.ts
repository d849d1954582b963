import {relative} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import type {CacheEntry} from '../cache/shared-cache.ts'
import {oneLine} from '../text/clean.ts'
import {digestOf} from '../text/digest.ts'
import type {CacheTier, Restored, Saved} from './cache-tier.ts'
import {captureOutput} from './captured-output.ts'

/** Milliseconds, more than any of our entries needs: a service that hangs does not delay the run further. */
const DEADLINE_MS = 120_000

/** Suffix of the first entry for a key. Entries are immutable: if one is damaged, the next one gets a newer suffix. */
const FIRST = '1'

/**
 * Opens the cache of GitHub Actions through its own client. The output of the client is captured and not shown: it would
 * create annotations if the service fails.
 *
 * @param workspace the job's workspace; paths in an archive are relative to it
 * @param signal stops waiting
 */
export function createActionsCache(workspace: string, signal: AbortSignal): CacheTier {
  return {
    name: 'the cache of GitHub Actions',
    local: false,
    async restore(entry) {
      const {ending, value, lines} = await ask(({restoreCache}, paths) => {
        const beginnings = [entry.key, ...(entry.restoreKeys ?? [])].map(key => placed(key, entry))
        // No key ends here, so that the newest entry with this prefix is found, even if the first one was damaged.
        return restoreCache(paths, `${beginnings[0]}-`, [`${beginnings[0]}-`, ...beginnings.slice(1)])
      }, entry)
      return restored(ending, value, lines, entry)
    },
    async save(entry, anew) {
      const suffix = anew ? Date.now().toString(36) : FIRST
      const {ending, value, lines} = await ask(
        ({saveCache}, paths) => saveCache(paths, `${placed(entry.key, entry)}-${suffix}`),
        entry,
      )
      return saved(ending, value, lines)
    },
  }

  /** Returns the key of an entry in this workspace. An archive fits only workspaces at the same depth; a container differs. */
  function placed(key: string, {paths}: CacheEntry): string {
    const place = digestOf(paths.map(path => relative(workspace, path))).slice(0, 8)
    return `${place}-${key}`
  }

  function restored(ending: Ending, value: string | undefined, lines: readonly Line[], entry: CacheEntry): Restored {
    if (ending.is !== 'done') return {is: 'down', why: ending.why}
    const skipped = lines.find(({text}) => text.startsWith('Cache restore skipped'))
    if (skipped !== undefined) return {is: 'closed', why: skipped.text}
    const problem = problemOf(lines)
    if (problem !== undefined && /cache read denied/.test(problem)) return {is: 'closed', why: problem}
    if (problem !== undefined) return {is: isOfService(problem) ? 'down' : 'damaged', why: problem}
    const mine = [`${placed(entry.key, entry)}-`, ...(entry.restoreKeys ?? []).map(key => placed(key, entry))]
    return {is: mine.some(beginning => value?.startsWith(beginning)) ? 'there' : 'missing'}
  }

  async function ask<T>(
    question: (client: typeof import('@actions/cache'), paths: string[]) => Promise<T>,
    entry: CacheEntry,
  ): Promise<{ending: Ending; value: T | undefined; lines: Line[]}> {
    const lines: Line[] = []
    let value: T | undefined
    const ending = await new Promise<Ending>(resolve => {
      const giveUp = (why: string) => resolve({is: 'given up', why})
      const timer = setTimeout(() => giveUp(`no answer within ${DEADLINE_MS / 1000} s`), DEADLINE_MS)
      const cancel = () => giveUp('cancelled')
      if (signal.aborted) cancel()
      signal.addEventListener('abort', cancel, {once: true})
      const take = (text: string) => {
        lines.push(lineOf(text))
        // The client would retry for half a minute, for every entry.
        const [, why] = /^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.exec(text) ?? []
        if (why !== undefined) giveUp(oneLine(why))
      }
      captureOutput(take, async () => {
        value = await question(await import('@actions/cache'), entry.paths.map(literal))
      })
        .then(
          () => resolve({is: 'done'}),
          thrown => giveUp(oneLine(errorMessage(thrown))),
        )
        .finally(() => {
          clearTimeout(timer)
          signal.removeEventListener('abort', cancel)
        })
    })
    return {ending, value, lines}
  }
}

/**
 * Checks for the cache service by the variables that the runner sets for actions and not for `run:` steps.
 *
 * @returns why it cannot be used; undefined if it can
 */
export function missingForActionsCache(environment: NodeJS.ProcessEnv): string | undefined {
  const {ACTIONS_CACHE_SERVICE_V2, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN} = environment
  const address = (ACTIONS_CACHE_SERVICE_V2 ? ACTIONS_RESULTS_URL : undefined) ?? ACTIONS_CACHE_URL
  if (!address)
    return ACTIONS_RESULTS_URL
      ? 'the runner sets no address (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVICE_V2, and ACTIONS_CACHE_URL is not set)'
      : 'the runner sets no address (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is set)'
  return ACTIONS_RUNTIME_TOKEN ? undefined : 'the runner sets no token (ACTIONS_RUNTIME_TOKEN)'
}

/** The client finished, or we stopped waiting for it. */
type Ending = {is: 'done'} | {is: 'given up'; why: string}

interface Line {
  /** Name of the workflow command; empty for a line of the log. */
  command: string
  text: string
}

function lineOf(text: string): Line {
  const [, command = '', rest = text] = /^::(\w+)[^:]*::(.*)$/.exec(text) ?? []
  return {command, text: oneLine(rest.replaceAll('%0A', ' ').replaceAll('%25', '%'))}
}

function saved(ending: Ending, value: number | undefined, lines: readonly Line[]): Saved {
  if (ending.is !== 'done') return {is: 'down', why: ending.why}
  if (value !== undefined && value >= 0) return {is: 'kept'}
  const skipped = lines.find(({text}) => text.startsWith('Cache save skipped'))
  if (skipped !== undefined) return {is: 'closed', why: skipped.text}
  // Only the debug output of the client has the reason of a refused reservation.
  const [, refusal] =
    lines.map(({text}) => /^Failed to reserve cache: (?:Error: )?(.*)$/.exec(text)).find(found => found !== null) ?? []
  const problem = refusal ?? problemOf(lines)
  if (problem === undefined || /already exists|\(409\)|Response was not ok|may be creating/i.test(problem))
    return {is: 'known'}
  if (/cache write denied/.test(problem)) return {is: 'closed', why: problem}
  return {is: isOfService(problem) ? 'down' : 'failed', why: problem}
}

/** Returns the last warning or error of the client, which is the most specific. */
function problemOf(lines: readonly Line[]): string | undefined {
  return lines
    .findLast(({command, text}) => command === 'warning' || command === 'error' || text.startsWith('Failed to save'))
    ?.text.replace(/^Failed to (?:save|restore): /, '')
}

/** Reports whether the service itself failed or refuses everything, not only this archive or its storage. */
function isOfService(problem: string): boolean {
  return /Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(problem)
}

/** Escapes a path: the client interprets paths as patterns. */
function literal(path: string): string {
  return path.replace(/[*?[]/g, '[$&]')
}
