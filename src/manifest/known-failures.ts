import type {FindingClass} from '../model/finding-class.ts'
import type {KnownFailure} from '../model/known-failure.ts'
import {UNKNOWABLE} from '../model/unknowable.ts'
import type {KnownFailureRequest} from '../request/artifact.ts'
import {nearest} from '../text/did-you-mean.ts'
import {type Checking, elements} from './checking.ts'
import type {WrittenArtifact, WrittenKnownFailure, WrittenObject} from './written.ts'

/** Keys that make a command report tests. Their names are known only after it has run. */
const REPORT_TESTS = ['command_results', 'go_test', 'cargo_test'] as const satisfies readonly (keyof WrittenArtifact)[]

/**
 * Returns the expected failures of an object. Names of programs and maps are checked later, when the object is opened.
 */
export function knownFailuresOf(object: WrittenObject, pointer: string, checking: Checking): KnownFailureRequest[] {
  const tests = (object.functional_tests ?? []).map(({name}) => name)
  const reportsTests = REPORT_TESTS.some(key => key in object)
  return elements(object.known_failures, `${pointer}/known_failures`).map(({element, at}) => {
    checkSubject(element, reportsTests ? null : tests, at, checking)
    return {
      kernels: elements(element.kernels, `${at}/kernels`).map(kernel => ({
        id: kernel.element,
        place: checking.place(kernel.at),
      })),
      subject: subjectOf(element),
      classes: classesOf(element, `${at}/class`, checking),
      reason: element.reason,
      until: untilOf(element.until, `${at}/until`, checking),
      place: checking.place(at),
    }
  })
}

const SUBJECTS = ['program', 'map', 'test'] as const

function subjectOf(written: WrittenKnownFailure): KnownFailure['subject'] {
  for (const kind of SUBJECTS) {
    const name = written[kind]
    if (name !== undefined) return {kind, name}
  }
  return {kind: 'artifact', name: null}
}

function checkSubject(
  written: WrittenKnownFailure,
  tests: readonly string[] | null,
  pointer: string,
  checking: Checking,
): void {
  const [first, ...others] = SUBJECTS.filter(kind => written[kind] !== undefined)
  for (const kind of others)
    checking.report(
      `${pointer}/${kind}`,
      `\`${first}\` and \`${kind}\` are two subjects; add an entry of \`known_failures\` for each`,
    )
  const {test} = written
  if (test === undefined || tests === null || tests.includes(test)) return
  const guess = nearest(test, tests)
  const hint =
    guess !== undefined
      ? `did you mean \`${guess}\`?`
      : tests.length === 0
        ? 'the artifact has no `functional_tests`; remove `test`'
        : `the tests are ${tests.map(name => `\`${name}\``).join(', ')}`
  checking.report(`${pointer}/test`, `there is no test \`${test}\`; ${hint}`)
}

function classesOf(written: WrittenKnownFailure, pointer: string, checking: Checking): FindingClass[] {
  const {class: one} = written
  const pointed = typeof one === 'string' ? [{element: one, at: pointer}] : elements(one, pointer)
  return pointed.flatMap(({element, at}) => {
    if (!isClass(element)) {
      const guess = nearest(element, Object.keys(UNKNOWABLE))
      const hint = guess === undefined ? 'docs/findings.md lists them' : `did you mean \`${guess}\`?`
      checking.report(at, `\`${element}\` is not a finding class; ${hint}`)
      return []
    }
    const why = UNKNOWABLE[element]
    if (why !== null) checking.report(at, `\`${element}\` cannot be a known failure: it ${why}`)
    else if (written.test !== undefined && element !== 'BEHAVIOR_FAILURE')
      checking.report(
        at,
        `a test fails with \`BEHAVIOR_FAILURE\`, never with \`${element}\`; fix the class, or remove \`test\``,
      )
    return [element]
  })
}

function isClass(text: string): text is FindingClass {
  return Object.hasOwn(UNKNOWABLE, text)
}

/** Returns `until`. The schema has checked the format, which also accepts days such as 2026-02-30. */
function untilOf(written: string | undefined, pointer: string, checking: Checking): string | null {
  if (written === undefined) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    const day = new Date(`${written}T00:00:00Z`)
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written))
      checking.report(pointer, `\`${written}\` is not a calendar date; fix the day`)
  }
  return written
}
