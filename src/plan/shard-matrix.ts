/**
 * The job matrix of a plan: `strategy: {matrix: ${{ fromJSON(needs.plan.outputs.matrix) }}}` creates a job for each
 * item of `include`, and each job passes the whole matrix back as its `plan` input.
 */
export interface ShardMatrix {
  include: ShardMatrixItem[]
}

interface ShardMatrixItem {
  /** Number of the shard and number of shards: `2/4`. */
  shard: string
  /** Number of the shard, for names of uploads, which cannot contain `2/4`. */
  index: number
  /** Names of its kernels, separated by commas. */
  kernels: string
  /** Estimated duration in seconds. */
  seconds: number
}

/** Parses the kernels of each shard, in order; undefined if the text is not a shard matrix. */
export function parseShardMatrix(text: string): string[][] | undefined {
  try {
    const {include} = JSON.parse(text) as ShardMatrix
    const assignment = include.map(({kernels}) => namesOf(kernels))
    const numbered = include.every(({shard}, index) => shard === `${index + 1}/${include.length}`)
    return numbered && include.length > 0 ? assignment : undefined
  } catch {
    return undefined
  }
}

export const PLAN_EXPECTED =
  'must be the `matrix` output of a step with `mode: plan`, or the output of `bpfcompat plan`'

function namesOf(kernels: string): string[] {
  return kernels
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
}
