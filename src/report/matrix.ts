import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult, LaneResult} from '../model/case.ts'
import type {Finding} from '../model/finding.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {Mode} from '../model/mode.ts'
import type {SourceLine} from '../model/place.ts'
import type {Results} from '../model/results.ts'
import type {ReportedTestResult} from '../model/test.ts'
import type {Verdict} from '../model/verdict.ts'
import {casesByArtifact} from '../results/by-artifact.ts'
import {attachCounts} from '../results/judge-programs.ts'
import {reportedName} from '../results/reported.ts'
import {oneLine} from '../text/clean.ts'

/** The table of every report: lanes × kernels. */
export interface Matrix {
  kernels: KernelResult[]
  rows: MatrixRow[]
}

export interface MatrixRow {
  /** The artifact's name, unchanged. */
  artifact: string
  /** The artifact's name; with the mode if it has several, or not the most frequent one of the run. */
  label: string
  /** True if the lane, or the test, is required on no kernel. */
  nonBlocking: boolean
  /** One per kernel; null if the artifact does not run on the kernel. */
  cells: (Cell | null)[]
}

export interface Cell {
  verdict: Verdict
  /** True if it did not pass and is non-blocking: neither green nor red. */
  nonBlocking: boolean
  /** True if it is a known failure (`known_failures` of the manifest), which is non-blocking. */
  known: boolean
  /** `52/55`: attached programs of those tried, if not all were attached. */
  note: string | null
}

/** Returns the lanes in the order of the artifacts, on the kernels in the order of the run. */
export function matrixOf(results: Results): Matrix {
  const {artifacts, kernels, cases} = results
  const byArtifact = casesByArtifact(results)
  const lanes = new Map<string, Cell>()
  const required = new Requirements(kernels)
  for (const result of cases) {
    for (const lane of result.lanes) {
      lanes.set(key(result.artifact, lane.mode, result.kernel), cellOf(lane, result))
      required.see(key(result.artifact, lane.mode), lane.required, result.kernel)
    }
  }
  const usual = mostFrequent(cases.flatMap(result => result.lanes.map(lane => lane.mode)))
  const rows = artifacts.flatMap(artifact => {
    const own = new Set((byArtifact.get(artifact.name) ?? []).flatMap(result => result.lanes.map(lane => lane.mode)))
    if (own.size === 0) return [rowWithoutCases(artifact, kernels)]
    return [...own].map(mode => ({
      artifact: artifact.name,
      label: oneLine(own.size > 1 || mode !== usual ? `${artifact.name} (${mode})` : artifact.name, 100),
      nonBlocking: required.isNonBlocking(key(artifact.name, mode)),
      cells: kernels.map(kernel => lanes.get(key(artifact.name, mode, kernel.id)) ?? null),
    }))
  })
  return {kernels, rows}
}

/** Most tests reported by commands that have their own row; failed ones come first. */
const MOST_REPORTED = 100

/** Returns functional tests, and tests reported by commands, × kernels; no rows if there are none. */
export function testMatrixOf({artifacts, kernels, cases}: Results): Matrix {
  const cells = new Map<string, Cell>()
  const names = new Map<string, Set<string>>()
  const required = new Requirements(kernels)
  for (const {artifact, kernel, tests} of cases) {
    for (const test of tests) {
      const {name, required: isRequired} = test
      names.set(artifact, (names.get(artifact) ?? new Set()).add(name))
      required.see(key(artifact, name), isRequired, kernel)
      cells.set(key(artifact, name, kernel), {...marksOf(test), note: null})
    }
  }
  const own = artifacts.flatMap(({name: artifact}) =>
    [...(names.get(artifact) ?? [])].map(name => ({
      artifact,
      label: oneLine(names.size > 1 ? `${artifact}: ${name}` : name, 100),
      nonBlocking: required.isNonBlocking(key(artifact, name)),
      cells: kernels.map(kernel => cells.get(key(artifact, name, kernel.id)) ?? null),
    })),
  )
  return {kernels, rows: [...own, ...reportedRows({artifacts, kernels, cases})]}
}

/** Returns the rows of reported tests. Those that pass wherever they are reported share a row: there may be thousands. */
function reportedRows({artifacts, kernels, cases}: Pick<Results, 'artifacts' | 'kernels' | 'cases'>): Matrix['rows'] {
  const reportingArtifacts = new Set(cases.flatMap(({artifact, reported}) => (reported.length > 0 ? [artifact] : [])))
  return artifacts.flatMap(({name: artifact}) => {
    const tests = new Map<string, Map<string, ReportedTestResult>>()
    for (const result of cases)
      if (result.artifact === artifact)
        for (const test of result.reported) {
          const name = reportedName(test)
          tests.set(name, (tests.get(name) ?? new Map()).set(result.kernel, test))
        }
    const label = (name: string) => oneLine(reportingArtifacts.size > 1 ? `${artifact}: ${name}` : name, 100)
    const rank = (on: Map<string, ReportedTestResult>) =>
      [...on.values()].some(({verdict}) => verdict === 'fail') ? 0 : 1
    const all = [...tests].map(([name, on]) => ({name, on}))
    const notPassing = all.filter(({on}) => [...on.values()].some(({verdict}) => verdict !== 'pass'))
    const shown = notPassing.toSorted((a, b) => rank(a.on) - rank(b.on)).slice(0, MOST_REPORTED)
    const rows = shown.map(({name, on}) => ({
      artifact,
      label: label(name),
      nonBlocking: [...on.values()].every(({required}) => !required),
      cells: kernels.map(({id}) => {
        const test = on.get(id)
        return test === undefined ? null : {...marksOf(test), note: null}
      }),
    }))
    const [left, passing] = [notPassing.length - shown.length, all.length - notPassing.length]
    const reportingKernels = new Set(all.flatMap(({on}) => [...on.keys()]))
    const folded = (words: string, cellOn: (kernel: string) => Cell | null) => ({
      artifact,
      label: label(words),
      nonBlocking: false,
      cells: kernels.map(({id}) => cellOn(id)),
    })
    return [
      ...rows,
      ...(left > 0 ? [folded(`${left} more did not pass: see results.json`, () => null)] : []),
      ...(passing > 0 ? [folded(passingWords(passing), id => (reportingKernels.has(id) ? PASSES : null))] : []),
    ]
  })
}

