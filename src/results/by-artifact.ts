import {groups} from '../groups.ts'
import type {CaseResult, Results} from './model.ts'

/** The cases of each artifact, by its name. A run may have 10,000 artifacts: they are not looked through for each. */
export function casesByArtifact({cases}: Pick<Results, 'cases'>): Map<string, CaseResult[]> {
  return groups(cases, ({artifact}) => artifact)
}
