import {summary} from '@actions/core'
import {errorMessage} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import type {Results} from '../model/results.ts'
import {renderShardSummary} from '../report/shard-summary.ts'
import {renderSummary} from '../report/summary.ts'

/** Writes the job summary if there is one. If the runner does not accept it, a warning points to summary.md. */
export async function publishSummary(results: Results, logger: Logger): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const text = results.shard === null ? renderSummary(results) : renderShardSummary(results, results.shard)
  try {
    await summary.addRaw(text, true).write()
  } catch (thrown) {
    logger.warning(`the job summary could not be written (${errorMessage(thrown)}); summary.md has the same text`)
  }
}
