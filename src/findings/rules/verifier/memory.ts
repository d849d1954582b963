import type {VerifierRule} from '../verifier-rule.ts'

/** Accesses to map values, memory blocks and kernel structures. */
export const MEMORY_RULES: readonly VerifierRule[] = [
  {
    kind: 'map value bounds',
    class: 'VERIFIER_REJECTION',
    text: [/invalid access to map value(?: pointer)?,/, /invalid access to map key,/],
    title: 'program {program} accesses a map value or key beyond its end, or at an offset that is not bounded',
    remedy:
      'Check the index against the size of the value right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1), and keep it in an unsigned variable. If you pass a size to a helper, keep it within the rest of the value.',
  },
  {
    kind: 'memory bounds',
    class: 'VERIFIER_REJECTION',
    text: [
      /invalid access to memory,/,
      /R\d+ min value is negative, either use unsigned index/,
      // "of the array range" before 5.8.
      /R\d+ (?:min|max) value is outside of the (?:allowed memory|array) range/,
      /R\d+ unbounded memory access, make sure to bounds check/,
      /R\d+ invalid \w+ buffer access/,
      /R\d+ invalid variable buffer offset/,
      /R\d+ invalid negative \w+ buffer offset/,
    ],
    title: 'program {program} accesses memory at an offset that is not bounded, or beyond its end',
    remedy:
      'Bound the offset right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1) and keep it in an unsigned variable.',
  },
  {
    kind: 'size bounds',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ min value is negative, either use unsigned or 'var &= const'/,
      // "unbounded size" up to 5.10 in btf.c.
      /R\d+ unbounded (?:memory access|size), use 'var &= const'/,
      /R\d+ memory size \d+ is too large/,
    ],
    title: 'program {program} passes a size that is not bounded',
    remedy:
      'Bound the size right before the call: keep it unsigned, and check it (if (len > sizeof(buf)) return 0;) or mask it (len &= sizeof(buf) - 1). Check the variable that you pass, not one that is calculated from it.',
  },
  {
    kind: 'memory and size',
    class: 'VERIFIER_REJECTION',
    secondary: true,
    text: [/(?:R\d+|arg#\d+ arg#\d+) memory, len pair leads to invalid memory access/],
    title: 'program {program} passes a function memory and a size that do not match',
    remedy: 'Pass initialized memory, and a constant or bounded size that is not larger than the memory.',
  },
  {
    kind: 'size of zero',
    class: 'VERIFIER_REJECTION',
    text: [
      /(?:R\d+ )?invalid zero-sized read/,
      // 5.4 and older, of a size of 0 within the stack (check_stack_boundary).
      /invalid stack type R\d+ off=-\d+ access_size=0$/,
    ],
    title: 'program {program} passes a size that may be 0',
    remedy: 'Check the size for 0 before the call (if (len == 0 || len > sizeof(buf)) return 0;).',
  },
  {
    kind: 'end of structure',
    class: 'VERIFIER_REJECTION',
    text: [/access beyond struct (?<type>\S+) at off \d+ size \d+/],
    title: 'program {program} reads past the end of struct {type}',
    remedy:
      'Cast the pointer so that the verifier knows the larger type: bpf_core_cast(pointer, struct larger) (kfunc bpf_rdonly_cast, Linux 6.2), or bpf_skc_to_tcp_sock() and similar helpers for sockets. Or read the field with BPF_CORE_READ() or bpf_probe_read_kernel(), which accept any address.',
  },
  {
    kind: 'end of member',
    class: 'VERIFIER_REJECTION',
    text: [/access beyond the end of member (?<member>\S+) (?:\(mend:\d+\) )?in struct (?<type>\S+)/],
    title: 'program {program} reads past the end of member {member} of struct {type}',
    remedy:
      'Read the member with its own type and size, or copy at most its size with bpf_probe_read_kernel(dst, sizeof(dst), &p->{member}).',
  },
  {
    kind: 'part of a pointer member',
    class: 'VERIFIER_REJECTION',
    text: [/cannot access ptr member (?<member>\S+) with moff \d+ in struct (?<type>\S+)/],
    title: 'program {program} reads only part of the pointer {member} of struct {type}',
    remedy: 'Read the pointer as a whole, with 8 bytes.',
  },
  {
    kind: 'no such member',
    class: 'VERIFIER_REJECTION',
    text: [
      /struct (?<type>\S+) doesn't have field at offset \d+/,
      /(?:Type|field) '?(?<type>[^' ]+)'? (?:is not a struct|doesn't have size)/,
      /type '(?<type>[^']+)' has multiple type tags/,
    ],
    title: 'program {program} accesses {type} at an offset where it has no member',
    remedy:
      'Access the member by name, with the types of vmlinux.h and preserve_access_index, so that libbpf finds its offset on each kernel. Or read the bytes with bpf_probe_read_kernel().',
  },
  {
    kind: 'offset into a structure',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ is \S+ invalid (?:negative access|variable offset)/],
    title: 'program {program} accesses a kernel structure at a negative or variable offset',
    remedy:
      'Access members by name. To read an element of an array member at a variable index, use bpf_probe_read_kernel(&x, sizeof(x), &p->array[i]).',
  },
  {
    kind: 'socket field',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ invalid (?<type>\w+) access off=-?\d+ size=\d+/],
    title: 'program {program} accesses a field that {type} pointers do not have',
    remedy:
      'Read only whole members of struct bpf_sock, bpf_tcp_sock or bpf_xdp_sock of linux/bpf.h. Convert a sock_common into a full socket with bpf_sk_fullsock() or bpf_tcp_sock() first.',
  },
  {
    kind: 'flow keys',
    class: 'VERIFIER_REJECTION',
    text: [/invalid access to flow keys off=/, /R\d+ invalid variable offset to flow keys/],
    title: 'program {program} accesses the flow keys outside of struct bpf_flow_keys',
    remedy: 'Access the members of struct bpf_flow_keys by name.',
  },
  {
    kind: 'read-only memory',
    class: 'VERIFIER_REJECTION',
    text: [
      /R\d+ cannot write into (?!packet)\S+/,
      /only read is supported/,
      /Writes through BTF pointers are not allowed/,
      /no write support to \S+ at off/,
      /write access at off \d+ with size \d+/,
      /only access to \S+ is supported/,
      /\S+\(\) may write into memory pointed by R\d+/,
    ],
    title: 'program {program} writes to memory that programs may only read',
    remedy:
      "Copy the data to the program's own memory and change the copy. To change data of the kernel, use the helper or kfunc for it (bpf_setsockopt(), bpf_skb_store_bytes(), …). Do not cast away const.",
  },
  {
    kind: 'alignment',
    class: 'VERIFIER_REJECTION',
    text: [/misaligned (?!context)(?:\w+ )?access off/],
    title: 'program {program} accesses memory at an address that is not aligned to the size of the access',
    remedy:
      'Align the variable or the member to its size, or copy it byte by byte (__builtin_memcpy with packed types). Atomic operations, pointers on the stack and some architectures always need alignment.',
  },
  {
    kind: 'atomic operation',
    class: 'VERIFIER_REJECTION',
    text: [
      /BPF_ATOMIC (?:stores|loads) (?:into|from) R\d+ \w+ is not allowed/,
      /BPF_(?:ST|XADD) stores into R\d+ \w+ is not allowed/,
    ],
    title: 'program {program} uses an atomic operation or a constant store on memory that does not allow it',
    remedy:
      'Use atomic operations only on map values, global variables, arenas and the stack. For the context and the packet, use separate loads and stores.',
  },
]
