/**
 * Types whose programs attach by the kernel's own BTF: libbpf passes an id of it to the kernel
 * (`libbpf_prepare_prog_load()`), so a BTF file does not help.
 */
export const NEED_OWN_BTF: ReadonlySet<string> = new Set(['tracing', 'lsm', 'ext', 'struct_ops'])
