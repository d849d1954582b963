import type {CaseResult, LeftoverResult} from '../model/case.ts'
import type {ProgramOff} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'

/** Facts for a report that are not failures: one line each, grouped over kernels. */

/**
 * Explains, in Markdown, where `fail-on` overrides the marks, which show what the manifest requires; null if it does not.
 */
export function failOnWords({gate, cases, comparison, growth}: Results): string | null {
  const against = cases.flatMap(({lanes}) => lanes).filter(({verdict, known}) => verdict !== 'pass' && known === null)
  if (gate.status === 'passed' && against.some(({required}) => required))
    return 'Nothing can fail this run (<code>fail-on: never</code>). Items marked ❌ or ⚠️ are required and did not pass.'
  const isGrown = !growth.required && comparison?.insns.some(({beyond}) => beyond) === true
  const isAny = against.some(({required}) => !required) || (gate.status === 'failed' && isGrown && against.length === 0)
  if (gate.status !== 'passed' && gate.nonBlocking === 0 && isAny)
    return 'Everything blocks in this run (<code>fail-on: any</code>), including items marked ⚪.'
  return null
}

/** `exec-snoop: recvmmsg → recvmmsg_x on debian-13-6.12; recvmmsg_old_x on debian-11-5.10`. */
export function variantLines(results: Results): string[] {
  const groups = new Map<string, Map<string, string[]>>()
  for (const {artifact, kernel, variants} of results.cases) {
    for (const {group, chosen} of variants) {
      const choices = entry(
        groups,
        `${oneLine(artifact, 100)}: ${oneLine(group, 100)}`,
        () => new Map<string, string[]>(),
      )
      entry(choices, chosen === null ? 'none' : oneLine(chosen, 100), () => []).push(kernel)
    }
  }
  return [...groups].map(
    ([group, choices]) =>
      `${group} → ${[...choices].map(([program, kernels]) => `${program} ${onKernels(kernels, results)}`).join('; ')}`,
  )
}

/** `probe: 2 programs on all 3 kernels (autoload: false): a, b`. {@link variantLines} reports variants. */
export function offLines(results: Results): string[] {
  const reasons = new Map<string, {artifact: string; off: string; programs: string; count: number; kernels: string[]}>()
  for (const result of results.cases) {
    for (const [off, programs] of offPrograms(result)) {
      const key = JSON.stringify([result.artifact, off, programs])
      entry(reasons, key, () => ({
        artifact: oneLine(result.artifact, 100),
        off,
        programs: oneLine(programs.join(', ')),
        count: programs.length,
        kernels: [],
      })).kernels.push(result.kernel)
    }
  }
  return [...reasons.values()].map(
    ({artifact, off, programs, count, kernels}) =>
      `${artifact}: ${plural(count, 'program')} ${onKernels(kernels, results)} (${off}): ${programs}`,
  )
}

const OFF_WORDS: Readonly<Record<ProgramOff['by'], string | null>> = {
  object: 'by default, SEC("?…")',
  manifest: 'autoload: false',
  kernel: 'below min_kernel',
  variant: null,
  dropped: 'does not load',
}

function offPrograms({programs}: CaseResult): Map<string, string[]> {
  const byReason = new Map<string, string[]>()
  for (const {name, off} of programs) {
    const words = off?.by === 'manifest' ? off.reason : off && OFF_WORDS[off.by]
    if (words !== null) entry(byReason, words, () => []).push(name)
  }
  return byReason
}

const LEFTOVER_WORDS: Readonly<Record<LeftoverResult['kind'], string>> = {
  pin: 'pin',
  process: 'process',
  link: 'link',
  program: 'loaded program',
}

/** `my-loader left behind pin /sys/fs/bpf/x on debian-12-6.1 (removed)`. */
export function leftoverLines(results: Results): string[] {
  const leftovers = new Map<string, string[]>()
  for (const {artifact, kernel, leftovers: own} of results.cases)
    for (const {kind, name} of own)
      entry(
        leftovers,
        `${oneLine(artifact, 100)} left behind ${LEFTOVER_WORDS[kind]} ${oneLine(name, 100)}`,
        () => [],
      ).push(kernel)
  return [...leftovers].map(([what, kernels]) => `${what} ${onKernels([...new Set(kernels)], results)} (removed)`)
}

/** Lists the applied fixups, each once, however many kernels they were applied on. */
export function appliedFixups({cases}: Results): string[] {
  const notes = cases.flatMap(({artifact, fixups}) =>
    fixups.flatMap(({status, note}) => (status === 'applied' ? [`${oneLine(artifact, 100)}: ${oneLine(note)}`] : [])),
  )
  return [...new Set(notes)]
}

/** Lists the reasons for skipped lanes, each once, with its lanes. */
export function skipReasons({cases}: Results): string[] {
  const reasons = new Map<string, Set<string>>()
  for (const {artifact, lanes} of cases) {
    for (const lane of lanes.filter(({verdict}) => verdict === 'skip'))
      entry(reasons, oneLine(lane.reason ?? 'no reason given'), () => new Set<string>()).add(
        oneLine(`${artifact} (${lane.mode})`, 100),
      )
  }
  return [...reasons].map(([reason, lanes]) => `${reason}: ${[...lanes].join(', ')}`)
}

/** `on all 4 kernels`, or their ids. */
function onKernels(ids: readonly string[], {kernels}: Results): string {
  if (ids.length === kernels.length && ids.length > 2) return `on all ${ids.length} kernels`
  return `on ${ids.map(id => oneLine(id, 100)).join(', ')}`
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
