import type {SharedCache} from './cache/shared-cache.ts'
import {keepBaseline, restoreBaseline, restoreCosts} from './github/baseline.ts'
import {NO_CHECKS, openChecks} from './github/check-runs.ts'
import {type GithubContext, readContext} from './github/context.ts'
import {inputName, readActionCheckInputs, readActionInputs} from './github/inputs.ts'
import {type ActionLog, createActionLog} from './github/log.ts'
import {publishMatrix} from './github/outputs.ts'
import {type Channels, publishFailure, publishResults} from './github/publish.ts'
import {createSharedCache} from './github/shared-cache.ts'
import type {StepRequest} from './github/step.ts'
import {findTested} from './github/tested-commit.ts'
import {refuseOtherSystem} from './host/platform.ts'
import type {Results} from './results/model.ts'
import {copyReports} from './run/report-files.ts'
import {run} from './run/run.ts'
import {nameSettings} from './setting.ts'
import {planShards} from './shard/plan-shards.ts'
import {reportShards} from './shard/report.ts'
import {abortOnSignals} from './signals.ts'

/** The GitHub Action: the same run as from a terminal, with GitHub's inputs, outputs, check runs and summary. */
export async function runAction(): Promise<void> {
  nameSettings(inputName)
  const {signal, release} = abortOnSignals()
  const log = createActionLog()
  const channels: Channels = {log, checks: NO_CHECKS, signal, root: null}
  let results: Results | null = null
  try {
    refuseOtherSystem()
    const event = await readContext(log.warning)
    const step = await readActionInputs().catch(async (thrown: unknown) => {
      const {context, repository} = await findTested(event, null, process.cwd(), log)
      channels.root = repository.root
      channels.checks = openChecks(readActionCheckInputs(), context, log, signal)
      throw thrown
    })
    for (const remark of step.remarks) log.info(remark)
    const {context, repository} = await findTested(event, step.run, process.cwd(), log)
    channels.root = repository.root
    const cache = createSharedCache(step, {logger: log, trusted: context.untrusted === null, signal})
    if (step.task === 'plan') {
      await plan(step, context, cache, log)
      return
    }
    const checks = openChecks(step, context, log, signal)
    channels.checks = checks
    const baseline = await restoreBaseline(step, context, cache, log)
    const ports = {
      logger: log,
      progress: checks.progress(log),
      cache,
      repository: Promise.resolve(repository),
      signal,
      ownsMachine: true,
    } as const
    results =
      step.task === 'report'
        ? await reportShards(step.results, step.plan, step.run, repository, log, baseline)
        : await run(step.run, ports, baseline)
    const files = await publishResults(results, step.run.reportDirectory, channels)
    await copyReports(files, step.copies)
    if (!signal.aborted) await keepBaseline(step, context, results, cache, log)
    process.exitCode = results.gate.exitCode
  } catch (thrown) {
    process.exitCode = 1
    await publishFailure(thrown, results, channels)
  } finally {
    release()
  }
}

/** Deals the kernels out to jobs: nothing is booted. */
async function plan(step: StepRequest, context: GithubContext, cache: SharedCache, log: ActionLog): Promise<void> {
  const costs = await restoreCosts(step, context, cache, log)
  const {matrix, lines} = await planShards(step.run, step.shards, log, costs)
  log.foreign(lines.join('\n'))
  publishMatrix(matrix)
}
