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

/** What a command has told of its tests, and what is wrong with that. */
export interface ReportedTests {
  reported: ReportedTestResult[]
  /** Why these are not all: null where the command tells of none, or they are. */
  reportedProblem: string | null
}

const NONE: ReportedTests = {reported: [], reportedProblem: null}

/** Which outputs of a command its tests are told in: cargo-nextest writes to standard error. */
export function reportKeys({format, file}: CommandResults, root: string): OutputKey[] {
  if (file !== null) return [{case: 'command', kind: 'result', subject: resolve(root, file)}]
  const kinds = format === 'libtest' ? (['stdout', 'stderr'] as const) : (['stdout'] as const)
  return kinds.map(kind => ({case: 'command', kind, subject: 'command'}))
}

/** Reads what the command of mode `command` has told of its tests. */
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
    reported: tests.map(test => reportedTest(test, results.folder, blocks && !isOptionalTest(test, results.optional))),
    reportedProblem: against.length === 0 ? null : oneLine(against.join('; '), MAX_REASON),
  }
}

function noneWords({format, file}: CommandResults, text: string): string {
  if (file !== null && text === '') return `the command has not written \`${file}\``
  return `${file === null ? 'what the command prints' : `\`${file}\``} tells of no test (\`${format}\`)`
}

/** What is no XML is the file; what was planned and did not run is told as it is. */
function problemWords({file}: CommandResults, problem: string): string {
  return file !== null && problem.startsWith('is ') ? `\`${file}\` ${problem}` : problem
}

function reportedTest(
  {suite, name, outcome, seconds, reason, output, place}: ReportedTest,
  folder: string | null,
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
            file: oneLine(folder === null ? place.file : resolve(folder, place.file), MAX_NAME),
            path: null,
            line: place.line,
            column: place.column,
            text: '',
          },
    known: null,
  }
}
