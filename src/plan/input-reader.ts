import type {Problem} from '../base/errors.ts'
import {nearest} from '../text/did-you-mean.ts'
import {parseList} from '../text/input-list.ts'

/**
 * Inputs as written, by the names in action.yml. An empty string is an omitted input. A list is used unchanged; a
 * string that holds a list is split (parseList).
 */
export type RawInputs<Name extends string = InputName> = Partial<Record<Name, string | readonly string[]>>

export const INPUT_NAMES = [
  'manifest',
  'matrix',
  'suite',
  'artifact',
  'only',
  'command',
  'command-binary',
  'command-expect-exit',
  'files',
  'kernels',
  'mode',
  'timeout',
  'libbpf',
  'concurrency',
  'accelerator',
  'snapshots',
  'report-directory',
  'cache-directory',
  'mirror',
  'lock-file',
  'fail-on',
  'shard',
  'plan',
  'baseline',
  'commit',
  'insns',
  'trials',
  'install-dependencies',
  'build-tests',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/** Reads inputs one by one and collects their problems. */
export interface InputReader<Name extends string = InputName> {
  readonly problems: Problem[]
  /** Returns the name of an input for messages: `timeout` in a workflow, `--timeout` on a terminal. */
  label(name: Name): string
  /** Returns an input; undefined if it is omitted. */
  text(name: Name): string | undefined
  list(name: Name): string[]
  /** Returns one of the choices, where `-` and `_` are equivalent; any other value is a problem. */
  choice<const T extends string>(name: Name, choices: readonly T[]): T | undefined
  /** Like `choice`, but another value is no problem. */
  choiceOf<const T extends string>(name: Name, choices: readonly T[]): T | undefined
  flag(name: Name): boolean | undefined
  /** Returns the result of `parse`; undefined is a problem. */
  parsed<T>(name: Name, parse: (text: string) => T | undefined, expected: string): T | undefined
  /** Records a problem. @param expected text that follows the value */
  refuse(name: Name, expected: string, value?: string): void
}

/**
 * Creates a reader of inputs.
 *
 * @param label returns the name of an input for messages
 * @param tasks further values of `mode`, which the caller handles
 */
export function createInputReader<Name extends string = InputName>(
  raw: RawInputs<Name>,
  label: (name: Name) => string,
  tasks: readonly string[] = [],
): InputReader<Name> {
  const problems: Problem[] = []
  return {problems, label, text, list, choice, choiceOf, flag, parsed, refuse}

  function text(name: Name): string | undefined {
    const value = raw[name] ?? ''
    const trimmed = (typeof value === 'string' ? value : (value.at(-1) ?? '')).trim()
    return trimmed === '' ? undefined : trimmed
  }

  function list(name: Name): string[] {
    const value = raw[name] ?? []
    return typeof value === 'string' ? parseList(value) : value.map(part => part.trim()).filter(part => part !== '')
  }

  function choice<const T extends string>(name: Name, choices: readonly T[]): T | undefined {
    const value = text(name)
    const found = choiceOf(name, choices)
    if (value === undefined || found !== undefined) return found
    const all = name === 'mode' ? [...choices, ...tasks] : choices
    const guess = nearest(value, all)
    refuse(name, `must be one of ${all.join(', ')}${guess === undefined ? '' : `; did you mean \`${guess}\`?`}`)
    return undefined
  }

  function choiceOf<const T extends string>(name: Name, choices: readonly T[]): T | undefined {
    const value = text(name)
    return choices.find(candidate => candidate === value?.replaceAll('-', '_') || candidate === value)
  }

  function flag(name: Name): boolean | undefined {
    return parsed(name, value => FLAGS.get(value.toLowerCase()), 'must be `true` or `false`')
  }

  function parsed<T>(name: Name, parse: (text: string) => T | undefined, expected: string): T | undefined {
    const value = text(name)
    const result = value === undefined ? undefined : parse(value)
    if (value !== undefined && result === undefined) refuse(name, expected)
    return result
  }

  function refuse(name: Name, expected: string, value: string = text(name) ?? ''): void {
    problems.push({message: `${label(name)}: \`${value}\` ${expected}`})
  }
}
