import {summary} from '@actions/core'
import {renderShardSummary} from '../report/shard-summary.ts'
import {renderSummary} from '../report/summary.ts'
import type {Results} from '../results/model.ts'

/** Writes the job summary, where there is one: outside of a job the file alone has to do. */
export async function publishSummary(results: Results): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const text = results.shard === null ? renderSummary(results) : renderShardSummary(results, results.shard)
  await summary.addRaw(text, true).write()
}
