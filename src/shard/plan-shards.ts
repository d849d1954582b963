import {UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import type {Baseline} from '../baseline/compare.ts'
import type {Results} from '../model/results.ts'
import {kernelCosts} from '../plan/cost.ts'
import {distribute, SHARD_SETUP_SECONDS, shardSeconds, worthwhileShards} from '../plan/partition.ts'
import {planRun, tellRemarks} from '../plan/plan.ts'
import type {Plan} from '../plan/planned.ts'
import type {ShardMatrix} from '../plan/shard-matrix.ts'
import {keepTestsWhole} from '../project-tests/project-tests.ts'
import type {RunRequest} from '../request/run.ts'
import {readResults} from '../results/read.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'

/** The kernels of a run, distributed over jobs. */
export interface ShardPlan {
  matrix: ShardMatrix
  /** The matrix as lines of text, and what it is based on. */
  lines: string[]
}

/**
 * Distributes the kernels of a run over shards. Nothing is booted, fetched or installed.
 *
 * @param shards number of shards; null for as many as are worth their setup time
 * @param found results with the cost of kernels, if the request does not name a file
 * @throws UserError with the problems that prevent the run
 */
export async function planShards(
  request: RunRequest,
  shards: number | null,
  logger: Logger,
  found: Baseline | null = null,
): Promise<ShardPlan> {
  const plan = await planRun(request, keepTestsWhole)
  tellRemarks(plan, request, logger)
  if (plan.kernels.length === 0) throw new UserError('no artifact runs on any kernel: there is nothing to distribute')
  const {baseline: named, concurrency} = request
  const baseline = named === null ? found : {results: await readResults(named), source: named}
  const matrix = shardMatrix(plan, shards, concurrency, baseline?.results ?? null)
  return {matrix, lines: planLines(matrix, baseline, shards)}
}

/**
 * Returns the jobs of a matrix.
 *
 * @param guests number of guests that run at a time in one job
 */
function shardMatrix(
  {kernels}: Pick<Plan, 'kernels'>,
  shards: number | null,
  guests: number,
  baseline: Results | null,
): ShardMatrix {
  const costs = kernelCosts(kernels, baseline)
  const count = Math.min(shards ?? worthwhileShards(costs, guests), costs.length)
  return {
    include: distribute(costs, count).map((names, index) => ({
      shard: `${index + 1}/${count}`,
      index: index + 1,
      kernels: names.join(','),
      seconds: shardSeconds(
        costs.filter(({name}) => names.includes(name)),
        guests,
      ),
    })),
  }
}

function planLines({include}: ShardMatrix, baseline: Baseline | null, wanted: number | null): string[] {
  const basis = baseline === null ? 'an estimate' : `the time of each kernel in ${oneLine(baseline.source, 120)}`
  const fewer =
    wanted !== null && wanted > include.length ? ` (${wanted} were requested, but there are no more kernels)` : ''
  const rows = include.map(({shard, kernels, seconds}) => [shard, `${seconds} s`, kernels.split(',').join(', ')])
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return [
    `${plural(include.length, 'shard')}${fewer}, based on ${basis}; ${SHARD_SETUP_SECONDS} s of each are setup`,
    ...rows.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
  ]
}
