import {getInput, setSecret} from '@actions/core'
import {type CheckInputs, readCheckInputs, readStep, type StepRequest} from './step.ts'

/** How a workflow writes a setting. */
export function inputName(name: string): string {
  return `the input \`${name}\``
}

/** What this step is asked for. @throws UserError with every invalid input */
export function readActionInputs(): Promise<StepRequest> {
  const token = getInput('github-token')
  if (token !== '') setSecret(token)
  return readStep(name => getInput(name))
}

/** Where a mistake in the other inputs is told. */
export function readActionCheckInputs(): CheckInputs {
  return readCheckInputs(name => getInput(name))
}
