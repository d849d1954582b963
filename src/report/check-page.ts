import type {Problem} from '../base/errors.ts'
import {formatProblem} from '../base/errors.ts'
import type {Finding} from '../model/finding.ts'
import type {KernelState} from '../model/progress.ts'
import type {Results} from '../model/results.ts'
import {byteLength} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import type {CheckLane} from './check-lanes.ts'
import {laneOnKernels, lanePasses} from './check-lanes.ts'
import {
  DEEDS,
  LANE_ICONS,
  LINK,
  laneTitle,
  meaning,
  NO_WORD,
  RUNNING,
  titleOf,
  titleOfGate,
  whatItDid,
  whole,
} from './check-page-words.ts'
import {code, escapeMarkdown, prose, table} from './markdown.ts'
import {matrixOf, testMatrixOf} from './matrix.ts'
import {describeState} from './progress.ts'
import {changesSection} from './summary-changes.ts'
import type {FindingsDetail} from './summary-findings.ts'
import {findingsSection} from './summary-findings.ts'
import {kernelsSection} from './summary-kernels.ts'
import {KNOWN_ICON, matrixTable} from './summary-matrix.ts'

/** The page of a check run. Its reader comes from a pull request and may not know bpfcompat. */
export interface CheckPage {
  title: string
  /** Markdown; GitHub shows `text` below it. */
  summary: string
  text: string
}

/** GitHub rejects a longer summary or text (OpenAPI: maxLength 65535, taken as bytes) and a longer title (255 characters). */
export const PAGE_BYTES = 65_535

/** What all check pages of a step share. */
export interface PageContext {
  /** Name of the gate's check run. */
  checkName: string
  /** URL of the workflow run, which has the job summary and the files; null: not known. */
  runUrl: string | null
}

/** Most rows of each kind of change since the baseline. */
const CHANGES = 10

/** Renders the page of the gate's check, which decides. */
export function gatePage(results: Results, context: PageContext): CheckPage {
  const {findings} = results
  const tests = matrixTable(testMatrixOf(results), 'test')
  const title = titleOfGate(results)
  const opening = [...whole(title), meaning(results), whatItDid(results)]
  const changes = changesSection(results, CHANGES)
  const matrix = matrixTable(matrixOf(results), 'artifact')
  const kernels = kernelsSection(results)
  return {
    title: titleOf(title),
    summary: firstThatFits([
      [...opening, matrix, ...(tests === '' ? [] : ['## Tests', tests]), changes],
      [...opening, matrix, changes],
      [...opening, changes, 'The tables are too large for this page. See the job summary.'],
      opening,
    ]),
    text: textOf(findings, results, [byteLength(kernels) <= PAGE_BYTES / 4 ? kernels : '', linkToRun(context)]),
  }
}

/** Renders the page of one non-blocking lane. */
export function lanePage(lane: CheckLane, results: Results, context: PageContext): CheckPage {
  const {artifact, mode} = lane
  const on = laneOnKernels(lane, results)
  const place = results.artifacts.find(({name}) => name === artifact)?.place ?? null
  const rows = on.map(({kernel, lane: {verdict, reason, known}}) => [
    code(kernel),
    known === null ? `${LANE_ICONS[verdict]} ${verdict}` : `${KNOWN_ICON} known`,
    escapeMarkdown([...(known === null ? [] : [`known: ${known}`]), ...(reason === null ? [] : [reason])].join('; ')),
  ])
  const opening = [
    `**This check never blocks: it is green if the lane passes and grey if it does not.** ${place === null ? 'The manifest' : code(`${place.file}:${place.line}`)} marks ${code(artifact)} in mode ${code(mode)} as non-blocking (${code('required: false')}): the project tracks where it works but does not depend on it. The check ${code(context.checkName)} decides whether this change passes.`,
    lanePasses(lane, results)
      ? `It passes on all its kernels. To keep it that way, remove ${code('required: false')}.`
      : 'You can merge this change without fixing it.',
    `Tested on ${plural(on.length, 'Linux kernel')}, ${on.length === 1 ? '' : 'each '}booted in a virtual machine. bpfcompat ${DEEDS[mode]}. ${LINK}`,
  ]
  return {
    title: laneTitle(on.map(own => own.lane.verdict)),
    summary: firstThatFits([
      [...opening, table(['kernel', 'verdict', 'reason'], rows)],
      [...opening, 'The table is too large for this page. See the job summary.'],
    ]),
    text: textOf(
      results.findings.filter(finding => finding.artifact === artifact),
      results,
      [linkToRun(context)],
    ),
  }
}