function passingWords(count: number): string {
  return `${count} ${count === 1 ? 'test passes' : 'tests pass'} everywhere`
}

const PASSES: Cell = {verdict: 'pass', nonBlocking: false, known: false, note: null}

/** Returns `all 4 kernels`, or their ids with a mark on non-blocking ones. */
export function kernelWords(
  {kernels: ids}: Pick<Finding, 'kernels'>,
  {kernels}: Pick<Results, 'kernels'>,
  mark = ' (non-blocking)',
): string {
  if (ids.length === 0) return 'no kernel, found before a boot'
  if (ids.length === kernels.length && ids.length > 2) return `all ${ids.length} kernels`
  const nonBlocking = new Set(kernels.filter(kernel => !kernel.required).map(kernel => kernel.id))
  return ids.map(id => `${oneLine(id, 100)}${nonBlocking.has(id) ? mark : ''}`).join(', ')
}

/** Returns `program a … (also in b and c)`: the title, and the other programs that fail in the same way. */
export function titleWords({title, otherPrograms}: Finding): string {
  if (otherPrograms.length === 0) return oneLine(title)
  const [first = '', second] = otherPrograms
  const named =
    otherPrograms.length <= 2
      ? [first, second].filter(name => name !== undefined).join(' and ')
      : `${otherPrograms.length} more programs`
  return `${oneLine(title)} (also in ${oneLine(named)})`
}

/** `rejected before 6.6, until 2027-06-30 (bpfcompat.yaml:12:9)`: why a failure is known, and the place in the manifest. */
export function knownWords({reason, until, place}: NonNullable<Finding['known']>): string {
  return `${oneLine(reason)}${until === null ? '' : `, until ${oneLine(until, 40)}`} (${sourceWords(place)})`
}

/** Returns the line of the manifest to fix, if it is not that of the artifact; null otherwise. */
export function ownPlace({artifact, place, source}: Finding, {artifacts}: Results): string | null {
  const declared = artifacts.find(({name}) => name === artifact)?.place ?? null
  const isOwn = place !== null && (place.file !== declared?.file || place.line !== declared.line)
  return source === null && isOwn ? sourceWords(place) : null
}

/** Splits an id that is too long for one line: `almalinux-8-4.18` → `almalinux-8` and `4.18`. */
export function idLines(id: string): [string, string] {
  const [, distribution, version] = /^(.+)-(\d+\.\d.*)$/.exec(id) ?? []
  return distribution === undefined || version === undefined ? [id, ''] : [distribution, version]
}

/** `src/probe.bpf.c:41:9`. */
export function sourceWords({file, line, column}: Pick<SourceLine, 'file' | 'line' | 'column'>): string {
  return `${oneLine(file.replace(/^\.\//, ''))}:${line}${column > 0 ? `:${column}` : ''}`
}

function mostFrequent(modes: readonly Mode[]): Mode | undefined {
  const count = (mode: Mode) => modes.filter(candidate => candidate === mode).length
  return [...new Set(modes)].sort((a, b) => count(b) - count(a))[0]
}

function key(...parts: string[]): string {
  return JSON.stringify(parts)
}

function cellOf(lane: LaneResult, result: CaseResult): Cell {
  return {...marksOf(lane), note: attachNote(lane.mode, result)}
}

function marksOf({verdict, required, known}: Pick<LaneResult, 'verdict' | 'required' | 'known'>): Omit<Cell, 'note'> {
  return {verdict, nonBlocking: (!required || known !== null) && verdict !== 'pass', known: known !== null}
}

function attachNote(mode: Mode, {programs}: CaseResult): string | null {
  if (mode !== 'load_attach' && mode !== 'behavior') return null
  const {attached, tried} = attachCounts(programs)
  return attached === tried ? null : `${attached}/${tried}`
}

/** Records which rows are required. Non-blocking kernels are ignored: they do not show whether a row is required. */
class Requirements {
  readonly #kernels: ReadonlySet<string>
  readonly #rows = new Map<string, boolean>()

  constructor(kernels: readonly KernelResult[]) {
    this.#kernels = new Set(kernels.filter(({required}) => required).map(({id}) => id))
  }

  see(row: string, required: boolean, kernel: string): void {
    if (this.#kernels.has(kernel)) this.#rows.set(row, required || this.#rows.get(row) === true)
  }

  isNonBlocking(row: string): boolean {
    return this.#rows.get(row) === false
  }
}

/** Returns the row of an artifact that never reached a guest: it has no lanes. */
function rowWithoutCases({name, error}: ArtifactResult, kernels: readonly KernelResult[]): MatrixRow {
  const cell: Cell | null = error === null ? null : {verdict: 'error', nonBlocking: false, known: false, note: null}
  return {artifact: name, label: oneLine(name, 100), nonBlocking: false, cells: kernels.map(() => cell)}
}
