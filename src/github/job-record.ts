import {readFile, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {setting} from '../base/setting.ts'
import type {WorkflowRun} from './context.ts'
import type {StepRequest} from './step.ts'

/** What a step of this job uses: no later step may overwrite or hide it. */
interface Claim {
  /** The runner's id of the step. */
  step: string
  /** Null: it posts no check runs. */
  checkName: string | null
  /** Absolute paths of the report directory and of copies. */
  paths: string[]
}

interface JobRecord {
  /** The job and its attempt: on a self-hosted runner the file may outlive them. */
  job: string
  claims: Claim[]
}

const FILE = 'bpfcompat-steps.json'

/**
 * Gives a step a check name and a report directory that no earlier step of its job uses, unless the workflow sets them.
 *
 * @throws UserError if the workflow sets a path that an earlier step has written to
 */
export async function claimForStep(
  step: StepRequest,
  run: WorkflowRun,
  logger: Logger,
  {RUNNER_TEMP = ''}: NodeJS.ProcessEnv = process.env,
): Promise<StepRequest> {
  if (RUNNER_TEMP === '') return step
  const file = join(RUNNER_TEMP, FILE)
  const job = [run.id, run.attempt, run.job, step.jobMatrix.digest].join('/')
  const earlier = await readClaims(file, job)
  const use = earlier.filter(claim => claim.step === run.step).length
  const claimed = distinct({...step, use}, earlier, shortStep(run.step))
  if (claimed.checkName !== step.checkName)
    logger.info(`an earlier step of this job posts the check ${step.checkName}: this step posts ${claimed.checkName}`)
  if (claimed.run.reportDirectory !== step.run.reportDirectory)
    logger.info(
      `an earlier step of this job wrote ${relative('.', step.run.reportDirectory)}: this step writes ${relative('.', claimed.run.reportDirectory)}`,
    )
  const checkName = postsChecks(claimed) ? claimed.checkName : null
  const claim = {step: run.step, checkName, paths: pathsOf(claimed)}
  await writeFile(file, JSON.stringify({job, claims: [...earlier, claim]} satisfies JobRecord)).catch(() => {
    logger.info(`${file} cannot be written: a second step of this job would overwrite the report of this step`)
  })
  return claimed
}

/** Returns the step with names and paths that no earlier step uses. */
function distinct(step: StepRequest, earlier: readonly Claim[], own: string): StepRequest {
  const names = new Set(earlier.flatMap(({checkName}) => checkName ?? []))
  const paths = new Map(earlier.flatMap(claim => claim.paths.map(path => [path, claim.step] as const)))
  const {isNamed, run} = step
  const checkName =
    isNamed.checkName || !postsChecks(step) ? step.checkName : unused(step.checkName, name => `${name} (${own})`, names)
  const reportDirectory =
    isNamed.reportDirectory || step.task === 'plan'
      ? run.reportDirectory
      : unused(run.reportDirectory, directory => `${directory}-${own}`, paths)
  const claimed = {...step, checkName, run: {...run, reportDirectory}}
  const taken = pathsOf(claimed).filter(path => paths.has(path))
  if (taken.length > 0)
    throw new UserError(
      taken.map(path => ({
        message: `\`${relative('.', path)}\` contains the report of the step \`${paths.get(path)}\` of this job, which would be overwritten; name another ${path === reportDirectory ? `directory with ${setting('report-directory')}` : 'file with the input `out` or `markdown`'}`,
      })),
    )
  return claimed
}

function unused(name: string, next: (name: string) => string, taken: {has(name: string): boolean}): string {
  return taken.has(name) ? unused(next(name), next, taken) : name
}

/** Returns `2` for `__bpfcompat_bpfcompat_2`, the runner's id of the second step that uses the action; else the step's id. */
function shortStep(step: string): string {
  return /^__.*_(\d+)$/.exec(step)?.[1] ?? (step.startsWith('__') || step === '' ? '2' : step)
}

function postsChecks({task, checks, run}: StepRequest): boolean {
  return checks && task !== 'plan' && run.shard === null
}

function pathsOf({task, run, copies}: StepRequest): string[] {
  if (task === 'plan') return []
  return [run.reportDirectory, copies.json, copies.markdown].filter(path => path !== null)
}

/** Reads the claims of earlier steps. A file that cannot be read counts as empty. */
async function readClaims(file: string, job: string): Promise<Claim[]> {
  try {
    const record = JSON.parse(await readFile(file, 'utf8')) as Partial<JobRecord>
    return record.job === job && Array.isArray(record.claims) ? record.claims : []
  } catch {
    return []
  }
}
