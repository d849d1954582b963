/** Returns the copies that are called in place of the function. A `.cold` part is jumped to from within it. */
export function missedCopies(siblings: readonly string[]): string[] {
  return siblings.filter(name => /\.(?:constprop|isra|part|llvm)\b/.test(name) && !/\.cold(?:\.\d+)?$/.test(name))
}
