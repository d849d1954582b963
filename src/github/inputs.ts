import {getInput} from '@actions/core'
import {INPUT_NAMES, type RawInputs} from '../run/inputs.ts'

/** The step's inputs, as the workflow wrote them. */
export function readActionInputs(): RawInputs {
  return Object.fromEntries(INPUT_NAMES.map(name => [name, getInput(name)]))
}
