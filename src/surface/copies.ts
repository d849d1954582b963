import type {FunctionState} from '../model/name-states.ts'

/** Returns the compiler's copies that callers call instead of the function. Not `.cold` parts: only the function jumps to them. */
export function calledCopies(siblings: readonly string[]): string[] {
  return siblings.filter(name => /\.(?:constprop|isra|part|llvm)\b/.test(name) && !/\.cold(?:\.\d+)?$/.test(name))
}

/** A copy and the functions that call it; null if they are not known. */
export interface MissedCopy {
  copy: string
  by: string[] | null
}

/** Returns the copies that other functions call, or may call: a program that is attached to the function misses these calls. */
export function missedCopies({siblings, callers}: Pick<FunctionState, 'siblings' | 'callers'>): MissedCopy[] {
  return calledCopies(siblings).flatMap(copy => {
    const by = callers?.find(known => known.copy === copy)?.by ?? null
    return by?.length === 0 ? [] : [{copy, by}]
  })
}
