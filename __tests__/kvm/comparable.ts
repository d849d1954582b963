import type {Results} from '../../src/model/results.ts'

/** What differs from one run to another and says nothing of an artifact. */
const VARYING = new Set([
  // When it was, how long it took, what it ran on.
  'startedAt',
  'durationMs',
  'host',
  'accelerator',
  // What is best with KVM and what is best without it are two rules.
  'shape',
  'fetchMs',
  'bootMs',
  'snapshot',
  'guestMs',
  'loadUsec',
  'nsecPerRun',
  'insnsPerRun',
  'maxRssKib',
  // Of the folder in which it was started: in the outer guest it belongs to somebody else, and git leaves it alone.
  'revision',
  'checkedOut',
  'repository',
  'repositoryFiles',
])

/**
 * Returns the results of a run without its times and its accelerator: what must be the same whatever ran the guests.
 *
 * @param paths what the manifest and the folder of the objects are called where it ran
 */
export function comparable(results: Results, paths: {manifest: string; examples: string}): unknown {
  return JSON.parse(JSON.stringify(results), (key, value: unknown) => {
    if (VARYING.has(key)) return undefined
    if (typeof value !== 'string') return value
    return timeless(value).replaceAll(paths.manifest, 'MANIFEST').replaceAll(paths.examples, 'EXAMPLES')
  })
}

/**
 * Words with times in them: `it was not done after 15 s`, which is stretched, `verification time 12 usec`, and the kernel's own
 * `[    1.234567]`. Of the addresses of maps, which the verifier prints, a kernel that is not unpacked has others each time.
 */
function timeless(text: string): string {
  return text
    .replace(/\b\d+(?:\.\d+)? (ms|s|usec|ns)\b/g, 'N s')
    .replace(/\[ *\d+\.\d+\]/g, '[TIME]')
    .replace(/\b0xffff[0-9a-f]{12}\b/g, 'ADDRESS')
}
