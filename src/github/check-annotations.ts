import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import {rankedAnnotations} from '../report/annotations.ts'
import {clip, lastLines} from '../text/clean.ts'
import type {CheckAnnotation} from './checks-api.ts'

/** Most bytes of a message and of raw details; the Checks API accepts 64 KB of each. */
const TEXT_BYTES = 60_000
const EXCERPT_LINES = 100
/** A request accepts 50: https://docs.github.com/rest/checks/runs#update-a-check-run. */
const ANNOTATIONS_A_REQUEST = 50

const LEVELS = {error: 'failure', warning: 'warning', notice: 'notice'} as const

/** Returns annotations of a check run for all findings with a line in the repository, blocking ones first. */
export function checkAnnotations(results: Results, findings: readonly Finding[]): CheckAnnotation[] {
  return rankedAnnotations(results, findings, TEXT_BYTES).flatMap(({finding, annotation}) => {
    const {file, level, title, message} = annotation
    if (file === null) return []
    const line = annotation.startLine ?? 1
    const column = annotation.startColumn
    return [
      {
        path: file,
        start_line: line,
        end_line: line,
        ...(column === null ? {} : {start_column: column, end_column: column}),
        annotation_level: LEVELS[level],
        title,
        message,
        ...(finding.excerpt === null
          ? {}
          : {raw_details: clip(lastLines(finding.excerpt, EXCERPT_LINES).join('\n'), TEXT_BYTES / 4)}),
      },
    ]
  })
}

/** Splits annotations into requests: at least one, which may be empty. */
export function batchesOf(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const batches: CheckAnnotation[][] = [annotations.slice(0, ANNOTATIONS_A_REQUEST)]
  for (let start = ANNOTATIONS_A_REQUEST; start < annotations.length; start += ANNOTATIONS_A_REQUEST)
    batches.push(annotations.slice(start, start + ANNOTATIONS_A_REQUEST))
  return batches
}
