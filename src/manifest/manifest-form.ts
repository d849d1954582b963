import {nearest} from '../text/did-you-mean.ts'

/** Keys of a bpfcompat manifest that the form of the original Go implementation does not have. */
export const MANIFEST_KEYS: readonly string[] = [
  'artifacts',
  'kernels',
  'mirrors',
  'modules',
  'defaults',
  'baseline',
  'surface',
  'btf',
  'libbpf',
]

/** Keys of the form of the original Go implementation that a bpfcompat manifest does not have. */
export const SINGLE_ARTIFACT_KEYS: readonly string[] = [
  'name',
  'attach',
  'max_insns',
  'programs',
  'maps',
  'globals',
  'program_types',
  'program_variants',
  'probe_companions',
  'required_profiles',
  'functional_tests',
  'files',
  'metadata',
]

/** Keys of both forms. */
const SHARED_KEYS = ['allow_kernel_warnings']

/**
 * Returns whether a value is a bpfcompat manifest, and not the form of the original Go implementation. Keys of one form
 * decide, then misspelled ones; an empty mapping is the other form. A value that is not a mapping is checked as a
 * bpfcompat manifest.
 */
export function isManifest(value: unknown): boolean {
  if (hasManifestKeys(value)) return true
  const keys = keysOf(value)
  if (keys === null) return true
  const unknown = keys.filter(key => !SINGLE_ARTIFACT_KEYS.includes(key) && !SHARED_KEYS.includes(key))
  const meant = unknown.map(key => nearest(key, [...MANIFEST_KEYS, ...SINGLE_ARTIFACT_KEYS]))
  if (meant.includes('artifacts')) return true
  if (unknown.length === 0 || keys.some(key => SINGLE_ARTIFACT_KEYS.includes(key))) return false
  return !meant.some(key => key !== undefined && SINGLE_ARTIFACT_KEYS.includes(key))
}

/** Returns whether a value is a mapping with a key that only a bpfcompat manifest has. */
export function hasManifestKeys(value: unknown): boolean {
  // The form of the original Go implementation with `libbpf` is a mistake in that form.
  return keysOf(value)?.some(key => MANIFEST_KEYS.includes(key) && key !== 'libbpf') ?? false
}

/** Returns the keys of a mapping, without extensions; null for another value. */
function keysOf(value: unknown): string[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.keys(value).filter(key => !key.startsWith('x-'))
}
