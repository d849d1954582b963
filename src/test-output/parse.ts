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

/** More tests of one command are counted: a report of so many nobody reads. */
export const MOST_TESTS = 10_000

/**
 * Reads what a command tells of its tests.
 *
 * @returns no tests where there are none; what is wrong with the whole in one line each
 */
export function parseTests(format: TestFormat, text: string): Reported {
  try {
    const {tests, problems} = PARSERS[format](text)
    const more = tests.length - MOST_TESTS
    return more > 0
      ? {
          tests: tests.slice(0, MOST_TESTS),
          problems: [...problems, `${more} more tests than the ${MOST_TESTS} that are read`],
        }
      : {tests, problems}
  } catch (thrown) {
    return {tests: [], problems: [thrown instanceof Error ? thrown.message : String(thrown)]}
  }
}
