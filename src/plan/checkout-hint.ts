import {existsSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {resolve} from 'node:path'
import {UserError} from '../base/errors.ts'
import type {RunRequest} from '../request/run.ts'

/**
 * Runs work that reads the repository. If it fails in a workflow whose workspace does not contain a repository, the
 * missing checkout step is reported first.
 *
 * @throws UserError with the hint, followed by the problems of the work
 */
export async function withCheckoutHint<T>(request: RunRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof UserError) || process.env.GITHUB_ACTIONS !== 'true') throw thrown
    const found = await missingCheckout(request)
    if (found === undefined) throw thrown
    const message = `${found}; add \`- uses: actions/checkout@v7\` before this step`
    throw new UserError([{message}, ...thrown.problems], {cause: thrown})
  }
}

async function missingCheckout({manifest, suite, objects, reportDirectory}: RunRequest): Promise<string | undefined> {
  const file = suite ?? manifest
  if (file === null && objects.length === 0) return undefined
  const entries = (await readdir('.')).filter(name => resolve(name) !== reportDirectory)
  if (entries.length === 0) return 'the workspace is empty: the repository is not checked out'
  if (file !== null && !existsSync(file) && !existsSync('.git'))
    return `the workspace has no \`.git\` and no \`${file}\`: the repository is not checked out`
  return undefined
}
