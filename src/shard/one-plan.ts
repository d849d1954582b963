import type {Results, ShardResult, WorkflowRun} from '../model/results.ts'
import type {Assignment} from '../request/run.ts'
import {oneLine} from '../text/clean.ts'

/** Results that claim to be part of a run, and their file. */
export interface ShardReport {
  /** Path for messages. */
  file: string
  results: Results
  /** Kernels of other shards whose logs are next to these results: downloads into one directory overwrote each other. */
  overwritten?: readonly string[]
}

/** One shard of the merged plan. */
export interface Shard extends ShardReport {
  shard: ShardResult
}

/** The input `shard` accepts three digits. */
const MAX_COUNT = 999

/** Returns the name of a shard for messages: `shard 2/4 (bpfcompat-2/results.json)`. */
export function shardWords({file, shard}: Shard): string {
  return `shard ${shard.index}/${shard.count} (\`${oneLine(file, 120)}\`)`
}

/** The shards to merge, and messages about the others. */
export interface OnePlan {
  shards: Shard[]
  /** A sentence for each report that does not fit: the result of the whole run is unknown then. */
  problems: string[]
  /** A sentence for each report that a newer one replaces, which is normal. */
  notes: string[]
}

/**
 * Returns the shards of one plan, each once, in order: those of one workflow run, with the plan of its newest attempt and the newest
 * results of each shard. Results of earlier attempts still exist when jobs are run again.
 *
 * @param ownRun the workflow run that merges; null on a terminal
 */
export function shardsOfOnePlan(reports: readonly ShardReport[], ownRun: WorkflowRun | null): OnePlan {
  const notes: string[] = []
  const problems: string[] = []
  const shards: Shard[] = []
  const newestFirst = ofOneRun(reports, ownRun, notes).toSorted((a, b) => byAge(b.results, a.results))
  for (const report of newestFirst.toSorted((a, b) => Number(isWhole(a)) - Number(isWhole(b)))) {
    const shard = {...report, shard: report.results.shard ?? wholeRun(report.results)}
    const same = shards.find(other => other.shard.index === shard.shard.index)
    const defect = defectOf(shard, shards)
    if (defect !== undefined && isReplaced(shard, shards))
      notes.push(`${shardWords(shard)} belongs to an earlier plan, which a later attempt has replaced, and is ignored`)
    else if (defect !== undefined) problems.push(defect)
    else if (same === undefined) shards.push(shard)
    else if (byAge(same.results, shard.results) > 0 || isSame(same, shard)) notes.push(supersededWords(same, shard))
    else problems.push(`${shardWords(shard)} is the same shard as \`${oneLine(same.file, 120)}\`, and was ignored`)
  }
  return {shards: shards.toSorted((a, b) => a.shard.index - b.shard.index), problems, notes}
}

/** Returns the reports of our own workflow run, or else of the newest one, plus all reports from terminals. */
function ofOneRun(
  reports: readonly ShardReport[],
  ownRun: WorkflowRun | null,
  notes: string[],
): readonly ShardReport[] {
  const ofRuns = reports.filter(({results}) => results.workflowRun !== null)
  const own = ofRuns.find(({results}) => results.workflowRun?.id === ownRun?.id)
  const [chosen] = own === undefined ? ofRuns.toSorted((a, b) => byAge(b.results, a.results)) : [own]
  const id = chosen?.results.workflowRun?.id
  const others = ofRuns.filter(({results}) => results.workflowRun?.id !== id)
  if (others.length === 0) return reports
  const names = others.map(
    ({file, results}) => `\`${oneLine(file, 120)}\` (${oneLine(results.workflowRun?.id ?? '', 40)})`,
  )
  notes.push(
    `results of other workflow runs than ${oneLine(id ?? '', 40)} were found, and ignored: ${names.join(', ')}`,
  )
  return reports.filter(report => !others.includes(report))
}

/** Compares ages; negative if `a` is older. Attempts of one workflow run have numbers; otherwise the start time counts. */
function byAge(a: Results, b: Results): number {
  const attempts = [a, b].map(({workflowRun}) => workflowRun?.attempt ?? 0)
  const [left = 0, right = 0] = a.workflowRun?.id === b.workflowRun?.id ? attempts : []
  return left - right || Date.parse(a.startedAt) - Date.parse(b.startedAt)
}

