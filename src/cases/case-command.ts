import type {RecordOf} from '../guest/record-shapes.ts'
import type {CommandResult, OutputResult} from '../model/test.ts'
import type {Verdict} from '../model/verdict.ts'
import type {CommandExpectations} from '../request/test.ts'
import {judgeInterruption} from '../results/interruption.ts'
import type {CaseInput, OutputKey, WholeOutput} from './case-input.ts'
import {first} from './records.ts'

type CommandRecord = RecordOf<'command'>
type Outputs = Record<'stdout' | 'stderr', WholeOutput | null>

/** Returns the result of the user's own loader; null if no lane runs it. */
export function commandCaseResult(input: CaseInput): CommandResult | null {
  const {request, commandOutcome, obstacle, unsuited} = input
  if (request.command === null || !request.lanes.some(({mode}) => mode === 'command')) return null
  const {command, expect} = request.command
  if (unsuited !== undefined) return {...untold(command), verdict: 'skip', reason: `it ${unsuited.why}`}
  const record = first(commandOutcome?.records ?? [], 'command')
  if (record !== undefined) return commandResult(command, expect, record, outputsOf(input, 'command', 'command'))
  const interruption = commandOutcome?.interruption ?? null
  const judgement = interruption === null ? null : judgeInterruption(interruption)
  return {
    ...untold(command),
    verdict: judgement?.verdict ?? 'error',
    reason: judgement?.reason ?? obstacle ?? 'the guest reported nothing about the command',
  }
}

/** Compares the result of a command that ran with its expectations. */
export function commandResult(
  command: string,
  expect: CommandExpectations,
  record: CommandRecord,
  outputs: Outputs,
): CommandResult {
  const ended = endOf(record, expect)
  const missing = missingOutput(expect, record, outputs)
  const reasons = [...ended, ...missing]
  return {
    command,
    verdict: verdictOf(record, ended, missing),
    reason: reasons.length === 0 ? null : reasons.join('; '),
    exitCode: record.code < 0 ? null : record.code,
    signal: record.signal === 0 ? null : record.signal,
    timedOut: record.timed_out,
    durationMs: record.usec / 1000,
    stdout: outputResult(record.stdout_bytes, outputs.stdout),
    stderr: outputResult(record.stderr_bytes, outputs.stderr),
  }
}

/** Returns both outputs of one command. */
export function outputsOf(input: Pick<CaseInput, 'output'>, of: OutputKey['case'], subject: string): Outputs {
  return {
    stdout: input.output({case: of, kind: 'stdout', subject}),
    stderr: input.output({case: of, kind: 'stderr', subject}),
  }
}

/** Returns the verdict. A missing text is an error if the output was cut: the dropped part may have contained it. */
function verdictOf(record: CommandRecord, ended: readonly string[], missing: readonly string[]): Verdict {
  if (ended.length + missing.length === 0) return 'pass'
  return neverStarted(record) || (ended.length === 0 && record.cut) ? 'error' : 'fail'
}

function neverStarted({code, signal, timed_out}: CommandRecord): boolean {
  return code < 0 && signal === 0 && !timed_out
}

function endOf(record: CommandRecord, {exitCode}: CommandExpectations): string[] {
  if (record.timed_out) return [`the command did not finish within ${seconds(record.usec)}`]
  if (record.signal !== 0) return [`the command was killed by signal ${record.signal}`]
  if (neverStarted(record)) return ['the command could not be started']
  return record.code === exitCode ? [] : [`exit code ${record.code} instead of ${exitCode}`]
}

function missingOutput(expect: CommandExpectations, record: CommandRecord, {stdout, stderr}: Outputs): string[] {
  const out = stdout?.text ?? ''
  const {stdoutContains, stderrContains, stdoutMatches} = expect
  const missing = [
    ...(stdoutContains === null || out.includes(stdoutContains)
      ? []
      : [`stdout does not contain ${JSON.stringify(stdoutContains)}`]),
    ...(stdoutMatches === null || stdoutMatches.test(out) ? [] : [`stdout does not match ${stdoutMatches}`]),
    ...(stderrContains === null || (stderr?.text ?? '').includes(stderrContains)
      ? []
      : [`stderr does not contain ${JSON.stringify(stderrContains)}`]),
  ]
  return missing.length > 0 && record.cut ? [...missing, 'the output was too long to be kept completely'] : missing
}

function outputResult(bytes: number, output: WholeOutput | null): OutputResult {
  return {bytes, log: output?.path ?? null, tail: output?.tail ?? ''}
}

/** Returns the result of a command that never ran. */
function untold(command: string): Omit<CommandResult, 'verdict' | 'reason'> {
  const nothing = outputResult(0, null)
  return {command, exitCode: null, signal: null, timedOut: false, durationMs: 0, stdout: nothing, stderr: nothing}
}

/** Formats a duration: `0.4 s`, `12 s`. */
function seconds(usec: number): string {
  const value = usec / 1_000_000
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`
}
