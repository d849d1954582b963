/** The versions of libbpf that objects can be loaded with, newest first: each has a settled set of libraries. */
export const LIBBPF_VERSIONS = ['1.7', '1.5', '1.1'] as const
export type LibbpfVersion = (typeof LIBBPF_VERSIONS)[number]

/** What is used when nobody names a version. */
export const DEFAULT_LIBBPF: LibbpfVersion = LIBBPF_VERSIONS[0]

/** Whether a word of the user's names a version that is settled. */
export function isLibbpfVersion(word: string): word is LibbpfVersion {
  return LIBBPF_VERSIONS.some(version => version === word)
}
