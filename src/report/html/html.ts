import type {Results} from '../../model/results.ts'
import {pageAssets} from './assets.ts'
import {logFiles} from './log-files.ts'
import {embedLogs} from './logs.ts'
import {page} from './page.ts'

/** Renders report.html: all results, with the logs of the report directory inside. */
export async function renderHtml(results: Results, directory: string): Promise<string> {
  const [logs, assets] = await Promise.all([embedLogs(results, logFiles(directory)), pageAssets()])
  return page(results, logs, assets)
}
