import type {VerifierRule} from '../verifier-rule.ts'

/** Locks and other restricted sections: RCU, preemption, interrupts, sleeping. */
export const LOCK_RULES: readonly VerifierRule[] = [
  {
    kind: 'missing unlock',
    class: 'VERIFIER_REJECTION',
    text: [
      /bpf_spin_unlock is missing/,
      /bpf_rcu_read_unlock is missing/,
      /\d+ bpf_preempt_enable(?:\(s\) are| is) missing/,
      /(?!BPF_LD).+ cannot be used inside bpf_\w+-ed region/,
    ],
    title: 'program {program} ends, throws or makes a tail call inside a section that it has not left',
    remedy:
      'Leave the section on every path before a return, tail call, exception or old packet instruction: bpf_spin_unlock(), bpf_rcu_read_unlock(), bpf_preempt_enable(), bpf_local_irq_restore().',
  },
  {
    kind: 'unlock without lock',
    class: 'VERIFIER_REJECTION',
    text: [/\w+_unlock without taking a lock/, /unmatched rcu read unlock/, /unmatched attempt to enable preemption/],
    title: 'program {program} leaves a section that it has not entered',
    remedy: 'Enter and leave the section exactly once on every path, in the same order.',
  },
  {
    kind: 'another lock',
    class: 'VERIFIER_REJECTION',
    text: [/\w+_unlock of different lock/, /\w+_unlock cannot be out of order/],
    title: 'program {program} unlocks a different lock from the one that it holds',
    remedy:
      'Look up the map value once, and lock and unlock through the same pointer. Release several locks in reverse order.',
  },
  {
    kind: 'second lock',
    class: 'VERIFIER_REJECTION',
    text: [
      /Locking two bpf_spin_locks are not allowed/,
      /Acquiring the same lock again, AA deadlock detected/,
      /nested rcu read lock/,
    ],
    title: 'program {program} takes a lock while it holds another one',
    remedy: 'Unlock the first lock before you take the second, or protect both values with one lock.',
  },
  {
    kind: 'call under a lock',
    class: 'VERIFIER_REJECTION',
    text: [
      /function calls are not allowed while holding a lock/,
      /global function calls are not allowed (?:while holding a lock|with preemption disabled),/,
      /(?:rbtree_remove|\S+) not allowed in rbtree cb/,
      /can't (?:res_)?spin_\{lock,unlock\} in rbtree cb/,
      /Calling bpf_rcu_read_\{lock,unlock\} in unnecessary rbtree callback/,
    ],
    title: 'program {program} calls a function that is not allowed while a lock is held or preemption is off',
    remedy:
      'Call the function before or after the section. Make a global function that the section needs static, and let an rbtree callback only compare.',
  },
  {
    kind: 'sleeping in a section',
    class: 'VERIFIER_REJECTION',
    text: [
      /sleepable helper (?<function>[^\s#]+)#\d+ in /,
      /kernel func (?<function>\S+) is sleepable within /,
      /sleepable global function (?<function>[^\s(]+)\(\) called in /,
    ],
    title: 'program {program} calls {function}(), which may sleep, where sleeping is not allowed',
    remedy:
      'Call it before bpf_rcu_read_lock(), bpf_preempt_disable() or a lock, or after the end of the section. In a program or callback that is not sleepable, use a function that does not sleep (bpf_probe_read_user() instead of bpf_copy_from_user()).',
  },
  {
    kind: 'sleeping program needed',
    class: 'VERIFIER_REJECTION',
    text: [
      /helper call might sleep in a non-sleepable prog/,
      /program must be sleepable to call sleepable kfunc/,
      /kernel function \S+ is sleepable but the program is not/,
    ],
    title: 'program {program} calls a function that may sleep, but is not sleepable itself',
    remedy:
      'Mark the program as sleepable if its hook allows it (SEC("fentry.s/…"), SEC("lsm.s/…"), SEC("iter.s/…"), SEC("uprobe.s/…")), or use a function that does not sleep (bpf_probe_read_user() instead of bpf_copy_from_user()).',
  },
  {
    kind: 'RCU section needed',
    class: 'VERIFIER_REJECTION',
    text: [
      /expected an RCU CS when using (?<function>\S+)/,
      /kernel func (?<function>\S+) requires RCU critical section protection/,
    ],
    title: 'program {program} calls {function}() outside of an RCU section',
    remedy:
      'Put the call and every use of its result between bpf_rcu_read_lock() and bpf_rcu_read_unlock(). Programs that are not sleepable always run in such a section.',
  },
  {
    kind: 'lock of a collection',
    class: 'VERIFIER_REJECTION',
    text: [
      /bpf_spin_lock at off=\d+ must be held for (?<type>\S+)/,
      /held lock and object are not in the same (?<type>allocation)/,
    ],
    title: 'program {program} uses a list or tree without holding the lock that protects it',
    remedy:
      'Take the bpf_spin_lock in the same map value or object (or the same private section of globals) as the list head or tree root, and hold it during the call.',
  },
  {
    kind: 'place of a lock or timer',
    class: 'VERIFIER_REJECTION',
    text: [
      /off -?\d+ doesn't point to 'struct (?<type>\w+)'/,
      /R\d+ doesn't have constant offset\. (?<type>bpf_\w+) has to be at the constant offset/,
      /(?:R\d+|arg#\d+) (?:doesn't point to a|expected pointer to) map value (?<type>or allocated object)/,
      /(?:R\d+|arg#\d+) doesn't point to map value (?<type>or allocated object)/,
      /(?:R\d+|arg#\d+) doesn't point to a (?<type>map value)/,
      /R\d+ is not a pointer to (?<type>map_value)/,
      /\S+ pointer in R\d map_uid=\d+ doesn't match (?<type>map pointer) in R\d/,
      /(?<type>\w+) pointer in R\d map_uid=\d+ doesn't match map pointer in R\d/,
    ],
    title: 'program {program} passes an address that is not the lock, timer or work of a map value',
    remedy:
      'Pass the member by name (&value->lock, or timer, wq, work) of a value that a lookup returned. For timers and works, also pass the map that contains the value.',
  },
  {
    kind: 'map without the lock or timer',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:map|local|kptr) '(?<map>[^']+)' (?:has no valid|doesn't have|has more than|has repeating|is not a struct type or) /,
      /map '(?<map>[^']+)' has to have BTF in order to use/,
    ],
    title:
      'program {program} uses a lock, timer or kptr that {map} does not have, or that the kernel did not see in its BTF',
    remedy:
      'Declare the map with __type(value, struct …), and the lock, timer or kptr as an aligned member of that structure, at most one of each. Compile with -g, so that the kernel gets its BTF.',
  },
]
