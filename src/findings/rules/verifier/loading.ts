import type {VerifierRule} from '../verifier-rule.ts'

/** Debug information and BTF of the object, BTF and JIT of the kernel, and bugs of the verifier. */
export const LOADING_RULES: readonly VerifierRule[] = [
  {
    kind: 'debug information',
    class: 'VERIFIER_REJECTION',
    text: [
      /missing btf func_info/,
      /func_info BTF section doesn't match subprog layout/,
      /(?:same or smaller insn offset|nonzero insn_off|nonzero tailing record)/,
      /(?:invalid func info rec size|invalid type id \d+ in func info|invalid btf id for main subprog in func_info)/,
      /BTF of func(?:#|_id )\d+ doesn't point to KIND_FUNC/,
      /(?:Invalid line_info|Invalid insn code at line_info|missing bpf_line_info)/,
      /(?:Invalid core_relo|relo #\d+: bad type id)/,
    ],
    title: 'program {program} has debug information (.BTF.ext) that does not match its instructions',
    remedy:
      'Build the object again with clang -g -O2, link parts only with bpftool gen object, and strip only with llvm-strip -g.',
  },
  {
    kind: 'kernel without BTF',
    class: 'MISSING_BTF',
    text: [
      /kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF/,
      /calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF/,
      /in-kernel BTF is malformed/,
      /failed to find BTF for kernel function/,
    ],
    title: 'program {program} needs the BTF of the kernel, but the kernel has no usable BTF',
    remedy:
      'Leave the program out on kernels without CONFIG_DEBUG_INFO_BTF, and fall back to one without kfuncs and typed kernel symbols.',
  },
  {
    kind: 'kfunc in a module',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:invalid module BTF (?:fd|object FD) specified|BTF fd for kfunc is not a module BTF)/,
      /(?:kfunc offset > 0 without fd_array|negative offset disallowed for kernel module function call)/,
      /kernel (?:function )?btf_id \d+ (?:is not a function|does not have a valid func_proto)/,
      /invalid kernel function btf_id \d+/,
      /(?:cannot find address for kernel function|address of kernel (?:function|func_id)) \S+/,
      /cannot find function \S+ in BTF/,
      /invalid kernel function call not eliminated in verifier pass/,
      /function name \S+ is too long/,
    ],
    title: 'program {program} calls a kernel function that the kernel cannot find',
    remedy:
      'Load the module that has the function before the program. Declare the function as __ksym __weak, guard the call with bpf_ksym_exists(), and let libbpf resolve it again on each kernel.',
  },
  {
    kind: 'kernel symbol',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [
      /ldimm64 failed to find the address for kernel symbol '(?<symbol>[^']+)'/,
      /ldimm64 unable to resolve the size of type '(?<symbol>[^']+)'/,
    ],
    title: 'program {program} needs the kernel symbol {symbol}, which the kernel cannot resolve',
    remedy: 'Declare it as extern … __ksym __weak, and test its address before use.',
  },
  {
    kind: 'typed kernel symbol',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [/ldimm64 insn specifies invalid btf_id \d+/, /pseudo btf_id \d+ in ldimm64 isn't KIND_VAR/],
    title: 'program {program} needs a kernel symbol that is not a variable on this kernel',
    remedy:
      'Declare it as extern const void name __ksym (without a type) __weak, and read it with bpf_probe_read_kernel().',
  },
  {
    kind: 'JIT',
    class: 'VERIFIER_REJECTION',
    text: [
      /JIT (?:does not support calling (?:kernel function|kfunc \S+)|is required for calling kernel function|doesn't support bpf-to-bpf calls|does not support fsession)/,
      /calling kernel functions are not allowed in non-JITed programs/,
      /program requires BPF JIT compiler but it is not available/,
      /(?:stack args are not supported in non-JITed programs|Private stack not supported by jit)/,
    ],
    title:
      'program {program} needs a JIT feature that this kernel or architecture does not have, or that is switched off',
    remedy:
      'Switch on the JIT (sysctl net.core.bpf_jit_enable=1). If the architecture does not have the feature, leave the program out and fall back to one without kfuncs and with all functions inlined.',
  },
  {
    kind: 'defect of the verifier',
    class: 'VERIFIER_REJECTION',
    text: [
      /verifier (?:bug|internal error|BUG)/i,
      /BUG[: ]/,
      /bug: /,
      /(?:invalid|unknown) return type \d+ of func/,
      /REG INVARIANTS VIOLATION/,
      /(?:bpf verifier|kernel subsystem) .*misconfigured/,
      /(?:insn state|visit_insn|pop stack) internal bug/,
      /Verifier bug/,
      /(?:R\d+|func \S+) has non-overwritten BPF_PTR_POISON (?:return )?type/,
      /kfunc \S+ conversion of owning ref to non-owning failed/,
    ],
    title: 'program {program} triggers a bug in the verifier of this kernel',
    remedy:
      'Try a newer release of the same kernel, report the log to the distribution or to bpf@vger.kernel.org, and rewrite the code at this line until the bug is fixed.',
  },
]
