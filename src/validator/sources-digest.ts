import {digestOfSources, readSources} from './sources.ts'

/** The digest of native/. The bundle has it as it was when it was made (scripts/inline.mjs): there are a hundred files. */
export async function sourcesDigest(): Promise<string> {
  return digestOfSources(await readSources())
}
