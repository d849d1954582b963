import type {GuestOutcome} from '../guest/outcome.ts'
import type {KernelWarning} from '../model/kernel.ts'

/**
 * Removes the warnings that the manifest allows from an outcome.
 *
 * @param allowed regular expressions for the first line of a warning
 * @returns a note for each removed warning, with equal ones merged
 */
export function takeKnownWarnings(outcome: GuestOutcome, allowed: readonly RegExp[]): string[] {
  if (allowed.length === 0) return []
  const known: string[] = []
  const isNews = ({message}: KernelWarning) => {
    if (!allowed.some(pattern => message.search(pattern) >= 0)) return true
    known.push(message)
    return false
  }
  outcome.warnings = outcome.warnings.filter(isNews)
  for (const done of outcome.cases.values()) done.warnings = done.warnings.filter(isNews)
  const counts = new Map<string, number>()
  for (const message of known) counts.set(message, (counts.get(message) ?? 0) + 1)
  return [...counts].map(
    ([message, count]) => `allowed kernel warning${count > 1 ? ` (${count} times)` : ''}: ${message}`,
  )
}
