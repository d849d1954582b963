import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult} from '../model/case.ts'
import type {
  ChangeSubject,
  Comparison,
  InsnsChange,
  KernelChange,
  RunTimeChange,
  VerdictChange,
} from '../model/comparison.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Results} from '../model/results.ts'
import type {Verdict} from '../model/verdict.ts'
import {type InsnsThreshold, isBeyond} from '../request/insns-threshold.ts'
import {reportedName} from '../results/reported.ts'
import {differs} from '../results/run-times.ts'
import {differencesSince} from '../surface/since-baseline.ts'

/** The results to compare with. */
export interface Baseline {
  results: Results
  /** Where they were found: a path, or the branch and the cache of GitHub Actions. */
  source: string
}

/** The parts of a run that are compared. Findings and gate are not needed. */
export type Compared = Pick<Results, 'kernels' | 'artifacts' | 'cases' | 'surface'>

/**
 * Compares an earlier run with this one, by artifact, program, kernel and architecture. What only one of them has is not a
 * change: it is only counted.
 */
export function compareResults(baseline: Baseline, after: Compared, threshold: InsnsThreshold | null): Comparison {
  const before = baseline.results
  const earlier = new Map(before.cases.map(result => [caseKey(result, before.kernels), result]))
  const pairs = after.cases.flatMap(result => {
    const other = earlier.get(caseKey(result, after.kernels))
    return other === undefined ? [] : [pairOf(other, result, before, after)]
  })
  return {
    baseline: {revision: before.revision, startedAt: before.startedAt, source: baseline.source},
    insnsThreshold: threshold?.text ?? null,
    cases: {
      compared: pairs.length,
      added: after.cases.length - pairs.length,
      gone: before.cases.length - pairs.length,
    },
    kernels: kernelChanges(before.kernels, after.kernels),
    verdicts: pairs.flatMap(verdictChanges).toSorted((a, b) => rank(a) - rank(b)),
    insns: pairs.flatMap(pair => insnsChanges(pair, threshold)).toSorted((a, b) => ratio(b) - ratio(a)),
    runTimes: pairs.flatMap(runTimeChanges).toSorted((a, b) => ratio(b) - ratio(a)),
    surface: differencesSince(before, after),
  }
}

/** One artifact on one kernel, in both runs. */
interface Pair {
  before: CaseResult
  after: CaseResult
  common: Pick<VerdictChange, 'artifact' | 'kernel' | 'arch' | 'kernelChanged' | 'objectChanged'>
}

function caseKey({artifact, kernel}: CaseResult, kernels: readonly KernelResult[]): string {
  return JSON.stringify([artifact, kernel, archOf(kernel, kernels)])
}

function archOf(kernel: string, kernels: readonly KernelResult[]): KernelResult['arch'] {
  return kernels.find(({id}) => id === kernel)?.arch ?? 'x86_64'
}

function pairOf(before: CaseResult, after: CaseResult, earlier: Compared, later: Compared): Pair {
  const kernelOf = ({kernels}: Compared) => kernels.find(({id}) => id === after.kernel)
  const artifactOf = ({artifacts}: Compared) => artifacts.find(({name}) => name === after.artifact)
  return {
    before,
    after,
    common: {
      artifact: after.artifact,
      kernel: after.kernel,
      arch: archOf(after.kernel, later.kernels),
      kernelChanged: isOtherBuild(kernelOf(earlier), kernelOf(later)),
      objectChanged: isOtherObject(artifactOf(earlier), artifactOf(later)),
    },
  }
}

/** Returns whether two kernels are different builds. A kernel that was unavailable in one of the runs counts as the same. */
function isOtherBuild(before: KernelResult | undefined, after: KernelResult | undefined): boolean {
  return differ(before?.release, after?.release) || differ(before?.vmlinuzSha256, after?.vmlinuzSha256)
}

function isOtherObject(before: ArtifactResult | undefined, after: ArtifactResult | undefined): boolean {
  return differ(before?.sha256, after?.sha256)
}

function differ(before: string | null | undefined, after: string | null | undefined): boolean {
  return before != null && after != null && before !== after
}

function kernelChanges(before: readonly KernelResult[], after: readonly KernelResult[]): KernelChange[] {
  return after.flatMap(kernel => {
    const other = before.find(({id, arch}) => id === kernel.id && arch === kernel.arch)
    if (other === undefined || !isOtherBuild(other, kernel)) return []
    const words = wordsOf(other, kernel)
    return [{kernel: kernel.id, arch: kernel.arch, before: words(other), after: words(kernel)}]
  })
}

/** Returns how to name two builds: by release, or if that is the same, also by package version, or else by digest. */
function wordsOf(a: KernelResult, b: KernelResult): (kernel: KernelResult) => string {
  if (a.release !== b.release) return ({release}) => release ?? 'unknown'
  if (a.packageVersion !== b.packageVersion) return ({release, packageVersion}) => `${release} (${packageVersion})`
  return ({release, vmlinuzSha256}) => `${release} (sha256 ${vmlinuzSha256?.slice(0, 12)})`
}

