import type {SourceLine} from '../model/place.ts'
import type {LineRange, ProgramLines} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {groups} from '../text/groups.ts'

/** Lines of a program that some kernels have taken out, all of them the same ones. */
export interface NeverRun {
  /** The object's file, as the manifest names it. */
  object: string
  program: string
  /** The first of the lines; without a text where a kernel has taken out more than these. */
  source: SourceLine
  last: number
  /** In the order of the run. */
  kernels: string[]
  /** Kernels whose lines of the program are known, in the order of the run: of several variants all must agree. */
  of: string[]
  /** Kernels that load it and do not say what of it they have left. */
  unknown: string[]
}

/** Whether no kernel of the run runs them: one that does not say may. */
export function runsNowhere({kernels, of, unknown}: Pick<NeverRun, 'kernels' | 'of' | 'unknown'>): boolean {
  return kernels.length === of.length && unknown.length === 0
}

/**
 * The lines that never run, program by program: those that no kernel runs come first. An object that is loaded in several
 * ways, as a variant or by several artifacts, runs a line where one of them does.
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

/** A program on a kernel, as one of the cases has loaded it. */
interface Load {
  object: string
  program: string
  kernel: string
  /** Null: the kernel does not say. */
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

/** The pieces that lie between the ends of all ranges of a file, each with the kernels that have taken it out. */
function rangesOf(ranges: readonly LineRange[], loads: readonly KnownLoad[], order: readonly string[]) {
  const ends = [...new Set(ranges.flatMap(({source, last}) => [source.line, last + 1]))].toSorted((a, b) => a - b)
  const pieces = ends.slice(0, -1).flatMap((line, index) => {
    const covering = (range: LineRange) => range.source.line <= line && line <= range.last
    const file = ranges[0]?.source.file
    const lacks = (kernel: string) =>
      loads
        .filter(load => load.kernel === kernel)
        .every(({lines}) => lines.removed.some(range => range.source.file === file && covering(range)))
    const kernels = order.filter(lacks)
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
