import type {VerifierRule} from '../verifier-rule.ts'

/** Reads and writes of the stack. For its size limit, see limits.ts. */
export const STACK_RULES: readonly VerifierRule[] = [
  {
    kind: 'uninitialised stack',
    class: 'VERIFIER_REJECTION',
    text: [
      /invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
      /invalid read from stack arg off/,
    ],
    title: 'program {program} reads stack memory that was never written',
    remedy:
      'Initialize the variable before you read it or pass it on, including padding and unused bytes of keys (= {} or __builtin_memset).',
  },
  {
    kind: 'pointer in helper memory',
    class: 'VERIFIER_REJECTION',
    // It has no separate message: verifier-path.ts recognizes it in "invalid indirect read from stack".
    text: [],
    title: 'program {program} passes a helper stack memory that holds a pointer, which this kernel does not allow',
    remedy:
      'Do not store pointers in keys, values and buffers that you pass to helpers: store a number instead, such as an id of the object or a socket cookie.',
  },
  {
    kind: 'stack bounds',
    class: 'VERIFIER_REJECTION',
    text: [
      /invalid (?:(?:indirect access|write|read) (?:to|from) )?stack (?:type )?R\d+ (?:off|max off|min off)=(?!-\d+ access_size=0$)/,
      /invalid stack off=/,
    ],
    title: 'program {program} accesses the stack outside of the variable, or outside of its 512 bytes',
    remedy:
      'Keep the offset and the size within the variable, and use at most 512 bytes of stack: move large variables into a per-CPU array map with one entry.',
  },
  {
    kind: 'variable stack offset',
    class: 'VERIFIER_REJECTION',
    text: [
      /invalid (?:unbounded )?variable-offset/,
      /variable offset stack (?:pointer cannot be passed|access prohibited)/,
      // Before 5.12.
      /(?:variable stack access|invalid variable stack read R\d+|invalid stack type R\d+) var_off=/,
      /R\d+ (?:unbounded indirect variable offset stack access|(?:min|max) value is outside of stack bound)/,
    ],
    title: 'program {program} accesses the stack at a variable offset that is not bounded to initialized memory',
    remedy:
      'Bound the index right before the access (i &= SIZE - 1), and initialize the whole array first (= {}). Or keep the array in a per-CPU array map.',
  },
  {
    kind: 'spilled pointer',
    class: 'VERIFIER_REJECTION',
    text: [
      /attempt to corrupt spilled pointer on stack/,
      /corrupted spill memory/,
      /invalid size of register (?:fill|spill)/,
      /spilled ptr in range of var-offset stack write/,
      /cannot spill pointers to stack into stack frame of the caller/,
      /reading from stack (?:R\d+ )?off \S+ size \d+, slot poisoned/,
    ],
    title: 'program {program} reads or overwrites part of a pointer on the stack',
    remedy:
      'Store and load pointers on the stack as a whole, with 8 aligned bytes, and do not overlay them with other data (unions, byte copies of a structure that holds them).',
  },
  {
    kind: 'returned stack pointer',
    class: 'VERIFIER_REJECTION',
    text: [/cannot return stack pointer to the caller/],
    title: 'program {program} returns a pointer to its own stack',
    remedy: "Let the caller pass a pointer to one of the caller's variables.",
  },
  {
    kind: 'stack arguments',
    class: 'VERIFIER_REJECTION',
    text: [
      /callee expects \d+ args, stack arg\d+ is not initialized/,
      /r11 load must be before any r11 store or call insn/,
      /stack arg write offset -?\d+ exceeds max/,
      /func#\d+ writes \d+ stack arg slots, but calls only require/,
    ],
    title: 'program {program} passes or reads arguments on the stack in a way that the verifier does not allow',
    remedy: 'Pass a pointer to a structure instead of the sixth and later arguments.',
  },
]
