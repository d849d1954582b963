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

/** The findings of tests that were run and do not pass. One that was not reached has its reason elsewhere. */
export function draftsOfTests(context: CaseContext): Draft[] {
  return context.result.tests.filter(test => isOwnFailure(context, test)).map(test => draftOfTest(context, test))
}

/** What the end of the case did to a test is the finding of that end. */
function isOwnFailure({result}: CaseContext, test: TestResult): boolean {
  if (!hasFailed(test) || isMisnamed(result.unknownNames, test)) return false
  if (result.interruption === null) return true
  return test.command?.verdict === 'fail' || test.expectations.some(({verdict}) => verdict === 'fail')
}

/** A name that the object has not is the finding of the manifest. */
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

/** What to look at first: a command that did not do its work explains the events that are missing. */
function remedyOf(context: CaseContext, {command, expectations}: TestResult): string {
  if (command !== null && command.verdict !== 'pass') return commandRemedy(command)
  const first = expectations.find(({verdict}) => verdict !== 'pass')
  return first === undefined ? 'See the log of the command.' : expectationRemedy(context, first)
}

function expectationRemedy(context: CaseContext, {kind, subject, verdict, seen}: ExpectationResult): string {
  const map = context.result.maps.find(({name}) => name === subject)
  if (verdict === 'error' && kind === 'events' && map !== undefined && !holdsEvents(map))
    return `${subject} is of type ${map.type}: name the ring buffer or perf event array that the program writes to, or look at ${subject} with \`expect_map\`.`
  if (verdict === 'error' && kind === 'map' && LITERAL_DEFECT.test(seen))
    return `Correct the key or value in the manifest: ${subject} does not take it as it is written.`
  if (verdict === 'error')
    return `That could not be looked at on this kernel (${seen}), which says nothing of the program: see whether the kernel offers it.`
  switch (kind) {
    case 'events':
      return /^0 events/.test(seen)
        ? `Nothing at all came out of ${subject}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it longer with \`within\`.`
        : `Events came out of ${subject}, and none or too few with what is expected: compare with what the program writes on this kernel.`
    case 'runs':
      return `${lsmHint(context, subject)}See whether the command does what calls the hook of ${subject} on this kernel: another path may be taken there.`
    case 'map':
      return `See whether the programs that write to the map ran (\`expect_runs\`), and give them longer with \`within\`.`
    case 'test_run':
      return `${subject} takes this input and answers otherwise: what it reads of the kernel may differ there.`
  }
}

/** The validator's words for a literal that the map cannot hold, see native/fixup/literal.c. */
const LITERAL_DEFECT = /bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/

/** Also a map of maps, which may hold such. */
function holdsEvents({type}: MapResult): boolean {
  return type === 'ringbuf' || type === 'perf_event_array' || isMapInMap(type)
}

function lsmHint({kernel, result}: CaseContext, program: string): string {
  const isLsm = result.programs.some(({name, type}) => name === program && type === 'lsm')
  const active = kernel.lsm === null || kernel.lsm.split(',').includes('bpf')
  return isLsm && !active ? 'The bpf LSM is not active on this kernel, so that lsm programs never run. ' : ''
}

function commandRemedy({timedOut, exitCode, verdict, stderr}: CommandResult): string {
  if (timedOut) return 'Raise its `timeout`, or see in its output what it waits for.'
  if (verdict === 'error' && exitCode !== null)
    return 'It wrote more than is kept, and the rest could have had it: let it write less.'
  if (verdict === 'error') return 'The guest could not start it: see the console log.'
  if (exitCode === 127)
    return "Something it calls is not in the guest, which has busybox's commands and no more: bring it along with `files`."
  if (exitCode === 126) return notRunRemedy(stderr.tail)
  return 'See what it wrote; the guest has no network and only what the manifest brings along.'
}

/** A shell's exit code 126: the file is there, and cannot be run. Artifacts of workflows lose the modes of files. */
function notRunRemedy(stderr: string): string {
  const [, program] = NOT_EXECUTABLE.exec(tail(stderr)) ?? []
  if (program === undefined) return 'Something it calls is no program for this machine: see its output.'
  const name = oneLine(program, 120)
  return `\`${name}\` is not executable: run \`chmod +x\` on it before bpfcompat brings it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${name}\`.`
}

/** `sh: ./loader: Permission denied`, as busybox's shell and dash write it. */
const NOT_EXECUTABLE = /(?:^|: )([^\s:][^:\n]*): Permission denied$/m

/** The finding of a command that does not answer as expected. */
export function draftsOfCommand(context: CaseContext): Draft[] {
  const {command, interruption, reported} = context.result
  if (command === null || !hasFailed(command)) return []
  if (interruption !== null && command.exitCode === null && command.signal === null && !command.timedOut) return []
  if (context.kernel.error !== null) return []
  // Its exit code says no more than the tests that it tells of.
  if (command.exitCode !== null && !command.timedOut && reported.some(({verdict}) => verdict === 'fail')) return []
  return [
    draftOf(
      context,
      'command',
      {
        class: 'COMMAND_FAILURE',
        title: `the command does not answer as expected: ${command.reason}`,
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
