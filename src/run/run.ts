import {adviseByTrial} from '../init/advise.ts'
import type {Results} from '../results/model.ts'
import {executePlan} from './execute.ts'
import {planRun} from './plan.ts'
import type {RunPorts} from './ports.ts'
import type {RunRequest} from './request.ts'

/**
 * The whole way, from a manifest to verdicts. Logs are written below the report directory while guests run.
 *
 * @throws UserError when nothing could be run at all: a manifest with mistakes, no QEMU …
 */
export async function run(request: RunRequest, ports: RunPorts): Promise<Results> {
  const plan = await planRun(request)
  if (request.manifest !== null && plan.manifest.file === '')
    ports.logger.info(
      `${request.manifest} is left aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`,
    )
  return adviseByTrial(await executePlan(plan, request, ports), plan, request, ports)
}
