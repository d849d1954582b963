import {getInput, setSecret} from '@actions/core'
import {isCommit} from '../plan/inputs.ts'
import {parseList} from '../text/input-list.ts'
import {type CheckInputs, readCheckInputs, readStep, type StepRequest} from './step.ts'
import type {TestedFiles} from './tested-commit.ts'

/** Names a setting as a workflow writes it. */
export function inputName(name: string): string {
  return `the input \`${name}\``
}

/** Reads the inputs of this step. @throws UserError with every invalid input */
export function readActionInputs(): Promise<StepRequest> {
  const token = getInput('github-token')
  if (token !== '') setSecret(token)
  return readStep(name => getInput(name))
}

/** Reads the inputs for check runs, which report mistakes in the other inputs. */
export function readActionCheckInputs(): CheckInputs {
  return readCheckInputs(name => getInput(name))
}

/** Reads the commit and the files that the inputs name, even if other inputs have mistakes. */
export function readActionTestedFiles(): TestedFiles {
  const commit = getInput('commit').trim().toLowerCase()
  const paths = ['manifest', 'suite', 'artifact', 'command-binary'].flatMap(name => parseList(getInput(name)))
  return {commit: isCommit(commit) ? commit : null, named: paths}
}
