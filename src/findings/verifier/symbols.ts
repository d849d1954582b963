import type {Explanation} from '../draft.ts'
import {helperOf} from '../helpers.ts'
import {optionalProgramAddition} from '../manifest-yaml.ts'
import type {LookedUpRule} from './rule.ts'

/** Names that the kernel does not have. The remedy depends on the name. */
export const SYMBOL_RULES: readonly LookedUpRule[] = [
  {
    kind: 'type or field',
    // libbpf poisons an instruction whose relocation has no target (195896080 is 0xbad2310). Since 1.0, it replaces the
    // verifier's message with "failed to resolve CO-RE relocation <byte_off> [12] struct x.y (0:1 @ offset 4)".
    sentences: [/failed to resolve CO-RE relocation (?<spec>.+)/, /invalid func unknown#195896080\b/],
    explain: ({spec}, program) => ({
      class: 'CORE_RELOCATION_FAILURE',
      title: `program ${program} reads ${spec === undefined ? 'a type or field' : coreTarget(spec)}, which the kernel does not have`,
      remedy:
        `Guard the access with bpf_core_field_exists() or bpf_core_type_exists(). In the other branch, read the older or ` +
        `newer name through a flavor (struct name___old).`,
      subject: spec === undefined ? 'unknown' : coreTarget(spec),
    }),
  },
  {
    kind: 'kfunc',
    // libbpf ≥ 1.3, instead of "invalid func unknown#2002000xxx".
    sentences: [/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],
    explain: ({name = ''}, program) => missingKfunc(name, program),
  },
  {
    kind: 'kfunc of other programs',
    // ≥ 5.13.
    sentences: [/calling kernel function (?<name>\S+) is not allowed/],
    explain: ({name = ''}, program) => ({
      class: 'UNSUPPORTED_HELPER',
      title: `program ${program} may not call the kernel function ${name}`,
      remedy: `Guard the call with bpf_ksym_exists(${name}), or leave the program out on such kernels: this kernel does not offer ${name} to programs of this type.`,
      subject: name,
    }),
  },
  {
    kind: 'map that was not created',
    // libbpf ≥ 1.0, instead of "invalid func unknown#2001000xxx": a map with autocreate off.
    sentences: [/BPF map '(?<map>[^']+)' is referenced but wasn't created/],
    explain: ({map = ''}, program) => ({
      class: 'MAP_CREATION_FAILURE',
      title: `program ${program} uses map ${map}, which was not created`,
      remedy: `Guard every use of ${map} with a constant that your loader sets to 0 on kernels without the map.`,
      subject: map,
    }),
  },
  {
    kind: 'helper',
    // "invalid func unknown#181", or "invalid func 51" before 4.10: the kernel does not have the helper at all.
    sentences: [/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
    explain: ({word = 'unknown', number}, program) => unsupportedHelper(true, word, Number(number), program),
  },
  {
    kind: 'helper of other programs',
    // "unknown func bpf_loop#181" up to 6.13, "program of this type cannot use helper bpf_loop#181" since 6.14: the
    // kernel has the helper, but not for this program type.
    sentences: [/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
    explain: ({word = 'unknown', number}, program) => unsupportedHelper(false, word, Number(number), program),
  },
]

/** Explains a missing kernel function, in the same way for messages of libbpf and of the verifier. */
export function missingKfunc(name: string, program: string | null): Explanation {
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
  const what = helper === null ? name : `the helper ${name} (#${number})`
  const guard = `guard the call with bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_${name.replace(/^bpf_/, '')})`
  const background = helper?.since == null ? {} : {background: `${name} came with Linux ${helper.since}.`}
  const instead = helper?.instead == null ? 'skip that work' : `use ${helper.instead}`
  return {
    class: 'UNSUPPORTED_HELPER',
    title: `program ${program} calls ${what}, which the kernel does not ${missing ? 'have' : 'offer to this program type'}`,
    remedy:
      helper === null
        ? `Check the headers that the object was built with: no helper of Linux has this number.`
        : missing
          ? `${capitalised(guard)} and ${instead} on kernels without it.`
          : `Call ${name} in a program of another type: this kernel offers it only to other types. If other kernels offer it to this type, let your loader probe for it (libbpf_probe_bpf_helper) and leave the program out.`,
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
