import {type ProgramResult, VERIFIER_INSN_LIMIT} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {casesByArtifact} from '../results/by-artifact.ts'
import {oneLine} from '../text/clean.ts'
import {grouped, plural} from '../text/figures.ts'
import {code, fenced} from './markdown.ts'

/**
 * Charts use bars of characters instead of GitHub's Mermaid: they look the same wherever the Markdown is read, and a name
 * from the object cannot become part of a drawing program.
 */

/** A program with a notable cost: the instructions that the verifier processed on each kernel. */
interface Chart {
  artifact: string
  program: string
  /** Why the chart is shown, in a few words. */
  reason: string
  bars: {kernel: string; insns: number}[]
}

/** Most charts in the summary; the table has the others. */
const MOST_CHARTS = 5
/** Below this number no limit is near, however much the kernels differ. */
const LEAST_INSNS = 10_000
/** Least ratio between two kernels that makes a chart. */
const DIFFERENCE = 2
/** Shares of the kernel's limit and of the manifest's budget that make a chart. */
const NEAR_LIMIT = 0.5
const NEAR_BUDGET = 0.9
const BAR_LENGTH = 30

/** Returns the programs that differ much between kernels or come near a limit, the most expensive first. */
export function chartsOf(results: Results): Chart[] {
  const byArtifact = casesByArtifact(results)
  const charts = results.artifacts.flatMap(({name: artifact}) => {
    const programs = new Map<string, {result: ProgramResult; kernel: string; insns: number}[]>()
    for (const {kernel, programs: own} of byArtifact.get(artifact) ?? []) {
      for (const result of own) {
        const insns = result.load?.verdict === 'pass' ? (result.load.stats?.insnsProcessed ?? null) : null
        if (insns !== null) programs.set(result.name, [...(programs.get(result.name) ?? []), {result, kernel, insns}])
      }
    }
    return [...programs].flatMap(([program, loads]) => {
      const reason = reasonOf(loads)
      return reason === null
        ? []
        : [{artifact, program, reason, bars: loads.map(({kernel, insns}) => ({kernel, insns}))}]
    })
  })
  return charts.toSorted((a, b) => most(b) - most(a))
}

function reasonOf(loads: readonly {result: ProgramResult; insns: number}[]): string | null {
  const figures = loads.map(({insns}) => insns)
  const [least, largest] = [Math.min(...figures), Math.max(...figures)]
  const budgets = loads.map(({result}) => result.load?.stats?.budget ?? null).filter(budget => budget !== null)
  const budget = Math.min(...budgets)
  if (largest >= NEAR_LIMIT * VERIFIER_INSN_LIMIT)
    return `${Math.round((largest / VERIFIER_INSN_LIMIT) * 100)} % of the kernel’s limit of ${grouped(VERIFIER_INSN_LIMIT)}`
  if (largest < LEAST_INSNS) return null
  if (largest >= NEAR_BUDGET * budget)
    return `${Math.round((largest / budget) * 100)} % of its budget of ${grouped(budget)}`
  if (least > 0 && largest >= DIFFERENCE * least)
    return `${(largest / least).toFixed(1)} times as many on one kernel as on another`
  return null
}

function most({bars}: Chart): number {
  return Math.max(...bars.map(({insns}) => insns))
}

/** Renders the charts as Markdown; empty if no program needs one. */
export function chartSection(results: Results): string {
  const charts = chartsOf(results)
  if (charts.length === 0) return ''
  const left = charts.length - MOST_CHARTS
  return [
    '## Instructions processed by the verifier',
    ...charts.slice(0, MOST_CHARTS).map(drawn),
    ...(left > 0 ? [`${plural(left, 'more such program')}: see the statistics below.`] : []),
  ].join('\n\n')
}

/** Draws a chart. The bars come last in each line: in some fonts they are not as wide as letters. */
function drawn({artifact, program, reason, bars}: Chart): string {
  const largest = Math.max(...bars.map(({insns}) => insns))
  const names = bars.map(({kernel}) => oneLine(kernel, 60))
  const nameWidth = Math.max(...names.map(name => name.length))
  const figures = bars.map(({insns}) => grouped(insns))
  const figureWidth = Math.max(...figures.map(figure => figure.length))
  const lines = bars.map(({insns}, index) => {
    const bar = '█'.repeat(Math.max(1, Math.round((insns / largest) * BAR_LENGTH)))
    return `${(names[index] ?? '').padEnd(nameWidth)}  ${(figures[index] ?? '').padStart(figureWidth)}  ${bar}`
  })
  return [`${code(program)} of ${code(artifact)}: ${reason}`, fenced(lines, 'text')].join('\n\n')
}
