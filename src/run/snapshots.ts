import {createSnapshots, type Snapshots} from '../guest/snapshots.ts'
import type {RunRequest} from '../request/run.ts'

/**
 * Returns the snapshots of a run; undefined if they are off.
 *
 * @param environment environment variables; all CI services, including GitHub Actions, set `CI`
 */
export function snapshotsOf(
  {snapshots, cacheDirectory}: Pick<RunRequest, 'snapshots' | 'cacheDirectory'>,
  environment: NodeJS.ProcessEnv = process.env,
): Snapshots | undefined {
  if (snapshots === 'off') return undefined
  const inCi = !['', 'false', '0'].includes(environment.CI ?? '')
  return createSnapshots(cacheDirectory, snapshots === 'on' || !inCi)
}
