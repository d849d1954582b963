import type {Results, ShardResult, WorkflowRun} from '../model/results.ts'
import type {Assignment} from '../request/run.ts'
import {oneLine} from '../text/clean.ts'

/** Results that claim to be a part of a run, and where they were found. */
export interface ShardReport {
  /** As the user may name it. */
  file: string
  results: Results
  /** Kernels of other shards whose logs are beside these results: downloads into one folder overwrote each other. */
  overwritten?: readonly string[]
}

/** One shard of the plan that is merged. */
export interface Shard extends ShardReport {
  shard: ShardResult
}

/** The input `shard` takes three digits: more is nobody's. */
const MAX_COUNT = 999

/** How a shard is called in a sentence: `shard 2/4 (bpfcompat-2/results.json)`. */
export function shardWords({file, shard}: Shard): string {
  return `shard ${shard.index}/${shard.count} (\`${oneLine(file, 120)}\`)`
}

/** The shards that are merged, and what is to be said of the others. */
export interface OnePlan {
  shards: Shard[]
  /** A sentence for each that has no place among them: the whole cannot be told then. */
  problems: string[]
  /** A sentence for each that a newer one replaces, which is as it should be. */
  notes: string[]
}

/**
 * The shards of one plan, each once, in their order: of one workflow run, by the plan of its newest attempt, and of each shard
 * the newest results. When jobs are run again, those of earlier attempts are still there.
 *
 * @param ownRun the workflow run that merges; null: a terminal
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
      notes.push(`${shardWords(shard)} is of another plan, which a later attempt has replaced, and is left aside`)
    else if (defect !== undefined) problems.push(defect)
    else if (same === undefined) shards.push(shard)
    else if (byAge(same.results, shard.results) > 0 || isSame(same, shard)) notes.push(supersededWords(same, shard))
    else problems.push(`${shardWords(shard)} is a second result of \`${oneLine(same.file, 120)}\` and was ignored`)
  }
  return {shards: shards.toSorted((a, b) => a.shard.index - b.shard.index), problems, notes}
}

/** Those of our own workflow run where there are any, else of the newest one; what was run on a terminal is of each. */
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
  notes.push(`of other workflow runs than ${oneLine(id ?? '', 40)}, and left aside: ${names.join(', ')}`)
  return reports.filter(report => !others.includes(report))
}

/** Negative: `a` is older than `b`. Attempts of one workflow run have numbers, all else has the time when it began. */
function byAge(a: Results, b: Results): number {
  const attempts = [a, b].map(({workflowRun}) => workflowRun?.attempt ?? 0)
  const [left = 0, right = 0] = a.workflowRun?.id === b.workflowRun?.id ? attempts : []
  return left - right || Date.parse(a.startedAt) - Date.parse(b.startedAt)
}

function isSame(a: Shard, b: Shard): boolean {
  return JSON.stringify(a.results) === JSON.stringify(b.results)
}

function supersededWords(taken: Shard, other: Shard): string {
  return `${shardWords(taken)}${attemptWords(taken)} is taken; it supersedes \`${oneLine(other.file, 120)}\`${attemptWords(other)}`
}

function attemptWords({results: {workflowRun, startedAt}}: Shard): string {
  return workflowRun === null ? ` of ${startedAt}` : ` of attempt ${workflowRun.attempt}`
}

/** Whether results are of a shard that was dealt out so; one that was cut short may lack some of its kernels. */
export function isOfPlan({shard, kernels}: Results, plan: Assignment): boolean {
  if (shard === null || shard.count !== plan.length) return false
  const own = plan[shard.index - 1] ?? []
  return (
    String(shard.kernels.toSorted()) === String(plan.flat().toSorted()) && kernels.every(({id}) => own.includes(id))
  )
}

/** A run that was not dealt out is the only shard of itself. */
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
    return `${shardWords(candidate)} has an impossible number, and was ignored`
  if (first === undefined) return undefined
  if (isWhole(candidate)) return `\`${oneLine(file, 120)}\` is a whole run and no shard, and was left out`
  if (shard.count !== first.shard.count || String(shard.kernels) !== String(first.shard.kernels))
    return `${shardWords(candidate)} belongs to another plan than ${shardWords(first)}, and was left out`
  return undefined
}

/** Of an earlier attempt of the same workflow run than one that is taken. */
function isReplaced({results: {workflowRun: run}}: Shard, taken: readonly Shard[]): boolean {
  return taken.some(
    ({results: {workflowRun: other}}) =>
      run !== null && other !== null && run.id === other.id && run.attempt < other.attempt,
  )
}

/** In what shards of one run must not differ, a sentence each. */
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
  {what: 'another version of bpfcompat', remedy: 'use one in all jobs', of: ({tool}) => tool.version},
  {what: 'another manifest', remedy: 'give all jobs the same inputs', of: ({manifest}) => manifest},
  {what: 'another loader', remedy: 'give all jobs the same inputs', of: ({loader}) => loader},
  {what: 'another commit', remedy: 'check out the same one in all jobs', of: ({revision}) => revision},
]

/** What nobody said does not differ. */
function differ(a: unknown, b: unknown): boolean {
  return a !== null && b !== null && JSON.stringify(a) !== JSON.stringify(b)
}

/** Objects that are built in each job differ in nothing but their bytes, or in more: nobody can tell. */
function otherObjects(first: Shard, other: Shard): string[] {
  const digests = new Map(first.results.artifacts.map(({name, sha256}) => [name, sha256]))
  const {artifacts} = other.results
  const names = [...digests.keys()].toSorted()
  if (String(artifacts.map(({name}) => name).toSorted()) !== String(names))
    return [`${shardWords(other)} has other artifacts than ${shardWords(first)}; give all jobs the same objects`]
  const changed = artifacts.filter(({name, sha256}) => digests.get(name) !== sha256)
  return changed.length === 0
    ? []
    : [
        `${shardWords(other)} has other bytes of ${changed.map(({name}) => oneLine(name, 60)).join(', ')} than ${shardWords(first)}; build the objects once, and hand them to every job`,
      ]
}
