import type {CommandResult, ExpectationResult, ReportedTestResult, TestResult} from '../../src/model/test.ts'

/** Returns a test that a command reported. */
export function aReportedTest(overrides: Partial<ReportedTestResult> = {}): ReportedTestResult {
  return {
    suite: 'example.com/probe',
    name: 'TestLoads',
    required: true,
    verdict: 'pass',
    reason: null,
    durationMs: 12,
    output: '',
    source: null,
    known: null,
    ...overrides,
  }
}

export function aTest(overrides: Partial<TestResult> = {}): TestResult {
  return {
    name: 'an execve is seen',
    required: true,
    verdict: 'pass',
    reason: null,
    command: aCommand(),
    expectations: [anExpectation()],
    place: {file: 'bpfcompat.yaml', line: 21, column: 9},
    known: null,
    ...overrides,
  }
}

export function aCommand(overrides: Partial<CommandResult> = {}): CommandResult {
  return {
    command: '/bin/true',
    verdict: 'pass',
    reason: null,
    exitCode: 0,
    signal: null,
    timedOut: false,
    durationMs: 12,
    stdout: {bytes: 0, log: null, tail: ''},
    stderr: {bytes: 0, log: null, tail: ''},
    ...overrides,
  }
}

export function anExpectation(overrides: Partial<ExpectationResult> = {}): ExpectationResult {
  return {
    kind: 'events',
    subject: 'sys_events',
    verdict: 'pass',
    wanted: 'at least 1 event with "true"',
    seen: '1 of 3 events',
    place: {file: 'bpfcompat.yaml', line: 24, column: 11},
    ...overrides,
  }
}
