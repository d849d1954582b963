import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Workspace} from '../report/repository-path.ts'
import type {Results} from '../results/model.ts'

/** The repository that reports point into; one who only reports the results of others need not have it here. */
export function checkout({manifest}: Pick<Results, 'manifest'>): Workspace {
  const workspace = process.cwd()
  const exists = (path: string) => existsSync(resolve(workspace, path))
  const isHere = exists('.git') || (manifest !== null && exists(manifest))
  return {workspace, exists: isHere ? exists : null}
}
