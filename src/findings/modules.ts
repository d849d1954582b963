import type {Explanation} from './draft.ts'
import {modulesAddition} from './manifest-yaml.ts'

/**
 * Kernel functions, kfuncs and tracepoint categories that distributions keep in modules, by how their names begin. More
 * special ones come first.
 */
const OWNERS: readonly (readonly [prefix: string, module: string])[] = [
  ['bpf_ct_set_nat_info', 'nf_nat'],
  ['bpf_ct_', 'nf_conntrack'],
  ['bpf_xdp_ct_', 'nf_conntrack'],
  ['bpf_skb_ct_', 'nf_conntrack'],
  ['nf_conntrack_', 'nf_conntrack'],
  ['nf_ct_', 'nf_conntrack'],
  ['nf_nat_', 'nf_nat'],
  ['bpf_xdp_flow_lookup', 'nf_flow_table'],
  ['bpf_skb_set_fou_encap', 'fou'],
  ['bpf_skb_get_fou_encap', 'fou'],
  ['bpf_skb_get_xfrm_info', 'xfrm_interface'],
  ['bpf_skb_set_xfrm_info', 'xfrm_interface'],
  ['ovl_', 'overlay'],
  ['ext4_', 'ext4'],
  ['xfs_', 'xfs'],
  ['btrfs_', 'btrfs'],
  ['kvm_', 'kvm'],
  ['veth_', 'veth'],
  ['br_', 'bridge'],
  ['nfsd_', 'nfsd'],
  ['nfs_', 'nfs'],
]

/** Categories of tracepoints that come with a module of the same name. */
const CATEGORIES: ReadonlySet<string> = new Set(['ext4', 'xfs', 'btrfs', 'kvm', 'nfs', 'nfsd', 'sunrpc', 'bridge'])

/** The module that has a function, kfunc or `category/name` of a tracepoint; null when the kernel itself would. */
export function moduleOf(target: string): string | null {
  const category = /^(\w+)[/:]/.exec(target)?.[1]
  if (category !== undefined) return CATEGORIES.has(category) ? category : null
  return OWNERS.find(([prefix]) => target.startsWith(prefix))?.[1] ?? null
}

/** The module that the words of an attach ask for: netlink's, and those of the validator. */
export function moduleInWords(words: string): string | null {
  const named = /needs the module ([\w-]+)/.exec(words)?.[1]
  if (named !== undefined) return named
  if (/Specified qdisc (?:kind is unknown|not found)/i.test(words)) return 'sch_ingress'
  if (/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(words)) return 'cls_bpf'
  if (/Failed to load TC action module|TC action .*not found/i.test(words)) return 'act_bpf'
  return /Unknown device type/i.test(words) ? 'veth' : null
}

/** @param what what needs the module, as the subject of a sentence */
export function moduleNeeded(what: string, module: string): Explanation {
  return {
    class: 'MODULE_NEEDED',
    title: `${what} needs the kernel module ${module}, which is not loaded`,
    remedy: `Have ${module} loaded before the artifacts. A kernel that was built without the module ends with an error that says so.`,
    addition: modulesAddition(module),
    subject: module,
  }
}
