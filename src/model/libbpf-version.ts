/** The versions of libbpf that can load objects, newest first. Each has a fixed set of libraries. */
export const LIBBPF_VERSIONS = ['1.7', '1.5', '1.1'] as const
export type LibbpfVersion = (typeof LIBBPF_VERSIONS)[number]

/** The version that is used by default. */
export const DEFAULT_LIBBPF: LibbpfVersion = LIBBPF_VERSIONS[0]
