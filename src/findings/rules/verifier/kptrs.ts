import type {VerifierRule} from '../verifier-rule.ts'

/** Pointers in maps, and objects, lists and trees that programs allocate. */
export const KPTR_RULES: readonly VerifierRule[] = [
  {
    kind: 'kptr access',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
      /(?:kptr|uptr|\w+) cannot be accessed indirectly by helper/,
      /kptr in map can only be accessed using/,
      /store to referenced kptr disallowed/,
      /store to uptr disallowed/,
      /BPF_ST imm must be 0 when storing to kptr/,
      /R\d+ doesn't have constant offset\. kptr has to be at the constant offset/,
    ],
    title: 'program {program} accesses a kptr of a map value other than as a whole pointer',
    remedy:
      'Load it as a whole (8 bytes) by its member name, and replace a __kptr only with bpf_kptr_xchg(). Let no helper overwrite the value that holds it.',
  },
  {
    kind: 'kptr type',
    class: 'VERIFIER_REJECTION',
    text: [
      /invalid kptr access, R\d+ type=\S+ expected=/,
      /off=\d+ doesn't point to kptr/,
      /off=\d+ kptr isn't referenced kptr/,
      /R\d+ has no valid kptr/,
      /arg#0 no referenced kptr at map value offset/,
      /arg#0 (?:expected pointer to map value|must have constant offset)/,
    ],
    title: 'program {program} exchanges or stores a pointer that does not match the kptr',
    remedy:
      'Pass the address of the __kptr member itself, and a pointer to exactly its type that this program acquired or allocated.',
  },
  {
    kind: 'special member',
    class: 'VERIFIER_REJECTION',
    text: [/direct access to (?<type>\w+) is disallowed/, /(?<type>\w+) cannot be accessed directly by load\/store/],
    title: 'program {program} accesses a member of type {type} directly',
    remedy:
      'Access the member only through its helpers and kfuncs: read and write the other members one by one, and do not copy or clear the whole structure.',
  },
  {
    kind: 'allocated object',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:R\d+|arg#\d+) expected pointer to allocated object/,
      /(?:R\d+|arg#\d+) is neither owning or non-owning ref/,
      /(?:R\d+|arg#\d+) doesn't point to a type with bpf_refcount field/,
      /(?:R\d+|arg#\d+) expected for bpf_\w*obj_drop/,
    ],
    title: 'program {program} passes something other than the expected object of bpf_obj_new()',
    remedy:
      'Pass an object from bpf_obj_new() (bpf_percpu_obj_new() for bpf_percpu_obj_drop()) that the program still owns. For bpf_refcount_acquire(), it needs a struct bpf_refcount member.',
  },
  {
    kind: 'type of an allocated object',
    class: 'VERIFIER_REJECTION',
    text: [
      /bpf_obj_new\/bpf_percpu_obj_new (?:requires prog BTF|type ID argument must be)/,
      /bpf_percpu_obj_new type (?:ID argument must|size)/,
      /kfunc bpf_rdonly_cast type ID argument must be of a struct/,
      /Unknown type ID -?\d+ passed to kfunc bpf_rdonly_cast/,
    ],
    title: 'program {program} allocates or casts to a type that the kernel does not accept there',
    remedy:
      'Use a struct of this object with BTF (-g). For bpf_percpu_obj_new(), use one with only plain numbers and at most 512 bytes. For bpf_rdonly_cast(), use a struct of the kernel (bpf_core_type_id_kernel()).',
  },
  {
    kind: 'list or tree node',
    class: 'VERIFIER_REJECTION',
    text: [
      /rbtree_remove node input must be non-owning ref/,
      /\S+ can only take non-owning or refcounted bpf_rb_node pointer/,
      /arg#1 offset=-?\d+, but expected \S+ at offset=/,
      /(?:operation on )?\S+ expects (?:arg#1|R2) \S+ at offset=\d+ in struct/,
      /\S+ not found at offset=\d+/,
    ],
    title: 'program {program} passes a list or tree operation a node or head that does not match',
    remedy:
      'Pass the head or root as __contains() declares it, and the node member that it names. To add a node, the program must own it; to remove a node, it must be in the tree.',
  },
]
