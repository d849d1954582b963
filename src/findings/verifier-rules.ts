import type {Explanation} from './draft.ts'
import {tail} from './excerpt.ts'
import {helperOf} from './helpers.ts'
import {optionalProgramAddition} from './manifest-yaml.ts'
import {moduleNeeded, moduleOf} from './modules.ts'

/**
 * The verifier's sentences, most telling first: the first rule that matches a line of the log explains it. Sentences are
 * from kernel/bpf/verifier.c unless a comment says otherwise; the versions are those that print them.
 */
export function explainVerifierLog(log: string, program: string): Explanation | null {
  const end = tail(log)
  for (const {pattern, explain} of RULES) {
    const match = pattern.exec(end)
    if (match !== null) return explain(match, program)
  }
  return null
}

interface Rule {
  pattern: RegExp
  explain(match: RegExpExecArray, program: string): Explanation
}

const RULES: readonly Rule[] = [
  {
    // libbpf poisons an instruction whose relocation found no target (195896080 is 0xbad2310) and, since 1.0, replaces
    // what the verifier says to it by "failed to resolve CO-RE relocation <byte_off> [12] struct x.y (0:1 @ offset 4)".
    pattern: /failed to resolve CO-RE relocation (.+)|(?:invalid func|call) unknown#195896080\b/,
    explain: ([, spec], program) => ({
      class: 'CORE_RELOCATION_FAILURE',
      title: `program ${program} reads ${spec === undefined ? 'a type or field' : coreTarget(spec)}, which the kernel does not have`,
      remedy:
        `Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and read the kernel's older or newer name ` +
        `in the other branch (a "flavor": struct name___old).`,
      subject: spec === undefined ? 'unknown' : coreTarget(spec),
    }),
  },
  {
    // libbpf ≥ 1.3 in place of "invalid func unknown#2002000xxx".
    pattern: /kfunc '([^'\n]+)' is referenced but wasn't resolved/,
    explain: ([, name = ''], program) => missingKfunc(name, program, moduleOf(name)),
  },
  {
    // ≥ 5.13.
    pattern: /^calling kernel function (\S+) is not allowed/m,
    explain: ([, name = ''], program) => ({
      class: 'UNSUPPORTED_HELPER',
      title: `program ${program} may not call the kernel function ${name}`,
      remedy: `The kernel does not offer ${name} to programs of this type: guard the call with bpf_ksym_exists(${name}), or keep the program out on kernels that do not.`,
      subject: name,
    }),
  },
  {
    // libbpf ≥ 1.0 in place of "invalid func unknown#2001000xxx": a map with autocreate switched off.
    pattern: /BPF map '([^'\n]+)' is referenced but wasn't created/,
    explain: ([, map = ''], program) => ({
      class: 'MAP_CREATION_FAILURE',
      title: `program ${program} uses map ${map}, which was not created`,
      remedy: `Guard every use of ${map} with a constant that your loader sets to 0 on kernels without the map.`,
      subject: map,
    }),
  },
  {
    // "unknown func bpf_loop#181" up to 6.13, "program of this type cannot use helper bpf_loop#181" since 6.14: the
    // kernel has it, but not for this program type. "invalid func unknown#181": the kernel does not have it at all.
    pattern: /^(unknown func|invalid func|program of this type cannot use helper) (\w+)#(\d+)/m,
    explain: ([, phrase = '', name = '', number = ''], program) =>
      unsupportedHelper(phrase === 'invalid func', name, Number(number), program),
  },
  {
    // A function that is only passed to a helper (BPF_PSEUDO_FUNC) is a subprogram since 5.13: before, the kernel counts
    // fewer of them than libbpf describes (kernel/bpf/verifier.c, check_btf_func) or stumbles over the load of its address.
    pattern: /^(?:number of funcs in func_info doesn't match number of subprogs|unrecognized bpf_ld_imm64 insn)/m,
    explain: (_, program) => ({
      class: 'UNSUPPORTED_HELPER',
      title: `program ${program} passes a function to a helper, which kernels before 5.13 do not know`,
      remedy:
        'Helpers with callbacks came with 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop): ' +
        'ship a variant without them, and keep this program out on older kernels (bpf_program__set_autoload).',
      subject: 'callback',
    }),
  },
  {
    pattern: /^BPF program is too large\. Processed (\d+) insn/m,
    explain: ([, count = ''], program) =>
      limit(
        program,
        `takes the verifier more than ${Number(count) - 1} instructions`,
        'Fewer paths are needed: shorten or un-unroll loops, move parts into global functions (verified once each) or into tail calls, and use bpf_loop() where the kernel has it.',
      ),
  },
  {
    // "The sequence of 8193 jumps is too complex." since 4.20, "BPF program is too complex" before.
    pattern: /^(?:The sequence of \d+ jumps is too complex|BPF program is too complex)/m,
    explain: (_, program) =>
      limit(
        program,
        'has too many branches in a row for the verifier',
        'Split the branches over global functions or tail calls, or turn the chain into a lookup in a map.',
      ),
  },
  {
    pattern: /^combined stack size of \d+ calls is (\d+)\. Too large/m,
    explain: ([, size = ''], program) =>
      limit(
        program,
        `needs ${size} bytes of stack over its calls; 512 are allowed`,
        'Move large local variables into a per-CPU array map with one entry.',
      ),
  },
  {
    pattern: /^the call stack of \d+ frames is too deep/m,
    explain: (_, program) =>
      limit(program, 'calls functions deeper than eight levels', 'Mark the innermost functions __always_inline.'),
  },
  {
    // ≥ 5.7 and 5.11: the hook of a program with a BTF-based target.
    pattern: /^(attach_btf_id \d+ (?:is not a function|is not valid|points to (?:wrong type name|disabled hook)).*)$/m,
    explain: ([, words = ''], program) => ({
      class: 'MISSING_ATTACH_TARGET',
      title: `the kernel does not have the hook of program ${program}`,
      remedy: `Attach ${program} to a function that all your kernels have, or keep it out (bpf_program__set_autoload) where it is missing.`,
      addition: optionalProgramAddition(program),
      subject: words.replaceAll(/\d+/g, 'N'),
    }),
  },
  rejection(
    /^cannot call GPL[- ](?:restricted|only) function from non-GPL compatible program/m,
    'calls a GPL-only helper without a GPL license',
    'Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL") in the object.',
  ),
  rejection(
    // Before 5.3 every loop; since then only those that the control flow check cannot allow.
    /^back-edge from insn \d+ to \d+/m,
    'has a loop, which the kernel does not allow',
    'Kernels before 5.3 know no loops: unroll it with #pragma unroll and a constant bound.',
  ),
  rejection(
    /^infinite loop detected at insn \d+/m,
    'has a loop that the verifier cannot see the end of',
    'Give the loop a constant upper bound and let the counter change in every round.',
  ),
  rejection(
    /^(?:unknown opcode [0-9a-f]+|BPF_(?:STX|ATOMIC|ALU|LDX|JMP|MOVSX?) uses reserved fields|BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+|invalid atomic operand size)/m,
    'has an instruction that the kernel does not know',
    'Compile for older kernels: clang -target bpf -mcpu=v2 (-mcpu=v3 needs Linux 5.1 and its atomics 5.12, -mcpu=v4 needs 6.6).',
  ),
  rejection(
    // `inv` up to 5.17, `scalar` since 5.18.
    /^R\d+ invalid mem access '(?:inv|scalar)'/m,
    'dereferences a value that the verifier does not know as a pointer',
    'Read kernel memory with bpf_probe_read_kernel() or BPF_CORE_READ(); a pointer that went through arithmetic or a map must be checked or read again before it is used.',
  ),
  rejection(
    /^R\d+ invalid mem access '\w*(?:_or_null)'|^R\d+ invalid mem access '(?:map_value|mem|ptr_|sock)\w*or_null_?'/m,
    'uses a pointer that may be NULL',
    'Check the result of the lookup for NULL, on every path, before it is used.',
  ),
  rejection(
    /^invalid access to packet,/m,
    'reads the packet beyond what it has checked',
    'Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return …), after every change of the offset.',
  ),
  rejection(
    /^(?:invalid access to map value,|R\d+ (?:unbounded memory access|min value is (?:negative|outside)|max value is outside)|invalid access to memory,)/m,
    'accesses memory with an offset or size that is not bounded',
    'Bound the offset right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1) and keep it in an unsigned variable.',
  ),
  rejection(
    /^(?:invalid (?:indirect |variable-offset )?(?:read from|write to|access to|indirect access to) (?:variable-offset )?stack|invalid (?:indirect )?read from stack|invalid stack (?:type|off|access))/m,
    'reads stack that was never written, or beyond its 512 bytes',
    'Initialise the variable, padding included (= {} or __builtin_memset), before it is passed on, and keep the stack below 512 bytes.',
  ),
  rejection(
    /^R\d+ !read_ok/m,
    'uses a register that was never set',
    'A variable is not initialised on this path, or a context argument does not exist on the kernel: initialise it, or check the arguments of the hook.',
  ),
  rejection(
    /^(?:Unreleased reference id=\d+|BPF_EXIT instruction .*would lead to reference leak|reference has not been acquired before)/m,
    'does not release a reference on every path',
    'Call the release function (bpf_sk_release, bpf_ringbuf_submit or _discard, …) on every path that leads out.',
  ),
  rejection(
    /^(?:At program exit the register R0 |R0 (?:has unknown scalar value|has value) )/m,
    'returns a value that its hook does not allow',
    'Return only the values that the program type allows, as a constant on every path.',
  ),
]

