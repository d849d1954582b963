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

/** What of the job decides whether results are compared, and whether they are kept. */
export type BaselineEvent = Pick<
  GithubContext,
  'onDefaultBranch' | 'defaultBranch' | 'baseBranch' | 'baseSha' | 'headSha'
> & {
  run: Pick<GithubContext['run'], 'workflow' | 'job' | 'step'>
}

/** Since 2 the results have their digest beside them. */
const FORMAT = 2

const SOURCE = 'the cache of GitHub Actions'

/**
 * Finds the results of the default branch for `baseline: auto`. What keeps them from being compared with is said in one
 * line, and never fails the run.
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
        `not compared: ${SOURCE} has no results of ${branchWords(event)} for this step; its next run there keeps them`,
      )
      return null
    }
    const results = await readResults(file)
    logger.info(
      `compared with ${branchWords(event)}${results.revision === null ? '' : ` at ${shortRevision(results.revision)}`}${otherBase(event)}`,
    )
    return {results, source: `${event.defaultBranch ?? 'the default branch'}, from ${SOURCE}`}
  } catch (thrown) {
    logger.warning(`not compared: what ${SOURCE} has of ${branchWords(event)} cannot be used: ${errorMessage(thrown)}`)
    return null
  } finally {
    await rm(dirname(file), {recursive: true, force: true})
  }
}

/** A pull request may want to get into another branch than the one whose results are kept. */
function otherBase({baseBranch, defaultBranch}: BaselineEvent): string {
  return baseBranch === null || baseBranch === defaultBranch
    ? ''
    : `, since results of \`${oneLine(baseBranch, 100)}\` are not kept`
}

/** Why there is nothing to compare with; an empty text where nobody asked for it. */
function obstacleOf({baseline, run, task, cache}: StepRequest, event: BaselineEvent): string | null {
  if (baseline === 'none' || run.baseline !== null || task === 'plan') return ''
  if (run.shard !== null) return 'the step that brings the shards together does it'
  if (event.onDefaultBranch) return `these are the results of ${branchWords(event)}, which others are compared with`
  if (event.defaultBranch === null) return 'the event does not tell what the default branch is'
  return cache ? null : '`cache: false` keeps no results of the default branch'
}

/**
 * Keeps the results of the default branch for others to compare with. A run that could not tell, was interrupted or is
 * only a part is nothing to compare with.
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
    logger.info('not kept for others to compare with: the run could not tell')
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
    logger.warning(`not kept for others to compare with: ${errorMessage(thrown)}`)
  } finally {
    await rm(dirname(file), {recursive: true, force: true})
  }
}

/** Kept under the commit, and under all that is in it: the same commit may be taken to newer kernels later. */
function keptEntry(step: StepRequest, event: BaselineEvent, results: Results, text: string): CacheEntry {
  return {...commonOf(step, event), key: `${prefixes(step, event).kernels}${results.revision}-${digest(text)}`}
}

/** Best are the results of the very commit, then the newest of these kernels, then the newest of the same step. */
function wantedEntry(step: StepRequest, event: BaselineEvent): CacheEntry {
  const {step: ofStep, kernels} = prefixes(step, event)
  const exact = event.baseSha === null ? [] : [`${kernels}${event.baseSha}-`]
  return {
    ...commonOf(step, event),
    // What the newest holds is not known before: no entry has this key.
    key: `${kernels}${event.baseSha}-${digest('')}`,
    restoreKeys: [...exact, kernels, ofStep],
  }
}

function commonOf(step: StepRequest, event: BaselineEvent): Pick<CacheEntry, 'what' | 'paths' | 'newest' | 'intact'> {
  const folder = dirname(fileOf(step, event))
  const intact = async () => (await intactFiles(folder)) !== undefined
  return {what: `results of ${branchWords(event)}`, paths: [folder], newest: true, intact}
}

/**
 * Of its own folder: two steps of one machine must not meet in it. A plan looks for the results of reports, whose job it does
 * not know.
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
 * What makes a step the same as one of another run: where it is, and what it takes to the kernels. Two jobs may take the same
 * paths there and have built them in different ways. A step that brings shards together has no inputs that say so: the shards
 * have them.
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
 * The results of the default branch that tell a plan what its kernels cost: those of the step of this workflow that brought
 * the shards together. There may be none: then the plan estimates, and says so.
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
    logger.info(`estimated, since what ${SOURCE} has of ${branchWords(event)} cannot be used: ${errorMessage(thrown)}`)
    return null
  } finally {
    await rm(dirname(file), {recursive: true, force: true})
  }
}
