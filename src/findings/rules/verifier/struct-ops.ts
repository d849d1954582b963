import type {VerifierRule} from '../verifier-rule.ts'

/** Programs that implement struct_ops of the kernel. */
export const STRUCT_OPS_RULES: readonly VerifierRule[] = [
  {
    kind: 'struct_ops member',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
    title:
      'program {program} implements {member} of struct {type}, which this kernel does not let BPF programs implement',
    remedy:
      'Leave out the member on such kernels (set it to 0 before the load, or use a variant of the structure without it), and mark the program as sleepable only if the member may sleep.',
  },
  {
    kind: 'struct_ops type',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [
      /attach_btf_id \d+ is not a supported struct/,
      /attach to invalid member idx \d+ of struct \S+/,
      /struct_ops module \S+ is not found/,
    ],
    title: 'program {program} implements operations that this kernel does not let BPF programs implement',
    remedy:
      'Load the module that has the operations, or leave out the map and its programs on kernels without them (bpf_map__set_autocreate).',
  },
]
