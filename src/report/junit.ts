import junit, {type Builder, type TestSuite} from 'junit-report-builder'
import type {CaseResult, LaneResult} from '../model/case.ts'
import type {Finding} from '../model/finding.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Place} from '../model/place.ts'
import type {Results} from '../model/results.ts'
import {isSurfaceClass} from '../model/surface-policy.ts'
import type {ReportedTestResult, TestResult} from '../model/test.ts'
import {reportedName} from '../results/reported.ts'
import {oneLine, withoutCommands} from '../text/clean.ts'
import type {Subject} from './junit-case.ts'
import {addCase, placeOf, seconds} from './junit-case.ts'
import {libbpfWords} from './libbpf.ts'

/** The module is the builder itself, which its types do not show. */
const builder = junit as unknown as Builder

/**
 * Renders junit.xml: one suite per kernel, one test case per lane and per functional test. A non-blocking failure is
 * `skipped`: with any other element of JUnit, readers show a failure.
 *
 * The attributes follow the readers (dorny/test-reporter: src/parsers/java-junit; EnricoMi/publish-unit-test-result-action:
 * python/publish/junit.py): they identify a test by `classname` and `name`, whatever its suite, so that the name includes the
 * kernel.
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

/** Returns the findings of every case, including those of its kernel. */
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
    // Findings about tests belong to the lane that runs them.
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
      // The guest runs all lanes of a case together.
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

/** Returns a test case for findings that block because of `surface: required`: they belong to no lane. */
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
