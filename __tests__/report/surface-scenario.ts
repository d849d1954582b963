import {findingsOf} from '../../src/findings/findings.ts'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {ProgramSurface} from '../../src/model/program-surface.ts'
import type {Results} from '../../src/model/results.ts'
import type {Surface} from '../../src/model/surface.ts'
import {gateOf} from '../../src/results/gate.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {
  aField,
  aFunction,
  aLine,
  anExtern,
  aPlaceNotFollowed,
  aProgramSurface,
  aPrototype,
  aRead,
  aRecordField,
  aRelocation,
} from '../surface/surface-fixtures.ts'

const V5 = 'debian-11-5.10'
const V61 = 'debian-12-6.1'
const V612 = 'debian-13-6.12'
const V7 = 'debian-sid-7.3'
const IDS = [V5, V61, V612, V7]
const KERNELS = [
  aKernel({id: V5, release: '5.10.0-46-cloud-amd64'}),
  aKernel({id: V61}),
  aKernel({id: V612, release: '6.12.100+deb13-cloud-amd64'}),
  aKernel({id: V7, release: '7.3.4+deb13-cloud-amd64', required: false}),
]

const NET = anArtifact({name: 'net', path: 'build/net.bpf.o'})
const TASKS = anArtifact({
  name: 'tasks',
  path: 'build/tasks.bpf.o',
  place: {file: 'bpfcompat.yaml', line: 12, column: 5},
})

/** Returns a run in which everything loads and attaches on all four kernels, but some programs read other data on newer ones. */
export function aSurfaceRun(): Results {
  const run = aResults({
    kernels: KERNELS,
    artifacts: [NET, TASKS],
    cases: KERNELS.flatMap(({id}) => [
      aCase({
        artifact: NET.name,
        kernel: id,
        programs: ['accept_entry', 'accept_flags', 'accept_asks', 'exec_entry'].map(aKprobe),
      }),
      aCase({artifact: TASKS.name, kernel: id, programs: ['on_fork', 'on_switch', 'dispatch', 'handle'].map(aKprobe)}),
    ]),
    surface: aSurface(),
  })
  return {...run, gate: gateOf(run.cases, run.kernels, 'required'), findings: findingsOf(run)}
}

function aKprobe(name: string) {
  return aProgram({name, section: 'kprobe', type: 'kprobe'})
}

export function aSurface(): Surface {
  return {programs: programs(), names: names()}
}

