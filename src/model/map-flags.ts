/** Flags of BPF_MAP_CREATE that a loader can set (include/uapi/linux/bpf.h). libbpf sets the others itself. */
const MAP_FLAGS: Readonly<Record<string, number>> = {
  BPF_F_NO_PREALLOC: 1 << 0,
  BPF_F_NO_COMMON_LRU: 1 << 1,
  BPF_F_NUMA_NODE: 1 << 2,
  BPF_F_RDONLY: 1 << 3,
  BPF_F_WRONLY: 1 << 4,
  BPF_F_STACK_BUILD_ID: 1 << 5,
  BPF_F_ZERO_SEED: 1 << 6,
  BPF_F_RDONLY_PROG: 1 << 7,
  BPF_F_WRONLY_PROG: 1 << 8,
  BPF_F_CLONE: 1 << 9,
  BPF_F_MMAPABLE: 1 << 10,
  BPF_F_PRESERVE_ELEMS: 1 << 11,
  BPF_F_INNER_MAP: 1 << 12,
  BPF_F_LINK: 1 << 13,
  BPF_F_SEGV_ON_FAULT: 1 << 17,
  BPF_F_NO_USER_CONV: 1 << 18,
  BPF_F_RB_OVERWRITE: 1 << 19,
}

/** Returns the bits of flags that are written as names, which the manifest's schema has checked, or as a number. */
export function mapFlagBits(written: number | readonly string[]): number {
  if (typeof written === 'number') return written
  return written.reduce((bits, name) => bits | (MAP_FLAGS[name] ?? 0), 0)
}

/** Returns `BPF_F_NO_PREALLOC`, or `0x4000` for a flag without a name. */
export function mapFlagName(bit: number): string {
  return Object.keys(MAP_FLAGS).find(name => MAP_FLAGS[name] === bit) ?? `0x${bit.toString(16)}`
}
