import {rm} from 'node:fs/promises'
import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import {timed} from '../base/trace.ts'
import type {Baseline} from '../baseline/compare.ts'
import {commonInput} from '../cases/artifact-result.ts'
import {againstBaseline} from '../findings/against-baseline.ts'
import {adviseByTrial} from '../init/advise.ts'
import {createTrialGuests} from '../init/trial-guests.ts'
import type {PlannedRun} from '../model/progress.ts'
import type {Results} from '../model/results.ts'
import {forEmptyShard} from '../plan/assign.ts'
import {planRun, tellRemarks} from '../plan/plan.ts'
import type {Plan} from '../plan/planned.ts'
import {buildTests, type ExpandTests, refuseTests} from '../project-tests/project-tests.ts'
import type {RunRequest} from '../request/run.ts'
import {readResults} from '../results/read.ts'
import {executePlan} from '../run/execute.ts'
import type {RunPorts} from '../run/ports.ts'
import {createWorkDirectory} from '../run/work-directory.ts'
import {writeCaseReports} from './case-reports.ts'

/**
 * Runs a manifest and returns the verdicts. Logs are written below the report directory while guests run.
 *
 * @param found the results to compare with, if the request does not name a file
 * @throws UserError if nothing could run: an invalid manifest, no QEMU …
 */
export async function run(request: RunRequest, ports: RunPorts, found: Baseline | null = null): Promise<Results> {
  const built = createBuildDirectory()
  try {
    const {logger, signal} = ports
    const tests = request.buildTests ? buildTests({out: built.directory, logger, signal}) : refuseTests
    const prepared = await timed('reading the manifest and the objects', () => prepare(request, found, tests))
    return await execute(prepared, request, ports)
  } finally {
    await built.remove()
  }
}

async function execute({plan, baseline}: Prepared, request: RunRequest, ports: RunPorts): Promise<Results> {
  ports.progress.planned?.(announced(plan))
  tellRemarks(plan, request, ports.logger)
  const guests = createTrialGuests(plan)
  try {
    const results = await executePlan(plan, request, ports, request.trials === 'off' ? null : guests)
    const compared = baseline === null ? results : againstBaseline(results, baseline, request.failOn)
    const advised = forEmptyShard(await adviseByTrial(compared, plan, request, ports, guests))
    await writeCaseReports(advised, plan.manifest.caseReports, request.failOn)
    return advised
  } finally {
    guests.release()
  }
}

interface Prepared {
  plan: Plan
  baseline: Baseline | null
}

/** Returns a temporary directory that is created when something is built. */
function createBuildDirectory(): {directory(): Promise<string>; remove(): Promise<void>} {
  let made: Promise<string> | null = null
  return {
    directory: () => (made ??= createWorkDirectory()),
    async remove() {
      if (made !== null) await rm(await made, {recursive: true, force: true})
    },
  }
}

/** Plans the run and reads the baseline, whose file may be in the report directory, before that is cleared. */
async function prepare(request: RunRequest, found: Baseline | null, tests: ExpandTests): Promise<Prepared> {
  const problems: Problem[] = []
  const plan = await collectProblems(problems, () => planRun(request, tests))
  const baseline = await collectProblems(problems, async () =>
    request.baseline === null ? found : {results: await readResults(request.baseline), source: request.baseline},
  )
  if (plan === undefined || baseline === undefined) throw new UserError(problems)
  return {plan, baseline}
}

function announced({kernels}: Plan): PlannedRun {
  return {
    kernels: kernels.map(({name, request: {required}}) => ({id: name, required})),
    lanes: kernels.flatMap(kernel =>
      kernel.artifacts.flatMap(artifact => {
        const {artifact: name, kernel: on, kernelRequired, request} = commonInput(artifact, kernel)
        return request.lanes.map(({mode, required}) => ({
          artifact: name,
          mode,
          kernel: on,
          required: required && kernelRequired,
        }))
      }),
    ),
  }
}
