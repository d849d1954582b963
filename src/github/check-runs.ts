import {randomUUID} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Problem} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import type {Finding} from '../model/finding.ts'
import type {FailOn} from '../model/gate.ts'
import type {KernelState, PlannedRun, Progress} from '../model/progress.ts'
import type {Results} from '../model/results.ts'
import type {CheckLane} from '../report/check-lanes.ts'
import {annotatorOf, checkLanesOf, lanePasses, plannedOf} from '../report/check-lanes.ts'
import {foldedLanesPage, gatePage, lanePage, problemPage, progressPage} from '../report/check-page.ts'
import {oneLine} from '../text/clean.ts'
import {checkAnnotations} from './check-annotations.ts'
import {isUnknownCommit, reasonForNone, refusal} from './check-refusal.ts'
import type {CheckRun} from './check-run.ts'
import {createCheckRun} from './check-run.ts'
import type {CheckSettings, Checks} from './checks.ts'
import {NO_CHECKS} from './checks.ts'
import type {CheckRunAddress, ChecksApi, Conclusion} from './checks-api.ts'
import {openChecksApi} from './checks-api.ts'
import type {GithubContext} from './context.ts'
import {earlierRuns, externalIdOf, posterOf} from './earlier-runs.ts'
import {failureWords} from './retry.ts'
import type {CheckInputs} from './step.ts'

/** Milliseconds that a finished step waits at most for the look-up of other check runs. */
const LOOKUP_MS = 10_000

/** Most lanes with their own check runs. More would bury other checks: they share one. */
const MOST_LANE_CHECKS = 10

/** Opens the gate's check run in the background: the run does not wait for it. */
export function openChecks(
  {checks, checkName, jobMatrix, token, run: {failOn, shard}}: CheckInputs,
  context: GithubContext,
  logger: Logger,
  signal: AbortSignal,
): Checks {
  const reason = reasonForNone({checks, token, shard}, context)
  if (reason !== null) {
    if (reason !== '') logger.info(`no check run is posted: ${reason}`)
    return NO_CHECKS
  }
  return createChecks({checkName, jobMatrix, failOn, context, logger, signal}, openChecksApi(context, token, signal))
}

/**
 * Creates the check runs of a step.
 *
 * @param opening the API; it rejects only because of a defect of bpfcompat
 */
