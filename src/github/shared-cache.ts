import {errorMessage} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {timed, trace} from '../base/trace.ts'
import {type CacheEntry, NO_SHARED_CACHE, type SharedCache} from '../cache/shared-cache.ts'
import {createActionsCache, missingForActionsCache} from './actions-cache.ts'
import type {CacheTier, Restored, Saved} from './cache-tier.ts'
import type {StepRequest} from './step.ts'
import {createToolCache} from './tool-cache.ts'

/** What the cache of a step needs from its job. */
export interface SharedCacheContext {
  logger: Logger
  /** True if runs of this event may write: see context.ts. */
  trusted: boolean
  signal: AbortSignal
  environment?: NodeJS.ProcessEnv
}

/**
 * Creates the cache that the jobs of a repository share: the cache of GitHub Actions, and in front of it the tool cache of a
 * self-hosted runner. It never fails a run: a problem is one line in the log, without an annotation.
 */
export function createSharedCache({cache}: Pick<StepRequest, 'cache'>, context: SharedCacheContext): SharedCache {
  if (!cache) return NO_SHARED_CACHE
  const {logger, signal, environment = process.env} = context
  const tiers = tiersOf(environment, signal, logger)
  return tiers.length === 0 ? NO_SHARED_CACHE : inTiers(tiers, context)
}

function tiersOf(environment: NodeJS.ProcessEnv, signal: AbortSignal, logger: Logger): CacheTier[] {
  const {RUNNER_ENVIRONMENT, RUNNER_TOOL_CACHE, RUNNER_TEMP, GITHUB_WORKSPACE = process.cwd()} = environment
  const tiers: CacheTier[] = []
  if (RUNNER_ENVIRONMENT === 'self-hosted' && RUNNER_TOOL_CACHE && RUNNER_TEMP) tiers.push(createToolCache(RUNNER_TEMP))
  const missing = missingForActionsCache(environment)
  if (missing === undefined) tiers.push(createActionsCache(GITHUB_WORKSPACE, signal))
  else logger.info(`the cache of GitHub Actions is not available: ${missing}`)
  return tiers
}

/** Combines tiers: a nearer tier is asked first and gets what a farther one has. */
function inTiers(all: readonly CacheTier[], {logger, trusted}: SharedCacheContext): SharedCache {
  const working = new Set(all)
  const readable = new Set(all)
  const writable = new Set(trusted ? all : [])
  /** Keys whose entries in a tier were not usable. */
  const useless = new Map<CacheTier, Set<string>>(all.map(tier => [tier, new Set()]))
  const asked = new Set<string>()
  const stored = new Set<string>()
  let logged = false

  return {
    restore: entry => never(false, entry, () => restore(entry)),
    save: entry => never(undefined, entry, () => save(entry)),
  }

  function tiersFor({newest}: CacheEntry): readonly CacheTier[] {
    return newest === true ? all.filter(({local}) => !local) : all
  }

  async function restore(entry: CacheEntry): Promise<boolean> {
    if (asked.has(entry.key)) return false
    asked.add(entry.key)
    const without: CacheTier[] = []
    for (const tier of tiersFor(entry)) {
      if (!working.has(tier) || !readable.has(tier)) continue
      if (await restoreFrom(tier, entry)) {
        logger.info(`${entry.what}: restored from ${tier.name}`)
        for (const nearer of without) await saveTo(nearer, entry)
        // An entry that worked is not saved again.
        for (const tier of all) useless.get(tier)?.add(entry.key)
        return true
      }
      without.push(tier)
    }
    return false
  }

  async function restoreFrom(tier: CacheTier, entry: CacheEntry): Promise<boolean> {
    const found = await timed(`asking ${tier.name} for ${entry.what}`, () => tier.restore(entry))
    trace('cache', () => `${tier.name}: restore ${entry.key}: ${wordsOf(found)}`)
    if (found.is === 'there' && (await (entry.intact?.() ?? true))) return true
    switch (found.is) {
      case 'missing':
        logger.info(`${entry.what}: not in ${tier.name}`)
        break
      case 'closed':
        if (readable.delete(tier)) logger.info(`nothing is restored from ${tier.name}: ${found.why}`)
        break
      case 'down':
        leave(tier, found.why)
        break
      default:
        useless.get(tier)?.add(entry.key)
        logger.info(
          `${entry.what}: the entry in ${tier.name} is damaged (${found.is === 'damaged' ? found.why : 'its digests do not match'}) and is not used`,
        )
    }
    return false
  }

  async function save(entry: CacheEntry): Promise<void> {
    if (stored.has(entry.key)) return
    stored.add(entry.key)
    if (!trusted && !logged) {
      logged = true
      logger.info(
        'nothing is saved to the shared cache: the event of this run does not require write access to the repository',
      )
    }
    for (const tier of tiersFor(entry)) await saveTo(tier, entry)
  }

  async function saveTo(tier: CacheTier, entry: CacheEntry): Promise<void> {
    if (!working.has(tier) || !writable.has(tier)) return
    const outcome = await timed(`saving ${entry.what} to ${tier.name}`, () =>
      tier.save(entry, useless.get(tier)?.has(entry.key) === true),
    )
    trace('cache', () => `${tier.name}: save ${entry.key}: ${wordsOf(outcome)}`)
    switch (outcome.is) {
      case 'kept':
        logger.info(`${entry.what}: saved to ${tier.name}`)
        break
      case 'known':
        logger.info(`${entry.what}: already in ${tier.name}`)
        break
      case 'failed':
        logger.info(`${entry.what}: could not be saved to ${tier.name}: ${outcome.why}`)
        break
      case 'closed':
        if (writable.delete(tier)) logger.info(`nothing is saved to ${tier.name}: ${outcome.why}`)
        break
      case 'down':
        leave(tier, outcome.why)
        break
    }
  }

  /** Stops using a tier. Requests run in parallel: only the first failure is logged. */
  function leave(tier: CacheTier, why: string): void {
    if (working.delete(tier)) logger.info(`${tier.name} is no longer used: ${why}`)
  }

  /** Runs work that must not throw: a cache that fails counts as empty. */
  async function never<T>(instead: T, {what}: CacheEntry, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (thrown) {
      logger.info(`${what}: the shared cache failed: ${errorMessage(thrown)}`)
      return instead
    }
  }
}

function wordsOf(outcome: Restored | Saved): string {
  return 'why' in outcome ? `${outcome.is}: ${outcome.why}` : outcome.is
}
