import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult} from '../model/case.ts'
import type {Mode} from '../model/mode.ts'
import type {ProgramResult} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import type {Verdict} from '../model/verdict.ts'
import {casesByArtifact} from '../results/by-artifact.ts'
import {judgeAttach, judgeLoad} from '../results/judge-programs.ts'
import {type KernelGroup, kernelGroups, type SupportKernel, supportKernels} from './kernels.ts'
import {type Support, supportOf} from './range.ts'
import {mergeRuns, newestFirst} from './runs.ts'

/** Version of support.json. It increases if a field is removed or changes its meaning, not for new fields. */
const SUPPORT_VERSION = 1

/**
 * The kernels on which artifacts pass, as tested. Nothing is inferred: distributions backport features, so that a kernel says
 * nothing about a kernel of the same version of another distribution.
 */
export interface SupportTable {
  version: typeof SUPPORT_VERSION
  tool: Results['tool']
  /** The runs of the table, newest first. */
  runs: SupportRun[]
  /** By distribution, oldest first. */
  kernels: SupportKernel[]
  /** Everything required, taken together. */
  overall: Support
  artifacts: ArtifactSupport[]
}

interface SupportRun {
  /** ISO 8601. */
  startedAt: string
  /** The commit that the objects were built from; null if not known. */
  revision: string | null
  /** The manifest as the user named it; null if objects were named on the command line. */
  manifest: string | null
}

export interface ArtifactSupport {
  name: string
  /** True if one of its lanes blocks on one of the kernels. */
  required: boolean
  /** The modes of its lanes and, for an object, the shallower modes that they include. */
  modes: ModeSupport[]
  programs: ProgramSupport[]
}

interface ModeSupport {
  mode: Mode
  support: Support
}

export interface ProgramSupport {
  name: string
  section: string
  load: Support
  /** Null if no attach was ever tried. */
  attach: Support | null
}

const OBJECT_MODES: readonly Mode[] = ['load_only', 'load_attach', 'behavior']
const MODES: readonly Mode[] = [...OBJECT_MODES, 'command']

/**
 * Returns the support table of one or more runs. The newest verdict of each artifact on each kernel counts; an `error`, which
 * says nothing about the artifact, gives way to an older verdict.
 *
 * @param runs at least one
 */
export function supportTableOf(runs: readonly Results[]): SupportTable {
  const {newest, artifacts, kernels: results, cases} = mergeRuns(runs)
  const kernels = supportKernels(results)
  const group = kernelGroups(kernels)
  const byArtifact = casesByArtifact({cases})
  return {
    version: SUPPORT_VERSION,
    tool: newest.tool,
    runs: newestFirst(runs).map(({startedAt, revision, manifest}) => ({startedAt, revision, manifest})),
    kernels,
    overall: supportOf(overallVerdicts(cases), group),
    artifacts: artifacts.map(artifact => artifactSupport(artifact, byArtifact.get(artifact.name) ?? [], group)),
  }
}

function artifactSupport({name}: ArtifactResult, cases: readonly CaseResult[], groups: KernelGroup[]): ArtifactSupport {
  const modes = MODES.filter(mode => cases.some(seen => modeVerdict(seen, mode) !== undefined))
  return {
    name,
    required: cases.some(({lanes}) => lanes.some(({required}) => required)),
    modes: modes.map(mode => ({
      mode,
      support: supportOf(
        verdicts(cases, seen => modeVerdict(seen, mode)),
        groups,
      ),
    })),
    programs: programsOf(cases).map(({name: program, section}) => programSupport(program, section, cases, groups)),
  }
}

function programSupport(
  name: string,
  section: string,
  cases: readonly CaseResult[],
  groups: KernelGroup[],
): ProgramSupport {
  const of = (step: (program: ProgramResult) => Verdict | undefined) =>
    verdicts(cases, ({programs}) => {
      const program = programs.find(candidate => candidate.name === name)
      return program === undefined ? undefined : step(program)
    })
  const tried = cases.some(({programs}) => programs.some(program => program.name === name && program.attach !== null))
  return {
    name,
    section,
    load: supportOf(of(loadVerdict), groups),
    attach: tried ? supportOf(of(attachVerdict), groups) : null,
  }
}

/** Returns every program of the object, in its order. */
function programsOf(cases: readonly CaseResult[]): ProgramResult[] {
  return [...new Map(cases.flatMap(({programs}) => programs.map(program => [program.name, program]))).values()]
}

function verdicts(
  cases: readonly CaseResult[],
  verdictOf: (seen: CaseResult) => Verdict | undefined,
): Map<string, Verdict> {
  return new Map(
    cases.flatMap(seen => {
      const verdict = verdictOf(seen)
      return verdict === undefined ? [] : [[seen.kernel, verdict] as const]
    }),
  )
}

/** Returns the verdict of the lane, or what a deeper lane shows about a mode that it includes. */
function modeVerdict(seen: CaseResult, mode: Mode): Verdict | undefined {
  const lane = seen.lanes.find(candidate => candidate.mode === mode)
  if (lane !== undefined) return lane.verdict
  if (!OBJECT_MODES.includes(mode)) return undefined
  const deeper = seen.lanes.find(({mode: own}) => OBJECT_MODES.indexOf(own) > OBJECT_MODES.indexOf(mode))
  if (deeper === undefined || deeper.verdict === 'pass' || deeper.verdict === 'error') return deeper?.verdict
  const judged = judgeLoad(seen) ?? (mode === 'load_attach' ? judgeAttach(seen) : undefined)
  return judged?.verdict ?? 'pass'
}

/** Returns the verdict of the load. A program that was left out because it does not load counts as one that does not load. */
function loadVerdict({off, load}: ProgramResult): Verdict | undefined {
  if (off !== null) return off.by === 'dropped' ? 'fail' : 'skip'
  return load?.verdict
}

/** Returns the verdict of the attach. A program that does not load cannot be attached either. */
function attachVerdict(program: ProgramResult): Verdict | undefined {
  const {attach} = program
  if (attach === null) return loadVerdict(program) === 'pass' ? undefined : loadVerdict(program)
  return attach.declined ? 'skip' : attach.verdict
}

/** Returns for each kernel whether all lanes pass that block on some kernel; all lanes if none blocks. */
function overallVerdicts(cases: readonly CaseResult[]): Map<string, Verdict> {
  const key = (artifact: string, mode: Mode) => JSON.stringify([artifact, mode])
  const required = new Set(
    cases.flatMap(({artifact, lanes}) => lanes.filter(lane => lane.required).map(({mode}) => key(artifact, mode))),
  )
  const byKernel = new Map<string, Verdict[]>()
  for (const {artifact, kernel, lanes} of cases) {
    const counted = lanes.filter(({mode}) => required.size === 0 || required.has(key(artifact, mode)))
    byKernel.set(kernel, [...(byKernel.get(kernel) ?? []), ...counted.map(({verdict}) => verdict)])
  }
  return new Map(
    [...byKernel].flatMap(([kernel, own]) => {
      const worst = (['fail', 'error', 'pass', 'skip'] as const).find(verdict => own.includes(verdict))
      return worst === undefined ? [] : [[kernel, worst] as const]
    }),
  )
}
