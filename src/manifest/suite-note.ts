import type {Note} from '../request/manifest.ts'
import type {Checking} from './checking.ts'
import type {WrittenSuiteCase, WrittenSuiteDefaults} from './written-suite.ts'

/** Keys of a suite that have no effect, and why. */
const ASIDE = {
  workdir: 'only the report is kept',
  runner: 'every kernel boots in QEMU',
  concurrency: 'the cases share one boot; the input `concurrency` limits how many kernels run at a time',
  keep_vm_on_failure: 'the report contains the logs of every guest',
  artifact_uri: 'an artifact is its file and has the name of its case',
  artifact_name: 'an artifact has the name of its case',
  artifact_version: 'an artifact has the name of its case',
  artifact_variant: 'an artifact has the name of its case',
} as const satisfies Partial<Record<keyof WrittenSuiteCase, string>>

/** Returns a one-line note that names every ignored key, with its lines and the reason; null if there are none. */
export function noteOf(
  cases: readonly {element: WrittenSuiteCase; at: string}[],
  defaults: WrittenSuiteDefaults,
  checking: Checking,
): Note | null {
  const places: {element: Partial<WrittenSuiteCase>; at: string}[] = [{element: defaults, at: '/defaults'}, ...cases]
  const reasons = new Map<string, string[]>()
  for (const [key, reason] of Object.entries(ASIDE) as [keyof typeof ASIDE, string][]) {
    const lines = places.flatMap(({element, at}) =>
      isAside(key, element[key]) ? [checking.place(`${at}/${key}`).line] : [],
    )
    if (lines.length > 0)
      reasons.set(reason, [
        ...(reasons.get(reason) ?? []),
        `\`${key}\` (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')})`,
      ])
  }
  if (reasons.size === 0) return null
  const parts = [...reasons].map(([reason, keys]) => `${keys.join(', ')}: ${reason}`)
  return {message: `${checking.document.file}: ignored keys: ${parts.join('; ')}`, serious: false}
}

/** Returns whether a value is ignored. A value that requests the actual behavior is not reported. */
function isAside(key: keyof typeof ASIDE, value: unknown): boolean {
  switch (key) {
    case 'runner':
      return value !== undefined && value !== '' && value !== 'vm'
    case 'keep_vm_on_failure':
      return value === true
    default:
      return value !== undefined
  }
}
