import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Results} from '../../src/model/results.ts'

/** Kernels that all e2e tests may use: one run fetches them, the others find them in the cache. */
export const KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12', 'debian-13-backports'] as const

export const cli = join(packageRoot, 'dist/cli.js')

export interface CliRun {
  exitCode: number | undefined
  stdout: string
  stderr: string
  reportDirectory: string
}

/** Runs `bpfcompat …` as a user does: the committed bundle, in a separate process. */
export async function bpfcompat(
  args: readonly string[],
  {cwd = packageRoot, env = {}}: {cwd?: string; env?: NodeJS.ProcessEnv} = {},
): Promise<CliRun> {
  const reportDirectory = mkdtempSync(join(tmpdir(), 'bpfcompat-e2e-'))
  const report = args[0] === 'run' ? ['--report-directory', reportDirectory] : []
  const {exitCode, stdout, stderr} = await execa(process.execPath, [cli, ...args, ...report], {
    cwd,
    env,
    reject: false,
    stdin: 'ignore',
  })
  return {exitCode, stdout, stderr, reportDirectory}
}

/** Reads results.json of a run. */
export function resultsOf({reportDirectory, stdout, stderr}: CliRun): Results {
  try {
    return JSON.parse(readFileSync(join(reportDirectory, 'results.json'), 'utf8')) as Results
  } catch (cause) {
    throw new Error(`the run left no results.json\n${stdout}\n${stderr}`, {cause})
  }
}

export function caseOf(results: Results, artifact: string, kernel: string): CaseResult {
  const found = results.cases.find(candidate => candidate.artifact === artifact && candidate.kernel === kernel)
  if (found === undefined) throw new Error(`no case ${artifact} on ${kernel}`)
  return found
}
