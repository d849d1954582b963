import {join, relative, resolve} from 'node:path'
import {isBelow} from '../files/path.ts'
import type {CaseReport} from '../request/manifest.ts'
import type {Checking} from './checking.ts'
import type {SuiteCase} from './suite-model.ts'
import type {WrittenSuiteCase, WrittenSuiteDefaults} from './written-suite.ts'

/** Where the reference system writes the reports of cases, beside the suite. */
const DEFAULT_FOLDER = 'reports/suites'

/** Where the report of a case is written. */
export function caseReport(
  {name, out, markdown}: WrittenSuiteCase,
  {report_dir: folder = DEFAULT_FOLDER}: WrittenSuiteDefaults,
  base: string,
): CaseReport {
  return {
    artifact: name,
    json: resolve(base, out ?? join(folder, `${name}.json`)),
    markdown: resolve(base, markdown ?? join(folder, `${name}.md`)),
  }
}

/** A report is written below the working directory or the suite's own folder, and no two to one file. */
export function checkReports(cases: readonly SuiteCase[], checking: Checking): void {
  const written = new Map<string, string>()
  for (const {at, base, report} of cases)
    for (const [key, file] of [
      ['out', report.json],
      ['markdown', report.markdown],
    ] as const) {
      if (![process.cwd(), resolve(base)].some(folder => isBelow(file, folder)))
        checking.report(
          `${at}/${key}`,
          `the report \`${file}\` would be outside of the working directory; name a path in it`,
        )
      const other = written.get(file)
      if (other !== undefined)
        checking.report(
          `${at}/${key}`,
          `the report \`${relative('.', file)}\` is that of \`${other}\` already; name another file`,
        )
      written.set(file, report.artifact)
    }
}
