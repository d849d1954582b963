/**
 * Returns whether a glob matches a text: `*` matches any characters, `?` one. Backtracks only to the last `*`, so that
 * many cost no more than one.
 */
export function globMatches(pattern: string, text: string): boolean {
  let [inPattern, inText, star, resume] = [0, 0, -1, 0]
  while (inText < text.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern++
      resume = inText
    } else if (pattern[inPattern] === '?' || pattern[inPattern] === text[inText]) {
      inPattern++
      inText++
    } else if (star >= 0) {
      inPattern = star + 1
      inText = ++resume
    } else return false
  }
  return /^\**$/.test(pattern.slice(inPattern))
}
