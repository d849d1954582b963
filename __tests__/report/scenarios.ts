import {findingsOf} from '../../src/findings/findings.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Results} from '../../src/model/results.ts'
import {gateOf} from '../../src/results/gate.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad, aFixup, aLane, aVariant} from '../model/case.ts'
import {aComparison, anInsnsChange, aVerdictChange} from '../model/comparison.ts'
import {aFinding} from '../model/finding.ts'
import {aGate} from '../model/gate.ts'
import {aKernel} from '../model/kernel.ts'
import {aMap} from '../model/map.ts'
import {aFailedProgramLoad, anAttach, aProgram, aProgramLoad, aStats} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aTest} from '../model/test.ts'

/** Typical runs, with the findings that our rules derive from them. */

const V4 = aKernel({
  id: 'almalinux-8-4.18',
  required: false,
  release: '4.18.0-553.el8_10.x86_64',
  bootMs: 1420,
  guestMs: 4100,
})
const V5 = aKernel({
  id: 'debian-11-5.10',
  release: '5.10.0-46-cloud-amd64',
  packageVersion: '5.10.262-1',
  boots: 2,
  snapshot: null,
  guestMs: 6400,
})
const V6 = aKernel()
const V7 = aKernel({
  id: 'debian-sid-7.3',
  release: '7.3.4+deb13-cloud-amd64',
  packageVersion: '7.3.4-1~bpo13+1',
  signature: 'unchecked: no keyring with the key of trixie-backports',
  notes: ['the index could not be checked: no keyring with its key'],
})
const KERNELS = [V4, V5, V6, V7]

const MONITOR = anArtifact({
  name: 'system-monitor',
  path: 'build/system_monitor.bpf.o',
  place: {file: 'bpfcompat.yaml', line: 4, column: 5},
})
const SNOOP = anArtifact({
  name: 'exec-snoop',
  path: 'build/exec_snoop.bpf.o',
  place: {file: 'bpfcompat.yaml', line: 9, column: 5},
})
const NET = anArtifact({
  name: 'net-filter',
  path: 'build/net_filter.bpf.o',
  place: {file: 'bpfcompat.yaml', line: 14, column: 5},
})

/** Returns three artifacts on four kernels, with one failure of each common kind. */
export function aFailedRun(): Results {
  const run = aResults({
    durationMs: 83_400,
    kernels: KERNELS,
    artifacts: [MONITOR, SNOOP, NET],
    cases: KERNELS.flatMap(({id, required}) => [
      {...monitorCase(id), lanes: [aFailedLane('map kubearmor_visibility', {mode: 'load_only', required})]},
      {...snoopCase(id), lanes: [id === V7.id ? aLane() : aFailedLane('handle_exec does not load', {required})]},
      {...netCase(id), lanes: [aLane({required})]},
    ]),
  })
  return {...run, gate: gateOf(run.cases, run.kernels, 'required'), findings: findingsOf(run)}
}

function monitorCase(kernel: string): CaseResult {
  const words = "map 'kubearmor_visibility': failed to create: Invalid argument(-22)"
  return aCase({
    artifact: MONITOR.name,
    kernel,
    load: aFailedLoad({map: 'kubearmor_visibility', message: words}),
    maps: [
      aMap({name: 'kubearmor_visibility', type: 'hash_of_maps', keySize: 8, valueSize: 4, maxEntries: 65536}),
      aMap({name: 'sys_bufs', type: 'percpu_array', keySize: 4, valueSize: 32768, maxEntries: 1}),
    ],
    programs: ['kprobe__security_path_mknod', 'sys_enter_openat'].map(name =>
      aProgram({
        name,
        attach: null,
        load: aFailedProgramLoad({map: 'kubearmor_visibility', errno: {number: 22, name: 'EINVAL'}}),
      }),
    ),
    libbpfTail: [
      'libbpf: Error in bpf_create_map_xattr(kubearmor_visibility):Invalid argument(-22). Retrying without BTF.',
      `libbpf: ${words}`,
      "libbpf: failed to load object 'build/system_monitor.bpf.o'",
    ].join('\n'),
    libbpfLog: `${kernel}/system-monitor/libbpf.log`,
  })
}

