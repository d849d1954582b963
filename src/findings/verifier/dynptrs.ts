import type {VerifierRule} from './rule.ts'

/** Objects that the kernel keeps on the program's stack: dynptrs, iterators and flags of interrupts. */
export const DYNPTR_RULES: readonly VerifierRule[] = [
  {
    kind: 'uninitialised dynptr',
    sentences: [/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
    what: 'uses a dynptr that is not initialised, or not any more',
    remedy:
      'Initialise it on every path with bpf_dynptr_from_mem(), bpf_dynptr_from_skb(), bpf_ringbuf_reserve_dynptr(), …, and do not use it after it was submitted, discarded or overwritten.',
  },
  {
    kind: 'dynptr in use',
    sentences: [
      /Dynptr has to be an uninitialized dynptr/,
      /cannot overwrite referenced dynptr/,
      /potential write to dynptr at off=-?\d+ disallowed/,
    ],
    what: 'overwrites a dynptr that is in use',
    remedy:
      'Use a variable struct bpf_dynptr for each dynptr, write to it only through the dynptr functions, and submit or discard it before the variable is used again.',
  },
  {
    kind: 'kind of dynptr',
    sentences: [
      /Expected a dynptr of type (?<type>\S+) as /,
      /Unsupported reg type \S+ for bpf_dynptr_from_mem data/,
      /(?:R\d+|arg#\d+) expected pointer to stack or const struct bpf_dynptr/,
      /cannot pass pointer to const bpf_dynptr, the helper mutates it/,
      /(?:cannot release unowned const bpf_dynptr|CONST_PTR_TO_DYNPTR cannot be released)/,
    ],
    what: 'passes a dynptr function something that it does not take',
    remedy:
      'Pass the address of a struct bpf_dynptr on the stack, initialised by a function of the same kind (ring buffer, skb, memory); one that a callback is handed may be read, not changed or released.',
  },
  {
    kind: 'moved dynptr or iterator',
    sentences: [
      /cannot pass in (?<type>\S+) at an offset/,
      /(?<type>dynptr|iter|irq_flag|irq flag) has to be at a constant offset/,
    ],
    what: 'passes the address of a {type} that is not its beginning',
    remedy: 'Pass &variable itself, a variable of its own on the stack.',
  },
  {
    kind: 'iterator',
    sentences: [
      /expected an initialized iter_(?<iterator>\w+) as /,
      /expected uninitialized iter_(?<iterator>\w+) as /,
    ],
    what: 'uses a bpf_iter_{iterator} out of order',
    remedy:
      'Call bpf_iter_{iterator}_new() once, then _next() until it returns NULL, then _destroy(), on every path; bpf_for_each() and bpf_for() of libbpf do so.',
  },
  {
    kind: 'iterator argument',
    sentences: [/expected valid iter pointer as /, /(?:R\d+|arg#\d+) expected pointer to an iterator on stack/],
    what: 'passes an iterator function something that is no iterator on its stack',
    remedy: 'Pass the address of a variable struct bpf_iter_… on the stack, with its own type.',
  },
  {
    kind: 'saved interrupts',
    sentences: [
      /expected (?:an initialized|uninitialized) irq flag as /,
      /(?:R\d+|arg#\d+) doesn't point to an irq flag on stack/,
      /cannot restore irq state out of order/,
      /irq flag acquired by \S+ kfuncs cannot be restored with/,
    ],
    what: 'saves and restores interrupts out of order',
    remedy:
      'Keep the flags of each bpf_local_irq_save() in a variable of its own on the stack, and restore them in the reverse order, once on every path, with the function that goes with it.',
  },
]
