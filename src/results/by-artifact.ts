import type {CaseResult, Results} from './model.ts'

/** The cases of each artifact, by its name. A run may have 10,000 artifacts: they are not looked through for each. */
export function casesByArtifact({cases}: Pick<Results, 'cases'>): Map<string, CaseResult[]> {
  const byArtifact = new Map<string, CaseResult[]>()
  for (const result of cases) {
    const own = byArtifact.get(result.artifact)
    if (own === undefined) byArtifact.set(result.artifact, [result])
    else own.push(result)
  }
  return byArtifact
}
