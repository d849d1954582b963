import {readFile} from 'node:fs/promises'
import {errorMessage} from '../base/errors.ts'

/** What GitHub reports about the job of this step. */
export interface GithubContext {
  /** Null outside of GitHub Actions. */
  repository: Repository | null
  /** `pull_request`, `push` … */
  event: string
  /**
   * The commit that the job tests: for a pull request its head, not the merge commit that is checked out. Null if not known.
   */
  headSha: string | null
  /** The commit for check runs if GitHub does not know the head commit, which the job created on top of it. Null: none. */
  fallbackSha: string | null
  /**
   * The commit that the event runs the workflow on (GITHUB_SHA): for a pull request its merge with the base branch, for
   * `workflow_run` the default branch. Null outside of GitHub Actions.
   */
  sha: string | null
  /** The repository of a pull request's head, `octo/monitor`: a fork, or this one; null for other events. */
  headRepository: string | null
  /** The branch or tag of the run, `refs/heads/main`; for a pull request its merge, `refs/pull/2/merge`. */
  ref: string
  /** The target branch of a pull request or a merge group; null for other events. */
  baseBranch: string | null
  /** The commit of the target branch that the event names. */
  baseSha: string | null
  /** Null if the event does not name it. */
  defaultBranch: string | null
  /** True if the job runs on the default branch for its owners: its results may be saved as a baseline. */
  onDefaultBranch: boolean
  /**
   * Why others must not trust what this job produces, in a few words. Null: it runs for somebody with write access to the
   * repository.
   */
  untrusted: string | null
  /**
   * True for a pull request from a fork: its token is read-only, whatever `permissions` grant. Dependabot's token has them:
   * https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions
   */
  isFork: boolean
  run: WorkflowRun
  /** `https://api.github.com`, or that of GitHub Enterprise Server. */
  apiUrl: string
  /** `https://github.com`, or that of GitHub Enterprise Server. */
  serverUrl: string
}

/** Returns the URL of the repository; null outside of GitHub Actions. */
export function repositoryUrl({repository, serverUrl}: Pick<GithubContext, 'repository' | 'serverUrl'>): string | null {
  return repository === null ? null : `${serverUrl}/${repository.owner}/${repository.name}`
}

interface Repository {
  owner: string
  name: string
}

/** The place of this step in the workflow. */
export interface WorkflowRun {
  id: string
  /** The workflow's file, without the ref: `octo/monitor/.github/workflows/ci.yml`. */
  workflow: string
  /** From 1; a rerun has the same id and the next attempt. */
  attempt: number
  /** The job's key in the workflow; the jobs of a matrix share it. */
  job: string
  /** The step's id, or the runner's name for it: `__bpfcompat_bpfcompat_2` is the second step that uses the action. */
  step: string
  /** URL of the workflow run; null outside of GitHub Actions. */
  url: string | null
}

/** The part of an event's payload that is used; https://docs.github.com/webhooks/webhook-events-and-payloads. */
export interface EventPayload {
  repository?: {full_name?: string; default_branch?: string} | null
  sender?: {login?: string} | null
  pull_request?: {
    head?: {sha?: string; repo?: {full_name?: string} | null}
    base?: {ref?: string; sha?: string}
    user?: {login?: string} | null
  }
  merge_group?: {head_sha?: string; base_ref?: string; base_sha?: string}
  workflow_run?: {
    head_sha?: string
    event?: string
    head_repository?: {full_name?: string} | null
    actor?: {login?: string} | null
  }
}

const DEPENDABOT = 'dependabot[bot]'

/** Events that only somebody with write access to the repository can trigger. An unknown event is not trusted. */
const OF_MEMBERS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group', 'release', 'create']
/** Events that run in the scope of a pull request, which may be a member's. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

/** Reads the environment and the event's payload. A payload that cannot be read counts as empty; `warn` gets the reason. */
export async function readContext(warn: (message: string) => void): Promise<GithubContext> {
  return contextOf(process.env, await readPayload(process.env.GITHUB_EVENT_PATH, warn))
}

/**
 * Returns the context of a job. https://docs.github.com/actions/reference/workflows-and-actions/variables and
 * …/events-that-trigger-workflows describe what each event sets.
 */
