/** Properties of a kernel that are known without booting it; absent: not known. `bpfcompat kernels probe` measures them. */
export interface Facts {
  /** The kernel has BTF. */
  btf?: boolean
  /** The modules have BTF. */
  moduleBtf?: boolean
  /** `active`: active after the boot. `off`: built in, but not among the active LSMs. `none`: not built. */
  bpfLsm?: 'active' | 'off' | 'none'
  /** Features of newer kernels are backported, so the version says little. */
  backports?: boolean
  /** Kernel lockdown is active after the boot. */
  lockdown?: boolean
  /** Page size, if it is not 4K. */
  pages?: '16K' | '64K'
  notes?: string[]
}

/**
 * Returns the properties of a kernel that its version does not suggest, in a few words each. The selector `quirks` matches
 * kernels with any.
 */
export function quirksOf({btf, moduleBtf, bpfLsm, backports, lockdown, pages}: Facts): string[] {
  return [
    ...(btf === false ? ['no BTF'] : []),
    ...(btf !== false && moduleBtf === false ? ['no module BTF'] : []),
    ...(bpfLsm === 'off' ? ['bpf LSM off'] : []),
    ...(backports === true ? ['backported features'] : []),
    ...(lockdown === true ? ['lockdown'] : []),
    ...(pages === undefined ? [] : [`${pages} pages`]),
  ]
}
