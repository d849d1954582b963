import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import type {Job, WorkflowJob, WorkflowTemplate} from '@actions/workflow-parser/model/workflow-template'
import type {MappingToken} from '@actions/workflow-parser/templates/tokens/index'
import {evaluated, holds, type Json, type Scope, type Status, textsOf} from './expressions.ts'
import {type Event, type Forge, type Permissions, tokenOf} from './forge.ts'
import {type JobRun, type JobSettings, runJob} from './run-job.ts'

/** One run of a workflow. Its jobs are in the order of their runs; the jobs of a matrix have the same id. */
export interface WorkflowRun {
  id: string
  /** Null if the event does not start it. */
  jobs: JobRun[] | null
}

const KNOWN_KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
  job: ['name', 'needs', 'if', 'runs-on', 'permissions', 'timeout-minutes', 'strategy', 'outputs', 'env', 'steps'],
  strategy: ['fail-fast', 'matrix'],
  step: ['id', 'name', 'if', 'uses', 'with', 'run', 'env', 'continue-on-error'],
}
/** Maximum permissions of a token if a pull request from a fork started the run. */
const OF_FORKS = 'read'

let runs = 0

/**
 * Runs a workflow like GitHub: GitHub's parser reads it and checks it against GitHub's schema, and GitHub's library
 * evaluates its expressions. A key that this driver does not support is an error, so that none is ignored.
 *
 * @throws Error with the messages of GitHub's parser
 */
export async function runWorkflow(text: string, event: Event, forge: Forge): Promise<WorkflowRun> {
  runs += 1
  const id = String(1000 + runs)
  const {root, template} = await parse(text)
  if (!starts(template, event)) return {id, jobs: null}
  const github = contextOf(root, event, forge, id)
  const needs: Record<string, {result: string; outputs: Record<string, string>}> = {}
  const jobs: JobRun[] = []
  for (const job of inOrder(template.jobs)) {
    const mapping = partOf(partOf(root, 'jobs'), job.id.value)
    const permissions = permissionsFor(root, mapping, event)
    const own = {...github, job: job.id.value, token: tokenOf(permissions)}
    const direct = Object.fromEntries((job.needs ?? []).map(({value}) => [value, needs[value] ?? missing(value)]))
    const scope: Scope = {contexts: {github: own, needs: direct}, status: statusOf(Object.values(direct))}
    const settings = {mapping, job, permissions, event, forge, env: textsOf(root.find('env'), scope)}
    const group = holds(job.if, scope) ? await runJobs(settings, scope) : [skipped(job)]
    jobs.push(...group)
    const result = group.find(run => run.result !== 'success')?.result ?? 'success'
    const outputs = Object.fromEntries(group.flatMap(run => Object.entries(run.outputs)))
    needs[job.id.value] = {result, outputs}
  }
  return {id, jobs}
}

async function parse(text: string): Promise<{root: MappingToken; template: WorkflowTemplate}> {
  const {context, value} = parseWorkflow({name: 'workflow.yml', content: text}, new NoOperationTraceWriter())
  if (value === undefined) throw new Error('an empty workflow')
  const template = await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors()
  if (errors.length > 0) throw new Error(errors.map(({message}) => message).join('\n'))
  const root = value.assertMapping('workflow')
  refuseUnknown(root, 'workflow')
  for (const {value: job} of partOf(root, 'jobs')) {
    const mapping = job.assertMapping('job')
    refuseUnknown(mapping, 'job')
    const strategy = mapping.find('strategy')
    if (strategy !== undefined) refuseUnknown(strategy.assertMapping('strategy'), 'strategy')
    for (const step of mapping.find('steps')?.assertSequence('steps') ?? [])
      refuseUnknown(step.assertMapping('step'), 'step')
  }
  return {root, template}
}

function refuseUnknown(mapping: MappingToken, what: keyof typeof KNOWN_KEYS): void {
  for (const {key} of mapping)
    if (!KNOWN_KEYS[what].includes(key.toString())) throw new Error(`this driver does not know ${what}: ${key}`)
}

/** Returns a required part of a mapping. */
function partOf(mapping: MappingToken, key: string): MappingToken {
  return (mapping.find(key) ?? missing(key)).assertMapping(key)
}

/** Reports whether an event starts a workflow: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
function starts({events}: WorkflowTemplate, {name, payload, ref}: Event): boolean {
  const filter = events[name] as {types?: string[]; branches?: string[]; workflows?: string[]} | undefined
  if (filter === undefined) return false
  const {action, workflow_run: other} = payload as {action?: string; workflow_run?: {name?: string}}
  const types = filter.types ?? (name === 'pull_request' ? ['opened', 'synchronize', 'reopened'] : undefined)
  return [
    [types, action],
    [filter.branches, ref.replace('refs/heads/', '')],
    [filter.workflows, other?.name],
  ].every(([wanted, is]) => wanted === undefined || (wanted as string[]).includes(String(is)))
}

/** Returns the jobs, each after those that it needs. */
function inOrder(jobs: readonly WorkflowJob[]): Job[] {
  const ordered: Job[] = []
  const add = (job: WorkflowJob) => {
    if (job.type !== 'job') throw new Error('this driver runs no reusable workflows')
    for (const {value} of job.needs ?? []) add(jobs.find(({id}) => id.value === value) ?? missing(value))
    if (!ordered.includes(job)) ordered.push(job)
  }
  for (const job of jobs) add(job)
  return ordered
}

async function runJobs(settings: JobSettings, scope: Scope): Promise<JobRun[]> {
  const group: JobRun[] = []
  for (const matrix of combinations(settings.job, scope))
    group.push(await runJob(settings, {...scope, status: 'success', contexts: {...scope.contexts, matrix}}))
  return group
}

/** Returns the jobs of a matrix. Only one form is supported: a list with the values of each job. */
function combinations({strategy}: Job, scope: Scope): Json[] {
  if (strategy === undefined) return [{}]
  const {matrix = {}} = evaluated(strategy, scope) as {matrix?: {include?: Json[]}}
  const {include = [], ...axes} = matrix
  if (Object.keys(axes).length > 0) throw new Error('this driver does not know a matrix with axes')
  return include
}

function statusOf(needed: readonly {result: string}[]): Status {
  return needed.every(({result}) => result === 'success') ? 'success' : 'failure'
}

function skipped({id}: Job): JobRun {
  return {id: id.value, result: 'skipped', outputs: {}, steps: [], workspace: ''}
}

/** Returns the permissions of a job, which override those of the workflow. The default of the repository is read access. */
function permissionsFor(root: MappingToken, job: MappingToken, {fromFork}: Event): Permissions {
  const token = job.find('permissions') ?? root.find('permissions')
  const permissions = token === undefined ? {contents: 'read'} : textsOf(token, {contexts: {}, status: 'success'})
  return fromFork ? Object.fromEntries(Object.keys(permissions).map(name => [name, OF_FORKS])) : permissions
}

function contextOf(root: MappingToken, event: Event, forge: Forge, id: string): Record<string, Json> {
  return {
    event: event.payload,
    event_name: event.name,
    sha: event.sha,
    ref: event.ref,
    repository: forge.repository,
    workflow: root.find('name')?.toString() ?? 'workflow.yml',
    workflow_ref: `${forge.repository}/.github/workflows/workflow.yml@refs/heads/main`,
    run_id: id,
    run_attempt: '1',
    actor: 'octocat',
    server_url: 'https://github.com',
    api_url: forge.api.url,
  }
}

function missing(what: string): never {
  throw new Error(`the workflow has no ${what}`)
}
