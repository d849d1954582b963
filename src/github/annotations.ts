import {relative, resolve} from 'node:path'
import {type AnnotationProperties, error, notice, warning} from '@actions/core'
import {errorMessage, formatProblem, UserError} from '../base/errors.ts'
import {isBelow} from '../files/path.ts'
import type {Finding} from '../model/finding.ts'
import type {Results} from '../model/results.ts'
import {type Annotation, annotationsOf} from '../report/annotations.ts'
import {sanitise} from '../text/clean.ts'
import type {ActionLog} from './log.ts'

const COMMANDS = {error, warning, notice} as const

/** Publishes findings as workflow commands: they need no permission and show on every pull request. */
export function publishAnnotations(results: Results, findings: readonly Finding[]): void {
  for (const annotation of annotationsOf(results, findings))
    COMMANDS[annotation.level](annotation.message, propertiesOf(annotation))
}

function propertiesOf({title, file, startLine, startColumn}: Annotation): AnnotationProperties {
  return {
    title,
    ...(file === null ? {} : {file, startLine: startLine ?? 1}),
    ...(file === null || startColumn === undefined || startColumn === null ? {} : {startColumn}),
  }
}

/**
 * Publishes the problems that prevented the run, each on its line.
 *
 * @param root absolute path of the repository, to which annotations are relative; null: annotations have no file
 */
export function publishProblems(thrown: unknown, signal: AbortSignal, root: string | null): void {
  if (signal.aborted) {
    error(`interrupted by ${errorMessage(signal.reason)}`)
    return
  }
  if (!(thrown instanceof UserError)) {
    error(sanitise(errorMessage(thrown)))
    return
  }
  for (const problem of thrown.problems) {
    const {line, column} = problem
    const file = problem.file === undefined ? undefined : pathInRepository(problem.file, root)
    // The runner's log shows only the message.
    error(sanitise(formatProblem(problem)), {
      title: 'bpfcompat',
      ...(file === undefined ? {} : {file}),
      ...(file === undefined || line === undefined ? {} : {startLine: line}),
      ...(file === undefined || column === undefined ? {} : {startColumn: column}),
    })
  }
}

/** Returns the path in the repository. The checkout may be in a directory of the workspace (`path` of actions/checkout) or above. */
function pathInRepository(file: string, root: string | null): string | undefined {
  const path = resolve(file)
  return root !== null && isBelow(path, root) ? relative(root, path) : undefined
}

/** Publishes a defect of bpfcompat. Its stack may contain untrusted text. */
export function publishDefect(thrown: unknown, log: ActionLog): void {
  log.foreign(
    typeof thrown === 'object' && thrown !== null && 'stack' in thrown ? String(thrown.stack) : String(thrown),
  )
  error('a defect of bpfcompat: please report it with the stack in the log', {title: 'bpfcompat'})
}
