import {createSnapshots, type Snapshots} from '../guest/snapshots.ts'
import type {RunRequest} from '../request/run.ts'

/**
 * Where a run keeps its guests; undefined: nowhere.
 *
 * @param environment `CI` is set by all services that run jobs on machines of their own, GitHub's among them
 */
export function snapshotsOf(
  {snapshots, cacheDirectory}: Pick<RunRequest, 'snapshots' | 'cacheDirectory'>,
  environment: NodeJS.ProcessEnv = process.env,
): Snapshots | undefined {
  if (snapshots === 'off') return undefined
  const inCi = !['', 'false', '0'].includes(environment.CI ?? '')
  return createSnapshots(cacheDirectory, snapshots === 'on' || !inCi)
}
