import junit, {type Builder, type TestCase, type TestSuite} from 'junit-report-builder'
import type {CaseResult, LaneResult} from '../model/case.ts'
import type {Finding} from '../model/finding.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Place} from '../model/place.ts'
import type {Results} from '../model/results.ts'
import {isSurfaceClass} from '../model/surface-policy.ts'
import type {ReportedTestResult, TestResult} from '../model/test.ts'
import type {Verdict} from '../model/verdict.ts'
import {reportedName} from '../results/reported.ts'
import {lastLines, oneLine, withoutCommands} from '../text/clean.ts'
import {libbpfWords} from './libbpf.ts'
import {knownWords, sourceWords, titleWords} from './matrix.ts'
import {repositoryFile, repositoryPlace} from './repository-path.ts'

/** The module is the builder itself, which its types do not tell. */
const builder = junit as unknown as Builder

const MESSAGE_LENGTH = 1000
/** Lines of a log in the text of a test case: the whole log is a file of its own. */
const EXCERPT_LINES = 40
/** Readers keep all texts in memory; of the findings of one case these are told. */
const MOST_FINDINGS = 20

/** What a test case is made of: a lane of an artifact on a kernel, or one functional test of it. */
interface Subject {
  name: string
  verdict: Verdict
  required: boolean
  reason: string | null
  /** Why its failure is known; null when it is not. */
  known: string | null
  findings: readonly Finding[]
  /** In the user's repository, where it is known. */
  place: {file: string; line: number} | null
  /** Null where no time was taken. */
  durationMs: number | null
}

/**
 * junit.xml: a suite a kernel, a test case a lane, and one for each functional test. What fails and does not block is
 * `skipped`: JUnit has no other word that keeps a reader from turning red.
 *
 * Attributes as readers take them (dorny/test-reporter: src/parsers/java-junit; EnricoMi/publish-unit-test-result-action:
 * python/publish/junit.py): a test is told apart by `classname` and `name`, whatever suite it is in, so both name the kernel.
 */
export function renderJunit(results: Results): string {
  const report = builder.newBuilder().name('bpfcompat')
  const findings = findingsByCase(results)
  for (const kernel of results.kernels) {
    const suite = report.testSuite()
    describe(suite, kernel, results)
    for (const result of results.cases.filter(({kernel: id}) => id === kernel.id)) {
      const own = findings.get(caseKey(result.artifact, kernel.id)) ?? []
      for (const subject of subjectsOf(result, own, results)) addCase(suite, result, subject)
    }
  }
  return `${withoutCommands(report.build())}\n`
}

function describe(suite: TestSuite, kernel: KernelResult, results: Results): void {
  const {startedAt, host} = results
  suite
    .name(oneLine(kernel.id))
    .timestamp(startedAt.replace(/(?:\.\d+)?Z$/, ''))
    .time(seconds(kernel.guestMs))
  const properties = {
    distribution: kernel.distribution,
    release: kernel.release,
    arch: kernel.arch,
    required: String(kernel.required),
    accelerator: host.accelerator?.used ?? null,
    libbpf: libbpfWords(results),
    error: kernel.error,
  }
  for (const [name, value] of Object.entries(properties)) if (value !== null) suite.property(name, oneLine(value))
}

/** The findings of every case, those of the kernel itself among them. */
function findingsByCase({findings, cases}: Results): Map<string, Finding[]> {
  const byCase = new Map<string, Finding[]>()
  const ofKernel = new Map<string, Finding[]>()
  for (const finding of findings)
    for (const kernel of finding.kernels) {
      const [map, key] = finding.artifact === null ? [ofKernel, kernel] : [byCase, caseKey(finding.artifact, kernel)]
      map.set(key, [...(map.get(key) ?? []), finding])
    }
  return new Map(
    cases.map(({artifact, kernel}) => {
      const key = caseKey(artifact, kernel)
      return [key, [...(byCase.get(key) ?? []), ...(ofKernel.get(kernel) ?? [])]]
    }),
  )
}

function caseKey(artifact: string, kernel: string): string {
  return JSON.stringify([artifact, kernel])
}

