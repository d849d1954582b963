import type {CaseResult} from '../model/case.ts'
import type {Results} from '../model/results.ts'
import {groups} from '../text/groups.ts'

/** Groups the cases by the name of their artifact. A run may have 10,000 artifacts, so they are not searched for each one. */
export function casesByArtifact({cases}: Pick<Results, 'cases'>): Map<string, CaseResult[]> {
  return groups(cases, ({artifact}) => artifact)
}
