import type {Finding} from '../model/finding.ts'
import type {Difference} from '../surface/difference.ts'

/**
 * Finds the finding that explains a difference. If a program reads several things of one name, the line that reads them and
 * what is expected there decide.
 *
 * @returns its index, -1 if there is none
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
