import type {Problem} from '../base/errors.ts'
import {UserError} from '../base/errors.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {nearest} from '../text/did-you-mean.ts'

import type {OptionToken} from './options.ts'
import {INPUT_OPTIONS, OPTIONS, OWN_OPTIONS} from './options.ts'

export function optionProblem({name, rawName, value, inlineValue}: OptionToken): Problem[] {
  if (!Object.hasOwn(OPTIONS, name)) {
    const guess = nearest(name, Object.keys(OPTIONS))
    return [{message: `${rawName}: no such option${guess === undefined ? '' : `; did you mean --${guess}?`}`}]
  }
  const takesValue = takesValueOf(name)
  const swallowed = inlineValue === false && value?.startsWith('-')
  if (takesValue && (value === undefined || value.trim() === '' || swallowed))
    return [{message: `${rawName}: needs a value${name === 'command' ? COMMAND_QUOTES : ''}`}]
  if (!takesValue && value !== undefined) return [{message: `${rawName}: takes no value, got \`${value}\``}]
  return []
}

/** What is left of a command in double quotes after the user's own shell has read its variables. */
const COMMAND_QUOTES =
  "; single quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a dash is written --command='-x'"

export function inputsOf(
  options: readonly OptionToken[],
  has: (flag: 'no-install' | 'no-lock' | 'build-tests') => boolean,
): RawInputs {
  const inputs: RawInputs = {}
  for (const [option, input] of Object.entries(INPUT_OPTIONS)) {
    const values = options.filter(({name}) => name === option).flatMap(({value}) => value ?? [])
    if (values.length > 0) inputs[input] = values
  }
  if (has('no-install')) inputs['install-dependencies'] = 'false'
  if (has('build-tests')) inputs['build-tests'] = 'true'
  if (has('no-lock')) {
    if (inputs['lock-file'] !== undefined) throw new UserError('--no-lock does not go with --lock-file; leave out one')
    inputs['lock-file'] = 'none'
  }
  return inputs
}

/** Whether the value of an option stands in the next word: `-k ID`, and not `--kernel=ID` or `-kID`. */
export function takesNextWord(word: string): boolean {
  if (word.startsWith('--')) return !word.includes('=') && takesValueOf(word.slice(2))
  return word === '-k'
}

export function takesValueOf(name: string): boolean {
  return Object.hasOwn(INPUT_OPTIONS, name) || OWN_OPTIONS.some(own => own === name)
}
