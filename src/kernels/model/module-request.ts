/** The modules that a kernel is wanted with. */
export interface ModuleRequest {
  /** It is an error when the kernel does not have one of them. */
  modules: readonly string[]
  /** Those that would help on a kernel of this release, taken where it has them and they can be had. */
  optionalModules?(release: string): readonly OptionalModule[]
}

/** A module that the kernel may do without, or have built in. */
export interface OptionalModule {
  name: string
  /** What its build is asked for with: `CONFIG_NET_CLS_BPF`. */
  option: string
}
