import type {VerifierRule} from './rule.ts'

/** Reads and writes of the stack. Its size is a limit: see limits.ts. */
export const STACK_RULES: readonly VerifierRule[] = [
  {
    kind: 'uninitialised stack',
    sentences: [
      /invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
      /invalid read from stack arg off/,
    ],
    what: 'reads stack memory that was never written',
    remedy:
      'Initialise the variable before it is read or passed on, padding and unused bytes of keys included (= {} or __builtin_memset).',
  },
  {
    kind: 'pointer in helper memory',
    // No sentence of its own: verifier-path.ts finds it behind "invalid indirect read from stack".
    sentences: [],
    what: 'passes a helper stack memory that holds a pointer, which this kernel does not let it read',
    remedy:
      'Keep pointers out of keys, values and buffers that are passed to helpers: store a number instead, such as an id of the object or a socket cookie.',
  },
  {
    kind: 'stack bounds',
    sentences: [
      /invalid (?:(?:indirect access|write|read) (?:to|from) )?stack (?:type )?R\d+ (?:off|max off|min off)=(?!-\d+ access_size=0$)/,
      /invalid stack off=/,
    ],
    what: 'accesses the stack beyond the variable or beyond its 512 bytes',
    remedy:
      'Keep the offset and the size within the variable, and the stack below 512 bytes: move large variables into a per-CPU array map with one entry.',
  },
  {
    kind: 'variable stack offset',
    sentences: [
      /invalid (?:unbounded )?variable-offset/,
      /variable offset stack (?:pointer cannot be passed|access prohibited)/,
      // Before 5.12.
      /(?:variable stack access|invalid variable stack read R\d+|invalid stack type R\d+) var_off=/,
      /R\d+ (?:unbounded indirect variable offset stack access|(?:min|max) value is outside of stack bound)/,
    ],
    what: 'accesses the stack at a variable offset that is not bounded to memory it has written',
    remedy:
      'Bound the index right before the access (i &= SIZE - 1), initialise the whole array first (= {}), or keep the array in a per-CPU array map.',
  },
  {
    kind: 'spilled pointer',
    sentences: [
      /attempt to corrupt spilled pointer on stack/,
      /corrupted spill memory/,
      /invalid size of register (?:fill|spill)/,
      /spilled ptr in range of var-offset stack write/,
      /cannot spill pointers to stack into stack frame of the caller/,
      /reading from stack (?:R\d+ )?off \S+ size \d+, slot poisoned/,
    ],
    what: 'reads or overwrites a part of a pointer that is kept on the stack',
    remedy:
      'Store and load pointers on the stack whole, 8 bytes and aligned, and overlay them with nothing else (unions, byte copies of a structure that holds them).',
  },
  {
    kind: 'returned stack pointer',
    sentences: [/cannot return stack pointer to the caller/],
    what: 'returns a pointer to its own stack',
    remedy: 'Let the caller pass a pointer to a variable of its own.',
  },
  {
    kind: 'stack arguments',
    sentences: [
      /callee expects \d+ args, stack arg\d+ is not initialized/,
      /r11 load must be before any r11 store or call insn/,
      /stack arg write offset -?\d+ exceeds max/,
      /func#\d+ writes \d+ stack arg slots, but calls only require/,
    ],
    what: 'passes or reads arguments on the stack in a way that the verifier does not allow',
    remedy: 'Pass a pointer to a structure in place of the sixth and later arguments.',
  },
]
