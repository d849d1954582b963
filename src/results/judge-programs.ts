import type {LoadResult} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'
import type {ProgramOff, ProgramResult} from '../model/program.ts'
import type {Judgement} from './interruption.ts'

interface LoadFacts {
  load: LoadResult | null
  programs: readonly ProgramResult[]
  maps?: readonly MapResult[]
}

/** A program that took the verifier more instructions than the manifest allows. */
export interface OverBudget {
  name: string
  insns: number
  budget: number
}

/** The programs that were loaded and are over their budget. */
export function overBudget(programs: readonly ProgramResult[]): OverBudget[] {
  return programs.flatMap(({name, load}) => {
    const insns = load?.stats?.insnsProcessed ?? null
    const budget = load?.stats?.budget ?? null
    return load?.verdict === 'pass' && insns !== null && budget !== null && insns > budget
      ? [{name, insns, budget}]
      : []
  })
}

/** @returns undefined for an object that loads */
export function judgeLoad({load, programs, maps = []}: LoadFacts): Judgement | undefined {
  if (load === null) return {verdict: 'error', reason: 'the guest sent no verdict of the load'}
  if (load.verdict !== 'pass') return {verdict: load.verdict, reason: loadReason(load, programs, maps)}
  if (programs.some(program => program.load?.verdict === 'pass')) return undefined
  // libbpf is linked with observers of its loads (native/load/submit.c): without a word from them nothing is known.
  if (programs.some(({off}) => off === null))
    return {
      verdict: 'error',
      reason: 'the guest told of no program load; the validator was built in a wrong way, please report it',
    }
  return {verdict: 'fail', reason: `nothing was loaded: ${nothingLoaded(programs)}`}
}

/** Why an object that loads has loaded no program. */
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
  variant: ': the kernel takes no variant of any group',
  dropped: ': none of them loads, and each may be left out',
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

/** How many programs were attached, of those that had to be. */
export function attachCounts(programs: readonly ProgramResult[]): {attached: number; tried: number} {
  const tried = programs.filter(({attach}) => attach !== null && !attach.declined && attach.verdict !== 'skip')
  return {attached: tried.filter(({attach}) => attach?.verdict === 'pass').length, tried: tried.length}
}

/**
 * A failing attach decides, unless the manifest marks it as not required. Types that nothing attaches (`syscall`) decide
 * only where there is nothing else: that nothing was attached is no pass.
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
  const untold = loaded.filter(({attach}) => attach === null)
  if (untold.length > 0)
    return {verdict: 'error', reason: `the guest told of no attach of ${listed(untold.map(({name}) => name))}`}
  const unattachable = loaded.filter(({attach}) => attach?.required && attach.verdict === 'skip' && !attach.declined)
  if (tried > 0 || unattachable.length === 0) return undefined
  const types = listed([...new Set(unattachable.map(({type}) => type))])
  return {
    verdict: 'skip',
    reason: `${types} programs are attached to nothing (${listed(unattachable.map(({name}) => name))}); \`mode: load_only\` asks for no more than the load`,
  }
}

/** Three names, and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}
