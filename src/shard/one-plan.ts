import {oneLine} from '../report/text.ts'
import type {Results, ShardResult} from '../results/model.ts'
import type {Assignment} from '../run/request.ts'

/** Results that claim to be a part of a run, and where they were found. */
export interface ShardReport {
  /** As the user may name it. */
  file: string
  results: Results
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

/**
 * The shards of the plan that the first of them belongs to, each once, in their order. What has no place among them is left
 * aside.
 *
 * @param problems takes a sentence for each that is
 */
export function shardsOfOnePlan(reports: readonly ShardReport[], problems: string[]): Shard[] {
  const shards: Shard[] = []
  for (const report of reports) {
    const shard = {...report, shard: report.results.shard ?? wholeRun(report.results)}
    const defect = defectOf(shard, report.results.shard === null, shards)
    if (defect === undefined) shards.push(shard)
    else problems.push(defect)
  }
  return shards.toSorted((a, b) => a.shard.index - b.shard.index)
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

function defectOf(candidate: Shard, isWhole: boolean, taken: readonly Shard[]): string | undefined {
  const {file, shard} = candidate
  const [first] = taken
  if (shard.index > shard.count || shard.count > MAX_COUNT)
    return `${shardWords(candidate)} counts wrongly, and was left out`
  if (first === undefined) return undefined
  if (isWhole) return `\`${oneLine(file, 120)}\` is a whole run and no shard, and was left out`
  if (shard.count !== first.shard.count || String(shard.kernels) !== String(first.shard.kernels))
    return `${shardWords(candidate)} belongs to another plan than ${shardWords(first)}, and was left out`
  const same = taken.find(other => other.shard.index === shard.index)
  return same === undefined
    ? undefined
    : `${shardWords(candidate)} is there already as \`${oneLine(same.file, 120)}\`, and was left out`
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
