import {readdir, realpath} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {setting} from '../base/setting.ts'
import type {Baseline} from '../baseline/compare.ts'
import {matchFiles} from '../files/file-patterns.ts'
import {safeFileName} from '../guest/logs.ts'
import type {Results} from '../model/results.ts'
import type {Assignment, RunRequest} from '../request/run.ts'
import {readResults} from '../results/read.ts'
import {clearReports, makeDirectory} from '../run/report-files.ts'
import type {RunRepository} from '../run/repository.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {type CopiedLogs, copyLogs} from './copy-logs.ts'
import {mergeResults} from './merge.ts'
import {isOfPlan, type ShardReport} from './one-plan.ts'

/** The results of shards, and a sentence for each file that could not be read. */
export interface FoundShards {
  reports: ShardReport[]
  problems: string[]
}

/**
 * Reads the results of shards.
 *
 * @param patterns paths or globs of results.json
 * @param plan the kernels of every shard; results of other plans, such as those of an earlier attempt of the workflow run, are
 * ignored. Null: all results must belong to one plan
 * @throws UserError if there are no results, or none belongs to the plan
 */
export async function readShards(
  patterns: readonly string[],
  plan: Assignment | null,
  reportDirectory: string,
  logger: Logger,
): Promise<FoundShards> {
  const files = await expand(patterns, reportDirectory)
  await refuseToOverwrite(files, reportDirectory)
  const {reports, problems} = await readAll(files)
  return {reports: plan === null ? reports : ofPlan(reports, plan, logger), problems}
}

/** Returns the commit that the shards tested; null if none of them names one. */
export function revisionOfShards({reports}: FoundShards): string | null {
  return reports.find(({results}) => results.revision !== null)?.results.revision ?? null
}

/**
 * Merges the results of shards into those of one run, and copies their logs into the report directory.
 *
 * @param known the commit and its web page, as far as known: untrusted results must not decide where links lead
 * @param found the results to compare with, if the request does not name a file
 * @throws UserError if none of the results could be read
 */
export async function reportShards(
  {reports, problems: unread}: FoundShards,
  request: Pick<RunRequest, 'reportDirectory' | 'failOn' | 'baseline' | 'insnsThreshold' | 'workflowRun'>,
  known: Pick<RunRepository, 'page' | 'revision' | 'checkedOut'>,
  logger: Logger,
  found: Baseline | null = null,
): Promise<Results> {
  const {reportDirectory, baseline: named} = request
  const baseline = named === null ? found : {results: await readResults(named), source: named}
  const {results, owners, problems, notes} = mergeResults(reports, unread, request, baseline)
  for (const note of notes) logger.info(note)
  for (const problem of problems) logger.warning(problem)
  await clearReports(reportDirectory)
  await makeDirectory(reportDirectory, 'report-directory')
  const directoryOf = (kernel: string) => {
    const owner = owners.get(kernel)
    return owner === undefined ? undefined : dirname(resolve(owner.file))
  }
  const copied = await copyLogs(results, directoryOf, reportDirectory)
  tellLost(copied, logger)
  const {repository, revision, checkedOut} = copied.results
  return {
    ...copied.results,
    repository: known.page ?? repository,
    revision: known.revision ?? revision,
    checkedOut: known.checkedOut ?? checkedOut,
  }
}

const ADVICE = 'download the reports that the shards uploaded, and name their results.json'

/** Returns the matching files. A path without a wildcard must exist; a glob does not match the report that will be written. */
async function expand(patterns: readonly string[], reportDirectory: string): Promise<string[]> {
  const own = resolve(reportDirectory, 'results.json')
  const {matches, problems} = await matchFiles(patterns, '.', ADVICE)
  const files = new Set(
    matches.filter(({file, isGlob}) => !isGlob || file !== own).map(({file}) => relative('.', file) || file),
  )
  if (files.size === 0) {
    const sentences = problems.map(({index, message}) => `\`${patterns[index]}\` ${message}`)
    throw new UserError(`no results of shards: ${sentences.join(', ') || `there is only the report itself; ${ADVICE}`}`)
  }
  return [...files]
}

/** Refuses results in the report directory: it is cleared before the report is written. */
async function refuseToOverwrite(files: readonly string[], reportDirectory: string): Promise<void> {
  const target = await real(reportDirectory)
  for (const file of files) {
    const directory = await real(dirname(file))
    if (directory === target || directory.startsWith(join(target, 'logs') + sep))
      throw new UserError(
        `\`${file}\` is in the report directory, and would be overwritten; set ${setting('report-directory')} to another directory`,
      )
  }
}

async function real(directory: string): Promise<string> {
  return realpath(directory).catch(() => resolve(directory))
}

async function readAll(files: readonly string[]): Promise<FoundShards> {
  const reports: ShardReport[] = []
  const problems: string[] = []
  for (const file of files) {
    try {
      const results = await readResults(file)
      reports.push({file, results, overwritten: await overwrittenBeside(file, results)})
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown
      problems.push(thrown.message)
    }
  }
  return {reports, problems}
}

/** Returns kernels of other shards whose logs are in the directory of this one: their results.json was overwritten. */
async function overwrittenBeside(file: string, {shard, kernels}: Results): Promise<string[]> {
  if (shard === null) return []
  const directories = new Set(await readdir(join(dirname(file), 'logs')).catch(() => []))
  return shard.kernels.filter(name => directories.has(safeFileName(name)) && kernels.every(({id}) => id !== name))
}

/**
 * Returns the reports that belong to the plan.
 *
 * @throws UserError if there are reports, but none belongs to the plan
 */
function ofPlan(all: readonly ShardReport[], plan: Assignment, logger: Logger): ShardReport[] {
  const others = all.filter(({results}) => !isOfPlan(results, plan))
  if (others.length === 0) return [...all]
  const names = others.map(({file}) => `\`${oneLine(file, 120)}\``).join(', ')
  if (others.length === all.length)
    throw new UserError(`no results of the plan's shards: ${names} belong to another plan; see the logs of their jobs`)
  logger.info(`ignored results of another plan, perhaps from an earlier attempt: ${names}`)
  return all.filter(report => !others.includes(report))
}

function tellLost({missing, refused}: CopiedLogs, logger: Logger): void {
  if (missing.length > 0)
    logger.warning(
      `${plural(missing.length, 'log')} not next to the results that name them, such as ${oneLine(missing[0] ?? '', 120)}: upload the whole report directory of each shard`,
    )
  if (refused.length > 0)
    logger.warning(
      `${plural(refused.length, 'log')} skipped, such as \`${oneLine(refused[0] ?? '', 120)}\`: not a file in the directory of its shard, or too large`,
    )
}
