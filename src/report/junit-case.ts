import type {TestCase, TestSuite} from 'junit-report-builder'
import type {CaseResult} from '../model/case.ts'
import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import type {TestResult} from '../model/test.ts'
import type {Verdict} from '../model/verdict.ts'
import {lastLines, oneLine} from '../text/clean.ts'
import {knownWords, sourceWords, titleWords} from './matrix.ts'
import {repositoryFile, repositoryPlace} from './repository-path.ts'

const MESSAGE_LENGTH = 1000

/** Most lines of a log in the text of a test case. The whole log is a separate file. */
const EXCERPT_LINES = 40

/** Most findings in the text of a test case: readers keep all texts in memory. */
const MOST_FINDINGS = 20

/** The content of a test case: a lane of an artifact on a kernel, or one functional test of it. */
export interface Subject {
  name: string
  verdict: Verdict
  required: boolean
  reason: string | null
  /** Why its failure is known; null if it is not. */
  known: string | null
  findings: readonly Finding[]
  /** In the user's repository; null if not known. */
  place: {file: string; line: number} | null
  /** Null if no time was measured. */
  durationMs: number | null
}

/** Returns the place of the first finding, or else the place in the manifest. */
export function placeOf(
  [finding]: readonly Finding[],
  declared: TestResult['place'] | null,
  results: Results,
): Subject['place'] {
  const found = finding === undefined ? null : repositoryPlace(finding, results)
  if (found !== null || declared === null) return found
  const file = repositoryFile(declared.file, results)
  return file === null ? null : {file, line: declared.line}
}

/** Adds a test case to a suite. A known failure, or a non-blocking one, counts as skipped, with the reason. */
export function addCase(suite: TestSuite, {artifact, kernel}: CaseResult, subject: Subject): void {
  const {name, verdict, required, reason, known, findings, place, durationMs} = subject
  const testCase = suite
    .testCase()
    .className(oneLine(artifact))
    .name(oneLine(`${name} on ${kernel}`))
    .time(seconds(durationMs ?? 0))
  if (place !== null) testCase.file(oneLine(place.file))
  const message = oneLine(messageOf(reason, findings), MESSAGE_LENGTH)
  const text = withoutCdataEnd(textOf(reason, findings))
  const details: Details = {line: place?.line ?? null, skipped: null}
  if (verdict === 'fail' && required && known === null)
    testCase.failure(message, typeOf(findings, 'FAILURE')).stacktrace(text)
  else if (verdict === 'error' && required) testCase.error(message, typeOf(findings, 'ERROR'), text)
  else if (verdict !== 'pass') {
    details.skipped = oneLine(skipWords(subject, message), MESSAGE_LENGTH)
    testCase.skipped()
    if (findings.length > 0) testCase.standardOutput(text)
  }
  complete(testCase, details)
}

/** Returns why a test case is skipped. A known failure is skipped too, with the reason from the manifest first. */
function skipWords({verdict, known}: Subject, message: string): string {
  if (known !== null) return `known failure: ${known} (${message})`
  return verdict === 'skip' ? message : `non-blocking: ${message}`
}

/** The library splits only the first end of a CDATA section in a text. */
function withoutCdataEnd(text: string): string {
  return text.replaceAll(']]>', ']] >')
}

/** Attributes that the library does not support: the line of a test case, and why it was skipped. */
interface Details {
  line: number | null
  skipped: string | null
}

function complete(testCase: TestCase, {line, skipped}: Details): void {
  const build = testCase.build.bind(testCase)
  testCase.build = parent => {
    const element = build(parent)
    if (line !== null) element.att('line', String(line))
    const child = element.children.find(node => 'name' in node && node.name === 'skipped')
    if (skipped !== null && child !== undefined && 'att' in child) child.att('message', skipped)
    return element
  }
}

/** Returns the class of the first finding: readers group by it. */
function typeOf([first]: readonly Finding[], otherwise: string): string {
  return first?.class ?? otherwise
}

function messageOf(reason: string | null, [first, ...others]: readonly Finding[]): string {
  if (first === undefined) return reason ?? 'no reason given'
  return `${titleWords(first)}${others.length === 0 ? '' : ` (and ${others.length} more)`}`
}

function textOf(reason: string | null, findings: readonly Finding[]): string {
  const left = findings.length - MOST_FINDINGS
  return [
    ...(reason === null ? [] : [oneLine(reason, MESSAGE_LENGTH)]),
    ...findings.slice(0, MOST_FINDINGS).map(findingText),
    ...(left > 0 ? [`${left} more in results.json`] : []),
  ].join('\n\n')
}

function findingText(finding: Finding): string {
  const {words, source, excerpt, remedy, remedyYaml, reproduce, shell} = finding
  return [
    `${titleWords(finding)} [${finding.class}]`,
    ...(finding.known === null ? [] : [`known: ${knownWords(finding.known)}`]),
    ...(words === null ? [] : [`message: ${oneLine(words)}`]),
    ...(source === null ? [] : [`at: ${sourceWords(source)}`]),
    ...(source === null || source.text.trim() === '' ? [] : [`    ${oneLine(source.text)}`]),
    ...(excerpt === null ? [] : ['', ...lastLines(excerpt, EXCERPT_LINES), '']),
    `fix: ${oneLine(remedy, MESSAGE_LENGTH)}`,
    ...(remedyYaml === null ? [] : lastLines(remedyYaml, EXCERPT_LINES)),
    `reproduce: ${oneLine(reproduce, MESSAGE_LENGTH)}`,
    ...(shell === null ? [] : [`shell: ${oneLine(shell, MESSAGE_LENGTH)}`]),
  ].join('\n')
}

/** Converts milliseconds, rounded to whole ones, into seconds. */
export function seconds(ms: number): number {
  return Math.round(ms) / 1000
}
