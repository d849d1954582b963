import {type Baseline, compareResults} from '../baseline/compare.ts'
import {growthBlocks} from '../baseline/growth.ts'
import type {FailOn} from '../model/gate.ts'
import type {Results} from '../model/results.ts'
import {parseThreshold} from '../request/insns-threshold.ts'
import {gateOf} from '../results/gate.ts'
import {findingsOf} from './findings.ts'

/** Adds the comparison with a baseline to the results: what changed, which failures are new, and which programs grew. */
export function againstBaseline(results: Results, baseline: Baseline, failOn: FailOn): Results {
  const {cases, kernels, growth} = results
  const threshold = growth.threshold === null ? null : (parseThreshold(growth.threshold) ?? null)
  const comparison = compareResults(baseline, results, threshold)
  const blocking = comparison.insns.filter(change => growthBlocks(change, cases, growth, failOn))
  const findings = findingsOf(results, comparison)
  return {
    ...results,
    comparison,
    findings,
    gate: gateOf(cases, kernels, failOn, blocking, findings),
  }
}
