import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import {byteLength, lastLines, oneLine} from '../text/clean.ts'
import {kernelWords, knownWords, titleWords} from './matrix.ts'
import {repositoryPlace} from './repository-path.ts'

/** An annotation of a line of the pull request. Without a file it belongs to the whole run. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  /** Relative to the repository. */
  file: string | null
  startLine: number | null
  startColumn: number | null
  title: string
  message: string
}

/**
 * The runner shows 10 annotations per level and step and drops the others (ExecutionContext.cs, _maxCountPerIssueType). One
 * error is reserved for the failure message of the step.
 */
const MOST: Readonly<Record<Annotation['level'], number>> = {error: 9, warning: 10, notice: 10}
/** The runner silently cuts a longer message (ExecutionContext.cs, _maxIssueMessageLength). */
const MESSAGE_LENGTH = 4096
/** Characters. The Checks API rejects longer titles. */
const TITLE_LENGTH = 255

/**
 * Returns one annotation per finding, for workflow commands, those with the most precise place first. If some do not fit, the
 * last annotation of the level gives their number.
 *
 * @param findings the findings of the results to annotate
 */
export function annotationsOf(results: Results, findings: readonly Finding[] = results.findings): Annotation[] {
  const all = rankedAnnotations(results, findings, MESSAGE_LENGTH)
  return LEVEL_ORDER.flatMap(level =>
    limit(
      all.map(({annotation}) => annotation).filter(own => own.level === level),
      level,
    ),
  )
}

/**
 * Returns one annotation per finding: blocking ones first, then those with the most precise place.
 *
 * @param messageLength longest message, in bytes
 */
export function rankedAnnotations(
  results: Results,
  findings: readonly Finding[],
  messageLength: number,
): {finding: Finding; annotation: Annotation}[] {
  const all = findings.map(finding => ({finding, annotation: annotationOf(finding, results, messageLength)}))
  return LEVEL_ORDER.flatMap(level =>
    all
      .filter(({annotation}) => annotation.level === level)
      .toSorted((a, b) => rank(b.finding, b.annotation) - rank(a.finding, a.annotation)),
  )
}

const LEVEL_ORDER = ['error', 'warning', 'notice'] as const

/** Ranks a line of C above a line of the manifest, and that above no line; then by the number of kernels. */
function rank({source, kernels}: Finding, {file}: Annotation): number {
  const place = file === null ? 0 : source === null ? 1 : 2
  return place * 1_000_000 + kernels.length
}

function limit(annotations: readonly Annotation[], level: Annotation['level']): Annotation[] {
  const most = MOST[level]
  if (annotations.length <= most) return [...annotations]
  const left = annotations.length - (most - 1)
  return [
    ...annotations.slice(0, most - 1),
    {
      level,
      file: null,
      startLine: null,
      startColumn: null,
      title: `${left} more findings`,
      message: `See the job summary or results.json for ${left} more findings of this level: GitHub shows at most 10 annotations per level.`,
    },
  ]
}

const LEVELS = {failure: 'error', warning: 'warning', notice: 'notice'} as const

function annotationOf(finding: Finding, results: Results, messageLength: number): Annotation {
  return {
    level: LEVELS[finding.level],
    ...placeOf(finding, results),
    title: oneLine(titleOf(finding), TITLE_LENGTH),
    message: messageOf(finding, results, messageLength),
  }
}

function titleOf(finding: Finding): string {
  return `${finding.artifact === null ? '' : `${finding.artifact}: `}${titleWords(finding)}`
}

function placeOf(finding: Finding, results: Results): Pick<Annotation, 'file' | 'startLine' | 'startColumn'> {
  const place = repositoryPlace(finding, results)
  return {file: place?.file ?? null, startLine: place?.line ?? null, startColumn: place?.column ?? null}
}

function messageOf(finding: Finding, results: Results, length: number): string {
  const {words, remedy, remedyYaml, reproduce, class: kind} = finding
  const where = kernelWords(finding, results)
  // The title has these words, unless it was cut.
  const detail = words ?? (titleOf(finding).length > TITLE_LENGTH ? titleWords(finding) : null)
  return cutAtLine(
    [
      ...(finding.known === null ? [] : [`Known: ${knownWords(finding.known)}`]),
      detail === null ? `On ${where}` : `${finding.kernels.length === 0 ? '' : `${where}: `}${oneLine(detail)}`,
      oneLine(remedy, 2000),
      ...(remedyYaml === null ? [] : ['', ...lastLines(remedyYaml, 60), '']),
      `Reproduce: ${oneLine(reproduce)}`,
      `[${kind}]`,
    ].join('\n'),
    length,
  )
}

/** Cuts at a line, by bytes: GitHub's limit is 4096 characters for workflow commands and 64 KB in the Checks API. */
function cutAtLine(message: string, length: number): string {
  if (byteLength(message) <= length) return message
  const note = '… (cut: see the job summary)'
  const lines = message.split('\n')
  while (lines.length > 1 && byteLength([...lines, note].join('\n')) > length) lines.pop()
  const kept = lines.join('\n')
  const room = length - byteLength(`\n${note}`)
  return `${byteLength(kept) <= room ? kept : oneLine(kept, Math.floor(room / 4))}\n${note}`
}
