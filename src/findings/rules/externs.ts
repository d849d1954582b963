import type {KernelTarget} from '../../model/kernel-target.ts'
import {type ExternRule, moduleBtfWords} from './target-rule.ts'

const GUARD =
  'Declare {name} as __weak and test it with bpf_ksym_exists({name}), or leave the programs that need it out on this kernel.'

/** Kernel symbols that an object names and cannot use. */
export const EXTERN_RULES: readonly ExternRule[] = [
  {
    kind: 'declared with other types',
    class: 'MISSING_KERNEL_SYMBOL',
    // libbpf, bpf_core_types_are_compat(). libbpf leaves a weak one out without a message: a symbol that BTF has and that is
    // not resolved is declared with other types.
    probe: ({target, messages}) => target.btf !== null && isRefused(target.name, messages),
    words: ({target: {btf}}) => ({
      btf: btf ?? undefined,
      whose: btf === 'vmlinux' ? 'the kernel' : `module ${btf}`,
    }),
    title: '{needs} {name}, which {whose} has with other types than the object declares',
    remedy:
      'Declare {name} as {whose} does (bpftool btf dump file /sys/kernel/btf/{btf}), with the same kinds and names of types. If you define a kernel type yourself, give it the same name with a flavor (struct name___local).',
    subject: '{name} declared otherwise',
  },
  {
    kind: 'module without BTF',
    class: 'MISSING_BTF',
    probe: ({target}) => isUntyped(target) && target.module !== null && !target.moduleBtf,
    words: ({target}) => moduleBtfWords(target),
    title: '{needs} {name}: module {module} has it and is loaded, but has no BTF on this kernel',
    remedy: `${GUARD} libbpf finds kernel functions of a module by the BTF of the module ({moduleBtf}).`,
    subject: '{name} module without BTF',
  },
  {
    kind: 'untyped',
    class: 'MISSING_KERNEL_SYMBOL',
    probe: ({target}) => isUntyped(target),
    words: ({target: {module}}) => ({where: module === null ? 'kernel' : `loaded module ${module}`}),
    title: '{needs} {name}: the {where} has it, but does not describe it in BTF',
    remedy: `${GUARD} Programs cannot call or read a symbol without a type.`,
    subject: '{name} untyped',
  },
]

function isUntyped({btf, symbols}: KernelTarget): boolean {
  return btf === null && symbols > 0
}

function isRefused(name: string, messages: string): boolean {
  return messages
    .split('\n')
    .some(line => line.includes(`'${name}`) && /incompatible|mismatch|referenced but wasn't resolved/.test(line))
}
