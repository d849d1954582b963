import {compareReleases, kernelVersion} from '../model/kernel-version.ts'
import type {Results} from '../model/results.ts'
import {escapeXml, textWidth} from '../report/svg.ts'
import type {DistributionSupport, Support} from './range.ts'
import {type SupportTable, supportTableOf} from './support.ts'

const LABEL = 'eBPF kernels'
const FONT_SIZE = 11
const HEIGHT = 20
/** Pixels on each side of a text. */
const PADDING = 7

/** Background colors, dark enough for white text (WCAG AA). */
const COLORS: Readonly<Record<DistributionSupport['status'], string>> = {
  all: '#1a7f37',
  from: '#4d7c0f',
  gaps: '#9a6700',
  none: '#cf222e',
  unknown: '#59636e',
}

/** Renders badge.svg of one run: the kernels on which everything required passes. */
export function renderBadge(results: Results): string {
  return badge(supportTableOf([results]))
}

function badge({overall, kernels}: SupportTable): string {
  const status = overallStatus(overall)
  const message = badgeMessage(overall, status, kernels)
  const words = overall.distributions.map(({distribution, words: own}) => `${distribution}: ${own}`).join('. ')
  const left = Math.ceil(textWidth(LABEL, FONT_SIZE)) + 2 * PADDING
  const right = Math.ceil(textWidth(message, FONT_SIZE)) + 2 * PADDING
  const width = left + right
  const text = (content: string, start: number, room: number) =>
    `<text x="${start + room / 2}" y="14" textLength="${room - 2 * PADDING}">${escapeXml(content)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${escapeXml(`${LABEL}: ${message}`)}">`,
    `<title>${escapeXml(`${LABEL}: ${message}${words === '' ? '' : ` (${words})`}`)}</title>`,
    `<clipPath id="corners"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '<g clip-path="url(#corners)">',
    `<rect width="${left}" height="${HEIGHT}" fill="#393f47"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLORS[status]}"/>`,
    '</g>',
    `<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${FONT_SIZE}">`,
    text(LABEL, 0, left),
    text(message, left, right),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Returns the worst status of all distributions. */
function overallStatus({distributions}: Support): DistributionSupport['status'] {
  const statuses = distributions.map(({status}) => status)
  const order = ['gaps', 'from', 'none', 'all'] as const
  if (statuses.includes('none') && statuses.some(status => status !== 'none' && status !== 'unknown')) return 'gaps'
  return order.find(status => statuses.includes(status)) ?? 'unknown'
}

/** Returns a range of kernels, or a number of kernels if one inside the range fails, in any distribution. */
function badgeMessage(
  {distributions, seen}: Support,
  status: DistributionSupport['status'],
  kernels: SupportTable['kernels'],
): string {
  const judged = seen.filter(({verdict}) => verdict === 'pass' || verdict === 'fail')
  const passing = judged.filter(({verdict}) => verdict === 'pass').map(({kernel}) => kernel)
  if (status === 'unknown') return 'no verdict'
  const isRange = status === 'all' || (status === 'from' && distributions.length === 1)
  if (!isRange) return `${passing.length} of ${judged.length}`
  const labels = kernels
    .filter(({id}) => passing.includes(id))
    .toSorted((a, b) => compareReleases(a.release ?? a.label, b.release ?? b.label))
    .map(({release, label}) => kernelVersion(release ?? '')?.label ?? label)
  const [first, last] = [labels.at(0) ?? '', labels.at(-1) ?? '']
  return first === last ? first : `${first} – ${last}`
}