function subjectsOf(result: CaseResult, findings: readonly Finding[], results: Results): Subject[] {
  const declared = results.artifacts.find(({name}) => name === result.artifact)?.place ?? null
  const lane = ({mode, verdict, required, reason, known}: LaneResult, index: number): Subject => {
    // Tests concern the lane that runs them.
    const runsTests = mode === 'behavior' || (mode === 'command' && result.reported.length > 0)
    const concerned = findings.filter(finding => runsTests || finding.class !== 'BEHAVIOR_FAILURE')
    const own = verdict === 'pass' ? [] : concerned
    return {
      name: mode,
      verdict,
      required,
      reason,
      known,
      findings: own,
      place: placeOf(own, declared, results),
      // The guest does the work of all lanes at once.
      durationMs: index === 0 ? result.durationMs : 0,
    }
  }
  const test = ({name, verdict, required, reason, command, place, known}: TestResult): Subject => ({
    name: `test: ${name}`,
    verdict,
    required,
    reason,
    known,
    findings: verdict === 'pass' ? [] : findings.filter(({title}) => title.startsWith(`test "${name}": `)),
    place: placeOf([], place, results),
    durationMs: command?.durationMs ?? null,
  })
  const reported = (test: ReportedTestResult): Subject => {
    const name = reportedName(test)
    const own = test.verdict === 'fail' ? findings.filter(({title}) => title.startsWith(`test "${name}": `)) : []
    return {
      ...test,
      name: `test: ${name}`,
      findings: own,
      place: placeOf(own, declared, results),
    }
  }
  return [
    ...result.lanes.map(lane),
    ...surfaceSubject(findings, declared, results),
    ...result.tests.map(test),
    ...result.reported.map(reported),
  ]
}

/** What `surface: required` makes block is no lane's failure. */
function surfaceSubject(findings: readonly Finding[], declared: Place | null, results: Results): Subject[] {
  const blocking = findings.filter(({class: kind, level}) => level === 'failure' && isSurfaceClass(kind))
  const [first] = blocking
  if (first === undefined) return []
  const {title: reason} = first
  const place = placeOf(blocking, declared, results)
  return [
    {name: 'surface', verdict: 'fail', required: true, reason, known: null, findings: blocking, place, durationMs: 0},
  ]
}

/** Where the first finding stands, or else where the manifest declares it. */
function placeOf(
  [finding]: readonly Finding[],
  declared: TestResult['place'] | null,
  results: Results,
): Subject['place'] {
  const found = finding === undefined ? null : repositoryPlace(finding, results)
  if (found !== null || declared === null) return found
  const file = repositoryFile(declared.file, results)
  return file === null ? null : {file, line: declared.line}
}

function addCase(suite: TestSuite, {artifact, kernel}: CaseResult, subject: Subject): void {
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

/** A known failure is skipped as well: what the manifest says of it comes first. */
function skipWords({verdict, known}: Subject, message: string): string {
  if (known !== null) return `known failure: ${known} (${message})`
  return verdict === 'skip' ? message : `does not block: ${message}`
}

/** The library splits only the first end of a CDATA section in a text. */
function withoutCdataEnd(text: string): string {
  return text.replaceAll(']]>', ']] >')
}

/** What the library has no word for: the line of a test case, and why it was skipped. */
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

/** The class that explains it best: readers group by it. */
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
    ...(left > 0 ? [`${left} more are in results.json`] : []),
  ].join('\n\n')
}

function findingText(finding: Finding): string {
  const {words, source, excerpt, remedy, remedyYaml, reproduce, shell} = finding
  return [
    `${titleWords(finding)} [${finding.class}]`,
    ...(finding.known === null ? [] : [`known: ${knownWords(finding.known)}`]),
    ...(words === null ? [] : [`says: ${oneLine(words)}`]),
    ...(source === null ? [] : [`at: ${sourceWords(source)}`]),
    ...(source === null || source.text.trim() === '' ? [] : [`    ${oneLine(source.text)}`]),
    ...(excerpt === null ? [] : ['', ...lastLines(excerpt, EXCERPT_LINES), '']),
    `fix: ${oneLine(remedy, MESSAGE_LENGTH)}`,
    ...(remedyYaml === null ? [] : lastLines(remedyYaml, EXCERPT_LINES)),
    `reproduce: ${oneLine(reproduce, MESSAGE_LENGTH)}`,
    ...(shell === null ? [] : [`look: ${oneLine(shell, MESSAGE_LENGTH)}`]),
  ].join('\n')
}

/** Whole milliseconds, as a decimal. */
function seconds(ms: number): number {
  return Math.round(ms) / 1000
}
