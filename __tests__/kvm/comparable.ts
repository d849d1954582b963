import type {Results} from '../../src/results/model.ts'

/** What differs from one run to another, and says nothing of an artifact: when it was, how long it took, what it ran on. */
const VARYING = new Set([
  'startedAt',
  'durationMs',
  'host',
  'accelerator',
  // What is best for KVM and what is best without it are two rules.
  'shape',
  'fetchMs',
  'bootMs',
  'guestMs',
  'usec',
  'seconds',
  'maxrssKb',
])

/** The results of a run without its times and its accelerator: what must be the same whatever ran the guests. */
export function comparable(results: Results, examples: string): unknown {
  return JSON.parse(JSON.stringify(results), (key, value: unknown) => {
    if (VARYING.has(key)) return undefined
    return typeof value === 'string' ? timeless(value).replaceAll(examples, 'EXAMPLES') : value
  })
}

/** Words with times in them: `it was not done after 15 s`, and the kernel's own `[    1.234567]`. */
function timeless(text: string): string {
  return text.replace(/\b\d+(?:\.\d+)? (?:ms|s)\b/g, 'N s').replace(/\[ *\d+\.\d+\]/g, '[TIME]')
}
