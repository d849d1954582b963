import {setTimeout as sleep} from 'node:timers/promises'
import type {Logger} from '../base/logger.ts'
import type {CheckPage} from '../report/check-page.ts'
import {batchesOf} from './check-annotations.ts'
import type {CheckAnnotation, CheckRunAddress, ChecksApi, Conclusion} from './checks-api.ts'
import {failureWords, statusOf, waitAskedFor} from './retry.ts'

/** A check run of this step. */
export interface CheckRun {
  name: string
  /** Renames it. @throws what octokit throws */
  rename(name: string): Promise<void>
  /** Creates it. @throws what octokit throws */
  start(page: CheckPage): Promise<CheckRunAddress>
  /** Shows the progress of the run after a short delay; of several pages in the meantime only the last one. */
  show(page: CheckPage): void
  /**
   * Completes it, with annotations. Never throws.
   *
   * @returns whether it has the page and the annotations; what is missing was logged
   */
  complete(conclusion: Conclusion, page: CheckPage, annotations: readonly CheckAnnotation[]): Promise<boolean>
}

/** Milliseconds between two updates: a job's token has 1000 requests an hour for all jobs of the repository. */
const UPDATE_INTERVAL = 5000
/** Milliseconds that a cancelled job waits for a pending update. */
const HURRIED_WAIT = 1000

interface CheckRunPorts {
  api: ChecksApi
  logger: Logger
  /** Aborted if the job is cancelled. */
  hurry: AbortSignal
  updateInterval?: number
}

/** Prepares a check run. It is created when it is started, or else when it is completed. */
export function createCheckRun(
  firstName: string,
  externalId: string,
  {api, logger, hurry, updateInterval = UPDATE_INTERVAL}: CheckRunPorts,
): CheckRun {
  let name = firstName
  let id: number | null = null
  let next: CheckPage | null = null
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> | null = null
  let notBefore = 0
  let failed = false
  let completing = Promise.resolve(true)
  let closed = false

  return {
    get name() {
      return name
    },
    async rename(other) {
      if (id !== null) await api.update(id, {name: other})
      name = other
    },
    async start(page) {
      const address = await api.create({name, external_id: externalId, status: 'in_progress', output: {...page}})
      id = address.id
      notBefore = performance.now() + updateInterval
      schedule()
      return address
    },
    show(page) {
      next = page
      schedule()
    },
    complete(conclusion, page, annotations) {
      closed = true
      clearTimeout(timer)
      completing = completing.then(() => finish(conclusion, page, annotations))
      return completing
    },
  }

  function schedule(): void {
    if (closed || id === null || next === null || timer !== undefined || underWay !== null) return
    timer = setTimeout(send, Math.max(0, notBefore - performance.now()), id)
    timer.unref()
  }

  function send(run: number): void {
    timer = undefined
    const page = next
    if (page === null) return
    next = null
    notBefore = performance.now() + updateInterval
    underWay = api
      .updateOnce(run, {status: 'in_progress', output: {...page}})
      .catch(thrown => {
        notBefore = performance.now() + Math.max(updateInterval, waitAskedFor(thrown) ?? 0)
        if (!failed) logger.info(`check run ${name}: its progress could not be updated: ${failureWords(thrown)}`)
        failed = true
      })
      .finally(() => {
        underWay = null
        schedule()
      })
  }

  async function finish(
    conclusion: Conclusion,
    page: CheckPage,
    annotations: readonly CheckAnnotation[],
  ): Promise<boolean> {
    // An update that arrives after the completion would reopen the check run.
    await Promise.race([underWay, hurried()])
    const [first = [], ...rest] = batchesOf(annotations)
    try {
      await conclude(conclusion, page, first)
    } catch (thrown) {
      return concludeBare(thrown, conclusion, page, first)
    }
    return addAnnotations(page, rest)
  }

  async function conclude(conclusion: Conclusion, page: CheckPage, annotations: CheckAnnotation[]): Promise<void> {
    const change = {status: 'completed' as const, conclusion, output: {...page, annotations}}
    if (id === null) id = (await api.create({name, external_id: externalId, ...change})).id
    else await api.update(id, change)
  }

  /** Completes the check run without annotations if GitHub may have rejected these: the conclusion must get there. */
  async function concludeBare(
    refused: unknown,
    conclusion: Conclusion,
    page: CheckPage,
    annotations: readonly CheckAnnotation[],
  ): Promise<boolean> {
    logger.warning(`check run ${name} could not be completed: ${failureWords(refused)}`)
    if (statusOf(refused) !== 422 || annotations.length === 0) return false
    try {
      await conclude(conclusion, page, [])
      logger.info(`check run ${name} was completed without its annotations`)
    } catch (thrown) {
      logger.warning(`check run ${name} could not be completed without its annotations either: ${failureWords(thrown)}`)
    }
    return false
  }

  /** Adds annotations: each request adds its own to the existing ones. */
  async function addAnnotations(page: CheckPage, batches: readonly CheckAnnotation[][]): Promise<boolean> {
    for (const [index, annotations] of batches.entries()) {
      try {
        await api.update(id ?? 0, {output: {...page, annotations}})
      } catch (thrown) {
        const left = batches.slice(index).flat().length
        logger.warning(`check run ${name}: ${left} more annotations could not be added: ${failureWords(thrown)}`)
        // The most important ones are posted.
        return true
      }
    }
    return true
  }

  async function hurried(): Promise<void> {
    if (!hurry.aborted) await new Promise(resolve => hurry.addEventListener('abort', resolve, {once: true}))
    await sleep(HURRIED_WAIT, undefined, {ref: false})
  }
}
