import type {LoadResult} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'
import type {ProgramOff, ProgramResult} from '../model/program.ts'
import type {Judgement} from './interruption.ts'

interface LoadFacts {
  load: LoadResult | null
  programs: readonly ProgramResult[]
  maps?: readonly MapResult[]
}

/** A program for which the verifier processed more instructions than the manifest allows. */
interface OverBudget {
  name: string
  insns: number
  budget: number
}

/** Returns the loaded programs that are over their budget. */
export function overBudget(programs: readonly ProgramResult[]): OverBudget[] {
  return programs.flatMap(({name, load}) => {
    const insns = load?.stats?.insnsProcessed ?? null
    const budget = load?.stats?.budget ?? null
    return load?.verdict === 'pass' && insns !== null && budget !== null && insns > budget
      ? [{name, insns, budget}]
      : []
  })
}

/** Judges the load. Returns undefined for an object that loads. */
export function judgeLoad({load, programs, maps = []}: LoadFacts): Judgement | undefined {
  if (load === null) return {verdict: 'error', reason: 'the guest sent no result of the load'}
  if (load.verdict !== 'pass') return {verdict: load.verdict, reason: loadReason(load, programs, maps)}
  if (programs.some(program => program.load?.verdict === 'pass')) return undefined
  // The validator observes libbpf's loads (native/load/submit.c): without a record, the result is unknown.
  if (programs.some(({off}) => off === null))
    return {
      verdict: 'error',
      reason: 'the guest reported no program load; the validator was built incorrectly, please report this',
    }
  return {verdict: 'fail', reason: `nothing was loaded: ${nothingLoaded(programs)}`}
}

/** Returns why an object that loads has no loaded program. */
export function nothingLoaded(programs: readonly ProgramResult[]): string {
  if (programs.length === 0) return 'the object has no programs'
  const causes = new Set(programs.flatMap(({off}) => (off === null ? [] : [off.by])))
  const [cause, ...others] = causes
  if (cause === undefined || others.length > 0) return `all ${programs.length} programs are off`
  return `every program is off${OFF_WORDS[cause]}`
}

const OFF_WORDS: Readonly<Record<ProgramOff['by'], string>> = {
  object: ' by default (`SEC("?…")`)',
  manifest: ' by the manifest (`autoload: false`)',
  kernel: ': the kernel is below their `min_kernel`',
  variant: ': the kernel supports no variant of any group',
  dropped: ': none of them loads, and all are optional',
}

function loadReason(
  {errno, message, map, program}: LoadResult,
  programs: readonly ProgramResult[],
  maps: readonly MapResult[],
): string {
  const name = errno?.name ?? 'no errno'
  const refused = maps.filter(({refusal, off}) => refusal !== null && off === null)
  if (refused.length > 1)
    return `${refused.length} maps could not be created: ${listed(refused.map(candidate => candidate.name))}`
  if (map !== null) return `map ${map} could not be created (${name})`
  const judged = programs.filter(({load, off}) => load !== null && off === null)
  const rejected = judged.filter(({load}) => load?.verdict === 'fail').map(candidate => candidate.name)
  if (rejected.length > 0)
    return `${listed(rejected)} did not load (${name}); ${judged.length - rejected.length} of ${judged.length} programs load alone`
  if (program !== null) return `${program} did not load (${name})`
  return message || `the object did not load (${name})`
}

/** Counts the attached programs, and those that should be attached. */
export function attachCounts(programs: readonly ProgramResult[]): {attached: number; tried: number} {
  const tried = programs.filter(({attach}) => attach !== null && !attach.declined && attach.verdict !== 'skip')
  return {attached: tried.filter(({attach}) => attach?.verdict === 'pass').length, tried: tried.length}
}

/**
 * Judges the attaches. A required attach that fails decides. Programs of a type that attaches to nothing (`syscall`) decide
 * only if there are no others: if nothing was attached, the case does not pass.
 */
export function judgeAttach({programs}: Pick<LoadFacts, 'programs'>): Judgement | undefined {
  const {attached, tried} = attachCounts(programs)
  const failed = programs.filter(({attach}) => attach?.required && attach.verdict === 'fail')
  const [first] = failed
  if (first !== undefined)
    return {
      verdict: 'fail',
      reason: `${attached} of ${tried} programs attached; ${listed(failed.map(({name}) => name))}: ${first.attach?.message || first.attach?.errno?.name || 'failed'}`,
    }
  const loaded = programs.filter(({load, off}) => load?.verdict === 'pass' && off === null)
  const unreported = loaded.filter(({attach}) => attach === null)
  if (unreported.length > 0)
    return {verdict: 'error', reason: `the guest reported no attach of ${listed(unreported.map(({name}) => name))}`}
  const unattachable = loaded.filter(({attach}) => attach?.required && attach.verdict === 'skip' && !attach.declined)
  if (tried > 0 || unattachable.length === 0) return undefined
  const types = listed([...new Set(unattachable.map(({type}) => type))])
  return {
    verdict: 'skip',
    reason: `${types} programs are not attached to anything (${listed(unattachable.map(({name}) => name))}); to test only the load, set \`mode: load_only\``,
  }
}

/** Lists at most three names, and the number of the others. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}
