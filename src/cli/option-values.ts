import type {Problem} from '../base/errors.ts'
import {UserError} from '../base/errors.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {nearest} from '../text/did-you-mean.ts'

import type {OptionToken} from './options.ts'
import {OPTION_ENTRIES, OPTIONS} from './options.ts'

/** Returns the problem of an option: it does not exist, its value is missing, or it takes none. */
export function optionProblem({name, rawName, value, inlineValue}: OptionToken): Problem[] {
  if (!Object.hasOwn(OPTIONS, name)) {
    const guess = nearest(name, Object.keys(OPTIONS))
    return [
      {
        message: `${rawName}: unknown option; ${guess === undefined ? '`bpfcompat COMMAND --help` lists the options of a command' : `did you mean --${guess}?`}`,
      },
    ]
  }
  const takesValue = takesValueOf(name)
  const swallowed = inlineValue === false && value?.startsWith('-')
  if (takesValue && (value === undefined || value.trim() === '' || swallowed))
    return [{message: `${rawName}: needs a value${VALUE_HINTS.get(name) ?? ''}`}]
  if (!takesValue && value !== undefined) return [{message: `${rawName}: does not take a value, got \`${value}\``}]
  return []
}

/** Hint for a command whose variables the user's shell expanded to nothing. */
const COMMAND_QUOTES =
  "; put it in single quotes, so that your shell does not expand $BPFCOMPAT_BIN, and write one that begins with a dash as --command='-x'"

const VALUE_HINTS: ReadonlyMap<string, string> = new Map([
  ['command', COMMAND_QUOTES],
  ['kernel', ', a kernel id or a selector, such as `debian-12-6.1`; `bpfcompat kernels` lists them'],
])

/** Converts options to inputs of a run. */
export function inputsOf(
  options: readonly OptionToken[],
  has: (flag: 'no-install' | 'no-lock' | 'build-tests') => boolean,
): RawInputs {
  const inputs: RawInputs = {}
  for (const [option, {input}] of OPTION_ENTRIES) {
    if (input === undefined) continue
    const values = options.filter(({name}) => name === option).flatMap(({value}) => value ?? [])
    if (values.length > 0) inputs[input] = values
  }
  if (has('no-install')) inputs['install-dependencies'] = 'false'
  if (has('build-tests')) inputs['build-tests'] = 'true'
  if (has('no-lock')) {
    if (inputs['lock-file'] !== undefined)
      throw new UserError('--no-lock and --lock-file cannot be combined; remove one')
    inputs['lock-file'] = 'none'
  }
  return inputs
}

/** Returns whether the value of an option is in the next word: `-k ID`, but not `--kernel=ID` or `-kID`. */
export function takesNextWord(word: string): boolean {
  if (word.startsWith('--')) return !word.includes('=') && takesValueOf(word.slice(2))
  return word === '-k'
}

/** Returns whether an option takes a value. */
function takesValueOf(name: string): boolean {
  return OPTION_ENTRIES.some(([option, {value}]) => option === name && value !== undefined)
}