export function contextOf(env: NodeJS.ProcessEnv, payload: EventPayload): GithubContext {
  const [owner = '', name = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const repository = owner === '' || name === '' ? null : {owner, name}
  const event = env.GITHUB_EVENT_NAME ?? ''
  const defaultBranch = payload.repository?.default_branch ?? null
  const isFork = isPullOfFork(event, env, payload)
  const untrusted = isFork ? 'the pull request is from a fork' : untrustedReason(event, env, payload)
  return {
    repository,
    event,
    headSha: headShaOf(event, env, payload),
    fallbackSha: null,
    sha: env.GITHUB_SHA || null,
    headRepository:
      payload.pull_request?.head?.repo?.full_name ?? payload.workflow_run?.head_repository?.full_name ?? null,
    ref: env.GITHUB_REF ?? '',
    baseBranch: branchName(payload.pull_request?.base?.ref ?? payload.merge_group?.base_ref),
    baseSha: payload.pull_request?.base?.sha ?? payload.merge_group?.base_sha ?? null,
    defaultBranch,
    onDefaultBranch: untrusted === null && isOnDefaultBranch(event, env, defaultBranch),
    untrusted,
    isFork,
    run: {
      id: env.GITHUB_RUN_ID ?? '',
      workflow: (env.GITHUB_WORKFLOW_REF ?? env.GITHUB_WORKFLOW ?? '').replace(/@refs\/.*$/, ''),
      attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
      job: env.GITHUB_JOB ?? '',
      step: env.GITHUB_ACTION ?? '',
      url:
        repository === null || !env.GITHUB_SERVER_URL || !env.GITHUB_RUN_ID
          ? null
          : `${env.GITHUB_SERVER_URL}/${owner}/${name}/actions/runs/${env.GITHUB_RUN_ID}`,
    },
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
  }
}

async function readPayload(path: string | undefined, warn: (message: string) => void): Promise<EventPayload> {
  if (!path) return {}
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? payload : {}
  } catch (thrown) {
    warn(`the event's payload ${path} cannot be read (${errorMessage(thrown)}): the commit that it names is not known`)
    return {}
  }
}

/** Returns the head commit. GITHUB_SHA is a merge commit for `pull_request` and the default branch for `workflow_run`. */
function headShaOf(event: string, env: NodeJS.ProcessEnv, payload: EventPayload): string | null {
  if (event.startsWith('pull_request')) return payload.pull_request?.head?.sha ?? null
  if (event === 'workflow_run') return payload.workflow_run?.head_sha ?? null
  return payload.merge_group?.head_sha ?? (env.GITHUB_SHA || null)
}

function isPullOfFork(event: string, env: NodeJS.ProcessEnv, payload: EventPayload): boolean {
  return OF_PULL_REQUESTS.includes(event) && payload.pull_request?.head?.repo?.full_name !== ownName(env, payload)
}

function ownName({GITHUB_REPOSITORY}: NodeJS.ProcessEnv, {repository}: EventPayload): string | undefined {
  return repository?.full_name ?? GITHUB_REPOSITORY
}

function untrustedReason(event: string, env: NodeJS.ProcessEnv, payload: EventPayload): string | null {
  const {pull_request: pull, workflow_run: run} = payload
  if (event === '') return null
  if (![...OF_PULL_REQUESTS, ...OF_MEMBERS, 'workflow_run'].includes(event)) return `anyone can trigger \`${event}\``
  if (event === 'workflow_run' && run?.head_repository?.full_name !== ownName(env, payload))
    return 'the workflow run that triggered this one is from a fork'
  if (event === 'workflow_run' && ![...OF_MEMBERS, ...OF_PULL_REQUESTS].includes(run?.event ?? ''))
    return `the workflow run that triggered this one is for \`${run?.event}\`, which anyone can trigger`
  const authors = [env.GITHUB_ACTOR, payload.sender?.login, run?.actor?.login, pull?.user?.login]
  return authors.includes(DEPENDABOT) ? 'Dependabot triggered it' : null
}

/** Reports whether the event runs on the default branch. A schedule always does. */
function isOnDefaultBranch(event: string, {GITHUB_REF: ref}: NodeJS.ProcessEnv, defaultBranch: string | null): boolean {
  if (event === 'schedule') return true
  return (
    (event === 'push' || event === 'workflow_dispatch') && defaultBranch !== null && branchName(ref) === defaultBranch
  )
}

function branchName(ref: string | undefined): string | null {
  return ref?.replace(/^refs\/heads\//, '') ?? null
}
