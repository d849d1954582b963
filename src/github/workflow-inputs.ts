import {createInputReader, type InputReader, type RawInputs} from '../plan/input-reader.ts'

/**
 * Creates a reader of inputs of a step.
 *
 * @param getInput returns the text of an input, empty if it was left out
 */
export function createWorkflowReader<Name extends string>(
  names: readonly Name[],
  getInput: (name: Name) => string,
): InputReader<Name> {
  return createInputReader(rawInputs(names, getInput), inputLabel)
}

/** Returns the texts of inputs. */
export function rawInputs<Name extends string>(
  names: readonly Name[],
  getInput: (name: Name) => string,
): RawInputs<Name> {
  return Object.fromEntries(names.map(name => [name, getInput(name)])) as RawInputs<Name>
}

/** Returns the name of an input at the beginning of a message. */
export function inputLabel(name: string): string {
  return `input \`${name}\``
}