function programs(): ProgramSurface[] {
  const accept = {artifact: NET.name, hook: {kind: 'function', name: 'inet_csk_accept'}, kernels: IDS} as const
  const read = {kernels: IDS}
  return [
    aProgramSurface({
      ...accept,
      program: 'accept_entry',
      reads: [aRead({...read, offset: 112, source: ENTRY}), aRead({...read, offset: 104, source: ENTRY})],
      relocations: [
        aRelocation({
          ...read,
          root: 'sock',
          path: '__sk_common.skc_num',
          argument: 112,
          source: aLine(46, 'port = BPF_CORE_READ(sk, __sk_common.skc_num);'),
        }),
      ],
    }),
    aProgramSurface({
      ...accept,
      program: 'accept_flags',
      way: 'fentry',
      reads: [aRead({...read, offset: 8, source: aLine(58, 'int BPF_PROG(accept_flags, struct sock *sk, int flags)')})],
    }),
    aProgramSurface({
      ...accept,
      program: 'accept_asks',
      reads: [aRead({...read, offset: 112, source: aLine(70, 'sk = (void *)PT_REGS_PARM1(ctx);')})],
      relocations: [
        aRelocation({
          ...read,
          kind: 'type_exists',
          root: 'proto_accept_arg',
          path: '',
          source: aLine(71, 'if (bpf_core_type_exists(struct proto_accept_arg)) {'),
        }),
      ],
    }),
    aProgramSurface({
      artifact: NET.name,
      program: 'exec_entry',
      hook: {kind: 'function', name: 'load_elf_phdrs'},
      kernels: IDS,
    }),
    aProgramSurface({
      artifact: TASKS.name,
      program: 'on_fork',
      way: 'tracepoint',
      hook: {kind: 'tracepoint', name: 'sched/sched_process_fork'},
      kernels: IDS,
      reads: [
        aRead({
          ...read,
          offset: 44,
          size: 4,
          member: 'child_pid',
          source: aLine(20, 'pid = ctx->child_pid;', 'src/tasks.bpf.c'),
        }),
      ],
    }),
    aProgramSurface({
      artifact: TASKS.name,
      program: 'on_switch',
      way: 'tp_btf',
      hook: {kind: 'raw_tracepoint', name: 'sched_switch'},
      kernels: IDS,
      runs: [{count: 41, kernels: IDS}],
      externs: [
        anExtern({name: 'bpf_task_acquire', kernels: [V612, V7], source: aLine(36, HOLD, 'src/tasks.bpf.c')}),
        anExtern({
          name: 'bpf_task_acquire',
          reached: false,
          resolved: false,
          kernels: [V5, V61],
          source: aLine(36, HOLD, 'src/tasks.bpf.c'),
        }),
        anExtern({
          kind: 'config',
          name: 'CONFIG_HZ',
          ...read,
          source: aLine(38, 'since *= CONFIG_HZ;', 'src/tasks.bpf.c'),
        }),
        anExtern({kind: 'symbol', name: 'bpf_prog_fops', weak: false, ...read}),
      ],
      reads: [aRead({...read, offset: 8, source: aLine(31, 'prev = ctx[1];', 'src/tasks.bpf.c')})],
      relocations: [
        aRelocation({...read, argument: 8, source: aLine(32, 'pid = prev->pid;', 'src/tasks.bpf.c')}),
        aRelocation({...read, kind: 'field_exists', path: '__state', source: aLine(33, STATE, 'src/tasks.bpf.c')}),
        aRelocation({kernels: [V61, V612, V7], path: '__state', source: aLine(34, STATE, 'src/tasks.bpf.c')}),
        aRelocation({...read, kind: 'enumerator_value', root: 'bpf_func_id', path: 'BPF_FUNC_ringbuf_output'}),
      ],
    }),
    aProgramSurface({
      artifact: TASKS.name,
      program: 'dispatch',
      hook: {kind: 'function', name: 'wake_up_new_task'},
      kernels: IDS,
      notFollowed: [
        aPlaceNotFollowed({...read, source: aLine(52, 'value = ((u64 *)ctx)[slot];', 'src/tasks.bpf.c')}),
        aPlaceNotFollowed({
          ...read,
          why: 'tail_call',
          map: 'handlers',
          source: aLine(60, 'bpf_tail_call(ctx, &handlers, slot);', 'src/tasks.bpf.c'),
        }),
      ],
    }),
    aProgramSurface({
      artifact: TASKS.name,
      program: 'handle',
      hook: null,
      kernels: IDS,
      calledBy: ['dispatch'],
      reads: [
        aRead({...read, offset: 112, source: aLine(70, 'task = (void *)PT_REGS_PARM1(ctx);', 'src/tasks.bpf.c')}),
      ],
    }),
  ]
}

const ENTRY = aLine(45, 'int BPF_KPROBE(accept_entry, struct sock *sk, int flags)')
const STATE = 'if (bpf_core_field_exists(prev->__state)) state = prev->__state;'

const HOLD = 'if (bpf_task_acquire) held = bpf_task_acquire(prev);'

