import type {ReportedTestResult} from '../model/test.ts'
import {globMatches} from '../text/glob.ts'

/** Returns `example.com/probe TestLoads`. The suite distinguishes tests with the same name. */
export function reportedName({suite, name}: Pick<ReportedTestResult, 'suite' | 'name'>): string {
  return suite === null ? name : `${suite} ${name}`
}

/** Like {@link meansTest}, for a test by its whole name ({@link reportedName}). */
export function meansTestCalled(pattern: string, name: string): boolean {
  const end = name.indexOf(' ')
  return meansTest(pattern, end < 0 ? {suite: null, name} : {suite: name.slice(0, end), name: name.slice(end + 1)})
}

/** Returns whether a pattern of the manifest (`*` matches any characters) matches a test, by its name alone or with its suite. */
export function meansTest(pattern: string, test: Pick<ReportedTestResult, 'suite' | 'name'>): boolean {
  return globMatches(pattern, test.name) || globMatches(pattern, reportedName(test))
}

/** Returns whether the manifest marks a test as optional. */
export function isOptionalTest(test: Pick<ReportedTestResult, 'suite' | 'name'>, optional: readonly string[]): boolean {
  return optional.some(pattern => meansTest(pattern, test))
}
