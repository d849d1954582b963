import {createHash} from 'node:crypto'
import {oneLine} from '../text/clean.ts'

/** Identifies a job of a matrix. */
export interface JobMatrix {
  /** The values as GitHub shows them after the name of the job: `clang-18, arm64`. Empty without a matrix. */
  label: string
  /** Digest of all values, for keys. Empty without a matrix. */
  digest: string
}

const NO_MATRIX: JobMatrix = {label: '', digest: ''}
const LABEL_LENGTH = 60

/**
 * Reads the input `job-matrix`, whose default is the `matrix` context of the job. A forge that does not evaluate the default
 * passes the expression itself, which counts as no matrix.
 *
 * @param json `{"compiler":"clang-18"}`; `null` without a matrix
 */
export function readJobMatrix(json: string): JobMatrix {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return NO_MATRIX
  }
  const words = oneLine(leavesOf(value).join(', '), 10 * LABEL_LENGTH)
  if (words === '') return NO_MATRIX
  const digest = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
  // The digest keeps labels apart that differ only after the cut.
  const label = words.length <= LABEL_LENGTH ? words : `${words.slice(0, LABEL_LENGTH)}… ${digest.slice(0, 6)}`
  return {label, digest}
}

function leavesOf(value: unknown): string[] {
  if (value === null) return []
  if (typeof value === 'object') return Object.values(value).flatMap(leavesOf)
  return [String(value)]
}
