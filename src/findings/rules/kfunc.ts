/** What to do about a missing kernel function `{name}`, the same for messages of libbpf and of the verifier. */
export const MISSING_KFUNC = {
  title: 'calls the kernel function {name}, which the kernel does not have',
  remedy: 'Declare {name} as __weak and guard the call with bpf_ksym_exists({name}).',
} as const
