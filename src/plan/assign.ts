import {UserError} from '../base/errors.ts'
import type {Results, ShardResult} from '../model/results.ts'
import type {Assignment, ShardRequest} from '../request/run.ts'
import {plural} from '../text/figures.ts'
import {kernelCosts} from './cost.ts'
import {distribute} from './partition.ts'
import type {PlannedKernel} from './planned.ts'

/**
 * Returns the kernels of one shard. Without a plan, each shard distributes all kernels itself, based only on the
 * manifest, so that all shards compute the same distribution.
 *
 * @throws UserError if the plan was made for other kernels than those of this run
 */
export function kernelsOfShard(kernels: readonly PlannedKernel[], shard: ShardRequest): PlannedKernel[] {
  const assignment = shard.assignment ?? distribute(kernelCosts(kernels, null), shard.count)
  if (shard.assignment !== null) checkAssignment(shard.assignment, kernels)
  const own = new Set(assignment[shard.index - 1])
  return kernels.filter(({name}) => own.has(name))
}

/** Returns the description of a shard in its results. */
export function shardResult(kernels: readonly PlannedKernel[], {index, count}: ShardRequest): ShardResult {
  return {index, count, kernels: kernels.map(({name}) => name)}
}

/** Lets a shard without kernels pass; a run without lanes would otherwise not. */
export function forEmptyShard(results: Results): Results {
  const {shard, kernels, gate} = results
  if (shard === null || kernels.length > 0 || shard.kernels.length === 0) return results
  const {index, count} = shard
  const why = `${plural(shard.kernels.length, 'kernel')} for ${plural(count, 'shard')}`
  const sentence = `Passed: shard ${index}/${count} has no kernels to run (${why})`
  return {...results, gate: {...gate, status: 'passed', exitCode: 0, sentence}}
}

function checkAssignment(assignment: Assignment, kernels: readonly PlannedKernel[]): void {
  const planned = assignment.flat()
  const known = kernels.map(({name}) => name)
  const unknown = planned.filter(name => !known.includes(name))
  const left = known.filter(name => !planned.includes(name))
  const twice = planned.filter((name, index) => planned.indexOf(name) !== index)
  const parts = [
    ...(unknown.length === 0 ? [] : [`it contains ${unknown.join(', ')}, which this run does not`]),
    ...(left.length === 0 ? [] : [`it does not contain ${left.join(', ')}`]),
    ...(twice.length === 0 ? [] : [`it contains ${twice.join(', ')} twice`]),
  ]
  if (parts.length === 0) return
  throw new UserError(
    `the plan does not match this run: ${parts.join('; ')}; use the same manifest and kernels in the jobs that plan and run, and plan again`,
  )
}