function isSame(a: Shard, b: Shard): boolean {
  return JSON.stringify(a.results) === JSON.stringify(b.results)
}

function supersededWords(taken: Shard, other: Shard): string {
  return `${shardWords(taken)}${attemptWords(taken)} is used; it supersedes \`${oneLine(other.file, 120)}\`${attemptWords(other)}`
}

function attemptWords({results: {workflowRun, startedAt}}: Shard): string {
  return workflowRun === null ? ` of ${startedAt}` : ` of attempt ${workflowRun.attempt}`
}

/** Reports whether results belong to a shard of this plan. A shard that was cut short may miss some of its kernels. */
export function isOfPlan({shard, kernels}: Results, plan: Assignment): boolean {
  if (shard === null || shard.count !== plan.length) return false
  const own = plan[shard.index - 1] ?? []
  return (
    String(shard.kernels.toSorted()) === String(plan.flat().toSorted()) && kernels.every(({id}) => own.includes(id))
  )
}

/** Returns the shard of a run without shards: the only one. */
function wholeRun({kernels}: Results): ShardResult {
  return {index: 1, count: 1, kernels: kernels.map(({id}) => id)}
}

function isWhole({results}: ShardReport): boolean {
  return results.shard === null
}

function defectOf(candidate: Shard, taken: readonly Shard[]): string | undefined {
  const {file, shard} = candidate
  const [first] = taken
  if (shard.index > shard.count || shard.count > MAX_COUNT)
    return `${shardWords(candidate)} has an invalid number, and was ignored`
  if (first === undefined) return undefined
  if (isWhole(candidate)) return `\`${oneLine(file, 120)}\` is a complete run, not a shard, and was ignored`
  if (shard.count !== first.shard.count || String(shard.kernels) !== String(first.shard.kernels))
    return `${shardWords(candidate)} belongs to another plan than ${shardWords(first)}, and was ignored`
  return undefined
}

/** Reports whether a later attempt of the same workflow run is used. */
function isReplaced({results: {workflowRun: run}}: Shard, taken: readonly Shard[]): boolean {
  return taken.some(
    ({results: {workflowRun: other}}) =>
      run !== null && other !== null && run.id === other.id && run.attempt < other.attempt,
  )
}

/** Returns a sentence for each difference that shards of one run must not have. */
export function disagreements(shards: readonly Shard[]): string[] {
  const [first, ...others] = shards
  if (first === undefined) return []
  return others.flatMap(other => [
    ...FACTS.filter(({of}) => differ(of(first.results), of(other.results))).map(
      ({what, remedy}) => `${shardWords(other)} has ${what} than ${shardWords(first)}; ${remedy}`,
    ),
    ...otherObjects(first, other),
  ])
}

interface Fact {
  what: string
  remedy: string
  of(results: Results): unknown
}

const FACTS: readonly Fact[] = [
  {what: 'a different version of bpfcompat', remedy: 'use the same version in all jobs', of: ({tool}) => tool.version},
  {what: 'a different manifest', remedy: 'give all jobs the same inputs', of: ({manifest}) => manifest},
  {what: 'a different loader', remedy: 'give all jobs the same inputs', of: ({loader}) => loader},
  {what: 'a different commit', remedy: 'check out the same commit in all jobs', of: ({revision}) => revision},
]

/** Reports whether two values differ. An unknown value does not. */
function differ(a: unknown, b: unknown): boolean {
  return a !== null && b !== null && JSON.stringify(a) !== JSON.stringify(b)
}

/** Returns differences of the objects. If each job builds its own, it is unknown whether only their bytes differ. */
function otherObjects(first: Shard, other: Shard): string[] {
  const digests = new Map(first.results.artifacts.map(({name, sha256}) => [name, sha256]))
  const {artifacts} = other.results
  const names = [...digests.keys()].toSorted()
  if (String(artifacts.map(({name}) => name).toSorted()) !== String(names))
    return [`${shardWords(other)} has different artifacts than ${shardWords(first)}; give all jobs the same objects`]
  const changed = artifacts.filter(({name, sha256}) => digests.get(name) !== sha256)
  return changed.length === 0
    ? []
    : [
        `${shardWords(other)} has different bytes for ${changed.map(({name}) => oneLine(name, 60)).join(', ')} than ${shardWords(first)}; build the objects once, and pass them to every job`,
      ]
}
