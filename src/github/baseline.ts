import {createHash} from 'node:crypto'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import type {Baseline} from '../baseline/compare.ts'
import {shortRevision} from '../baseline/words.ts'
import type {CacheEntry, SharedCache} from '../cache/shared-cache.ts'
import {intactFiles, writeDigests} from '../files/digests.ts'
import {RESULTS_VERSION, type Results} from '../model/results.ts'
import {renderJson} from '../report/json.ts'
import {readResults} from '../results/read.ts'
import {oneLine} from '../text/clean.ts'
import type {GithubContext} from './context.ts'
import type {StepRequest} from './step.ts'

/** The facts about a job that decide whether results are compared and whether they are saved. */
export type BaselineEvent = Pick<
  GithubContext,
  'onDefaultBranch' | 'defaultBranch' | 'baseBranch' | 'baseSha' | 'headSha'
> & {
  run: Pick<GithubContext['run'], 'workflow' | 'job' | 'step'>
}

/** Version of the entry. Since 2 it contains the digest of the results. */
const FORMAT = 2

const SOURCE = 'the cache of GitHub Actions'

/**
 * Finds the results of the default branch for `baseline: auto`. If there are none to compare with, it logs one line with the
 * reason and does not fail the run.
 */
export async function restoreBaseline(
  step: StepRequest,
  event: BaselineEvent,
  cache: SharedCache,
  logger: Logger,
): Promise<Baseline | null> {
  const obstacle = obstacleOf(step, event)
  if (obstacle !== null) {
    if (obstacle !== '') logger.info(`not compared: ${obstacle}`)
    return null
  }
  const file = fileOf(step, event)
  try {
    if (!(await cache.restore(wantedEntry(step, event)))) {
      logger.info(
        `not compared: ${SOURCE} has no results of ${branchWords(event)} for this step; its next run on that branch saves them`,
      )
      return null
    }
    const results = await readResults(file)
    logger.info(
      `compared with ${branchWords(event)}${results.revision === null ? '' : ` at ${shortRevision(results.revision)}`}${otherBase(event)}`,
    )
    return {results, source: `${event.defaultBranch ?? 'the default branch'}, from ${SOURCE}`}
  } catch (thrown) {
    logger.warning(
      `not compared: the results of ${branchWords(event)} in ${SOURCE} cannot be used: ${errorMessage(thrown)}`,
    )
    return null
  } finally {
    await rm(dirname(file), {recursive: true, force: true})
  }
}

/** Adds a note if the pull request is not for the branch whose results are saved. */
function otherBase({baseBranch, defaultBranch}: BaselineEvent): string {
  return baseBranch === null || baseBranch === defaultBranch
    ? ''
    : `; results of \`${oneLine(baseBranch, 100)}\` are not saved`
}

/** Returns why there is nothing to compare with; empty if no comparison is wanted; null if there is no obstacle. */
function obstacleOf({baseline, run, task, cache}: StepRequest, event: BaselineEvent): string | null {
  if (baseline === 'none' || run.baseline !== null || task === 'plan') return ''
  if (run.shard !== null) return 'the step that merges the shards compares the results'
  if (event.onDefaultBranch) return `the results of ${branchWords(event)} are the baseline`
  if (event.defaultBranch === null) return 'the event does not name the default branch'
  return cache ? null : '`cache: false` turns off the cache that has the results of the default branch'
}

/**
 * Saves the results of the default branch as the baseline. A run without a verdict, an interrupted run and a shard are not
 * saved.
 */
export async function keepBaseline(
  step: StepRequest,
  event: BaselineEvent,
  results: Results,
  cache: SharedCache,
  logger: Logger,
): Promise<void> {
  const {baseline, run, task} = step
  if (baseline === 'none' || run.baseline !== null || !step.cache || task === 'plan' || run.shard !== null) return
  if (!event.onDefaultBranch) return
  if (results.gate.status === 'error') {
    logger.info('not saved as a baseline: the run has no verdict')
    return
  }
  const file = fileOf(step, event)
  const text = renderJson({...results, comparison: null})
  try {
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, text)
    await writeDigests(dirname(file), [basename(file)])
    await cache.save(keptEntry(step, event, results, text))
  } catch (thrown) {
    logger.warning(`not saved as a baseline: ${errorMessage(thrown)}`)
  } finally {
    await rm(dirname(file), {recursive: true, force: true})
  }
}

