import {helperOf} from '../../model/helpers.ts'
import type {Words} from '../../model/rule.ts'
import {leavesOutProgram} from '../additions.ts'
import {MISSING_KFUNC} from '../kfunc.ts'
import type {VerifierRule} from '../verifier-rule.ts'

const NO_HELPER = 'Check the headers that the object was built with: no helper of Linux has this number.'

/** Names that the kernel does not have. */
export const SYMBOL_RULES: readonly VerifierRule[] = [
  {
    kind: 'type or field',
    class: 'CORE_RELOCATION_FAILURE',
    // libbpf poisons an instruction whose relocation has no target (195896080 is 0xbad2310). Since 1.0, it replaces the
    // verifier's message with "failed to resolve CO-RE relocation <byte_off> [12] struct x.y (0:1 @ offset 4)".
    text: [/failed to resolve CO-RE relocation (?<spec>.+)/, /invalid func unknown#195896080\b/],
    words: (_, {spec}) =>
      spec === undefined
        ? {name: 'a type or field', target: 'unknown'}
        : {name: coreTarget(spec), target: coreTarget(spec)},
    title: 'program {program} reads {name}, which the kernel does not have',
    remedy:
      'Guard the access with bpf_core_field_exists() or bpf_core_type_exists(). In the other branch, read the older or newer name through a flavor (struct name___old).',
    subject: '{target}',
  },
  {
    kind: 'kfunc',
    class: 'MISSING_KERNEL_SYMBOL',
    // libbpf ≥ 1.3, instead of "invalid func unknown#2002000xxx".
    text: [/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],
    title: `program {program} ${MISSING_KFUNC.title}`,
    remedy: MISSING_KFUNC.remedy,
    subject: '{name}',
  },
  {
    kind: 'kfunc of other programs',
    class: 'UNSUPPORTED_HELPER',
    // ≥ 5.13.
    text: [/calling kernel function (?<name>\S+) is not allowed/],
    title: 'program {program} may not call the kernel function {name}',
    remedy:
      'Guard the call with bpf_ksym_exists({name}), or leave the program out on such kernels: this kernel does not offer {name} to programs of this type.',
    subject: '{name}',
  },
  {
    kind: 'map that was not created',
    class: 'MAP_CREATION_FAILURE',
    // libbpf ≥ 1.0, instead of "invalid func unknown#2001000xxx": a map with autocreate off.
    text: [/BPF map '(?<map>[^']+)' is referenced but wasn't created/],
    title: 'program {program} uses map {map}, which was not created',
    remedy: 'Guard every use of {map} with a constant that your loader sets to 0 on kernels without the map.',
    subject: '{map}',
  },
  {
    kind: 'helper',
    class: 'UNSUPPORTED_HELPER',
    // "invalid func unknown#181", or "invalid func 51" before 4.10: the kernel does not have the helper at all.
    text: [/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
    probe: (_, words) => isHelper(words),
    words: ({btf}, words) => ({...helperWords(words), guard: guardWords(words, btf)}),
    title: 'program {program} calls the helper {helper} (#{number}), which the kernel does not have',
    remedy: '{guard} and {instead} on kernels without it.',
    background: '{helper} came with Linux {since}.',
    addition: leavesOutProgram,
    subject: '{helper}',
  },
  {
    kind: 'helper of other programs',
    class: 'UNSUPPORTED_HELPER',
    // "unknown func bpf_loop#181" up to 6.13, "program of this type cannot use helper bpf_loop#181" since 6.14: the
    // kernel has the helper, but not for this program type.
    text: [/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
    probe: (_, words) => isHelper(words),
    words: (_, words) => helperWords(words),
    title:
      'program {program} calls the helper {helper} (#{number}), which the kernel does not offer to this program type',
    remedy:
      'Call {helper} in a program of another type: this kernel offers it only to other types. If other kernels offer it to this type, let your loader probe for it (libbpf_probe_bpf_helper) and leave the program out.',
    addition: leavesOutProgram,
    subject: '{helper}',
  },
  {
    kind: 'no helper',
    class: 'UNSUPPORTED_HELPER',
    text: [/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
    probe: (_, words) => !isHelper(words),
    title: 'program {program} calls helper #{number}, which the kernel does not have',
    remedy: NO_HELPER,
    addition: leavesOutProgram,
    subject: 'helper #{number}',
  },
  {
    kind: 'no helper of other programs',
    class: 'UNSUPPORTED_HELPER',
    text: [/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
    probe: (_, words) => !isHelper(words),
    title: 'program {program} calls helper #{number}, which the kernel does not offer to this program type',
    remedy: NO_HELPER,
    addition: leavesOutProgram,
    subject: 'helper #{number}',
  },
]

function isHelper({word = 'unknown', number}: Words): boolean {
  return helperOf(word, Number(number)) !== null
}

function helperWords({word = 'unknown', number}: Words): Words {
  const helper = helperOf(word, Number(number))
  return {
    helper: helper?.name,
    since: helper?.since ?? undefined,
    instead: helper?.instead == null ? 'skip that work' : `use ${helper.instead}`,
  }
}

/** Returns how to avoid the call on kernels without the helper. Without BTF there is no CO-RE, and only the loader can ask. */
function guardWords({word = 'unknown', number}: Words, btf: boolean | null): string {
  const name = helperOf(word, Number(number))?.name.replace(/^bpf_/, '')
  return btf === false
    ? 'Let your loader probe for the helper (libbpf_probe_bpf_helper, because this kernel has no BTF for CO-RE), load a program without the call'
    : `Guard the call with bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_${name})`
}

/** `<byte_off> [12] struct task_struct.__state (0:1 @ offset 24)` → `struct task_struct.__state`. */
function coreTarget(spec: string): string {
  return (/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.exec(spec)?.[1] ?? spec).trim()
}
