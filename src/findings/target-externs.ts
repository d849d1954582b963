import type {KernelTarget} from '../model/kernel-target.ts'
import type {Explanation} from './draft.ts'
import {moduleBtfWords} from './target-functions.ts'

/**
 * Why a kernel symbol that the object names cannot be used.
 *
 * @param program that needs it; null for the object as a whole
 * @param words libbpf's, about this symbol
 * @returns null when the kernel has it and nothing speaks against it
 */
export function explainExtern(target: KernelTarget, program: string | null, words: string): Explanation | null {
  const {name, symbols, btf, module, moduleBtf} = target
  const needs = program === null ? 'the object needs' : `program ${program} needs`
  if (btf !== null) return otherwiseDeclared(target, needs, words)
  if (symbols === 0) return null
  const guard = `Declare ${name} as __weak and test it with bpf_ksym_exists(${name}), or keep what needs it out on this kernel.`
  if (module !== null && !moduleBtf)
    return {
      class: 'MISSING_BTF',
      title: `${needs} ${name}: module ${module} has it, is loaded, and has no BTF on this kernel`,
      remedy: `libbpf finds kernel functions of modules by the module's BTF (${moduleBtfWords(target.config)}). ${guard}`,
      subject: `${name} module without BTF`,
    }
  return {
    class: 'MISSING_KERNEL_SYMBOL',
    title: `${needs} ${name}: the ${module === null ? 'kernel' : `loaded module ${module}`} has it, and does not describe it in BTF`,
    remedy: `Without a type programs cannot call or read it. ${guard}`,
    subject: `${name} untyped`,
  }
}

/**
 * libbpf compares the declaration with the kernel's (bpf_core_types_are_compat()). Of a weak one it says nothing, and leaves it out:
 * what is not resolved although BTF has it is declared otherwise.
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
    remedy: `Declare ${name} as ${whose} does (bpftool btf dump file /sys/kernel/btf/${btf}), with the same kinds and names of types; a type of your own that stands for the kernel's needs its name and a flavor (struct name___local).`,
    subject: `${name} declared otherwise`,
  }
}
