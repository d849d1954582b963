import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ActionStep, Job, RunStep} from '@actions/workflow-parser/model/workflow-template'
import type {MappingToken} from '@actions/workflow-parser/templates/tokens/index'
import {execa} from 'execa'
import {runAction} from './actions.ts'
import {holds, type Json, type Scope, textsOf} from './expressions.ts'
import type {Event, Forge, Permissions} from './forge.ts'
import type {Done, StepCall} from './step-call.ts'

export interface JobRun {
  id: string
  result: 'success' | 'failure' | 'skipped'
  outputs: Record<string, string>
  steps: StepRun[]
  workspace: string
}

export interface StepRun {
  /** The action that it uses, without the commit; or `run`. */
  what: string
  /** `conclusion` is `success` if `continue-on-error` ignores the outcome. */
  outcome: 'success' | 'failure' | 'skipped'
  conclusion: 'success' | 'failure' | 'skipped'
  inputs: Record<string, string>
  outputs: Record<string, string>
  log: string
  /** The part that it adds to the job summary. */
  summary: string
}

/** The parts that all jobs of a matrix share. */
export interface JobSettings {
  mapping: MappingToken
  job: Job
  permissions: Permissions
  event: Event
  forge: Forge
  env: Record<string, string>
}

/** Runs the steps of a job in a separate workspace. */
export async function runJob(settings: JobSettings, scope: Scope): Promise<JobRun> {
  const {mapping, job, forge} = settings
  const directory = mkdtempSync(join(forge.directory, `job-${job.id.value}-`))
  const [workspace, temporary] = [join(directory, 'monitor'), join(directory, '_temp')]
  for (const place of [workspace, temporary]) mkdirSync(place)
  const github: Record<string, Json> = {...(scope.contexts.github as Record<string, Json>), workspace}
  const here: Scope = {...scope, contexts: {...scope.contexts, github, runner: {temp: temporary, os: 'Linux'}}}
  const env = {...settings.env, ...textsOf(mapping.find('env'), here)}
  const sequence = mapping.find('steps')?.assertSequence('steps')
  const steps: StepRun[] = []
  const known: Record<string, Json> = {}
  for (const [index, step] of job.steps.entries()) {
    if (!('run' in step || 'uses' in step)) throw new Error(`this driver does not know step ${index + 1}`)
    const failed = steps.some(({conclusion}) => conclusion === 'failure')
    const now: Scope = {
      status: failed ? 'failure' : 'success',
      contexts: {...here.contexts, env, steps: known, job: {status: failed ? 'failure' : 'success'}},
    }
    const own = sequence?.get(index).assertMapping('step')
    const run = await runOne(step, own?.find('with')?.assertMapping('with'), now)
    steps.push(run)
    known[step.id] = {outcome: run.outcome, conclusion: run.conclusion, outputs: run.outputs}
  }
  const outputs = textsOf(job.outputs, {...here, contexts: {...here.contexts, env, steps: known}})
  const failed = steps.some(({conclusion}) => conclusion === 'failure')
  return {id: job.id.value, result: failed ? 'failure' : 'success', outputs, steps, workspace}

  async function runOne(step: ActionStep | RunStep, with_: MappingToken | undefined, now: Scope): Promise<StepRun> {
    const what = 'uses' in step ? step.uses.value.replace(/@.*/, '') : 'run'
    const nothing = {what, inputs: {}, outputs: {}, log: '', summary: ''}
    if (!holds(step.if, now)) return {...nothing, outcome: 'skipped', conclusion: 'skipped'}
    const stepEnv = {...env, ...textsOf(step.env, now)}
    const inputs = textsOf(with_, now)
    const call: StepCall = {
      inputs,
      env: {...stepEnv, ...variables(github, step.id, temporary, settings)},
      workspace,
      token: String(github.token),
      runId: String(github.run_id),
      permissions: settings.permissions,
      event: settings.event,
      forge,
    }
    const done = 'uses' in step ? await runAction(what, call) : await runScript(step.run.toString(), call)
    const outcome = done.success ? 'success' : 'failure'
    const forgiven = step['continue-on-error'] === true
    const {outputs = {}, log, summary = ''} = done
    return {what, inputs, outputs, log, summary, outcome, conclusion: forgiven ? 'success' : outcome}
  }
}

/** Returns the variables of the runner: https://docs.github.com/actions/reference/workflows-and-actions/variables */
function variables(
  github: Record<string, Json>,
  step: string,
  temporary: string,
  {forge, event, job}: JobSettings,
): Record<string, string> {
  const payload = join(temporary, 'event.json')
  writeFileSync(payload, JSON.stringify(event.payload))
  const texts = Object.entries(github).filter(([name, value]) => name !== 'token' && typeof value === 'string')
  return {
    ...Object.fromEntries(texts.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])),
    PATH: `${forge.commands}:${process.env.PATH}`,
    HOME: process.env.HOME ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: payload,
    GITHUB_ACTION: step,
    GITHUB_JOB: job.id.value,
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
  }
}

/** Runs a script like the runner does without `shell`. */
async function runScript(script: string, {workspace, env}: StepCall): Promise<Done> {
  const directory = env.RUNNER_TEMP ?? ''
  const [file, page] = [join(directory, 'script.sh'), join(directory, 'summary.md')]
  writeFileSync(file, script)
  writeFileSync(page, '')
  const {exitCode, all} = await execa('bash', ['-e', file], {
    cwd: workspace,
    env: {...env, GITHUB_STEP_SUMMARY: page},
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    all: true,
  })
  return {success: exitCode === 0, log: all ?? '', summary: readFileSync(page, 'utf8')}
}
