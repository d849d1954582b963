import {
  type ArtifactResult,
  type CaseResult,
  type ProgramLoadResult,
  type Results,
  VERIFIER_INSN_LIMIT,
} from '../results/model.ts'
import {code, details, table} from './markdown.ts'
import {casesByArtifact} from './matrix.ts'
import {bytes, duration} from './text.ts'

/** What the verifier counted, folded away: a table an artifact, programs × kernels. */
export function statistics(results: Results): string {
  const byArtifact = casesByArtifact(results)
  const tables = results.artifacts.flatMap(artifact =>
    statisticsTable(artifact, byArtifact.get(artifact.name) ?? [], results),
  )
  return tables.length === 0
    ? ''
    : details(
        'Verifier statistics: instructions processed, share of the kernel’s limit, machine code, load time',
        tables.join('\n\n'),
      )
}

/** The object's own instructions are in the column of the name. */
function statisticsTable(artifact: ArtifactResult, cases: readonly CaseResult[], {kernels}: Results): string[] {
  const own = new Map(cases.map(result => [result.kernel, result]))
  const columns = kernels.filter(kernel => own.has(kernel.id))
  const programs = new Map(
    [...own.values()].flatMap(result => result.programs.map(program => [program.name, program.insns] as const)),
  )
  const rows = [...programs].flatMap(([name, insns]) => {
    const cells = columns.map(kernel => statisticsCell(loadOf(own.get(kernel.id), name)))
    return cells.some(cell => cell !== '') ? [[`${code(name)} ${insns} insns`, ...cells]] : []
  })
  return rows.length === 0 ? [] : [table([code(artifact.name), ...columns.map(kernel => code(kernel.id))], rows)]
}

function loadOf(result: CaseResult | undefined, program: string): ProgramLoadResult | null {
  return result?.programs.find(({name}) => name === program)?.load ?? null
}

function statisticsCell(load: ProgramLoadResult | null): string {
  const stats = load?.stats ?? null
  if (load === null || stats === null || stats.insnsProcessed === null) return ''
  if (load.verdict !== 'pass') return `rejected after ${stats.insnsProcessed}`
  const share = stats.headroom === null ? [] : [percent(stats.insnsProcessed / VERIFIER_INSN_LIMIT)]
  const size = stats.jitedBytes === null ? [] : [bytes(stats.jitedBytes)]
  const figures = [...share, ...size, duration(stats.loadUsec / 1000)].join(' · ')
  const over = stats.budget !== null && stats.insnsProcessed > stats.budget ? ` > budget ${stats.budget}` : ''
  return `${stats.insnsProcessed}${over}<br><sub>${figures}</sub>`
}

/** `0.2 %`, `43 %`. */
function percent(share: number): string {
  const value = share * 100
  if (value > 0 && value < 0.1) return '< 0.1 %'
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`
}
