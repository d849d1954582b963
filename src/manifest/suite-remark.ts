import type {Remark} from '../request/manifest.ts'
import type {Checking} from './checking.ts'
import type {WrittenSuiteCase, WrittenSuiteDefaults} from './written-suite.ts'

/** Keys of a suite that mean nothing here, and why. */
const ASIDE = {
  workdir: 'nothing but the report is kept',
  runner: 'every kernel is booted in QEMU',
  concurrency: 'the cases share a boot; the input `concurrency` says how many kernels run at a time',
  keep_vm_on_failure: 'the report has the logs of every guest',
  artifact_uri: 'an artifact is its file, and is called like its case',
  artifact_name: 'an artifact is called like its case',
  artifact_version: 'an artifact is called like its case',
  artifact_variant: 'an artifact is called like its case',
} as const satisfies Partial<Record<keyof WrittenSuiteCase, string>>

/** One line that names every key which is left aside, with its lines and the reason; null when there is none. */
export function remarkOf(
  cases: readonly {element: WrittenSuiteCase; at: string}[],
  defaults: WrittenSuiteDefaults,
  checking: Checking,
): Remark | null {
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
  return {message: `${checking.document.file}: left aside are ${parts.join('; ')}`, serious: false}
}

/** What asks for nothing else than what is done anyway is no news. */
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
