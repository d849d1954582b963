import type {Results} from '../../../src/model/results.ts'
import {aComparison, anInsnsChange, aRunTimeChange, aVerdictChange} from '../../model/comparison.ts'
import {aDeepRun} from '../deep-scenario.ts'
import {aTroubledRun} from '../scenarios.ts'
import {aSurfaceRun} from '../surface-scenario.ts'

/** Text that tries to become markup: in an element, an attribute, a script, a comment, and visually. */
export const POISON =
  '</script></noscript></style></title><img src=x onerror=alert(1)><svg onload=alert(1)>"\' onfocus=alert(1) autofocus x=`<!--\u001b[31m\u202egnp\u2028javascript:alert(1)\ud800'

/** Fields with a closed set of values: the schema enforces them for any results. */
const CLOSED: ReadonlySet<string> = new Set(
  'verdict mode kind status level class by step arch used before after pass requirement what usedBy startedAt way via why'.split(
    ' ',
  ),
)

/** Returns a run in which every untrusted text is poisoned; names still match each other. */
export function aPoisonedRun(): Results {
  const deep = aDeepRun()
  const troubled = aTroubledRun()
  const silent = aSurfaceRun()
  const kernels = new Map([...silent.kernels, ...troubled.kernels, ...deep.kernels].map(kernel => [kernel.id, kernel]))
  return poison({
    ...deep,
    kernels: [...kernels.values()],
    artifacts: [...deep.artifacts, ...troubled.artifacts, ...silent.artifacts],
    cases: [...deep.cases, ...troubled.cases, ...silent.cases],
    surface: silent.surface,
    findings: [...deep.findings, ...troubled.findings, ...silent.findings],
    comparison: aComparison({
      kernels: [{kernel: 'debian-12-6.1', arch: 'x86_64', before: '6.1.0-50', after: '6.1.0-56'}],
      verdicts: [aVerdictChange()],
      insns: [anInsnsChange()],
      runTimes: [aRunTimeChange()],
    }),
  }) as Results
}

function poison(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return CLOSED.has(field) ? value : `${value}${POISON}`
  if (Array.isArray(value)) return value.map(item => poison(item, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner, key)]))
}
