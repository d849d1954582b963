import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult, LaneResult} from '../model/case.ts'
import type {Comparison} from '../model/comparison.ts'
import type {Finding} from '../model/finding.ts'
import type {FindingClass} from '../model/finding-class.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Mode} from '../model/mode.ts'
import {casesByArtifact} from '../results/by-artifact.ts'
import {draftsOfAttach} from './attach.ts'
import type {CaseContext, Run} from './context.ts'
import {type Draft, draftOf, hasFailed, levelOf, type Step} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {fold} from './fold.ts'
import {draftsOfGrowth} from './growth.ts'
import {draftOfWarning, draftsOfInterruption} from './interruptions.ts'
import {withBtfOffer} from './kernel-btf.ts'
import {draftsOfRecovered, markKnown, withKnown} from './known-failures.ts'
import {draftsOfLoad} from './load.ts'
import {draftsOfDroppedMaps} from './maps.ts'
import {draftsOfMismatches} from './mismatches.ts'
import {draftsOfBudget, draftsOfDropped, draftsOfVariants} from './programs-off.ts'
import {draftsOfReported} from './reported-tests.ts'
import {reproduce} from './reproduce.ts'
import {draftsOfRunBudget} from './run-time.ts'
import {draftsOfSurface} from './surface.ts'
import {draftsOfCommand, draftsOfTests} from './tests.ts'

/**
 * Explains every failure of the run once, with the kernels on which it occurs. Findings that block come first.
 *
 * @param comparison of the run with a baseline, which shows what is new
 */
export function findingsOf(run: Run, comparison: Comparison | null = null): Finding[] {
  const byArtifact = casesByArtifact(run)
  return fold(
    [
      ...run.kernels.flatMap(kernel => draftsOfKernel(run, kernel)),
      ...run.artifacts.flatMap(artifact => draftsOfArtifact(run, artifact, byArtifact.get(artifact.name) ?? [])),
      ...draftsOfSurface(run, comparison),
      ...(comparison === null ? [] : draftsOfGrowth(run, comparison)),
    ],
    run,
    comparison,
  )
}

function draftsOfKernel(run: Run, kernel: KernelResult): Draft[] {
  if (kernel.error === null) return []
  const lanes = run.cases.filter(result => result.kernel === kernel.id).flatMap(result => result.lanes)
  return [
    {
      ...NOTHING,
      class: 'KERNEL_UNAVAILABLE',
      level: lanes.length === 0 ? (kernel.required ? 'failure' : 'warning') : levelOf(lanes),
      artifact: null,
      kernel: kernel.id,
      identity: kernel.error,
      title: `kernel ${kernel.id} could not be used`,
      words: kernel.error,
      log: kernel.consoleLog,
      remedy:
        kernel.consoleLog === null
          ? 'Follow the advice in the message above, or mark the kernel `required: false` if the run may pass without it. This is not a verdict on the artifacts.'
          : 'Read the console log, then run bpfcompat again. This is not a verdict on the artifacts.',
      place: null,
      reproduce: reproduce(run, null, kernel.id, null),
      shell: null,
    },
  ]
}

function draftsOfArtifact(run: Run, artifact: ArtifactResult, cases: readonly CaseResult[]): Draft[] {
  if (artifact.error !== null)
    return [
      draftOfInvalid(
        run,
        artifact,
        cases.flatMap(result => result.lanes),
      ),
    ]
  const drafts = run.kernels.flatMap(kernel =>
    cases
      .filter(result => result.kernel === kernel.id)
      .flatMap(result => draftsOfCase({run, artifact, kernel, result})),
  )
  return [...drafts, ...draftsOfRecovered(run, artifact, drafts)]
}

/** Returns the cases of a run, with their known failures marked. */
export function casesWithKnown(run: Run): CaseResult[] {
  const artifacts = new Map(run.artifacts.map(artifact => [artifact.name, artifact]))
  return run.cases.map(result => {
    const artifact = artifacts.get(result.artifact)
    const kernel = run.kernels.find(({id}) => id === result.kernel)
    const isConcerned = artifact !== undefined && kernel !== undefined && artifact.knownFailures.length > 0
    return isConcerned ? markKnown(result, draftsOfCase({run, artifact, kernel, result})) : result
  })
}

