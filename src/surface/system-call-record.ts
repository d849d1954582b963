import type {RecordField} from '../model/name-states.ts'

/** Makes a field, in bytes; all fields except `args` have 8. */
function field(name: string, type: string, offset: number, size = 8): RecordField {
  return {name, type, offset, size, signed: true}
}

const CALL = field('id', 'long', 8)
const ENTER: readonly RecordField[] = [CALL, field('args', 'unsigned long[6]', 16, 48)]
const EXIT: readonly RecordField[] = [CALL, field('ret', 'long', 16)]

/**
 * Returns the record that programs get from the tracepoint of a system call. It differs from the one in tracefs, and is the
 * same on every kernel, including realtime kernels (kernel/trace/trace_syscalls.c, struct syscall_tp_t of
 * perf_call_bpf_enter() and perf_call_bpf_exit()). Its fields have the names of `struct trace_event_raw_sys_enter`.
 *
 * @param tracepoint `syscalls/sys_enter_openat`
 * @returns null for any other tracepoint
 */
export function systemCallRecord(tracepoint: string): RecordField[] | null {
  const side = /^syscalls\/sys_(enter|exit)_/.exec(tracepoint)?.[1]
  return side === undefined ? null : [...(side === 'enter' ? ENTER : EXIT)]
}

/** Returns the name in this record of a field that `struct syscall_trace_enter` and tracefs name differently. */
export function systemCallField(name: string): string {
  return name === 'nr' || name === '__syscall_nr' ? CALL.name : name
}