/** Renders the page that many non-blocking lanes share. */
export function foldedLanesPage(lanes: readonly CheckLane[], results: Results, context: PageContext): CheckPage {
  const names = new Set(lanes.map(({artifact}) => artifact))
  const passing = lanes.filter(lane => lanePasses(lane, results))
  const rows = lanes.map(lane => [
    code(lane.artifact),
    code(lane.mode),
    `${passing.includes(lane) ? '✅' : '⚪'} ${laneTitle(laneOnKernels(lane, results).map(({lane: {verdict}}) => verdict))}`,
  ])
  const opening = [
    `**This check never blocks: it is green if all lanes pass and grey if one does not.** The manifest marks the lanes in the table as not required (${code('required: false')}): the project tracks where they work but does not depend on them. The check ${code(context.checkName)} decides whether this change passes.`,
    `Each lane was tested on Linux kernels, each booted in a virtual machine. ${LINK}`,
  ]
  return {
    title: `${passing.length} of ${plural(lanes.length, 'non-blocking lane')} pass`,
    summary: firstThatFits([
      [...opening, table(['artifact', 'mode', 'verdict'], rows)],
      [...opening, 'The table is too large for this page. See the job summary.'],
    ]),
    text: textOf(
      results.findings.filter(({artifact, level}) => artifact !== null && names.has(artifact) && level !== 'failure'),
      results,
      [linkToRun(context)],
    ),
  }
}

/**
 * Renders the page of a run in progress.
 *
 * @param total kernels of the run; null: not known yet
 */
export function progressPage(
  kernels: ReadonlyMap<string, KernelState>,
  total: number | null,
  context: PageContext,
): CheckPage {
  const states = [...kernels.values()]
  const done = states.filter(({step}) => step === 'done' || step === 'failed').length
  const rows = [...kernels].map(([id, state]) => [code(id), escapeMarkdown(describeState(state))])
  return {
    title: total === null ? 'Running' : `${done} of ${plural(total, 'kernel')} done`,
    summary: firstThatFits([[RUNNING, ...(rows.length === 0 ? [] : [table(['kernel', 'status'], rows)])], [RUNNING]]),
    text: linkToRun(context),
  }
}

/** Renders the page of a run without results: it could not start, or it was cancelled. */
export function problemPage(title: string, problems: readonly Problem[], context: PageContext): CheckPage {
  const [first] = problems
  const lines = problems.slice(0, PROBLEMS).map(problem => `- ${prose(formatProblem(problem))}`)
  const left = problems.length - lines.length
  return {
    title: titleOf(first === undefined ? title : `${title}: ${formatProblem(first)}`),
    summary: firstThatFits([
      [NO_WORD, lines.join('\n'), ...(left === 0 ? [] : [`${plural(left, 'more problem')} in the log.`])],
      [`${NO_WORD} The log shows the problems.`],
    ]),
    text: linkToRun(context),
  }
}

const PROBLEMS = 20

/** Each step shows less of the findings than the one before. */
const FINDINGS: readonly FindingsDetail[] = [
  {excerpts: true, whole: 10, findings: 100},
  {excerpts: false, whole: 10, findings: 100},
  {excerpts: false, whole: 3, findings: 30},
  {excerpts: false, whole: 0, findings: 30},
  {excerpts: false, whole: 0, findings: 5},
]

function textOf(findings: readonly Finding[], results: Results, closing: readonly string[]): string {
  const own = {...results, findings: [...findings]}
  const steps = FINDINGS.map(detail => {
    const left = Math.max(0, findings.length - detail.findings)
    const more = left === 0 ? '' : `${plural(left, 'more finding')} in the job summary and in results.json.`
    return [findingsSection(own, detail), more, ...closing]
  })
  return firstThatFits([...steps, closing.slice(-1)])
}

function linkToRun({runUrl}: PageContext): string {
  return runUrl === null
    ? 'The job summary has all tables, figures and findings.'
    : `[The workflow run](${runUrl}) has the job summary with all tables, figures and findings, and the log.`
}

/** Returns the first text that fits; the steps go from the fullest to one that always fits. */
function firstThatFits(steps: readonly (readonly string[])[]): string {
  const texts = steps.map(step => step.filter(part => part !== '').join('\n\n'))
  return texts.find(text => byteLength(text) <= PAGE_BYTES) ?? ''
}
