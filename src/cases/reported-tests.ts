import {resolve} from 'node:path'
import type {ReportedTestResult} from '../model/test.ts'
import type {CommandResults} from '../request/command.ts'
import {isOptionalTest} from '../results/reported.ts'
import {parseTests} from '../test-output/parse.ts'
import type {ReportedTest} from '../test-output/reported.ts'
import {oneLine, sanitise} from '../text/clean.ts'
import type {CaseInput, OutputKey} from './case-input.ts'

const MAX_NAME = 300
const MAX_REASON = 500

/** The tests that a command reported, and a problem with the report. */
interface ReportedTests {
  reported: ReportedTestResult[]
  /** Why the list is incomplete; null if it is complete or the command reports no tests. */
  reportedProblem: string | null
}

const NONE: ReportedTests = {reported: [], reportedProblem: null}

/** Returns the outputs in which a command reports its tests: cargo-nextest writes to standard error. */
export function reportKeys({format, file}: CommandResults, root: string): OutputKey[] {
  if (file !== null) return [{case: 'command', kind: 'result', subject: resolve(root, file)}]
  const kinds = format === 'libtest' ? (['stdout', 'stderr'] as const) : (['stdout'] as const)
  return kinds.map(kind => ({case: 'command', kind, subject: 'command'}))
}

/** Reads the tests that the command of mode `command` reported. */
export function reportedTests({
  request,
  kernelRequired,
  commandOutcome,
  output,
  commandRoot,
}: CaseInput): ReportedTests {
  const lane = request.lanes.find(({mode}) => mode === 'command')
  const results = request.command?.results ?? null
  if (lane === undefined || results === null || commandOutcome === undefined) return NONE
  const text = reportKeys(results, commandRoot)
    .map(key => output(key)?.text ?? '')
    .join('\n')
  const {tests, problems} = text.trim() === '' ? {tests: [], problems: []} : parseTests(results.format, text)
  const blocks = lane.required && kernelRequired
  const none = tests.length === 0 && !results.mayBeEmpty ? [noneWords(results, text)] : []
  const against = problems.length > 0 ? problems.map(problem => problemWords(results, problem)) : none
  return {
    reported: tests.map(test =>
      reportedTest(test, results.directory, blocks && !isOptionalTest(test, results.optional)),
    ),
    reportedProblem: against.length === 0 ? null : oneLine(against.join('; '), MAX_REASON),
  }
}

function noneWords({format, file}: CommandResults, text: string): string {
  if (file !== null && text === '') return `the command did not write \`${file}\``
  return `${file === null ? 'the output of the command' : `\`${file}\``} contains no test results (\`${format}\`)`
}

/** Adds the file to a problem that is about the file, such as `is not XML`; other problems are complete. */
function problemWords({file}: CommandResults, problem: string): string {
  return file !== null && problem.startsWith('is ') ? `\`${file}\` ${problem}` : problem
}

function reportedTest(
  {suite, name, outcome, seconds, reason, output, place}: ReportedTest,
  directory: string | null,
  required: boolean,
): ReportedTestResult {
  return {
    suite: suite === null ? null : oneLine(suite, MAX_NAME),
    name: oneLine(name, MAX_NAME),
    required,
    verdict: outcome,
    reason: reason === null ? null : oneLine(reason, MAX_REASON),
    durationMs: seconds === null ? null : Math.round(seconds * 1e6) / 1000,
    output: sanitise(output),
    source:
      place === null
        ? null
        : {
            file: oneLine(directory === null ? place.file : resolve(directory, place.file), MAX_NAME),
            path: null,
            line: place.line,
            column: place.column,
            text: '',
          },
    known: null,
  }
}
