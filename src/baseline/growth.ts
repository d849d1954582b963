import type {CaseResult} from '../model/case.ts'
import type {GrowthPolicy, InsnsChange} from '../model/comparison.ts'
import type {FailOn} from '../model/gate.ts'
import type {Manifest} from '../request/manifest.ts'
import type {RunRequest} from '../request/run.ts'

/** What holds of programs that grow: the input stands above the manifest, which alone can make it block. */
export function growthPolicy(
  {baseline}: Pick<Manifest, 'baseline'>,
  {insnsThreshold}: Pick<RunRequest, 'insnsThreshold'>,
): GrowthPolicy {
  const {insns, required, place} = baseline
  return {threshold: (insnsThreshold ?? insns)?.text ?? null, required, place}
}

/** Whether a growth fails the run: where a lane of its artifact and kernel blocks, unless everything or nothing does. */
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

/** Whether the manifest wants growth to block in this case. */
export function growthIsRequired({lanes}: CaseResult, {required}: GrowthPolicy): boolean {
  return required && lanes.some(lane => lane.required)
}
