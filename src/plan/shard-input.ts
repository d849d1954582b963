import type {Assignment, ShardRequest} from '../request/run.ts'
import {oneLine} from '../text/clean.ts'
import type {InputReader} from './input-reader.ts'
import {PLAN_EXPECTED, parseShardMatrix} from './shard-matrix.ts'

const SHARD = /^(\d{1,3})\/(\d{1,3})$/

/** Reads the shard of this job, and the plan that assigns its kernels. */
export function readShard(reader: InputReader): ShardRequest | undefined {
  const {text, label, refuse} = reader
  const value = text('shard')
  const assignment = readAssignment(reader)
  if (value === undefined) {
    if (text('plan') !== undefined) refuse('plan', `needs ${label('shard')}, which is not set; set it`, '…')
    return undefined
  }
  const [, index = 0, count = 0] = (SHARD.exec(value) ?? []).map(Number)
  if (index < 1 || index > count) {
    refuse('shard', 'must be the number of a shard and the number of shards, such as `2/4`')
    return undefined
  }
  if (assignment !== null && assignment.length !== count) {
    refuse(
      'shard',
      `does not match ${label('plan')}, which has ${assignment.length} shards; use the shards of that plan`,
    )
    return undefined
  }
  return {index, count, assignment}
}

/** Reads the plan that assigns kernels to shards; null if it is omitted or invalid. */
export function readAssignment({text, refuse}: InputReader): Assignment | null {
  const value = text('plan')
  if (value === undefined) return null
  const assignment = parseShardMatrix(value)
  if (assignment === undefined) refuse('plan', PLAN_EXPECTED, oneLine(value, 80))
  return assignment ?? null
}
