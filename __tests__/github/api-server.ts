import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll} from '@jest/globals'
import type {CheckAnnotation, CheckRunChange} from '../../src/github/checks-api.ts'
import {listen} from '../loopback.ts'
import {findOperation} from './openapi.ts'

/** A check run as GitHub would store it after all requests. */
export interface StoredRun {
  id: number
  name: string
  head_sha: string
  external_id: string
  status: string
  conclusion: string | null
  suite: number
  output: {title: string; summary: string; text: string}
  /** Annotations of all requests. */
  annotations: CheckAnnotation[]
}

export interface ApiRequest {
  method: string
  path: string
  query: URLSearchParams
  body: (CheckRunChange & {name?: string; head_sha?: string; external_id?: string}) | undefined
  authorization: string | undefined
}

/** Replaces the server's answer. `hang`: no answer. `cut`: the connection is closed. `other`: an answer of another forge. */
export type Answer = {status: number; message?: string; headers?: Record<string, string>; other?: true} | 'hang' | 'cut'

export interface ApiServer {
  url: string
  requests: ApiRequest[]
  runs: StoredRun[]
  /** Violations of GitHub's description of its API; a test ends with none. */
  violations: string[]
  /** Called before each request; null: the request is served. */
  answer: (request: ApiRequest, index: number) => Answer | null
  close(): Promise<void>
}

/** Closes after the test file. */
export async function apiServer(): Promise<ApiServer> {
  const server = await startApiServer()
  afterAll(() => server.close())
  return server
}

/** Starts GitHub's Checks API on loopback. Each request must match GitHub's description of its API. */
export async function startApiServer(): Promise<ApiServer> {
  const server = createServer((request, response) => void serve(request, response))
  await listen(server)
  const api: ApiServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    runs: [],
    violations: [],
    answer: () => null,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return api

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname: path, searchParams: query} = new URL(message.url ?? '', api.url)
    const text = Buffer.concat(await message.toArray()).toString('utf8')
    const body = text === '' ? undefined : JSON.parse(text)
    const method = message.method ?? ''
    const request = {method, path, query, body, authorization: message.headers.authorization}
    api.requests.push(request)
    const operation = findOperation(method, path)
    const problems = operation === null ? ['no such operation'] : operation.problemsOf(body, query)
    problems.push(...limitProblems(request))
    api.violations.push(...problems.map(problem => `${method} ${path}: ${problem}`))
    const answer = api.answer(request, api.requests.length - 1)
    if (answer === 'hang') return
    if (answer === 'cut') {
      message.socket.destroy()
      return
    }
    if (answer !== null)
      return send(answer.status, {message: answer.message ?? `status ${answer.status}`}, answer.headers, answer.other)
    if (operation === null) return send(404, {message: 'Not Found'})
    if (problems.length > 0) return send(422, {message: 'Validation Failed', errors: problems})
    switch (operation.id) {
      case 'POST /repos/{owner}/{repo}/check-runs':
        return send(201, described(create(request)))
      case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
        const run = api.runs.find(({id}) => id === Number(operation.parameters.check_run_id))
        if (run === undefined) return send(404, {message: 'Not Found'})
        change(run, request)
        return send(200, described(run))
      }
      case 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
        const all = api.runs.filter(({head_sha}) => head_sha === operation.parameters.ref)
        const size = Number(query.get('per_page') ?? 30)
        const start = (Number(query.get('page') ?? 1) - 1) * size
        return send(200, {total_count: all.length, check_runs: all.slice(start, start + size).map(described)})
      }
      default:
        return send(500, {message: `the test's server does not know ${operation.id}`})
    }

    function described(run: StoredRun): object {
      const example = findOperation('GET', '/repos/o/r/check-runs/1')?.example as object
      const {id, name, head_sha, external_id, status, conclusion, suite, output} = run
      return {...example, id, name, head_sha, external_id, status, conclusion, check_suite: {id: suite}, output}
    }

    function send(status: number, content: object, headers: Record<string, string> = {}, isOther = false): void {
      const own = isOther ? {} : {'x-github-request-id': 'C0DE'}
      response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...own, ...headers})
      response.end(JSON.stringify(content))
    }
  }

  function create(request: ApiRequest): StoredRun {
    const {name = '', head_sha = '', external_id = ''} = request.body ?? {}
    const run = aStoredRun({id: 1000 + api.runs.length, name, head_sha, external_id, status: 'queued'})
    api.runs.push(run)
    change(run, request)
    return run
  }
}

export function aStoredRun(overrides: Partial<StoredRun>): StoredRun {
  return {
    id: 1,
    name: 'bpfcompat',
    head_sha: '',
    external_id: '',
    status: 'completed',
    conclusion: null,
    suite: 7,
    output: {title: '', summary: '', text: ''},
    annotations: [],
    ...overrides,
  }
}

function change(run: StoredRun, {body}: ApiRequest): void {
  run.status = body?.conclusion === undefined ? (body?.status ?? run.status) : 'completed'
  run.conclusion = body?.conclusion ?? (body?.status === 'in_progress' ? null : run.conclusion)
  run.name = body?.name ?? run.name
  if (body?.output === undefined) return
  const {annotations = [], title = '', summary = '', text = ''} = body.output
  run.output = {title, summary, text}
  run.annotations.push(...annotations)
}

/** Checks limits that only the documentation has: https://docs.github.com/rest/checks/runs. */
function limitProblems({body}: ApiRequest): string[] {
  const {title = '', summary = '', text = '', annotations = []} = body?.output ?? {}
  return [
    ...(title.length > 255 ? ['the title is too long'] : []),
    ...([summary, text].some(part => Buffer.byteLength(part) > 65_535) ? ['the output is too long'] : []),
    ...annotations.flatMap(({title, message, raw_details = '', start_line, end_line, start_column}) => [
      ...(title.length > 255 ? ['the title of an annotation is too long'] : []),
      ...([message, raw_details].some(part => Buffer.byteLength(part) > 65_536) ? ['an annotation is too long'] : []),
      ...(start_line < 1 || end_line < start_line ? ['the lines of an annotation'] : []),
      ...(start_column !== undefined && start_line !== end_line ? ['columns over several lines'] : []),
    ]),
  ]
}
