import {getInput, setSecret} from '@actions/core'
import {isCommit} from '../plan/inputs.ts'
import {parseList} from '../text/input-list.ts'
import {type CheckInputs, readCheckInputs, readStep, type StepRequest} from './step.ts'
import type {TestedFiles} from './tested-commit.ts'

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

/** What the inputs name, as far as it can be read when others have mistakes. */
export function readActionTestedFiles(): TestedFiles {
  const commit = getInput('commit').trim().toLowerCase()
  const paths = ['manifest', 'suite', 'artifact', 'command-binary'].flatMap(name => parseList(getInput(name)))
  return {commit: isCommit(commit) ? commit : null, named: paths}
}
