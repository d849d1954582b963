import {isDebug} from '@actions/core'
import {run} from './app/run.ts'
import {nameSettings} from './base/setting.ts'
import {abortOnSignals} from './base/signals.ts'
import {onTrace} from './base/trace.ts'
import type {SharedCache} from './cache/shared-cache.ts'
import {keepBaseline, restoreBaseline, restoreCosts} from './github/baseline.ts'
import {openChecks} from './github/check-runs.ts'
import {NO_CHECKS} from './github/checks.ts'
import {type GithubContext, readContext} from './github/context.ts'
import {inputName, readActionCheckInputs, readActionInputs, readActionTestedFiles} from './github/inputs.ts'
import {claimForStep} from './github/job-record.ts'
import {type ActionLog, createActionLog} from './github/log.ts'
import {publishMatrix} from './github/outputs.ts'
import {type Channels, publishFailure, publishResults} from './github/publish.ts'
import {withReportDirectory} from './github/report-directory.ts'
import {createSharedCache} from './github/shared-cache.ts'
import type {StepRequest} from './github/step.ts'
import {areOfTestedCommit, findTested, type Tested, testedByShards} from './github/tested-commit.ts'
import {refuseOtherSystem} from './host/platform.ts'
import type {Results} from './model/results.ts'
import {copyReports} from './run/report-files.ts'
import {planShards} from './shard/plan-shards.ts'
import {type FoundShards, readShards, reportShards, revisionOfShards} from './shard/report.ts'

/** Runs the GitHub Action: the same run as from a terminal, with GitHub's inputs, outputs, check runs and summary. */
export async function runAction(): Promise<void> {
  nameSettings(inputName)
  const {signal, release} = abortOnSignals()
  const log = createActionLog()
  if (isDebug()) onTrace(log.debug)
  const channels: Channels = {log, checks: NO_CHECKS, signal, root: null}
  let results: Results | null = null
  // An error that escapes every handler would leave check runs in progress.
  process.once('uncaughtException', thrown => {
    void publishFailure(thrown, results, channels).finally(() => process.exit(1))
  })
  try {
    refuseOtherSystem()
    const event = await readContext(log.warning)
    const {step, shards, tested} = await prepare(event, log).catch(async (thrown: unknown) => {
      const {context, repository} = await findTested(event, readActionTestedFiles(), process.cwd(), log)
      channels.root = repository.root
      channels.checks = openChecks(readActionCheckInputs(), context, log, signal)
      throw thrown
    })
    const {context, repository} = tested
    channels.root = repository.root
    for (const note of step.notes) log.info(note)
    const cache = createSharedCache(step, {logger: log, trusted: context.untrusted === null, signal})
    if (step.task === 'plan') {
      await plan(step, context, cache, log)
      return
    }
    const checks = openChecks(step, context, log, signal)
    channels.checks = checks
    const request = {
      ...step.run,
      workflowRun: context.run.id === '' ? null : {id: context.run.id, attempt: context.run.attempt},
    }
    const baseline = await restoreBaseline(step, context, cache, log)
    const ports = {
      logger: log,
      progress: checks.progress(log),
      cache,
      repository: async () => repository,
      signal,
      ownsMachine: true,
    } as const
    results =
      shards === null
        ? await run(request, ports, baseline)
        : await reportShards(shards, request, repository, log, baseline)
    const files = await publishResults(results, request.reportDirectory, channels)
    await copyReports(files, step.copies)
    if (!signal.aborted) await keepBaseline(step, await contextOfResults(results, tested, log), results, cache, log)
    process.exitCode = results.gate.exitCode
  } catch (thrown) {
    process.exitCode = 1
    await publishFailure(thrown, results, channels)
  } finally {
    release()
  }
}

/** Returns the context for saving the baseline: results of objects from a checkout of another commit are not saved. */
async function contextOfResults(results: Results, tested: Tested, log: ActionLog): Promise<GithubContext> {
  const {context} = tested
  if (!context.onDefaultBranch || (await areOfTestedCommit(results, tested, process.cwd()))) return context
  log.warning('not saved as a baseline: some objects are in a checkout of another commit than the tested one')
  return {...context, onDefaultBranch: false}
}

/** The request of the step, and what it tests. */
interface Prepared {
  step: StepRequest
  /** The shards of task `report`; null for other tasks. */
  shards: FoundShards | null
  tested: Tested
}

/** Reads the inputs. @throws UserError for mistakes in the inputs, and for missing results of shards */
async function prepare(event: GithubContext, log: ActionLog): Promise<Prepared> {
  const step = await withReportDirectory(await claimForStep(await readActionInputs(), event.run, log), log)
  const {task, run, results, plan} = step
  if (task !== 'report')
    return {step, shards: null, tested: await findTested(event, readActionTestedFiles(), process.cwd(), log)}
  const shards = await readShards(results, plan, run.reportDirectory, log)
  const tested = testedByShards(event, revisionOfShards(shards), run.commit, process.cwd(), log)
  return {step, shards, tested}
}

/** Distributes the kernels over jobs: nothing is booted. */
async function plan(step: StepRequest, context: GithubContext, cache: SharedCache, log: ActionLog): Promise<void> {
  const costs = await restoreCosts(step, context, cache, log)
  const {matrix, lines} = await planShards(step.run, step.shards, log, costs)
  log.foreign(lines.join('\n'))
  publishMatrix(matrix)
}
