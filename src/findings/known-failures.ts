import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult, LaneResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {KnownFailure} from '../model/known-failure.ts'
import type {ReportedTestResult} from '../model/test.ts'
import {expects, type Failure, isOver} from '../results/known-failures.ts'
import {placeText} from '../results/names.ts'
import {meansTest, reportedName} from '../results/reported.ts'
import {type Draft, draftOf, lanesOf} from './draft.ts'
import type {CaseContext, Run} from './model/context.ts'

/** Returns the drafts of a case, with those that an entry of `known_failures` expects as notices. */
export function withKnown({run, artifact, kernel, result}: CaseContext, drafts: readonly Draft[]): Draft[] {
  if (artifact.knownFailures.length === 0) return [...drafts]
  return drafts.map(draft => {
    if (draft.step === null || draft.level === 'notice' || !isVerdict(lanesOf(result.lanes, draft.step))) return draft
    const entries = artifact.knownFailures.filter(entry => expects(entry, failureOf(draft)))
    const entry = entries.find(candidate => !isOver(candidate, kernel, run.startedAt))
    if (entry === undefined && entries.length === 0) return ofAnotherClass(draft, artifact.knownFailures)
    if (entry === undefined) return {...draft, overdue: entries[0] ?? null}
    const {reason, until, place} = entry
    return {...draft, level: 'notice', known: {reason, until, place}}
  })
}

/** Adds to the remedy that an entry expects a failure here, but of another class. */
function ofAnotherClass(draft: Draft, known: readonly KnownFailure[]): Draft {
  const near = known.find(entry =>
    entry.classes.some(expected => expects(entry, {...failureOf(draft), class: expected})),
  )
  return near === undefined
    ? draft
    : {
        ...draft,
        remedy: `${draft.remedy} \`known_failures\` expects ${near.classes.join(' or ')} here (${placeText(near.place)}), but this is a different failure.`,
      }
}

/** Returns `false` for an `error`: it says nothing about the artifact, so it cannot be a known failure. */
function isVerdict(lanes: readonly LaneResult[]): boolean {
  return lanes.every(({verdict}) => verdict !== 'error')
}

function failureOf(draft: Draft): Failure {
  const {kernel, program, map, identity} = draft
  return {class: draft.class, kernel, program, map, test: draft.class === 'BEHAVIOR_FAILURE' ? identity : null}
}

/** Marks the lanes, programs and tests of a case whose failures are known. */
export function markKnown(result: CaseResult, drafts: readonly Draft[]): CaseResult {
  if (drafts.every(({known}) => known === null)) return result
  return {
    ...result,
    lanes: result.lanes.map(lane => ({...lane, known: knownOf(lane, result, drafts)})),
    programs: result.programs.map(program => ({
      ...program,
      known: reasonsOf(drafts.filter(draft => draft.program === program.name)),
    })),
    tests: result.tests.map(test => ({
      ...test,
      known: reasonsOf(drafts.filter(draft => failureOf(draft).test === test.name)),
    })),
    reported: result.reported.map(test => ({
      ...test,
      known: reasonsOf(drafts.filter(draft => failureOf(draft).test === reportedName(test))),
    })),
  }
}

/** Returns the reasons why the failure of a lane is known; null unless everything that makes it fail is known. */
function knownOf(lane: LaneResult, {lanes}: CaseResult, drafts: readonly Draft[]): string | null {
  if (lane.verdict !== 'fail') return null
  const own = drafts.filter(({step}) => step !== null && lanesOf(lanes, step).includes(lane))
  // On an optional lane, every failure is a warning.
  return reasonsOf(own.filter(({level, known}) => known !== null || level === 'failure' || !lane.required))
}

/** Returns null if one of the failures is not known, or if there is none. */
function reasonsOf(drafts: readonly Draft[]): string | null {
  const failures = drafts.filter(({level, known}) => level !== 'notice' || known !== null)
  const reasons = failures.flatMap(({known}) => (known === null ? [] : [known.reason]))
  return reasons.length === 0 || reasons.length < failures.length ? null : [...new Set(reasons)].join('; ')
}

/** Returns the drafts of entries that expect a failure that does not occur. */
export function draftsOfRecovered(run: Run, artifact: ArtifactResult, drafts: readonly Draft[]): Draft[] {
  return artifact.knownFailures.flatMap(entry => {
    const passing = run.kernels.flatMap(kernel => {
      const result = run.cases.find(one => one.artifact === artifact.name && one.kernel === kernel.id)
      const isExpected = result !== undefined && entry.kernels.includes(kernel.id)
      const fails = drafts.some(draft => draft.kernel === kernel.id && expects(entry, failureOf(draft)))
      return isExpected && !fails && passes(entry, result) ? [{run, artifact, kernel, result}] : []
    })
    return passing.map(context =>
      draftOfRecovered(
        context,
        entry,
        passing.map(({kernel}) => kernel),
      ),
    )
  })
}

/** Returns whether the subject passed. It must have been tried: an attach that the load of another program prevented does not count. */
function passes({subject}: KnownFailure, {lanes, programs, maps, load, tests, reported}: CaseResult): boolean {
  switch (subject.kind) {
    case 'artifact':
      return lanes.every(({verdict}) => verdict === 'pass')
    case 'map':
      // A map that was left out was never created.
      return load?.verdict === 'pass' && maps.some(({name, off}) => name === subject.name && off === null)
    case 'program': {
      const program = programs.find(({name}) => name === subject.name)
      const isAttached = program?.attach?.verdict === 'pass' || program?.attach?.declined === true
      return program?.load?.verdict === 'pass' && (isAttached || lanes.every(({mode}) => mode === 'load_only'))
    }
    case 'test':
      return (
        tests.some(({name, verdict}) => name === subject.name && verdict === 'pass') ||
        allPass(reported.filter(test => meansTest(subject.name, test)))
      )
  }
}

function allPass(tests: readonly ReportedTestResult[]): boolean {
  return tests.some(({verdict}) => verdict === 'pass') && tests.every(({verdict}) => verdict !== 'fail')
}

function draftOfRecovered(context: CaseContext, entry: KnownFailure, passing: readonly KernelResult[]): Draft {
  const {subject, classes, kernels, reason, place} = entry
  const left = kernels.filter(name => !passing.some(({id}) => id === name))
  const what = subject.kind === 'artifact' ? context.artifact.name : `${subject.kind} ${subject.name}`
  const at = placeText(place)
  const isOnly = left.length === 0
  return {
    ...draftOf(
      context,
      'load',
      {
        class: 'KNOWN_FAILURE_PASSES',
        title: `${what} passes, but known_failures expects ${classes.join(' or ')}`,
        remedy: isOnly
          ? `Remove the entry at ${at}: it would hide a new failure.`
          : `Remove ${passing.length === 1 ? 'this kernel' : 'these kernels'} from the \`kernels\` of the entry at ${at}: the entry would hide a new failure here. It also selects ${some(left)}.`,
        subject: at,
      },
      {words: `known_failures: ${reason}`, place},
    ),
    level: 'warning',
  }
}

const MOST_KERNELS = 4

function some(names: readonly string[]): string {
  const more = names.length - MOST_KERNELS
  return `${names.slice(0, MOST_KERNELS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Returns why a failure blocks although an entry expects it; null if no entry does. */
export function overdueSentence({overdue}: Draft): string | null {
  if (overdue === null) return null
  const {until, reason, place} = overdue
  return `Fix this failure, or set a later \`until\`: it blocks again because known_failures expected it only until ${until} (${placeText(place)}: ${reason}).`
}
