import {helperName} from '../../model/bpf-helpers.ts'

/** Facts about a BPF helper function. */
export interface Helper {
  /** `bpf_loop`. */
  name: string
  /** The first mainline kernel that has it; null if it is not in the table. */
  since: string | null
  /** What older kernels have for the same purpose; null if it is not in the table. */
  instead: string | null
}

/**
 * Returns a helper by its name or its number; null if no helper has this number. The verifier of a kernel without a helper
 * does not know its name either, and prints `invalid func unknown#181`.
 */
export function helperOf(name: string, number: number): Helper | null {
  const full = name.startsWith('bpf_') ? name : helperName(number)
  if (full === undefined) return null
  const known = full.slice('bpf_'.length)
  const since = Object.entries(SINCE).find(([, names]) => names.split(' ').includes(known))?.[0] ?? null
  return {name: full, since, instead: INSTEAD[known] ?? null}
}

/** Helpers by the mainline release that introduced them. Distributions backport some of them to older kernels. */
const SINCE: Readonly<Record<string, string>> = {
  '4.6': 'get_stackid',
  '4.8': 'get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cgroup get_hash_recalc',
  '4.9': 'current_task_under_cgroup skb_change_tail skb_pull_data csum_update set_hash_invalid',
  '4.10': 'get_numa_node_id skb_change_head xdp_adjust_head',
  '4.11': 'probe_read_str',
  '4.12': 'get_socket_cookie get_socket_uid',
  '4.13': 'set_hash setsockopt skb_adjust_room',
  '4.14': 'redirect_map sk_redirect_map sock_map_update',
  '4.15': 'xdp_adjust_meta perf_event_read_value perf_prog_read_value getsockopt',
  '4.16': 'override_return sock_ops_cb_flags_set',
  '4.17': 'msg_redirect_map msg_apply_bytes msg_cork_bytes msg_pull_data bind',
  '4.18':
    'xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_bytes_relative fib_lookup sock_hash_update msg_redirect_hash ' +
    'sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg6_adjust_srh lwt_seg6_action rc_repeat rc_keydown ' +
    'skb_cgroup_id get_current_cgroup_id',
  '4.19': 'get_local_storage sk_select_reuseport skb_ancestor_cgroup_id',
  '4.20': 'sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_elem msg_push_data',
  '5.0': 'msg_pop_data rc_pointer_rel',
  '5.1': 'spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce get_listener_sock',
  '5.2':
    'skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value sysctl_get_new_value ' +
    'sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete',
  '5.3': 'send_signal',
  '5.4': 'tcp_gen_syncookie',
  '5.5': 'probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str skb_output',
  '5.6': 'jiffies64 read_branch_records',
  '5.7': 'get_ns_current_pid_tgid xdp_output get_current_ancestor_cgroup_id',
  '5.8':
    'ktime_get_boot_ns seq_printf seq_write ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query',
  '5.10': 'd_path copy_from_user snprintf_btf per_cpu_ptr this_cpu_ptr',
  '5.11': 'task_storage_get task_storage_delete get_current_task_btf ktime_get_coarse_ns',
  '5.13': 'for_each_map_elem snprintf',
  '5.14': 'sys_bpf btf_find_by_name_kind sys_close',
  '5.15': 'timer_init timer_set_callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs',
  '5.16': 'get_branch_snapshot trace_vprintk',
  '5.17': 'find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt',
  '5.18': 'copy_from_user_task ima_file_hash',
  '5.19':
    'kptr_xchg map_lookup_percpu_elem dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ' +
    'ringbuf_discard_dynptr dynptr_read dynptr_write dynptr_data',
  '6.1': 'ktime_get_tai_ns user_ringbuf_drain',
  '6.2': 'cgrp_storage_get cgrp_storage_delete',
}

const INSTEAD: Readonly<Record<string, string>> = {
  loop: 'a bounded `for` loop',
  strncmp: 'a bounded loop over the bytes',
  probe_read_user: 'bpf_probe_read',
  probe_read_kernel: 'bpf_probe_read',
  probe_read_user_str: 'bpf_probe_read_str',
  probe_read_kernel_str: 'bpf_probe_read_str',
  ringbuf_output: 'bpf_perf_event_output with a perf_event_array',
  ringbuf_reserve: 'bpf_perf_event_output with a perf_event_array',
  ktime_get_boot_ns: 'bpf_ktime_get_ns',
  get_current_task_btf: 'bpf_get_current_task with BPF_CORE_READ',
  trace_vprintk: 'bpf_trace_printk with at most three arguments',
}
