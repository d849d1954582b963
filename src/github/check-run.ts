import {setTimeout as sleep} from 'node:timers/promises'
import type {Logger} from '../base/logger.ts'
import type {CheckPage} from '../report/check-page.ts'
import {batchesOf} from './check-annotations.ts'
import type {CheckAnnotation, CheckRunAddress, ChecksApi, Conclusion} from './checks-api.ts'
import {failureWords, statusOf, waitAskedFor} from './retry.ts'

/** One check run of this step. */
export interface CheckRun {
  name: string
  /** Gives it another name. @throws what octokit throws */
  rename(name: string): Promise<void>
  /** Creates it. @throws what octokit throws */
  start(page: CheckPage): Promise<CheckRunAddress>
  /** Shows how far the run is: soon, not at once, and only the last page of those that come meanwhile. */
  show(page: CheckPage): void
  /**
   * Ends it, with annotations. Never throws.
   *
   * @returns whether it carries the page and the annotations; what it lacks has been said
   */
  complete(conclusion: Conclusion, page: CheckPage, annotations: readonly CheckAnnotation[]): Promise<boolean>
}

/** Between two updates, in milliseconds: a job's token has 1000 requests an hour, for all jobs of the repository. */
const UPDATE_INTERVAL = 5000
/** How long a cancelled job waits for an update that is under way, in milliseconds. */
const HURRIED_WAIT = 1000

export interface CheckRunPorts {
  api: ChecksApi
  logger: Logger
  /** Aborted: the job is cancelled. */
  hurry: AbortSignal
  updateInterval?: number
}

/** Makes a check run that is created when it is started, or else when it is completed. */
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
        if (!failed) logger.info(`check run ${name}: its progress could not be shown: ${failureWords(thrown)}`)
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
    // An update that arrives after the end would open the check run again.
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

  /** What GitHub does not understand may be the annotations: the conclusion must get there all the same. */
  async function concludeBare(
    refused: unknown,
    conclusion: Conclusion,
    page: CheckPage,
    annotations: readonly CheckAnnotation[],
  ): Promise<boolean> {
    logger.warning(`check run ${name}: it could not be completed: ${failureWords(refused)}`)
    if (statusOf(refused) !== 422 || annotations.length === 0) return false
    try {
      await conclude(conclusion, page, [])
      logger.info(`check run ${name}: without its annotations it could be completed`)
    } catch (thrown) {
      logger.warning(`check run ${name}: nor without its annotations: ${failureWords(thrown)}`)
    }
    return false
  }

  /** Each request adds its annotations to those that are there. */
  async function addAnnotations(page: CheckPage, batches: readonly CheckAnnotation[][]): Promise<boolean> {
    for (const [index, annotations] of batches.entries()) {
      try {
        await api.update(id ?? 0, {output: {...page, annotations}})
      } catch (thrown) {
        const left = batches.slice(index).flat().length
        logger.warning(`check run ${name}: ${left} more annotations were not taken: ${failureWords(thrown)}`)
        // Those that matter most are there.
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
