import type {Results} from '../model/results.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {KernelCost} from './partition.ts'
import type {PlannedKernel} from './planned.ts'

/**
 * Estimates for guests that were not measured, without KVM on a GitHub-hosted runner. Only their ratio matters for the
 * distribution, and measurements of other kernels correct them.
 */
const BOOT_SECONDS = 4
const LANE_SECONDS = 1
const TEST_SECONDS = 2

/**
 * Returns how long the guest of each kernel takes: as measured in an earlier run, else as estimated from its work.
 * Downloads do not count, since a cache hit takes no time.
 *
 * @param baseline results of an earlier run; null: there is none
 */
export function kernelCosts(kernels: readonly PlannedKernel[], baseline: Results | null): KernelCost[] {
  const measured = new Map(kernels.map(kernel => [kernel.name, measuredSeconds(kernel, baseline)]))
  const pace = paceOf(kernels, measured)
  return kernels.map(kernel => ({
    name: kernel.name,
    seconds: measured.get(kernel.name) ?? pace * estimate(kernel),
  }))
}

/** Returns the measured time of the guest, plus an estimate for artifacts that were not in it. */
function measuredSeconds({name, artifacts}: PlannedKernel, baseline: Results | null): number | undefined {
  const kernel = baseline?.kernels.find(({id}) => id === name)
  if (kernel === undefined || kernel.error !== null || kernel.guestMs === 0) return undefined
  const known = new Set(baseline?.cases.filter(result => result.kernel === name).map(({artifact}) => artifact))
  const added = artifacts.filter(artifact => !known.has(artifact.name))
  return kernel.guestMs / 1000 + sum(added.map(({request}) => artifactSeconds(request)))
}

/** Returns the ratio of measured to estimated time, over all measured kernels. */
function paceOf(kernels: readonly PlannedKernel[], measured: ReadonlyMap<string, number | undefined>): number {
  const known = kernels.filter(({name}) => measured.get(name) !== undefined)
  return known.length === 0 ? 1 : sum(known.map(({name}) => measured.get(name) ?? 0)) / sum(known.map(estimate))
}

function estimate({artifacts}: PlannedKernel): number {
  return BOOT_SECONDS + sum(artifacts.map(({request}) => artifactSeconds(request)))
}

function artifactSeconds({lanes, tests}: ArtifactRequest): number {
  const behavior = lanes.some(({mode}) => mode === 'behavior')
  return LANE_SECONDS * lanes.length + (behavior ? TEST_SECONDS * tests.length : 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