function snoopCase(kernel: string): CaseResult {
  const source = {
    file: 'src/bpf/exec_snoop.bpf.c',
    path: 'src/bpf/exec_snoop.bpf.c',
    line: 41,
    column: 13,
    text: '\tev->ppid = task->real_parent->tgid;',
  }
  const verifierTail = [
    '; ev->ppid = task->real_parent->tgid;',
    '10: (79) r1 = *(u64 *)(r0 +1256)',
    ' R0=ptr_task_struct(id=0,off=0,imm=0) R6=ctx(id=0,off=0,imm=0)',
    '11: (61) r1 = *(u32 *)(r1 +1240)',
    `R1 invalid mem access '${kernel === V6.id ? 'scalar' : 'inv'}'`,
    'processed 12 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 mark_read 1',
  ].join('\n')
  const rejected = aFailedProgramLoad({
    source: kernel === V4.id ? null : source,
    verifierTail,
    verifierLog: `${kernel}/exec-snoop/handle_exec.verifier.log`,
  })
  const helper = aFailedProgramLoad({
    errno: {number: 22, name: 'EINVAL'},
    source: {...source, line: 77, column: 5, text: '\tbpf_loop(MAX_ARGS, read_arg, &ctx, 0);'},
    verifierTail: '31: (85) call unknown#181\ninvalid func unknown#181\nprocessed 31 insns (limit 1000000)',
    verifierLog: `${kernel}/exec-snoop/read_args.verifier.log`,
  })
  const passed = aProgramLoad({pass: kernel === V7.id ? 'whole' : 'alone'})
  const loads = kernel === V7.id
  const isOld = kernel === V4.id || kernel === V5.id
  return aCase({
    artifact: SNOOP.name,
    kernel,
    load: loads
      ? aCase().load
      : aFailedLoad({errno: {number: 13, name: 'EACCES'}, program: 'handle_exec', message: 'Permission denied'}),
    programs: [
      aProgram({name: 'handle_exec', load: loads ? passed : rejected, attach: loads ? anAttach() : null}),
      aProgram({name: 'read_args', insns: 96, load: isOld ? helper : passed, attach: loads ? anAttach() : null}),
    ],
  })
}

function netCase(kernel: string): CaseResult {
  const attach = anAttach({verdict: 'skip', target: '', message: 'a syscall program is run and not attached'})
  return aCase({
    artifact: NET.name,
    kernel,
    programs: [
      aProgram({name: 'ingress', section: 'tc', type: 'sched_cls', insns: 340}),
      aProgram({name: 'setup', section: 'syscall', type: 'syscall', insns: 318, attach}),
    ],
    maps: [aMap({name: 'flows', type: 'lru_hash', maxEntries: 65536})],
    fixups: [aFixup({subject: 'flows', what: 'max_entries=65536', note: 'map fixup applied: flows max_entries=65536'})],
  })
}

/** Returns a run that passes, with one optional kernel. */
export function aPassedRun(): Results {
  const kernels = [V5, V6, V7]
  const cases = kernels.map(({id}) => aCase({kernel: id}))
  return aResults({kernels, cases, gate: gateOf(cases, kernels, 'required')})
}

/** Returns a run with an unavailable kernel, a crash, a timeout, a wrong name in the manifest and an attach that may fail. */
export function aTroubledRun(): Results {
  const lost = aKernel({
    id: 'ubuntu-20.04-5.4',
    release: null,
    packageVersion: null,
    vmlinuzSha256: null,
    signature: null,
    boots: 0,
    snapshot: null,
    bootMs: null,
    guestMs: 0,
    consoleLog: null,
    error: 'http://archive.ubuntu.com/ubuntu/dists/focal/InRelease: 404 Not Found',
  })
  const kernels = [lost, {...V5, consoleLog: 'debian-11-5.10/console.log'}, V6]
  const broken = (reason: string) => [aLane({verdict: 'error', reason})]
  const run = aResults({
    kernels,
    artifacts: [MONITOR, SNOOP],
    cases: [
      aCase({
        artifact: MONITOR.name,
        kernel: lost.id,
        lanes: broken('the kernel could not be fetched'),
        load: null,
        programs: [],
      }),
      aCase({
        artifact: SNOOP.name,
        kernel: lost.id,
        lanes: broken('the kernel could not be fetched'),
        load: null,
        programs: [],
      }),
      aCase({
        artifact: MONITOR.name,
        kernel: V5.id,
        lanes: [aFailedLane('the kernel crashed')],
        interruption: {
          kind: 'crash',
          message: 'BUG: kernel NULL pointer dereference, address: 0000000000000010',
          during: 'system-monitor/handle_exec attach',
        },
      }),
      aCase({
        artifact: SNOOP.name,
        kernel: V5.id,
        lanes: [aFailedLane('timeout')],
        load: null,
        interruption: {kind: 'timeout', seconds: 60},
      }),
      aCase({
        artifact: MONITOR.name,
        kernel: V6.id,
        lanes: [aLane({verdict: 'error', reason: 'fixup'})],
        maps: [aMap({name: 'kubearmor_visibility', type: 'hash_of_maps', hasInner: true}), aMap({name: 'sys_bufs'})],
        fixups: [
          aFixup({
            subject: 'kubearmor_visibilty',
            status: 'not_found',
            note: 'map fixup: the object has no map kubearmor_visibilty',
          }),
        ],
      }),
      aCase({
        artifact: SNOOP.name,
        kernel: V6.id,
        programs: [
          aProgram({
            name: 'do_unlink',
            section: 'kprobe/__x64_sys_unlink_old',
            type: 'kprobe',
            attach: anAttach({
              verdict: 'fail',
              required: false,
              errno: {number: 2, name: 'ENOENT'},
              message: 'failed to attach',
            }),
          }),
        ],
        libbpfTail:
          "libbpf: prog 'do_unlink': failed to create kprobe '__x64_sys_unlink_old+0x0' perf event: No such file or directory",
        kernelWarnings: [
          {
            message: 'WARNING: CPU: 0 PID: 71 at kernel/trace/bpf_trace.c:2450 bpf_get_stack+0x1f',
            during: 'exec-snoop/do_unlink attach',
            excerpt: 'Call Trace:\n bpf_get_stack+0x1f/0x130\n kprobe_perf_func+0x1d2/0x250',
          },
        ],
      }),
    ],
  })
  return {...run, gate: gateOf(run.cases, run.kernels, 'required'), findings: findingsOf(run)}
}

