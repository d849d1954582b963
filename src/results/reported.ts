import type {ReportedTestResult} from '../model/test.ts'
import {globMatches} from '../text/glob.ts'

/** `example.com/probe TestLoads`; the suite says which of several tests of one name it is. */
export function reportedName({suite, name}: Pick<ReportedTestResult, 'suite' | 'name'>): string {
  return suite === null ? name : `${suite} ${name}`
}

/** The same of a test by its whole name, {@link reportedName}. */
export function meansTestCalled(pattern: string, name: string): boolean {
  const end = name.indexOf(' ')
  return meansTest(pattern, end < 0 ? {suite: null, name} : {suite: name.slice(0, end), name: name.slice(end + 1)})
}

/** Whether a name of the manifest, in which `*` stands for any characters, means a test: by its name alone, or behind its suite. */
export function meansTest(pattern: string, test: Pick<ReportedTestResult, 'suite' | 'name'>): boolean {
  return globMatches(pattern, test.name) || globMatches(pattern, reportedName(test))
}

/** Whether the manifest says that a test does not block. */
export function isOptionalTest(test: Pick<ReportedTestResult, 'suite' | 'name'>, optional: readonly string[]): boolean {
  return optional.some(pattern => meansTest(pattern, test))
}
