import type {Results} from '../model/results.ts'
import type {Verdict} from '../model/verdict.ts'
import {escapeXml, textWidth} from '../report/svg.ts'
import {oneLine} from '../text/clean.ts'
import {kernelGroups} from './kernels.ts'
import {MODE_WORDS} from './markdown.ts'
import type {Support} from './range.ts'
import {type ArtifactSupport, type SupportTable, supportTableOf} from './support.ts'

const FONT_SIZE = 13
const ROW = 28
const COLUMN = 46
/** Pixels between the kernels of two distributions. */
const GAP = 10
/** A longer name of a distribution, with its architecture, is cut. */
const TITLE_LENGTH = 20
const MARGIN = 16
/** Longer names are cut; support.json has them in full. */
const NAME_LENGTH = 40
/** Longer labels are cut. A label that is wider than a column is vertical. */
const LABEL_LENGTH = 24
/** Radius of a symbol. */
const RADIUS = 9

/** What a cell shows. `partial`: a shallower mode passes. `none`: not run on the kernel. */
type Mark = Verdict | 'partial' | 'none'

const LEGEND: Readonly<Record<Exclude<Mark, 'none'>, string>> = {
  pass: 'passes',
  partial: 'passes partly',
  fail: 'fails',
  skip: 'skipped',
  error: 'no verdict',
}

/** Symbols as paths around the center of the circle, so that no font is needed. */
const GLYPHS: Readonly<Record<Exclude<Mark, 'none'>, string>> = {
  pass: 'M-4 0.5L-1.2 3.3L4 -3',
  partial: 'M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2',
  fail: 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2',
  skip: 'M-2.4 0H2.4',
  error: 'M0 -4V0.8M0 3.4V3.5',
}

const STYLE = `
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`

interface Row {
  name: string
  marks: {mark: Mark; words: string}[]
}

/** Renders matrix.svg of one run: artifacts × kernels, each artifact in its deepest mode. */
export function renderMatrixSvg(results: Results): string {
  return matrixSvg(supportTableOf([results]))
}

