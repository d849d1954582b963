import type {FunctionState} from '../model/name-states.ts'

/** Returns the copies that the compiler made to be called in place of the function. A `.cold` part is jumped to from within it. */
export function calledCopies(siblings: readonly string[]): string[] {
  return siblings.filter(name => /\.(?:constprop|isra|part|llvm)\b/.test(name) && !/\.cold(?:\.\d+)?$/.test(name))
}

/** A copy, and the functions that call it; null: that is not known. */
export interface MissedCopy {
  copy: string
  by: string[] | null
}

/** Returns the copies that others than the function itself call, as far as that is known: who watches the function misses these calls. */
export function missedCopies({siblings, callers}: Pick<FunctionState, 'siblings' | 'callers'>): MissedCopy[] {
  return calledCopies(siblings).flatMap(copy => {
    const by = callers?.find(known => known.copy === copy)?.by ?? null
    return by?.length === 0 ? [] : [{copy, by}]
  })
}
