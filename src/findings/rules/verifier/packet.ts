import type {VerifierRule} from '../verifier-rule.ts'

/** Packet accesses, directly and with the old packet instructions. */
export const PACKET_RULES: readonly VerifierRule[] = [
  {
    kind: 'packet bounds',
    class: 'VERIFIER_REJECTION',
    text: [/invalid access to packet,/],
    title: 'program {program} accesses the packet outside of the range that it has checked',
    remedy:
      'Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return …), and again after every change of the offset and every helper that may change the packet.',
  },
  {
    kind: 'outside of the packet',
    class: 'VERIFIER_REJECTION',
    secondary: true,
    text: [/R\d+ offset is outside of the packet/],
    title: 'program {program} accesses the packet outside of the range that it has checked',
    remedy:
      'Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return …), and again after every change of the offset.',
  },
  {
    kind: 'end of packet',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ pointer arithmetic on pkt_end prohibited/],
    title: 'program {program} uses data_end in pointer arithmetic',
    remedy: 'Use data_end only in comparisons: put the offset on the other side (data + offset > data_end).',
  },
  {
    kind: 'packet is read-only',
    class: 'VERIFIER_REJECTION',
    text: [/cannot write into packet/, /the prog does not allow writes to packet data/],
    title: 'program {program} writes to the packet, which programs of this type or hook may only read',
    remedy: 'Change the packet in an XDP or tc program, or with a helper for this program type.',
  },
  {
    kind: 'packet to a helper',
    class: 'VERIFIER_REJECTION',
    text: [/helper access to the packet is not allowed/],
    title: 'program {program} passes a helper a pointer into the packet, which it does not accept here',
    remedy: 'Copy the bytes to the stack first (bpf_skb_load_bytes(), or __builtin_memcpy after the check).',
  },
  {
    kind: 'packet pointer across a change',
    class: 'VERIFIER_REJECTION',
    text: [/R\d+ is a packet pointer, but func#\d+ may change packet data/],
    title: 'program {program} passes a packet pointer to a function that may change the packet',
    remedy: 'Pass the context instead, and read data and data_end again in that function and after the call.',
  },
  {
    kind: 'extension changes packet',
    class: 'VERIFIER_REJECTION',
    text: [/Extension program changes packet data, while original does not/],
    title: 'program {program} changes packet data, which the function that it replaces does not do',
    remedy:
      'Remove helpers that change the packet from the extension, or let the original call one too (bpf_xdp_adjust_head(xdp, 0)).',
  },
  {
    kind: 'old packet instructions',
    class: 'VERIFIER_REJECTION',
    text: [
      /BPF_LD_(?:\[ABS\|IND\]|ABS\|IND) (?:instructions not allowed|(?:instructions )?cannot be)/,
      /LD_ABS is (?:only allowed|not allowed)/,
      /cannot use BPF_LD_\[ABS\|IND\] within callback/,
      /at the time of BPF_LD_ABS\|IND R6 != pointer to skb/,
    ],
    title:
      'program {program} uses the packet instructions of classic BPF (load_byte(), load_half(), load_word()) where they are not allowed',
    remedy:
      'Read the packet with bpf_skb_load_bytes() or through data and data_end instead. The old instructions may end the program, so they need functions that return int, and must not run while a lock or reference is held.',
  },
]
