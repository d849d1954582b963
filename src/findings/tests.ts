import type {UnknownName} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'
import type {CommandResult, ExpectationResult, TestResult} from '../model/test.ts'
import {expectationWords} from '../results/expectation.ts'
import {isMapInMap} from '../results/map-gaps.ts'
import {oneLine} from '../text/clean.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf, hasFailed} from './draft.ts'
import {outputExcerpt, tail} from './excerpt.ts'
import {commandPasses, testPasses} from './proof.ts'

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
      {class: 'BEHAVIOR_FAILURE', title: `test "${name}": ${title}`, remedy: remedyOf(context, test), subject: name},
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

/** Returns what to check first: a failed command explains missing events. */
function remedyOf(context: CaseContext, {command, expectations}: TestResult): string {
  if (command !== null && command.verdict !== 'pass') return commandRemedy(command)
  const first = expectations.find(({verdict}) => verdict !== 'pass')
  return first === undefined ? 'Read the log of the command.' : expectationRemedy(context, first)
}

function expectationRemedy(context: CaseContext, {kind, subject, verdict, seen}: ExpectationResult): string {
  const map = context.result.maps.find(({name}) => name === subject)
  if (verdict === 'error' && kind === 'events' && map !== undefined && !holdsEvents(map))
    return `Name the ring buffer or perf event array that the program writes to, or check ${subject} with \`expect_map\`: it is of type ${map.type}.`
  if (verdict === 'error' && kind === 'map' && LITERAL_DEFECT.test(seen))
    return `Correct the key or value in the manifest: ${subject} cannot hold it as written.`
  if (verdict === 'error')
    return `Check whether this kernel supports what the test needs: the expectation could not be checked (${seen}), which says nothing about the program.`
  switch (kind) {
    case 'events':
      return /^0 events/.test(seen)
        ? `Check that the programs that write to ${subject} were attached and ran (\`expect_runs\`), and wait longer with \`within\`: no event arrived.`
        : `Compare the expected events with what the program writes on this kernel: events arrived in ${subject}, but not enough of them match.`
    case 'runs':
      return `${lsmHint(context, subject)}Check that the command triggers the hook of ${subject} on this kernel: the kernel may take another path.`
    case 'map':
      return `Check that the programs that write to the map ran (\`expect_runs\`), and wait longer with \`within\`.`
    case 'test_run':
      return `Check what ${subject} reads from the kernel: it may differ here, because the program accepts the input but returns something else.`
  }
}

/** The validator's messages about a literal that does not fit the map, see native/fixup/literal.c. */
const LITERAL_DEFECT = /bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/

/** Returns whether the map is a buffer of events, or a map of maps, which may hold such buffers. */
function holdsEvents({type}: MapResult): boolean {
  return type === 'ringbuf' || type === 'perf_event_array' || isMapInMap(type)
}

function lsmHint({kernel, result}: CaseContext, program: string): string {
  const isLsm = result.programs.some(({name, type}) => name === program && type === 'lsm')
  const active = kernel.lsm === null || kernel.lsm.split(',').includes('bpf')
  return isLsm && !active ? 'The bpf LSM is not active on this kernel, so lsm programs never run. ' : ''
}

function commandRemedy({timedOut, exitCode, verdict, stderr}: CommandResult): string {
  if (timedOut) return 'Raise its `timeout`, or check in its output what it waits for.'
  if (verdict === 'error' && exitCode !== null)
    return 'Let it write less: the output is longer than the part that is kept, and the expected text may be in the rest.'
  if (verdict === 'error') return 'Read the console log: the guest could not start the command.'
  if (exitCode === 127)
    return 'Add the missing program with `files`: the command calls something that is not in the guest, which has only the commands of busybox.'
  if (exitCode === 126) return notRunRemedy(stderr.tail)
  return 'Read its output. The guest has no network, and only the files that the manifest adds.'
}

/** Explains the shell's exit code 126: the file exists, but cannot be executed. Workflow artifacts lose file modes. */
function notRunRemedy(stderr: string): string {
  const [, program] = NOT_EXECUTABLE.exec(tail(stderr)) ?? []
  if (program === undefined) return 'Read its output: it calls something that is not a program for this machine.'
  const name = oneLine(program, 120)
  return `Run \`chmod +x\` on \`${name}\` before bpfcompat packs it, or call a script with \`sh ${name}\`: the file is not executable (workflow artifacts lose file modes).`
}

/** `sh: ./loader: Permission denied`, as busybox's shell and dash print it. */
const NOT_EXECUTABLE = /(?:^|: )([^\s:][^:\n]*): Permission denied$/m

/** Returns the draft of a command that did not give the expected result. */
export function draftsOfCommand(context: CaseContext): Draft[] {
  const {command, interruption, reported} = context.result
  if (command === null || !hasFailed(command)) return []
  if (interruption !== null && command.exitCode === null && command.signal === null && !command.timedOut) return []
  if (context.kernel.error !== null) return []
  // The tests that it reports explain the failure better than its exit code.
  if (command.exitCode !== null && !command.timedOut && reported.some(({verdict}) => verdict === 'fail')) return []
  return [
    draftOf(
      context,
      'command',
      {
        class: 'COMMAND_FAILURE',
        title: `the command did not give the expected result: ${command.reason}`,
        remedy: commandRemedy(command),
        subject: 'command',
      },
      {
        words: command.command,
        excerpt: outputExcerpt(command.stdout.tail, command.stderr.tail),
        log: command.stderr.log ?? command.stdout.log,
        proof: commandPasses(context.artifact.name),
      },
    ),
  ]
}
