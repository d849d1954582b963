import type {ChildProcess} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {execa} from 'execa'
import {load} from 'js-yaml'
import {packageRoot} from '../../src/base/package-root.ts'

/** The content of action.yml. */
export interface ActionFile {
  inputs: Record<string, {description: string; default?: string}>
  outputs: Record<string, {description: string}>
  runs: {using: string; main: string}
}

export const action = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as ActionFile

/** The Node of the runner for `using: node24`. */
export const node24 = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin/node')

export interface Step {
  exitCode: number | undefined
  signal: string | undefined
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
}

export interface StepSettings {
  /** Variables of the job: event, token, services. An undefined one is removed. */
  env?: NodeJS.ProcessEnv
  /** User id of the step, which may be missing in passwd(5). */
  uid?: number
  /** Called after the start: a cancellation sends its signals here. */
  whileRunning?(child: Pick<ChildProcess, 'kill' | 'stdout'>): void
}

/** Returns the variables of a job for a push to the default branch. */
export function jobOfPush(apiUrl: string): Record<string, string> {
  return {
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/monitor',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '17',
    GITHUB_JOB: 'kernels',
    GITHUB_ACTION: '__bpfcompat',
  }
}

/** Runs dist/index.js like the runner: with only the inputs, their defaults and the files of the step in the environment. */
export async function runStep(
  workspace: string,
  inputs: Record<string, string>,
  {env: more = {}, uid, whileRunning = () => {}}: StepSettings = {},
): Promise<Step> {
  const temporary = mkdtempSync(join(tmpdir(), 'bpfcompat-step-'))
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map(name => [`GITHUB_${name}`, join(temporary, name)]),
  )
  for (const file of Object.values(files)) writeFileSync(file, '')
  const all = {
    ...Object.fromEntries(
      Object.entries(action.inputs).map(([name, {default: value = ''}]) => [name, evaluated(value)]),
    ),
    ...inputs,
  }
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...files,
    ...more,
    ...Object.fromEntries(
      Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
  }
  const child = execa(node24, [join(packageRoot, action.runs.main)], {
    cwd: workspace,
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    all: true,
    ...(uid === undefined ? {} : {uid, gid: uid}),
  })
  whileRunning(child)
  const {exitCode, stdout, stderr, signal} = await child
  return {
    exitCode,
    signal,
    stdout,
    stderr,
    outputs: outputsOf(readFileSync(files.GITHUB_OUTPUT ?? '', 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY ?? '', 'utf8'),
  }
}

/** Parses the heredoc format of @actions/core. */
function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  )
}

/** Evaluates the two expressions in defaults, for a job without a token and without a matrix. */
function evaluated(value: string): string {
  return value.includes('github.token') ? '' : value.includes('toJSON(matrix)') ? 'null' : value
}
