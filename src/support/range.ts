import type {KernelResult} from '../model/kernel.ts'
import type {Verdict} from '../model/verdict.ts'
import type {KernelGroup} from './kernels.ts'

/** Where something passes and where it does not, as tested. */
export interface Support {
  /** Every kernel that it was tested on, in the order of the table. */
  seen: Sighting[]
  /** One for each distribution and architecture of these kernels. */
  distributions: DistributionSupport[]
}

interface Sighting {
  kernel: string
  verdict: Verdict
}

export interface DistributionSupport {
  distribution: string
  arch: KernelResult['arch']
  /**
   * `all`: passes on every kernel with a verdict. `from`: passes from `oldest` on and fails on all older ones. `gaps`: passes
   * and fails in another order. `none`: passes on no kernel. `unknown`: no kernel has a verdict.
   */
  status: 'all' | 'from' | 'gaps' | 'none' | 'unknown'
  /** Label of the oldest kernel that it passes on; null: none. */
  oldest: string | null
  /** Label of the newest kernel that it passes on; null: none. */
  newest: string | null
  /** The same in one line of text. */
  words: string
}

/** A kernel of a group, with its verdict. */
interface Seen {
  label: string
  verdict: Verdict
}

/**
 * Returns the support that verdicts show.
 *
 * @param verdicts by the kernel's id; a kernel that is missing was not tested
 */
export function supportOf(verdicts: ReadonlyMap<string, Verdict>, groups: readonly KernelGroup[]): Support {
  const tested = groups.flatMap(({distribution, arch, kernels}) => {
    const seen = kernels.flatMap(({id, label}) => {
      const verdict = verdicts.get(id)
      return verdict === undefined ? [] : [{kernel: id, label, verdict}]
    })
    return seen.length === 0 ? [] : [{distribution, arch, seen}]
  })
  return {
    seen: tested.flatMap(({seen}) => seen.map(({kernel, verdict}) => ({kernel, verdict}))),
    distributions: tested.map(({distribution, arch, seen}) => ({distribution, arch, ...rangeOf(seen)})),
  }
}

function rangeOf(seen: readonly Seen[]): Omit<DistributionSupport, 'distribution' | 'arch'> {
  const judged = seen.filter(({verdict}) => verdict === 'pass' || verdict === 'fail')
  const passing = judged.filter(({verdict}) => verdict === 'pass')
  const status = statusOf(judged)
  return {
    status,
    oldest: passing.at(0)?.label ?? null,
    newest: passing.at(-1)?.label ?? null,
    words: [verdictWords(status, judged), ...unjudgedWords(seen, judged)].join('; '),
  }
}

function statusOf(judged: readonly Seen[]): DistributionSupport['status'] {
  const first = judged.findIndex(({verdict}) => verdict === 'pass')
  if (judged.length === 0) return 'unknown'
  if (first === -1) return 'none'
  if (judged.slice(first).some(({verdict}) => verdict === 'fail')) return 'gaps'
  return first === 0 ? 'all' : 'from'
}

function verdictWords(status: DistributionSupport['status'], judged: readonly Seen[]): string {
  const passing = judged.filter(({verdict}) => verdict === 'pass')
  const passes = listed(judged, 'pass')
  const fails = `fails on ${listed(judged, 'fail')}`
  switch (status) {
    case 'unknown':
      return 'no verdict'
    case 'none':
      return fails
    case 'gaps':
      return `passes on ${passes}, ${fails}`
    case 'all':
    case 'from': {
      const range =
        passing.length < 3
          ? `passes on ${passes}`
          : `passes on all ${passing.length} tested kernels from ${passing.at(0)?.label} to ${passing.at(-1)?.label}`
      return status === 'all' ? range : `${range}; ${fails}`
    }
  }
}

/** Names the tested kernels without a verdict. */
function unjudgedWords(seen: readonly Seen[], judged: readonly Seen[]): string[] {
  if (judged.length === 0 || judged.length === seen.length) return []
  return [`no verdict on ${enumeration(seen.filter(one => !judged.includes(one)).map(({label}) => label))}`]
}

/** `5.10, 6.1 and 7.3`; three or more in a row are `5.10 to 6.12`. */
function listed(judged: readonly Seen[], verdict: Verdict): string {
  const rows: string[][] = []
  for (const [index, one] of judged.entries()) {
    if (one.verdict !== verdict) continue
    if (judged[index - 1]?.verdict === verdict) rows.at(-1)?.push(one.label)
    else rows.push([one.label])
  }
  return enumeration(rows.flatMap(row => (row.length < 3 ? row : [`${row[0]} to ${row.at(-1)}`])))
}

function enumeration(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
