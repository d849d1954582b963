import type {SourceLine} from '../model/place.ts'
import type {LineRange, ProgramLines} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {groups} from '../text/groups.ts'

/** Lines of a program that the same kernels removed. */
export interface NeverRun {
  /** The object's file, as the manifest names it. */
  object: string
  program: string
  /** The first line; without its text if a kernel removed more than these lines. */
  source: SourceLine
  last: number
  /** In the order of the run. */
  kernels: string[]
  /** Kernels on which the lines of the program are known, in the order of the run. All variants of an object must agree. */
  of: string[]
  /** Kernels that load it, but do not report which lines remain. */
  unknown: string[]
}

/** Returns whether no kernel of the run runs the lines. A kernel that does not report them may run them. */
export function runsNowhere({kernels, of, unknown}: Pick<NeverRun, 'kernels' | 'of' | 'unknown'>): boolean {
  return kernels.length === of.length && unknown.length === 0
}

/**
 * Returns the lines that never run, by program. Lines that no kernel runs come first. If an object is loaded in several ways
 * (as a variant, or by several artifacts), a line runs if it runs in one of them.
 */
export function neverRun(results: Pick<Results, 'artifacts' | 'kernels' | 'cases'>): NeverRun[] {
  const rows = [...programsOf(results).values()].flatMap(loads => {
    const [{object, program}] = loads
    const known = loads.filter((load): load is KnownLoad => load.lines !== null)
    const inOrder = (some: readonly Load[]) =>
      results.kernels.map(({id}) => id).filter(id => some.some(({kernel}) => kernel === id))
    const order = inOrder(known)
    const unknown = inOrder(loads).filter(id => !order.includes(id))
    return byFile(known).flatMap(ranges =>
      rangesOf(ranges, known, order).map(range => ({object, program, ...range, of: order, unknown})),
    )
  })
  return rows.toSorted((a, b) => Number(runsNowhere(b)) - Number(runsNowhere(a)))
}

/** A program on a kernel, as one of the cases loaded it. */
interface Load {
  object: string
  program: string
  kernel: string
  /** Null if the kernel does not report them. */
  lines: ProgramLines | null
}

type KnownLoad = Load & {lines: ProgramLines}

function programsOf({artifacts, cases}: Pick<Results, 'artifacts' | 'cases'>): Map<string, [Load, ...Load[]]> {
  const objects = new Map(artifacts.map(({name, path}) => [name, path]))
  const loads = cases.flatMap(({artifact, kernel, programs}) =>
    programs.flatMap(({name, load}) =>
      load?.verdict !== 'pass'
        ? []
        : [{object: objects.get(artifact) ?? artifact, program: name, kernel, lines: load.lines}],
    ),
  )
  return groups(loads, ({object, program}) => JSON.stringify([object, program]))
}

function byFile(loads: readonly KnownLoad[]): LineRange[][] {
  const ranges = loads.flatMap(({lines}) => lines.removed)
  return [...groups(ranges, ({source}) => source.file)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
}

/** Splits the ranges of a file at all their ends, and returns each piece with the kernels that removed it. */
function rangesOf(ranges: readonly LineRange[], loads: readonly KnownLoad[], order: readonly string[]) {
  const ends = [...new Set(ranges.flatMap(({source, last}) => [source.line, last + 1]))].toSorted((a, b) => a - b)
  const pieces = ends.slice(0, -1).flatMap((line, index) => {
    const covering = (range: LineRange) => range.source.line <= line && line <= range.last
    const file = ranges[0]?.source.file
    const removedOn = (kernel: string) =>
      loads
        .filter(load => load.kernel === kernel)
        .every(({lines}) => lines.removed.some(range => range.source.file === file && covering(range)))
    const kernels = order.filter(removedOn)
    const own = ranges.find(covering)
    if (own === undefined || kernels.length === 0) return []
    const begins = ranges.find(({source}) => source.line === line)
    const source = {...own.source, line, text: begins?.source.text ?? ''}
    return [{source, last: (ends[index + 1] ?? line) - 1, kernels}]
  })
  const merged: typeof pieces = []
  for (const piece of pieces) {
    const before = merged.at(-1)
    if (before !== undefined && before.last + 1 === piece.source.line && sameKernels(before, piece))
      before.last = piece.last
    else merged.push(piece)
  }
  return merged
}

function sameKernels(a: Pick<NeverRun, 'kernels'>, b: Pick<NeverRun, 'kernels'>): boolean {
  return a.kernels.join() === b.kernels.join()
}
