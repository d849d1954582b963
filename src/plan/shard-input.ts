import type {Assignment, ShardRequest} from '../request/run.ts'
import {oneLine} from '../text/clean.ts'
import type {InputReader} from './input-reader.ts'
import {PLAN_EXPECTED, parseShardMatrix} from './shard-matrix.ts'

const SHARD = /^(\d{1,3})\/(\d{1,3})$/

/** The part of the kernels that this job takes, and the plan that assigns it. */
export function readShard(reader: InputReader): ShardRequest | undefined {
  const {text, label, refuse} = reader
  const value = text('shard')
  const assignment = readAssignment(reader)
  if (value === undefined) {
    if (text('plan') !== undefined) refuse('plan', `belongs to ${label('shard')}, and there is none`, '…')
    return undefined
  }
  const [, index = 0, count = 0] = (SHARD.exec(value) ?? []).map(Number)
  if (index < 1 || index > count) {
    refuse('shard', 'must be a shard and how many there are, such as `2/4`')
    return undefined
  }
  if (assignment !== null && assignment.length !== count) {
    refuse('shard', `does not go with ${label('plan')}, which has ${assignment.length}`)
    return undefined
  }
  return {index, count, assignment}
}

function readAssignment({text, refuse}: InputReader): Assignment | null {
  const value = text('plan')
  if (value === undefined) return null
  const assignment = parseShardMatrix(value)
  if (assignment === undefined) refuse('plan', PLAN_EXPECTED, oneLine(value, 80))
  return assignment ?? null
}
