import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import {byteLength, lastLines, oneLine} from '../text/clean.ts'
import {plural} from '../text/figures.ts'
import {classUrl, linkedCode} from './links.ts'
import {code, details, escapeMarkdown, fenced, prose, SUMMARY_BYTES} from './markdown.ts'
import {kernelWords, knownWords, ownPlace, sourceWords, titleWords} from './matrix.ts'
import {KNOWN_ICON} from './summary-matrix.ts'

/** How much is said of findings. */
export interface FindingsDetail {
  excerpts: boolean
  /** So many with everything about them; the others are one line each. */
  whole: number
  /** So many at most. */
  findings: number
}

/** What blocks is open to view as long as there are few; the rest is folded. */
const OPEN = 10

/** The findings, each once; empty when there are none. */
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

/** Stops where the page is full: it does not fit, and is rendered anew with less. */
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

/** `2 failures, 1 that does not block, 3 remarks`. */
function headline(findings: readonly Finding[]): string {
  const count = (level: Finding['level']) =>
    findings.filter(finding => finding.level === level && finding.known === null).length
  const known = findings.filter(finding => finding.known !== null).length
  const [failures, warnings, notices] = [count('failure'), count('warning'), count('notice')]
  const doNotBlock = warnings === 1 ? 'does not block' : 'do not block'
  return [
    ...(failures === 0 ? [] : [plural(failures, 'failure')]),
    ...(warnings === 0 ? [] : [`${failures === 0 ? plural(warnings, 'finding') : warnings} that ${doNotBlock}`]),
    ...(known === 0 ? [] : [plural(known, 'known failure')]),
    ...(notices === 0 ? [] : [plural(notices, 'remark')]),
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

/** Short, for a line that is folded. */
function on(finding: Finding, results: Results): string {
  const count = finding.kernels.length
  const where =
    count > 3 && count < results.kernels.length ? `${count} kernels` : escapeMarkdown(kernelWords(finding, results))
  return ` <sub>on ${where}</sub>`
}

/** A kernel's trace is the longest: twenty lines (KernelWarning). */
const EXCERPT_LINES = 20
const YAML_LINES = 60

/** What GitHub colours a line as. */
function languageOf(file: string): string {
  if (file.endsWith('.go')) return 'go'
  return file.endsWith('.rs') ? 'rust' : 'c'
}

function bodyOf(finding: Finding, results: Results, {excerpts}: FindingsDetail): string {
  const {source, excerpt, remedyYaml, log, words} = finding
  const place = ownPlace(finding, results)
  const said = excerpt === null || excerpt.trim() === words?.trim() || !excerpts ? null : excerpt
  return [
    `**On** ${escapeMarkdown(kernelWords(finding, results))} · [${code(finding.class)}](${classUrl(finding.class)})`,
    ...(finding.known === null ? [] : [`**Known** ${escapeMarkdown(knownWords(finding.known))}`]),
    ...(words === null ? [] : [`**Message** ${code(words)}`]),
    ...(source === null ? [] : [`**At** ${linkedCode(sourceWords(source), source, results)}`]),
    ...(source === null || source.text.trim() === '' ? [] : [fenced([oneLine(source.text)], languageOf(source.file))]),
    ...(place === null ? [] : [`**At** ${code(place)}`]),
    ...(said === null ? [] : [fenced(lastLines(said, EXCERPT_LINES), 'text')]),
    `**What to do** ${prose(finding.remedy)}`,
    ...(remedyYaml === null ? [] : [fenced(lastLines(remedyYaml, YAML_LINES), 'yaml')]),
    `**Reproduce**${finding.shell === null ? '' : ', or look around on that kernel'}\n\n${fenced(
      [finding.reproduce, ...(finding.shell === null ? [] : [finding.shell])].map(command => oneLine(command)),
      'sh',
    )}`,
    ...(log === null ? [] : [`Whole log: ${code(log)}`]),
  ].join('\n\n')
}
