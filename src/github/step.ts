import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import {INPUT_NAMES, type InputName, type RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {parseShardCount, SHARD_COUNT_EXPECTED} from '../plan/partition.ts'
import {PLAN_EXPECTED, parseShardMatrix} from '../plan/shard-matrix.ts'
import type {Assignment, RunRequest} from '../request/run.ts'
import type {ReportCopies} from '../run/report-files.ts'
import {oneLine} from '../text/clean.ts'
import {parseList} from '../text/input-list.ts'
import {type JobMatrix, readJobMatrix} from './job-matrix.ts'
import {REFERENCE_INPUT_NAMES, type ReferenceInputs, translateReferenceInputs} from './reference-inputs.ts'

/** The request of one step of a workflow. */
export interface StepRequest {
  /** `run`: boots kernels. `plan`: distributes them over shards. `report`: merges the results of shards. */
  task: 'run' | 'plan' | 'report'
  run: RunRequest
  /** For task `plan`: number of shards; null: as many as are useful. */
  shards: number | null
  /** For task `report`: paths or globs of the shards' results.json. */
  results: readonly string[]
  /** For task `report`: the kernels of every shard, as the plan distributed them; null: not known. */
  plan: Assignment | null
  /** `auto`: the results of the default branch from the cache. A path goes into `run.baseline`. */
  baseline: 'auto' | 'none'
  checks: boolean
  /** Name of the gate's check run, and prefix of the names of lanes. */
  checkName: string
  /** Identifies a job of a matrix. */
  jobMatrix: JobMatrix
  /** Number of earlier steps of this job with the same id, as in a composite action that is used twice. */
  use: number
  /** What the workflow sets itself, so that it stays unchanged. */
  isNamed: {checkName: boolean; reportDirectory: boolean}
  /** Token for check runs; empty: none. */
  token: string
  /** True to use the cache of GitHub Actions, or the tool cache of a self-hosted runner. */
  cache: boolean
  /** Other files for the results and the summary. */
  copies: ReportCopies
  /** A line for the log for each input that is not needed. */
  notes: readonly string[]
}

/** Inputs that only a step has. */
export const STEP_INPUT_NAMES = [
  'shards',
  'results',
  'checks',
  'check-name',
  'job-matrix',
  'github-token',
  'cache',
  ...REFERENCE_INPUT_NAMES,
] as const
export type StepInputName = InputName | (typeof STEP_INPUT_NAMES)[number]
export type RawStepInputs = Partial<Record<StepInputName, string>>

/** Stands in for inputs of the original Go implementation that have mistakes, which are reported. */
const NO_REFERENCE_INPUTS: ReferenceInputs = {
  mode: '',
  modeInput: 'mode',
  copies: {json: null, markdown: null},
  notes: [],
}

const TASKS = ['plan', 'report'] as const
/** Inputs of the steps that run shards; `mode: report` takes them from the shards' results. */
const OF_GUESTS = [
  'manifest',
  'matrix',
  'suite',
  'artifact',
  'only',
  'command',
  'command-binary',
  'files',
  'kernels',
  'timeout',
  'libbpf',
  'concurrency',
  'mirror',
  'lock-file',
] as const satisfies readonly StepInputName[]
const DEFAULT_CHECK_NAME = 'bpfcompat'
const LONGEST_CHECK_NAME = 100
const DEFAULT_RESULTS = ['bpfcompat-*/results.json']

/** Returns the default check name. GitHub shows one check run per name: each job of a matrix has its own. */
function defaultCheckName({label}: JobMatrix): string {
  return label === '' ? DEFAULT_CHECK_NAME : `${DEFAULT_CHECK_NAME} (${label})`
}

/** The inputs that decide whether check runs are posted, and their name. */
export interface CheckInputs extends Pick<StepRequest, 'checks' | 'checkName' | 'jobMatrix' | 'token'> {
  run: Pick<RunRequest, 'failOn' | 'shard'>
}

/**
 * Reads the inputs for check runs even if other inputs have mistakes: a required check must not be missing then. Jobs that plan,
 * and shards, post none.
 */
export function readCheckInputs(getInput: (name: StepInputName) => string): CheckInputs {
  const text = (name: StepInputName) => getInput(name).trim()
  const jobMatrix = readJobMatrix(text('job-matrix'))
  return {
    checks: text('checks') !== 'false' && text('mode') !== 'plan' && text('shard') === '',
    checkName: oneLine(text('check-name'), LONGEST_CHECK_NAME) || defaultCheckName(jobMatrix),
    jobMatrix,
    token: text('github-token'),
    run: {failOn: 'required', shard: null},
  }
}

/**
 * Reads and checks the inputs of a step.
 *
 * @param getInput returns the text of an input, empty if it was left out
 * @throws UserError with every invalid input, its value and the fix
 */
export async function readStep(getInput: (name: StepInputName) => string): Promise<StepRequest> {
  const problems: Problem[] = []
  const jobMatrix = readJobMatrix(getInput('job-matrix'))
  const task = TASKS.find(candidate => candidate === getInput('mode').trim()) ?? 'run'
  const {mode, modeInput, copies, notes} =
    (await collectProblems(problems, () =>
      translateReferenceInputs(name => (name === 'mode' && task !== 'run' ? '' : getInput(name)), process.cwd()),
    )) ?? NO_REFERENCE_INPUTS
  const baseline = getInput('baseline').trim()
  const named = baseline === 'auto' || baseline === 'none' ? '' : baseline
  const raw: RawInputs = {
    ...Object.fromEntries(INPUT_NAMES.map(name => [name, getInput(name)])),
    mode,
    plan: task === 'run' ? getInput('plan') : '',
    baseline: named,
  }
  const run = await collectProblems(problems, () =>
    readInputs(raw, name => `input \`${name === 'mode' ? modeInput : name}\``, TASKS),
  )
  if (task !== 'plan') refuse('shards', 'is only for `mode: plan`')
  if (task !== 'run') refuse('shard', `cannot be combined with \`mode: ${task}\``)
  if (task === 'report')
    for (const name of OF_GUESTS) refuse(name, 'is for steps that boot kernels, and `mode: report` boots none')
  if (task === 'plan') refuse('plan', 'cannot be combined with `mode: plan`, which creates a plan')
  const rest = {
    shards: shards(),
    plan: task === 'report' ? plan() : null,
    results: list('results') ?? DEFAULT_RESULTS,
    baseline: baseline === 'none' ? ('none' as const) : ('auto' as const),
    checks: flag('checks'),
    checkName: checkName(),
    jobMatrix,
    use: 0,
    isNamed: {
      checkName: getInput('check-name').trim() !== '',
      reportDirectory: getInput('report-directory').trim() !== '',
    },
    token: getInput('github-token').trim(),
    cache: flag('cache'),
    copies,
    notes,
  }
  if (run === undefined || problems.length > 0) throw new UserError(problems)
  return {task, run, ...rest}

  function shards(): number | null {
    const value = getInput('shards').trim()
    if (value === '') return null
    const count = parseShardCount(value)
    if (count === undefined) invalid('shards', value, SHARD_COUNT_EXPECTED)
    return count ?? null
  }

  /** Reads the check name. It is the prefix of the names of lanes, which must stay different from each other. */
  function checkName(): string {
    const name = getInput('check-name').trim() || defaultCheckName(jobMatrix)
    if (name !== oneLine(name, LONGEST_CHECK_NAME))
      invalid('check-name', oneLine(name, 40), `must be one line of at most ${LONGEST_CHECK_NAME} characters`)
    return name
  }

  function plan(): Assignment | null {
    const value = getInput('plan').trim()
    const assignment = value === '' ? null : parseShardMatrix(value)
    if (assignment === undefined) invalid('plan', oneLine(value, 80), PLAN_EXPECTED)
    return assignment ?? null
  }

  /** Rejects an input that would be ignored. */
  function refuse(name: StepInputName, why: string): void {
    const value = getInput(name).trim()
    if (value !== '') invalid(name, oneLine(value, 80), `${why}; leave it out`)
  }

  function list(name: StepInputName): string[] | undefined {
    const parts = parseList(getInput(name))
    return parts.length === 0 ? undefined : parts
  }

  function flag(name: StepInputName): boolean {
    const value = getInput(name).trim().toLowerCase()
    if (value !== '' && value !== 'true' && value !== 'false') invalid(name, value, 'must be `true` or `false`')
    return value !== 'false'
  }

  function invalid(name: StepInputName, value: string, expected: string): void {
    problems.push({message: `input \`${name}\`: \`${value}\` ${expected}`})
  }
}
