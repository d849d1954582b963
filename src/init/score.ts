import type {CaseResult} from '../model/case.ts'

/** How far a proposal came, over the kernels it was tried on. */
export interface Score {
  /** Kernels on which the whole object loads. */
  whole: number
  /** Programs that load, added up over the kernels. */
  loaded: number
  /** Programs that are attached, added up over the kernels. */
  attached: number
}

export function scoreOf(cases: readonly CaseResult[]): Score {
  const programs = cases.flatMap(result => result.programs)
  return {
    whole: cases.filter(({load}) => load?.verdict === 'pass').length,
    loaded: programs.filter(({load}) => load?.verdict === 'pass').length,
    attached: programs.filter(({attach}) => attach?.verdict === 'pass').length,
  }
}

export function isBetter(a: Score, b: Score): boolean {
  if (a.whole !== b.whole) return a.whole > b.whole
  return a.loaded === b.loaded ? a.attached > b.attached : a.loaded > b.loaded
}
