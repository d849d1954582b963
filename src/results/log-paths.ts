import type {CaseResult} from '../model/case.ts'
import type {Results} from '../model/results.ts'
import type {CommandResult, OutputResult} from '../model/test.ts'

/**
 * Replaces the paths of logs in results.
 *
 * @param map returns the new path, from the old path and the kernel of the log
 */
export function mapLogPaths(results: Results, map: (path: string, kernel: string) => string | null): Results {
  return {
    ...results,
    kernels: results.kernels.map(kernel => ({...kernel, consoleLog: mapped(kernel.consoleLog, kernel.id)})),
    cases: results.cases.map(ofCase),
    findings: results.findings.map(finding => ({...finding, log: mapped(finding.log, finding.kernels[0] ?? '')})),
  }

  function mapped(path: string | null, kernel: string): string | null {
    return path === null ? null : map(path, kernel)
  }

  function ofCase(result: CaseResult): CaseResult {
    const {kernel} = result
    const output = (one: OutputResult): OutputResult => ({...one, log: mapped(one.log, kernel)})
    const command = (one: CommandResult | null): CommandResult | null =>
      one === null ? null : {...one, stdout: output(one.stdout), stderr: output(one.stderr)}
    return {
      ...result,
      programs: result.programs.map(program => ({
        ...program,
        load: program.load === null ? null : {...program.load, verifierLog: mapped(program.load.verifierLog, kernel)},
      })),
      tests: result.tests.map(test => ({...test, command: command(test.command)})),
      command: command(result.command),
      libbpfLog: mapped(result.libbpfLog, kernel),
    }
  }
}
