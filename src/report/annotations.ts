import {posix} from 'node:path'
import type {Finding, Results} from '../results/model.ts'
import {kernelWords, titleWords} from './matrix.ts'
import {byteLength, lastLines, oneLine} from './text.ts'

/** A remark on a line of the pull request. Without a file it stands on the run as a whole. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  /** Relative to the repository. */
  file: string | null
  startLine: number | null
  startColumn: number | null
  title: string
  message: string
}

/** What the user's repository is, without reading it. */
export interface Workspace {
  /** Absolute path of the checkout. */
  workspace: string
  /** `true` when the repository has a file at this relative path. */
  exists(path: string): boolean
}

/**
 * The runner shows 10 annotations a level and step and drops the others (ExecutionContext.cs, _maxCountPerIssueType). One
 * error is left to the step's own failure message.
 */
const MOST: Readonly<Record<Annotation['level'], number>> = {error: 9, warning: 10, notice: 10}
/** The runner cuts a longer message without a word (ExecutionContext.cs, _maxIssueMessageLength). */
const MESSAGE_LENGTH = 4096
/** The Checks API refuses longer titles. */
const TITLE_LENGTH = 255

/** One annotation a finding, best placed first; the last of a level says how many were left out. */
export function annotationsOf(results: Results, workspace: Workspace): Annotation[] {
  const all = results.findings.map(finding => ({finding, annotation: annotationOf(finding, results, workspace)}))
  return (['error', 'warning', 'notice'] as const).flatMap(level =>
    limit(
      all
        .filter(({annotation}) => annotation.level === level)
        .toSorted((a, b) => rank(b.finding, b.annotation) - rank(a.finding, a.annotation))
        .map(({annotation}) => annotation),
      level,
    ),
  )
}

/** A line of C tells more than a line of the manifest, and that more than nothing; then what breaks more kernels. */
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
      message: `${left} more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`,
    },
  ]
}

const LEVELS = {failure: 'error', warning: 'warning', notice: 'notice'} as const

function annotationOf(finding: Finding, results: Results, workspace: Workspace): Annotation {
  return {
    level: LEVELS[finding.level],
    ...placeOf(finding, workspace),
    title: oneLine(`${finding.artifact === null ? '' : `${finding.artifact}: `}${titleWords(finding)}`, TITLE_LENGTH),
    message: messageOf(finding, results),
  }
}

function placeOf(
  {source, place}: Finding,
  workspace: Workspace,
): Pick<Annotation, 'file' | 'startLine' | 'startColumn'> {
  const sourceFile = source === null ? null : inRepository(source.file, workspace)
  if (source !== null && sourceFile !== null)
    return {file: sourceFile, startLine: source.line, startColumn: source.column > 0 ? source.column : null}
  const placeFile = place === null ? null : inRepository(place.file, workspace)
  if (place !== null && placeFile !== null) return {file: placeFile, startLine: place.line, startColumn: place.column}
  return {file: null, startLine: null, startColumn: null}
}

/**
 * clang writes absolute paths, and objects are often built in a container under another root: what the repository has is
 * the longest end of the path that exists there. A bare file name is no proof and must match as it stands.
 */
function inRepository(file: string, {workspace, exists}: Workspace): string | null {
  const path = posix.normalize(file)
  const root = `${posix.normalize(workspace).replace(/\/$/, '')}/`
  if (path.startsWith(root)) return existing(path.slice(root.length), exists)
  if (!posix.isAbsolute(path)) return existing(path, exists)
  const parts = path.split('/').slice(1)
  for (let start = 0; start < parts.length - 1; start++) {
    const candidate = existing(parts.slice(start).join('/'), exists)
    if (candidate !== null) return candidate
  }
  return null
}

function existing(path: string, exists: Workspace['exists']): string | null {
  return path !== '' && !path.startsWith('../') && exists(path) ? path : null
}

function messageOf(finding: Finding, results: Results): string {
  const {words, remedy, remedyYaml, reproduce, class: kind} = finding
  return cutAtLine(
    [
      `${kernelWords(finding, results)}: ${words === null ? titleWords(finding) : oneLine(words)}`,
      oneLine(remedy, 2000),
      ...(remedyYaml === null ? [] : ['', ...lastLines(remedyYaml, 60), '']),
      `Reproduce: ${oneLine(reproduce)}`,
      `[${kind}]`,
    ].join('\n'),
  )
}

/** Counted in bytes, the smaller measure: GitHub's is 4096 characters here and 64 KB in the Checks API. */
function cutAtLine(message: string): string {
  if (byteLength(message) <= MESSAGE_LENGTH) return message
  const note = '… (cut: see the job summary)'
  const lines = message.split('\n')
  while (lines.length > 1 && byteLength([...lines, note].join('\n')) > MESSAGE_LENGTH) lines.pop()
  const kept = lines.join('\n')
  const room = MESSAGE_LENGTH - byteLength(`\n${note}`)
  return `${byteLength(kept) <= room ? kept : oneLine(kept, Math.floor(room / 4))}\n${note}`
}
