import type {KernelResult} from '../model/kernel.ts'
import type {Results, ShardResult} from '../model/results.ts'
import type {Verdict} from '../model/verdict.ts'
import {duration} from '../text/figures.ts'
import {code, escapeMarkdown, table} from './markdown.ts'

const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'error', 'skip']

/** Renders the job summary of one shard; the merged report has the rest. */
export function renderShardSummary(results: Results, {index, count}: ShardResult): string {
  const {gate, kernels} = results
  const rows = kernels.map(kernel => [
    code(kernel.id),
    code(kernel.release ?? '–'),
    escapeMarkdown(verdictsOn(kernel, results)),
    duration(kernel.guestMs),
  ])
  const sections = [
    `### Shard ${index} of ${count}: ${escapeMarkdown(gate.sentence)}`,
    ...(rows.length === 0 ? [] : [table(['kernel', 'release', 'checks', 'guest'], rows)]),
    'The job that merges the shards reports the findings.',
  ]
  return `${sections.join('\n\n')}\n`
}

/** `3 pass, 1 fail`. */
function verdictsOn({id, error}: KernelResult, {cases}: Results): string {
  if (error !== null) return `error: ${error}`
  const lanes = cases.filter(({kernel}) => kernel === id).flatMap(result => result.lanes)
  return VERDICTS.map(verdict => [lanes.filter(lane => lane.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${count} ${verdict}`)
    .join(', ')
}