/** Returns the entry to save. Its key has the commit and the digest of the results: a later run may use newer kernels. */
function keptEntry(step: StepRequest, event: BaselineEvent, results: Results, text: string): CacheEntry {
  return {...commonOf(step, event), key: `${prefixes(step, event).kernels}${results.revision}-${digest(text)}`}
}

/** Returns the entry to restore: results of the same commit, else the newest of these kernels, else the newest of this step. */
function wantedEntry(step: StepRequest, event: BaselineEvent): CacheEntry {
  const {step: ofStep, kernels} = prefixes(step, event)
  const exact = event.baseSha === null ? [] : [`${kernels}${event.baseSha}-`]
  return {
    ...commonOf(step, event),
    // The digest of the newest results is not known yet: no entry has this key.
    key: `${kernels}${event.baseSha}-${digest('')}`,
    restoreKeys: [...exact, kernels, ofStep],
  }
}

function commonOf(step: StepRequest, event: BaselineEvent): Pick<CacheEntry, 'what' | 'paths' | 'newest' | 'intact'> {
  const directory = dirname(fileOf(step, event))
  const intact = async () => (await intactFiles(directory)) !== undefined
  return {what: `results of ${branchWords(event)}`, paths: [directory], newest: true, intact}
}

/**
 * Returns the file of the results, in a separate directory for each step: steps on one machine must not share it. A plan looks for
 * the results of reports, whose job it does not know.
 */
function fileOf(step: StepRequest, event: BaselineEvent): string {
  const {workflow, own} = identityOf(step, event)
  return join(step.run.cacheDirectory, 'baseline', step.task === 'report' ? workflow : own, 'results.json')
}

function prefixes(step: StepRequest, event: BaselineEvent): {workflow: string; step: string; kernels: string} {
  const {workflow, own} = identityOf(step, event)
  const ofWorkflow = `bpfcompat-results-${workflow}-`
  const ofStep = `${ofWorkflow}${own}-`
  return {
    workflow: ofWorkflow,
    step: ofStep,
    kernels: `${ofStep}${digest(JSON.stringify(step.run.kernels)).slice(0, 16)}-`,
  }
}

/**
 * Returns the identity of a step across runs: its place in the workflow, and what it tests. Two jobs may test the same paths
 * with different builds. A step that merges shards has no such inputs: its shards have them.
 */
function identityOf(
  {task, checkName, jobMatrix, use, run}: StepRequest,
  {run: {workflow, job, step}}: BaselineEvent,
): {workflow: string; own: string} {
  const {manifest, matrix, suite, objects, artifacts, loader, mode} = run
  const inputs = task === 'run' ? [manifest, matrix, suite, objects, artifacts, loader, mode] : []
  return {
    workflow: digest(JSON.stringify([FORMAT, RESULTS_VERSION, task, workflow])).slice(0, 16),
    own: digest(JSON.stringify([checkName, job, jobMatrix.digest, step, use, inputs])).slice(0, 32),
  }
}

function branchWords({defaultBranch}: BaselineEvent): string {
  return defaultBranch === null ? 'the default branch' : `\`${defaultBranch}\``
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Returns results of the default branch from which a plan derives the costs of its kernels: those of the step of this workflow
 * that merged the shards. Without them, which is not an error, the plan estimates the costs.
 */
export async function restoreCosts(
  step: StepRequest,
  event: BaselineEvent,
  cache: SharedCache,
  logger: Logger,
): Promise<Baseline | null> {
  if (step.baseline === 'none' || step.run.baseline !== null || !step.cache) return null
  const report = {...step, task: 'report'} as const
  const file = fileOf(report, event)
  try {
    const ofAnyReport = prefixes(report, event).workflow
    if (!(await cache.restore({...wantedEntry(report, event), restoreKeys: [ofAnyReport]}))) return null
    return {results: await readResults(file), source: SOURCE}
  } catch (thrown) {
    logger.info(
      `costs are estimated: the results of ${branchWords(event)} in ${SOURCE} cannot be used: ${errorMessage(thrown)}`,
    )
    return null
  } finally {
    await rm(dirname(file), {recursive: true, force: true})
  }
}
