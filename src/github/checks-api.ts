import type {GithubContext} from './context.ts'
import {PATIENCE, type Patience, withRetries} from './retry.ts'

/** The part of GitHub's Checks API that is used: https://docs.github.com/rest/checks/runs. Calls throw what octokit throws. */
export interface ChecksApi {
  /** Creates later check runs on another commit. */
  useCommit(sha: string): void
  create(run: CheckRunChange & {name: string; external_id: string}): Promise<CheckRunAddress>
  update(id: number, change: CheckRunChange): Promise<void>
  /** Updates without retries: the next progress replaces this one. */
  updateOnce(id: number, change: CheckRunChange): Promise<void>
  /** Returns all check runs of the commit, including those that newer ones with the same name replace. */
  list(): Promise<ListedRun[]>
}

/** Identifies a check run. */
export interface CheckRunAddress {
  id: number
  suite: number | null
}

/** A check run of the commit, of this run or of another one. */
export interface ListedRun extends CheckRunAddress {
  name: string
  externalId: string
  completed: boolean
}

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled'

/** A change of a check run. `completed` needs a conclusion; without a status only the page changes. */
export interface CheckRunChange {
  name?: string
  status?: 'in_progress' | 'completed'
  conclusion?: Conclusion
  output?: CheckOutput
}

interface CheckOutput {
  title: string
  summary: string
  text?: string
  annotations?: CheckAnnotation[]
}

/** An annotation. Columns are allowed only if it starts and ends on the same line. */
export interface CheckAnnotation {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
  raw_details?: string
}

/** Timeout of a request, in milliseconds. */
const REQUEST_TIMEOUT = 20_000
/** Milliseconds. The runner sends SIGTERM to a cancelled step 7.5 s after SIGINT (ProcessInvoker.cs): requests end before. */
const HURRIED_TIMEOUT = 5000
/** Most pages of check runs that are searched. */
const MOST_PAGES = 10

/**
 * Opens the Checks API for the repository and the head commit of a job.
 *
 * @param context its repository and head commit are known
 * @param hurry aborted if the job is cancelled: requests then end soon
 */
export async function openChecksApi(
  {repository, headSha, apiUrl}: GithubContext,
  token: string,
  hurry: AbortSignal,
  patience: Omit<Patience, 'hurry'> = PATIENCE,
): Promise<ChecksApi> {
  const {getOctokit} = await import('@actions/github')
  const {rest} = getOctokit(token, {baseUrl: apiUrl, log: SILENT})
  const place = {owner: repository?.owner ?? '', repo: repository?.name ?? ''}
  let sha = headSha ?? ''
  const deadline = new AbortController()
  const hasten = () => setTimeout(() => deadline.abort(), HURRIED_TIMEOUT).unref()
  if (hurry.aborted) hasten()
  else hurry.addEventListener('abort', hasten, {once: true})
  const request = () => ({request: {signal: AbortSignal.any([deadline.signal, AbortSignal.timeout(REQUEST_TIMEOUT)])}})
  const update = async (id: number, change: CheckRunChange) => {
    await rest.checks.update({...place, check_run_id: id, ...change, ...request()})
  }
  return {
    useCommit(other) {
      sha = other
    },
    create: run =>
      withRetries(
        async () => {
          const {data} = await rest.checks.create({...place, head_sha: sha, ...run, ...request()})
          return {id: data.id, suite: data.check_suite?.id ?? null}
        },
        {...patience, hurry},
      ),
    update: (id, change) => withRetries(() => update(id, change), {...patience, hurry}),
    updateOnce: update,
    async list() {
      const runs: ListedRun[] = []
      for (let page = 1; page <= MOST_PAGES; page++) {
        const {data} = await withRetries(
          () => rest.checks.listForRef({...place, ref: sha, filter: 'all', per_page: 100, page, ...request()}),
          {...patience, hurry},
        )
        runs.push(
          ...data.check_runs.map(({id, name, external_id, status, check_suite}) => ({
            id,
            name,
            externalId: external_id ?? '',
            completed: status === 'completed',
            suite: check_suite?.id ?? null,
          })),
        )
        if (data.check_runs.length === 0 || runs.length >= data.total_count) break
      }
      return runs
    },
  }
}

/** Callers report failures. */
const SILENT = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}}
