import type {CaseResult, LaneResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {ShardResult} from '../model/results.ts'
import {emptyKernelResult} from '../results/kernel-result.ts'
import {oneLine} from '../text/clean.ts'
import {type Shard, shardWords} from './one-plan.ts'

interface Covered {
  kernels: KernelResult[]
  cases: CaseResult[]
  /** The shard that has the results of each kernel. */
  owners: Map<string, Shard>
}

/**
 * Returns all kernels of the plan, in its order, with their cases. A kernel without results is included as one that could not be
 * used, so that it appears in every table.
 *
 * @param problems receives a sentence for each problem
 */
export function coverKernels(shards: readonly Shard[], plan: ShardResult, problems: string[]): Covered {
  for (const shard of shards) {
    const strange = idsOf(shard).filter(id => !plan.kernels.includes(id))
    if (strange.length > 0)
      problems.push(`${shardWords(shard)} has ${words(strange)}, which is not in the plan; ignored`)
  }
  const covered: Covered = {kernels: [], cases: [], owners: new Map()}
  const absences = new Map<string, Absence>()
  for (const id of plan.kernels) {
    const [owner, ...others] = shards.filter(shard => idsOf(shard).includes(id))
    for (const other of others)
      if (owner !== undefined)
        problems.push(`kernel ${words([id])} is in ${shardWords(owner)} and ${shardWords(other)}; the first is used`)
    const kernel = owner?.results.kernels.find(candidate => candidate.id === id)
    if (owner === undefined || kernel === undefined) {
      const {what, remedy} = whyMissing(id, shards, plan)
      absences.set(what, {what, remedy, kernels: [...(absences.get(what)?.kernels ?? []), id]})
      const reason = `${what}; ${remedy}`
      covered.kernels.push(missingKernel(id, reason))
      for (const missing of missingCases(id, reason, shards)) covered.cases.push(missing)
    } else {
      covered.owners.set(id, owner)
      covered.kernels.push(kernel)
      for (const result of owner.results.cases) if (result.kernel === id) covered.cases.push(result)
    }
  }
  const sentences = [...absences.values()].map(({what, remedy, kernels}) => `${what} (${words(kernels)}); ${remedy}`)
  problems.unshift(...sentences)
  return covered
}

function idsOf({results}: Shard): string[] {
  return results.kernels.map(({id}) => id)
}

/** Why kernels have no results, and the fix. */
interface Absence {
  what: string
  remedy: string
  kernels: string[]
}

/** Returns why a kernel has no results. `merge-multiple` of actions/download-artifact leaves only one results.json in one directory. */
function whyMissing(id: string, shards: readonly Shard[], plan: ShardResult): Omit<Absence, 'kernels'> {
  const overwriter = shards.find(({overwritten}) => overwritten?.includes(id))
  if (overwriter === undefined)
    return {what: absenceWords(shards, plan), remedy: 'see the log of its job, and run the job again'}
  return {
    what: `${shardWords(overwriter)} has overwritten the results of other shards, whose logs are next to it`,
    remedy: 'download each artifact into its own directory: remove `merge-multiple`',
  }
}

/** Returns the shards without results; if all have results, none of them has the kernel. */
function absenceWords(shards: readonly Shard[], {count}: ShardResult): string {
  const there = new Set(shards.map(({shard}) => shard.index))
  const absent = Array.from({length: count}, (_, index) => index + 1).filter(index => !there.has(index))
  if (absent.length === 0) return 'no shard has results for them'
  const shown = absent.slice(0, NAMES_SHOWN).map(index => `${index}/${count}`)
  const more = absent.length > NAMES_SHOWN ? ` and ${absent.length - NAMES_SHOWN} more` : ''
  return `${absent.length === 1 ? 'shard' : 'shards'} ${shown.join(', ')}${more} left no results`
}

const NAMES_SHOWN = 8

function words(ids: readonly string[]): string {
  const shown = ids.slice(0, NAMES_SHOWN).map(id => oneLine(id, 80))
  return [...shown, ...(ids.length > NAMES_SHOWN ? [`${ids.length - NAMES_SHOWN} more`] : [])].join(', ')
}

/** Returns the result of a kernel without results. It counts as required, because its settings are unknown. */
function missingKernel(id: string, error: string): KernelResult {
  return {...emptyKernelResult({id, distribution: 'unknown', arch: 'x86_64', required: true}), error}
}

/** Returns cases with the lanes that each artifact has on other kernels. */
function missingCases(kernel: string, reason: string, shards: readonly Shard[]): CaseResult[] {
  const cases = new Map<string, Map<LaneResult['mode'], boolean>>()
  for (const {artifact, lanes} of shards.flatMap(({results}) => results.cases)) {
    const modes = cases.get(artifact) ?? new Map<LaneResult['mode'], boolean>()
    cases.set(artifact, modes)
    for (const {mode, required} of lanes) modes.set(mode, required || modes.get(mode) === true)
  }
  return [...cases].map(([artifact, modes]) => ({
    artifact,
    kernel,
    lanes: [...modes].map(([mode, required]) => ({mode, required, verdict: 'error', reason, known: null})),
    unsuited: null,
    libbpf: null,
    load: null,
    programs: [],
    maps: [],
    ignored: [],
    fixups: [],
    variants: [],
    tests: [],
    reported: [],
    command: null,
    leftovers: [],
    unknownNames: [],
    durationMs: null,
    maxRssKib: null,
    interruption: null,
    libbpfLog: null,
    libbpfTail: '',
    targets: [],
    kernelWarnings: [],
  }))
}
