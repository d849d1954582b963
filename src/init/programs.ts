import {isDeepStrictEqual} from 'node:util'
import type {CaseResult} from '../model/case.ts'
import type {Finding} from '../model/finding.ts'
import type {ProgramResult} from '../model/program.ts'
import type {VariantGroup} from '../request/program.ts'
import type {Found, ProgramNote} from './proposal.ts'

/** The entries that the programs of one object need, derived from their results on every kernel. */
interface ProgramFindings {
  programs: Found<ProgramNote>[]
  variants: Found<VariantGroup>[]
}

interface Fate {
  name: string
  type: string
  /** Kernels on which it does not load. */
  notLoaded: string[]
}

/**
 * Derives the entries of programs. A program that some kernels reject becomes a variant, if another program with a
 * similar name loads on those kernels; or it becomes optional, if other programs of the object load there. Other
 * failures are known failures.
 */
export function programFindings(
  cases: readonly CaseResult[],
  findings: readonly Finding[],
  known: ProgramFindings = {programs: [], variants: []},
): ProgramFindings {
  const fates = fatesOf(cases)
  const variants = known.variants.length > 0 ? known.variants : variantsOf(fates, cases.length, findings)
  const grouped = new Set(variants.flatMap(({what}) => what.programs.map(({name}) => name)))
  const programs = fates
    .flatMap(fate => (grouped.has(fate.name) ? [] : noteOf(fate, cases, findings)))
    .map(note => known.programs.find(earlier => isDeepStrictEqual(earlier.what, note.what)) ?? note)
  return {programs, variants}
}

function fatesOf(cases: readonly CaseResult[]): Fate[] {
  const fates = new Map<string, Fate>()
  for (const {kernel, programs} of cases)
    for (const program of programs) {
      const fate = fates.get(program.name) ?? {name: program.name, type: program.type, notLoaded: []}
      fates.set(program.name, fate)
      if (isRefused(program)) fate.notLoaded.push(kernel)
    }
  return [...fates.values()]
}

/** Returns whether a program was rejected; a skipped program has the verdict of its own load. */
function isRefused({load}: ProgramResult): boolean {
  return load?.verdict === 'fail'
}

function noteOf(
  {name, notLoaded}: Fate,
  cases: readonly CaseResult[],
  findings: readonly Finding[],
): Found<ProgramNote>[] {
  if (notLoaded.length === 0 || notLoaded.length === cases.length) return []
  const refusing = cases.filter(({kernel}) => notLoaded.includes(kernel))
  const isAlone = refusing.some(({programs}) => programs.every(({load}) => load?.verdict !== 'pass'))
  if (isAlone) return []
  return [{what: {name}, how: `by trial: does not load on ${notLoaded.join(', ')}${why(name, findings)}`}]
}

/** Returns the groups of variants; a program is in at most one group. */
function variantsOf(fates: readonly Fate[], kernels: number, findings: readonly Finding[]): Found<VariantGroup>[] {
  const grouped = new Set<Fate>()
  return fates.flatMap(fate => {
    const fallback = grouped.has(fate) ? undefined : fallbackOf(fate, fates, kernels)
    if (fallback === undefined || grouped.has(fallback)) return []
    grouped.add(fate).add(fallback)
    return [groupOf(fate, fallback, findings)]
  })
}

/**
 * Returns the fallback of a program that loads only on some kernels: a program that loads wherever this one does not.
 * It has the same name except for a word such as `old`, or shares a word with it and loads nowhere else.
 */
function fallbackOf(fate: Fate, fates: readonly Fate[], kernels: number): Fate | undefined {
  if (fate.notLoaded.length === 0 || fate.notLoaded.length === kernels) return undefined
  return fates.find(
    other =>
      other !== fate &&
      other.type === fate.type &&
      !fate.notLoaded.some(kernel => other.notLoaded.includes(kernel)) &&
      (stem(other.name) === stem(fate.name) ||
        (other.notLoaded.length + fate.notLoaded.length === kernels && shareWord(other.name, fate.name))),
  )
}

function groupOf(fate: Fate, fallback: Fate, findings: readonly Finding[]): Found<VariantGroup> {
  const request = {helper: null, symbol: null, attachTarget: null}
  const last = fallback.notLoaded.length > 0
  const what: VariantGroup = {
    group: stem(fate.name),
    programs: [
      {name: fate.name, ...request, trialLoad: true},
      {name: fallback.name, ...request, trialLoad: last},
    ],
    place: {file: '', line: 1, column: 1},
  }
  const how = `by trial: ${fate.name} does not load on ${fate.notLoaded.join(', ')}${why(fate.name, findings)}, ${fallback.name} does`
  return {what, how}
}

/** Returns whether two names share a word of at least four letters; `on` and `do` are too common. */
function shareWord(one: string, other: string): boolean {
  const words = new Set(one.split('_').filter(word => word.length >= 4))
  return other.split('_').some(word => words.has(word))
}

/** Removes variant words from a name: `recvmmsg_x` and `recvmmsg_old_x` have the same stem. */
function stem(name: string): string {
  const words = name.split('_').filter(word => !VARIANT_WORDS.has(word))
  return words.join('_') || name
}

const VARIANT_WORDS: ReadonlySet<string> = new Set([
  'old',
  'new',
  'legacy',
  'fallback',
  'compat',
  'loop',
  'noloop',
  'unrolled',
  'btf',
  'core',
  'ringbuf',
  'perf',
  'perfbuf',
  'v1',
  'v2',
  'v3',
])

function why(program: string, findings: readonly Finding[]): string {
  const finding = findings.find(candidate => candidate.program === program || candidate.otherPrograms.includes(program))
  return finding === undefined ? '' : ` (${finding.class}: ${finding.words ?? finding.title})`
}
