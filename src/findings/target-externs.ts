import type {KernelTarget} from '../model/kernel-target.ts'
import type {Explanation} from './draft.ts'
import {moduleBtfWords} from './target-functions.ts'

/**
 * Explains why a kernel symbol that the object names cannot be used.
 *
 * @param program that needs it; null for the object as a whole
 * @param words of libbpf, about this symbol
 * @returns null if the kernel has the symbol and no reason is known
 */
export function explainExtern(target: KernelTarget, program: string | null, words: string): Explanation | null {
  const {name, symbols, btf, module, moduleBtf} = target
  const needs = program === null ? 'the object needs' : `program ${program} needs`
  if (btf !== null) return otherwiseDeclared(target, needs, words)
  if (symbols === 0) return null
  const guard = `Declare ${name} as __weak and test it with bpf_ksym_exists(${name}), or leave the programs that need it out on this kernel.`
  if (module !== null && !moduleBtf)
    return {
      class: 'MISSING_BTF',
      title: `${needs} ${name}: module ${module} has it and is loaded, but has no BTF on this kernel`,
      remedy: `${guard} libbpf finds kernel functions of a module by the BTF of the module (${moduleBtfWords(target.config)}).`,
      subject: `${name} module without BTF`,
    }
  return {
    class: 'MISSING_KERNEL_SYMBOL',
    title: `${needs} ${name}: the ${module === null ? 'kernel' : `loaded module ${module}`} has it, but does not describe it in BTF`,
    remedy: `${guard} Programs cannot call or read a symbol without a type.`,
    subject: `${name} untyped`,
  }
}

/**
 * Explains a declaration with other types than the kernel's (libbpf, bpf_core_types_are_compat()). libbpf leaves a weak one out
 * without a message: a symbol that BTF has and that is not resolved is declared with other types.
 */
function otherwiseDeclared({name, btf}: KernelTarget, needs: string, words: string): Explanation | null {
  const differs = words
    .split('\n')
    .some(line => line.includes(`'${name}`) && /incompatible|mismatch|referenced but wasn't resolved/.test(line))
  if (!differs) return null
  const whose = btf === 'vmlinux' ? 'the kernel' : `module ${btf}`
  return {
    class: 'MISSING_KERNEL_SYMBOL',
    title: `${needs} ${name}, which ${whose} has with other types than the object declares`,
    remedy: `Declare ${name} as ${whose} does (bpftool btf dump file /sys/kernel/btf/${btf}), with the same kinds and names of types. If you define a kernel type yourself, give it the same name with a flavor (struct name___local).`,
    subject: `${name} declared otherwise`,
  }
}
