import type {
  ArtifactResult,
  CaseResult,
  Finding,
  KernelResult,
  LaneResult,
  Mode,
  Results,
  SourceLine,
  Verdict,
} from '../results/model.ts'
import {oneLine} from './text.ts'

/** The table every report shows: lanes × kernels. */
export interface Matrix {
  kernels: KernelResult[]
  rows: MatrixRow[]
}

export interface MatrixRow {
  /** The artifact's name; with the mode when it has several, or not the usual one of the run. */
  label: string
  /** One a kernel; null where the artifact is not meant for the kernel. */
  cells: (Cell | null)[]
}

export interface Cell {
  verdict: Verdict
  /** Did not pass, and does not block: neither green nor red. */
  nonBlocking: boolean
}

/** Lanes in the order of the artifacts, kernels in the order of the run. */
export function matrixOf(results: Results): Matrix {
  const {artifacts, kernels, cases} = results
  const byArtifact = casesByArtifact(results)
  const lanes = new Map<string, LaneResult>()
  for (const result of cases)
    for (const lane of result.lanes) lanes.set(key(result.artifact, lane.mode, result.kernel), lane)
  const usual = mostFrequent(cases.flatMap(result => result.lanes.map(lane => lane.mode)))
  const rows = artifacts.flatMap(artifact => {
    const own = new Set((byArtifact.get(artifact.name) ?? []).flatMap(result => result.lanes.map(lane => lane.mode)))
    if (own.size === 0) return [rowWithoutCases(artifact, kernels)]
    return [...own].map(mode => ({
      label: oneLine(own.size > 1 || mode !== usual ? `${artifact.name} (${mode})` : artifact.name, 100),
      cells: kernels.map(kernel => cellOf(lanes.get(key(artifact.name, mode, kernel.id)))),
    }))
  })
  return {kernels, rows}
}

/** The cases of each artifact, by its name. */
export function casesByArtifact({cases}: Results): Map<string, CaseResult[]> {
  const byArtifact = new Map<string, CaseResult[]>()
  for (const result of cases) {
    const own = byArtifact.get(result.artifact)
    if (own === undefined) byArtifact.set(result.artifact, [result])
    else own.push(result)
  }
  return byArtifact
}

/** `all 4 kernels`, or their ids; those that do not block are marked. */
export function kernelWords({kernels: ids}: Finding, {kernels}: Results, mark = ' (optional)'): string {
  if (ids.length === 0) return 'no kernel'
  if (ids.length === kernels.length && ids.length > 2) return `all ${ids.length} kernels`
  const optional = new Set(kernels.filter(kernel => !kernel.required).map(kernel => kernel.id))
  return ids.map(id => `${oneLine(id, 100)}${optional.has(id) ? mark : ''}`).join(', ')
}

/** `program a …`, and how many more programs fail in the same way. */
export function titleWords({title, otherPrograms}: Finding): string {
  if (otherPrograms.length === 0) return oneLine(title)
  const [first = '', second] = otherPrograms
  const named =
    otherPrograms.length <= 2
      ? [first, second].filter(name => name !== undefined).join(' and ')
      : `${otherPrograms.length} more programs`
  return `${oneLine(title)}, and so ${otherPrograms.length === 1 ? 'does' : 'do'} ${oneLine(named)}`
}

/** `src/probe.bpf.c:41:9`. */
export function sourceWords({file, line, column}: SourceLine): string {
  return `${oneLine(file.replace(/^\.\//, ''))}:${line}${column > 0 ? `:${column}` : ''}`
}

/** Why lanes were skipped: each reason once, with the lanes. */
export function skipReasons({cases}: Results): string[] {
  const reasons = new Map<string, Set<string>>()
  for (const {artifact, lanes} of cases) {
    for (const lane of lanes.filter(({verdict}) => verdict === 'skip')) {
      const reason = oneLine(lane.reason ?? 'no reason given')
      reasons.set(reason, (reasons.get(reason) ?? new Set()).add(oneLine(`${artifact} (${lane.mode})`, 100)))
    }
  }
  return [...reasons].map(([reason, lanes]) => `${reason}: ${[...lanes].join(', ')}`)
}

/** The fixups that were applied, each once however many kernels took it. */
export function appliedFixups({cases}: Results): string[] {
  const notes = cases.flatMap(({artifact, fixups}) =>
    fixups.flatMap(({status, note}) => (status === 'applied' ? [`${oneLine(artifact, 100)}: ${oneLine(note)}`] : [])),
  )
  return [...new Set(notes)]
}

function mostFrequent(modes: readonly Mode[]): Mode | undefined {
  const count = (mode: Mode) => modes.filter(candidate => candidate === mode).length
  return [...new Set(modes)].sort((a, b) => count(b) - count(a))[0]
}

function key(...parts: string[]): string {
  return JSON.stringify(parts)
}

function cellOf(lane: LaneResult | undefined): Cell | null {
  return lane === undefined ? null : {verdict: lane.verdict, nonBlocking: !lane.required && lane.verdict !== 'pass'}
}

/** An artifact that was never taken to a guest has no lanes, and still belongs into the table. */
function rowWithoutCases({name, error}: ArtifactResult, kernels: readonly KernelResult[]): MatrixRow {
  const cell: Cell | null = error === null ? null : {verdict: 'error', nonBlocking: false}
  return {label: oneLine(name, 100), cells: kernels.map(() => cell)}
}
