import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Results} from '../model/results.ts'

/** Several runs, merged into one. */
interface MergedRuns {
  newest: Results
  kernels: KernelResult[]
  /** Those of the newest run first. */
  artifacts: ArtifactResult[]
  cases: CaseResult[]
}

/**
 * Merges runs: the newest entry of each kernel, artifact and case counts, unless only an older one has a result.
 *
 * @param runs at least one, in any order
 */
export function mergeRuns(runs: readonly Results[]): MergedRuns {
  const ordered = newestFirst(runs)
  const [newest] = ordered
  if (newest === undefined) throw new Error('a support table needs a run')
  return {
    newest,
    kernels: pick(
      ordered.flatMap(({kernels}) => kernels),
      ({id}) => id,
      ({release}) => release !== null,
    ),
    artifacts: pick(
      ordered.flatMap(({artifacts}) => artifacts),
      ({name}) => name,
      () => true,
    ),
    cases: pick(
      ordered.flatMap(({cases}) => cases),
      ({artifact, kernel}) => JSON.stringify([artifact, kernel]),
      ({lanes}) => lanes.some(({verdict}) => verdict !== 'error'),
    ),
  }
}

/** Sorts runs by their start, newest first. */
export function newestFirst(runs: readonly Results[]): Results[] {
  return runs.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
}

/** Returns the first item of each key that has a result, or else the first. */
function pick<Item>(items: readonly Item[], keyOf: (item: Item) => string, hasResult: (item: Item) => boolean): Item[] {
  const picked = new Map<string, Item>()
  for (const item of items) {
    const known = picked.get(keyOf(item))
    if (known === undefined || (!hasResult(known) && hasResult(item))) picked.set(keyOf(item), item)
  }
  return [...picked.values()]
}