interface Judged {
  subject: ChangeSubject
  verdict: Verdict
  known: boolean
}

/** Returns the changed verdicts. For programs and tests, only between pass and fail: other verdicts show in the lane. */
function verdictChanges({before, after, common}: Pair): VerdictChange[] {
  const earlier = new Map(judgedOf(before).map(({subject, verdict}) => [JSON.stringify(subject), verdict]))
  return judgedOf(after).flatMap(({subject, verdict, known}) => {
    const other = earlier.get(JSON.stringify(subject))
    const isComparable =
      other !== undefined && (subject.kind === 'lane' || (isPassOrFail(other) && isPassOrFail(verdict)))
    return isComparable && other !== verdict
      ? [{...common, subject, before: other, after: verdict, known: known && verdict === 'fail'}]
      : []
  })
}

function isPassOrFail(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'fail'
}

/** Returns all verdicts of a case. If its lanes have only known failures, all of its failures count as known. */
function judgedOf({lanes, programs, tests, reported}: CaseResult): Judged[] {
  const failing = lanes.filter(({verdict}) => verdict !== 'pass')
  const all = failing.length > 0 && failing.every(({known}) => known !== null)
  const knows = ({known}: {known: string | null}) => all || known !== null
  return [
    ...lanes.map((lane): Judged => {
      const {mode, verdict} = lane
      return {subject: {kind: 'lane', mode}, verdict, known: knows(lane)}
    }),
    ...programs.flatMap(program =>
      (['load', 'attach'] as const).flatMap((step): Judged[] => {
        const result = program[step]
        const subject = {kind: 'program', name: program.name, step} as const
        return result === null ? [] : [{subject, verdict: result.verdict, known: knows(program)}]
      }),
    ),
    ...tests.map((test): Judged => {
      const {name, verdict} = test
      return {subject: {kind: 'test', name}, verdict, known: knows(test)}
    }),
    ...reported.map((test): Judged => {
      const {verdict} = test
      return {subject: {kind: 'test', name: reportedName(test)}, verdict, known: knows(test)}
    }),
  ]
}

/** Orders changes: new failures on the same build, other failures, lost verdicts, improvements. */
function rank(change: VerdictChange): number {
  if (change.after === 'pass') return 3
  if (change.after !== 'fail') return 2
  return isNewlyFailing(change) ? 0 : 1
}

/** Returns changed instruction counts. A rejected program has none, because it was not verified completely. */
function insnsChanges({before, after, common}: Pair, threshold: InsnsThreshold | null): InsnsChange[] {
  const earlier = insnsOf(before)
  return [...insnsOf(after)].flatMap(([program, insns]) => {
    const other = earlier.get(program)
    if (other === undefined || other === insns) return []
    const beyond = threshold !== null && !common.kernelChanged && isBeyond(threshold, other, insns)
    return [{...common, program, before: other, after: insns, beyond}]
  })
}

function insnsOf({programs}: CaseResult): Map<string, number> {
  return new Map(
    programs.flatMap(({name, load}) => {
      const insns = load?.verdict === 'pass' ? (load.stats?.insnsProcessed ?? null) : null
      return insns === null ? [] : [[name, insns] as const]
    }),
  )
}

function runTimeChanges({before, after, common}: Pair): RunTimeChange[] {
  const earlier = new Map(before.programs.map(({name, runTime}) => [name, runTime]))
  return after.programs.flatMap(({name: program, runTime}) => {
    const other = earlier.get(program) ?? null
    return differs(other, runTime) && other?.insnsPerRun != null && runTime?.insnsPerRun != null
      ? [{...common, program, before: other.insnsPerRun, after: runTime.insnsPerRun}]
      : []
  })
}

function ratio({before, after}: RunTimeChange): number {
  return after / Math.max(before, 1)
}

/** Returns whether something passed before and now fails unexpectedly on the same kernel build: the code or its manifest changed. */
export function isNewlyFailing({before, after, kernelChanged, known}: VerdictChange): boolean {
  return before === 'pass' && after === 'fail' && !kernelChanged && !known
}

/** Returns whether something failed before and passes now, for any reason. */
export function isNewlyPassing({before, after}: VerdictChange): boolean {
  return before === 'fail' && after === 'pass'
}

/** Removes lanes whose change is explained by the changes of their own programs or tests. */
export function reportedOnce(changes: readonly VerdictChange[]): VerdictChange[] {
  const key = ({artifact, kernel, after}: VerdictChange) => JSON.stringify([artifact, kernel, after])
  const explained = new Set(changes.filter(({subject}) => subject.kind !== 'lane').map(key))
  return changes.filter(change => change.subject.kind !== 'lane' || !explained.has(key(change)))
}
