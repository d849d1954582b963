import type {KernelResult} from '../model/kernel.ts'
import type {Verdict} from '../model/verdict.ts'
import type {KernelGroup} from './kernels.ts'

/** Where something was seen passing, and where not. */
export interface Support {
  /** Every kernel that it was taken to, in the order of the table. */
  seen: Sighting[]
  /** One for each distribution and architecture of these kernels. */
  distributions: DistributionSupport[]
}

export interface Sighting {
  kernel: string
  verdict: Verdict
}

export interface DistributionSupport {
  distribution: string
  arch: KernelResult['arch']
  /**
   * `all`: on every kernel that gave a verdict. `from`: on none of the older ones and on all from `oldest` on. `gaps`: in
   * another order. `none`: on none. `unknown`: no kernel gave a verdict.
   */
  status: 'all' | 'from' | 'gaps' | 'none' | 'unknown'
  /** Label of the oldest kernel that it was seen passing on; null: of none. */
  oldest: string | null
  /** Of the newest. */
  newest: string | null
  /** All of this in one line. */
  words: string
}

/** Kernels of a group, with verdicts. */
interface Seen {
  label: string
  verdict: Verdict
}

/** @param verdicts by the kernel's id; a kernel that is missing was not asked */
export function supportOf(verdicts: ReadonlyMap<string, Verdict>, groups: readonly KernelGroup[]): Support {
  const asked = groups.flatMap(({distribution, arch, kernels}) => {
    const seen = kernels.flatMap(({id, label}) => {
      const verdict = verdicts.get(id)
      return verdict === undefined ? [] : [{kernel: id, label, verdict}]
    })
    return seen.length === 0 ? [] : [{distribution, arch, seen}]
  })
  return {
    seen: asked.flatMap(({seen}) => seen.map(({kernel, verdict}) => ({kernel, verdict}))),
    distributions: asked.map(({distribution, arch, seen}) => ({distribution, arch, ...rangeOf(seen)})),
  }
}

function rangeOf(seen: readonly Seen[]): Omit<DistributionSupport, 'distribution' | 'arch'> {
  const told = seen.filter(({verdict}) => verdict === 'pass' || verdict === 'fail')
  const passing = told.filter(({verdict}) => verdict === 'pass')
  const status = statusOf(told)
  return {
    status,
    oldest: passing.at(0)?.label ?? null,
    newest: passing.at(-1)?.label ?? null,
    words: [verdictWords(status, told), ...untoldWords(seen, told)].join('; '),
  }
}

function statusOf(told: readonly Seen[]): DistributionSupport['status'] {
  const first = told.findIndex(({verdict}) => verdict === 'pass')
  if (told.length === 0) return 'unknown'
  if (first === -1) return 'none'
  if (told.slice(first).some(({verdict}) => verdict === 'fail')) return 'gaps'
  return first === 0 ? 'all' : 'from'
}

function verdictWords(status: DistributionSupport['status'], told: readonly Seen[]): string {
  const passing = told.filter(({verdict}) => verdict === 'pass')
  const passes = listed(told, 'pass')
  const fails = `fails on ${listed(told, 'fail')}`
  switch (status) {
    case 'unknown':
      return 'no verdict'
    case 'none':
      return `not seen passing: ${fails}`
    case 'gaps':
      return `passes on ${passes}, ${fails}`
    case 'all':
    case 'from': {
      const range =
        passing.length < 3
          ? `seen passing on ${passes}`
          : `seen passing from ${passing.at(0)?.label}, on all ${passing.length} kernels up to ${passing.at(-1)?.label}`
      return status === 'all' ? range : `${range}; ${fails}`
    }
  }
}

/** Kernels that were asked and said nothing are not among those that it passes on. */
function untoldWords(seen: readonly Seen[], told: readonly Seen[]): string[] {
  if (told.length === 0 || told.length === seen.length) return []
  return [`no verdict on ${enumeration(seen.filter(one => !told.includes(one)).map(({label}) => label))}`]
}

/** `5.10, 6.1 and 7.3`; three or more in a row are `5.10 to 6.12`. */
function listed(told: readonly Seen[], verdict: Verdict): string {
  const rows: string[][] = []
  for (const [index, one] of told.entries()) {
    if (one.verdict !== verdict) continue
    if (told[index - 1]?.verdict === verdict) rows.at(-1)?.push(one.label)
    else rows.push([one.label])
  }
  return enumeration(rows.flatMap(row => (row.length < 3 ? row : [`${row[0]} to ${row.at(-1)}`])))
}

function enumeration(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
