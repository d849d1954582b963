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

/** Version of support.json. Raised when a field changes its meaning or goes away; new fields do not raise it. */
const SUPPORT_VERSION = 1

/**
 * On which kernels everything was seen passing. Nothing is inferred: distributions port features back, so that a kernel
 * says nothing about another distribution's of the same version.
 */
export interface SupportTable {
  version: typeof SUPPORT_VERSION
  tool: Results['tool']
  /** What it is made of, the newest first. */
  runs: SupportRun[]
  /** By distribution, the oldest first. */
  kernels: SupportKernel[]
  /** All that is required, taken together. */
  overall: Support
  artifacts: ArtifactSupport[]
}

export interface SupportRun {
  /** ISO 8601. */
  startedAt: string
  /** The commit whose objects these were, as far as anybody said. */
  revision: string | null
  /** The manifest as the user named it, or null when objects were named on the command line. */
  manifest: string | null
}

export interface ArtifactSupport {
  name: string
  /** Some lane of it blocks on some kernel. */
  required: boolean
  /** The lanes and, of an object, the shallower modes that they include. */
  modes: ModeSupport[]
  programs: ProgramSupport[]
}

export interface ModeSupport {
  mode: Mode
  support: Support
}

export interface ProgramSupport {
  name: string
  section: string
  load: Support
  /** Null when no attach was ever tried. */
  attach: Support | null
}

const OBJECT_MODES: readonly Mode[] = ['load_only', 'load_attach', 'behavior']
const MODES: readonly Mode[] = [...OBJECT_MODES, 'command']

/**
 * The support table of one or several runs: of each artifact on each kernel the newest verdict counts, and one that says
 * nothing about the artifact (`error`) gives way to an older one that does.
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

/** Every program of the object, in its order. */
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

/** The lane's own verdict, or what a deeper lane says about a mode that it includes. */
function modeVerdict(seen: CaseResult, mode: Mode): Verdict | undefined {
  const lane = seen.lanes.find(candidate => candidate.mode === mode)
  if (lane !== undefined) return lane.verdict
  if (!OBJECT_MODES.includes(mode)) return undefined
  const deeper = seen.lanes.find(({mode: own}) => OBJECT_MODES.indexOf(own) > OBJECT_MODES.indexOf(mode))
  if (deeper === undefined || deeper.verdict === 'pass' || deeper.verdict === 'error') return deeper?.verdict
  const judged = judgeLoad(seen) ?? (mode === 'load_attach' ? judgeAttach(seen) : undefined)
  return judged?.verdict ?? 'pass'
}

/** A program that was left out because it does not load is no other than one that does not load. */
function loadVerdict({off, load}: ProgramResult): Verdict | undefined {
  if (off !== null) return off.by === 'dropped' ? 'fail' : 'skip'
  return load?.verdict
}

/** What does not load cannot be attached either. */
function attachVerdict(program: ProgramResult): Verdict | undefined {
  const {attach} = program
  if (attach === null) return loadVerdict(program) === 'pass' ? undefined : loadVerdict(program)
  return attach.declined ? 'skip' : attach.verdict
}

/** Of every kernel: whether all lanes pass that block somewhere; all lanes, when none does. */
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
