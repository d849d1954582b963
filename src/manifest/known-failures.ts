import type {FindingClass} from '../model/finding-class.ts'
import type {KnownFailure} from '../model/known-failure.ts'
import {UNKNOWABLE} from '../model/unknowable.ts'
import type {KnownFailureRequest} from '../request/artifact.ts'
import {nearest} from '../text/did-you-mean.ts'
import {type Checking, elements} from './checking.ts'
import type {WrittenArtifact, WrittenKnownFailure, WrittenObject} from './written.ts'

/** What makes a command report tests, whose names are known when it has run. */
const REPORT_TESTS = ['command_results', 'go_test', 'cargo_test'] as const satisfies readonly (keyof WrittenArtifact)[]

/** What the manifest expects to fail. Programs and maps are compared with the object when it is opened. */
export function knownFailuresOf(object: WrittenObject, pointer: string, checking: Checking): KnownFailureRequest[] {
  const tests = (object.functional_tests ?? []).map(({name}) => name)
  const tellsTests = REPORT_TESTS.some(key => key in object)
  return elements(object.known_failures, `${pointer}/known_failures`).map(({element, at}) => {
    checkSubject(element, tellsTests ? null : tests, at, checking)
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
      `\`${first}\` and \`${kind}\` are two subjects; write an entry of \`known_failures\` for each`,
    )
  const {test} = written
  if (test === undefined || tests === null || tests.includes(test)) return
  const guess = nearest(test, tests)
  const hint =
    guess !== undefined
      ? `did you mean \`${guess}\`?`
      : tests.length === 0
        ? 'the artifact has no `functional_tests`; remove `test`'
        : `there are ${tests.map(name => `\`${name}\``).join(', ')}`
  checking.report(`${pointer}/test`, `no test is called \`${test}\`; ${hint}`)
}

function classesOf(written: WrittenKnownFailure, pointer: string, checking: Checking): FindingClass[] {
  const {class: one} = written
  const pointed = typeof one === 'string' ? [{element: one, at: pointer}] : elements(one, pointer)
  return pointed.flatMap(({element, at}) => {
    if (!isClass(element)) {
      const guess = nearest(element, Object.keys(UNKNOWABLE))
      const hint = guess === undefined ? 'docs/findings.md lists them' : `did you mean \`${guess}\`?`
      checking.report(at, `\`${element}\` is no class of finding; ${hint}`)
      return []
    }
    const why = UNKNOWABLE[element]
    if (why !== null) checking.report(at, `\`${element}\` cannot be a known failure: it ${why}`)
    else if (written.test !== undefined && element !== 'BEHAVIOR_FAILURE')
      checking.report(
        at,
        `a test fails with \`BEHAVIOR_FAILURE\`, never with \`${element}\`; correct it, or remove \`test\``,
      )
    return [element]
  })
}

function isClass(text: string): text is FindingClass {
  return Object.hasOwn(UNKNOWABLE, text)
}

/** The schema has seen to the form; 2026-02-30 has that of a day. */
function untilOf(written: string | undefined, pointer: string, checking: Checking): string | null {
  if (written === undefined) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    const day = new Date(`${written}T00:00:00Z`)
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written))
      checking.report(pointer, `\`${written}\` is no day of the calendar`)
  }
  return written
}
