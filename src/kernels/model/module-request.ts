/** The modules that are requested with a kernel. */
export interface ModuleRequest {
  /** Required modules: it is an error if the kernel does not have one of them. */
  modules: readonly string[]
  /**
   * Returns modules that are useful on a kernel of this release. They are used if the kernel has them and they can be
   * downloaded.
   */
  optionalModules?(release: string): readonly OptionalModule[]
}

/** A module that may be missing or built in. */
export interface OptionalModule {
  name: string
  /** Kconfig option that builds it: `CONFIG_NET_CLS_BPF`. */
  option: string
}
