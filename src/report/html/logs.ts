import type {CaseResult} from '../../model/case.ts'
import type {Results} from '../../model/results.ts'
import type {OutputResult} from '../../model/test.ts'

/** One log that is embedded in the page. */
export interface EmbeddedLog {
  /** Relative to the report directory. */
  path: string
  bytes: number
  /** `whole`; `end`: its last part; `none`: the budget was used up, or the file could not be read. */
  extent: 'whole' | 'end' | 'none'
  /** Why it is not whole, for the reader; null if it is. */
  reason: string | null
  /** gzip in base64. */
  data: string
}

/** Reads logs of a report. */
export interface LogReader {
  /**
   * Returns the log, compressed with gzip; null if there is none at this path.
   *
   * @param limit compressed bytes that are left; of a larger log the end is taken
   */
  read(path: string, limit: number): Promise<{data: Buffer; bytes: number; whole: boolean} | null>
}

/** Most bytes of all logs of a page, compressed and before base64: a page of 16 MiB still opens at once. */
export const LOGS_BYTES = 12 * 1024 * 1024
/** The part of it for the ends of logs that do not fit in full. */
export const ENDS_BYTES = 2 * 1024 * 1024

/** Reads the logs that the results name, as far as the budget goes: those that explain a failure first. */
export async function embedLogs(results: Results, reader: LogReader): Promise<EmbeddedLog[]> {
  let whole = LOGS_BYTES - ENDS_BYTES
  let ends = ENDS_BYTES
  const logs: EmbeddedLog[] = []
  for (const path of logPaths(results)) {
    const read = await reader.read(path, Math.max(whole, 0))
    if (read === null) {
      logs.push({
        path,
        bytes: 0,
        extent: 'none',
        reason: 'the file could not be read when this page was written',
        data: '',
      })
      continue
    }
    const {data, bytes} = read
    if (read.whole) whole -= data.length
    const fits = read.whole || data.length <= ends
    if (!read.whole && fits) ends -= data.length
    logs.push({
      path,
      bytes,
      extent: read.whole ? 'whole' : fits ? 'end' : 'none',
      reason: read.whole ? null : 'this page has no more room for logs',
      data: fits ? data.toString('base64') : '',
    })
  }
  return logs
}

/** Returns every path once, the most useful ones first. */
export function logPaths({findings, cases, kernels}: Results): string[] {
  const failed = cases.filter(({lanes}) => lanes.some(({verdict}) => verdict !== 'pass'))
  const broken = kernels.filter(({error}) => error !== null)
  const paths = [
    ...findings.map(({log}) => log),
    ...broken.map(({consoleLog}) => consoleLog),
    ...failed.flatMap(failedLogs),
    ...failed.flatMap(caseLogs),
    ...kernels.map(({consoleLog}) => consoleLog),
    ...cases.flatMap(caseLogs),
  ]
  return [...new Set(paths.filter(path => path !== null))]
}

/** Returns the logs of programs that do not load, and of libbpf. */
function failedLogs({programs, libbpfLog}: CaseResult): (string | null)[] {
  return [
    ...programs.flatMap(({load}) => (load !== null && load.verdict !== 'pass' ? [load.verifierLog] : [])),
    libbpfLog,
  ]
}

/** Returns all logs of a case. */
function caseLogs({programs, libbpfLog, tests, command}: CaseResult): (string | null)[] {
  const outputs = (result: {stdout: OutputResult; stderr: OutputResult} | null) =>
    result === null ? [] : [result.stdout.log, result.stderr.log]
  return [
    libbpfLog,
    ...outputs(command),
    ...tests.flatMap(test => outputs(test.command)),
    ...programs.map(({load}) => load?.verifierLog ?? null),
  ]
}