function matrixSvg(support: SupportTable): string {
  const {kernels} = support
  const rows = support.artifacts.flatMap(artifact => rowsOf(artifact, support))
  const labels = kernels.map(({label}) => oneLine(label, LABEL_LENGTH))
  const labelWidth = Math.max(0, ...labels.map(label => textWidth(label, FONT_SIZE)))
  const upwards = labels.some(label => textWidth(label, FONT_SIZE) > COLUMN - 2)
  const nameWidth = Math.max(80, ...rows.map(({name}) => textWidth(name, FONT_SIZE)))
  const groups = groupsOf(support, MARGIN + nameWidth + 12)
  const columns = groups.flatMap(({centres}) => centres)
  const head = MARGIN + 18 + (upwards ? labelWidth + 10 : 24)
  const used = (Object.keys(LEGEND) as (keyof typeof LEGEND)[]).filter(mark =>
    rows.some(({marks}) => marks.some(cell => cell.mark === mark)),
  )
  const legend = legendOf(used, head + rows.length * ROW + 24)
  const width = Math.ceil(Math.max(...groups.map(({end}) => end), legend.width) + MARGIN)
  const height = Math.ceil(head + rows.length * ROW + (used.length === 0 ? 0 : 32) + MARGIN)
  const title = `${rows.length} ${rows.length === 1 ? 'artifact' : 'artifacts'} on ${kernels.length} ${kernels.length === 1 ? 'kernel' : 'kernels'}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${FONT_SIZE}">`,
    `<title>eBPF support: ${title}</title>`,
    `<desc>${escapeXml(support.artifacts.map(descriptionOf).join('. '), 4000)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    ...groups.map(
      ({name, start, end}) =>
        `<text class="muted" x="${round((start + end) / 2)}" y="${MARGIN + 12}" text-anchor="middle">${escapeXml(name)}</text>`,
    ),
    ...labels.map((label, index) =>
      upwards
        ? `<text class="text" transform="translate(${round((columns[index] ?? 0) + 4)} ${round(head - 8)}) rotate(-90)">${escapeXml(label)}</text>`
        : `<text class="text" x="${round(columns[index] ?? 0)}" y="${head - 10}" text-anchor="middle">${escapeXml(label)}</text>`,
    ),
    ...rows.flatMap(({name, marks}, row) => {
      const y = head + (row + 0.5) * ROW
      return [
        `<line class="line" x1="${MARGIN}" x2="${width - MARGIN}" y1="${round(y - ROW / 2)}" y2="${round(y - ROW / 2)}"/>`,
        `<text class="text" x="${MARGIN}" y="${round(y + 4.5)}">${escapeXml(name)}</text>`,
        ...marks.flatMap(({mark, words}, index) =>
          mark === 'none' ? [] : [symbol(mark, columns[index] ?? 0, y, words)],
        ),
      ]
    }),
    ...legend.lines,
    '</svg>',
    '',
  ].join('\n')
}

/** The columns of one distribution and architecture. */
interface Group {
  name: string
  start: number
  end: number
  /** Center of each kernel's column. */
  centres: number[]
}

/** Returns the groups from left to right. The columns of a group are wide enough for its name above them. */
function groupsOf({kernels}: SupportTable, left: number): Group[] {
  let start = left
  return kernelGroups(kernels).map(({title, kernels: {length: count}}) => {
    const name = oneLine(title, TITLE_LENGTH)
    const column = Math.max(COLUMN, Math.ceil(textWidth(name, FONT_SIZE) / count))
    const group = {
      name,
      start,
      end: start + count * column,
      centres: Array.from({length: count}, (_, index) => start + (index + 0.5) * column),
    }
    start = group.end + GAP
    return group
  })
}

function symbol(mark: Exclude<Mark, 'none'>, x: number, y: number, words: string): string {
  return `<g transform="translate(${round(x)} ${round(y)})"><title>${escapeXml(words)}</title><circle class="${mark}" r="${RADIUS}"/><path class="glyph" d="${GLYPHS[mark]}"/></g>`
}

function legendOf(used: readonly (keyof typeof LEGEND)[], y: number): {lines: string[]; width: number} {
  let x = MARGIN + RADIUS
  const lines = used.flatMap(mark => {
    const at = x
    x += RADIUS + 6 + textWidth(LEGEND[mark], FONT_SIZE) + 16 + RADIUS
    return [
      symbol(mark, at, y, LEGEND[mark]),
      `<text class="muted" x="${round(at + RADIUS + 6)}" y="${round(y + 4.5)}">${LEGEND[mark]}</text>`,
    ]
  })
  return {lines, width: x - RADIUS - 16}
}

/** Returns the rows of an artifact: the object in its deepest mode, and the user's own loader. */
function rowsOf({name, modes}: ArtifactSupport, {kernels}: SupportTable): Row[] {
  const object = modes.filter(({mode}) => mode !== 'command')
  const deepest = object.at(-1)
  const command = modes.find(({mode}) => mode === 'command')
  return [deepest, command].flatMap(row => {
    if (row === undefined) return []
    const shallower = row === command ? [] : object.slice(0, -1)
    const marks = kernels.map(({id, label}) => {
      const mark = markOf(id, row.support, shallower)
      return {mark, words: mark === 'none' ? '' : `${name} on ${label}: ${LEGEND[mark]}`}
    })
    const suffix = deepest !== undefined && row === command ? ` (${MODE_WORDS.command})` : ''
    return [{name: `${oneLine(name, NAME_LENGTH)}${suffix}`, marks}]
  })
}

function markOf(kernel: string, support: Support, shallower: readonly {support: Support}[]): Mark {
  const verdict = verdictOn(kernel, support)
  if (verdict === undefined) return 'none'
  const isPartial = verdict === 'fail' && shallower.some(({support: own}) => verdictOn(kernel, own) === 'pass')
  return isPartial ? 'partial' : verdict
}

function verdictOn(kernel: string, {seen}: Support): Verdict | undefined {
  return seen.find(candidate => candidate.kernel === kernel)?.verdict
}

/** `probe, attach: Debian: passes on 5.10 and 6.1`, for screen readers. */
function descriptionOf({name, modes}: ArtifactSupport): string {
  const deepest = modes.at(-1)
  if (deepest === undefined) return `${name}: not tested on any kernel`
  const words = deepest.support.distributions.map(own => `${own.distribution}: ${own.words}`).join(', ')
  return `${name}, ${MODE_WORDS[deepest.mode]}: ${words}`
}

/** Rounds to tenths of a pixel. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
