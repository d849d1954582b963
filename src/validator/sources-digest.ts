import {digestOfSources, readSources} from './sources.ts'

/**
 * Returns the digest of native/. The bundle contains it as a constant (scripts/inline.mjs), since there are a hundred files.
 */
export async function sourcesDigest(): Promise<string> {
  return digestOfSources(await readSources())
}
