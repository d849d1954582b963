import {join, relative, resolve} from 'node:path'
import {isBelow} from '../files/path.ts'
import type {CaseReport} from '../request/manifest.ts'
import type {Checking} from './checking.ts'
import type {SuiteCase} from './suite-model.ts'
import type {WrittenSuiteCase, WrittenSuiteDefaults} from './written-suite.ts'

/** Where the original Go implementation of bpfcompat writes the reports of cases, relative to the suite. */
const DEFAULT_DIRECTORY = 'reports/suites'

/** Returns the paths of the report of a case. */
export function caseReport(
  {name, out, markdown}: WrittenSuiteCase,
  {report_dir: directory = DEFAULT_DIRECTORY}: WrittenSuiteDefaults,
  base: string,
): CaseReport {
  return {
    artifact: name,
    json: resolve(base, out ?? join(directory, `${name}.json`)),
    markdown: resolve(base, markdown ?? join(directory, `${name}.md`)),
  }
}

/**
 * Checks that each report is below the working directory or the directory of the suite, and that no two share a file.
 */
export function checkReports(cases: readonly SuiteCase[], checking: Checking): void {
  const written = new Map<string, string>()
  for (const {at, base, report} of cases)
    for (const [key, file] of [
      ['out', report.json],
      ['markdown', report.markdown],
    ] as const) {
      if (![process.cwd(), resolve(base)].some(directory => isBelow(file, directory)))
        checking.report(`${at}/${key}`, `the report \`${file}\` is outside the working directory; set a path inside it`)
      const other = written.get(file)
      if (other !== undefined)
        checking.report(
          `${at}/${key}`,
          `the report \`${relative('.', file)}\` is already that of \`${other}\`; set another file`,
        )
      written.set(file, report.artifact)
    }
}
