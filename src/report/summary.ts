import type {Finding, KernelResult, Results} from '../results/model.ts'
import {appliedFixups, leftoverLines, offLines, skipReasons, variantLines} from './facts.ts'
import {code, details, escapeMarkdown, fenced, prose, table} from './markdown.ts'
import {
  type Cell,
  kernelWords,
  type Matrix,
  matrixOf,
  ownPlace,
  sourceWords,
  testMatrixOf,
  titleWords,
} from './matrix.ts'
import {statistics} from './statistics.ts'
import {byteLength, duration, lastLines, oneLine, plural} from './text.ts'

/**
 * GitHub drops a job summary of more than 1 MiB whole (FileCommandManager.cs, _attachmentSizeLimit). What is left below it
 * is for what the caller may put around ours.
 */
export const SUMMARY_BYTES = 1_000_000

/** The job summary in GitHub's Markdown: the answer, one table, each finding once, and the figures folded away. */
export function renderSummary(results: Results): string {
  for (const detail of STEPS) {
    const text = page(results, detail)
    if (byteLength(text) <= SUMMARY_BYTES) return text
  }
  return fewerFindings(results)
}

/** What a page shows. */
interface Detail {
  statistics: boolean
  excerpts: boolean
  tables: boolean
  /** So many findings at most. */
  findings: number
  /** What was left out, for the reader. */
  dropped: string | null
}

const FULL: Detail = {statistics: true, excerpts: true, tables: true, findings: Number.POSITIVE_INFINITY, dropped: null}

const STEPS: readonly Detail[] = [
  FULL,
  {...FULL, statistics: false, dropped: 'the verifier statistics'},
  {...FULL, statistics: false, excerpts: false, dropped: 'the verifier statistics and the log excerpts'},
]

/** Halves the number of findings until the page fits; what blocks comes first and is dropped last. */
function fewerFindings(results: Results): string {
  const least = {...FULL, statistics: false, excerpts: false}
  for (let count = results.findings.length >> 1; count > 0; count >>= 1) {
    const left = plural(results.findings.length - count, 'finding')
    const text = page(results, {
      ...least,
      findings: count,
      dropped: `the verifier statistics, the log excerpts and ${left}`,
    })
    if (byteLength(text) <= SUMMARY_BYTES) return text
  }
  return page(results, {
    ...least,
    tables: false,
    findings: 10,
    dropped: `the tables, the statistics, the excerpts and all but 10 findings`,
  })
}

