import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Results} from '../model/results.ts'

/** Several runs as one. */
export interface MergedRuns {
  newest: Results
  kernels: KernelResult[]
  /** Those of the newest run first. */
  artifacts: ArtifactResult[]
  cases: CaseResult[]
}

/**
 * Brings runs together: of each kernel, artifact and case the newest counts, unless it says nothing and an older one
 * does.
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

/** By the time they began. */
export function newestFirst(runs: readonly Results[]): Results[] {
  return runs.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
}

/** The first of each key that tells something, or else the first. */
function pick<Item>(items: readonly Item[], keyOf: (item: Item) => string, tells: (item: Item) => boolean): Item[] {
  const picked = new Map<string, Item>()
  for (const item of items) {
    const known = picked.get(keyOf(item))
    if (known === undefined || (!tells(known) && tells(item))) picked.set(keyOf(item), item)
  }
  return [...picked.values()]
}
