/**
 * Flags with which kernels register kfuncs (include/linux/btf.h, since 6.0). Each bit has always had the same name, except
 * bit 3, which was KF_KPTR_GET until 6.3.
 */
const NAMES = [
  'KF_ACQUIRE',
  'KF_RELEASE',
  'KF_RET_NULL',
  'KF_KPTR_GET',
  'KF_TRUSTED_ARGS',
  'KF_SLEEPABLE',
  'KF_DESTRUCTIVE',
  'KF_RCU',
  'KF_ITER_NEW',
  'KF_ITER_NEXT',
  'KF_ITER_DESTROY',
  'KF_RCU_PROTECTED',
  'KF_FASTCALL',
  'KF_ARENA_RET',
  'KF_ARENA_ARG1',
  'KF_ARENA_ARG2',
  'KF_IMPLICIT_ARGS',
] as const

/** Returns the names of flags; `bit 20` for a bit without a name. */
export function kfuncFlags(flags: number): string[] {
  return Array.from({length: 32}, (_, bit) => bit)
    .filter(bit => (flags >>> bit) & 1)
    .map(bit => NAMES[bit] ?? `bit ${bit}`)
}
