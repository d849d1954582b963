import {expect} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import type {CaseContext} from '../../src/findings/model/context.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import type {Results} from '../../src/model/results.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'

export const OLD = aKernel({id: 'debian-11-5.10', release: '5.10.0-46-cloud-amd64'})
export const NEW = aKernel({id: 'debian-sid-7.3', release: '7.3.4+deb13-cloud-amd64'})

/** Returns the findings of one failed case on one kernel. */
export function findings(overrides: Partial<CaseResult>, run: Partial<Results> = {}): Finding[] {
  const kernel = run.kernels?.[0] ?? OLD
  return findingsOf(
    aResults({
      kernels: [kernel],
      cases: [aCase({kernel: kernel.id, lanes: [aFailedLane('it failed')], ...overrides})],
      ...run,
    }),
  )
}

/** Returns the findings of one artifact that fails on {@link OLD} and behaves as given on {@link NEW}. */
export function findingsBeside(failing: Partial<CaseResult>, passing: Partial<CaseResult>): Finding[] {
  return findingsOf(
    aResults({
      kernels: [OLD, NEW],
      cases: [
        aCase({kernel: OLD.id, lanes: [aFailedLane('it failed')], ...failing}),
        aCase({kernel: NEW.id, ...passing}),
      ],
    }),
  )
}

export function only(list: Finding[]): Finding {
  expect(list).toHaveLength(1)
  return list[0] as Finding
}

/** Makes a program that fails alone, with these last lines of the verifier log. */
export function rejected(verifierTail: string, overrides: Partial<Results> = {}): Finding {
  const load = aFailedProgramLoad({verifierTail})
  return only(
    findings({load: aFailedLoad({program: 'handle_exec'}), programs: [aProgram({load, attach: null})]}, overrides),
  )
}

/** Returns what rules see of one case on a kernel. */
export function contextOf(overrides: Partial<CaseResult>, kernel: KernelResult = OLD): CaseContext {
  const result = aCase({kernel: kernel.id, ...overrides})
  const run = aResults({kernels: [kernel], cases: [result]})
  return {run, artifact: run.artifacts[0] ?? anArtifact(), kernel, result}
}
