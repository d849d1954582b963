import type {VerifierRule} from '../verifier-rule.ts'

/** Objects of the kernel on the program's stack: dynptrs, iterators and interrupt flags. */
export const DYNPTR_RULES: readonly VerifierRule[] = [
  {
    kind: 'uninitialised dynptr',
    class: 'VERIFIER_REJECTION',
    text: [/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
    title: 'program {program} uses a dynptr that is not initialized, or no longer valid',
    remedy:
      'Initialize it on every path with bpf_dynptr_from_mem(), bpf_dynptr_from_skb(), bpf_ringbuf_reserve_dynptr(), …, and do not use it after it was submitted, discarded or overwritten.',
  },
  {
    kind: 'dynptr in use',
    class: 'VERIFIER_REJECTION',
    text: [
      /Dynptr has to be an uninitialized dynptr/,
      /cannot overwrite referenced dynptr/,
      /potential write to dynptr at off=-?\d+ disallowed/,
    ],
    title: 'program {program} overwrites a dynptr that is in use',
    remedy:
      'Use a separate struct bpf_dynptr for each dynptr, write to it only through the dynptr functions, and submit or discard it before you reuse the variable.',
  },
  {
    kind: 'kind of dynptr',
    class: 'VERIFIER_REJECTION',
    text: [
      /Expected a dynptr of type (?<type>\S+) as /,
      /Unsupported reg type \S+ for bpf_dynptr_from_mem data/,
      /(?:R\d+|arg#\d+) expected pointer to stack or const struct bpf_dynptr/,
      /cannot pass pointer to const bpf_dynptr, the helper mutates it/,
      /(?:cannot release unowned const bpf_dynptr|CONST_PTR_TO_DYNPTR cannot be released)/,
    ],
    title: 'program {program} passes a dynptr function an argument that it does not accept',
    remedy:
      'Pass the address of a struct bpf_dynptr on the stack, initialized by a function of the same kind (ring buffer, skb, memory). Only read a dynptr that a callback receives: do not change or release it.',
  },
  {
    kind: 'moved dynptr or iterator',
    class: 'VERIFIER_REJECTION',
    text: [
      /cannot pass in (?<type>\S+) at an offset/,
      /(?<type>dynptr|iter|irq_flag|irq flag) has to be at a constant offset/,
    ],
    title: 'program {program} passes an address inside a {type} instead of its beginning',
    remedy: 'Pass &variable itself, for a separate variable on the stack.',
  },
  {
    kind: 'iterator',
    class: 'VERIFIER_REJECTION',
    text: [/expected an initialized iter_(?<iterator>\w+) as /, /expected uninitialized iter_(?<iterator>\w+) as /],
    title: 'program {program} uses a bpf_iter_{iterator} out of order',
    remedy:
      'Call bpf_iter_{iterator}_new() once, then _next() until it returns NULL, then _destroy(), on every path. bpf_for_each() and bpf_for() of libbpf do this.',
  },
  {
    kind: 'iterator argument',
    class: 'VERIFIER_REJECTION',
    text: [/expected valid iter pointer as /, /(?:R\d+|arg#\d+) expected pointer to an iterator on stack/],
    title: 'program {program} passes an iterator function something that is not an iterator on its stack',
    remedy: 'Pass the address of a struct bpf_iter_… variable on the stack, of the matching type.',
  },
  {
    kind: 'saved interrupts',
    class: 'VERIFIER_REJECTION',
    text: [
      /expected (?:an initialized|uninitialized) irq flag as /,
      /(?:R\d+|arg#\d+) doesn't point to an irq flag on stack/,
      /cannot restore irq state out of order/,
      /irq flag acquired by \S+ kfuncs cannot be restored with/,
    ],
    title: 'program {program} saves and restores interrupts out of order',
    remedy:
      'Keep the flags of each bpf_local_irq_save() in a separate variable on the stack, and restore them in reverse order, once on every path, with the matching function.',
  },
]
