import type {Arch} from '../model/arch.ts'
import type {ContextRead, HookWay} from '../model/program-surface.ts'

/** A part of the context. Arguments count from 0. */
export type ContextSlot = {kind: 'argument'; index: number} | {kind: 'return'}

/**
 * Offsets, in bytes, of the registers in the `struct pt_regs` that a kprobe gets. x86_64: arch/x86/include/asm/ptrace.h; arm64
 * and s390x: `struct user_pt_regs` of their arch/…/include/uapi/asm/ptrace.h. libbpf's bpf_tracing.h defines which register
 * has which argument.
 */
const REGISTERS: Readonly<Record<Arch, {arguments: readonly number[]; returns: number}>> = {
  x86_64: {arguments: [112, 104, 96, 88, 72, 64], returns: 80},
  arm64: {arguments: [0, 8, 16, 24, 32, 40, 48, 56], returns: 0},
  s390x: {arguments: [40, 48, 56, 64, 72], returns: 40},
}

const REGISTER_BYTES = 8

/** Programs whose context has the return value after the arguments, at the index of one more argument. */
export const RETURNS_BEHIND: readonly HookWay[] = ['fexit', 'fmod_ret', 'fsession', 'lsm']

/**
 * Returns what a read of the context reads: an argument, by its index, or the return value.
 *
 * @returns null for neither: another register, or the record of a tracepoint
 */
export function contextSlot(
  way: HookWay,
  arch: Arch,
  {via, offset}: Pick<ContextRead, 'via' | 'offset'>,
): ContextSlot | null {
  if (via === 'return') return {kind: 'return'}
  switch (way) {
    case 'kprobe':
      return registerArgument(arch, offset)
    case 'kretprobe':
      return isIn(REGISTERS[arch].returns, offset) ? {kind: 'return'} : null
    case 'kprobe_session':
      // It runs at entry and at return. If one register has both, the argument takes precedence.
      return registerArgument(arch, offset) ?? (isIn(REGISTERS[arch].returns, offset) ? {kind: 'return'} : null)
    case 'fentry':
    case 'fexit':
    case 'fmod_ret':
    case 'fsession':
    case 'lsm':
    case 'tp_btf':
    case 'raw_tracepoint':
      return {kind: 'argument', index: Math.floor(offset / REGISTER_BYTES)}
    // The arguments of system calls are part of the kernel's stable API. The others are not in the kernel, or have records.
    case 'ksyscall':
    case 'kretsyscall':
    case 'uprobe':
    case 'uretprobe':
    case 'usdt':
    case 'tracepoint':
      return null
  }
}

function registerArgument(arch: Arch, offset: number): ContextSlot | null {
  const index = REGISTERS[arch].arguments.findIndex(register => isIn(register, offset))
  return index < 0 ? null : {kind: 'argument', index}
}

function isIn(register: number, offset: number): boolean {
  return offset >= register && offset < register + REGISTER_BYTES
}
