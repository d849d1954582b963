import type {Results} from '../model/results.ts'
import {byteLength} from '../text/clean.ts'
import {duration, plural} from '../text/figures.ts'
import {acceleratorWords, choiceWords} from './accelerator.ts'
import {chartSection} from './charts.ts'
import {appliedFixups, failOnWords, leftoverLines, offLines, skipReasons, variantLines} from './facts.ts'
import {libbpfWords} from './libbpf.ts'
import {docsUrl, REPOSITORY_URL} from './links.ts'
import {code, details, escapeMarkdown, SUMMARY_BYTES} from './markdown.ts'
import {matrixOf, testMatrixOf} from './matrix.ts'
import {neverRunLines} from './never-run.ts'
import {runTimes} from './run-times.ts'
import {statistics} from './statistics.ts'
import {changesSection} from './summary-changes.ts'
import {findingsSection} from './summary-findings.ts'
import {kernelsSection} from './summary-kernels.ts'
import {KNOWN_ICON, matrixTable} from './summary-matrix.ts'
import {surfaceSection} from './summary-surface.ts'

/** Renders the job summary in GitHub's Markdown: the answer, one table, each finding once, and the figures collapsed. */
export function renderSummary(results: Results): string {
  const parts = partsOf(results)
  for (const detail of detailsOf(results.findings.length)) {
    const text = page(results, parts, detail)
    if (byteLength(text) <= SUMMARY_BYTES) return text
  }
  return page(results, parts, LEAST)
}

/** What a page shows. */
interface Detail {
  statistics: boolean
  excerpts: boolean
  /** Variants, fixups, disabled programs … */
  notes: boolean
  changes: keyof typeof MOST_CHANGES
  tables: boolean
  /** Number of findings with all details; the others are one line each. */
  whole: number
  /** Most findings. */
  findings: number
  /** What was left out, in words. */
  dropped: string | null
}

/** Most rows of each kind of change since the baseline. */
const MOST_CHANGES = {many: 200, few: 10}

const FULL: Detail = {
  statistics: true,
  excerpts: true,
  notes: true,
  changes: 'many',
  tables: true,
  whole: Number.POSITIVE_INFINITY,
  findings: Number.POSITIVE_INFINITY,
  dropped: null,
}

/** The last resort if nothing else fits: its size does not depend on the size of the run. */
const LEAST: Detail = {
  statistics: false,
  excerpts: false,
  notes: false,
  changes: 'few',
  tables: false,
  whole: 3,
  findings: 10,
  dropped: 'the tables, the statistics, the notes, the excerpts and all but 10 findings',
}

/** Yields details, each with less than the one before. Blocking findings come first and are dropped last. */
function* detailsOf(findings: number): Generator<Detail> {
  let detail = FULL
  const dropped: string[] = []
  const without = (what: string, change: Partial<Detail>): Detail => {
    dropped.push(what)
    detail = {...detail, ...change, dropped: listed(dropped)}
    return detail
  }
  yield detail
  yield without('the statistics', {statistics: false})
  yield without('the log excerpts', {excerpts: false})
  if (findings > WHOLE) yield without(`the details of all but the first ${WHOLE} findings`, {whole: WHOLE})
  yield without('the notes', {notes: false, changes: 'few'})
  for (let count = findings >> 1; count > 0; count >>= 1) {
    const left = [...dropped, plural(findings - count, 'finding')]
    yield {...detail, findings: count, dropped: listed(left)}
  }
}

const WHOLE = 30

/** `a`, `a and b`, `a, b and c`. */
function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(part => part !== '').join(' and ')
}

/** Renders the parts that a page shows in full or not at all, once for all pages that are tried. */
function partsOf(results: Results) {
  return {
    head: joined([answer(results), lead(results), shard(results)]),
    changes: {
      many: changesSection(results, MOST_CHANGES.many),
      few: changesSection(results, MOST_CHANGES.few),
    },
    tables: joined([artifactMatrix(results), testMatrix(results)]),
    surface: surfaceSection(results),
    charts: chartSection(results),
    notes: joined([
      folded('Variants', variantLines(results)),
      folded('Disabled programs', offLines(results)),
      folded('Fixups applied', appliedFixups(results)),
      folded('Skipped', skipReasons(results)),
      folded('Leftovers', leftoverLines(results)),
    ]),
    statistics: joined([statistics(results), runTimes(results), neverRunLines(results)]),
    kernels: kernelsSection(results),
    foot: foot(results),
  }
}