function names(): NameSurface[] {
  const comm = 'struct task_struct *prev, struct task_struct *next'
  return [
    {
      kind: 'function',
      name: 'inet_csk_accept',
      states: [
        {
          ...aFunction({
            prototype: aPrototype('struct sock *sk, int flags, int *err, bool kern', 'struct sock *'),
          }),
          kernels: [V5, V61],
        },
        {
          ...aFunction({
            prototype: aPrototype('struct sock *sk, struct proto_accept_arg *arg', 'struct sock *'),
          }),
          kernels: [V612, V7],
        },
      ],
    },
    {
      kind: 'function',
      name: 'load_elf_phdrs',
      states: [
        {
          ...aFunction({
            symbols: 2,
            prototype: aPrototype('const struct elfhdr *elf_ex, struct file *elf_file', 'struct elf_phdr *'),
          }),
          kernels: IDS,
        },
      ],
    },
    {
      kind: 'function',
      name: 'wake_up_new_task',
      states: [
        {
          ...aFunction({
            siblings: ['wake_up_new_task.part.0'],
            callers: [{copy: 'wake_up_new_task.part.0', by: []}],
            prototype: aPrototype('struct task_struct *p', 'void'),
          }),
          kernels: IDS,
        },
      ],
    },
    {
      kind: 'kfunc',
      name: 'bpf_task_acquire',
      states: [
        {prototype: null, module: null, registered: null, flags: null, kernels: [V5, V61]},
        {
          prototype: aPrototype('struct task_struct *p', 'struct task_struct *'),
          module: null,
          registered: true,
          flags: ['KF_ACQUIRE', 'KF_RET_NULL', 'KF_RCU'],
          kernels: [V612, V7],
        },
      ],
    },
    {kind: 'symbol', name: 'bpf_prog_fops', states: [{symbols: 1, module: null, type: null, kernels: IDS}]},
    {kind: 'config', name: 'CONFIG_HZ', states: [{value: '250', known: true, kernels: IDS}]},
    {
      kind: 'raw_tracepoint',
      name: 'sched_switch',
      states: [
        {found: true, prototype: aPrototype(`bool preempt, ${comm}`, 'void'), kernels: [V5]},
        {
          found: true,
          prototype: aPrototype(`bool preempt, ${comm}, unsigned int prev_state`, 'void'),
          kernels: [V61, V612, V7],
        },
      ],
    },
    {
      kind: 'tracepoint',
      name: 'sched/sched_process_fork',
      states: [
        {
          category: 'sched',
          fields: [
            ...COMMON,
            aRecordField('char[16] parent_comm', 8, 16),
            aRecordField('pid_t parent_pid', 24, 4),
            aRecordField('char[16] child_comm', 28, 16),
            aRecordField('pid_t child_pid', 44, 4),
          ],
          kernels: [V5, V61, V612],
        },
        {
          category: 'sched',
          fields: [
            ...COMMON,
            aRecordField('__data_loc char[] parent_comm', 8, 4),
            aRecordField('pid_t parent_pid', 12, 4),
            aRecordField('__data_loc char[] child_comm', 16, 4),
            aRecordField('pid_t child_pid', 20, 4),
          ],
          kernels: [V7],
        },
      ],
    },
    {
      kind: 'field',
      name: 'sock.__sk_common.skc_num',
      states: [{field: aField('unsigned short', 14, 2), kernels: IDS}],
    },
    {
      kind: 'field',
      name: 'task_struct.pid',
      states: [
        {field: aField('pid_t', 1304, 4), kernels: [V5]},
        {field: aField('pid_t', 1416, 4), kernels: [V61, V612]},
        {field: aField('pid_t', 1440, 4), kernels: [V7]},
      ],
    },
    {
      kind: 'field',
      name: 'task_struct.__state',
      states: [
        {field: null, kernels: [V5]},
        {field: aField('unsigned int', 24, 4), kernels: [V61, V612, V7]},
      ],
    },
    {
      kind: 'enumerator',
      name: 'bpf_func_id.BPF_FUNC_ringbuf_output',
      states: [{value: '130', kernels: IDS}],
    },
    {
      kind: 'type',
      name: 'proto_accept_arg',
      states: [
        {size: null, kernels: [V5, V61]},
        {size: 16, kernels: [V612, V7]},
      ],
    },
  ]
}

const COMMON = [
  aRecordField('unsigned short common_type', 0, 2),
  aRecordField('unsigned char common_flags', 2, 1),
  aRecordField('unsigned char common_preempt_count', 3, 1),
  aRecordField('int common_pid', 4, 4),
]
