import {findingsOf} from '../../src/findings/findings.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import type {Results} from '../../src/model/results.ts'
import {gateOf} from '../../src/results/gate.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFixup, aLane, aVariant} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFailedProgramLoad, anAttach, aProgram, aProgramLoad, aProgramOff, aStats} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aCommand, anExpectation, aTest} from '../model/test.ts'

/** A monitor with variants and tests, an LSM guard and the user's own loader, on three kernels. */
const OLD = aKernel({
  id: 'debian-11-5.10',
  release: '5.10.0-46-cloud-amd64',
  lsm: 'lockdown,capability,yama,apparmor',
})
const MIDDLE = aKernel({lsm: 'lockdown,capability,landlock,yama,apparmor'})
const NEW = aKernel({
  id: 'debian-13-6.12+bpf-lsm',
  release: '6.12.100+deb13-cloud-amd64',
  lsm: 'lockdown,capability,landlock,yama,apparmor,bpf',
})
const KERNELS = [OLD, MIDDLE, NEW]

/** Returns a run with each kind of fact that deep validation adds. */
export function aDeepRun(): Results {
  const run = aResults({
    kernels: KERNELS,
    artifacts: [
      anArtifact({name: 'monitor', path: 'build/monitor.bpf.o'}),
      anArtifact({name: 'guard', path: 'build/guard.bpf.o', place: {file: 'bpfcompat.yaml', line: 40, column: 5}}),
      anArtifact({
        name: 'my-loader',
        path: 'build/monitor.bpf.o',
        place: {file: 'bpfcompat.yaml', line: 48, column: 5},
      }),
    ],
    cases: KERNELS.flatMap(kernel => [monitor(kernel), guard(kernel), loader(kernel)]),
  })
  return {...run, gate: gateOf(run.cases, run.kernels, 'required'), findings: findingsOf(run)}
}

function monitor(kernel: KernelResult): CaseResult {
  const isOld = kernel === OLD
  const seen = anExpectation({verdict: isOld ? 'fail' : 'pass', seen: isOld ? '0 of 12 events' : '1 of 14 events'})
  const wrong = aCommand({
    command: './exercise --all',
    verdict: 'fail',
    reason: 'exit code 3 instead of 0; stdout does not contain "behavior_ok"',
    exitCode: 3,
    stdout: {
      bytes: 44,
      log: `${kernel.id}/monitor.test-1.stdout.log`,
      tail: 'execve ok\nunlink: no event within 2 s\n',
    },
    stderr: {bytes: 27, log: `${kernel.id}/monitor.test-1.stderr.log`, tail: 'exercise: 1 check failed\n'},
  })
  const missing = anAttach({
    verdict: 'fail',
    required: false,
    target: 'kprobe do_unlinkat_old',
    errno: {number: 2, name: 'ENOENT'},
    message: 'no such kernel function',
  })
  return aCase({
    artifact: 'monitor',
    kernel: kernel.id,
    lanes: [
      aLane({mode: 'load_attach'}),
      isOld
        ? aFailedLane(
            '1 of 3 tests pass; an execve is seen: sys_events: at least 1 event with "true", saw 0 of 12 events',
            {
              mode: 'behavior',
            },
          )
        : aLane({mode: 'behavior'}),
    ],
    programs: [
      aProgram({
        name: 'trace_execve',
        load: aProgramLoad({
          stats: aStats({insnsProcessed: isOld ? 431_221 : 212_008, headroom: isOld ? 568_779 : 787_992}),
        }),
        runTime: {
          runs: 12_400,
          nsecPerRun: isOld ? 9_130 : 3_020,
          insnsPerRun: isOld ? 2_870 : 1_110,
        },
        runBudget: 3_000,
      }),
      aProgram({name: 'trace_unlink', section: 'kprobe/do_unlinkat_old', type: 'kprobe', attach: missing}),
      isOld ? aProgramOff('variant', {name: 'recvmmsg_x'}) : aProgram({name: 'recvmmsg_x'}),
      isOld ? aProgram({name: 'recvmmsg_old_x'}) : aProgramOff('variant', {name: 'recvmmsg_old_x'}),
      ...(isOld
        ? [
            aProgram({
              name: 'dump_task',
              section: 'iter/task',
              type: 'tracing',
              autoload: false,
              off: {by: 'dropped', reason: 'EINVAL', map: null},
              requirement: 'tolerated',
              load: aFailedProgramLoad({
                verifierTail: '31: (85) call unknown#181\ninvalid func unknown#181\n',
                source: {
                  file: 'src/bpf/dump.bpf.c',
                  path: 'src/bpf/dump.bpf.c',
                  line: 77,
                  column: 5,
                  text: '\tbpf_loop(MAX, f, &c, 0);',
                },
              }),
              attach: null,
            }),
          ]
        : [aProgram({name: 'dump_task', section: 'iter/task', type: 'tracing', requirement: 'tolerated'})]),
    ],
    variants: [
      aVariant(
        isOld
          ? {
              chosen: 'recvmmsg_old_x',
              candidates: [
                {program: 'recvmmsg_x', status: 'unsupported', reason: 'the kernel lacks helper bpf_loop'},
                {program: 'recvmmsg_old_x', status: 'chosen', reason: null},
              ],
            }
          : {},
      ),
    ],
    fixups: [aFixup()],
    tests: [
      aTest({
        verdict: isOld ? 'fail' : 'pass',
        reason: isOld ? 'sys_events: at least 1 event with "true", saw 0 of 12 events' : null,
        expectations: [seen],
      }),
      aTest({
        name: 'the whole exercise',
        required: false,
        verdict: kernel === NEW ? 'pass' : 'fail',
        reason: kernel === NEW ? null : wrong.reason,
        command: kernel === NEW ? aCommand() : wrong,
        expectations: [],
      }),
      aTest({name: 'uid is kept', command: null}),
    ],
  })
}

function guard(kernel: KernelResult): CaseResult {
  const stats = aStats({insnsProcessed: 12_400, headroom: 987_600, budget: 10_000})
  const over = kernel === OLD
  return aCase({
    artifact: 'guard',
    kernel: kernel.id,
    lanes: [
      over ? aFailedLane('the verifier processes 12400 instructions for deny_open; its budget is 10000') : aLane(),
    ],
    programs: [
      aProgram({
        name: 'deny_open',
        section: 'lsm/file_open',
        type: 'lsm',
        load: aProgramLoad({stats: over ? stats : aStats({budget: 10_000})}),
        attach: anAttach({target: 'lsm file_open'}),
      }),
    ],
  })
}

function loader(kernel: KernelResult): CaseResult {
  return aCase({
    artifact: 'my-loader',
    kernel: kernel.id,
    lanes: [aLane({mode: 'command'})],
    load: null,
    programs: [],
    command: aCommand({command: '$BPFCOMPAT_BIN --once'}),
    leftovers: kernel === NEW ? [] : [{kind: 'pin', name: '/sys/fs/bpf/monitor/events'}],
  })
}