function page(results: Results, parts: ReturnType<typeof partsOf>, detail: Detail): string {
  const text = joined([
    parts.head,
    detail.dropped === null
      ? ''
      : `> **Shortened to fit GitHub's limit of 1 MiB.** Left out: ${detail.dropped}. results.json and the logs have everything.`,
    detail.tables ? parts.tables : '',
    parts.changes[detail.changes],
    detail.tables ? parts.surface : '',
    findingsSection(results, detail),
    detail.statistics ? parts.charts : '',
    detail.notes ? parts.notes : '',
    detail.statistics ? parts.statistics : '',
    detail.tables ? parts.kernels : '',
    parts.foot,
  ])
  return `${text}\n`
}

function joined(sections: readonly string[]): string {
  return sections.filter(section => section !== '').join('\n\n')
}

const ANSWER_ICONS = {passed: '✅', failed: '❌', error: '⚠️'} as const

function answer(results: Results): string {
  const {gate} = results
  // Not green if the run passes only because of `fail-on`.
  const icon = gate.status === 'passed' && failOnWords(results) !== null ? '⚪' : ANSWER_ICONS[gate.status]
  return `# ${icon} ${escapeMarkdown(gate.sentence)}`
}

/** Explains, to a reader who does not know bpfcompat, what this is and what to do. */
function lead(results: Results): string {
  const {artifacts, kernels, loader} = results
  const us = `[bpfcompat](${REPOSITORY_URL})`
  const what = plural(artifacts.length, loader === null ? 'eBPF object' : 'eBPF loader')
  const where = `${plural(kernels.length, 'kernel')}, ${kernels.length === 1 ? '' : 'each '}booted in a virtual machine`
  const isEmpty = artifacts.length === 0 || kernels.length === 0
  const accelerator = acceleratorWords(results)
  return [
    isEmpty
      ? `${us} tests eBPF objects on kernels that it boots in virtual machines.`
      : `${us} tests ${what} on ${where}.`,
    accelerator === null ? '' : `Guests ran under ${escapeMarkdown(accelerator)}.`,
    nextStep(results),
  ]
    .filter(sentence => sentence !== '')
    .join(' ')
}

function nextStep(results: Results): string {
  const {status, nonBlocking, known} = results.gate
  const special = failOnWords(results)
  if (status === 'passed' && special !== null) return special
  const expected = known === 0 ? '' : ` Items marked ${KNOWN_ICON} are known failures and are non-blocking.`
  const aside = `${special !== null ? ` ${special}` : nonBlocking === 0 ? '' : ' Items marked ⚪ are non-blocking.'}${expected}`
  if (status === 'failed') return `Each ❌ below shows what broke, on which line, and how to fix it.${aside}`
  if (status === 'error')
    return `⚠️ says nothing about the objects: a problem prevented a verdict${results.findings.length === 0 ? '' : ' (see the findings below)'}.${aside}`
  return `${nonBlocking === 0 ? '' : 'Items marked ⚪ did not pass and are non-blocking: you can merge this change.'}${expected}`
}

/** Marks the report of a shard. A merged report has no shard. */
function shard({shard, kernels}: Results): string {
  if (shard === null) return ''
  return `> **Shard ${shard.index} of ${shard.count}**: ${kernels.length} of the ${plural(shard.kernels.length, 'kernel')} of the run. The job that merges the shards has the whole report.`
}

function artifactMatrix(results: Results): string {
  const matrix = matrixOf(results)
  return matrixTable(matrix, matrix.rows.length === results.artifacts.length ? 'artifact' : 'check')
}

/** Renders the tests × kernels. */
function testMatrix(results: Results): string {
  const table = matrixTable(testMatrixOf(results), 'test')
  return table === '' ? '' : `## Tests\n\n${table}`
}

/** Renders a collapsed list of notes; empty if there are none. */
function folded(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : details(`${title} (${lines.length})`, lines.map(line => `- ${escapeMarkdown(line)}`).join('\n'))
}

function foot(results: Results): string {
  const {tool, durationMs, manifest, findings} = results
  const choice = choiceWords(results)
  const libbpf = libbpfWords(results)
  const parts = [
    `${tool.name} ${escapeMarkdown(tool.version)}`,
    duration(durationMs),
    ...(manifest === null ? [] : [code(manifest)]),
    ...(choice === null ? [] : [`accelerator ${escapeMarkdown(choice)}`]),
    ...(libbpf === null ? [] : [`libbpf ${escapeMarkdown(libbpf)}`]),
    ...(findings.some(({log}) => log !== null)
      ? [`logs are in the report directory ([how to keep it](${docsUrl('github-action.md')}))`]
      : []),
  ]
  return `<sub>${parts.join(' · ')}</sub>`
}
