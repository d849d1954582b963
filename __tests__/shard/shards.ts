import type {Results} from '../../src/model/results.ts'
import type {ShardReport} from '../../src/shard/one-plan.ts'
import {aCase, aFailedLane, aFailedLoad, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'

/** The kernels of a run with two shards. */
export const KERNELS = ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12'] as const

/** Returns the report of a shard with these kernels; the verifier rejects the program on those in `failing`. */
export function aShard(
  index: number,
  kernels: readonly string[],
  {failing = [], ...overrides}: Partial<Results> & {failing?: readonly string[]} = {},
): ShardReport {
  return {
    file: `bpfcompat-${index}/results.json`,
    results: aResults({
      shard: {index, count: 2, kernels: [...KERNELS]},
      kernels: kernels.map(id => aKernel({id, consoleLog: `logs/${id}/console.log`})),
      cases: kernels.map(kernel => (failing.includes(kernel) ? aFailingCase(kernel) : aPassingCase(kernel))),
      ...overrides,
    }),
  }
}

function aPassingCase(kernel: string) {
  return aCase({kernel, libbpfLog: `logs/${kernel}/probe.libbpf.log`})
}

function aFailingCase(kernel: string) {
  const words = "R1 invalid mem access 'scalar'"
  return aCase({
    kernel,
    lanes: [aFailedLane('program handle_exec does not load')],
    load: aFailedLoad({program: 'handle_exec'}),
    programs: [
      aProgram({
        load: aFailedProgramLoad({
          message: words,
          verifierTail: words,
          verifierLog: `logs/${kernel}/probe.handle_exec.verifier.log`,
        }),
        attach: null,
      }),
    ],
    libbpfLog: `logs/${kernel}/probe.libbpf.log`,
  })
}

/** Returns a case with an optional lane that passes. */
export function anOptionalCase(artifact: string, kernel: string) {
  return aCase({artifact, kernel, lanes: [aLane({required: false})], libbpfLog: null})
}
