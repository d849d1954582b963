import type {Arch} from '../../model/arch.ts'

/**
 * Mainline releases that introduced a feature. Distributions backport features (RHEL's 4.18 has ring buffers), so the
 * tables explain failures that occurred; they never predict one.
 */

/** A feature and its requirements. */
export interface Feature {
  since: string
  /** The kernel option it depends on, where distributions differ. */
  config?: string
}

/** Map types by libbpf's names. Every kernel since 4.4 has the types that are not listed. */
export const MAP_TYPES: Readonly<Record<string, Feature>> = {
  percpu_hash: {since: '4.6'},
  percpu_array: {since: '4.6'},
  stack_trace: {since: '4.6'},
  cgroup_array: {since: '4.8'},
  lru_hash: {since: '4.10'},
  lru_percpu_hash: {since: '4.10'},
  lpm_trie: {since: '4.11'},
  array_of_maps: {since: '4.12'},
  hash_of_maps: {since: '4.12'},
  devmap: {since: '4.14'},
  sockmap: {since: '4.14'},
  cpumap: {since: '4.15'},
  xskmap: {since: '4.18'},
  sockhash: {since: '4.18'},
  reuseport_sockarray: {since: '4.19'},
  cgroup_storage: {since: '4.19'},
  percpu_cgroup_storage: {since: '4.20'},
  queue: {since: '4.20'},
  stack: {since: '4.20'},
  sk_storage: {since: '5.2'},
  devmap_hash: {since: '5.4'},
  struct_ops: {since: '5.6'},
  ringbuf: {since: '5.8'},
  inode_storage: {since: '5.10', config: 'CONFIG_BPF_LSM'},
  task_storage: {since: '5.11'},
  bloom_filter: {since: '5.16'},
  user_ringbuf: {since: '6.1'},
  cgrp_storage: {since: '6.2'},
  arena: {since: '6.9'},
}

/** Program types by libbpf's names. Every kernel since 4.4 has the types that are not listed. */
export const PROGRAM_TYPES: Readonly<Record<string, Feature>> = {
  tracepoint: {since: '4.7'},
  xdp: {since: '4.8'},
  perf_event: {since: '4.9'},
  cgroup_skb: {since: '4.10'},
  cgroup_sock: {since: '4.10'},
  lwt_in: {since: '4.10'},
  lwt_out: {since: '4.10'},
  lwt_xmit: {since: '4.10'},
  sock_ops: {since: '4.13'},
  sk_skb: {since: '4.14'},
  cgroup_device: {since: '4.15'},
  raw_tracepoint: {since: '4.17'},
  cgroup_sock_addr: {since: '4.17'},
  sk_msg: {since: '4.17'},
  lwt_seg6local: {since: '4.18'},
  lirc_mode2: {since: '4.18', config: 'CONFIG_BPF_LIRC_MODE2'},
  sk_reuseport: {since: '4.19'},
  flow_dissector: {since: '4.20'},
  cgroup_sysctl: {since: '5.2'},
  raw_tracepoint_writable: {since: '5.2'},
  cgroup_sockopt: {since: '5.3'},
  tracing: {since: '5.5', config: 'CONFIG_DEBUG_INFO_BTF'},
  struct_ops: {since: '5.6'},
  ext: {since: '5.6'},
  lsm: {since: '5.7', config: 'CONFIG_BPF_LSM'},
  sk_lookup: {since: '5.9'},
  syscall: {since: '5.14'},
  netfilter: {since: '6.4', config: 'CONFIG_NETFILTER_BPF_LINK'},
}

/** Attach types that are newer than their program type, by what the ELF section begins with. */
export const ATTACH_KINDS: Readonly<Record<string, Feature>> = {
  'kprobe.multi': {since: '5.18', config: 'CONFIG_FPROBE'},
  'kretprobe.multi': {since: '5.18', config: 'CONFIG_FPROBE'},
  'kprobe.session': {since: '6.10', config: 'CONFIG_FPROBE'},
  'uprobe.multi': {since: '6.6'},
  'uretprobe.multi': {since: '6.6'},
  'uprobe.session': {since: '6.13'},
  iter: {since: '5.8'},
  tp_btf: {since: '5.5', config: 'CONFIG_DEBUG_INFO_BTF'},
  fmod_ret: {since: '5.7', config: 'CONFIG_DEBUG_INFO_BTF'},
  'xdp/devmap': {since: '5.8'},
  'xdp/cpumap': {since: '5.9'},
  'cgroup/post_bind4': {since: '4.17'},
  'cgroup/post_bind6': {since: '4.17'},
  'cgroup/sendmsg4': {since: '4.18'},
  'cgroup/sendmsg6': {since: '4.18'},
  'cgroup/recvmsg4': {since: '5.2'},
  'cgroup/recvmsg6': {since: '5.2'},
  'cgroup/getpeername4': {since: '5.8'},
  'cgroup/getpeername6': {since: '5.8'},
  'cgroup/getsockname4': {since: '5.8'},
  'cgroup/getsockname6': {since: '5.8'},
  'cgroup/sock_release': {since: '5.9'},
  'cgroup/connect_unix': {since: '6.7'},
  sk_lookup: {since: '5.9'},
  tcx: {since: '6.6'},
  netkit: {since: '6.7'},
  netfilter: {since: '6.4', config: 'CONFIG_NETFILTER_BPF_LINK'},
}

/** The trampolines of fentry, fexit, fmod_ret and lsm programs, on architectures that got them later than the programs. */
const TRAMPOLINES: Partial<Record<Arch, Feature>> = {
  arm64: {since: '6.4', config: 'CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS'},
  s390x: {since: '6.3', config: 'CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS'},
}

const THROUGH_TRAMPOLINES: ReadonlySet<string> = new Set(['fentry', 'fexit', 'fmod_ret', 'lsm'])

/**
 * Returns the feature of an attach type that an architecture got later than the others.
 *
 * @param kind what the ELF section begins with
 */
export function lateFeature(kind: string, arch: Arch): Feature | undefined {
  return THROUGH_TRAMPOLINES.has(kind.replace(/\.s$/, '')) ? TRAMPOLINES[arch] : undefined
}

/** Returns whether a release (`5.10.0-46-cloud-amd64`) is older than a mainline version (`5.18`). */
export function isOlder(release: string | null, version: string): boolean {
  const [major, minor] = numbers(release ?? '')
  const [wantedMajor, wantedMinor] = numbers(version)
  if (major === undefined || minor === undefined || wantedMajor === undefined || wantedMinor === undefined) return false
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor)
}

/** Returns ` The kernel needs CONFIG_FPROBE for it.` if the feature depends on a kernel option. */
export function optionWords(feature: Feature | undefined): string {
  return feature?.config === undefined ? '' : ` The kernel needs ${feature.config} for it.`
}

function numbers(text: string): number[] {
  return /^(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? []
}