function page(results: Results, detail: Detail): string {
  const shown = results.findings.slice(0, detail.findings)
  const sections = [
    answer(results),
    ...(detail.dropped === null
      ? []
      : [
          `> **Cut to fit GitHub's limit of 1 MiB:** left out are ${detail.dropped}. results.json and the logs have everything.`,
        ]),
    ...(detail.tables ? [matrix(results), tests(results)] : []),
    ...(shown.length === 0 ? [] : [`## ${headline(results.findings)}`]),
    ...shown.map((finding, index) => findingSection(finding, index + 1, results, detail)),
    ...(detail.tables
      ? [
          remarks('Variants', variantLines(results)),
          remarks('Programs that are off', offLines(results)),
          remarks('Fixups applied', appliedFixups(results)),
          remarks('Skipped', skipReasons(results)),
          remarks('Left behind', leftoverLines(results)),
        ]
      : []),
    ...(detail.statistics ? [statistics(results)] : []),
    ...(detail.tables ? [kernels(results)] : []),
    foot(results),
  ]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

const ANSWER_ICONS = {passed: '✅', failed: '❌', error: '⚠️'} as const

function answer({gate}: Results): string {
  return `# ${ANSWER_ICONS[gate.status]} ${escapeMarkdown(gate.sentence)}`
}

const CELL_ICONS = {pass: '✅', fail: '❌', skip: '➖', error: '⚠️'} as const
/** Non-blocking is neither green nor red. */
const NEUTRAL_ICON = '⚪'

/** Lanes × kernels. */
function matrix(results: Results): string {
  return matrixTable(matrixOf(results))
}

/** Turned around when there are many kernels and few rows, so that it needs no scrolling sideways. */
function matrixTable({rows, kernels}: Matrix): string {
  if (rows.length === 0 || kernels.length === 0) return ''
  const heads = kernels.map(kernelHead)
  const labels = rows.map(row => code(row.label))
  const cells = rows.map(row => row.cells.map(cellText))
  const turned = kernels.length > 6 && rows.length < kernels.length
  const text = turned
    ? table(
        ['kernel', ...labels],
        heads.map((head, column) => [head, ...cells.map(row => row[column] ?? '')]),
      )
    : table(
        ['', ...heads],
        labels.map((label, row) => [label, ...(cells[row] ?? [])]),
      )
  const shown = rows.flatMap(row => row.cells)
  const legend = [
    ...(shown.some(cell => cell?.nonBlocking) ? [`${NEUTRAL_ICON} does not block the gate.`] : []),
    ...(shown.some(cell => cell?.note != null) ? ['Figures: programs attached, of those that were tried.'] : []),
  ]
  return [text, ...(legend.length === 0 ? [] : [legend.join(' ')])].join('\n\n')
}

function kernelHead({id, release, required}: KernelResult): string {
  return `${code(id)}${required ? '' : ' (optional)'}${release === null ? '' : `<br><sub>${escapeMarkdown(release)}</sub>`}`
}

function cellText(cell: Cell | null): string {
  if (cell === null) return ''
  return `${cell.nonBlocking ? NEUTRAL_ICON : CELL_ICONS[cell.verdict]} ${cell.verdict}${cell.note === null ? '' : ` ${cell.note}`}`
}

const LEVELS = {failure: '❌', warning: '⚪', notice: 'ℹ️'} as const

function headline(findings: readonly Finding[]): string {
  const count = (level: Finding['level']) => findings.filter(finding => finding.level === level).length
  const parts = [
    plural(count('failure'), 'failure'),
    ...(count('warning') === 0 ? [] : [`${count('warning')} that ${count('warning') === 1 ? 'does' : 'do'} not block`]),
    ...(count('notice') === 0 ? [] : [plural(count('notice'), 'remark')]),
  ]
  return parts.join(', ')
}

/** A kernel's trace is the longest: twenty lines (KernelWarning). */
const EXCERPT_LINES = 20
const YAML_LINES = 60

function findingSection(finding: Finding, number: number, results: Results, {excerpts}: Detail): string {
  const artifact = finding.artifact === null ? '' : `${code(finding.artifact)}: `
  const {source, excerpt, remedyYaml, log, words} = finding
  const place = ownPlace(finding, results)
  return [
    `### ${number}. ${LEVELS[finding.level]} ${artifact}${escapeMarkdown(titleWords(finding))}`,
    `**On** ${escapeMarkdown(kernelWords(finding, results))} · ${code(finding.class)}`,
    ...(words === null ? [] : [`**The kernel or libbpf says** ${code(words)}`]),
    ...(source === null ? [] : [`**At** ${code(sourceWords(source))}\n\n${fenced([oneLine(source.text)], 'c')}`]),
    ...(place === null ? [] : [`**At** ${code(place)}`]),
    ...(excerpt === null || !excerpts ? [] : [fenced(lastLines(excerpt, EXCERPT_LINES), 'text')]),
    `**What to do** ${prose(finding.remedy)}`,
    ...(remedyYaml === null ? [] : [fenced(lastLines(remedyYaml, YAML_LINES), 'yaml')]),
    `**Reproduce**\n\n${fenced([oneLine(finding.reproduce)], 'sh')}`,
    ...(log === null ? [] : [`Whole log: ${code(log)}`]),
  ].join('\n\n')
}

/** A folded list of remarks; nothing when there are none. */
function remarks(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : details(`${title} (${lines.length})`, lines.map(line => `- ${escapeMarkdown(line)}`).join('\n'))
}

/** The tests × kernels, in full view: they are what the user wrote. */
function tests(results: Results): string {
  const matrix = testMatrixOf(results)
  return matrix.rows.length === 0 ? '' : `## Tests\n\n${matrixTable(matrix)}`
}

function kernels({kernels, host}: Results): string {
  if (kernels.length === 0) return ''
  const accelerator = host.accelerator?.used ?? ''
  const rows = kernels.map(kernel => [
    code(kernel.id),
    escapeMarkdown(kernel.release ?? kernel.error ?? ''),
    escapeMarkdown(kernel.packageVersion ?? ''),
    escapeMarkdown(kernel.signature ?? ''),
    accelerator,
    kernel.bootMs === null ? '' : duration(kernel.bootMs),
    `${duration(kernel.fetchMs + kernel.guestMs)}${kernel.boots > 1 ? `, ${kernel.boots} boots` : ''}`,
  ])
  const notes = kernels.flatMap(kernel => kernel.notes.map(note => `- ${code(kernel.id)}: ${escapeMarkdown(note)}`))
  const heads = ['kernel', 'release', 'package', 'signature', 'accelerator', 'boot', 'fetch and run']
  return details(
    `Kernels (${kernels.length})`,
    [table(heads, rows), ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n'),
  )
}

function foot({tool, durationMs, host, manifest}: Results): string {
  const parts = [
    `${tool.name} ${escapeMarkdown(tool.version)}`,
    duration(durationMs),
    ...(manifest === null ? [] : [code(manifest)]),
    ...(host.accelerator === null ? [] : [`${host.accelerator.used}: ${escapeMarkdown(host.accelerator.reason)}`]),
  ]
  return `<sub>${parts.join(' · ')}</sub>`
}
