import type {VerifierRule} from '../verifier-rule.ts'

/** References: they must be released exactly once, and are trusted until then. */
export const REFERENCE_RULES: readonly VerifierRule[] = [
  {
    kind: 'unreleased reference',
    class: 'VERIFIER_REJECTION',
    text: [/Unreleased reference id=\d+/, /Leaking reference id=\d+/],
    title: 'program {program} does not release a reference on every path',
    remedy:
      'Call the release function (bpf_sk_release(), bpf_ringbuf_submit() or _discard(), bpf_task_release(), bpf_obj_drop(), bpf_iter_*_destroy(), …) on every path to the exit, including early returns.',
  },
  {
    kind: 'reference leak',
    class: 'VERIFIER_REJECTION',
    secondary: true,
    text: [/.+ would lead to reference leak/],
    title: 'program {program} ends, throws or makes a tail call while it still holds a reference',
    remedy: 'Release the reference before every return, tail call or exception.',
  },
  {
    kind: 'reference and tail call',
    class: 'VERIFIER_REJECTION',
    text: [/program with __ref argument cannot tail call/],
    title: 'program {program} makes a tail call although it receives a reference as an argument',
    remedy: 'Release or return the argument in this program, and call the other code as a function.',
  },
  {
    kind: 'release of what is not held',
    class: 'VERIFIER_REJECTION',
    text: [
      /reference has not been acquired before/,
      /(?:func|kfunc) \S+ reference has not been acquired before/,
      /arg \d+ is an unacquired reference/,
      /R\d+ must be referenced(?: when passed to release function)?$/,
      /release (?:kernel function|kfunc|helper) \S+ expects (?:refcounted|referenced) PTR_TO_BTF_ID/,
      /allocated object must be referenced/,
    ],
    title: 'program {program} releases a reference that it has not acquired, or has already released',
    remedy:
      'Release only the result of an acquiring function (bpf_task_acquire(), bpf_kptr_xchg(), bpf_ringbuf_reserve(), …), exactly once, and not through a pointer that was read from a structure.',
  },
  {
    kind: 'release of a moved pointer',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ must have zero offset when passed to release func/],
    title: 'program {program} passes a pointer with an added offset to a release function or a kfunc',
    remedy: 'Keep the returned pointer, and pass it unchanged.',
  },
  {
    kind: 'untrusted pointer',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ must be referenced or trusted/,
      /R\d+ must be a rcu pointer/,
      /R\d+ type=(?:untrusted_|rcu_)ptr_ expected=/,
      /R\d+ type=ptr_ expected=(?!fp)/,
      /arg#\d+ is \S+ expected \S+ or socket/,
      /Helper has invalid btf\/btf_id in R1/,
      /Helper has invalid btf_id in R\d+/,
      /R\d+ must point to kernel BTF/,
    ],
    title: 'program {program} passes a pointer that the verifier does not trust, such as one read from a structure',
    remedy:
      'Pass an argument of the hook (fentry, tp_btf, lsm), or acquire a reference first (bpf_task_acquire(), bpf_cgroup_acquire(), …, between bpf_rcu_read_lock() and bpf_rcu_read_unlock() for RCU pointers), check it for NULL, and pass that.',
  },
  {
    kind: 'acquiring kfunc',
    class: 'VERIFIER_REJECTION',
    text: [/acquire kernel function does not return PTR_TO_BTF_ID/],
    title: 'program {program} calls an acquiring kfunc that returns no typed pointer',
    remedy: 'Fix the kfunc in its module: a kfunc with KF_ACQUIRE must return a pointer to a structure.',
  },
]
