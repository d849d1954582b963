import type {VerifierRule} from '../verifier-rule.ts'

/** References of a program to its maps. */
export const MAP_RULES: readonly VerifierRule[] = [
  {
    kind: 'read-only map',
    class: 'VERIFIER_REJECTION',
    text: [/write into map forbidden/, /write to change key R\d+ not allowed/],
    title: 'program {program} writes to a map or a constant that programs may only read',
    remedy:
      'Remove the const of the variable (const data is placed in .rodata), or the flag BPF_F_RDONLY_PROG of the map. Do not change a key that a callback receives.',
  },
  {
    kind: 'write-only map',
    class: 'VERIFIER_REJECTION',
    text: [/read from map forbidden/],
    title: 'program {program} reads a map that programs may only write',
    remedy: 'Remove BPF_F_WRONLY_PROG from the flags of the map.',
  },
  {
    kind: 'map in this program type',
    class: 'VERIFIER_REJECTION',
    text: [
      /tracing progs cannot use (?<what>\S+) yet/,
      /socket filter progs cannot use (?<what>\S+) yet/,
      /sleepable progs cannot use (?<what>\S+) yet/,
      /(?<what>\S+) cannot be used in tracing programs on types with NMI unsafe fields/,
    ],
    title: 'program {program} uses a map with {what}, which the kernel does not allow in this type of program',
    remedy:
      'Remove {what} from the maps that this program uses: move it to a separate map for programs of other types, or use atomic operations and per-CPU maps instead.',
  },
  {
    kind: 'timer on PREEMPT_RT',
    class: 'VERIFIER_REJECTION',
    text: [/bpf_timer cannot be used for PREEMPT_RT/],
    title: 'program {program} uses bpf_timer, which kernels with PREEMPT_RT do not allow',
    remedy: 'Use bpf_wq (Linux 6.10) on such kernels, or do the work of the timer in user space.',
  },
  {
    kind: 'map in a sleepable program',
    class: 'VERIFIER_REJECTION',
    text: [/Sleepable programs can only use (?<types>.+) maps/],
    title: 'program {program} is sleepable, but uses a map of a type other than {types}',
    remedy: 'Use one of these types in sleepable programs on this kernel, or use a program that is not sleepable.',
  },
  {
    kind: 'no map',
    class: 'VERIFIER_REJECTION',
    text: [
      /fd -?\d+ is not pointing to valid bpf_map/,
      /fd_idx without fd_array is invalid/,
      /fd_array_cnt is too big/,
      /pointer in R\d+ isn't map pointer/,
    ],
    title: 'program {program} uses a map that does not exist',
    remedy:
      'Let libbpf create the map (SEC(".maps"), autocreate on) before it loads the program, and do not write file descriptors into instructions by hand.',
  },
  {
    kind: 'address in a map',
    class: 'VERIFIER_REJECTION',
    text: [
      /no direct value access support for this map type/,
      /direct value offset of \d+ is not allowed/,
      /invalid access to map value pointer\b(?!,)/,
    ],
    title: 'program {program} takes the address of a variable outside of its data section',
    remedy:
      'Build the object and its data sections together. Let the loader not shrink .data, .bss and .rodata below the size that the program uses, and keep these maps as arrays with one entry.',
  },
  {
    kind: 'structure of a map',
    class: 'VERIFIER_REJECTION',
    text: [
      /map_ptr access not supported /,
      /invalid map_ptr to access map->\w+/,
      /only read from \S+ is supported/,
      /bpf_struct_ops map cannot be used in prog/,
    ],
    title: 'program {program} accesses the kernel structure behind a map',
    remedy:
      'Use the helpers for maps. Programs may read members of struct bpf_map only if the kernel has BTF, and only for some map types.',
  },
  {
    kind: 'too many maps',
    class: 'VERIFIER_LIMIT',
    text: [/The total number of (?<what>maps|btfs) per program has reached the limit of (?<limit>\d+)/],
    title: 'program {program} uses more than {limit} {what}',
    remedy: 'Combine related data in one map or one structure of globals, or split the program with tail calls.',
  },
  {
    kind: 'map of another program',
    class: 'VERIFIER_REJECTION',
    text: [/offload device mismatch between prog and map/, /program's hash doesn't match map's excl_prog_hash/],
    title: 'program {program} uses a map that belongs to another program or device',
    remedy: 'Create a separate map for the program and the device that use it.',
  },
  {
    kind: 'preallocated map',
    class: 'VERIFIER_REJECTION',
    // Before 6.1: the code that perf events and probes interrupt may hold the locks of the allocator.
    text: [/(?:perf_event|trace type) programs can only use preallocated (?:inner )?hash map/],
    title:
      'program {program} uses a hash map that allocates its entries at run time, which this kernel does not allow for such programs',
    remedy: 'Remove BPF_F_NO_PREALLOC from the flags of the map (and of its inner maps).',
  },
  {
    kind: 'tail call map',
    class: 'VERIFIER_REJECTION',
    text: [/tail_call abusing map_ptr/],
    title: 'program {program} makes a tail call through a map that differs from path to path',
    remedy: 'Make a separate tail call in each branch, with the one map for that branch.',
  },
]