function draftOfInvalid(run: Run, artifact: ArtifactResult, lanes: CaseContext['result']['lanes']): Draft {
  return {
    ...NOTHING,
    class: 'INVALID_OBJECT',
    level: lanes.length === 0 ? 'failure' : levelOf(lanes),
    artifact: artifact.name,
    kernel: null,
    identity: 'artifact',
    title: `${artifact.path} cannot be used as an artifact`,
    words: artifact.error,
    log: null,
    remedy: 'Build the object before the run, and name the object file, not its source or a program of the host.',
    place: artifact.place,
    reproduce: reproduce(run, artifact, run.kernels[0]?.id ?? null, null),
    shell: null,
  }
}

/** The fields of a draft that are empty for a whole kernel or a whole artifact. */
const NOTHING = {
  step: null,
  known: null,
  overdue: null,
  program: null,
  map: null,
  source: null,
  excerpt: null,
  remedyYaml: null,
  suggestion: null,
  background: null,
  proof: null,
} as const

function draftsOfCase(context: CaseContext): Draft[] {
  return withKnown(
    context,
    failuresOfCase(context).map(draft => withBtfOffer(context, draft)),
  )
}

function failuresOfCase(context: CaseContext): Draft[] {
  const {result, kernel} = context
  if (result.load === null && result.unsuited !== null) return [draftOfUnsuited(context, result.unsuited)]
  if (kernel.error !== null && result.load === null && result.interruption === null) return []
  const drafts = [
    ...draftsOfMismatches(context),
    ...draftsOfLoad(context),
    ...draftsOfDroppedMaps(context),
    ...draftsOfDropped(context),
    ...draftsOfVariants(context),
    ...draftsOfBudget(context),
    ...draftsOfRunBudget(context),
    ...draftsOfAttach(context),
    ...draftsOfTests(context),
    ...draftsOfReported(context),
    ...draftsOfCommand(context),
    ...(result.unsuited === null ? [] : [draftOfUnsuited(context, result.unsuited)]),
    ...(result.interruption === null ? [] : draftsOfInterruption(context, result.interruption)),
    ...result.kernelWarnings.map(warning => draftOfWarning(context, warning)),
  ]
  const unexplainedLane = result.interruption?.kind === 'cancelled' ? undefined : laneWithout(drafts, result.lanes)
  return unexplainedLane === undefined ? drafts : [...drafts, unexplained(context, unexplainedLane)]
}

function draftOfUnsuited(context: CaseContext, why: string): Draft {
  return draftOf(
    context,
    context.result.load === null ? 'load' : 'command',
    {
      class: 'INVALID_OBJECT',
      title: `${context.artifact.name} is not built for ${context.kernel.arch}`,
      remedy: `Build it for ${context.kernel.arch} as a separate artifact, and list the kernels of each artifact under \`kernels:\`.`,
      subject: 'unsuited',
    },
    {words: `it ${why}`},
  )
}

/** Warnings that do not explain why a lane failed. */
const ASIDES: ReadonlySet<FindingClass> = new Set([
  'LSM_NOT_ACTIVE',
  'KERNEL_WARNING',
  'MAP_DROPPED',
  'PROGRAM_DROPPED',
  'VARIANT_UNAVAILABLE',
])

/** Returns a failed lane that none of the findings explains. */
function laneWithout(drafts: readonly Draft[], lanes: readonly LaneResult[]): LaneResult | undefined {
  const failed = lanes.filter(hasFailed)
  if (drafts.some(({level}) => level === 'failure')) return undefined
  const explained = drafts.some(draft => draft.level === 'warning' && !ASIDES.has(draft.class))
  return failed.find(({required}) => required) ?? (explained ? undefined : failed[0])
}

/** Returns a draft for a failed lane without a recorded cause: no lane fails without a finding. */
function unexplained(context: CaseContext, lane: LaneResult): Draft {
  return draftOf(
    context,
    STEPS[lane.mode],
    {
      class: 'UNKNOWN',
      title: `${context.artifact.name} did not pass ${lane.mode}, and bpfcompat has no rule for the cause`,
      remedy: 'Read the logs of the kernel, and open an issue so that bpfcompat can explain this failure.',
    },
    {
      words: lane.reason,
      excerpt: libbpfExcerpt(context.result.libbpfTail),
      log: context.result.libbpfLog ?? context.kernel.consoleLog,
    },
  )
}

const STEPS: Readonly<Record<Mode, Step>> = {
  load_only: 'load',
  load_attach: 'attach',
  behavior: 'test',
  command: 'command',
}
