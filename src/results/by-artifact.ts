import type {CaseResult} from '../model/case.ts'
import type {Results} from '../model/results.ts'
import {groups} from '../text/groups.ts'

/** The cases of each artifact, by its name. A run may have 10,000 artifacts: they are not looked through for each. */
export function casesByArtifact({cases}: Pick<Results, 'cases'>): Map<string, CaseResult[]> {
  return groups(cases, ({artifact}) => artifact)
}
