import type {Explanation} from '../draft.ts'
import {helperOf} from '../helpers.ts'
import {optionalProgramAddition} from '../manifest-yaml.ts'
import type {LookedUpRule} from './rule.ts'

/** What the kernel does not have: the fix depends on the name, which is looked up. */
export const SYMBOL_RULES: readonly LookedUpRule[] = [
  {
    kind: 'type or field',
    // libbpf poisons an instruction whose relocation found no target (195896080 is 0xbad2310) and, since 1.0, replaces
    // what the verifier says to it by "failed to resolve CO-RE relocation <byte_off> [12] struct x.y (0:1 @ offset 4)".
    sentences: [/failed to resolve CO-RE relocation (?<spec>.+)/, /invalid func unknown#195896080\b/],
    explain: ({spec}, program) => ({
      class: 'CORE_RELOCATION_FAILURE',
      title: `program ${program} reads ${spec === undefined ? 'a type or field' : coreTarget(spec)}, which the kernel does not have`,
      remedy:
        `Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and read the kernel's older or newer name ` +
        `in the other branch (a "flavor": struct name___old).`,
      subject: spec === undefined ? 'unknown' : coreTarget(spec),
    }),
  },
  {
    kind: 'kfunc',
    // libbpf ≥ 1.3 in place of "invalid func unknown#2002000xxx".
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
      remedy: `The kernel does not offer ${name} to programs of this type: guard the call with bpf_ksym_exists(${name}), or keep the program out on kernels that do not.`,
      subject: name,
    }),
  },
  {
    kind: 'map that was not created',
    // libbpf ≥ 1.0 in place of "invalid func unknown#2001000xxx": a map with autocreate switched off.
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
    // "invalid func unknown#181", "invalid func 51" before 4.10: the kernel does not have it at all.
    sentences: [/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
    explain: ({word = 'unknown', number}, program) => unsupportedHelper(true, word, Number(number), program),
  },
  {
    kind: 'helper of other programs',
    // "unknown func bpf_loop#181" up to 6.13, "program of this type cannot use helper bpf_loop#181" since 6.14: the
    // kernel has it, but not for this program type.
    sentences: [/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
    explain: ({word = 'unknown', number}, program) => unsupportedHelper(false, word, Number(number), program),
  },
]

/** The kernel function a program needs is not there: the same finding from libbpf's words and from the verifier's. */
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
