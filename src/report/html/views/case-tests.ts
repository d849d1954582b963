import type {
  CommandResult,
  ExpectationResult,
  OutputResult,
  ReportedTestResult,
  TestResult,
} from '../../../model/test.ts'
import {reportedName} from '../../../results/reported.ts'
import {bytes, duration} from '../../../text/figures.ts'
import {type Child, element, type Markup} from '../markup.ts'
import {block, code, logLink, place, table, verdictMark} from './parts.ts'

/** Renders a functional test: what was expected, what was seen, and the output of its command. */
export function testView(test: TestResult): Markup {
  const {name, required, verdict, reason, known, command, expectations, place: where} = test
  return element(
    'details',
    {open: verdict !== 'pass'},
    element('summary', {}, verdictMark(verdict, !required && verdict !== 'pass', known !== null), ' ', name),
    element('p', {}, place(where)),
    known === null ? null : element('p', {class: 'reason'}, `Known: ${known}`),
    reason === null ? null : element('p', {class: 'reason'}, reason),
    expectations.length === 0
      ? null
      : table('Expectations', ['', 'subject', 'expected', 'seen', 'where'], expectations.map(expectationRow)),
    ...(command === null ? [] : commandView(command, !required)),
  )
}

/** Renders a test that a command reported. */
export function reportedView(test: ReportedTestResult): Markup {
  const {required, verdict, reason, known, output, source} = test
  return element(
    'details',
    {open: verdict === 'fail'},
    element(
      'summary',
      {},
      verdictMark(verdict, !required && verdict !== 'pass', known !== null),
      ' ',
      reportedName(test),
    ),
    source === null ? null : element('p', {}, code(`${source.file}:${source.line}`)),
    known === null ? null : element('p', {class: 'reason'}, `Known: ${known}`),
    reason === null ? null : element('p', {class: 'reason'}, reason),
    output === '' ? null : block(output, 'Output of the test'),
  )
}

function expectationRow({verdict, kind, subject, wanted, seen, place: where}: ExpectationResult): Markup {
  return element(
    'tr',
    {},
    element('td', {}, verdictMark(verdict)),
    element('td', {}, `${kind.replaceAll('_', ' ')} `, code(subject)),
    element('td', {}, wanted),
    element('td', {}, seen),
    element('td', {}, place(where)),
  )
}

/** Renders a command that ran in the guest, and its output. */
export function commandView(result: CommandResult, nonBlocking = false): Child[] {
  const {command, verdict, reason, stdout, stderr} = result
  return [
    element(
      'p',
      {},
      verdictMark(verdict, nonBlocking && verdict !== 'pass'),
      ' ',
      code(command),
      ` ${endWords(result)}`,
    ),
    reason === null ? null : element('p', {class: 'reason'}, reason),
    ...outputView('Standard output', stdout),
    ...outputView('Standard error', stderr),
  ]
}

function endWords({exitCode, signal, timedOut, durationMs}: CommandResult): string {
  const end = timedOut
    ? 'timed out'
    : signal !== null
      ? `ended by signal ${signal}`
      : exitCode === null
        ? 'never ran'
        : `exit code ${exitCode}`
  return `(${end}, ${duration(durationMs)})`
}

function outputView(title: string, {bytes: size, log, tail}: OutputResult): Child[] {
  if (size === 0 && tail === '') return []
  return [
    element('p', {class: 'output'}, `${title}, ${bytes(size)} `, log === null ? null : logLink(log, 'Full output')),
    tail === '' ? null : block(tail, title),
  ]
}
