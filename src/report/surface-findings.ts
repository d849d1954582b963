import type {Finding} from '../model/finding.ts'
import type {Difference} from '../surface/difference.ts'

/**
 * Finds the finding that explains a difference. A program may read several things of one name: then the line that reads it
 * tells them apart, and what was expected there.
 *
 * @returns its index, -1 where there is none
 */
export function findingOf(difference: Difference, findings: readonly Finding[]): number {
  const {artifact, program, name, source, expected} = difference
  const candidates = findings.flatMap((finding, index) =>
    finding.class === difference.class &&
    finding.artifact === artifact &&
    (finding.program === program || finding.otherPrograms.includes(program)) &&
    finding.title.includes(name)
      ? [{finding, index}]
      : [],
  )
  const likeness = ({finding}: (typeof candidates)[number]) =>
    2 * Number(finding.source?.line === source?.line) +
    Number(expected !== null && finding.title.includes(`\`${expected.words}\``))
  const [best] = candidates.toSorted((a, b) => likeness(b) - likeness(a))
  return best?.index ?? -1
}
