/**
 * Errors for the user: what happened, where, why and what to do, in one line.
 * Every error that is not a `UserError` is a defect of bpfcompat and is shown with its stack.
 */

/** One problem, with its place. Lines and columns start at 1. */
export interface Problem {
  message: string
  file?: string
  line?: number
  column?: number
  /** Number of problems that are not shown and that this one stands for. */
  left?: number
}

/** Limit of shown problems: a generated file with a mistake on every line has the same mistake on all of them. */
const MAX_PROBLEMS = 200
/** Longest message. It may quote a file, which may be one word of 10 MB. */
const MAX_MESSAGE = 10_000

/**
 * A failure that the user can fix, or at least understand. It may have several problems, of which the first are shown
 * at once.
 */
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

/** Limits the number of problems and the length of each, and counts the omitted ones. */
function bounded(problems: readonly Problem[]): readonly Problem[] {
  const whole = problems.filter(({left}) => left === undefined)
  const shown = whole.slice(0, MAX_PROBLEMS).map(problem => ({...problem, message: shortened(problem.message)}))
  const left = problems.reduce((sum, problem) => sum + (problem.left ?? 0), whole.length - shown.length)
  return left === 0 ? shown : [...shown, {message: `${left} more problems are not shown; fix these first`, left}]
}

/** Shortens a message in the middle: the place is at its beginning, the fix at its end. */
function shortened(message: string): string {
  if (message.length <= MAX_MESSAGE) return message
  const half = MAX_MESSAGE / 2
  const left = message.length - MAX_MESSAGE
  return `${message.slice(0, half)}… (${left} characters omitted) …${message.slice(-half)}`
}

/** Formats a problem as `file:line:column: message`, with the known parts of the place. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter(part => part !== undefined).join(':')
  return place === '' ? problem.message : `${place}: ${problem.message}`
}

/**
 * Returns the message of any thrown value. Duck-typed on purpose: errors of Node's core are not `instanceof Error` in
 * another realm (Jest's VM).
 */
export function errorMessage(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message)
  return String(thrown)
}

/** Returns the `code` of a system error (`ENOENT`, `ENOSPC`, …) or of its cause; undefined without one. */
export function errorCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code
  return 'cause' in thrown ? errorCode(thrown.cause) : undefined
}

/** Returns whether an error is that of a cancelled `AbortSignal`. */
export function isAbort(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown && thrown.name === 'AbortError'
}

/**
 * Runs one step and collects its problems, so that they are reported together with those of the next steps.
 *
 * @returns undefined if the step failed
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
