import type {Logger} from '../base/logger.ts'
import {NO_SHARED_CACHE} from '../cache/shared-cache.ts'
import type {Progress} from '../model/progress.ts'
import type {RunRequest} from '../request/run.ts'
import type {RunPorts} from '../run/ports.ts'
import {localRepository} from '../run/repository.ts'
import type {Terminal} from './terminal.ts'

/** Returns the environment of a run from a terminal, whose log and progress the view shows. */
export function terminalPorts(
  view: Logger & Progress,
  {commit}: Pick<RunRequest, 'commit'>,
  {signal}: Terminal,
): RunPorts {
  return {logger: view, progress: view, cache: NO_SHARED_CACHE, repository: () => localRepository(commit), signal}
}
