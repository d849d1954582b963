import type {KernelTarget} from '../model/kernel-target.ts'
import type {ProgramResult} from '../model/program.ts'
import type {Explanation} from './draft.ts'
import {moduleBtfWords, nowhereWords} from './target-functions.ts'

/**
 * Explains why a program cannot be attached to a tracepoint; null if the tracepoint exists and no reason is known.
 *
 * @param atLoad the program failed to load: at load, a tp_btf program needs the type of the tracepoint
 */
export function explainTracepoint(target: KernelTarget, program: ProgramResult, atLoad: boolean): Explanation | null {
  const {name, kind, category, symbols, config} = target
  const wanted = name.includes('/') ? name.replace(/\/[^/]*$/, '') : null
  if (kind === 'tracepoint' && wanted === 'syscalls' && config.CONFIG_FTRACE_SYSCALLS === 'n')
    return {
      class: 'UNSUPPORTED_ATTACH_TYPE',
      title: `the kernel has no system call tracepoints, which ${program.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,
      remedy: `Attach ${program.name} to raw_syscalls/sys_enter or sys_exit and compare the system call number, or use a ksyscall program.`,
      subject: 'CONFIG_FTRACE_SYSCALLS',
    }
  if (kind === 'tracepoint' && category !== null && category !== wanted) return moved(target, program, category)
  if (kind === 'raw_tracepoint' && OF_ONE_CALL.test(name)) return ofOneCall(target, program)
  if (category === null && symbols === 0) return missing(target, program)
  if (kind === 'raw_tracepoint' && program.type === 'tracing' && atLoad && !target.btfTrace)
    return untyped(target, program)
  return null
}

/**
 * kernel/trace/trace_syscalls.c derives the events of single system calls from the raw tracepoints sys_enter and
 * sys_exit: no kernel has a raw tracepoint, or its type, for a single call.
 */
const OF_ONE_CALL = /^sys_(?<point>enter|exit)_(?<call>\w+)$/

function ofOneCall({name}: KernelTarget, program: ProgramResult): Explanation {
  const {point = '', call = ''} = OF_ONE_CALL.exec(name)?.groups ?? {}
  const section = program.type === 'tracing' ? 'tp_btf' : 'raw_tp'
  const number = point === 'enter' ? 'its second argument, id' : 'orig_ax of the pt_regs on x86-64'
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: single system calls such as ${call} have no raw tracepoint`,
    remedy: `Attach ${program.name} to all system calls (SEC("${section}/sys_${point}")) and compare the system call number (${number}), or use SEC("tracepoint/syscalls/${name}").`,
    subject: `${name} raw`,
  }
}

function missing(target: KernelTarget, program: ProgramResult): Explanation {
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: ${nowhereWords(target, 'tracepoint')}`,
    remedy: `Attach ${program.name} to a tracepoint that all your kernels have, or leave it out where ${target.name} is missing (bpf_program__set_autoload). Tracepoints depend on the release and the options of the kernel.`,
    subject: `${target.name} nowhere`,
  }
}

function moved({name}: KernelTarget, program: ProgramResult, category: string): Explanation {
  const event = name.replace(/^.*\//, '')
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: tracepoint ${event} is ${category}/${event} on this kernel, not ${name}`,
    remedy: `Let your loader attach it to ${category}/${event} where ${name} is missing, or correct SEC("tracepoint/${name}").`,
    subject: `${name} ${category}`,
  }
}

/** tp_btf programs attach by the type `btf_trace_<name>` (include/trace/bpf_probe.h, since Linux 5.5). */
function untyped({name, module, moduleBtf, config}: KernelTarget, program: ProgramResult): Explanation {
  const whose =
    module === null
      ? "the kernel's BTF does not have its type"
      : moduleBtf
        ? `the BTF of module ${module} does not have its type`
        : `module ${module} has no BTF (${moduleBtfWords(config)})`
  return {
    class: 'MISSING_BTF',
    title: `program ${program.name} cannot be attached to tracepoint ${name}: the kernel has it, but ${whose} (btf_trace_${name})`,
    remedy: `Use a raw tracepoint program on this kernel (SEC("raw_tp/${name}")), which needs no BTF.`,
    subject: `${name} untyped`,
  }
}
