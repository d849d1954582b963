/**
 * Errors that are written for the user: what, where, why and what to do, in one line.
 * Every error that is not a `UserError` is a defect of ours and is shown with its stack.
 */

/** One problem in a place the user can open. Lines and columns count from 1. */
export interface Problem {
  message: string
  file?: string
  line?: number
  column?: number
  /** How many problems this one stands for, which are not shown. */
  left?: number
}

/** More problems at once help nobody: a generated file with a mistake on every line has the same mistake on all of them. */
const MAX_PROBLEMS = 200
/** Longest message. It may quote a file of others, which may be one word of 10 MB. */
const MAX_MESSAGE = 10_000

/** A failure that the user can mend, or at least understand. May carry several problems: the first ones are shown at once. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly problems: readonly Problem[]

  constructor(problems: string | Problem | readonly Problem[], options?: ErrorOptions) {
    const list = bounded(
      typeof problems === 'string' ? [{message: problems}] : Array.isArray(problems) ? problems : [problems],
    )
    super(list.map(formatProblem).join('\n'), options)
    this.problems = list
  }
}

/** As many problems as are shown, each as long as it may be, and how many are left out. */
function bounded(problems: readonly Problem[]): readonly Problem[] {
  const whole = problems.filter(({left}) => left === undefined)
  const shown = whole.slice(0, MAX_PROBLEMS).map(problem => ({...problem, message: shortened(problem.message)}))
  const left = problems.reduce((sum, problem) => sum + (problem.left ?? 0), whole.length - shown.length)
  return left === 0 ? shown : [...shown, {message: `${left} more problems are not shown; fix these first`, left}]
}

/** Keeps both ends: the place is at one, the fix at the other. */
function shortened(message: string): string {
  if (message.length <= MAX_MESSAGE) return message
  const half = MAX_MESSAGE / 2
  const left = message.length - MAX_MESSAGE
  return `${message.slice(0, half)}… (${left} characters left out) …${message.slice(-half)}`
}

/** `file:line:column: message`, with as much of the place as is known. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter(part => part !== undefined).join(':')
  return place === '' ? problem.message : `${place}: ${problem.message}`
}

/**
 * The message of anything that was thrown. Duck-typed on purpose: errors that Node's core makes
 * are not `instanceof Error` in another realm (Jest's VM).
 */
export function errorMessage(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message)
  return String(thrown)
}

/** The `code` of a system error (`ENOENT`, `ENOSPC`, …), if it has one. */
export function errorCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code
  return 'cause' in thrown ? errorCode(thrown.cause) : undefined
}

/** `true` for the error of a cancelled `AbortSignal`. */
export function isAbort(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'AbortError'
}

/**
 * Runs one step and keeps its problems, so that those of the next step are reported with them.
 *
 * @returns undefined when the step failed
 */
export async function collectProblems<T>(problems: Problem[], step: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await step()
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    problems.push(...thrown.problems)
    return undefined
  }
}
