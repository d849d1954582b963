import type {CaseResult} from '../../../model/case.ts'
import type {KernelResult} from '../../../model/kernel.ts'
import {VERIFIER_INSN_LIMIT} from '../../../model/program.ts'
import type {Results} from '../../../model/results.ts'
import {grouped} from '../../../text/figures.ts'
import {element, type Markup} from '../markup.ts'
import type {Numbers} from '../names.ts'
import {code, section, table} from './parts.ts'

/** Most programs with a chart, those with the most instructions first; the others are counted. */
const SHOWN = 400

/** Most programs that are not collapsed. */
const OPEN = 15

const HEADS = ['program', 'by kernel', 'min', 'max', 'of the limit']

interface Series {
  artifact: string
  program: string
  /** Processed instructions, one per kernel of the run; null if the program was not loaded or the kernel does not report it. */
  values: (number | null)[]
  most: number
}

/** Renders the processed instructions of each program on the kernels; null if no kernel reports them. */
export function charts(results: Results, numbers: Numbers): Markup | null {
  const all = seriesOf(results)
  if (all.length === 0) return null
  const shown = all.slice(0, SHOWN)
  const left = all.length - shown.length
  const chartTable = (label: string, rows: readonly Series[]) =>
    table(
      label,
      HEADS,
      rows.map(series => chartRow(series, results.kernels, numbers)),
      'charts',
    )
  return section(
    'verifier',
    'Instructions processed by the verifier',
    element(
      'p',
      {class: 'legend'},
      `One bar per kernel, in the order of the run. Each row has its own scale. The kernel’s limit is ${grouped(VERIFIER_INSN_LIMIT)}. `,
      left === 0 ? null : `Left out: the ${grouped(left)} programs with the fewest instructions. See results.json.`,
    ),
    chartTable('Programs with the most instructions', shown.slice(0, OPEN)),
    shown.length <= OPEN
      ? null
      : element(
          'details',
          {},
          element('summary', {}, `${grouped(shown.length - OPEN)} more`),
          chartTable('Programs with fewer instructions', shown.slice(OPEN)),
        ),
  )
}

function seriesOf({cases, kernels}: Results): Series[] {
  const columns = new Map(kernels.map(({id}, index) => [id, index]))
  const all = new Map<string, Series>()
  for (const result of cases) {
    const column = columns.get(result.kernel)
    if (column !== undefined) addCase(result, column, kernels.length, all)
  }
  return [...all.values()].sort((a, b) => b.most - a.most)
}

function addCase({artifact, programs}: CaseResult, column: number, columns: number, all: Map<string, Series>): void {
  for (const {name: program, load} of programs) {
    const insns = load?.verdict === 'pass' ? (load.stats?.insnsProcessed ?? null) : null
    if (insns === null) continue
    const key = JSON.stringify([artifact, program])
    const series = all.get(key) ?? {artifact, program, values: Array<number | null>(columns).fill(null), most: 0}
    series.values[column] = insns
    series.most = Math.max(series.most, insns)
    all.set(key, series)
  }
}

function chartRow(series: Series, kernels: readonly KernelResult[], numbers: Numbers): Markup {
  const {artifact, program, values, most} = series
  const least = Math.min(...values.filter(value => value !== null))
  const share = (most / VERIFIER_INSN_LIMIT) * 100
  return element(
    'tr',
    {'data-artifact': numbers.artifact.get(artifact) ?? null, 'data-words': `${artifact} ${program}`},
    element('th', {scope: 'row'}, code(program), element('span', {class: 'sub'}, artifact)),
    element('td', {}, chart(series, kernels)),
    element('td', {class: 'number'}, grouped(least)),
    element('td', {class: 'number'}, grouped(most)),
    element(
      'td',
      {class: share > 80 ? 'number fail' : 'number'},
      share < 0.1 ? '< 0.1 %' : `${share.toFixed(share < 10 ? 1 : 0)} %`,
    ),
  )
}

const HEIGHT = 36
/** Width of the widest chart; the narrowest bar is one unit. */
const WIDTH = 320

function chart({values, most, program}: Series, kernels: readonly KernelResult[]): Markup {
  const step = Math.max(1.25, Math.min(20, WIDTH / values.length))
  const width = Math.ceil(step * values.length)
  const bars = values.flatMap((value, column): Bar[] => {
    if (value === null) return []
    const height = Math.max(2, Math.round((value / Math.max(most, 1)) * (HEIGHT - 2)))
    return [{column, value, x: tenth(column * step), width: tenth(step * 0.8), height}]
  })
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      class: 'chart',
      role: 'img',
      'aria-label': spoken(program, values, kernels),
    },
    element('line', {x1: 0, x2: width, y1: HEIGHT - 0.5, y2: HEIGHT - 0.5, class: 'axis'}),
    ...(values.length > SINGLE_BARS ? [outline(bars)] : bars.map(bar => single(bar, kernels))),
  )
}

/** Most bars with their own elements; more are drawn as one shape to keep the page responsive. */
const SINGLE_BARS = 40

interface Bar {
  column: number
  value: number
  x: number
  width: number
  height: number
}

function single({column, value, x, width, height}: Bar, kernels: readonly KernelResult[]): Markup {
  const words = `${kernels[column]?.id ?? ''}: ${grouped(value)}`
  return element('rect', {x, y: HEIGHT - height, width, height, class: 'bar'}, element('title', {}, words))
}

function outline(bars: readonly Bar[]): Markup {
  const shape = bars.map(({x, width, height}) => `M${x} ${HEIGHT}v-${height}h${width}v${height}`).join('')
  return element('path', {d: shape, class: 'bar'})
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10
}

/** Describes the chart for screen readers, with the first figures. */
function spoken(program: string, values: readonly (number | null)[], kernels: readonly KernelResult[]): string {
  const figures = values.flatMap((value, column) =>
    value === null ? [] : [`${kernels[column]?.id ?? ''} ${grouped(value)}`],
  )
  const rest = figures.length > 12 ? `, and ${figures.length - 12} more kernels` : ''
  return `${program}: ${figures.slice(0, 12).join(', ')}${rest}`
}
