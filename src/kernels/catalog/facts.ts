/** What is known of a kernel beforehand. Absent: nobody has looked. `bpfcompat kernels probe` measures it. */
export interface Facts {
  /** The kernel has its own types. */
  btf?: boolean
  /** Its modules have theirs. */
  moduleBtf?: boolean
  /** `active`: the kernel starts with it. `off`: built in, and not among the LSMs it starts with. `none`: not built. */
  bpfLsm?: 'active' | 'off' | 'none'
  /** Features of newer kernels were carried back: the version says little. */
  backports?: boolean
  /** It starts locked down. */
  lockdown?: boolean
  /** Size of a page, where it is not 4K. */
  pages?: '16K' | '64K'
  notes?: string[]
}

/** In what a kernel differs from what its version promises, a few words each. Kernels with any are `quirks`. */
export function quirksOf({btf, moduleBtf, bpfLsm, backports, lockdown, pages}: Facts): string[] {
  return [
    ...(btf === false ? ['no BTF'] : []),
    ...(btf !== false && moduleBtf === false ? ['no module BTF'] : []),
    ...(bpfLsm === 'off' ? ['bpf LSM off'] : []),
    ...(backports === true ? ['features carried back'] : []),
    ...(lockdown === true ? ['locked down'] : []),
    ...(pages === undefined ? [] : [`pages of ${pages}`]),
  ]
}
