import type {CaseResult} from '../model/case.ts'

/** How much of an object loads and attaches, over all tried kernels. */
export interface Score {
  /** Kernels on which the whole object loads. */
  whole: number
  /** Sum of loaded programs over the kernels. */
  loaded: number
  /** Sum of attached programs over the kernels. */
  attached: number
}

/** Returns the score of cases. */
export function scoreOf(cases: readonly CaseResult[]): Score {
  const programs = cases.flatMap(result => result.programs)
  return {
    whole: cases.filter(({load}) => load?.verdict === 'pass').length,
    loaded: programs.filter(({load}) => load?.verdict === 'pass').length,
    attached: programs.filter(({attach}) => attach?.verdict === 'pass').length,
  }
}

/** Returns whether a score is better: more whole objects, else more loaded programs, else more attached ones. */
export function isBetter(a: Score, b: Score): boolean {
  if (a.whole !== b.whole) return a.whole > b.whole
  return a.loaded === b.loaded ? a.attached > b.attached : a.loaded > b.loaded
}
