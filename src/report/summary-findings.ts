import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import {byteLength, lastLines, oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {classUrl, linkedCode} from './links.ts'
import {code, details, escapeMarkdown, fenced, prose, SUMMARY_BYTES} from './markdown.ts'
import {kernelWords, knownWords, ownPlace, sourceWords, titleWords} from './matrix.ts'
import {KNOWN_ICON} from './summary-matrix.ts'

/** How much of the findings is shown. */
export interface FindingsDetail {
  excerpts: boolean
  /** Number of findings with all details; the others are one line each. */
  whole: number
  /** Most findings. */
  findings: number
}

/** Most findings that are expanded, if they block; the others are collapsed. */
const OPEN = 10

/** Renders the findings, each once; empty if there are none. */
export function findingsSection(results: Results, detail: FindingsDetail): string {
  const shown = results.findings.slice(0, detail.findings)
  if (shown.length === 0) return ''
  const whole = shown.slice(0, detail.whole)
  const lines = untilFull(
    shown.slice(whole.length),
    (finding, index) => `- ${headOf(finding, whole.length + index + 1)}${on(finding, results)}`,
  )
  return [
    `## ${headline(results.findings)}`,
    ...untilFull(whole, (finding, index) => section(finding, index, results, detail)),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ].join('\n\n')
}

/** Stops when the page is full: it does not fit, and is rendered again with less. */
function untilFull(findings: readonly Finding[], render: (finding: Finding, index: number) => string): string[] {
  const texts: string[] = []
  for (let size = 0, index = 0; size <= SUMMARY_BYTES && index < findings.length; index++) {
    const finding = findings[index]
    if (finding === undefined) break
    const text = render(finding, index)
    size += byteLength(text)
    texts.push(text)
  }
  return texts
}

/** `2 failures, 1 non-blocking finding, 3 notes`. */
function headline(findings: readonly Finding[]): string {
  const count = (level: Finding['level']) =>
    findings.filter(finding => finding.level === level && finding.known === null).length
  const known = findings.filter(finding => finding.known !== null).length
  const [failures, warnings, notices] = [count('failure'), count('warning'), count('notice')]
  return [
    ...(failures === 0 ? [] : [plural(failures, 'failure')]),
    ...(warnings === 0 ? [] : [plural(warnings, 'non-blocking finding')]),
    ...(known === 0 ? [] : [plural(known, 'known failure')]),
    ...(notices === 0 ? [] : [plural(notices, 'note')]),
  ].join(', ')
}

function section(finding: Finding, index: number, results: Results, detail: FindingsDetail): string {
  const head = headOf(finding, index + 1)
  const body = bodyOf(finding, results, detail)
  return finding.level === 'failure' && index < OPEN
    ? `### ${head}\n\n${body}`
    : details(`${head}${on(finding, results)}`, body)
}

const LEVELS = {failure: '❌', warning: '⚪', notice: 'ℹ️'} as const

function headOf(finding: Finding, number: number): string {
  const artifact = finding.artifact === null ? '' : `${code(finding.artifact)}: `
  return `${number}. ${finding.known === null ? LEVELS[finding.level] : KNOWN_ICON} ${artifact}${escapeMarkdown(titleWords(finding))}`
}

/** Names the kernels briefly, for the summary line of a collapsed finding. */
function on(finding: Finding, results: Results): string {
  const count = finding.kernels.length
  const where =
    count > 3 && count < results.kernels.length ? `${count} kernels` : escapeMarkdown(kernelWords(finding, results))
  return ` <sub>on ${where}</sub>`
}

/** The longest excerpt is a kernel's trace of 20 lines (KernelWarning). */
const EXCERPT_LINES = 20
const YAML_LINES = 60

/** Returns the language for GitHub's syntax highlighting. */
function languageOf(file: string): string {
  if (file.endsWith('.go')) return 'go'
  return file.endsWith('.rs') ? 'rust' : 'c'
}

function bodyOf(finding: Finding, results: Results, {excerpts}: FindingsDetail): string {
  const {source, excerpt, remedyYaml, log, words} = finding
  const place = ownPlace(finding, results)
  const shown = excerpt === null || excerpt.trim() === words?.trim() || !excerpts ? null : excerpt
  return [
    `**On** ${escapeMarkdown(kernelWords(finding, results))} · [${code(finding.class)}](${classUrl(finding.class)})`,
    ...(finding.known === null ? [] : [`**Known** ${escapeMarkdown(knownWords(finding.known))}`]),
    ...(words === null ? [] : [`**Message** ${code(words)}`]),
    ...(source === null ? [] : [`**At** ${linkedCode(sourceWords(source), source, results)}`]),
    ...(source === null || source.text.trim() === '' ? [] : [fenced([oneLine(source.text)], languageOf(source.file))]),
    ...(place === null ? [] : [`**At** ${code(place)}`]),
    ...(shown === null ? [] : [fenced(lastLines(shown, EXCERPT_LINES), 'text')]),
    `**What to do** ${prose(finding.remedy)}`,
    ...(remedyYaml === null ? [] : ['For the manifest:', fenced(lastLines(remedyYaml, YAML_LINES), 'yaml')]),
    `**Reproduce**${finding.shell === null ? '' : ', or open a shell on that kernel'}\n\n${fenced(
      [finding.reproduce, ...(finding.shell === null ? [] : [finding.shell])].map(command => oneLine(command)),
      'sh',
    )}`,
    ...(log === null ? [] : [`Full log: ${code(log)}`]),
  ].join('\n\n')
}