export function createChecks(settings: CheckSettings, opening: Promise<ChecksApi>): Checks {
  const {jobMatrix, failOn, context, logger, signal, updateInterval} = settings
  const pages = {checkName: settings.checkName, runUrl: context.run.url}
  const poster = posterOf(context.run, pages.checkName, jobMatrix.digest, randomUUID().slice(0, 8))
  const states = new Map<string, KernelState>()
  const lanes = new Map<string, CheckRun>()
  let total: number | null = null
  let ended = false
  let reported = false
  let starting = Promise.resolve()
  let settling = Promise.resolve()
  const gate = open()
  signal.addEventListener('abort', () => void cancelNow(), {once: true})
  return {progress, complete, fail}

  /** Returns null if this step may not post check runs, or GitHub is not reachable. */
  async function open(): Promise<{api: ChecksApi; run: CheckRun} | null> {
    try {
      const api = await opening
      const run = checkRun(pages.checkName, api)
      const address = await run.start(currentPage()).catch(thrown => startOnBasis(thrown, run, api))
      settling = Promise.race([settleName(api, run, address), sleep(LOOKUP_MS, undefined, {ref: false})])
      return {api, run}
    } catch (thrown) {
      logger.info(refusal(thrown, context))
      return null
    }
  }

  /** Starts the check on the base of a commit that the job created itself, which GitHub does not know. */
  async function startOnBasis(thrown: unknown, run: CheckRun, api: ChecksApi): Promise<CheckRunAddress> {
    const {fallbackSha, headSha} = context
    if (fallbackSha === null || !isUnknownCommit(thrown)) throw thrown
    logger.info(
      `GitHub does not know commit ${headSha}, which this job created: check runs go to ${fallbackSha}, on which it is based`,
    )
    api.useCommit(fallbackSha)
    return run.start(currentPage())
  }

  function checkRun(name: string, api: ChecksApi): CheckRun {
    const interval = updateInterval === undefined ? {} : {updateInterval}
    return createCheckRun(name, externalIdOf(poster), {api, logger, hurry: signal, ...interval})
  }

  /**
   * Settles the name of the check run. Check runs of an earlier attempt that GitHub would still show are marked as replaced. If
   * another step already has a check run with this name, this one gets another name, so that a green one does not hide a red one.
   */
  async function settleName(api: ChecksApi, run: CheckRun, address: {id: number; suite: number | null}): Promise<void> {
    const {checkName} = pages
    try {
      const {replaced, hidesAnother, isAlike, taken} = earlierRuns(await api.list(), address, poster)
      const title = `Replaced by attempt ${poster.attempt}`
      for (const {id} of replaced)
        await api.update(id, {
          status: 'completed',
          conclusion: 'neutral',
          output: {title, summary: 'A newer check run with the same name has the result.'},
        })
      if (!hidesAnother) return
      pages.checkName = ownName(isAlike, taken)
      await run.rename(pages.checkName)
      logger.warning(
        `another step also posts check runs named ${checkName} on this commit, and GitHub shows only the newest of a name: this one is named ${pages.checkName}; set a different \`check-name\` in each step`,
      )
    } catch (thrown) {
      logger.info(`check run ${checkName}: earlier check runs could not be looked up: ${failureWords(thrown)}`)
    }
  }

  function ownName(isAlike: boolean, taken: ReadonlySet<string>): string {
    const step = context.run.step.startsWith('__') ? '' : context.run.step
    const words = [context.run.job, step, jobMatrix.label].filter(word => word !== '')
    const name = (parts: readonly string[]) => `${pages.checkName} (${oneLine(parts.join(', '), 100)})`
    const plain = name(words)
    return words.length === 0 || isAlike || taken.has(plain) ? name([...words, poster.unique]) : plain
  }

  function progress(next: Progress): Progress {
    return {
      planned(run) {
        next.planned?.(run)
        total = run.kernels.length
        void gate.then(opened => opened?.run.show(currentPage()))
        starting = startLanes(run)
      },
      kernel(id, state) {
        next.kernel(id, state)
        states.set(id, state)
        if (state.step === 'done' || state.step === 'failed') void gate.then(opened => opened?.run.show(currentPage()))
      },
    }
  }

  async function startLanes(run: PlannedRun): Promise<void> {
    const opened = await gate
    if (opened === null) return
    await settling
    for (const {name} of laneChecks(run)) {
      if (ended || signal.aborted) return
      const check = checkRun(name, opened.api)
      try {
        // Only the gate's check run is updated: ten more would need too many requests.
        await check.start(progressPage(new Map(), null, pages))
        lanes.set(name, check)
      } catch (thrown) {
        logger.info(`check run ${name} is posted at the end, because it could not be started: ${failureWords(thrown)}`)
      }
    }
  }

  /** Returns one check run per lane, or one for all if there are too many. */
  function laneChecks(run: PlannedRun): {name: string; lanes: CheckLane[]}[] {
    const all = checkLanesOf(run, failOn)
    if (all.length > MOST_LANE_CHECKS) return [{name: `${pages.checkName}: non-blocking lanes`, lanes: all}]
    return all.map(lane => ({name: oneLine(`${pages.checkName}: ${lane.artifact} (${lane.mode})`, 200), lanes: [lane]}))
  }

  async function complete(results: Results): Promise<readonly Finding[]> {
    ended = true
    const opened = await gate
    if (!signal.aborted) await settling
    await starting
    if (opened === null) return results.findings
    const wanted = laneChecks(plannedOf(results))
    const shown = wanted.flatMap(check => check.lanes)
    const unposted: Finding[] = []
    const ownLane = (finding: Finding) => annotatorOf(finding, shown, results)
    const finish = async (
      run: CheckRun,
      conclusion: Conclusion,
      page: Parameters<CheckRun['complete']>[1],
      own: Finding[],
    ) => {
      const isCarried = await run.complete(conclusion, page, checkAnnotations(results, own))
      if (!isCarried) unposted.push(...own)
    }
    await finish(
      opened.run,
      gateConclusion(results, failOn, signal.aborted),
      gatePage(results, pages),
      results.findings.filter(finding => ownLane(finding) === null),
    )
    reported = true
    for (const {name, lanes: own} of wanted) {
      const [lane] = own
      if (lane === undefined) continue
      await finish(
        lanes.get(name) ?? checkRun(name, opened.api),
        own.every(each => lanePasses(each, results)) ? 'success' : signal.aborted ? 'cancelled' : 'neutral',
        own.length === 1 ? lanePage(lane, results, pages) : foldedLanesPage(own, results, pages),
        results.findings.filter(finding => own.some(each => each === ownLane(finding))),
      )
      lanes.delete(name)
    }
    await endLanes(signal.aborted ? 'cancelled' : 'neutral', 'This lane did not run on any kernel')
    return results.findings.filter(finding => unposted.includes(finding))
  }

  async function fail(title: string, problems: readonly Problem[]): Promise<void> {
    ended = true
    const opened = await gate
    if (!signal.aborted) await settling
    await starting
    const cancelled = signal.aborted
    if (!reported)
      await opened?.run.complete(cancelled ? 'cancelled' : 'failure', problemPage(title, problems, pages), [])
    await endLanes(cancelled ? 'cancelled' : 'neutral', title)
  }

  /** Ends the check runs before anything else: from now on, the runner may kill this process at any moment. */
  async function cancelNow(): Promise<void> {
    if (ended) return
    const opened = await gate
    const page = {...currentPage(), title: 'Cancelled'}
    await Promise.all([
      opened?.run.complete('cancelled', page, []),
      starting.then(() => endLanes('cancelled', 'Cancelled')),
    ])
  }

  async function endLanes(conclusion: Conclusion, title: string): Promise<void> {
    await Promise.all([...lanes.values()].map(run => run.complete(conclusion, problemPage(title, [], pages), [])))
  }

  function currentPage() {
    return progressPage(states, total, pages)
  }
}

/** Returns the conclusion of the gate: `neutral` if nothing is required and something did not pass. */
function gateConclusion({gate, cases}: Results, failOn: FailOn, cancelled: boolean): Conclusion {
  if (gate.status === 'error') return cancelled ? 'cancelled' : 'failure'
  if (gate.status === 'failed') return 'failure'
  const somethingBlocks =
    failOn !== 'never' &&
    cases.some(({lanes}) => lanes.some(({required, known}) => (failOn === 'any' || required) && known === null))
  return !somethingBlocks && gate.nonBlocking + gate.known > 0 ? 'neutral' : 'success'
}
