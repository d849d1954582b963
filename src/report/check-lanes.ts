import type {LaneResult} from '../model/case.ts'
import type {Finding} from '../model/finding.ts'
import type {FailOn} from '../model/gate.ts'
import type {Mode} from '../model/mode.ts'
import type {PlannedRun} from '../model/progress.ts'
import type {Results} from '../model/results.ts'

/** A non-blocking lane with its own check page. */
export interface CheckLane {
  artifact: string
  mode: Mode
}

/**
 * Returns the lanes that the manifest makes non-blocking (`required: false`). A lane that is non-blocking only because of its
 * kernels belongs to the gate's check. With `fail-on: any` every lane blocks.
 */
export function checkLanesOf({kernels, lanes}: PlannedRun, failOn: FailOn): CheckLane[] {
  if (failOn === 'any') return []
  const requiredKernels = new Set(kernels.filter(({required}) => required).map(({id}) => id))
  const found = new Map<string, CheckLane & {blocks: boolean; onRequired: boolean}>()
  for (const {artifact, mode, kernel, required} of lanes) {
    const key = JSON.stringify([artifact, mode])
    const lane = found.get(key) ?? {artifact, mode, blocks: false, onRequired: false}
    lane.blocks ||= required
    lane.onRequired ||= requiredKernels.has(kernel)
    found.set(key, lane)
  }
  return [...found.values()]
    .filter(({blocks, onRequired}) => !blocks && onRequired)
    .map(({artifact, mode}) => ({artifact, mode}))
}

/** Returns the plan of a finished run. */
export function plannedOf({kernels, cases}: Results): PlannedRun {
  return {
    kernels: kernels.map(({id, required}) => ({id, required})),
    lanes: cases.flatMap(({artifact, kernel, lanes}) =>
      lanes.map(({mode, required}) => ({artifact, mode, kernel, required})),
    ),
  }
}

/** Returns the lane on each of its kernels, in the order of the run. */
export function laneOnKernels({artifact, mode}: CheckLane, {cases}: Results): {kernel: string; lane: LaneResult}[] {
  return cases
    .filter(result => result.artifact === artifact)
    .flatMap(({kernel, lanes}) => lanes.filter(lane => lane.mode === mode).map(lane => ({kernel, lane})))
}

/** Reports whether the verdict is `pass` on every kernel of the lane, and there is one. */
export function lanePasses(lane: CheckLane, results: Results): boolean {
  const lanes = laneOnKernels(lane, results)
  return lanes.length > 0 && lanes.every(({lane: {verdict}}) => verdict === 'pass')
}

/**
 * Returns the lane whose check annotates a finding, so that each finding is annotated once: a non-blocking finding goes to the
 * first lane of its artifact that has a page and did not pass, any other to the gate (null).
 */
export function annotatorOf(
  {artifact, level}: Finding,
  lanes: readonly CheckLane[],
  results: Results,
): CheckLane | null {
  if (level === 'failure' || artifact === null) return null
  const own = lanes.filter(lane => lane.artifact === artifact)
  return own.find(lane => !lanePasses(lane, results)) ?? own[0] ?? null
}
