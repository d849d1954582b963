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

/** What one step of a workflow is asked for. */
export interface StepRequest {
  /** `run`: boots kernels. `plan`: deals them out to shards. `report`: brings the results of shards together. */
  task: 'run' | 'plan' | 'report'
  run: RunRequest
  /** Of task `plan`: how many shards; null: as many as are worth their while. */
  shards: number | null
  /** Of task `report`: paths or globs of the shards' results.json. */
  results: readonly string[]
  /** Of task `report`: the kernels of every shard, as the plan has dealt them out; null: nobody says. */
  plan: Assignment | null
  /** `auto`: the results of the default branch, as the cache has them. A path goes into `run.baseline`. */
  baseline: 'auto' | 'none'
  checks: boolean
  /** Name of the gate's check run, and what those of lanes begin with. */
  checkName: string
  /** What tells the jobs of a matrix apart. */
  jobMatrix: JobMatrix
  /** How many steps of this job had the same id before: a composite action that is used twice. */
  use: number
  /** What the workflow names itself, so that it stays as it is. */
  isNamed: {checkName: boolean; reportDirectory: boolean}
  /** For check runs; empty: none. */
  token: string
  /** Use the cache of GitHub Actions, or the tool cache of a runner of one's own. */
  cache: boolean
  /** Where else the results and the summary are written. */
  copies: ReportCopies
  /** Inputs that are not needed, a line each for the log. */
  remarks: readonly string[]
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

/** When the reference system's inputs have mistakes, which are told. */
const NOTHING_SAID: ReferenceInputs = {
  mode: '',
  modeInput: 'mode',
  copies: {json: null, markdown: null},
  remarks: [],
}

const TASKS = ['plan', 'report'] as const
/** Inputs that the steps of shards have, and a report has from them. */
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

/** GitHub shows one check run of a name: the jobs of a matrix each have their own. */
function defaultCheckName({label}: JobMatrix): string {
  return label === '' ? DEFAULT_CHECK_NAME : `${DEFAULT_CHECK_NAME} (${label})`
}

/** What decides whether check runs are posted, and under which name. */
export interface CheckInputs extends Pick<StepRequest, 'checks' | 'checkName' | 'jobMatrix' | 'token'> {
  run: Pick<RunRequest, 'failOn' | 'shard'>
}

/**
 * As far as it can be told when other inputs have mistakes: a check that others wait for must not stay away then. The jobs
 * that plan, and shards, have none.
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
 * Checks the inputs of a step.
 *
 * @param getInput the text of an input, empty when it was left out
 * @throws UserError with every invalid input, its value and the way out
 */
export async function readStep(getInput: (name: StepInputName) => string): Promise<StepRequest> {
  const problems: Problem[] = []
  const jobMatrix = readJobMatrix(getInput('job-matrix'))
  const task = TASKS.find(candidate => candidate === getInput('mode').trim()) ?? 'run'
  const {mode, modeInput, copies, remarks} =
    (await collectProblems(problems, () =>
      translateReferenceInputs(name => (name === 'mode' && task !== 'run' ? '' : getInput(name)), process.cwd()),
    )) ?? NOTHING_SAID
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
  if (task !== 'plan') refuse('shards', 'belongs to `mode: plan`')
  if (task !== 'run') refuse('shard', `does not go with \`mode: ${task}\``)
  if (task === 'report')
    for (const name of OF_GUESTS) refuse(name, 'says what is booted, and `mode: report` boots nothing')
  if (task === 'plan') refuse('plan', 'does not go with `mode: plan`, which makes one')
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
    remarks,
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

  /** The names of lanes begin with it, and must remain different from each other. */
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

  /** What would be ignored is a mistake. */
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