/** Returns twenty artifacts on twenty kernels. */
export function aWideRun(): Results {
  const distributions = ['debian-12-6.1', 'ubuntu-22.04-5.15', 'almalinux-9-5.14', 'amazon-2023-6.1']
  const kernels = Array.from({length: 20}, (_, index) =>
    aKernel({
      id: `${distributions[index % 4]}.${index}`,
      required: index % 5 !== 4,
      release: `6.1.${index}-cloud-amd64`,
    }),
  )
  const artifacts = Array.from({length: 20}, (_, index) =>
    anArtifact({name: `artifact-${index}-${'collector'.repeat(index % 4)}`}),
  )
  const cases = artifacts.flatMap((artifact, row) =>
    kernels
      .filter((_, column) => (row + column) % 11 !== 0)
      .map((kernel, column) =>
        aCase({artifact: artifact.name, kernel: kernel.id, lanes: [laneAt(row, column, kernel.required)]}),
      ),
  )
  return aResults({kernels, artifacts, cases, gate: gateOf(cases, kernels, 'required')})
}

function laneAt(row: number, column: number, required: boolean) {
  if ((row * column) % 13 === 5) return aFailedLane('it does not load', {required})
  if ((row * column) % 17 === 9) return aLane({verdict: 'skip', reason: 'no module veth', required})
  if ((row * column) % 29 === 8) return aLane({verdict: 'error', reason: 'the guest did not boot', required})
  return aLane({required})
}

/** Returns a run in which every untrusted text tries to break out of its place. */
export function aHostileRun(): Results {
  const evil = '|<img src=x onerror=1>`</code>*[x](https://evil.example)@octocat #12 :tada: $x$ __init__'
  const command = '::error::x'
  const escapes = '\u001b[2J\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u202egnp.exe\r\n##[error]y'
  const log = ['```', '````', '::stop-commands::z', '</details><script>1</script>', escapes, `\t${evil}`].join('\n')
  const kernel = aKernel({
    id: evil,
    release: command,
    packageVersion: evil,
    signature: escapes,
    notes: [escapes, evil],
    consoleLog: evil,
  })
  const artifact = anArtifact({name: evil, path: command, place: {file: command, line: 1, column: 1}})
  return aResults({
    manifest: evil,
    tool: {name: 'bpfcompat', version: evil},
    kernels: [kernel],
    artifacts: [artifact],
    cases: [
      aCase({
        artifact: evil,
        kernel: evil,
        lanes: [aFailedLane(command), aLane({mode: 'behavior', verdict: 'skip', reason: evil})],
        programs: [
          aProgram({name: evil, section: command, load: aProgramLoad({stats: aStats({insnsProcessed: 812_000})})}),
        ],
        variants: [aVariant({group: evil, chosen: evil})],
        tests: [aTest({name: evil, verdict: 'fail', reason: evil})],
        leftovers: [{kind: 'pin', name: evil}],
        fixups: [aFixup({note: evil})],
      }),
    ],
    findings: [
      aFinding({
        artifact: evil,
        program: evil,
        kernels: [evil],
        title: `${command} ${evil}`,
        words: `${escapes} ${evil}`,
        source: {file: command, path: command, line: 1, column: 1, text: `${escapes} ${'`'.repeat(5)}`},
        excerpt: log,
        log: command,
        remedy: `${evil} ${command.repeat(30).replaceAll('::error', ' ::error')}`,
        remedyYaml: log,
        place: artifact.place,
        reproduce: `npx github:bpfcompat/bpfcompat run '${escapes}'`,
      }),
    ],
    comparison: aComparison({
      baseline: {revision: evil, startedAt: evil, source: evil},
      insnsThreshold: evil,
      kernels: [{kernel: evil, arch: 'x86_64', before: escapes, after: command}],
      verdicts: [
        aVerdictChange({artifact: evil, kernel: evil, subject: {kind: 'program', name: evil, step: 'load'}}),
        aVerdictChange({artifact: evil, kernel: evil, subject: {kind: 'test', name: command}, after: 'error'}),
      ],
      insns: [
        anInsnsChange({artifact: evil, program: evil, kernel: evil}),
        anInsnsChange({artifact: command, program: evil, kernel: evil, beyond: false}),
      ],
    }),
    gate: aGate({status: 'failed', exitCode: 2, sentence: `${command} ${evil}`}),
  })
}
