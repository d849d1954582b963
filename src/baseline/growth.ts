import type {CaseResult} from '../model/case.ts'
import type {GrowthPolicy, InsnsChange} from '../model/comparison.ts'
import type {FailOn} from '../model/gate.ts'
import type {Manifest} from '../request/manifest.ts'
import type {RunRequest} from '../request/run.ts'

/** Returns the policy for programs that grow. The input overrides the threshold; only the manifest can make growth block. */
export function growthPolicy(
  {baseline}: Pick<Manifest, 'baseline'>,
  {insnsThreshold}: Pick<RunRequest, 'insnsThreshold'>,
): GrowthPolicy {
  const {insns, required, place} = baseline
  return {threshold: (insnsThreshold ?? insns)?.text ?? null, required, place}
}

/** Returns whether growth fails the run: if it is required and a lane of its case blocks; always for `any`, never for `never`. */
export function growthBlocks(
  change: InsnsChange,
  cases: readonly CaseResult[],
  growth: GrowthPolicy,
  failOn: FailOn,
): boolean {
  if (!change.beyond || failOn === 'never') return false
  const own = cases.find(({artifact, kernel}) => artifact === change.artifact && kernel === change.kernel)
  return failOn === 'any' || (own !== undefined && growthIsRequired(own, growth))
}

/** Returns whether growth blocks in this case, according to the manifest. */
export function growthIsRequired({lanes}: CaseResult, {required}: GrowthPolicy): boolean {
  return required && lanes.some(lane => lane.required)
}
