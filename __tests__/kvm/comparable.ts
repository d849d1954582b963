import type {Results} from '../../src/model/results.ts'

/** Fields that differ between runs and say nothing about an artifact. */
const VARYING = new Set([
  // Dates, durations, and the machine.
  'startedAt',
  'durationMs',
  'host',
  'accelerator',
  // The best shape with KVM differs from the best one without it.
  'shape',
  'fetchMs',
  'bootMs',
  'snapshot',
  'guestMs',
  'loadUsec',
  'nsecPerRun',
  'insnsPerRun',
  'maxRssKib',
  // Facts about the working directory: in the outer guest another user owns it, so git does not use it.
  'revision',
  'checkedOut',
  'repository',
  'repositoryFiles',
])

/**
 * Returns the results of a run without times and accelerator: they must be the same for every accelerator.
 *
 * @param paths paths of the manifest and of the directory of the objects on the machine of the run
 */
export function comparable(results: Results, paths: {manifest: string; examples: string}): unknown {
  return JSON.parse(JSON.stringify(results), (key, value: unknown) => {
    if (VARYING.has(key)) return undefined
    if (typeof value !== 'string') return value
    return timeless(value).replaceAll(paths.manifest, 'MANIFEST').replaceAll(paths.examples, 'EXAMPLES')
  })
}

/**
 * Removes times from texts: timeouts in seconds, which are stretched, `verification time 12 usec`, and the kernel's own
 * `[    1.234567]`. Also removes addresses of maps, which the verifier prints: they differ in each boot of a packed kernel.
 */
function timeless(text: string): string {
  return text
    .replace(/\b\d+(?:\.\d+)? (ms|s|usec|ns)\b/g, 'N s')
    .replace(/\[ *\d+\.\d+\]/g, '[TIME]')
    .replace(/\b0xffff[0-9a-f]{12}\b/g, 'ADDRESS')
}
