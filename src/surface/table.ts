import type {KernelResult} from '../model/kernel.ts'
import {compareReleases} from '../model/kernel-version.ts'
import type {NameKind, NameSurface} from '../model/name-states.ts'
import type {On} from '../model/on-kernels.ts'
import type {RelocationKind} from '../model/program-surface.ts'
import type {Results} from '../model/results.ts'
import {isAlternative} from './alternatives.ts'
import type {Difference} from './difference.ts'
import {surfaceDifferences} from './differences.ts'
import {type NotFollowedProgram, notFollowedPrograms} from './not-followed.ts'
import type {SurfaceState} from './state-words.ts'
import {statesOf} from './states.ts'
import {type Part, type PartOf, type Reader, Uses} from './uses.ts'

/** Hooks and fields × kernels: what the programs of a run depend on, and its state on each kernel. */
export interface SurfaceTable {
  /** Oldest release first, so that kernels with the same state are mostly adjacent. Without those that could not be examined. */
  kernels: KernelResult[]
  /** Names with differences that programs read come first, then names that are missing somewhere, then other differences. */
  rows: SurfaceRow[]
  notFollowed: NotFollowedProgram[]
}

/** A hook, a field, a type or an enumerator. */
export interface SurfaceRow {
  kind: NameKind
  name: string
  /** Programs that attach to it or name it. */
  programs: Reader[]
  /** What programs read of it. */
  parts: Part[]
  /** Kernels with the same form of it share a state. */
  states: SurfaceState[]
  /** Kernels on which it was not looked up. */
  notExamined: string[]
  /**
   * Kernels that do not have it, or not as declared, although a program attaches to it or reads it. There the program does not
   * load or attach, or treats a weak symbol as missing.
   */
  missing: string[]
  /** It differs between kernels, whether or not a program reads the difference. */
  differs: boolean
  /** A program reads the difference, or misses events. */
  read: boolean
  /** Empty unless `read`. */
  differences: FoldedDifference[]
}

/** One difference, with all affected programs. */
export interface FoldedDifference extends Pick<Difference, 'class' | 'what' | 'expected'> {
  /** The states of the kernels that are not as expected. */
  others: On<{words: string}>[]
  /** Each program, with the first line that reads it. */
  readers: Reader[]
  /** One for each program. */
  differences: Difference[]
}

/** Makes the table of a run. Offsets that CO-RE finds do not count as differences. */
export function surfaceTable(run: Pick<Results, 'surface' | 'kernels' | 'cases'>): SurfaceTable {
  const {surface} = run
  const kernels = run.kernels
    .filter(kernel => kernel.boots > 0 || wasAsked(kernel, surface))
    .toSorted((a, b) => compareReleases(a.release ?? '', b.release ?? ''))
  const uses = new Uses(surface, kernels)
  const differences = byName(surfaceDifferences(run))
  const rows = surface.names.flatMap((name): SurfaceRow[] => {
    const {kind} = name
    const {programs, parts} = uses.of(kind, name.name)
    // Only an alternative, which no program uses.
    if (programs.length === 0 && isAlternative(name)) return []
    const own = differences.get(`${kind} ${name.name}`) ?? []
    const states = statesOf(name, kernels, parts)
    const row = {
      kind,
      name: name.name,
      programs,
      parts,
      ...states,
      missing: missingOn(kind, states.states, parts),
      notExamined: notExamined(name, kernels),
      read: own.length > 0,
      differences: fold(own),
    }
    return [row]
  })
  return {kernels, rows: sort(rows), notFollowed: notFollowedPrograms(surface)}
}

/** Returns whether a kernel was examined from its package, without a boot. */
function wasAsked({id}: KernelResult, {programs}: Results['surface']): boolean {
  return programs.some(({kernels}) => kernels.includes(id))
}

/** Relocations that need the name. The others only ask whether it exists, or refer to the object itself. */
const NEEDED: readonly RelocationKind[] = [
  'field_offset',
  'field_size',
  'field_signed',
  'field_lshift_u64',
  'field_rshift_u64',
  'type_id_target',
  'type_size',
  'enumerator_value',
]

function missingOn(kind: NameKind, states: readonly SurfaceState[], parts: readonly Part[]): string[] {
  const isHook = kind === 'function' || kind === 'raw_tracepoint' || kind === 'tracepoint'
  const isNeeded = (state: SurfaceState, kernel: string) =>
    isHook || parts.some(({of, kernels}) => isNeededPart(of, state) && kernels.has(kernel))
  return states.flatMap(state => (state.usable ? [] : state.kernels.filter(kernel => isNeeded(state, kernel))))
}

function isNeededPart(of: PartOf, {kind}: SurfaceState): boolean {
  // A program works without a weak symbol. One that exists with other types than declared is a mistake.
  return of.kind === 'extern' ? !of.weak || kind === 'known' : of.kind === 'found' && NEEDED.includes(of.by)
}

function notExamined({states}: NameSurface, kernels: readonly KernelResult[]): string[] {
  const examined = new Set(states.flatMap(state => state.kernels))
  return kernels.flatMap(({id}) => (examined.has(id) ? [] : [id]))
}

const KINDS: readonly NameKind[] = [
  'function',
  'raw_tracepoint',
  'tracepoint',
  'field',
  'enumerator',
  'type',
  'kfunc',
  'symbol',
  'config',
]

/** Sorts by relevance, then by kind. Within a kind, it keeps the order of the results. */
function sort(rows: readonly SurfaceRow[]): SurfaceRow[] {
  const rank = ({read, missing, differs}: SurfaceRow) => (read ? 0 : missing.length > 0 ? 1 : differs ? 2 : 3)
  return rows.toSorted((a, b) => rank(a) - rank(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}

function byName(differences: readonly Difference[]): Map<string, Difference[]> {
  const names = new Map<string, Difference[]>()
  for (const difference of differences) {
    const key = `${kindOf(difference)} ${difference.name}`
    const own = names.get(key)
    if (own === undefined) names.set(key, [difference])
    else own.push(difference)
  }
  return names
}

function kindOf({what, way}: Difference): NameKind {
  if (what.kind === 'field') return 'field'
  if (way === 'tracepoint') return 'tracepoint'
  return way === 'tp_btf' || way === 'raw_tracepoint' ? 'raw_tracepoint' : 'function'
}

/** Merges the differences of programs that read and expect the same. */
function fold(differences: readonly Difference[]): FoldedDifference[] {
  const folded = new Map<string, FoldedDifference>()
  for (const difference of differences) {
    const {class: kind, what, expected, states, kernels, artifact, program, source} = difference
    const others = states.flatMap(({words, kernels: on}) => {
      const other = on.filter(id => kernels.includes(id))
      return other.length === 0 ? [] : [{words, kernels: other}]
    })
    const key = JSON.stringify([kind, what, expected?.words, others])
    const own = folded.get(key) ?? {class: kind, what, expected, others, readers: [], differences: []}
    folded.set(key, own)
    own.differences.push(difference)
    if (!own.readers.some(reader => reader.artifact === artifact && reader.program === program))
      own.readers.push({artifact, program, source})
  }
  return [...folded.values()]
}