function rejection(pattern: RegExp, what: string, remedy: string): Rule {
  return {
    pattern,
    explain: (_, program) => ({class: 'VERIFIER_REJECTION', title: `program ${program} ${what}`, remedy}),
  }
}

function limit(program: string, what: string, remedy: string): Explanation {
  return {class: 'VERIFIER_LIMIT', title: `program ${program} ${what}`, remedy, subject: remedy}
}

/**
 * `true` when the verifier has given up: no instruction is to blame, and the line of such a program is the head of the
 * loop in which it was (docs/guest-protocol.md, `line`).
 */
export function hasGivenUp(log: string): boolean {
  return GIVEN_UP.test(tail(log))
}

const GIVEN_UP =
  /^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m

/**
 * The kernel function a program needs is not there: the same finding from libbpf's words and from the verifier's.
 *
 * @param module that has functions of this name, where distributions build it as a module
 */
export function missingKfunc(name: string, program: string | null, module: string | null): Explanation {
  if (module !== null) return moduleNeeded(`the kernel function ${name}`, module)
  return {
    class: 'MISSING_KERNEL_SYMBOL',
    title: `${program === null ? 'the object' : `program ${program}`} calls the kernel function ${name}, which the kernel does not have`,
    remedy: `Declare ${name} as __weak and guard the call with bpf_ksym_exists(${name}).`,
    subject: name,
  }
}

function unsupportedHelper(missing: boolean, word: string, number: number, program: string): Explanation {
  const helper = helperOf(word, number)
  const name = helper?.name ?? `helper #${number}`
  const guard = `guard the call with bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_${name.replace(/^bpf_/, '')})`
  const background = helper?.since == null ? {} : {background: `${name} came with Linux ${helper.since}.`}
  const instead = helper?.instead == null ? 'leave the work out' : `use ${helper.instead}`
  return {
    class: 'UNSUPPORTED_HELPER',
    title: `program ${program} calls ${name}, which the kernel does not ${missing ? 'have' : 'offer to this program type'}`,
    remedy:
      helper === null
        ? `The number belongs to no helper of Linux: check the headers the object was built with.`
        : missing
          ? `${capitalised(guard)} and ${instead} on kernels without it.`
          : `The kernel has ${name} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can ask (libbpf_probe_bpf_helper) and keep the program out.`,
    ...(missing ? background : {}),
    addition: optionalProgramAddition(program),
    subject: name,
  }
}

/** `<byte_off> [12] struct task_struct.__state (0:1 @ offset 24)` → `struct task_struct.__state`. */
function coreTarget(spec: string): string {
  return (/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.exec(spec)?.[1] ?? spec).trim()
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
