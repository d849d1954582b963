import {UserError} from '../base/errors.ts'
import {readInputs} from '../plan/inputs.ts'
import {parseShardCount, SHARD_COUNT_EXPECTED} from '../plan/partition.ts'
import {createPlainView} from '../report/progress.ts'
import {planShards} from '../shard/plan-shards.ts'
import type {Command} from './command.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/**
 * Runs `bpfcompat plan`: prints the matrix to standard output and a table to standard error. Resolves to the exit code.
 */
export async function planCommand(
  {shards, inputs}: Extract<Command, {name: 'plan'}>,
  terminal: Terminal,
): Promise<number> {
  const count = shards === '' ? null : parseShardCount(shards)
  if (count === undefined) throw new UserError(`--shards: \`${shards}\` ${SHARD_COUNT_EXPECTED}`)
  const {matrix, lines} = await planShards(readInputs(inputs, optionLabel), count, createPlainView(terminal.err))
  terminal.err(lines.join('\n'))
  terminal.out(JSON.stringify(matrix))
  return 0
}
