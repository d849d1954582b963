import {UserError} from '../base/errors.ts'
import type {Results, ShardResult} from '../model/results.ts'
import type {Assignment, ShardRequest} from '../request/run.ts'
import {plural} from '../text/figures.ts'
import {kernelCosts} from './cost.ts'
import {deal} from './partition.ts'
import type {PlannedKernel} from './planned.ts'

/**
 * The kernels of one shard. Without a plan each shard deals all of them out by itself, from nothing but what the manifest
 * says, so that all come to the same.
 *
 * @throws UserError when the plan was made for other kernels than those of this run
 */
export function kernelsOfShard(kernels: readonly PlannedKernel[], shard: ShardRequest): PlannedKernel[] {
  const assignment = shard.assignment ?? deal(kernelCosts(kernels, null), shard.count)
  if (shard.assignment !== null) checkAssignment(shard.assignment, kernels)
  const own = new Set(assignment[shard.index - 1])
  return kernels.filter(({name}) => own.has(name))
}

/** What a shard says of itself in its results. */
export function shardResult(kernels: readonly PlannedKernel[], {index, count}: ShardRequest): ShardResult {
  return {index, count, kernels: kernels.map(({name}) => name)}
}

/** A shard that was dealt no kernels has done its part: without lanes a run could otherwise not tell. */
export function forEmptyShard(results: Results): Results {
  const {shard, kernels, gate} = results
  if (shard === null || kernels.length > 0 || shard.kernels.length === 0) return results
  const {index, count} = shard
  const why = `${plural(shard.kernels.length, 'kernel')} for ${plural(count, 'shard')}`
  const sentence = `Passed: shard ${index}/${count} has no kernels to take (${why})`
  return {...results, gate: {...gate, status: 'passed', exitCode: 0, sentence}}
}

function checkAssignment(assignment: Assignment, kernels: readonly PlannedKernel[]): void {
  const planned = assignment.flat()
  const known = kernels.map(({name}) => name)
  const unknown = planned.filter(name => !known.includes(name))
  const left = known.filter(name => !planned.includes(name))
  const twice = planned.filter((name, index) => planned.indexOf(name) !== index)
  const parts = [
    ...(unknown.length === 0 ? [] : [`it has ${unknown.join(', ')}, which this run does not take`]),
    ...(left.length === 0 ? [] : [`it has not ${left.join(', ')}`]),
    ...(twice.length === 0 ? [] : [`it has ${twice.join(', ')} twice`]),
  ]
  if (parts.length === 0) return
  throw new UserError(
    `the plan is not one of this run: ${parts.join('; ')}; give the jobs that plan and run the same manifest and kernels, and plan again`,
  )
}
