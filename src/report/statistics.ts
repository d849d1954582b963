import type {CaseResult} from '../model/case.ts'
import type {KernelResult} from '../model/kernel.ts'
import {type ProgramLoadResult, VERIFIER_INSN_LIMIT, type VerifierStats} from '../model/program.ts'
import type {Results} from '../model/results.ts'
import {casesByArtifact} from '../results/by-artifact.ts'
import {bytes, duration, grouped} from '../text/figures.ts'
import {code, details, table} from './markdown.ts'

/** Most kernels that have their own column. */
const MOST_COLUMNS = 5

/** Renders the verifier's statistics, collapsed: one table per artifact, or one of ranges if there are many kernels. */
export function statistics(results: Results): string {
  const byArtifact = casesByArtifact(results)
  const counted = results.artifacts
    .map(({name}) => countedOf(name, byArtifact.get(name) ?? [], results))
    .filter(({rows}) => rows.length > 0)
  if (counted.length === 0) return ''
  const isWide = ({kernels}: Counted) => kernels.length > MOST_COLUMNS
  const wide = counted.filter(isWide)
  const tables = [...counted.filter(one => !isWide(one)).map(perKernel), ...(wide.length === 0 ? [] : [ranges(wide)])]
  const meaning =
    'Instructions that the verifier processed to prove each program safe, headroom to the kernel’s limit of ' +
    `${grouped(VERIFIER_INSN_LIMIT)}, size of the machine code, and load time. ` +
    'Next to the name: instructions in the object.'
  return details('Verifier statistics', [meaning, ...tables].join('\n\n'))
}

/** The programs of an artifact with statistics, and the kernels of its cases. */
interface Counted {
  artifact: string
  kernels: KernelResult[]
  rows: Row[]
}

/** One program of an artifact, and its loads in the order of the kernels. */
interface Row {
  name: string
  insns: number
  loads: (ProgramLoadResult | null)[]
}

function countedOf(artifact: string, cases: readonly CaseResult[], results: Results): Counted {
  const own = new Map(
    cases.map(({kernel, programs}) => [kernel, new Map(programs.map(program => [program.name, program]))]),
  )
  const kernels = results.kernels.filter(kernel => own.has(kernel.id))
  const programs = new Map(cases.flatMap(result => result.programs.map(({name, insns}) => [name, insns] as const)))
  const rows = [...programs].map(([name, insns]) => ({
    name,
    insns,
    loads: kernels.map(kernel => own.get(kernel.id)?.get(name)?.load ?? null),
  }))
  return {artifact, kernels, rows: rows.filter(({loads}) => loads.some(load => processed(load) !== null))}
}

function perKernel({artifact, rows, kernels}: Counted): string {
  return table(
    [code(artifact), ...kernels.map(kernel => code(kernel.id))],
    rows.map(row => [nameCell(row), ...row.loads.map(loadCell)]),
  )
}

const RANGE_HEADS = ['artifact', 'program', 'instructions', 'max on', 'min headroom', 'machine code', 'load time']

function ranges(artifacts: readonly Counted[]): string {
  return table(
    RANGE_HEADS,
    artifacts.flatMap(counted =>
      counted.rows.map(row => [code(counted.artifact), nameCell(row), ...rangeCells(row, counted)]),
    ),
  )
}

/** Renders the minimum and the maximum, and the kernel of the maximum, which decides about a limit. */
function rangeCells({loads}: Row, {kernels}: Counted): string[] {
  const passed = loads.flatMap((load, index) => {
    const insns = processed(load)
    return load?.verdict === 'pass' && load.stats !== null && insns !== null
      ? [{stats: load.stats, insns, kernel: kernels[index]?.id ?? ''}]
      : []
  })
  const sorted = passed.toSorted((a, b) => a.insns - b.insns)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return ['rejected', '', '', '', '']
  const sizes = passed.flatMap(({stats}) => (stats.jitedBytes === null ? [] : [stats.jitedBytes]))
  const times = passed.map(({stats}) => stats.loadUsec / 1000)
  return [
    range([least.insns, most.insns], grouped),
    least.insns === most.insns ? 'same on all' : code(most.kernel),
    `${headroomWords(most.stats) ?? ''}${budgetWords(most.stats)}`,
    range(sizes, bytes),
    range(times, duration),
  ]
}

function range(values: readonly number[], words: (value: number) => string): string {
  if (values.length === 0) return ''
  const [least, most] = [words(Math.min(...values)), words(Math.max(...values))]
  return least === most ? most : `${least} – ${most}`
}

function nameCell({name, insns}: Row): string {
  return `${code(name)} ${grouped(insns)}`
}

function loadCell(load: ProgramLoadResult | null): string {
  const insns = processed(load)
  const stats = load?.stats ?? null
  if (load === null || stats === null || insns === null) return ''
  if (load.verdict !== 'pass') return `rejected after ${grouped(insns)}`
  const headroom = headroomWords(stats)
  const figures = [
    ...(headroom === null ? [] : [`headroom ${headroom}`]),
    ...(stats.jitedBytes === null ? [] : [bytes(stats.jitedBytes)]),
    duration(stats.loadUsec / 1000),
  ]
  return `${grouped(insns)}${budgetWords(stats)}<br><sub>${figures.join(' · ')}</sub>`
}

function processed(load: ProgramLoadResult | null): number | null {
  return load?.stats?.insnsProcessed ?? null
}

function budgetWords({insnsProcessed, budget}: VerifierStats): string {
  return budget !== null && insnsProcessed !== null && insnsProcessed > budget ? ` > budget ${grouped(budget)}` : ''
}

/** Returns `57 %`, `99.8 %`; null if the kernel does not report it, or has another limit. */
function headroomWords({headroom}: VerifierStats): string | null {
  if (headroom === null) return null
  const share = (headroom / VERIFIER_INSN_LIMIT) * 100
  if (share > 99.9 && share < 100) return '> 99.9 %'
  return `${share > 99 && share < 100 ? share.toFixed(1) : Math.floor(share)} %`
}
