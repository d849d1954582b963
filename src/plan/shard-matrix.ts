/**
 * What a plan hands to GitHub: `strategy: {matrix: ${{ fromJSON(needs.plan.outputs.matrix) }}}` makes a job of each item
 * of `include`, and each job gives the whole back as its `plan` input.
 */
export interface ShardMatrix {
  include: ShardMatrixItem[]
}

export interface ShardMatrixItem {
  /** `2/4`. */
  shard: string
  /** 2, for the name of what the job uploads: `2/4` may not be in one. */
  index: number
  /** Names of its kernels, separated by commas. */
  kernels: string
  /** How long it will take, in seconds, as far as can be told. */
  seconds: number
}

/** The kernels of each shard, in order; undefined when the text is no shard matrix. */
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

export const PLAN_EXPECTED = 'must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints'

function namesOf(kernels: string): string[] {
  return kernels
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
}
