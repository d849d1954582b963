import {goTests} from './go.ts'
import {junitTests} from './junit.ts'
import {libtestTests} from './libtest.ts'
import type {Reported, TestFormat} from './reported.ts'
import {tapTests} from './tap.ts'
import {testProgs} from './test-progs.ts'

const PARSERS: Readonly<Record<TestFormat, (text: string) => Reported>> = {
  'go-test-json': goTests,
  'go-test': goTests,
  tap: tapTests,
  libtest: libtestTests,
  test_progs: testProgs,
  junit: junitTests,
}

/** Maximum number of tests of one command; the others are only counted. */
export const MOST_TESTS = 10_000

/**
 * Parses the tests that a command reported.
 *
 * @returns the tests, possibly none, and problems of the whole report, one line each
 */
export function parseTests(format: TestFormat, text: string): Reported {
  try {
    const {tests, problems} = PARSERS[format](text)
    const more = tests.length - MOST_TESTS
    return more > 0
      ? {
          tests: tests.slice(0, MOST_TESTS),
          problems: [...problems, `${more} tests were ignored: the limit is ${MOST_TESTS}`],
        }
      : {tests, problems}
  } catch (thrown) {
    return {tests: [], problems: [thrown instanceof Error ? thrown.message : String(thrown)]}
  }
}
