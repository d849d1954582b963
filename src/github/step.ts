import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import {INPUT_NAMES, type InputName, type InputReader, type RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {parseShardCount, SHARD_COUNT_EXPECTED} from '../plan/partition.ts'
import {readAssignment} from '../plan/shard-input.ts'
import type {Assignment, RunRequest} from '../request/run.ts'
import type {ReportCopies} from '../run/report-files.ts'
import {oneLine} from '../text/clean.ts'
import {type JobMatrix, readJobMatrix} from './job-matrix.ts'
import {REFERENCE_INPUT_NAMES, type ReferenceInputs, translateReferenceInputs} from './reference-inputs.ts'
import {createWorkflowReader, inputLabel, rawInputs} from './workflow-inputs.ts'

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
  const {text, flag} = createStepReader(getInput)
  const jobMatrix = readJobMatrix(text('job-matrix') ?? '')
  return {
    checks: flag('checks') !== false && text('mode') !== 'plan' && text('shard') === undefined,
    checkName: oneLine(text('check-name') ?? '', LONGEST_CHECK_NAME) || defaultCheckName(jobMatrix),
    jobMatrix,
    token: text('github-token') ?? '',
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
  const reader = createStepReader(getInput)
  const {text, list, flag, parsed} = reader
  const jobMatrix = readJobMatrix(text('job-matrix') ?? '')
  const task = TASKS.find(candidate => candidate === text('mode')) ?? 'run'
  const {mode, modeInput, copies, notes} =
    (await collectProblems(problems, () =>
      translateReferenceInputs(name => (name === 'mode' && task !== 'run' ? '' : getInput(name)), process.cwd()),
    )) ?? NO_REFERENCE_INPUTS
  const baseline = text('baseline')
  const isPath = baseline !== 'auto' && baseline !== 'none'
  const raw: RawInputs = {
    ...rawInputs(INPUT_NAMES, getInput),
    mode,
    plan: task === 'run' ? getInput('plan') : '',
    baseline: isPath ? (baseline ?? '') : '',
  }
  const run = await collectProblems(problems, () =>
    readInputs(raw, name => inputLabel(name === 'mode' ? modeInput : name), TASKS),
  )
  refuseIgnored(task, reader)
  const rest = {
    shards: parsed('shards', parseShardCount, SHARD_COUNT_EXPECTED) ?? null,
    plan: task === 'report' ? readAssignment(reader) : null,
    results: list('results').length === 0 ? DEFAULT_RESULTS : list('results'),
    baseline: baseline === 'none' ? ('none' as const) : ('auto' as const),
    checks: flag('checks') ?? true,
    checkName: readCheckName(reader, jobMatrix),
    jobMatrix,
    use: 0,
    isNamed: {
      checkName: text('check-name') !== undefined,
      reportDirectory: text('report-directory') !== undefined,
    },
    token: text('github-token') ?? '',
    cache: flag('cache') ?? true,
    copies,
    notes,
  }
  problems.push(...reader.problems)
  if (run === undefined || problems.length > 0) throw new UserError(problems)
  return {task, run, ...rest}
}

type StepReader = InputReader<StepInputName>

function createStepReader(getInput: (name: StepInputName) => string): StepReader {
  return createWorkflowReader<StepInputName>([...INPUT_NAMES, ...STEP_INPUT_NAMES], getInput)
}

/** Rejects the inputs that a task would ignore. */
function refuseIgnored(task: StepRequest['task'], {text, refuse}: StepReader): void {
  if (task !== 'plan') refuseGiven('shards', 'is only for `mode: plan`')
  if (task !== 'run') refuseGiven('shard', `cannot be combined with \`mode: ${task}\``)
  if (task === 'report')
    for (const name of OF_GUESTS) refuseGiven(name, 'is for steps that boot kernels, and `mode: report` boots none')
  if (task === 'plan') refuseGiven('plan', 'cannot be combined with `mode: plan`, which creates a plan')

  function refuseGiven(name: StepInputName, why: string): void {
    const value = text(name)
    if (value !== undefined) refuse(name, `${why}; leave it out`, oneLine(value, 80))
  }
}

/** Reads the check name. It is the prefix of the names of lanes, which must stay different from each other. */
function readCheckName({text, refuse}: StepReader, jobMatrix: JobMatrix): string {
  const name = text('check-name') ?? defaultCheckName(jobMatrix)
  if (name !== oneLine(name, LONGEST_CHECK_NAME))
    refuse('check-name', `must be one line of at most ${LONGEST_CHECK_NAME} characters`, oneLine(name, 40))
  return name
}
