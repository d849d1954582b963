import type {UnknownName} from '../model/case.ts'
import type {CommandResult, ExpectationResult, TestResult} from '../model/test.ts'
import {expectationWords} from '../results/expectation.ts'
import {type Draft, draftOf, hasFailed} from './draft.ts'
import {outputExcerpt, tail} from './excerpt.ts'
import {explainByAll, type Symptoms} from './explain.ts'
import type {CaseContext} from './model/context.ts'
import type {Explanation} from './model/explanation.ts'
import {commandPasses, testPasses} from './model/proof.ts'
import {COMMAND_RULES, TEST_COMMAND_RULES} from './rules/commands.ts'
import {EXPECTATION_RULES, type ExpectationFacts} from './rules/expectations.ts'

/** Returns the drafts of tests that ran and did not pass. The reason for a test that was not reached is in another finding. */
export function draftsOfTests(context: CaseContext): Draft[] {
  return context.result.tests.filter(test => isOwnFailure(context, test)).map(test => draftOfTest(context, test))
}

/** Returns whether the test failed by itself, and not because the case was interrupted or the manifest names something wrong. */
function isOwnFailure({result}: CaseContext, test: TestResult): boolean {
  if (!hasFailed(test) || isMisnamed(result.unknownNames, test)) return false
  if (result.interruption === null) return true
  return test.command?.verdict === 'fail' || test.expectations.some(({verdict}) => verdict === 'fail')
}

/** Returns whether the test fails only because it names something that the object does not have, which has its own finding. */
function isMisnamed(unknownNames: readonly UnknownName[], {command, expectations}: TestResult): boolean {
  const failing = expectations.filter(({verdict}) => verdict !== 'pass')
  const misnamed = ({subject}: ExpectationResult) =>
    unknownNames.some(({name, usedBy}) => usedBy === 'test' && name === subject)
  return failing.length > 0 && failing.every(misnamed) && (command === null || command.verdict === 'pass')
}

function draftOfTest(context: CaseContext, test: TestResult): Draft {
  const {name, command, expectations, reason, place, required} = test
  const failing = [
    ...(command !== null && command.verdict !== 'pass' ? [command.reason ?? 'the command fails'] : []),
    ...expectations.filter(({verdict}) => verdict !== 'pass').map(expectationWords),
  ]
  const more = failing.length > 2 ? `; and ${failing.length - 2} more` : ''
  const title = failing.length === 0 ? (reason ?? 'it does not pass') : `${failing.slice(0, 2).join('; ')}${more}`
  return {
    ...draftOf(
      context,
      'test',
      {...explainTest(context, test, `test "${name}": ${title}`), subject: name},
      {
        words: failing.length > 2 ? reason : null,
        excerpt: command === null ? null : outputExcerpt(command.stdout.tail, command.stderr.tail),
        log: command === null ? null : (command.stderr.log ?? command.stdout.log),
        place,
        proof: testPasses(context.artifact.name, name),
      },
    ),
    level: required ? 'failure' : 'warning',
  }
}

/** Explains a test by what to check first: a failed command explains missing events. */
function explainTest(context: CaseContext, {command, expectations}: TestResult, failed: string): Explanation {
  if (command !== null && command.verdict !== 'pass') {
    const symptoms = symptomsOfCommand(command, failed)
    return explainByAll(TEST_COMMAND_RULES, symptoms).explanation
  }
  const expectation = expectations.find(({verdict}) => verdict !== 'pass') ?? null
  return explainByAll(EXPECTATION_RULES, symptomsOfExpectation({context, expectation}, failed)).explanation
}

function symptomsOfCommand(command: CommandResult, failed: string): Symptoms<CommandResult> {
  return {text: tail(command.stderr.tail), errno: null, facts: command, words: {failed}}
}

function symptomsOfExpectation(facts: ExpectationFacts, failed: string): Symptoms<ExpectationFacts> {
  const {subject, seen = ''} = facts.expectation ?? {}
  return {text: seen, errno: null, facts, words: {failed, subject, seen}}
}

/** Returns the draft of a command that did not give the expected result. */
export function draftsOfCommand(context: CaseContext): Draft[] {
  const {command, interruption, reported} = context.result
  if (command === null || !hasFailed(command)) return []
  if (interruption !== null && command.exitCode === null && command.signal === null && !command.timedOut) return []
  if (context.kernel.error !== null) return []
  // The tests that it reports explain the failure better than its exit code.
  if (command.exitCode !== null && !command.timedOut && reported.some(({verdict}) => verdict === 'fail')) return []
  const symptoms = symptomsOfCommand(command, `the command did not give the expected result: ${command.reason}`)
  const explanation = explainByAll(COMMAND_RULES, symptoms).explanation
  return [
    draftOf(
      context,
      'command',
      {...explanation, subject: 'command'},
      {
        words: command.command,
        excerpt: outputExcerpt(command.stdout.tail, command.stderr.tail),
        log: command.stderr.log ?? command.stdout.log,
        proof: commandPasses(context.artifact.name),
      },
    ),
  ]
}
