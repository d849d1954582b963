import type {Results} from '../../src/model/results.ts'
import {aDeepRun} from './deep-scenario.ts'
import {aFailedRun, aHostileRun, aPassedRun, aTroubledRun, aWideRun} from './scenarios.ts'

/** Runs that every format must be able to show, by name. */
export const RUNS: readonly [string, Results][] = [
  ['passed', aPassedRun()],
  ['failed', aFailedRun()],
  ['deep', aDeepRun()],
  ['troubled', aTroubledRun()],
  ['wide', aWideRun()],
  ['hostile', aHostileRun()],
]
